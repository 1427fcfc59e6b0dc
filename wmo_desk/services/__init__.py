"""What a consultant does and sees: actions take a unit of work, queries return frozen rows."""
