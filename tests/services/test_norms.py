from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.factories import TODAY, a_client, a_provision
from wmo_desk.contents.norm_calculations import CalculationPaper, CalculationRow
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, ProductCategory
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.norm_sheet import NormSheetFaulty, write_norms
from wmo_desk.domain.norms import (
    CalculationSettled,
    Choice,
    DeviationReasonMissing,
    ExtentNotCalculated,
    FigureMissing,
    NormSetEndsBeforeStart,
    NormSetKnown,
    NormSetNotValid,
    NormSetSettled,
    NormSetUnnamed,
    NotCounted,
)
from wmo_desk.errors import RecordMissing
from wmo_desk.models.indication import Indication
from wmo_desk.models.norms import NormCalculation
from wmo_desk.services import documents, norm_calculations, norms, options, paper_sheets
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.norm_calculations import NewCalculation
from wmo_desk.services.norms import NormSetRow

HOUSE = Choice("schoon en leefbaar huis")
SELF = Choice("de inwoner doet een deel zelf", reason="Stoft zelf af")
DIRT = Choice("extra vervuiling")
LINES = "soort;naam;minuten;keren;per\nactiviteit;Stofzuigen;30;1;week\n"
NAMED: Mapping[str, Any] = {"name": "Normen", "edition": "2026", "source": "Besluit"}


@pytest.fixture
def client(unit: UnitOfWork, municipality: UUID) -> UUID:
    return a_client(unit, municipality)


@pytest.fixture
def example(unit: UnitOfWork, municipality: UUID) -> UUID:
    """The example of the program, adopted."""
    identifier = norms.add_example(unit, municipality)
    norms.adopt_norm_set(unit, identifier, valid_from=TODAY)
    return identifier


def _rows(unit: UnitOfWork, municipality: UUID, on: date | None = None) -> list[NormSetRow]:
    unit.flush()
    return norms.norm_set_rows(unit.session, municipality_id=municipality, on=on)


def _grant(
    unit: UnitOfWork, client: UUID, new: NewCalculation, /, extent: int, **provision: Any
) -> CalculationRow:
    municipality = unit.session.query(norms.NormSet).one().municipality_id
    indication = norm_calculations.grant_calculated(
        unit,
        client,
        a_provision(unit, municipality, **provision),
        new,
        form=DeliveryForm.IN_KIND,
        unit=provision.get("unit", ExtentUnit.MINUTES_PER_WEEK),
        extent=extent,
        start=TODAY,
        end=TODAY + timedelta(days=365),
    )
    unit.flush()
    return norm_calculations.calculations_of(unit.session, indication)[0]


def test_the_example_waits_to_be_adopted(unit: UnitOfWork, municipality: UUID) -> None:
    identifier = norms.add_example(unit, municipality)

    [row] = _rows(unit, municipality)
    assert (row.is_example, row.adopted_on, row.missing) == (True, None, ("Extra vervuiling",))
    assert _rows(unit, municipality, TODAY) == []
    norms.adopt_norm_set(unit, identifier, valid_from=TODAY)
    assert [found.id for found in _rows(unit, municipality, TODAY)] == [identifier]
    assert _rows(unit, municipality, TODAY - timedelta(days=1)) == []


def test_an_adopted_set_is_copied_to_be_changed(
    unit: UnitOfWork, municipality: UUID, example: UUID
) -> None:
    with pytest.raises(NormSetSettled):
        norms.change_norm_set(unit, example, NAMED, lines=LINES)
    with pytest.raises(NormSetSettled):
        norms.adopt_norm_set(unit, example, valid_from=TODAY)
    [row] = _rows(unit, municipality)

    copy = norms.add_norm_set(unit, municipality, NAMED, lines=write_norms(row.norms))
    norms.change_norm_set(unit, copy, {**NAMED, "edition": "2027"}, lines=LINES)

    changed = next(found for found in _rows(unit, municipality) if found.id == copy)
    assert (changed.edition, changed.is_example, len(changed.norms)) == ("2027", False, 1)


def test_a_set_is_named_once_and_its_table_is_read(unit: UnitOfWork, municipality: UUID) -> None:
    norms.add_norm_set(unit, municipality, NAMED, lines=LINES)
    unit.flush()

    with pytest.raises(NormSetKnown):
        norms.add_norm_set(unit, municipality, {**NAMED, "name": "NORMEN"}, lines=LINES)
    with pytest.raises(NormSetUnnamed) as refused:
        norms.add_norm_set(unit, municipality, {**NAMED, "source": " "}, lines=LINES)
    assert refused.value.field == "source"
    with pytest.raises(NormSheetFaulty):
        norms.add_norm_set(unit, municipality, {**NAMED, "edition": "x"}, lines=LINES + "tuin;x;1")


def test_a_set_is_ended(unit: UnitOfWork, municipality: UUID, example: UUID) -> None:
    with pytest.raises(NormSetEndsBeforeStart):
        norms.end_norm_set(unit, example, valid_until=TODAY - timedelta(days=1))
    norms.end_norm_set(unit, example, valid_until=TODAY)

    assert _rows(unit, municipality, TODAY)
    assert _rows(unit, municipality, TODAY + timedelta(days=1)) == []
    draft = norms.add_norm_set(unit, municipality, NAMED, lines=LINES)
    with pytest.raises(NormSetNotValid):
        norms.end_norm_set(unit, draft, valid_until=TODAY)


