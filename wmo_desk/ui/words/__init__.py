"""The words that screens of several subjects share, by what they are about."""
