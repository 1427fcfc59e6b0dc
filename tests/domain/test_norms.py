import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.indications import monthly_minutes
from wmo_desk.domain.norm_sheet import (
    NormFaultKind,
    NormHeadingsMissing,
    NormSheetEmpty,
    NormSheetFaulty,
    NormSheetUnreadable,
    decode_sheet,
    read_norms,
    write_norms,
)
from wmo_desk.domain.norms import (
    ActivityMissing,
    Choice,
    CountOutOfRange,
    DeductionReasonMissing,
    DeviationReasonMissing,
    FigureMissing,
    Norm,
    NormKind,
    NothingLeft,
    OneOfGroup,
    Per,
    UnknownNorm,
    calculate,
    check_accepted,
    check_outcome,
    exact_month,
    missing_figures,
    weekly_minutes,
)
from wmo_desk.paths import resource

EXAMPLE = read_norms(resource("norms/voorbeeld.csv").read_text(encoding="utf-8"))
HOUSE = Choice("schoon en leefbaar huis")
SOME = Choice("enige beperkingen en belemmeringen")
MUCH = Choice("veel beperkingen en belemmeringen")
DIRT = Choice("extra vervuiling")
SELF = Choice("de inwoner doet een deel zelf", reason="Stoft zelf af")

norms = st.builds(
    Norm,
    key=st.uuids().map(str),
    kind=st.sampled_from(NormKind),
    name=st.just("x"),
    minutes=st.integers(0, 5000),
    times=st.integers(1, 14),
    per=st.sampled_from(Per),
    most=st.integers(1, 9),
)


def _all(lines: list[Norm]) -> list[Choice]:
    return [Choice(norm.key, reason="x") for norm in lines]


def test_the_shipped_example_is_108_hours_a_year() -> None:
    outcome = calculate(EXAMPLE, [HOUSE])

    assert (outcome.yearly, outcome.weekly, outcome.monthly) == (108 * 60, 125, 542)


def test_hours_a_year_are_added_and_taken_off() -> None:
    rooms = Choice("extra kamer in gebruik", count=2)

    outcome = calculate(EXAMPLE, [HOUSE, SOME, rooms, SELF])

    assert outcome.yearly == (108 + 26 + 2 * 16 - 23) * 60
    assert check_outcome(outcome) == 165


def test_150_minutes_a_week_is_650_a_month_and_125_is_no_whole_number() -> None:
    assert monthly_minutes(150) == exact_month(150) == 650
    assert monthly_minutes(180) == exact_month(180) == 780
    assert exact_month(125).denominator == 3
    assert monthly_minutes(125) == 542


def test_a_frequency_counts_by_week_month_and_year() -> None:
    yearly = [Norm("x", NormKind.ACTIVITY, "x", 30, 2, per).yearly for per in Per]

    assert yearly == [30 * 2 * 52, 30 * 2 * 12, 30 * 2]


def test_a_missing_figure_is_no_zero() -> None:
    outcome = calculate(EXAMPLE, [HOUSE, DIRT])

    assert (outcome.missing, outcome.weekly, outcome.monthly) == (("Extra vervuiling",), None, None)
    with pytest.raises(FigureMissing) as refused:
        check_outcome(outcome)
    assert refused.value.names == ("Extra vervuiling",)
    assert missing_figures(EXAMPLE) == ("Extra vervuiling",)


def test_lines_of_one_group_exclude_each_other() -> None:
    with pytest.raises(OneOfGroup):
        calculate(EXAMPLE, [HOUSE, SOME, MUCH])
    with pytest.raises(OneOfGroup):
        calculate(EXAMPLE, [HOUSE, SELF, Choice("het netwerk doet een deel")])


def test_what_the_set_does_not_know_is_refused() -> None:
    with pytest.raises(UnknownNorm):
        calculate(EXAMPLE, [Choice("ramen lappen")])
    with pytest.raises(UnknownNorm):
        calculate(EXAMPLE, [HOUSE, HOUSE])
    with pytest.raises(CountOutOfRange):
        calculate(EXAMPLE, [Choice("extra kamer in gebruik", count=10)])


