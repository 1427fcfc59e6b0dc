"""The letters about decisions and the explanation of a pgb, as paper and as text."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from tests.reports.decision_samples import (
    BEFORE_THE_CHOICE,
    CALCULATED,
    EXPLAINED,
    GRANTED,
    LETTERS,
    PGB_REFUSED,
    REDUCED,
    REFUSED,
    ROW,
    TEMPORARY,
    WITH_PGB,
    WITHDRAWN,
)
from tests.reports.paper_rules import complaints, printed
from tests.reports.structure_reader import read
from wmo_desk.contents.indications import Contribution, PgbRow
from wmo_desk.domain.clear_language import read_text
from wmo_desk.domain.indications import DeliveryForm, EndCause, ExtentUnit, WithdrawalGround
from wmo_desk.domain.kinds import ContributionRule
from wmo_desk.domain.pgb import PgbRefusalGround, TariffUnit
from wmo_desk.reports.decision_facts import decision_facts, pgb_facts, withdrawal_facts
from wmo_desk.reports.letter_text import LetterContents
from wmo_desk.reports.papers import paper_page, paper_text, print_paper

each_letter = pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS)


def told(letter: LetterContents, language: str = "nl") -> str:
    words = " ".join(each.text for each in paper_text(letter, language=language))
    return words.replace("\xa0", " ")


@each_letter
@pytest.mark.parametrize(("large", "language"), [(False, "nl"), (True, "nl"), (False, "en")])
def test_every_rule_holds(letter: LetterContents, large: bool, language: str) -> None:
    assert complaints(printed(letter, large=large, language=language)) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_paper_and_text_say_the_same_words(language: str) -> None:
    root = read(print_paper(CALCULATED, large=True, language=language).content).root
    said = Counter(told(CALCULATED, language).split())

    assert [
        word
        for node in root.walk()
        if node.role in {"H1", "H2", "P", "LBody"}
        for word in node.words.split()
        if word.isascii() and not said[word]
    ] == []
    assert "/></html>" not in paper_page(CALCULATED, language=language)


@pytest.mark.parametrize(
    "letter", [each for name, each in LETTERS.items() if name not in {"hard", "calculated"}]
)
def test_what_we_write_is_plain(letter: LetterContents) -> None:
    ours = [part.text for part in paper_text(letter) if not part.level and not part.is_quote]
    reading = read_text(ours)

    assert reading.is_plain
    assert reading.findings == ()


def test_without_end_date_it_says_so_and_when_we_look_again() -> None:
    words = told(GRANTED)

    assert "hulp bij het huishouden, 2 uur en 30 minuten per week" in words
    assert "Voor u is dat 10 uur en 50 minuten per maand." in words
    assert "Tot wanneer: zonder einddatum." in words
    assert "op 1 december 2028 kijken wij samen met u" in words
    assert "Op 16 november 2026 vroeg u ons om hulp." in words
    assert "het verslag van 13 november 2026" in words
    assert ROW.reason in words
    assert "op een wachtlijst" in words


def test_one_may_object_within_six_weeks_to_the_address_of_the_letterhead() -> None:
    for letter in (GRANTED, WITHDRAWN, REFUSED):
        words = told(letter)
        # Six weeks after 23 November 2026 is 4 January 2027, a Monday.
        assert "tot en met 4 januari 2027" in words
        assert "Gemeente Voorbeeld, Markt 1, 6231 AB Voorbeeld" in words
        assert "Steunpunt Voorbeeld doet dat gratis" in words
    head = replace(GRANTED.letterhead, address=(), client_support_name="")
    assert "burgemeester en wethouders, Gemeente Voorbeeld." in told(
        replace(GRANTED, letterhead=head)
    )


def test_what_it_costs_is_told_with_its_day_and_without_sources() -> None:
    words = told(GRANTED)
    assert "De rekening krijgt u van het CAK, niet van ons." in words
    assert "Op 1 december 2026 is dit zo: € 21,80 per maand" in words
    assert "Niet voor een rolstoel " in words
    assert "(art." not in words

    assert "betaalt u geen eigen bijdrage" in told(WITH_PGB)
    assert "Wij weten nog niet of u" in told(REDUCED)
    silent = Contribution(ContributionRule.ASKED, (), date(2026, 12, 1))
    assert "Op 1 december 2026 is dit zo" not in told(replace(GRANTED, contribution=silent))


def test_the_month_is_told_only_where_the_provider_counts_by_it() -> None:
    def monthly(**changes: object) -> object:
        row = replace(ROW, **changes)  # type: ignore[arg-type]
        return decision_facts(replace(GRANTED, indication=row), "nl").values["per_maand"]

    assert monthly() == "10 uur en 50 minuten per maand"
    assert monthly(end=date(2029, 11, 30)) == ""
    assert monthly(form=DeliveryForm.ALFA) == ""
    assert monthly(unit=ExtentUnit.HOURS_PER_WEEK, extent=3) == "13 uur per maand"
    assert monthly(unit=ExtentUnit.DAY_PARTS_PER_WEEK, extent=3) == "13 dagdelen per maand"
    assert monthly(unit=ExtentUnit.NIGHTS_PER_YEAR, extent=30) == ""


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (DeliveryForm.IN_KIND, "wij regelen dit voor u"),
        (DeliveryForm.PGB, "u krijgt geld waarmee u zelf uw hulp regelt (pgb)"),
        (DeliveryForm.ALFA, "u neemt zelf een hulp in dienst (alfahulp)"),
        (DeliveryForm.FINANCIAL, "u krijgt geld van ons om dit te betalen"),
    ],
)
def test_each_form_is_told_in_plain_words(form: DeliveryForm, said: str) -> None:
    words = told(replace(GRANTED, indication=replace(ROW, form=form)))

    assert f"Hoe: {said}" in words


def test_less_help_is_told_with_its_transition_and_its_ground() -> None:
    words = told(REDUCED)

    assert "Op 22 november 2026 veranderden wij onze beslissing" in words
    assert "Vanaf: 1 maart 2027. Tot en met 28 februari 2027 houdt u 3 uur per week." in words
    assert "Tot en met: 30 november 2029." in words
    assert "U heeft minder of andere hulp nodig dan eerst." in words
    assert "(artikel 2.3.10 van de Wmo, letter b)" in words
    assert "Dat houdt u nog tot en met 28 februari 2027." in words
    assert "Uit de nieuwe berekening komt minder tijd." in words

    changed = replace(REDUCED.indication, situation_changed=True, transition_until=None)
    assert "omdat uw situatie is veranderd" in told(replace(REDUCED, indication=changed))


def test_more_help_tells_of_no_reduction() -> None:
    more = replace(REDUCED, indication=replace(REDUCED.indication, extent=200))

    assert "U krijgt minder hulp" not in told(more)


def test_temporary_help_waits_for_the_investigation() -> None:
    words = told(TEMPORARY)

    assert "U kunt niet op ons onderzoek wachten." in words
    assert "Daarna krijgt u een nieuwe beslissing." in words
    assert "Wat: traplift." in words
    assert "16 november" not in words


def test_the_calculation_follows_on_a_sheet_of_its_own() -> None:
    words = told(CALCULATED)

    assert print_paper(CALCULATED).pages == 2
    assert "Op het laatste blad ziet u hoe wij uw tijd hebben berekend." in words
    assert words.index("Zo hebben wij uw hulp berekend") > words.index("Wie kunt u bellen?")
    assert "berekend" not in told(GRANTED)


def test_a_withdrawal_says_when_why_and_what_follows() -> None:
    words = told(WITHDRAWN)

    assert "dat uw hulp stopt vanaf 1 januari 2027" in words
    assert "Uw laatste dag met deze hulp is 31 december 2026." in words
    assert "U houdt zich niet aan de regels" in words
    assert "letter d)" in words
    assert "Op 12 november 2026 hoorden wij van u" in words
    assert "U liet de hulp drie keer niet binnen." in words
    assert "geven het door aan het CAK" in words


@pytest.mark.parametrize(
    ("cause", "said"),
    [(EndCause.OTHER_LAW, "met een andere wet"), (EndCause.MOVED_AWAY, "een andere gemeente")],
)
def test_a_withdrawal_says_where_help_goes_on(cause: EndCause, said: str) -> None:
    row = replace(WITHDRAWN.indication, end_cause=cause)

    assert said in told(replace(WITHDRAWN, indication=row))
    assert said not in told(WITHDRAWN)


def test_what_never_began_has_no_last_day() -> None:
    row = replace(WITHDRAWN.indication, start=date(2027, 1, 1))

    assert withdrawal_facts(replace(WITHDRAWN, indication=row), "nl").values["laatste_dag"] == ""


def test_a_refusal_says_on_which_ground_and_why() -> None:
    words = told(REFUSED)

    assert "vroeg u ons om deze hulp: een traplift" in words
    assert "dat u deze hulp niet krijgt" in words
    assert "Op eigen kracht mogelijk (art. 2.3.5 lid 3)" in words
    assert "U kunt beneden slapen en wassen." in words


def test_of_a_refused_pgb_the_help_itself_is_another_matter() -> None:
    words = told(PGB_REFUSED)

    assert "dat u dat budget niet krijgt" in words
    assert "Over de hulp zelf krijgt u een eigen brief." in words
    assert "U kunt zelf niet goed met een budget omgaan." in words


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_ground_has_its_words(language: str) -> None:
    for ground in WithdrawalGround:
        withdrawn = replace(WITHDRAWN.indication, withdrawal_ground=ground)
        revised = replace(REDUCED.indication, revision_ground=ground)
        for letter in (
            replace(WITHDRAWN, indication=withdrawn),
            replace(REDUCED, indication=revised),
        ):
            reading = read_text([told(letter, language)]) if language == "nl" else None
            assert reading is None or reading.is_plain
    for of_pgb in PgbRefusalGround:
        refusal = replace(PGB_REFUSED.refusal, pgb_ground=of_pgb)
        assert told(replace(PGB_REFUSED, refusal=refusal), language)


def test_a_pgb_is_explained_with_who_pays_and_what_to_do() -> None:
    words = told(EXPLAINED)

    assert "U krijgt een budget voor hulp bij het huishouden: 2 uur en 30 minuten" in words
    assert "Het tarief is € 17,85 per uur, voor iemand uit uw eigen kring." in words
    assert "De SVB (Sociale Verzekeringsbank) bewaart het en betaalt uw hulp." in words
    assert "U bewaart het contract, de uren en de rekeningen." in words
    assert "Wanneer stopt het?" in words
    assert "krijgt nu" not in words


def test_before_the_choice_nothing_is_granted() -> None:
    assert "U krijgt een budget voor" not in told(BEFORE_THE_CHOICE)
    with_tariffs = replace(BEFORE_THE_CHOICE, formal_tariff=3_150, informal_tariff=1_785)
    words = told(with_tariffs)
    assert "Iemand uit uw eigen kring krijgt nu € 17,85 per uur." in words
    assert "Een beroepskracht krijgt nu € 31,50 per uur." in words


@pytest.mark.parametrize("unit", TariffUnit)
def test_every_tariff_has_its_words(unit: TariffUnit) -> None:
    answers = replace(EXPLAINED.pgb.answers, tariff_unit=unit) if EXPLAINED.pgb else None
    assert answers is not None
    letter = replace(EXPLAINED, pgb=PgbRow(answers, ROW.start, None))

    assert "17,85" in str(pgb_facts(letter, "nl").values["tarief"])
    assert "17.85" in str(pgb_facts(letter, "en").values["tarief"])
