"""Wmo Desk: the desk of the Wmo consultant."""

import sys

__version__ = "0.1.0"

if sys.version_info < (3, 12):
    # PySide6 6.12.0 is built for Pythons in which None, True and False live for ever: every call
    # that returns nothing takes a reference away that it never took. Before 3.12 the count of None
    # reaches zero after some thousands of calls, and Python stops with "deallocating None". So they
    # get more references than anybody can lose. 6.11.3 is without the fault, but has no QtPdf.
    # `ctypes` itself takes 3 ms of every start; this is the part of it that is needed.
    from _ctypes import _SimpleCData

    class _Count(_SimpleCData):  # type: ignore[type-arg]  # not generic at run time
        _type_ = "q"

    for _lasting in (None, True, False):
        _Count.from_address(id(_lasting)).value += 1 << 60
