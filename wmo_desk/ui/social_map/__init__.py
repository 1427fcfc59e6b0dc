"""The page Sociale kaart: what there is nearby, checked and printed for a resident."""
