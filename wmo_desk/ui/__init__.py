"""Windows: they see rows and the workspace, never tables or sessions."""
