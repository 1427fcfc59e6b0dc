"""The screen Gesprek: a conversation along the six dimensions, and what belongs around it."""
