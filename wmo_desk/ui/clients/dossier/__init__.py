"""The dossier of one resident: a header, the statutory strip, and sections below it."""
