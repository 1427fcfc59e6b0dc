"""Anonymous advice: log a contact, and the list of contacts with their counts."""
