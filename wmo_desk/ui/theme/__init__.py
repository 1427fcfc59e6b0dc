"""How the program looks: colours, type, icons and the one style sheet, by token."""
