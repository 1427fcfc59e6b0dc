"""One item that concerns others: what it says, and what becomes of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.insight import (
    CHOSEN_GROUNDS,
    Choice,
    Item,
    Verdict,
    check_choice,
)
from wmo_desk.domain.insight_records import (
    Ground,
)
from wmo_desk.errors import RuleError
from wmo_desk.ui.documents.insight_words import (
    field_words,
    ground_name,
    reason_words,
    verdict_name,
)
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosaveChoice, AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.keyboard import let_follow
from wmo_desk.ui.widgets.plain_label import PlainLabel


class InsightPanel(Card):
    """Asks with `judged(key, choice)`, `next_wanted` and `rest_wanted(key)`."""

    judged = Signal(str, object)
    next_wanted = Signal()
    rest_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._item: Item | None = None
        self._last_ground: Ground | None = None
        self.why = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self.add(self.why)
        self.told = PlainLabel("", selectable=True)
        self.add(self.told)
        self.form = Form()
        self.verdict = Segmented(
            [(verdict, verdict_name(verdict)) for verdict in Verdict],
            name=self.tr("What becomes of it"),
        )
        self.verdict.edited.connect(self._choose)
        self.form.add("verdict", self.tr("What becomes of it"), self.verdict)
        self.ground = AutosaveChoice([(each, ground_name(each)) for each in CHOSEN_GROUNDS])
        self.ground.edited.connect(self._choose_ground)
        self.form.add(
            "ground",
            self.tr("Ground"),
            self.ground,
            help_text=self.tr("The resident reads it where something is missing."),
        )
        self.text = AutosavePlainText(lines=4)
        self.text.edited.connect(self._write)
        self.form.add(
            "text",
            self.tr("What the resident reads"),
            self.text,
            help_text=self.tr("Take out what concerns others. This stands in the copy."),
        )
        self.add(self.form)
        buttons = FlowLayout()
        self.body.addLayout(buttons)
        self.next = Button(self.tr("Next to judge"), ButtonKind.ORDINARY, icon_name="arrow_right")
        self.next.setToolTip(self.tr("Go to the next item that is not judged (F8)"))
        self.next.clicked.connect(self.next_wanted)
        self.rest = Button("")
        self.rest.clicked.connect(self._want_rest)
        buttons.addWidget(self.next)
        buttons.addWidget(self.rest)
        let_follow(self.form, self.next, self.rest)
        self.body.addStretch(1)

    @property
    def item(self) -> Item | None:
        """The item that is shown."""
        return self._item

    def show_item(self, item: Item | None, choice: Choice | None) -> None:
        """Show an item and how it was judged so far."""
        self.text.autosave.flush()
        self._item = item
        self.setVisible(item is not None)
        if item is None:
            return
        self.set_title(item.title)
        field = field_words(item)
        self.why.setText(f"{field}. {reason_words(item)}" if field else reason_words(item))
        self.told.setText(item.text)
        shown = set(Verdict) - ({Verdict.PART} if item.is_undivided else set())
        self.verdict.show_only(shown)
        if choice is None and item.is_optional:
            choice = Choice(Verdict.SHOW)
        self.verdict.load(None if choice is None else choice.verdict)
        self.ground.load(None if choice is None else choice.ground)
        self.text.load("" if choice is None else choice.text)
        self.form.clear_errors()
        self._show_fields(None if choice is None else choice.verdict)

    def show_rest(self, count: int) -> None:
        """Offer to do the same with so many others of the chapter; with 0 offer nothing."""
        words = self.tr("The same for the rest of this chapter (%1)")
        self.rest.set_text(words.replace("%1", f"{count}"))
        self.rest.setVisible(count > 0)

    def choose(self, verdict: Verdict) -> bool:
        """Judge the item by a key; False when something is still to be filled in."""
        if self._item is None or (verdict is Verdict.PART and self._item.is_undivided):
            return False
        self.verdict.load(verdict)
        return self._choose(verdict)

    def focus_open_field(self) -> None:
        """Bring the keyboard to what is still to be filled in."""
        verdict = self.verdict.value()
        if verdict is not Verdict.SHOW and self.ground.value() is None:
            self.ground.setFocus(Qt.FocusReason.OtherFocusReason)
        elif verdict is Verdict.PART:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.verdict.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Hand over what was typed, now."""
        self.text.autosave.flush()

    # --- Choosing ---------------------------------------------------------------------------

    def _show_fields(self, verdict: Verdict | None) -> None:
        self.form.field("ground").setVisible(verdict in {Verdict.LEAVE_OUT, Verdict.PART})
        self.form.field("text").setVisible(verdict is Verdict.PART)

    @Slot(object)
    def _choose(self, verdict: object) -> bool:
        self.verdict.autosave.mark_saved()
        chosen = Verdict(str(verdict))
        self._show_fields(chosen)
        if chosen is not Verdict.SHOW and self.ground.value() is None:
            # The ground of the item before, which mostly is that of this one.
            self.ground.load(self._last_ground)
        if chosen is Verdict.PART and not self.text.toPlainText() and self._item is not None:
            self.text.load(self._item.text)
        return self._tell()

    @Slot(object)
    def _choose_ground(self, ground: object) -> None:
        self.ground.autosave.mark_saved()
        self._last_ground = Ground(str(ground))
        self._tell()

    @Slot(object)
    def _write(self, _text: object) -> None:
        self.text.autosave.mark_saved()
        self._tell()

    def _tell(self) -> bool:
        """Say how the item is judged; True when nothing is lacking."""
        item, verdict = self._item, self.verdict.value()
        if item is None or verdict is None:
            return False
        is_part = verdict is Verdict.PART
        ground = self.ground.value()
        choice = Choice(
            Verdict(str(verdict)),
            Ground(str(ground)) if ground is not None and verdict is not Verdict.SHOW else None,
            self.text.toPlainText() if is_part else "",
        )
        self.form.clear_errors()
        self.judged.emit(item.key, choice)
        try:
            check_choice(item, choice)
        except RuleError as error:
            field = self.form.field(error.field)
            field.set_error(sentence(error))
            return False
        return True

    @Slot()
    def _want_rest(self) -> None:
        if self._item is not None:
            self.rest_wanted.emit(self._item.key)
