"""The texts of letters: accepted from a day on, kept as they were, adapted in one letter."""

import json
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from wmo_desk.contents.letters import Confirmation, LetterUsed, shipped_text
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.documents import DocumentSettled
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letters import (
    LetterFaulty,
    LetterInThePast,
    LetterTooLong,
    NoLetterToAdapt,
    Problem,
)
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.errors import ConflictError
from wmo_desk.models.document import Document
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.letter import LetterAdaptation, LetterVersion
from wmo_desk.reports.letter_text import say_letter
from wmo_desk.services import documents, letter_adaptations, letters, options, reports
from wmo_desk.services.confirmations import confirmation_of
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.letters import LetterRow

KIND = DocumentKind.CONFIRMATION
SHIPPED = shipped_text(KIND, "nl")
OWN = SHIPPED.replace("# Wij hebben", "# Wij van Meerssen hebben")
SHEETS = (1, 3)


@pytest.fixture
def municipality_id(unit: UnitOfWork) -> UUID:
    identifier = a_municipality(unit, code="0938")
    options.write_option(unit, options.MUNICIPALITY, "0938")
    return identifier


@pytest.fixture
def about(unit: UnitOfWork, municipality_id: UUID) -> PaperAbout:
    client_id = a_client(unit, municipality_id)
    return PaperAbout(KIND, reports.take_report(unit, client_id, received_on=TODAY, need="Hulp"))


def accept(
    unit: UnitOfWork,
    municipality_id: UUID,
    text: str = OWN,
    *,
    valid_from: date = TODAY,
    sheets: tuple[int, int] = SHEETS,
) -> int:
    number = letters.accept_letter(
        unit, municipality_id, KIND, "nl", text, valid_from=valid_from, sheets=sheets
    )
    unit.flush()
    return number


def row(unit: UnitOfWork, on: date = TODAY) -> LetterRow:
    rows = letters.own_letters(unit.session, on).rows
    return next(each for each in rows if (each.kind, each.language) == (KIND, "nl"))


def letter(unit: UnitOfWork, about: PaperAbout, on: date = TODAY) -> Confirmation:
    unit.flush()
    return confirmation_of(unit.session, about.id, on)


def title(unit: UnitOfWork, about: PaperAbout, on: date = TODAY) -> str:
    return say_letter(letter(unit, about, on), "nl").title


def hand_out(unit: UnitOfWork, about: PaperAbout, used: LetterUsed) -> UUID:
    document_id = documents.hand_out_paper(
        unit, about, content=b"%PDF", pages=1, is_large_print=False, letter=used
    )
    unit.flush()
    return document_id


def test_without_own_text_that_of_the_program_counts(unit: UnitOfWork, about: PaperAbout) -> None:
    assert title(unit, about) == "Wij hebben uw melding ontvangen"
    assert row(unit) == LetterRow(KIND, "nl")
    assert letter(unit, about).texts.used("nl") == LetterUsed()


def test_a_text_counts_from_its_day(unit: UnitOfWork, about: PaperAbout,
                                    municipality_id: UUID) -> None:  # fmt: skip
    later = TODAY + timedelta(days=10)

    assert accept(unit, municipality_id, valid_from=later) == 1

    assert title(unit, about) == "Wij hebben uw melding ontvangen"
    assert title(unit, about, later) == "Wij van Meerssen hebben uw melding ontvangen"
    assert (row(unit).number, row(unit).next_number, row(unit).next_from) == (None, 1, later)
    assert row(unit, later).number == 1


def test_of_one_day_the_newest_counts(unit: UnitOfWork, about: PaperAbout,
                                      municipality_id: UUID) -> None:  # fmt: skip
    accept(unit, municipality_id)
    again = OWN.replace("Meerssen", "Maastricht")

    assert accept(unit, municipality_id, again) == 2
    assert title(unit, about) == "Wij van Maastricht hebben uw melding ontvangen"
    # The other language and the other letter are as they were.
    assert letter(unit, about).texts.version("en") is None