def test_a_calculation_is_kept_with_what_is_granted(
    unit: UnitOfWork, client: UUID, example: UUID
) -> None:
    row = _grant(unit, client, NewCalculation(example, (HOUSE, SELF), 99), extent=99)

    assert (row.yearly, row.calculated, row.accepted, row.monthly) == (85 * 60, 99, 99, 429)
    assert (row.set_name, row.edition) == ("Voorbeeld 108 uur per jaar", "1")
    assert [(line.norm.name, line.reason) for line in row.lines] == [
        ("Schoon en leefbaar huis", ""),
        ("De inwoner doet een deel zelf", "Stoft zelf af"),
    ]
    record = unit.get(NormCalculation, row.id)
    with pytest.raises(CalculationSettled):
        record.check_change()


def test_what_becomes_of_the_set_changes_no_calculation(
    unit: UnitOfWork, client: UUID, example: UUID
) -> None:
    row = _grant(unit, client, NewCalculation(example, (HOUSE,), 125), extent=125)
    found = unit.get(norms.NormSet, example)

    unit.change(found, {"name": "Anders", "lines": []})
    norms.end_norm_set(unit, example, valid_until=TODAY)
    unit.flush()

    assert norm_calculations.calculation_row(unit.session, row.id) == row


def test_a_deviation_says_why(unit: UnitOfWork, client: UUID, example: UUID) -> None:
    new = NewCalculation(example, (HOUSE,), 150)

    with pytest.raises(DeviationReasonMissing):
        _grant(unit, client, new, extent=150)
    unit.session.rollback()


def test_a_deviation_is_kept_with_its_reason(unit: UnitOfWork, client: UUID, example: UUID) -> None:
    new = NewCalculation(example, (HOUSE,), 150, "Slecht ter been, meer tijd per keer")

    row = _grant(unit, client, new, extent=150)

    assert (row.is_deviation, row.calculated, row.accepted, row.monthly) == (True, 125, 150, 650)
    assert row.deviation_reason == "Slecht ter been, meer tijd per keer"


@pytest.mark.parametrize(
    ("new", "extent", "provision", "refused"),
    [
        ({"choices": (HOUSE, DIRT)}, 125, {}, FigureMissing),
        ({}, 130, {}, ExtentNotCalculated),
        ({}, 125, {"category": ProductCategory.SUPPORT}, NotCounted),
        ({}, 125, {"unit": ExtentUnit.HOURS_PER_WEEK}, NotCounted),
    ],
)
def test_what_is_no_calculation_of_this_grant_is_refused(
    unit: UnitOfWork,
    client: UUID,
    example: UUID,
    new: dict[str, Any],
    extent: int,
    provision: dict[str, Any],
    refused: type[Exception],
) -> None:
    calculation = replace(NewCalculation(example, (HOUSE,), 125), **new)

    with pytest.raises(refused):
        _grant(unit, client, calculation, extent=extent, **provision)


def test_one_calculates_with_an_adopted_set_only(
    unit: UnitOfWork, client: UUID, municipality: UUID
) -> None:
    draft = norms.add_example(unit, municipality)
    unit.flush()

    with pytest.raises(NormSetNotValid):
        _grant(unit, client, NewCalculation(draft, (HOUSE,), 125), extent=125)


def test_a_change_keeps_the_earlier_calculation(
    unit: UnitOfWork, client: UUID, example: UUID
) -> None:
    first = _grant(unit, client, NewCalculation(example, (HOUSE,), 125), extent=125)

    norm_calculations.change_calculated(
        unit, first.indication_id, NewCalculation(example, (HOUSE, SELF), 99), {"extent": 99}
    )
    unit.flush()

    rows = norm_calculations.calculations_of(unit.session, first.indication_id)
    assert sorted(row.accepted for row in rows) == [99, 125]
    assert unit.get(Indication, first.indication_id).extent == 99


def test_the_page_is_handed_out_and_stands_in_the_dossier(
    unit: UnitOfWork, client: UUID, example: UUID
) -> None:
    row = _grant(unit, client, NewCalculation(example, (HOUSE,), 125), extent=125)
    about = PaperAbout(DocumentKind.NORM_CALCULATION, row.id)
    sheet = paper_sheets.paper_sheet(unit.session, about, TODAY)
    assert isinstance(sheet.contents, CalculationPaper)

    documents.hand_out_paper(unit, about, content=b"%PDF-x", pages=1, is_large_print=False)
    unit.flush()

    [document] = documents.document_rows(unit.session, client)
    assert (document.about, document.held_on, document.edition) == (about, TODAY, 1)
    assert documents.next_paper(unit, about).edition == 2


def test_what_is_not_there_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        norm_calculations.calculation_row(unit.session, UUID(int=1))


def test_the_settings_show_the_sets_of_the_municipality_of_the_file(
    unit: UnitOfWork, municipality: UUID, example: UUID
) -> None:
    assert norms.own_norm_sets(unit.session).municipality_id is None
    options.write_option(unit, options.MUNICIPALITY, "0938")
    unit.flush()

    own = norms.own_norm_sets(unit.session)
    assert own.municipality_id == municipality
    assert [row.id for row in own.rows] == [example]
