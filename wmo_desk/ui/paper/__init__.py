"""A paper on screen, and the text that a paper is made of; for every screen that shows one."""
