"""An expert's report: who, when, with which consent, which items, and the file itself."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.attachments import MOST_BYTES
from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import coverage
from wmo_desk.services.coverage import NAME_LIMIT, AttachmentRow, ExpertReportRow
from wmo_desk.services.documents import AccessAction, save_paper
from wmo_desk.tasks import Progress
from wmo_desk.ui.conversations.attachment_dialog import AttachmentDialog
from wmo_desk.ui.conversations.part import PartContext
from wmo_desk.ui.conversations.record_list import RecordCard
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosaveLineEdit, Autosaver
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import FilterChips
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as


class ItemChips(FilterChips):
    """Which items a report covers; saves itself."""

    def __init__(self, *, name: str) -> None:
        super().__init__([(item.value, item.value) for item in CoverageItem], name=name)
        self.autosave = Autosaver(self, self._value, self._show, delay=0)
        self.changed.connect(self.autosave.flush)

    def _value(self) -> list[str]:
        return sorted(self.active())

    def _show(self, value: object) -> None:
        wanted = value if isinstance(value, list) else []
        self.set_active(frozenset(str(each) for each in wanted))


class ExpertCard(RecordCard):
    """The fields of one report; files can be added once it says who wrote it."""

    def __init__(self, context: PartContext, expert_report_id: UUID) -> None:
        keep = partial(
            coverage.record_expert_report,
            conversation_id=context.conversation_id,
            expert_report_id=expert_report_id,
        )
        super().__init__(
            context, expert_report_id, keep, leading="expert", remove=self.tr("Remove this report")
        )
        for name, label in (
            ("expert", self.tr("Who wrote it")),
            ("role", self.tr("Profession")),
            ("organisation", self.tr("Organisation")),
        ):
            editor = AutosaveLineEdit()
            editor.setMaxLength(NAME_LIMIT)
            self.bind(name, label, editor)
        self.bind("written_on", self.tr("Date of the report"), DateEdit(today=context.today))
        self.bind(
            "consented_on", self.tr("The resident consented on"), DateEdit(today=context.today)
        )
        self.chips = ItemChips(name=self.tr("Items that the report covers"))
        self.bind("items", self.tr("Covers the items"), self.chips, span=2)
        files = QWidget()
        style_as(files, ground="clear")
        self._files = QVBoxLayout(files)
        self._files.setContentsMargins(0, 0, 0, 0)
        self.add(files)
        self._error = ErrorSentence()
        self.add(self._error)
        self.add_file = Button(self.tr("Add a file…"), ButtonKind.QUIET, icon_name="plus")
        self.add_file.setToolTip(self.tr("A PDF, PNG or JPEG of 10 MB at most"))
        self.add_file.clicked.connect(self._choose_file)
        self.add_file.setEnabled(False)
        self.body.addWidget(self.add_file, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignRight)

    @override
    def load(self, row: ExpertReportRow) -> None:
        super().load(row)
        self.add_file.setEnabled(True)
        empty_layout(self._files)
        for attachment in row.attachments:
            self._files.addWidget(
                FileLine(self.context, attachment, on_remove=partial(self._remove, attachment))
            )

    def attach(self, path: Path) -> None:
        """Keep a file with the report, or say beside it why not."""
        self._error.set_text("")
        try:
            # One byte more than is kept is enough to know that it is too large.
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except OSError:
            self._error.set_text(
                self.tr("This file cannot be read. Choose it again, or another one.")
            )
            return
        self.context.workspace.perform(
            partial(
                coverage.attach_file,
                expert_report_id=self.record_id,
                file_name=path.name,
                content=content,
            ),
            owner=self,
            refused=self._refuse,
        )

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the report"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Reports (*.pdf *.png *.jpg *.jpeg)"), self.tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._attach_named)
        dialog.open()

    @Slot(str)
    def _attach_named(self, name: str) -> None:
        self.attach(Path(name))

    def _refuse(self, error: RuleError) -> None:
        self._error.set_text(sentence(error))

    def _remove(self, attachment: AttachmentRow) -> None:
        self._change_removal(attachment.id, self.context.today())
        self.context.bar().info(
            self.tr("The file was removed."),
            action=self.tr("Put back"),
            on_action=partial(self._change_removal, attachment.id, None),
        )

    def _change_removal(self, attachment_id: UUID, day: date | None) -> None:
        self.context.workspace.perform(
            partial(coverage.remove_attachment, attachment_id=attachment_id, on=day), owner=self
        )


class FileLine(QWidget):
    """A file that is kept: show it, save it, and take it out where that may be done."""

    def __init__(
        self,
        context: PartContext,
        attachment: AttachmentRow,
        *,
        on_remove: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self._context = context
        self._attachment = attachment
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(attachment.file_name))
        row = QHBoxLayout()
        row.setSpacing(6)
        column.addLayout(row)
        actions: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Show"), self._show_it),
            (self.tr("Save as…"), self._save_it),
        ]
        if on_remove is not None:
            actions.append((self.tr("Remove"), on_remove))
        for word, act in actions:
            button = Button(word, ButtonKind.LINK)
            button.setAccessibleName(f"{word}: {attachment.file_name}")
            button.clicked.connect(partial(_call, act))
            row.addWidget(button)
        row.addStretch(1)

    def _show_it(self) -> None:
        self._open(AccessAction.VIEWED, self._shown)

    def _shown(self, content: bytes) -> None:
        dialog = AttachmentDialog(self._attachment, content, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _save_it(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the file"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._attachment.file_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save_named)
        dialog.open()

    @Slot(str)
    def _save_named(self, name: str) -> None:
        self._open(AccessAction.SAVED_AS_FILE, partial(self._save, Path(name)))

    def _open(self, action: AccessAction, then: Callable[[bytes], object]) -> None:
        self._context.workspace.perform(
            partial(coverage.open_attachment, attachment_id=self._attachment.id, action=action),
            owner=self,
            then=then,
        )

    def _save(self, path: Path, content: bytes) -> None:
        self._context.workspace.run(
            partial(_write, path, content),
            owner=self,
            then=self._saved,
            unavailable=self._not_saved,
        )

    def _saved(self, _result: object) -> None:
        self._context.bar().ok(self.tr("The file is saved. It is no longer protected there."))

    def _not_saved(self, error: UnavailableError) -> None:
        self._context.bar().error(sentence(error))


def _call(act: Callable[[], None], *_checked: object) -> None:
    act()


def _write(path: Path, content: bytes, progress: Progress) -> None:
    progress.step(0, 1)
    save_paper(path, content)
