"""A person at the keyboard: sees what the windows show, presses keys, takes pictures.

The windows know nothing of it. The person has a thread of its own, as somebody behind a screen has
a head of their own; only `hands.py` and `screen.py` run where the windows live.
"""