def test_a_version_that_the_program_knows_no_more_makes_no_letter(
    unit: UnitOfWork, about: PaperAbout, municipality_id: UUID
) -> None:
    accept(unit, municipality_id)
    table = LetterVersion.__table__
    unit.session.execute(table.update().values(text=OWN.replace("{gemeld_op}", "{oude_naam}")))
    unit.session.expire_all()

    assert title(unit, about) == "Wij hebben uw melding ontvangen"
    assert not row(unit).is_usable


def test_a_draft_is_kept_and_makes_no_letter(unit: UnitOfWork, about: PaperAbout,
                                             municipality_id: UUID) -> None:  # fmt: skip
    letters.save_draft(unit, municipality_id, KIND, "nl", "niets {goeds")

    view = letters.letter_view(unit.session, KIND, "nl", TODAY)

    assert view is not None
    assert (view.text, view.row.has_draft, view.row.number) == ("niets {goeds", True, None)
    assert title(unit, about) == "Wij hebben uw melding ontvangen"
    letters.save_draft(unit, municipality_id, KIND, "nl", SHIPPED, base="niets {goeds")
    assert not row(unit).has_draft


def test_two_windows_do_not_write_over_each_other(unit: UnitOfWork, municipality_id: UUID) -> None:
    letters.save_draft(unit, municipality_id, KIND, "nl", "een")

    with pytest.raises(ConflictError):
        letters.save_draft(unit, municipality_id, KIND, "nl", "drie", base="twee")


def test_a_draft_becomes_the_version(unit: UnitOfWork, municipality_id: UUID) -> None:
    letters.save_draft(unit, municipality_id, KIND, "nl", OWN)
    accept(unit, municipality_id)

    view = letters.letter_view(unit.session, KIND, "nl", TODAY)

    assert view is not None
    assert (view.text, view.row.has_draft, view.row.number) == (OWN, False, 1)
    assert len(unit.session.scalars(select(LetterVersion)).all()) == 1


def test_what_lacks_a_passage_is_refused(unit: UnitOfWork, municipality_id: UUID) -> None:
    text = SHIPPED.replace("[verplicht identiteit]\n", "").replace(
        "het nummer niet;\n[einde]", "het nummer niet;"
    )

    with pytest.raises(LetterFaulty) as refused:
        accept(unit, municipality_id, text)

    assert [(fault.problem, fault.about) for fault in refused.value.faults] == [
        (Problem.PASSAGE_MISSING, "identiteit")
    ]
    assert row(unit).number is None


@pytest.mark.parametrize("sheets", [(3, 3), (1, 6)])
def test_what_takes_too_much_paper_is_refused(
    unit: UnitOfWork, municipality_id: UUID, sheets: tuple[int, int]
) -> None:
    with pytest.raises(LetterTooLong):
        accept(unit, municipality_id, sheets=sheets)


def test_no_text_counts_for_letters_that_were_made(unit: UnitOfWork, municipality_id: UUID) -> None:
    with pytest.raises(LetterInThePast):
        accept(unit, municipality_id, valid_from=TODAY - timedelta(days=1))


def test_an_accepted_version_never_changes(unit: UnitOfWork, municipality_id: UUID) -> None:
    accept(unit, municipality_id)
    version = unit.session.scalars(select(LetterVersion)).one()

    with pytest.raises(DocumentSettled):
        version.check_change()


def test_a_consultant_does_not_word_letters(database: Database) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        municipality_id = a_municipality(unit)
        kok = Actor(a_consultant(unit), Role.CONSULTANT)

    with pytest.raises(NotPermitted), database.unit(kok) as unit:
        letters.save_draft(unit, municipality_id, KIND, "nl", OWN)
    with pytest.raises(NotPermitted), database.unit(kok) as unit:
        accept(unit, municipality_id)


def test_a_hand_out_names_its_version(unit: UnitOfWork, about: PaperAbout,
                                      municipality_id: UUID) -> None:  # fmt: skip
    accept(unit, municipality_id)
    used = letter(unit, about).texts.used("nl")

    document_id = hand_out(unit, about, used)

    assert used.version_id is not None
    assert unit.get(Document, document_id).letter_version_id == used.version_id


