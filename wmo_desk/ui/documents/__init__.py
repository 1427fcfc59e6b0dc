"""What goes on paper: preview, print, save, hand out, and what was handed out before."""