def test_a_deduction_needs_its_reason_and_influences_an_activity() -> None:
    with pytest.raises(DeductionReasonMissing):
        check_outcome(calculate(EXAMPLE, [HOUSE, Choice(SELF.key, reason=" ")]))
    with pytest.raises(ActivityMissing):
        check_outcome(calculate(EXAMPLE, [SOME]))


def test_a_deviation_needs_its_reason() -> None:
    check_accepted(125, 125, "")
    check_accepted(125, 120, "Kleine woning")
    with pytest.raises(DeviationReasonMissing):
        check_accepted(125, 120, " ")
    with pytest.raises(NothingLeft):
        check_accepted(0, 0, "")


@given(st.integers(0, 10**6))
def test_rounding_goes_up_by_less_than_a_minute(yearly: int) -> None:
    weekly = weekly_minutes(yearly)

    assert 0 <= weekly * 52 - yearly < 52
    assert 0 <= monthly_minutes(weekly) - exact_month(weekly) < 1


@given(st.lists(norms, max_size=6))
def test_the_outcome_is_never_below_zero(lines: list[Norm]) -> None:
    outcome = calculate(lines, _all(lines))

    assert outcome.yearly is not None
    assert outcome.yearly >= 0


@given(st.lists(norms, max_size=6), norms)
def test_one_more_influence_never_makes_it_less_and_a_deduction_never_more(
    lines: list[Norm], more: Norm
) -> None:
    before, after = calculate(lines, _all(lines)), calculate([*lines, more], _all([*lines, more]))

    assert before.yearly is not None
    assert after.yearly is not None
    if more.is_deduction:
        assert after.yearly <= before.yearly
    else:
        assert after.yearly >= before.yearly


@given(st.lists(norms, max_size=6), st.data())
def test_the_order_of_choosing_does_not_matter(lines: list[Norm], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(_all(lines)))

    assert calculate(lines, shuffled) == calculate(lines, _all(lines))


def test_a_table_is_read_as_it_was_written() -> None:
    assert read_norms(write_norms(EXAMPLE)) == EXAMPLE


def test_each_fault_is_named_by_its_line() -> None:
    text = (
        "soort;naam;minuten;keren;per\n"
        "activiteit;Stofzuigen;dertig;1;week\n"
        "\n"
        "tuin;;15;;\n"
        "activiteit;Stofzuigen;15;0;dag\n"
    )

    with pytest.raises(NormSheetFaulty) as refused:
        read_norms(text)

    assert [(fault.line, fault.column, fault.kind) for fault in refused.value.faults] == [
        (2, "minuten", NormFaultKind.NOT_A_NUMBER),
        (4, "soort", NormFaultKind.KIND_UNKNOWN),
        (4, "naam", NormFaultKind.NAME_MISSING),
        (5, "naam", NormFaultKind.NAME_TWICE),
        (5, "keren", NormFaultKind.NOT_A_NUMBER),
        (5, "per", NormFaultKind.PER_UNKNOWN),
    ]


def test_what_is_no_norm_set_is_refused() -> None:
    with pytest.raises(NormHeadingsMissing):
        read_norms("naam\nStofzuigen\n")
    with pytest.raises(NormSheetEmpty):
        read_norms("soort;naam;minuten\npersoon;Extra vervuiling;10\n")
    for large in ("x" * 200_001, "soort;naam;minuten\nactiviteit;" + "x" * 150_000):
        with pytest.raises(NormSheetUnreadable):
            read_norms(large)
    with pytest.raises(NormSheetFaulty) as refused:
        read_norms("soort;naam;minuten\nactiviteit;" + "x" * 81)
    assert [fault.kind for fault in refused.value.faults] == [NormFaultKind.NAME_TOO_LONG]
    with pytest.raises(NormSheetUnreadable):
        decode_sheet(b"PK\x03\x04\0\0")
    assert decode_sheet("é".encode("cp1252")) == decode_sheet("é".encode()) == "é"
