"""Pieces that every screen is built from; nothing here knows a subject."""
