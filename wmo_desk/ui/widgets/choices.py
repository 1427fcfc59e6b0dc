"""Choices in one glance: filters that can be combined, and one out of a few."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.autosave import Autosaver
from wmo_desk.ui.widgets.dimension_symbol import dimension_icon
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.styling import style_as

_ICON: Final = 15
_STEPS: Final[Mapping[int, int]] = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class FilterChips(QWidget):
    """Filters as (key, word); `changed(frozenset of keys)` follows what is switched on."""

    changed = Signal(object)

    def __init__(
        self, filters: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.setAccessibleName(name)
        self._chips: dict[str, QPushButton] = {}
        row = FlowLayout(self)
        for key, word in filters:
            chip = _choice_button(word, "chip")
            chip.toggled.connect(self._tell)
            self._chips[key] = chip
            row.addWidget(chip)

    def active(self) -> frozenset[str]:
        """Return the keys that are switched on."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def set_active(self, keys: frozenset[str]) -> None:
        """Switch on exactly these, and say so once."""
        if keys == self.active():
            return
        for key, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(key in keys)
            chip.blockSignals(False)
        self._tell()

    def set_word(self, key: str, word: str) -> None:
        """Show another word, such as one with a count."""
        self._chips[key].setText(word)

    def set_icon(self, key: str, icon: QIcon) -> None:
        """Show an icon before the word."""
        _put_icon(self._chips[key], icon)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            _fit_icons(self._chips.values())

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.active())


class DimensionChoice(QWidget):
    """Some of the six dimensions, each with its symbol; saves itself as others do.

    Its value is a tuple of dimensions in their order.
    """

    edited = Signal(object)

    def __init__(
        self, names: Mapping[Dimension, str], *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.setAccessibleName(name)
        self._chips: dict[Dimension, QPushButton] = {}
        row = FlowLayout(self, spacing=6)
        for dimension, word in names.items():
            chip = _choice_button(word, "chip")
            _put_icon(chip, dimension_icon(dimension))
            self._chips[dimension] = chip
            row.addWidget(chip)
        self.setFocusProxy(next(iter(self._chips.values())))
        self.autosave = Autosaver(self, self.value, self._show, delay=0)
        self.autosave.edited.connect(self.edited)
        for chip in self._chips.values():
            chip.clicked.connect(self.autosave.flush)

    def value(self) -> tuple[Dimension, ...]:
        """Return what is switched on."""
        return tuple(each for each, chip in self._chips.items() if chip.isChecked())

    def load(self, value: Collection[Dimension]) -> None:
        """Show a value without asking to write it."""
        self.autosave.load(tuple(value))

    def chip(self, dimension: Dimension) -> QPushButton:
        """Return the button of one dimension."""
        return self._chips[dimension]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            _fit_icons(self._chips.values())

    def _show(self, value: object) -> None:
        for dimension, chip in self._chips.items():
            chip.setChecked(isinstance(value, tuple) and dimension in value)


class AutosaveChips(FilterChips):
    """Several out of a few values that save themselves; the value is a list in their order."""

    edited = Signal(object)

    def __init__(
        self, options: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(options, name=name, parent=parent)
        self._keys = [key for key, _word in options]
        self.autosave = Autosaver(self, self.value, self._show, delay=0)
        self.autosave.edited.connect(self.edited)
        self.changed.connect(self.autosave.touch)

    def value(self) -> list[str]:
        """Return the keys that are switched on."""
        chosen = self.active()
        return [key for key in self._keys if key in chosen]

    def load(self, value: object) -> None:
        """Show which are switched on without asking to write it."""
        self.autosave.load(value)

    def _show(self, value: object) -> None:
        keys = value if isinstance(value, Sequence) and not isinstance(value, str) else ()
        self.set_active(frozenset(map(str, keys)))


class Segmented(QWidget):
    """One out of a few values, all in sight; arrow keys go round. Saves itself as others do.

    `edited(value)` is the person's choice; `load(value)` shows one, None for none.
    """

    edited = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.setAccessibleName(name)
        self._values = [value for value, _word in options]
        self._group = QButtonGroup(self)
        row = FlowLayout(self, spacing=6)
        for number, (_value, word) in enumerate(options):
            button = _Segment(word)
            button.stepped.connect(self._step)
            self._group.addButton(button, number)
            row.addWidget(button)
        if options:
            self.setFocusProxy(self._group.button(0))
        self.autosave = Autosaver(self, self.value, self._show, delay=0)
        self.autosave.edited.connect(self.edited)
        self._group.buttonClicked.connect(self._clicked)

    def value(self) -> object:
        """Return the chosen value, None when nothing is chosen."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def load(self, value: object) -> None:
        """Show a value without asking to write it."""
        self.autosave.load(value)

    def set_word(self, value: object, word: str) -> None:
        """Show another word, such as one with a count."""
        self._group.button(self._values.index(value)).setText(word)

    def show_only(self, values: Collection[object]) -> None:
        """Leave out the values that are not to be chosen now."""
        for value, button in zip(self._values, self._group.buttons(), strict=True):
            button.setVisible(value in values)
        self._let_tab_reach_one()
        self.updateGeometry()

    def _let_tab_reach_one(self) -> None:
        """Let Tab come to the chosen value, or to the first that is shown.

        Qt leaves that to the one that had the keyboard last, which may not be shown any more.
        """
        shown = [button for button in self._group.buttons() if not button.isHidden()]
        chosen = [button for button in shown if button.isChecked()]
        reached = (chosen or shown)[:1]
        for button in self._group.buttons():
            by_tab = button in reached
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus
            )

    def _show(self, value: object) -> None:
        if value in self._values:
            button = self._group.button(self._values.index(value))
            button.setChecked(True)
            # Who comes here begins at what is chosen.
            self.setFocusProxy(button)
            self._let_tab_reach_one()
            return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._let_tab_reach_one()

    @Slot(int)
    def _step(self, step: int) -> None:
        """Go to the next or former value, also where the words stand in several rows."""
        here = self.sender()
        shown = [button for button in self._group.buttons() if not button.isHidden()]
        if not isinstance(here, QAbstractButton) or here not in shown:
            return
        there = shown[(shown.index(here) + step) % len(shown)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        if here.isChecked():
            there.click()

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        self.setFocusProxy(button)
        self.autosave.flush()


class _Segment(QPushButton):
    """One of the values; Qt would let the arrow keys stop at the end of a row."""

    stepped = Signal(int)

    def __init__(self, word: str) -> None:
        super().__init__(word)
        _make_choice(self, "segment")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


def _choice_button(word: str, kind: str) -> QPushButton:
    button = QPushButton(word)
    _make_choice(button, kind)
    return button


def _make_choice(button: QPushButton, kind: str) -> None:
    button.setCheckable(True)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    style_as(button, kind=kind)


def _put_icon(button: QPushButton, icon: QIcon) -> None:
    # Qt keeps icon and word too close together.
    button.setText(f" {button.text()}")
    button.setIcon(icon)
    _fit_icons((button,))


def _fit_icons(buttons: Iterable[QPushButton]) -> None:
    side = current_theme().px(_ICON)
    for button in buttons:
        button.setIconSize(QSize(side, side))
