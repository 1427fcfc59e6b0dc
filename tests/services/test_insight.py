"""A request for insight on a real file: what is read, what is judged, what is kept of it."""

from datetime import timedelta
from enum import StrEnum
from uuid import UUID

import pytest
from sqlalchemy import event, inspect, select

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from tests.fixtures import Clock
from tests.insight_dossier import (
    CONTENT,
    OWN_BSN,
    SISTER,
    SISTER_BSN,
    UNSAFE,
    full_dossier,
    somebody_in_the_house,
)
from wmo_desk.contents.insight import Insight
from wmo_desk.contents.insight_book import insight_book
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.domain.documents import EditionHandedOut, NotHandedOut
from wmo_desk.domain.insight import Choice, Item, NotAllJudged, Reason, Verdict
from wmo_desk.domain.insight_records import Earlier, Ground, Reference
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.reports import LifeArea, OtherLaw
from wmo_desk.domain.signals import RESTRICTED, SignalKind
from wmo_desk.domain.waiting import Weekday
from wmo_desk.models.base import Base
from wmo_desk.models.client import Client, Consent, RelatedPerson
from wmo_desk.models.history import AccessEntry
from wmo_desk.models.household import Household, HouseholdMember
from wmo_desk.models.organisation import Option
from wmo_desk.models.signal import Signal
from wmo_desk.services import (
    clients,
    documents,
    insight,
    insight_drafts,
    paper_sheets,
    related_people,
)
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.insight import InsightRequest

BOOK = insight_book()
OF_A_CLIENT = [
    mapper
    for mapper in Base.registry.mappers
    if "client_id" in mapper.columns or mapper.class_ in {Client, Household}
]


@pytest.fixture
def client_id(unit: UnitOfWork) -> UUID:
    return full_dossier(unit)


def request(unit: UnitOfWork, client_id: UUID, *, with_bsn: bool = False) -> InsightRequest:
    return insight.insight_request(
        unit.session, client_id, on=TODAY, reader_id=None, with_bsn=with_bsn
    )


def required(asked: InsightRequest) -> list[Item]:
    return [item for item in asked.items if not item.is_optional]


def all_shown(asked: InsightRequest) -> Insight:
    return insight.insight_of(asked, {item.key: Choice(Verdict.SHOW) for item in asked.items})


# --- The book -----------------------------------------------------------------------------------


def test_every_column_of_a_client_is_described_or_left_out_with_a_reason() -> None:
    lacking = [
        f"{mapper.class_.__tablename__}.{column.key}"
        for mapper in OF_A_CLIENT
        for column in mapper.columns
        if not (note := BOOK.note(mapper.class_.__tablename__, column.key))
        or not note.name
        or not (note.description or note.left_out)
    ]

    assert lacking == []


def test_every_kind_of_a_client_has_a_chapter_or_is_left_out_as_a_whole() -> None:
    tables = {mapper.class_.__tablename__ for mapper in OF_A_CLIENT}
    whole = {
        table for (table, field), note in BOOK.fields.items() if field == "*" and note.left_out
    }

    assert tables - whole == set(BOOK.kinds)


def test_the_book_describes_nothing_that_is_not_there() -> None:
    columns = {
        (mapper.class_.__tablename__, column.key)
        for mapper in OF_A_CLIENT
        for column in mapper.columns
    }
    described = {(table, field) for table, field in BOOK.fields if "*" not in {table, field}}

    assert described - columns == set()
    assert {
        (kind.table, field)
        for kind in BOOK.kinds.values()
        for field in (kind.title, kind.parent)
        if field
    } <= columns


def test_every_value_has_words() -> None:
    kinds: set[type[StrEnum]] = {LifeArea, OtherLaw, Weekday, CoverageItem}
    for mapper in OF_A_CLIENT:
        for column in mapper.columns:
            kind = getattr(column.type, "enum_class", None)
            note = BOOK.note(mapper.class_.__tablename__, column.key)
            if kind is not None and note is not None and not note.left_out:
                kinds.add(kind)
    lacking = [
        value
        for kind in kinds
        for value in kind
        if value not in RESTRICTED and not BOOK.values.get((kind.__name__, value.value))
    ]

    assert lacking == []


