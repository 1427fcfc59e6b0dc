"""A field for an amount of money: its value is in cents, what is shown and typed are euros."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.ui.widgets.number_input import NumberInput

_MOST_CENTS = 10_000_000


class MoneyInput(NumberInput):
    """An amount in euros with two decimals, with a comma or a point between."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, highest=_MOST_CENTS, parent=parent)
        self.setPrefix("€ ")
        self.setSingleStep(100)

    @override
    def textFromValue(self, val: int) -> str:
        return money_words(val)

    @override
    def valueFromText(self, text: str) -> int:
        return _cents(self._typed(text)) or 0

    @override
    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        typed = self._typed(input)
        if not typed:
            return QValidator.State.Intermediate, input, pos
        is_money = _cents(typed) is not None
        state = QValidator.State.Acceptable if is_money else QValidator.State.Invalid
        return state, input, pos

    def _typed(self, text: str) -> str:
        return text.removeprefix(self.prefix()).removeprefix("€").strip()


def money_words(cents: int) -> str:
    """Write an amount without its sign, as the language does."""
    return QLocale().toString(cents / 100, "f", 2)


def _cents(typed: str) -> int | None:
    whole, _, part = typed.replace(".", ",").rpartition(",")
    if not whole and "," not in typed.replace(".", ","):
        whole, part = part, ""
    # A group of three after the last sign is thousands, not cents.
    if len(part) > 2:
        whole, part = whole + part, ""
    digits = whole.replace(",", "") or "0"
    if not digits.isdecimal() or (part and not part.isdecimal()):
        return None
    cents = int(digits) * 100 + int((part + "00")[:2])
    return cents if cents <= _MOST_CENTS else None