def adapt(unit: UnitOfWork, about: PaperAbout, old: str, new: str) -> None:
    original = say_letter(letter(unit, about), "nl").standard
    assert old in original
    letter_adaptations.adapt_letter(
        unit, about, language="nl", original=original, text=original.replace(old, new)
    )


def test_one_letter_is_adapted_and_what_was_changed_is_kept(
    unit: UnitOfWork, about: PaperAbout
) -> None:
    adapt(unit, about, "Het hoeft niet.", "Het mag, het hoeft *niet*.")
    used = letter(unit, about).texts.used("nl")
    assert used.adaptation_id is not None

    document_id = hand_out(unit, about, used)

    kept = letter_adaptations.adaptation_of(unit.session, document_id)
    assert kept is not None
    assert "Het hoeft niet." in kept.original
    assert "het hoeft *niet*" in kept.text
    assert kept.adapted_on == TODAY
    [shown] = documents.document_rows(unit.session, letter_client(unit, about))
    assert shown.is_adapted
    made = unit.session.scalars(
        select(HistoryEntry.new).where(
            HistoryEntry.record_type == "letter_adaptation", HistoryEntry.field == ""
        )
    ).one()
    told = json.loads(made)
    assert (told["original"], told["text"]) == (kept.original, kept.text)
    # The next letter about the same is the usual one again.
    assert letter(unit, about).texts.adapted("nl") is None


def letter_client(unit: UnitOfWork, about: PaperAbout) -> UUID:
    return reports.report_row(unit.session, about.id).client_id


def test_what_was_handed_out_is_adapted_no_more(unit: UnitOfWork, about: PaperAbout) -> None:
    adapt(unit, about, "Het hoeft niet.", "Dat hoeft niet.")
    hand_out(unit, about, letter(unit, about).texts.used("nl"))
    kept = unit.session.scalars(select(LetterAdaptation)).one()

    with pytest.raises(DocumentSettled):
        kept.check_change()


def test_adapted_again_and_undone(unit: UnitOfWork, about: PaperAbout) -> None:
    adapt(unit, about, "Het hoeft niet.", "Dat hoeft niet.")
    adapt(unit, about, "Het hoeft niet.", "Dat is niet verplicht.")
    assert "Dat is niet verplicht." in " ".join(
        line.text for line in say_letter(letter(unit, about), "nl").lines
    )

    letter_adaptations.undo_adaptation(unit, about, language="nl")

    assert letter(unit, about).texts.adapted("nl") is None
    adapt(unit, about, "Het hoeft niet.", "Dat hoeft niet.")
    assert letter(unit, about).texts.adapted("nl") is not None
    assert letter(unit, about).texts.adapted("en") is None


def test_what_the_law_wants_stays_in_an_adapted_letter(unit: UnitOfWork, about: PaperAbout) -> None:
    with pytest.raises(LetterFaulty):
        adapt(unit, about, "[verplicht onderzoek]", "[verplicht onderzoekje]")
    with pytest.raises(LetterFaulty):
        adapt(unit, about, "Klopt dit niet", "Klopt {dit} niet")

    assert letter(unit, about).texts.adapted("nl") is None


def test_a_change_of_the_facts_makes_it_outdated(unit: UnitOfWork, about: PaperAbout) -> None:
    adapt(unit, about, "Het hoeft niet.", "Dat hoeft niet.")
    assert not say_letter(letter(unit, about), "nl").is_outdated

    reports.change_report(unit, about.id, {"need": "Hulp bij het koken"})

    assert say_letter(letter(unit, about), "nl").is_outdated


def test_another_paper_is_not_adapted(unit: UnitOfWork) -> None:
    about = PaperAbout(DocumentKind.SUMMARY, UUID(int=1))

    with pytest.raises(NoLetterToAdapt):
        letter_adaptations.adapt_letter(unit, about, language="nl", original="# A", text="# B")
