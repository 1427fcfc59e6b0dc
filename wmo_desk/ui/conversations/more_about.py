"""What a dimension has beyond the words: what is hard, the first step, what is already there."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.services.dimensions import DimensionView
from wmo_desk.ui.conversations import words
from wmo_desk.ui.conversations.help_list import HelpList
from wmo_desk.ui.conversations.part import PartContext
from wmo_desk.ui.conversations.saving import Field, Write
from wmo_desk.ui.conversations.voices import ResidentsVoice
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.form import FormField
from wmo_desk.ui.widgets.long_text import LongText, TypingAids
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as

_BESIDE_EACH_OTHER = 480


class MoreAbout(QWidget):
    """Everything in it is the resident's. `changed` follows typing, `stops_changed` the order."""

    changed = Signal()
    stops_changed = Signal()

    def __init__(
        self,
        context: PartContext,
        dimension: Dimension,
        write: Write,
        aids: TypingAids,
        *,
        about: str,
    ) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self.fields: dict[str, Field] = {}
        self.editors: dict[str, LongText] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        voice = ResidentsVoice(dimension)
        column.addWidget(voice)
        self._ahead = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ahead.setSpacing(12)
        voice.column.addLayout(self._ahead)
        for name, label in (
            ("what_is_hard", words.what_is_hard()),
            ("first_step", words.first_step()),
            ("who_helps", words.who_helps()),
        ):
            editor = LongText(aids, lines=1)
            editor.setAccessibleName(f"{about}: {label}")
            editor.textChanged.connect(self.changed)
            shown = FormField(label, editor)
            self._ahead.addWidget(shown, 1)
            self.editors[name] = editor
            self.fields[name] = context.saver.bind(
                editor.autosave,
                name=name,
                label=editor.accessibleName(),
                write=write,
                show_error=shown.set_error,
            )
        title = PlainLabel(self.tr("What is already there"), TextStyle.STRONG)
        voice.column.addWidget(title)
        self._there = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._there.setSpacing(12)
        voice.column.addLayout(self._there)
        self.helps = {
            kind: HelpList(context, dimension, kind, about=about) for kind in PresentHelpKind
        }
        for each in self.helps.values():
            each.stops_changed.connect(self.stops_changed)
            self._there.addWidget(each, 1)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not any(
            editor.toPlainText().strip() for editor in self.editors.values()
        ) and not any(each.lines for each in self.helps.values())

    def load(self, view: DimensionView) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        for name, field in self.fields.items():
            field.load(getattr(view, name))
        for kind, each in self.helps.items():
            each.load([row for row in view.helps if row.kind is kind])

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        stops: list[QWidget] = list(self.editors.values())
        for each in self.helps.values():
            stops += each.tab_stops()
        return tuple(stops)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= current_theme().px(_BESIDE_EACH_OTHER)
        for row in (self._ahead, self._there):
            row.setDirection(
                QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            )


def has_more(view: DimensionView) -> bool:
    """Whether the file holds anything that stands in it."""
    return bool(view.helps) or any(
        text.strip() for text in (view.what_is_hard, view.first_step, view.who_helps)
    )
