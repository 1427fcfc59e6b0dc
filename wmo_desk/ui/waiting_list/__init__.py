"""The page Wachtlijst: who waits, in which order and why, and which provider has room."""
