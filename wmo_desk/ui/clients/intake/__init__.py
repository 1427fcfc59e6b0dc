"""Melding aannemen: a report while one is on the telephone."""
