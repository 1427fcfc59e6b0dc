"""Windows: they see rows and the workspace, never tables or sessions."""

import builtins

import PySide6.QtCore  # noqa: F401 - what it puts in place is taken away below

# PySide6 wraps `import` for its `from __feature__ import`, which is not used here. The wrapper
# reads the source of every module that is imported afterwards and keeps it: 24 MB, and a good part
# of the time of each import.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
