"""The screen Vandaag: what asks for attention today."""
