from datetime import date

import pytest

from tests.ui.desk import Desk
from tests.ui.indications.test_page import Case, choose, new, press
from wmo_desk.contents.norm_calculations import CalculationRow
from wmo_desk.domain.norms import NormKind
from wmo_desk.services import norm_calculations, norms
from wmo_desk.ui.indications.norm_calculator import NormCalculator, NormLine
from wmo_desk.ui.indications.page import IndicationsPage


@pytest.fixture
def case(desk: Desk) -> Case:
    return Case(desk)


def _adopt(desk: Desk) -> None:
    with desk.database.unit(desk.me) as unit:
        municipality = desk.municipality
        unit.add(
            norms.NormSet(
                municipality_id=municipality,
                name="Voorbeeld",
                edition="1",
                source="Handboek",
                lines=norms.lines_of(norms.read_norms(norms.example_lines())),
                adopted_on=unit.today,
                valid_from=date(2026, 1, 1),
            )
        )


def _open(desk: Desk, case: Case) -> tuple[IndicationsPage, NormCalculator]:
    page = new(desk, case)
    choose(desk, page, "Hulp")
    press(desk, page, "Calculate with the norms…")
    found = page.form.findChild(NormCalculator)
    assert found is not None
    return page, found


def _line(calculator: NormCalculator, key: str) -> NormLine:
    return next(line for line in calculator.lines if line.norm.key.startswith(key))


def _calculations(desk: Desk, case: Case) -> list[CalculationRow]:
    [row] = case.granted(case.aarts)
    with desk.database.read() as session:
        return norm_calculations.calculations_of(session, row.id)


def test_the_outcome_goes_into_the_extent_and_is_kept(desk: Desk, case: Case) -> None:
    _adopt(desk)
    page, calculator = _open(desk, case)
    assert calculator.outcome.text() == "125 minutes a week, 542 minutes a month"

    _line(calculator, "enige").box.setChecked(True)
    _line(calculator, "veel").box.setChecked(True)
    assert not _line(calculator, "enige").box.isChecked()
    _line(calculator, "de inwoner").box.setChecked(True)
    assert "8220 minutes a year ÷ 52 = 158.08" in calculator.rounding.text()
    calculator.decide()
    assert "De inwoner doet een deel zelf" in _line(calculator, "de inwoner").error.text()
    _line(calculator, "de inwoner").reason.setText("Stoft zelf af")
    calculator.decide()
    assert page.form.fields.extent.value() == 159
    press(desk, page, "Grant")

    [made] = _calculations(desk, case)
    assert (made.calculated, made.accepted, made.monthly) == (159, 159, 689)
    press(desk, page.list.panel, f"Norm calculation of {made.calculated_on:%d-%m-%Y}")
    assert desk.visited == [("summary", {"calculation_id": made.id})]


def test_a_missing_figure_gives_no_result(desk: Desk, case: Case) -> None:
    _adopt(desk)
    page, calculator = _open(desk, case)

    _line(calculator, "extra vervuiling").box.setChecked(True)
    assert calculator.outcome.text() == "No result: figure missing: Extra vervuiling."
    calculator.decide()

    assert calculator.isVisible()
    assert page.form.fields.extent.value() == 0


def test_a_deviation_asks_why_and_is_opened_again(desk: Desk, case: Case) -> None:
    _adopt(desk)
    page, calculator = _open(desk, case)
    calculator.granted.setValue(150)
    calculator.decide()
    assert calculator.form.field("deviation_reason").error
    calculator.deviation.setPlainText("Meer tijd per keer")
    calculator.decide()

    page.form.fields.extent.setValue(160)
    press(desk, page, "Grant")
    assert "150" in page.form.form.field("extent").error
    page.form.fields.extent.setValue(150)
    press(desk, page, "Grant")

    [made] = _calculations(desk, case)
    assert (made.calculated, made.accepted) == (125, 150)
    assert made.deviation_reason == "Meer tijd per keer"


def test_without_an_adopted_set_it_says_what_to_do_first(desk: Desk, case: Case) -> None:
    _page, calculator = _open(desk, case)

    assert calculator.confirm.isHidden()
    assert not any(line.norm.kind is NormKind.ACTIVITY for line in calculator.lines)


def test_only_household_help_is_calculated(desk: Desk, case: Case) -> None:
    page = new(desk, case)

    choose(desk, page, "Begel")
    assert page.form.fields.calculate.isHidden()
