"""Makes many letters with progress; it can be stopped, and what was made by then stays made."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.letter_batches import LetterBatch, MadeBatch
from wmo_desk.errors import RecordMissing, UnavailableError
from wmo_desk.services.documents import AccessAction
from wmo_desk.services.letter_batches import (
    BatchContents,
    BatchRow,
    batch_contents,
    hand_out_in_batch,
)
from wmo_desk.services.paper_languages import beside_now
from wmo_desk.tasks import Cancelled, Progress
from wmo_desk.ui.widgets.progress_dialog import ProgressDialog
from wmo_desk.workspace import Workspace

_log: Final = logging.getLogger(__name__)


class BatchRun(QObject):
    """`finished(MadeBatch)` when no letter is made any more, for whatever reason."""

    finished = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._widget = parent
        self._progress: Progress | None = None
        self.dialog: ProgressDialog | None = None

    def start(self, batch: LetterBatch, rows: Sequence[BatchRow], action: AccessAction) -> None:
        """Make these letters; `action` is how they leave, for the access log."""
        self.dialog = ProgressDialog(
            self.tr("Making letters"),
            self.tr("Each letter is kept as handed out. When you stop, what was made stays."),
            parent=self._widget,
        )
        self.dialog.cancelled.connect(self._stop)
        self.dialog.start()
        about_ids = [row.about_id for row in rows]
        self._workspace.load(
            partial(batch_contents, batch=batch, about_ids=about_ids, on=self._workspace.today()),
            owner=self,
            then=partial(self._make, batch, rows, action),
            unavailable=partial(self._not_read, len(rows)),
        )

    def _make(
        self,
        batch: LetterBatch,
        rows: Sequence[BatchRow],
        action: AccessAction,
        contents: Mapping[UUID, BatchContents],
    ) -> None:
        dialog = self.dialog
        if dialog is not None and dialog.is_stopping:
            self._done(MadeBatch(len(rows), is_cancelled=True))
            return
        self._progress = self._workspace.run(
            partial(_make_all, self._workspace, batch, rows, action, contents),
            owner=self,
            then=self._done,
            progressed=None if dialog is None else dialog.show_progress,
        )

    @Slot()
    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _not_read(self, asked: int, error: UnavailableError) -> None:
        self._done(MadeBatch(asked, error=error))

    def _done(self, batch: MadeBatch) -> None:
        if self.dialog is not None:
            self.dialog.finish()
            self.dialog.deleteLater()
        self.dialog = self._progress = None
        if isinstance(batch.error, UnavailableError):
            _log.warning("unavailable: %s", batch.error.reason)
        elif batch.error is not None:
            _log.error("letters were not made", exc_info=batch.error)
            self._workspace.crashed.emit(batch.error)
        self.finished.emit(batch)


def _make_all(
    workspace: Workspace,
    batch: LetterBatch,
    rows: Sequence[BatchRow],
    action: AccessAction,
    contents: Mapping[UUID, BatchContents],
    progress: Progress,
) -> MadeBatch:
    # Reportlab is loaded with the first letters.
    from wmo_desk.reports.letter_batch import (  # noqa: PLC0415
        ComposedLetter,
        LetterJob,
        make_letters,
    )

    def keep(job: LetterJob, letter: ComposedLetter) -> None:
        workspace.perform_beside(
            partial(
                hand_out_in_batch,
                batch=batch,
                about_id=job.about_id,
                content=letter.printed.content,
                pages=letter.printed.pages,
                is_large_print=job.is_large,
                paper_language=job.beside,
                edition=job.contents.edition,
                letter=letter.used,
                action=action,
            )
        )

    def go_on(done: int, total: int) -> bool:
        try:
            progress.step(done, total)
        except Cancelled:
            return False
        return True

    jobs = [
        LetterJob(
            row.about_id,
            contents[row.about_id],
            row.prefers_large_print,
            beside_now(row.paper_language),
        )
        for row in rows
        if row.about_id in contents
    ]
    made = make_letters(jobs, keep, go_on)
    # Who was ticked and is not there any more is named, not passed over.
    gone = tuple(
        (row.about_id, RecordMissing("letter")) for row in rows if row.about_id not in contents
    )
    return replace(made, asked=len(rows), refused=(*gone, *made.refused))