# --- Reading ------------------------------------------------------------------------------------


def test_a_record_of_every_kind_is_there_with_every_field(
    unit: UnitOfWork, client_id: UUID
) -> None:
    found = request(unit, client_id).records

    assert {record.table for record in found} == set(BOOK.kinds)
    empty = [
        f"{record.table}.{value.field}"
        for record in found
        for value in record.values
        if value.content is None
    ]
    # Only what the samples leave empty on purpose, and fields of the one record beside them.
    assert set(empty) <= {
        *(f"client.{column.key}" for column in inspect(Client).columns),
        *(f"consent.{column.key}" for column in inspect(Consent).columns),
        "household_member.left_on",
    }


def test_keys_and_identifiers_are_told_in_words(unit: UnitOfWork, client_id: UUID) -> None:
    by_table = {record.table: record for record in request(unit, client_id).records}

    assert by_table["aspect_mark"].content("aspect") == "Slapen"
    assert by_table["read_back"].content("part") == "Zingeving"
    assert by_table["waiting_entry"].content("days") == ("maandag",)
    assert by_table["report"].content("life_areas") == ("De woning",)
    assert by_table["intake"].content("values") == (
        "Wat wordt gevraagd: Wil hulp.\nWaar het over gaat: De woning"
    )
    assert by_table["norm_calculation"].content("norms") == (
        "Normen, 2026\nBron: Besluit\nSchoon huis: 2 keer, 90 minuten per jaar (Stof)"
    )
    consultant = by_table["client"].content("consultant_id")
    assert isinstance(consultant, Reference)
    assert consultant.words == "Mieke Vos"
    assert by_table["conversation"].title == "Gesprek van 22 november 2026"
    note = by_table["dimension_note"].content("conversation_id")
    assert isinstance(note, Reference)
    assert note.words == "Gesprek van 22 november 2026"


