"""Finding anything with Ctrl+K."""
