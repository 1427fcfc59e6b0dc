import errno
import os
import stat
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, text

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.documents import EditionHandedOut
from wmo_desk.domain.files import FileAlreadyThere
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.errors import RecordMissing, Unavailability, UnavailableError
from wmo_desk.models.history import AccessEntry, HistoryEntry
from wmo_desk.services import conversations, documents
from wmo_desk.services.documents import AccessAction, PaperAbout
from wmo_desk.services.summary_query import conversation_summary

PAPER = b"%PDF-1.7 onmiskenbaar"


def summary_of(conversation_id: UUID) -> PaperAbout:
    return PaperAbout(DocumentKind.SUMMARY, conversation_id)


def hand_out(unit: UnitOfWork, conversation_id: UUID, content: bytes = PAPER) -> UUID:
    return documents.hand_out_paper(
        unit, summary_of(conversation_id), content=content, pages=2, is_large_print=True
    )


def logged(database: Database) -> list[tuple[str, str, UUID | None]]:
    with database.read() as session:
        query = select(AccessEntry.action, AccessEntry.object_type, AccessEntry.object_id).order_by(
            AccessEntry.number
        )
        return [(row[0], row[1], row[2]) for row in session.execute(query)]


def test_what_was_handed_out_comes_back_as_it_was(
    unit: UnitOfWork, client_id: UUID, conversation_id: UUID
) -> None:
    document_id = hand_out(unit, conversation_id)

    (row,) = documents.document_rows(unit.session, client_id)
    assert (row.id, row.edition, row.pages, row.is_large_print) == (document_id, 1, 2, True)
    assert (row.handed_out_on, row.held_on) == (TODAY, TODAY)
    assert documents.document_content(unit.session, document_id) == PAPER
    opened = documents.open_document(unit, document_id)
    assert (opened.row, opened.content) == (row, PAPER)


def test_each_hand_out_of_a_conversation_is_the_next_version(
    unit: UnitOfWork, client_id: UUID, conversation_id: UUID
) -> None:
    for edition in (1, 2):
        assert documents.next_paper(unit, summary_of(conversation_id)).edition == edition
        assert conversation_summary(unit.session, conversation_id, TODAY).edition == edition
        hand_out(unit, conversation_id)
    other = conversations.plan_conversation(unit, client_id, held_on=TODAY)

    assert documents.next_paper(unit, summary_of(other)).edition == 1


def test_newest_stands_first_with_who_gave_it(
    database: Database, clock: Clock, actor: Actor
) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)
        me = Actor(a_consultant(unit, name="M. Kok"), Role.CONSULTANT)
    for _ in range(2):
        with database.unit(me) as unit:
            hand_out(unit, conversation_id)
        clock.move(days=1)

    with database.read() as session:
        rows = documents.document_rows(session, client_id)

    assert [(row.edition, row.handed_out_by) for row in rows] == [(2, "M. Kok"), (1, "M. Kok")]


def test_paper_that_bears_a_taken_number_is_refused(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    hand_out(unit, conversation_id)

    with pytest.raises(EditionHandedOut) as refused:
        documents.hand_out_paper(
            unit,
            summary_of(conversation_id),
            content=PAPER,
            pages=1,
            is_large_print=False,
            edition=1,
        )

    assert refused.value.edition == 1


def test_administrator_hands_out_nothing(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)

    administrator = Actor(None, Role.ADMINISTRATOR)
    with pytest.raises(NotPermitted), database.unit(administrator) as unit:
        hand_out(unit, conversation_id)
    with pytest.raises(NotPermitted), database.unit(administrator) as unit:
        documents.note_paper(unit, summary_of(conversation_id), AccessAction.PRINTED)


def test_access_log_names_each_look_print_and_file(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)
    with database.unit(actor) as unit:
        documents.note_paper(unit, summary_of(conversation_id), AccessAction.VIEWED)
        document_id = documents.hand_out_paper(
            unit,
            summary_of(conversation_id),
            content=PAPER,
            pages=1,
            is_large_print=False,
            action=AccessAction.SAVED_AS_FILE,
        )
        documents.open_document(unit, document_id)
        documents.note_document(unit, document_id, AccessAction.PRINTED)

    assert logged(database) == [
        ("viewed", "conversation", conversation_id),
        ("saved_as_file", "document", document_id),
        ("viewed", "document", document_id),
        ("printed", "document", document_id),
    ]


def test_contents_stay_out_of_the_history(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)
        hand_out(unit, conversation_id)

    with database.read() as session:
        (kept,) = session.scalars(
            select(HistoryEntry.new).where(HistoryEntry.record_type == "document")
        )

    assert kept is not None
    assert "edition" in kept
    assert '"content"' not in kept


def test_changed_contents_are_not_shown_as_handed_out(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    document_id = hand_out(unit, conversation_id)
    unit.session.execute(text("UPDATE document SET content = :other"), {"other": b"other"})

    with pytest.raises(UnavailableError) as refused:
        documents.document_content(unit.session, document_id)

    assert refused.value.reason is Unavailability.DAMAGED


def test_unknown_document_is_refused(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        documents.document_content(unit.session, UUID(int=1))


# --- As a file ---------------------------------------------------------------------------------


def test_saved_paper_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "samenvatting.pdf"
    path.write_bytes(b"%PDF-1.4 older")

    documents.save_paper(path, PAPER)

    assert path.read_bytes() == PAPER
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, Unavailability.DISK_FULL),
        (errno.EROFS, Unavailability.READ_ONLY),
        (errno.EIO, Unavailability.INPUT_OUTPUT),
    ],
)
def test_disk_that_refuses_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: Unavailability
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(UnavailableError) as refused:
        documents.save_paper(tmp_path / "samenvatting.pdf", PAPER)

    assert refused.value.reason is reason
    assert list(tmp_path.iterdir()) == []


def test_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError) as refused:
        documents.save_paper(tmp_path / "weg" / "samenvatting.pdf", PAPER)

    assert refused.value.reason is Unavailability.MISSING_FOLDER


def test_only_an_older_paper_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "dossiers.wmo"
    file.write_bytes(b"onmisbaar")

    for path in (file, tmp_path):
        with pytest.raises(FileAlreadyThere):
            documents.save_paper(path, PAPER)

    assert file.read_bytes() == b"onmisbaar"
