"""The language beside the Dutch: all in sight while they are few, a list when there are more."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.paper_languages import offered_languages

_IN_SIGHT: Final = 3


class LanguageChoice(QWidget):
    """Dutch alone ("") or a language that is loaded; `chosen(code)` is what a person chose."""

    chosen = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.setAccessibleName(name)
        # Both are always there, so that Tab comes to them in their place.
        self.segments = Segmented([(place, "") for place in range(_IN_SIGHT)], name=name)
        self.list = AutosaveChoice()
        self.list.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.segments)
        column.addWidget(self.list)
        for editor in (self.segments, self.list):
            editor.edited.connect(self._choose)
        self._codes: list[str] = []
        self.fill()

    def fill(self) -> None:
        """Offer what is loaded now; languages come and go while the program runs."""
        code = self.value() if self._codes else ""
        options = offered_languages()
        self._codes = [str(each) for each, _words in options]
        for place, (_code, words) in enumerate(options[:_IN_SIGHT]):
            self.segments.set_word(place, words)
        self.segments.show_only(range(len(options)))
        self.list.set_options(options)
        self.segments.setVisible(self._are_in_sight)
        self.list.setVisible(not self._are_in_sight)
        self.setFocusProxy(self.segments if self._are_in_sight else self.list)
        self.load(code)

    @property
    def _are_in_sight(self) -> bool:
        return len(self._codes) <= _IN_SIGHT

    def value(self) -> str:
        """Return the code of the language that is chosen; "" for Dutch alone."""
        if not self._are_in_sight:
            return str(self.list.value() or "")
        place = self.segments.value()
        return self._codes[place] if isinstance(place, int) else ""

    def load(self, code: str) -> None:
        """Show a choice; Dutch alone for a language that is not loaded."""
        shown = code if code in self._codes else ""
        self.list.load(shown)
        place = self._codes.index(shown)
        self.segments.load(place if place < _IN_SIGHT else None)

    @Slot(object)
    def _choose(self, _value: object) -> None:
        for editor in (self.segments, self.list):
            editor.autosave.mark_saved()
        self.chosen.emit(self.value())
