"""What papers say, frozen: no tables, so that whoever only prints is ready the sooner."""
