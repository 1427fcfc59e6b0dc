"""Samen kijken: the screen turned to the resident, on which nobody else is named."""
