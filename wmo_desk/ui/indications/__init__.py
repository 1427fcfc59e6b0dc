"""The page Indicaties: what is granted, in which form and extent, until when or without end."""
