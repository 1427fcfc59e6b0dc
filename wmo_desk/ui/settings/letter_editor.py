"""One letter as text, with its paper beside it and what is wrong with it below."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.letter_check import informal_words, letter_faults, reading_of
from wmo_desk.domain.letter_filling import filled_in
from wmo_desk.domain.letter_kinds import LETTER_KINDS
from wmo_desk.domain.letter_reading import parse
from wmo_desk.domain.letter_terms import LetterKind, TermKind
from wmo_desk.domain.letters import Blocks
from wmo_desk.services import letters
from wmo_desk.services.letters import LetterView
from wmo_desk.ui.field_saver import Action, FieldSaver, Values
from wmo_desk.ui.paper.fault_table import FaultTable
from wmo_desk.ui.paper.paper import Choices, ExamplePaper, make_example
from wmo_desk.ui.paper.preview import Preview
from wmo_desk.ui.paper.template_edit import TemplateEdit
from wmo_desk.ui.settings.letter_dialogs import AcceptDialog, InsertDialog, Insertion
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns, AdaptiveRow
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.menu_button import MenuButton
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.letters import interface_language, letter_name
from wmo_desk.workspace import Workspace

_QUIET_MILLISECONDS: Final = 350
_LEAST_PAPER: Final = QSize(280, 240)
_TEXT_HEIGHT: Final = 250
_FAULTS_HEIGHT: Final = 112
# The text takes the height that is left, before the white below it.
_MOST: Final = 100
# What the check of clear language knows.
_CHECKED_LANGUAGE: Final = "nl"


class LetterEditor(QWidget):
    """The text keeps itself as a draft; no letter is made with it before it is accepted."""

    back_wanted = Signal()
    state_changed = Signal(object)
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view: LetterView | None = None
        self._may_edit = False
        self._asked: object = None
        # What the example was made of last, and how many sheets it takes.
        self._made_of = ""
        self._ease_words = ""
        self._toggled: set[str] = set()
        self._sheets: tuple[int, int] | None = None
        style_as(self, ground="clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        head = Card()
        head.add(self._build_buttons())
        column.addWidget(head)
        columns = AdaptiveColumns(
            self._build_text(), self._build_paper(), stretch=(1, 1), narrowest=820
        )
        column.addWidget(columns, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_QUIET_MILLISECONDS)
        self._pause.timeout.connect(self.check)

    @property
    def view(self) -> LetterView | None:
        """The letter that is edited."""
        return self._view

    def show_view(self, view: LetterView, *, may_edit: bool) -> None:
        """Show a letter; what is being typed in the same one stays."""
        is_other = self._view is None or self._key(self._view) != self._key(view)
        self._view, self._may_edit = view, may_edit
        self._name.setText(letter_name(self._kind, view.row.language))
        self._version.setText(self._version_words(view))
        self.edit.setReadOnly(not may_edit)
        for button in (self.insert, self.shipped, self.accept):
            button.setVisible(may_edit)
        if is_other:
            self._toggled.clear()
            self._offer_conditions()
            self.edit.autosave.discard(view.text)
        self._saver.load({"text": view.text})
        self.check()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._saver.flush()

    @Slot()
    def check(self) -> None:
        """Read the text and make its example, now."""
        self._pause.stop()
        view = self._view
        if view is None:
            return
        text = self.edit.text()
        parsed = parse(text)
        faults = letter_faults(parsed, self._kind)
        self.faults.show_faults(faults, self._kind)
        self.edit.mark_lines(fault.line for fault in faults)
        self._sheets = None
        self._allow()
        self._ease_words = self._reading_words(parsed.blocks, view.row.language)
        asked = self._asked = object()
        choices = Choices(is_large=bool(self.size_choice.value()), language=view.row.language)
        example = letters.example_letter(view, text, self._workspace.today(), toggled=self._toggled)
        self._workspace.run(
            partial(make_example, example, choices),
            owner=self,
            then=partial(self._show_example, asked, text),
        )

    # --- What stands where -------------------------------------------------------------------

    def _build_buttons(self) -> QWidget:
        row = QWidget()
        style_as(row, ground="clear")
        buttons = FlowLayout(row, spacing=10)
        named = QWidget()
        style_as(named, ground="clear")
        column = QVBoxLayout(named)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(2)
        self._name = PlainLabel("", TextStyle.HEADING, wrap=False)
        self._version = PlainLabel("", TextStyle.SECONDARY, colour="muted", wrap=False)
        column.addWidget(self._name)
        column.addWidget(self._version)
        back = Button(self.tr("All letters"), icon_name="back")
        back.clicked.connect(self.back_wanted)
        self.insert = Button(self.tr("Insert…"), icon_name="plus", shortcut="Ctrl+I")
        self.insert.clicked.connect(self._ask_insertion)
        self.shipped = Button(self.tr("Text of the program"), icon_name="undo")
        self.shipped.setToolTip(
            self.tr("Put the text of the program in its place; Ctrl+Z brings yours back")
        )
        self.shipped.clicked.connect(self._take_shipped)
        self.accept = Button(self.tr("Let it count from…"), ButtonKind.PRIMARY, icon_name="check")
        self.accept.clicked.connect(self._ask_day)
        for button in (named, back, self.insert, self.shipped, self.accept):
            buttons.addWidget(button)
        return row

    def _build_text(self) -> Card:
        card = Card()
        self._form = Form()
        self.edit = TemplateEdit(name=self.tr("Text of the letter"), height=_TEXT_HEIGHT)
        self.edit.textChanged.connect(self._typed)
        field = self._form.add(
            "text",
            self.tr("A line is a paragraph; # is the title, ## a heading, - a list, > a quotation"),
            self.edit,
        )
        inside = field.layout()
        if isinstance(inside, QVBoxLayout):
            inside.setStretchFactor(self.edit, _MOST)
        self._saver = FieldSaver(self._workspace, self._form, self._write, self)
        self._saver.bind("text", self.edit.autosave)
        self._saver.state_changed.connect(self.state_changed)
        card.add(self._form, 1)
        self.faults = FaultTable(
            nothing=self.tr("Nothing to mend: every name is known, and all that must be is there."),
            height=_FAULTS_HEIGHT,
        )
        self.faults.line_wanted.connect(self.edit.go_to_line)
        card.add(self.faults)
        return card

    def _build_paper(self) -> QWidget:
        right = QWidget()
        style_as(right, ground="clear")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.size_choice = Segmented(
            [(False, self.tr("Ordinary print")), (True, self.tr("Large print"))],
            name=self.tr("Print of the example"),
        )
        self.size_choice.load(False)
        self.size_choice.edited.connect(self._choose_size)
        self.conditions = MenuButton(self.tr("Example"), ButtonKind.ORDINARY)
        self.conditions.setToolTip(self.tr("Choose which conditions hold in the example"))
        column.addWidget(AdaptiveRow(self.size_choice, self.conditions))
        self.told = PlainLabel("", TextStyle.SECONDARY)
        column.addWidget(self.told)
        self.preview = Preview(least=_LEAST_PAPER)
        column.addWidget(self.preview, 1)
        return right

    # --- Reading and writing -----------------------------------------------------------------

    @property
    def _kind(self) -> LetterKind:
        if self._view is None:
            message = "no letter is shown"
            raise RuntimeError(message)
        return LETTER_KINDS[self._view.row.kind]

    @staticmethod
    def _key(view: LetterView) -> tuple[object, object]:
        return view.row.kind, view.row.language

    def _version_words(self, view: LetterView) -> str:
        row = view.row
        number = row.next_number or row.number
        if number is None:
            return self.tr("Draft") if row.has_draft else self.tr("Text of the program")
        words = self.tr("Draft after version %1") if row.has_draft else self.tr("Version %1")
        return words.replace("%1", f"{number}")

    def _write(self, changes: Values, base: Values) -> Action:
        view = self._view
        if view is None:
            message = "a text of no letter"
            raise RuntimeError(message)
        return partial(
            letters.save_draft,
            municipality_id=view.municipality_id,
            kind=view.row.kind,
            language=view.row.language,
            text=changes["text"],
            base=base["text"],
        )

    @Slot()
    def _typed(self) -> None:
        if self._view is not None and self.edit.text() != self._made_of:
            self._sheets = None
            self._allow()
            self._pause.start()

    def _allow(self) -> None:
        self.accept.setEnabled(self._may_edit and self._sheets is not None)

    def _reading_words(self, blocks: Blocks, language: str) -> str:
        """Say how hard it is to read; that advises and never blocks."""
        if language != _CHECKED_LANGUAGE:
            return ""
        filled = filled_in(blocks, self._kind.example(language, self._toggled))
        reading, informal = reading_of(filled), informal_words(filled)
        if reading.ease is None:
            return ""
        shown = f"{round(min(100.0, max(0.0, reading.ease)))}"
        words = (
            self.tr("Reading ease %1 of 100: most people can follow it.")
            if reading.is_plain
            else self.tr("Reading ease %1 of 100: hard for many people.")
        )
        told = words.replace("%1", shown)
        if informal:
            instead = self.tr("Say “u” in place of “%1”.").replace("%1", "”, “".join(informal))
            told = f"{told} {instead}"
        if not reading.findings:
            return told
        count = self.tr("%n tip(s) below “Clear language”.", "", len(reading.findings))
        return f"{told} {count}"

    def _show_example(self, asked: object, text: str, example: ExamplePaper) -> None:
        if asked is not self._asked:
            return
        self._made_of = text
        self.preview.show_paper(example.paper)
        if text == self.edit.text() and not self.faults.faults:
            self._sheets = example.sheets
        most = (self._kind.most_sheets, self._kind.most_large_sheets)
        fits = all(taken <= mine for taken, mine in zip(example.sheets, most, strict=True))
        ordinary, large = example.sheets
        words = [
            self.tr("Ordinary print: %n sheet(s).", "", ordinary),
            self.tr("Large print: %n sheet(s).", "", large),
        ]
        if not fits:
            too_long = self.tr("That is too long: at most %1 and %2. Make the text shorter.")
            words.append(too_long.replace("%1", f"{most[0]}").replace("%2", f"{most[1]}"))
        style_as(self.told, colour="muted" if fits else "late")
        self.told.setText(" ".join((*words, self._ease_words)).strip())
        if not fits:
            self._sheets = None
        self._allow()

    def _offer_conditions(self) -> None:
        """Offer to see the example with each condition of the letter the other way round."""
        screen = interface_language()
        menu = self.conditions.menu_of
        menu.clear()
        for term in self._kind.terms:
            if term.kind is TermKind.CONDITION or not term.example:
                action = menu.addAction(term.described(screen))
                action.setCheckable(True)
                action.setChecked(bool(term.example))
                action.triggered.connect(partial(self._toggle, term.name))

    # --- Doing -------------------------------------------------------------------------------

    @Slot(object)
    def _choose_size(self, _is_large: object) -> None:
        self.size_choice.autosave.mark_saved()
        self.check()

    def _toggle(self, name: str) -> None:
        self._toggled ^= {name}
        self.check()

    @Slot()
    def _ask_insertion(self) -> None:
        if self._view is None:
            return
        dialog = InsertDialog(self._kind, self._view.row.language, self)
        dialog.wanted.connect(self._put_in)
        dialog.open()

    @Slot(object)
    def _put_in(self, insertion: Insertion) -> None:
        self.edit.insert(insertion.before, insertion.after)
        self.edit.setFocus()

    @Slot()
    def _take_shipped(self) -> None:
        if self._view is not None:
            self.edit.put(self._view.shipped)
            self.edit.setFocus()

    @Slot()
    def _ask_day(self) -> None:
        if self._view is None or self._sheets is None:
            return
        self.flush()
        dialog = AcceptDialog(
            self._workspace, self._view, self.edit.text(), self._sheets, parent=self
        )
        dialog.accepted_as.connect(self._accepted)
        dialog.open()

    @Slot(int)
    def _accepted(self, number: int) -> None:
        self.said.emit(self.tr("Kept as version %1.").replace("%1", f"{number}"))
