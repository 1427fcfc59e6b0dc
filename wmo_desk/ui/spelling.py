"""The Dutch dictionary of this computer, where there is one; without it spelling is not looked at.

The package `enchant` is optional (`wmo-desk[spelling]`): it finds the dictionaries that a system
has. It is loaded when the first conversation is opened, and never tried twice.
"""

from functools import cache
from importlib import import_module
from typing import Final

from wmo_desk.ui.widgets.long_text import Dictionary

_LANGUAGES: Final = ("nl_NL", "nl")


@cache
def dutch_dictionary() -> Dictionary | None:
    """Return the dictionary of this computer, None without the package, its library or any."""
    try:
        enchant = import_module("enchant")
    except ImportError:
        # The package is not installed, or it found no library of the system.
        return None
    for language in _LANGUAGES:
        if enchant.dict_exists(language):
            found: Dictionary = enchant.Dict(language)
            return found
    return None
