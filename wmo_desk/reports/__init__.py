"""Paper: tagged PDF from frozen summaries; no Qt, no tables."""
