"""Draft the next migration: python -m wmo_desk.database.migrations.draft "add a column"."""

import sys

from wmo_desk.database.upgrading import draft_migration

if __name__ == "__main__":
    sys.stdout.write(f"{draft_migration(sys.argv[1])}\n")
