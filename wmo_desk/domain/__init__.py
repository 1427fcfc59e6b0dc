"""Rules and words of the work: plain Python, standard library only."""
