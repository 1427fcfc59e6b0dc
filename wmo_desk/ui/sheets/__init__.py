"""Bringing in sheets that people kept elsewhere: preview, mending, and all of it at once."""
