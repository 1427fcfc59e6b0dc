"""Wmo Desk: the desk of the Wmo consultant."""

__version__ = "0.1.0"
