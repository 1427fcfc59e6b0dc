"""A letter on its way to paper: look, print, save, hand out, and what was handed out before."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wmo_desk.contents.decision_letters import DecisionLetter
from wmo_desk.domain.documents import IN_ONE_LANGUAGE, OF_THE_TEAM
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError, UnavailableError, WmoDeskError
from wmo_desk.services import clients, documents, paper_sheets
from wmo_desk.services.documents import AccessAction, DocumentRow, OpenedDocument, PaperAbout
from wmo_desk.services.paper_sheets import PaperSheet
from wmo_desk.ui.documents.adapting import Adapting
from wmo_desk.ui.documents.kinds import (
    asked_about,
    back_words,
    file_title,
    is_handed_out,
    is_saved_openly,
    made_of_words,
    may_bear_bsn,
    section_of,
    shown_now_words,
    way_back,
)
from wmo_desk.ui.documents.note import Note
from wmo_desk.ui.documents.output import Output
from wmo_desk.ui.documents.remembering import Remembering
from wmo_desk.ui.documents.side_cards import HandedOutCard, PaperCard
from wmo_desk.ui.documents.words import version_text
from wmo_desk.ui.main_window import MainWindow, scrolled
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.paper.paper import Paper, make_paper
from wmo_desk.ui.paper.preview import Preview
from wmo_desk.ui.paper.saving import RESIDENTS_KINDS
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.dialog import ConfirmDialog
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.papers import paper_name
from wmo_desk.workspace import Workspace


class PaperPage(QWidget):
    """A paper as it is now, or one that was handed out.

    `open_target(client_id=…)` shows the summary of the latest conversation,
    `open_target(document_id=…)` a hand-out exactly as it was, and what `asked_about` understands
    another paper. `back_to` names the page to go back to, where it is not the dossier.
    """

    subjects = frozenset(
        {
            Subject.CLIENTS,
            Subject.REPORTS,
            Subject.CONVERSATIONS,
            Subject.INDICATIONS,
            Subject.WAITING_LIST,
            Subject.PROVIDERS,
            Subject.HOUSEHOLDS,
            Subject.SIGNALS,
            Subject.DOCUMENTS,
            Subject.STAFF,
            Subject.OPTIONS,
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
        self._about: PaperAbout | None = None
        # What was asked for first; from there hand-outs of other kinds may be looked at.
        self._opened: PaperAbout | None = None
        self._client_id: UUID | None = None
        self._document_id: UUID | None = None
        self._sheet: PaperSheet | None = None
        self._asked: object = None
        self._way = AccessAction.PRINTED
        self._back_to = ""
        self._remembering = Remembering(workspace, lambda: self._sheet, self)
        self._build_header()
        self._build_body()
        self.output = Output(workspace, self.preview, self._bar, parent=self)
        self.output.kind_chosen.connect(self._remembering.keep_file)
        self.output.done.connect(self._put_out)
        workspace.changed.connect(self._hear)
        self._show_what_can_be_done()

    # --- Pages are called by these -----------------------------------------------------------

    def open_target(
        self,
        *,
        client_id: UUID | None = None,
        document_id: UUID | None = None,
        back_to: str = "",
        **target: Any,
    ) -> None:
        """Show a paper; see the class."""
        self._forget()
        self._client_id = client_id
        about = self._opened = asked_about(**target)
        self._show_way_back(back_to)
        if document_id is not None:
            self._open_document(document_id)
        elif about is not None:
            if about.kind not in OF_THE_TEAM or self._workspace.may(Permission.SEE_CASELOAD_OF_ALL):
                self._open(about)
        elif client_id is not None:
            self._workspace.load(
                partial(
                    documents.conversation_to_sum_up,
                    client_id=client_id,
                    on=self._workspace.today(),
                ),
                owner=self,
                then=partial(self._found_conversation, client_id),
                latest="conversation",
            )

    @Slot()
    def reload(self) -> None:
        """Read everything again; a hand-out stays as it was."""
        if self._about is None:
            return
        self._workspace.load(
            partial(
                paper_sheets.paper_sheet,
                about=self._about,
                on=self._workspace.today(),
                with_bsn=self.options.choices().with_bsn,
            ),
            owner=self,
            then=self._show_sheet,
            latest="sheet",
        )

    def flush(self) -> None:
        """Nothing is typed here."""

    # --- What stands where -------------------------------------------------------------------

    def _build_header(self) -> None:
        self.header = PageHeader(self.tr("Summary"))
        self.back = self.header.add_back(back_words(None, ""))
        self.back.clicked.connect(self._go_back)
        self.print_button = Button(self.tr("Print…"), icon_name="print")
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.setToolTip(self.tr("Print (Ctrl+P)"))
        self.print_button.clicked.connect(self._print)
        self.save_button = Button(self.tr("Save as…"), icon_name="pdf")
        self.save_button.setShortcut("Ctrl+S")
        self.save_button.setToolTip(self.tr("Save as PDF, web page or text (Ctrl+S)"))
        self.save_button.clicked.connect(self._save)
        self.hand_out_button = Button(self.tr("Handed out"), ButtonKind.PRIMARY, icon_name="check")
        self.hand_out_button.setShortcut("Ctrl+Return")
        self.hand_out_button.setToolTip(
            self.tr("Keep this version with the date of today (Ctrl+Enter)")
        )
        self.hand_out_button.clicked.connect(self._ask_hand_out)
        self.archive_button = Button(self.tr("Protected archive for e-mail…"), icon_name="lock")
        self.archive_button.setShortcut("Ctrl+E")
        self.archive_button.setToolTip(self.tr("Protected archive for e-mail (Ctrl+E)"))
        self.archive_button.clicked.connect(self._archive)
        self.adapting = Adapting(self._workspace, self._bar, self)
        for button in (
            self.adapting.button,
            self.print_button,
            self.save_button,
            self.archive_button,
            self.hand_out_button,
        ):
            self.header.add_action(button)

    def _build_body(self) -> None:
        self.preview = Preview()
        self.note = Note()
        self.note.action_wanted.connect(self._follow_note)
        left = QWidget()
        style_as(left, ground="clear")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.note)
        column.addWidget(self.preview, 1)
        self.options = PaperCard()
        self.options.changed.connect(self._make_paper)
        self.options.print_size_chosen.connect(self._remembering.keep_print_size)
        self.options.language_chosen.connect(self._remembering.keep_language)
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
        self._room = QWidget()
        style_as(self._room, ground="clear")
        self._room.hide()
        column.addWidget(self._room, 1)
        contents = QWidget()
        inside = QVBoxLayout(contents)
        inside.setContentsMargins(22, 16, 22, 16)
        inside.addWidget(AdaptiveColumns(left, right, stretch=(5, 2), narrowest=760))
        self._empty = EmptyState(
            self.tr("No conversation yet"),
            self.tr("A summary is made of a conversation. Begin with one."),
            icon_name="conversation",
        )
        begin = Button(self.tr("To the conversation"), ButtonKind.PRIMARY)
        begin.clicked.connect(self._go_to_conversation)
        self._empty.add_action(begin)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(contents))
        self._stack.addWidget(self._empty)
        self._own_bar = MessageBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        column.addWidget(self._own_bar)

    @property
    def _kind(self) -> DocumentKind:
        return DocumentKind.SUMMARY if self._about is None else self._about.kind

    def _name(self) -> str:
        return paper_name(self._kind)

    def _bar(self) -> MessageBar:
        window = self.window()
        return window.messages if isinstance(window, MainWindow) else self._own_bar

    # --- Reading -----------------------------------------------------------------------------

    def _forget(self) -> None:
        """Show nothing of somebody else while the next is read."""
        self._about = self._document_id = self._sheet = self._asked = None
        self._way = AccessAction.PRINTED
        self.preview.clear()
        self.note.hide()
        self.options.show()
        self.handed_out.show_rows(())
        self.header.set_title(self._name())
        self.header.set_subtitle("")
        self._say_way_back()
        self._stack.setCurrentIndex(0)
        self._show_what_can_be_done()

    def _open(self, about: PaperAbout) -> None:
        self._about = about
        self._say_way_back()
        self._workspace.perform(
            partial(documents.note_paper, about=about, action=AccessAction.VIEWED),
            owner=self,
        )
        self.reload()

    def _found_conversation(self, client_id: UUID, conversation_id: UUID | None) -> None:
        if client_id != self._client_id:
            return
        if conversation_id is not None:
            self._open(PaperAbout(DocumentKind.SUMMARY, conversation_id))
        else:
            self._stack.setCurrentIndex(1)

    @Slot(object)
    def _open_row(self, row: DocumentRow) -> None:
        self._open_document(row.id)

    def _open_document(self, document_id: UUID, *, take_focus: bool = False) -> None:
        self._document_id, self._asked = document_id, None
        self._workspace.perform(
            partial(documents.open_document, document_id=document_id),
            owner=self,
            then=partial(self._show_document, take_focus),
            refused=self._not_opened,
            unavailable=self._not_opened,
        )

    def _not_opened(self, error: WmoDeskError) -> None:
        self._document_id = None
        self._bar().error(sentence(error))
        self._show_what_can_be_done()

    def _show_document(self, take_focus: bool, opened: OpenedDocument) -> None:
        row = opened.row
        if row.id != self._document_id:
            # Another paper was asked for meanwhile.
            return
        self._client_id = row.client_id
        self.preview.show_paper(Paper(opened.content, row.pages, document=row))
        words = self.tr("Handed out %1. It stands here exactly as it was.")
        self.note.say(
            words.replace("%1", version_text(row)), Tone.ACCENT, self.tr("Show as it is now")
        )
        self.note.action.setVisible(row.about is not None)
        self.options.setVisible(row.about is not None)
        if row.about is None:
            # There is no sheet that tells what else there is.
            self.header.set_title(paper_name(row.kind))
            self._workspace.load(
                partial(documents.document_rows, client_id=row.client_id),
                owner=self,
                then=partial(self._show_handed_out, row.id),
                latest="documents",
            )
        self.handed_out.choose(row.id)
        if take_focus:
            self.note.action.setFocus()
        self._show_what_can_be_done()
        if self._about != row.about:
            self._about = row.about
            self._sheet = None
            self.reload()

    def _show_handed_out(self, document_id: UUID, rows: list[DocumentRow]) -> None:
        if document_id == self._document_id:
            self.handed_out.show_rows(rows)
            self.handed_out.choose(document_id)

    def _show_sheet(self, sheet: PaperSheet) -> None:
        if sheet.about != self._about:
            return
        is_first = self._sheet is None
        self._sheet, self._client_id = sheet, sheet.client_id
        if is_first:
            self.options.start_with(
                is_large=sheet.prefers_large_print,
                has_bsn=sheet.has_bsn,
                paper_language=sheet.paper_language,
            )
            self.output.first_kind = RESIDENTS_KINDS[sheet.paper_file]
        self.options.show_bsn_known(has_bsn=sheet.has_bsn)
        self.options.offer_bsn(may_bear_bsn(sheet.about.kind))
        self.options.offer_sheet(sheet.about.kind)
        self.options.offer_beside(sheet.about.kind not in IN_ONE_LANGUAGE)
        self.handed_out.setVisible(is_handed_out(sheet.about))
        self._room.setVisible(not is_handed_out(sheet.about))
        self.header.set_title(self._name(), sheet.whose)
        words = made_of_words(sheet.about.kind, is_planned=sheet.is_planned)
        self.header.set_subtitle(words.replace("%1", full_day(sheet.dated)))
        self.handed_out.show_rows(sheet.documents)
        if self._document_id is None:
            self._make_paper()
        else:
            self.handed_out.choose(self._document_id)

    @Slot()
    def _make_paper(self) -> None:
        if self._sheet is None:
            return
        if self._document_id is not None:
            self._document_id = None
            self.handed_out.table.clearSelection()
        choices = self.options.choices()
        if choices.with_bsn != self._sheet.bears_bsn:
            self.reload()
            return
        asked = self._asked = object()
        self._show_what_can_be_done()
        self._workspace.run(
            partial(make_paper, self._sheet.contents, choices),
            owner=self,
            then=partial(self._show_paper, asked),
        )

    def _show_paper(self, asked: object, paper: Paper) -> None:
        if asked is not self._asked or self._sheet is None:
            return
        self._asked = None
        if self.preview.paper != paper:
            # What was printed before is another paper than this one.
            self._way = AccessAction.PRINTED
            self.preview.show_paper(paper)
        self._show_what_can_be_done()
        if self.adapting.tell(self.note):
            return
        if self._sheet.is_settled:
            self.note.hide()
        else:
            self.note.say(
                self.tr("This conversation is still open, so what stands here can still change."),
                Tone.WARN,
                self.tr("To the conversation"),
            )

    @Slot(object)
    def _hear(self, changed: frozenset[Subject]) -> None:
        # A page that is not shown is read again when it is.
        if changed & self.subjects and self.isVisible():
            self.reload()

    def _show_what_can_be_done(self) -> None:
        paper = self.preview.paper
        is_ready = paper is not None and self._asked is None
        self.adapting.follow(self._about, paper, is_ready=is_ready)
        self.print_button.setEnabled(is_ready)
        is_open = self._about is None or is_saved_openly(self._about.kind)
        self.save_button.setVisible(is_open)
        self.save_button.setEnabled(is_ready and is_open)
        self.archive_button.setEnabled(is_ready)
        may = self._workspace.may(Permission.HAND_OUT_DOCUMENT)
        may = may and (self._about is None or is_handed_out(self._about))
        self.hand_out_button.setVisible(may and self._document_id is None)
        self.hand_out_button.setEnabled(is_ready)
        self.options.setEnabled(self._sheet is not None and self._document_id is None)

    # --- Choosing ----------------------------------------------------------------------------

    @Slot(bool)
    def _want_bsn(self, wanted: bool) -> None:
        client_id = None if self._sheet is None else self._sheet.client_id
        if client_id is not None and wanted:
            # The number comes on the screen, which the access log is to know.
            self._workspace.perform(partial(clients.show_bsn, client_id=client_id), owner=self)
        self._make_paper()

    # --- Doing -------------------------------------------------------------------------------

    @Slot()
    def _print(self) -> None:
        self.output.print_paper(self._file_title())

    @Slot()
    def _save(self) -> None:
        self.output.save_paper(self._file_title())

    @Slot()
    def _archive(self) -> None:
        self.output.archive_paper(self._file_title())

    def _file_title(self) -> str:
        paper = self.preview.paper
        if paper is not None and paper.document is not None:
            document = paper.document
            return file_title(document.kind, document.held_on or document.handed_out_on)
        day = self._workspace.today() if self._sheet is None else self._sheet.dated
        return file_title(self._kind, day)

    @Slot(object, object, str)
    def _put_out(self, action: AccessAction, paper: Paper, said: str) -> None:
        """Note what left the program, and say how to keep it."""
        about = self._about
        if paper.document is not None:
            noted = partial(documents.note_document, document_id=paper.document.id, action=action)
            self._workspace.perform(noted, owner=self)
        elif about is not None:
            if paper == self.preview.paper:
                self._way = action
            self._workspace.perform(
                partial(documents.note_paper, about=about, action=action), owner=self
            )
        if paper.document is None and not self.hand_out_button.isHidden():
            hint = self.tr("Do you give it along? Then choose “Handed out”.")
            said = f"{said} {hint}"
        self._bar().ok(said)
        self._show_what_can_be_done()

    @Slot()
    def _ask_hand_out(self) -> None:
        if self._sheet is None or self._sheet.is_settled:
            self._hand_out()
            return
        dialog = ConfirmDialog(
            self.tr("The conversation is still open"),
            self.tr(
                "What is handed out now is kept as it is. When the conversation changes after "
                "this, the resident has an older version at home."
            ),
            confirm=self.tr("Hand out all the same"),
            parent=self,
        )
        dialog.accepted.connect(self._hand_out)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _hand_out(self) -> None:
        paper = self.preview.paper
        if paper is None or self._about is None or self._asked is not None:
            return
        self.hand_out_button.hold()
        self._workspace.perform(
            partial(
                documents.hand_out_paper,
                about=self._about,
                content=paper.content,
                pages=paper.pages,
                is_large_print=paper.choices.is_large,
                paper_language=paper.choices.beside,
                edition=paper.edition,
                letter=None if paper.letter is None else paper.letter.used,
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
        kept = self.tr("Kept as version %1.").replace("%1", f"{edition}")
        if self._grants_pgb():
            # A pgb is explained in words that can be understood (art. 2.3.2 lid 6 Wmo).
            self._bar().ok(
                kept, action=self.tr("Explanation of the pgb…"), on_action=self._open_explanation
            )
        else:
            self._bar().ok(kept)
        # The button that was pressed goes, and the keyboard would go with it.
        self._open_document(document_id, take_focus=True)

    def _grants_pgb(self) -> bool:
        contents = None if self._sheet is None else self._sheet.contents
        return isinstance(contents, DecisionLetter) and (
            contents.indication.form is DeliveryForm.PGB
        )

    def _open_explanation(self) -> None:
        about = self._about
        if about is not None and about.kind is DocumentKind.DECISION_LETTER:
            self.open_target(explain_pgb=about.id, back_to=self._back_to)

    def _refused(self, error: RuleError) -> None:
        self._bar().error(sentence(error))
        self.reload()

    @Slot()
    def _follow_note(self) -> None:
        if self._document_id is None:
            if not self.adapting.undo():
                self._go_to_conversation()
            return
        self._document_id = None
        self.handed_out.table.clearSelection()
        self._make_paper()
        announce(self, shown_now_words(self._kind))

    @Slot()
    def _go_to_conversation(self) -> None:
        about = self._about
        if about is not None and about.kind in {DocumentKind.SUMMARY, DocumentKind.FINDINGS}:
            self._navigate("conversation", conversation_id=about.id, client_id=self._client_id)
        else:
            self._navigate("conversation", client_id=self._client_id)

    @Slot()
    def _go_back(self) -> None:
        is_sheet = self._kind is DocumentKind.PROVIDER_SHEET
        page = "waiting_list" if is_sheet else self._back_to
        if page:
            self._navigate(page, **way_back(self._opened or self._about, page))
        else:
            section = section_of(self._kind)
            self._navigate("dossier", client_id=self._client_id, section=section)

    def _show_way_back(self, back_to: str) -> None:
        self._back_to = back_to
        self._say_way_back()

    def _say_way_back(self) -> None:
        self.back.set_text(back_words(self._kind, self._back_to))
