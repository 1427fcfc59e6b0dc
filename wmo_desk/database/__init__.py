"""The encrypted file (or a server): engine, keys, units of work, history, copies, migrations."""
