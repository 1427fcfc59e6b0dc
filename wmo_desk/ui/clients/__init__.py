"""Clients: the list of everybody, and the dossier of one resident."""
