"""What can be put in a letter, and from which day on a text counts."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.letter_terms import LetterKind, Term, TermKind
from wmo_desk.errors import ConflictError, RuleError, UnavailableError
from wmo_desk.services import letters
from wmo_desk.services.letters import LetterView
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.letters import interface_language
from wmo_desk.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Insertion:
    """What can be put at the cursor: `before` and `after` go around what is chosen there."""

    shown: str
    what: str
    before: str
    after: str = ""


class InsertDialog(Dialog):
    """Type to find, arrows to choose, Enter to put it in: `wanted(Insertion)`."""

    wanted = Signal(object)

    def __init__(self, kind: LetterKind, language: str, parent: QWidget | None = None) -> None:
        super().__init__("", width=720, parent=parent)
        self.set_title(self.tr("Put in the letter"))
        self.set_sentence(
            self.tr(
                "What stands between { } is filled in for each resident. Conditions and required "
                "parts go around the text that you have chosen."
            )
        )
        self._all = self._insertions(kind, language)
        form = Form()
        self.search = SearchField(self.tr("A part of the name, such as: plan"))
        self.search.stepped.connect(self._move)
        self.search.entered.connect(self.decide)
        self.search.textChanged.connect(self._filter)
        form.add("search", self.tr("Find"), self.search)
        self.add(form)
        model: TableModel[Insertion] = TableModel(
            [
                Column(
                    self.tr("What stands in the text"),
                    lambda row: row.shown,
                    detail=lambda row: row.what,
                    style=CellStyle.STRONG,
                    stretch=True,
                    sortable=False,
                )
            ],
            identity=lambda row: row.shown,
        )
        name = self.tr("What can be put in the letter")
        self.table = RowTable(model, name=name, header=False)
        self.table.setMinimumHeight(current_theme().px(250))
        self.table.row_opened.connect(self._choose)
        self.add(self.table)
        self.add_cancel()
        self.add_accept(self.tr("Put in"))
        self.finished.connect(self.deleteLater)
        self._filter()
        self.search.setFocus()

    @override
    def decide(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self._choose(row)

    def _insertions(self, kind: LetterKind, language: str) -> list[Insertion]:
        screen = interface_language()
        rows = [
            Insertion(_shown(term), self._what(term, language, screen), *_marks(term))
            for term in kind.terms
        ]
        required = self.tr("required (%1): %2")
        for passage in kind.passages:
            words = required.replace("%1", passage.source)
            rows.append(
                Insertion(
                    f"[verplicht {passage.name}]",
                    words.replace("%2", passage.described(screen)),
                    f"[verplicht {passage.name}]\n",
                    "\n[einde]\n",
                )
            )
        return rows

    def _what(self, term: Term, language: str, screen: str) -> str:
        said = term.described(screen)
        if term.kind is TermKind.CONDITION:
            return self.tr("only if: %1").replace("%1", said)
        example = term.shown(language) or term.otherwise(language)
        shown = ", ".join(example) if isinstance(example, tuple) else f"{example}"
        words = self.tr("%1, such as “%2”")
        return words.replace("%1", said).replace("%2", shown)

    @Slot()
    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        found = [
            row
            for row in self._all
            if all(word in f"{row.shown} {row.what}".casefold() for word in words)
        ]
        self.table.show_rows(found)
        if found:
            self.table.choose(found[0].shown)

    @Slot(int)
    def _move(self, by: int) -> None:
        rows = self.table.table_model.rows
        chosen = self.table.chosen_row()
        if chosen in rows:
            at = min(max(0, rows.index(chosen) + by), len(rows) - 1)
            self.table.choose(rows[at].shown)

    @Slot(object)
    def _choose(self, row: Insertion) -> None:
        self.accept()
        self.wanted.emit(row)


def _shown(term: Term) -> str:
    return f"[als {term.name}]" if term.kind is TermKind.CONDITION else f"{{{term.name}}}"


def _marks(term: Term) -> tuple[str, str]:
    match term.kind:
        case TermKind.CONDITION:
            return f"[als {term.name}]", "[einde]"
        case TermKind.LIST:
            return f"\n- {{{term.name}}}\n", ""
        case _:
            return f"{{{term.name}}}", ""


class AcceptDialog(Dialog):
    """From which day on letters are made with a text; `accepted_as(number)`."""

    accepted_as = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        view: LetterView,
        text: str,
        sheets: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Let this text count"), parent=parent)
        self._workspace = workspace
        self._view = view
        self._text = text
        self._sheets = sheets
        self.set_sentence(
            self.tr(
                "From this day on the letter is made with this text. It becomes a version of its "
                "own and does not change any more; letters that were handed out stay as they are."
            )
        )
        self.form = Form()
        self.day = DateEdit(today=workspace.today, required=True)
        self.day.set_date(workspace.today())
        add_day(self.form, "valid_from", self.tr("Counts from"), self.day)
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Let it count"))
        self.finished.connect(self.deleteLater)

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        self.show_refusal("")
        day = self.day.value()
        if not is_understood(self.form, "valid_from") or day is None:
            return
        row = self._view.row
        self._workspace.perform(
            partial(
                letters.accept_letter,
                municipality_id=self._view.municipality_id,
                kind=row.kind,
                language=row.language,
                text=self._text,
                valid_from=day,
                sheets=self._sheets,
            ),
            owner=self,
            then=self._accepted,
            refused=self._refuse,
            conflicted=self._refuse,
            unavailable=self._refuse,
        )

    def _accepted(self, number: int) -> None:
        self.accept()
        self.accepted_as.emit(number)

    def _refuse(self, error: RuleError | ConflictError | UnavailableError) -> None:
        field = error.field if isinstance(error, RuleError) else ""
        if not (field and self.form.show_error(field, sentence(error))):
            self.show_refusal(sentence(error))
