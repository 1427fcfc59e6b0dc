"""A request for insight: judge what concerns others, look at the copy, print, save, hand out."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wmo_desk.contents.insight import Insight
from wmo_desk.domain.insight import NotAllJudged
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import insight, insight_drafts
from wmo_desk.services.documents import AccessAction, DocumentRow, document_rows
from wmo_desk.services.insight import OpenedRequest
from wmo_desk.tasks import Progress
from wmo_desk.ui.documents.insight_review import InsightReview
from wmo_desk.ui.documents.kinds import file_title
from wmo_desk.ui.documents.output import Output
from wmo_desk.ui.documents.side_cards import HandedOutCard, PaperCard
from wmo_desk.ui.main_window import MainWindow, scrolled
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.paper.paper import FileKind, Paper, make_insight
from wmo_desk.ui.paper.preview import Preview
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.workspace import Workspace


class InsightPage(QWidget):
    """`open_target(client_id=…)` begins, or goes on with, a request for insight."""

    subjects = frozenset(
        {
            Subject.CLIENTS,
            Subject.REPORTS,
            Subject.CONVERSATIONS,
            Subject.INDICATIONS,
            Subject.WAITING_LIST,
            Subject.DOCUMENTS,
            Subject.DIRECT_SUPPORT,
            Subject.HOME_SCANS,
            Subject.HOUSEHOLDS,
            Subject.SIGNALS,
        }
    )

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        style_as(self, ground="page")
        self._workspace = workspace
        self._navigate = navigate
        self._client_id: UUID | None = None
        self._opened: OpenedRequest | None = None
        self._insight: Insight | None = None
        self._asked: object = None
        self._way = AccessAction.PRINTED
        self._build_header()
        self._build_body()
        self.output = Output(
            workspace,
            self.preview,
            self._bar,
            parent=self,
            more={FileKind.JSON: self._json, FileKind.CSV: self._csv},
        )
        self.output.done.connect(self._put_out)
        workspace.changed.connect(self._hear)
        self._show_step()

    # --- Pages are called by these -----------------------------------------------------------

    def open_target(self, *, client_id: UUID | None = None, **_more: Any) -> None:
        """Show the request of a client; see the class."""
        if client_id is None:
            return
        self.flush()
        self._client_id = client_id
        self._forget()
        self._read()

    @Slot()
    def reload(self) -> None:
        """Read the file again; what was judged stays judged where nothing else stands there."""
        if self._opened is not None:
            self._read(is_again=True)

    def focus_first(self) -> None:
        """Bring the keyboard to what is to be judged."""
        self.review.focus_list()

    def flush(self) -> None:
        """Write what was typed, now."""
        self.review.flush()

    # --- What stands where -------------------------------------------------------------------

    def _build_header(self) -> None:
        self.header = PageHeader(self.tr("Request for insight"))
        self.back = self.header.add_back(self.tr("Dossier"))
        self.back.clicked.connect(self._go_back)
        self.print_button = Button(self.tr("Print…"), icon_name="print")
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.setToolTip(self.tr("Print (Ctrl+P)"))
        self.print_button.clicked.connect(self._print)
        self.save_button = Button(self.tr("Save as…"), icon_name="pdf")
        self.save_button.setShortcut("Ctrl+S")
        self.save_button.setToolTip(self.tr("Save as PDF, JSON or CSV (Ctrl+S)"))
        self.save_button.clicked.connect(self._save)
        self.make_button = Button(
            self.tr("Make the copy"), ButtonKind.PRIMARY, icon_name="arrow_right"
        )
        self.make_button.setShortcut("Ctrl+Return")
        self.make_button.setToolTip(self.tr("Make the copy of the file (Ctrl+Enter)"))
        self.make_button.clicked.connect(self.make)
        self.hand_out_button = Button(self.tr("Handed out"), ButtonKind.PRIMARY, icon_name="check")
        self.hand_out_button.setShortcut("Ctrl+Return")
        self.hand_out_button.setToolTip(
            self.tr("Keep this copy with the date of today (Ctrl+Enter)")
        )
        self.hand_out_button.clicked.connect(self._hand_out)
        for button in (
            self.print_button,
            self.save_button,
            self.make_button,
            self.hand_out_button,
        ):
            self.header.add_action(button)

    def _build_body(self) -> None:
        self.review = InsightReview()
        self.review.changed.connect(self._keep)
        self.review.earlier_wanted.connect(self._read_again)
        self.preview = Preview()
        self.options = PaperCard()
        self.options.offer_beside(False)
        self.options.changed.connect(self._make_paper)
        self.options.bsn_wanted.connect(self._want_bsn)
        self.handed_out = HandedOutCard()
        self.handed_out.wanted.connect(self._open_row)
        right = QWidget()
        style_as(right, ground="clear")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.options)
        column.addWidget(self.handed_out, 1)
        paper = QWidget()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(22, 16, 22, 16)
        inside.addWidget(AdaptiveColumns(self.preview, right, stretch=(5, 2), narrowest=760))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.review)
        self._stack.addWidget(scrolled(paper))
        self._own_bar = MessageBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        column.addWidget(self._own_bar)

    def _bar(self) -> MessageBar:
        window = self.window()
        return window.messages if isinstance(window, MainWindow) else self._own_bar

    @property
    def _is_judging(self) -> bool:
        return self._stack.currentIndex() == 0

    def _show_step(self) -> None:
        """Show what can be done in this step, and how far the judging is."""
        is_judging, is_open = self._is_judging, self._opened is not None
        self.make_button.setVisible(is_judging)
        self.make_button.setEnabled(is_open)
        self.back.set_text(self.tr("Dossier") if is_judging else self.tr("Judging"))
        for button in (self.print_button, self.save_button):
            button.setVisible(not is_judging)
        is_ready = self.preview.paper is not None and self._asked is None
        self.print_button.setEnabled(is_ready)
        self.save_button.setEnabled(is_ready)
        self.hand_out_button.setVisible(not is_judging)
        self.hand_out_button.setEnabled(is_ready)
        opened = self._opened
        self.header.set_title(
            self.tr("Request for insight"),
            "" if opened is None else opened.request.resident.formal_name,
        )
        if opened is None:
            self.header.set_subtitle("")
            return
        total = sum(not item.is_optional for item in opened.request.items)
        words = self.tr("%1 of %2 judged").replace("%1", f"{max(0, total - self.review.left())}")
        self.header.set_subtitle(
            words.replace("%2", f"{total}")
            if total
            else self.tr("Nothing in this file concerns others")
        )

    # --- Reading and judging -----------------------------------------------------------------

    def _forget(self) -> None:
        """Show nothing of somebody else."""
        self._opened = self._insight = self._asked = None
        self._way = AccessAction.PRINTED
        self.preview.clear()
        self.options.bsn.setChecked(False)
        self.review.show_reading()
        self.handed_out.show_rows(())
        self._stack.setCurrentIndex(0)
        self._show_step()

    def _read(self, *, is_again: bool = False) -> None:
        client_id = self._client_id
        if client_id is None or not self._workspace.may(Permission.HAND_OUT_DOCUMENT):
            return
        self._workspace.perform(
            partial(
                insight.open_request,
                client_id=client_id,
                with_bsn=self.options.bsn.isChecked(),
                with_earlier=self.review.earlier.isChecked(),
                is_again=is_again,
            ),
            owner=self,
            then=partial(self._show_request, client_id),
        )
        self._workspace.load(
            partial(document_rows, client_id=client_id),
            owner=self,
            then=self._show_documents,
            latest="documents",
        )

    def _show_request(self, client_id: UUID, opened: OpenedRequest) -> None:
        if client_id != self._client_id:
            return
        is_first = self._opened is None
        self._opened = opened
        request = opened.request
        if is_first:
            self.options.start_with(is_large=request.prefers_large_print, has_bsn=request.has_bsn)
        self.options.show_bsn_known(has_bsn=request.has_bsn)
        self.review.show_items(
            request.items, opened.choices, separate_signals=request.separate_signals
        )
        if not self._is_judging:
            # What stands in the file has changed: the copy follows, or is judged again first.
            self.make()
        self._show_step()

    def _show_documents(self, rows: list[DocumentRow]) -> None:
        self.handed_out.show_rows([row for row in rows if row.kind is DocumentKind.INSIGHT])

    @Slot()
    def _keep(self) -> None:
        opened, client_id = self._opened, self._client_id
        if opened is None or client_id is None:
            return
        self._workspace.perform(
            partial(
                insight_drafts.keep_draft,
                client_id=client_id,
                items=opened.request.items,
                choices=self.review.choices,
            ),
            owner=self,
        )
        self._show_step()

    @Slot(object)
    def _hear(self, changed: frozenset[Subject]) -> None:
        if changed & self.subjects and self.isVisible():
            self.reload()

    # --- The copy ----------------------------------------------------------------------------

    @Slot()
    def make(self) -> None:
        """Make the copy, once everything is judged."""
        opened = self._opened
        if opened is None:
            return
        self.review.flush()
        try:
            self._insight = insight.insight_of(opened.request, self.review.choices)
        except NotAllJudged as error:
            self._stack.setCurrentIndex(0)
            self._show_step()
            self._bar().warn(sentence(error))
            self.review.go_to_next()
            self.review.focus_list()
            return
        self._bar().clear()
        self._stack.setCurrentIndex(1)
        self._make_paper()
        self.preview.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _make_paper(self) -> None:
        if self._insight is None:
            return
        asked = self._asked = object()
        self._show_step()
        self._workspace.run(
            partial(make_insight, self._insight, self.options.choices()),
            owner=self,
            then=partial(self._show_paper, asked),
        )

    def _show_paper(self, asked: object, paper: Paper) -> None:
        if asked is not self._asked:
            return
        self._asked = None
        self.preview.show_paper(paper)
        self._show_step()
        announce(self.preview, self.tr("The copy has %n sheet(s).", "", paper.pages))

    @Slot()
    def _read_again(self) -> None:
        self._read(is_again=True)

    @Slot(bool)
    def _want_bsn(self, wanted: bool) -> None:
        self._read(is_again=not wanted)

    def _json(self, progress: Progress) -> bytes:
        from wmo_desk.reports.insight_files import insight_json  # noqa: PLC0415 - as in paper.py

        progress.step(0, 1)
        return insight_json(self._shown())

    def _csv(self, progress: Progress) -> bytes:
        from wmo_desk.reports.insight_files import insight_zip  # noqa: PLC0415 - as in paper.py

        progress.step(0, 1)
        shown = self._shown()
        with self._workspace.database.read() as session:
            files = insight.insight_files(session, shown)
        return insight_zip(shown, files)

    def _shown(self) -> Insight:
        if self._insight is None:
            message = "no copy was made"
            raise ValueError(message)
        return self._insight

    # --- Leaving the program -----------------------------------------------------------------

    def _title(self) -> str:
        return file_title(DocumentKind.INSIGHT, self._workspace.today())

    @Slot()
    def _print(self) -> None:
        self.output.print_paper(self._title())

    @Slot()
    def _save(self) -> None:
        self.output.save_paper(self._title())

    @Slot(object, object)
    def _put_out(self, action: AccessAction, _paper: Paper) -> None:
        if self._client_id is None:
            return
        self._way = action
        self._workspace.perform(
            partial(insight.note_insight, client_id=self._client_id, action=action), owner=self
        )
        is_print = action is AccessAction.PRINTED
        said = self.tr("Printed.") if is_print else self.tr("Saved.")
        hint = self.tr("Do you give it along? Then choose “Handed out”.")
        self._bar().ok(f"{said} {hint}")

    @Slot()
    def _hand_out(self) -> None:
        paper, opened = self.preview.paper, self._opened
        if paper is None or opened is None or self._asked is not None:
            return
        self.hand_out_button.hold()
        self._workspace.perform(
            partial(
                insight.hand_out_insight,
                request=opened.request,
                choices=self.review.choices,
                content=paper.content,
                pages=paper.pages,
                is_large_print=paper.choices.is_large,
                action=self._way,
            ),
            owner=self,
            then=partial(self._handed_out, paper.edition),
            refused=self._refused,
            unavailable=self._not_kept,
        )

    def _not_kept(self, error: UnavailableError) -> None:
        self._bar().error(sentence(error))
        self.hand_out_button.release()

    def _handed_out(self, edition: int, document_id: UUID) -> None:
        self._bar().ok(self.tr("Kept as version %1.").replace("%1", f"{edition}"))
        self._navigate("summary", client_id=self._client_id, document_id=document_id)
        self._client_id = None
        self._forget()

    def _refused(self, error: RuleError) -> None:
        self._bar().error(sentence(error))
        self.reload()

    @Slot(object)
    def _open_row(self, row: DocumentRow) -> None:
        self._navigate("summary", client_id=row.client_id, document_id=row.id)

    @Slot()
    def _go_back(self) -> None:
        """Go back to judging, and from there to the file."""
        self.flush()
        if not self._is_judging:
            self._stack.setCurrentIndex(0)
            self._show_step()
            self.review.focus_list()
            return
        self._navigate("dossier", client_id=self._client_id, section="documents")