def test_who_wrote_it_and_who_changed_it_stands_with_it(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        there = a_municipality(unit)
        one, other = a_consultant(unit, name="Een"), a_consultant(unit, name="Twee")
    with database.unit(Actor(one, Role.CONSULTANT)) as unit:
        client_id = a_client(unit, there)
    database.clock.move(days=1)  # type: ignore[attr-defined]
    with database.unit(Actor(other, Role.CONSULTANT)) as unit:
        clients.change_client(unit, client_id, {"city": "Bunde"})
    with database.read() as session:
        asked = insight.insight_request(session, client_id, on=TODAY, reader_id=one)

    (record,) = asked.records
    assert (record.made_by, record.changed_by) == ("Een", "Twee")
    assert record.changed_at == record.made_at + timedelta(days=1)


def test_the_size_of_a_dossier_does_not_make_more_statements(
    unit: UnitOfWork, client_id: UUID
) -> None:
    asked: list[str] = []
    bind = unit.session.get_bind()

    def count() -> int:
        asked.clear()
        request(unit, client_id)
        return len(asked)

    event.listen(bind, "before_cursor_execute", lambda _c, _cur, sql, *_: asked.append(sql))
    few = count()
    for _more in range(3):
        unit.add(
            Consent(
                client_id=client_id,
                topic=next(iter(unit.session.scalars(select(Consent.topic)))),
                given_by="Iemand",
                given_on=TODAY,
            )
        )

    assert count() == few
    assert few < 70


# --- What stood there before --------------------------------------------------------------------


def earlier_of(database: Database, client_id: UUID, *, with_earlier: bool = True) -> list[Earlier]:
    with database.read() as session:
        asked = insight.insight_request(
            session, client_id, on=TODAY, reader_id=None, with_earlier=with_earlier
        )
        shown = all_shown(asked)
    assert shown.has_earlier is with_earlier
    return [each for record in shown.records for each in record.earlier]


def test_what_stood_there_before_is_told_with_when_and_who(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        there = a_municipality(unit)
        one = a_consultant(unit, name="Een")
    start = clock()
    with database.unit(Actor(one, Role.CONSULTANT)) as unit:
        client_id = a_client(unit, there, city="Meerssen", bsn=OWN_BSN)
    for city in ("Bunde", "Geulle", "Ulestraten"):
        clock.move(days=1)
        with database.unit(Actor(one, Role.CONSULTANT)) as unit:
            clients.change_client(unit, client_id, {"city": city})
    with database.unit(Actor(one, Role.CONSULTANT)) as unit:
        clients.change_client(unit, client_id, {"phone": "0431234567"})
        clients.change_client(unit, client_id, {"bsn": SISTER_BSN})

    found = earlier_of(database, client_id)
    days = [start + timedelta(days=number) for number in range(4)]

    assert [
        (each.content, each.since, each.until, each.changed_by)
        for each in found
        if each.field == "city"
    ] == [
        ("Meerssen", days[0], days[1], "Een"),
        ("Bunde", days[1], days[2], "Een"),
        ("Geulle", days[2], days[3], "Een"),
    ]
    assert [each.field for each in found] == ["bsn", "city", "city", "city"]
    assert OWN_BSN not in repr(found)
    assert earlier_of(database, client_id, with_earlier=False) == []


def test_what_is_typed_within_one_sitting_is_no_earlier_text(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit), city="Meer")
    for city in ("Meers", "Meerss", "Meerssen"):
        clock.move(minutes=3)
        with database.unit(actor) as unit:
            clients.change_client(unit, client_id, {"city": city})

    assert earlier_of(database, client_id) == []


def test_a_signal_that_was_about_safety_tells_nothing_of_before(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        signal_id = unit.add(
            Signal(
                client_id=client_id,
                kind=SignalKind.UNSAFE,
                noted_on=TODAY,
                noticed=UNSAFE,
                due_on=TODAY,
            )
        ).id
    clock.move(days=1)
    with database.unit(actor) as unit:
        unit.change(
            unit.get(Signal, signal_id), {"kind": SignalKind.LONELINESS, "noticed": "Vaak alleen."}
        )
    clock.move(days=1)
    with database.unit(actor) as unit:
        unit.change(unit.get(Signal, signal_id), {"noticed": "Soms alleen."})

    assert earlier_of(database, client_id) == []


def test_without_consent_nothing_of_before_is_told(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        person_id = related_people.add_related_person(unit, client_id, name=SISTER, relation="zus")
        unit.change(unit.get(RelatedPerson, person_id), {"is_household_member": True})
        unit.change(unit.get(RelatedPerson, person_id), {"note": "Is ziek."})
    clock.move(days=1)
    with database.unit(actor) as unit:
        unit.change(unit.get(RelatedPerson, person_id), {"note": "Is beter."})

    told = repr(earlier_of(database, client_id))

    assert "ziek" not in told


def test_of_a_household_only_the_time_together_is_told(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        household = unit.add(Household(name="Huis", goals="Van de vorige bewoners"))
        household_id = household.id
    clock.move(days=1)
    with database.unit(actor) as unit:
        unit.change(unit.get(Household, household_id), {"goals": "Nog steeds van hen"})
    clock.move(days=1)
    with database.unit(actor) as unit:
        unit.add(
            HouseholdMember(client_id=client_id, household_id=household_id, since=clock().date())
        )
    clock.move(days=1)
    with database.unit(actor) as unit:
        unit.change(unit.get(Household, household_id), {"goals": "Samen"})

    assert [each.content for each in earlier_of(database, client_id)] == ["Nog steeds van hen"]


def test_somebody_is_recognised_by_an_earlier_name(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit), closing_reason="Trui kookte.")
        person_id = related_people.add_related_person(unit, client_id, name="Trui", relation="zus")
    clock.move(days=1)
    with database.unit(actor) as unit:
        unit.change(unit.get(RelatedPerson, person_id), {"name": "Geertruida"})
    with database.read() as session:
        asked = insight.insight_request(session, client_id, on=TODAY, reader_id=None)

    (item,) = [each for each in required(asked) if each.table == "client"]
    assert item.named == ("Trui",)


# --- What never leaves ---------------------------------------------------------------------------


@pytest.mark.parametrize("with_bsn", [False, True])
def test_restricted_signals_and_numbers_of_others_never_appear(
    unit: UnitOfWork, client_id: UUID, with_bsn: bool
) -> None:
    somebody_in_the_house(unit, client_id)
    lead = a_consultant(unit, role=Role.TEAM_LEAD)
    for reader in (None, lead):
        asked = insight.insight_request(
            unit.session, client_id, on=TODAY, reader_id=reader, with_bsn=with_bsn
        )
        told = repr(asked) + repr(all_shown(asked))

        assert UNSAFE not in told
        assert "nveilig" not in told
        assert SISTER_BSN not in told
        assert (OWN_BSN in told) is with_bsn
        # Only who may read it hears that there is something to decide on.
        assert asked.separate_signals == (1 if reader == lead else 0)


def test_without_consent_a_line_says_so(unit: UnitOfWork, client_id: UUID) -> None:
    for consent in unit.session.scalars(select(Consent)):
        unit.change(consent, {"withdrawn_on": TODAY})
    unit.flush()
    by_table = {record.table: record for record in request(unit, client_id).records}

    assert by_table["other_support"].left_out is Ground.NO_CONSENT
    assert by_table["other_support"].values == ()
    hidden = {
        value.field for value in by_table["related_person"].values if value.left_out is not None
    }
    assert {"note", "birth_date"} <= hidden
    assert "Over related_person note" not in repr(by_table)


def test_who_lives_in_the_same_house_is_recognised_in_texts(
    unit: UnitOfWork, client_id: UUID
) -> None:
    somebody_in_the_house(unit, client_id)
    unit.change(unit.get(Client, client_id), {"closing_reason": "Bij Joep ingetrokken."})
    unit.flush()

    (item,) = [each for each in required(request(unit, client_id)) if each.table == "client"]

    assert (item.reason, item.named) == (Reason.NAMED, ("Joep Widdershoven",))


# --- Handing out ---------------------------------------------------------------------------------


def test_nothing_is_made_or_kept_before_all_is_judged(unit: UnitOfWork, client_id: UUID) -> None:
    asked = request(unit, client_id)
    with pytest.raises(NotAllJudged):
        insight.insight_of(asked, {})
    with pytest.raises(NotAllJudged):
        insight.hand_out_insight(unit, asked, {}, content=CONTENT, pages=1, is_large_print=False)
    with pytest.raises(NotHandedOut):
        paper_sheets.paper_sheet(unit.session, PaperAbout(DocumentKind.INSIGHT, client_id), TODAY)


def test_the_copy_is_kept_and_every_choice_is_logged(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = full_dossier(unit)
    with database.unit(actor) as unit:
        asked = insight.open_request(unit, client_id).request
        first, *others = required(asked)
        choices = {item.key: Choice(Verdict.SHOW) for item in others}
        choices[first.key] = Choice(Verdict.LEAVE_OUT, Ground.OTHERS)
        insight_drafts.keep_draft(unit, client_id, asked.items, choices)
    with database.unit(actor) as unit:
        document_id = insight.hand_out_insight(
            unit, asked, choices, content=CONTENT, pages=3, is_large_print=True
        )
        with pytest.raises(EditionHandedOut):
            insight.hand_out_insight(
                unit, asked, choices, content=CONTENT, pages=3, is_large_print=True
            )
    with database.read() as session:
        (row,) = [
            each
            for each in documents.document_rows(session, client_id)
            if each.kind is DocumentKind.INSIGHT
        ]
        logged = session.execute(
            select(AccessEntry.action, AccessEntry.object_id, AccessEntry.result)
        ).all()
        assert documents.document_content(session, document_id) == CONTENT
        assert insight_drafts.read_draft(session, client_id, asked.items) == {}

    assert (row.edition, row.pages, row.is_large_print) == (1, 3, True)
    assert ("viewed", client_id, "done") in logged
    assert ("exported", first.record_id, "refused") in logged
    assert ("exported", others[0].record_id, "done") in logged


def test_the_number_on_the_screen_is_logged(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = full_dossier(unit)
    with database.unit(actor) as unit:
        insight.open_request(unit, client_id, with_bsn=True)
        insight.note_insight(unit, client_id, AccessAction.SAVED_AS_FILE)
    with database.read() as session:
        actions = set(session.scalars(select(AccessEntry.action)))

    assert {"viewed", "identifier_shown", "saved_as_file"} <= actions


def test_an_administrator_reads_no_file(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = full_dossier(unit)
    with (
        database.unit(Actor(None, Role.ADMINISTRATOR)) as unit,
        pytest.raises(NotPermitted),
    ):
        insight.open_request(unit, client_id)


def test_a_number_that_is_typed_into_a_part_is_hidden(unit: UnitOfWork, client_id: UUID) -> None:
    asked = request(unit, client_id)
    part = Choice(Verdict.PART, Ground.OTHERS, f"Nummer {SISTER_BSN}.")
    choices = {item.key: Choice(Verdict.SHOW) if item.is_file else part for item in asked.items}

    made = insight.insight_of(asked, choices)

    assert SISTER_BSN not in repr(made)
    assert SISTER not in repr([r for r in made.records if r.table == "related_person"])
    assert made.judged[Verdict.PART] == len(asked.items) - 1


def test_files_go_along_unless_they_are_left_out(unit: UnitOfWork, client_id: UUID) -> None:
    asked = request(unit, client_id)
    shown = {item.key: Choice(Verdict.SHOW) for item in asked.items}
    (file,) = [item for item in asked.items if item.is_file]
    out = {**shown, file.key: Choice(Verdict.LEAVE_OUT, Ground.OTHERS)}

    whole = insight.insight_files(unit.session, insight.insight_of(asked, shown))
    less = insight.insight_files(unit.session, insight.insight_of(asked, out))

    assert [each.name.partition("/")[0] for each in whole] == ["bestanden", "brieven"]
    assert {each.content for each in whole} == {CONTENT}
    assert less == whole[1:]


# --- Drafts --------------------------------------------------------------------------------------


def test_a_draft_comes_back_as_far_as_the_same_still_stands_there(
    unit: UnitOfWork, client_id: UUID
) -> None:
    items = request(unit, client_id).items
    choices = {item.key: Choice(Verdict.LEAVE_OUT, Ground.PRIVACY) for item in items}
    insight_drafts.keep_draft(unit, client_id, items, choices)
    unit.flush()
    changed = next(item for item in items if item.table == "household")
    unit.change(unit.get(Household, changed.record_id), {"goals": "Iets anders"})
    unit.flush()

    again = insight_drafts.read_draft(unit.session, client_id, request(unit, client_id).items)

    assert again == {key: choice for key, choice in choices.items() if key != changed.key}


def test_a_draft_leaves_nothing_in_the_history(unit: UnitOfWork, client_id: UUID) -> None:
    items = request(unit, client_id).items
    insight_drafts.keep_draft(
        unit, client_id, items, {items[0].key: Choice(Verdict.PART, Ground.OTHERS, "Geheim")}
    )
    unit.flush()

    option = unit.session.scalars(
        select(Option).where(Option.key == f"insight_{client_id.hex}")
    ).one()
    assert "value" in option.unrecorded_fields()
