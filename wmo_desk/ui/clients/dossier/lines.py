"""Lines of a card: a pill, words with lighter words below them, and where they lead."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.indications import extent_words, form_name
from wmo_desk.ui.words.text import in_list

_PILL_COLUMN: Final = 132


def line(
    title: str,
    detail: str = "",
    *,
    pill: tuple[str, Tone] | None = None,
    mark: tuple[str, Tone] | None = None,
    go: tuple[str, Callable[[], object]] | None = None,
) -> QWidget:
    """Make one line: a pill in a column before the words, or a mark behind them.

    `go` is a word and what happens when it is pressed.
    """
    widget = QWidget()
    style_as(widget, ground="clear")
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(12)
    if pill is not None:
        column = QWidget()
        style_as(column, ground="clear")
        column.setFixedWidth(current_theme().px(_PILL_COLUMN))
        place = QHBoxLayout(column)
        place.setContentsMargins(0, 1, 0, 0)
        place.addWidget(Pill(*pill))
        place.addStretch(1)
        row.addWidget(column, 0, Qt.AlignmentFlag.AlignTop)
    text = QVBoxLayout()
    text.setSpacing(0)
    text.addWidget(PlainLabel(title, TextStyle.STRONG))
    if detail:
        text.addWidget(PlainLabel(detail, TextStyle.SECONDARY, colour="muted"))
    row.addLayout(text, 1)
    if mark is not None:
        row.addWidget(Pill(*mark), 0, Qt.AlignmentFlag.AlignTop)
    if go is not None:
        word, act = go
        button = Button(f"{word} →", ButtonKind.LINK)
        button.setAccessibleName(f"{word}: {title}")
        button.clicked.connect(act)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return widget


def facts(pairs: Sequence[tuple[str, str]]) -> QWidget:
    """Make a small table of names and values; empty values are left out."""
    widget = QWidget()
    style_as(widget, ground="clear")
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    shown = [(name, value) for name, value in pairs if value]
    for number, (name, value) in enumerate(shown):
        label = PlainLabel(name, TextStyle.SECONDARY, colour="muted")
        text = PlainLabel(value, selectable=False)
        text.setAccessibleName(f"{name}: {value}")
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, number, 1)
    return widget


def granted_line(row: IndicationRow, on: date) -> QWidget:
    """Make the line of one indication: what, in which form, how much, and for how long."""
    period = QCoreApplication.translate("clients", "from %1").replace(
        "%1", day_words(row.start, on)
    )
    if row.end is not None:
        until = QCoreApplication.translate("clients", "until %1").replace(
            "%1", day_words(row.end, on)
        )
        period = f"{period}, {until}"
    without = QCoreApplication.translate("clients", "without end date")
    return line(
        row.provision,
        in_list((form_name(row.form), extent_words(row.extent, row.unit), period)),
        mark=(without, Tone.ACCENT) if row.end is None else None,
    )


def muted(text: str) -> PlainLabel:
    """Say in a card that there is nothing, or what an empty card is for."""
    return PlainLabel(text, TextStyle.BODY, colour="muted")
