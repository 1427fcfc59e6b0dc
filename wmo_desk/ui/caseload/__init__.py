"""The screen Caseload: who carries how much, where, and handing files over."""
