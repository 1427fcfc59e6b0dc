"""Invented residents: names, addresses, lives and words that are nobody's.

Numbers come from ranges that are given to nobody; who reads like a neighbour is chance.
"""
