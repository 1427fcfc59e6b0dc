"""The settings: this computer, keys and copies of the file, and what the municipality decides."""
