"""Hand over to providers: whom, what each gets to see, and the archive or the print of it."""

import re
from collections.abc import Hashable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wmo_desk.contents.provider_sheets import ProviderSheet
from wmo_desk.domain.provider_sheet import NothingToHandOver
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services.documents import save_paper
from wmo_desk.services.provider_sheets import hand_over_sheets, provider_sheets
from wmo_desk.tasks import Progress
from wmo_desk.ui.archives import PassphraseChoice, ask_where, documents_folder, with_ending
from wmo_desk.ui.deed import Deed
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.waiting_list.sheet_card import SheetCard
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choosing_table import ChoosingModel, ChoosingTable
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column
from wmo_desk.ui.words.text import in_sentence
from wmo_desk.workspace import Workspace

_HEIGHT: Final = 170
_UNFIT: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME: Final = 80


class SheetView(QWidget):
    """`back` returns to the list, `paper_wanted(provider_id)` shows the print of a sheet."""

    back = Signal()
    paper_wanted = Signal(object)
    deed_done = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self._workspace = workspace
        self._taken: dict[UUID, str] = {}
        self._ticked_now: dict[Hashable, str] | None = None
        self._is_settled = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._build_header(outer)
        contents = QWidget()
        body = QVBoxLayout(contents)
        body.setContentsMargins(22, 14, 22, 16)
        self.sheet = SheetCard(workspace.today)
        body.addWidget(AdaptiveColumns(self._build_left(), self.sheet, stretch=(5, 6)))
        body.addStretch(1)
        outer.addWidget(scrolled(contents), 1)
        self._follow_choice()

    def reload(self) -> None:
        """Read again what each provider would get."""
        self._workspace.load(
            partial(provider_sheets, on=self._workspace.today()),
            owner=self,
            then=self._show,
            latest="sheets",
        )

    # --- Building ---------------------------------------------------------------------------

    def _build_header(self, outer: QVBoxLayout) -> None:
        self.header = PageHeader(
            self.tr("Hand over to providers"),
            self.tr("Each gets to see who waits where it works, and no more than it needs."),
        )
        self.back_button = self.header.add_back(self.tr("Waiting list"))
        self.back_button.clicked.connect(self.back)
        self.print_button = Button(self.tr("Print…"), icon_name="print")
        self.print_button.clicked.connect(self._print)
        self.save_button = Button(
            self.tr("Save the archive…"), ButtonKind.PRIMARY, icon_name="lock"
        )
        self.save_button.clicked.connect(self._save)
        for button in (self.print_button, self.save_button):
            self.header.add_action(button)
        outer.addWidget(self.header)

    def _build_left(self) -> QWidget:
        column = QWidget()
        style_as(column, ground="clear")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        card = Card(self.tr("Providers"))
        card.add(
            PlainLabel(
                self.tr("Tick to whom you hand over; each gets an archive of its own."),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        self.providers: ChoosingModel[ProviderSheet] = ChoosingModel(
            self._columns(), identity=lambda sheet: sheet.provider_id, sentence=self._spoken
        )
        self.table: ChoosingTable[ProviderSheet] = ChoosingTable(
            self.providers, name=self.tr("Providers")
        )
        self.table.setMinimumHeight(current_theme().px(_HEIGHT))
        self.table.set_empty(
            EmptyState(
                self.tr("No provider yet"),
                self.tr("Add the contracted providers of household help first."),
                icon_name="provider",
            )
        )
        self.table.row_chosen.connect(self._choose)
        self.providers.chosen_changed.connect(self._follow_choice)
        card.add(self.table)
        layout.addWidget(card)
        self._secret = Card(self.tr("Passphrase"))
        self._saved = PlainLabel("")
        self._saved.hide()
        self._secret.add(self._saved)
        self.passphrase = PassphraseChoice()
        self.passphrase.again.submitted.connect(self._save)
        self._secret.add(self.passphrase)
        self._refusal = ErrorSentence()
        self._secret.add(self._refusal)
        self._secret.hide()
        layout.addWidget(self._secret)
        layout.addStretch(1)
        return column

    def _columns(self) -> list[Column[ProviderSheet]]:
        return [
            Column(
                self.tr("Provider"),
                lambda sheet: sheet.provider,
                detail=lambda sheet: ", ".join(sheet.where),
                style=CellStyle.STRONG,
                stretch=True,
            ),
            Column(
                self.tr("Waiting"),
                lambda sheet: str(len(sheet.lines.waiting)),
                sort_key=lambda sheet: len(sheet.lines.waiting),
            ),
            Column(
                self.tr("Taken up"),
                lambda sheet: str(len(sheet.lines.beginning)),
                sort_key=lambda sheet: len(sheet.lines.beginning),
            ),
        ]

    def _spoken(self, sheet: ProviderSheet) -> str:
        return in_sentence(
            (
                sheet.provider,
                *sheet.where,
                self.tr("%n waiting", "", len(sheet.lines.waiting)),
                self.tr("%n taken up", "", len(sheet.lines.beginning)),
            )
        )

    # --- Showing ----------------------------------------------------------------------------

    def _show(self, sheets: list[ProviderSheet]) -> None:
        self.table.show_rows(sheets)
        if self.table.chosen_row() is None and sheets:
            first = next((sheet for sheet in sheets if not sheet.lines.is_empty), sheets[0])
            self.table.choose(first.provider_id)
        self._choose(self.table.chosen_row())

    @Slot(object)
    def _choose(self, sheet: ProviderSheet | None) -> None:
        self.print_button.setEnabled(sheet is not None and not sheet.lines.is_empty)
        if sheet is None:
            self.sheet.clear()
        else:
            self.sheet.show_sheet(sheet)

    def _ticked(self) -> list[ProviderSheet]:
        chosen = set(self.providers.chosen)
        return [sheet for sheet in self.providers.rows if sheet.provider_id in chosen]

    @Slot()
    def _follow_choice(self) -> None:
        ticked = self._ticked()
        ids: dict[Hashable, str] = {sheet.provider_id: sheet.provider for sheet in ticked}
        if ids == self._ticked_now:
            # The same, read again: what is said and proposed stays.
            return
        self._ticked_now = ids
        self._refusal.set_text("")
        self._secret.setVisible(bool(ticked))
        self.save_button.setEnabled(bool(ticked))
        self.save_button.setToolTip("" if ticked else self.tr("Tick a provider first"))
        if self._is_settled:
            # What was handed over is done; another choice is another archive.
            self._is_settled = False
            self._saved.hide()
            self.passphrase.begin_again()
        self.passphrase.be_for(ids)

    # --- Handing over -----------------------------------------------------------------------

    @Slot()
    def _print(self) -> None:
        sheet = self.table.chosen_row()
        if sheet is not None:
            self.paper_wanted.emit(sheet.provider_id)

    @Slot()
    def _save(self) -> None:
        ticked = self._ticked()
        self._refusal.set_text("")
        empty = next((sheet for sheet in ticked if sheet.lines.is_empty), None)
        if empty is not None:
            self._refuse(NothingToHandOver(empty.provider))
            return
        taken = self.passphrase.take()
        if not ticked or taken is None:
            return
        self._taken = {
            sheet.provider_id: secret for sheet, secret in zip(ticked, taken, strict=True)
        }
        if len(ticked) == 1:
            dialog = ask_where(self, self._title(ticked[0]))
            dialog.fileSelected.connect(self.save_at)
        else:
            dialog = QFileDialog(self, self.tr("Save the archives in"), documents_folder())
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.fileSelected.connect(self.save_in)
            dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_at(self, name: str) -> None:
        """Write the one archive to a file of this name."""
        if name:
            self._hand_over({provider_id: with_ending(name) for provider_id in self._taken})

    @Slot(str)
    def save_in(self, folder: str) -> None:
        """Write the archives into this folder, each named after its provider."""
        if not folder:
            return
        paths: dict[UUID, Path] = {}
        for sheet in self.providers.rows:
            if sheet.provider_id in self._taken:
                title = self._title(sheet)
                path, number = Path(folder) / f"{title}.zip", 1
                # Two providers may have the same name, and each its own archive.
                while path in paths.values():
                    number += 1
                    path = Path(folder) / f"{title} ({number}).zip"
                paths[sheet.provider_id] = path
        self._hand_over(paths)

    def _title(self, sheet: ProviderSheet) -> str:
        words = self.tr("Waiting list for %1 %2").replace("%2", sheet.printed_on.isoformat())
        name = " ".join(_UNFIT.sub(" ", sheet.provider)[:_LONGEST_NAME].split()).strip(" .")
        return words.replace("%1", name)

    def _hand_over(self, paths: Mapping[UUID, Path]) -> None:
        self.save_button.hold()
        self._workspace.perform(
            partial(hand_over_sheets, provider_ids=list(paths)),
            owner=self,
            then=partial(self._write_all, paths),
            refused=self._refuse,
            unavailable=self._refuse,
        )

    def _write_all(self, paths: Mapping[UUID, Path], sheets: Sequence[ProviderSheet]) -> None:
        self._workspace.run(
            partial(_write, paths, dict(self._taken), sheets),
            owner=self,
            then=partial(self._was_saved, list(paths.values())),
            refused=self._refuse,
            unavailable=self._refuse,
        )

    def _was_saved(self, paths: Sequence[Path], _nothing: None) -> None:
        self.save_button.release()
        self.save_button.setEnabled(False)
        self.save_button.setToolTip("")
        self._is_settled = True
        self.passphrase.settle()
        names = in_sentence([path.name for path in paths])
        self._saved.setText(self.tr("Saved: %1").replace("%1", names))
        self._saved.show()
        self.deed_done.emit(
            Deed(
                self.tr(
                    "%n archive(s) saved. Tell each provider its passphrase by phone.",
                    "",
                    len(paths),
                )
            )
        )

    def _refuse(self, error: RuleError | UnavailableError) -> None:
        self.save_button.release()
        self._refusal.set_text(sentence(error))


def _write(
    paths: Mapping[UUID, Path],
    secrets: Mapping[UUID, str],
    sheets: Sequence[ProviderSheet],
    progress: Progress,
) -> None:
    # reportlab and the library of archives are loaded with the first that is made.
    from wmo_desk.reports.provider_files import provider_archive  # noqa: PLC0415

    for number, sheet in enumerate(sheets):
        progress.step(number, len(sheets))
        archive = provider_archive(sheet, secrets[sheet.provider_id])
        save_paper(paths[sheet.provider_id], archive)
