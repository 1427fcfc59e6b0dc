"""The paper that a resident takes home."""

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime

import pikepdf
import pytest
from PIL import Image

from tests.reports.paper_rules import complaints, printed
from tests.reports.samples import FULL, HARD_TEXT, LONG_TEXT, USUAL
from tests.reports.structure_reader import Reading, read
from wmo_desk.contents.summaries import (
    ClientSummary,
    StepKind,
    SummaryAddition,
    SummaryDimension,
    SummaryNeed,
    SummaryRefusal,
    SummaryResult,
    SummarySolution,
    SummaryStep,
)
from wmo_desk.contents.waiting_words import Person, why
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import ConversationPlace, Gender, PresentHelpKind
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.results import Achievement
from wmo_desk.domain.waiting import Category
from wmo_desk.reports import scripts
from wmo_desk.reports.client_summary import WORDINGS, print_summary, write_summary

BSN = "111222333"
EMPTY = replace(
    USUAL,
    dimensions=tuple(SummaryDimension(each) for each in Dimension),
    previous_held_on=None,
    main_wish="",
    agreements=(),
    indications=(),
    waiting=None,
    steps=(),
)
ALL_TALKED = replace(
    USUAL,
    dimensions=tuple(
        replace(
            each,
            score=5,
            resident_words="Het gaat wel, maar het mag beter. Ik doe wat ik kan in huis.",
            wants_to_change="",
            going_well="",
            findings="dit kost u veel moeite. Uw dochter helpt soms.",
        )
        for each in USUAL.dimensions
    ),
)


def reading(summary: ClientSummary, *, large: bool = False, language: str = "nl") -> Reading:
    return read(write_summary(summary, large=large, language=language))


@pytest.mark.parametrize(("large", "language"), [(False, "nl"), (True, "nl"), (False, "en")])
@pytest.mark.parametrize("summary", [USUAL, FULL, EMPTY], ids=["usual", "full", "empty"])
def test_every_rule_holds(summary: ClientSummary, language: str, large: bool) -> None:
    assert complaints(printed(summary, large=large, language=language)) == []


@pytest.mark.parametrize("summary", [USUAL, EMPTY, ALL_TALKED], ids=["usual", "empty", "all"])
def test_a_usual_conversation_takes_two_pages_at_most(summary: ClientSummary) -> None:
    assert print_summary(summary).pages <= 2


def test_pages_are_counted() -> None:
    printed = print_summary(USUAL, large=True)

    with pikepdf.open(io.BytesIO(printed.content)) as pdf:
        assert len(pdf.pages) == printed.pages > 2


def test_large_print_says_the_same_in_the_same_order() -> None:
    ordinary, large = (
        [node.text.strip() for node in reading(USUAL, large=is_large).root.walk()]
        for is_large in (False, True)
    )

    assert large == ordinary


def test_large_print_has_no_small_letters() -> None:
    pdf = reading(USUAL, large=True).pdf
    sizes = [
        float(operands[1])
        for page in pdf.pages
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "Tf"
    ]

    assert min(sizes) == 18


def test_text_by_structure_has_its_spaces() -> None:
    words = reading(USUAL).root.words

    assert "Ik zou wel weer naar de huiskamer willen, maar alleen durf ik niet." in words
    assert "De gemeente regelt wie u helpt. Dit geldt vanaf 1 december 2026." in words
    assert "Meedoen hierover wilde u praten" in words


def test_the_web_says_its_message_and_its_values() -> None:
    (figure,) = reading(USUAL).root.all("Figure")

    assert figure.alternative.startswith(
        "Uw cijfers van 22 november 2026: Lichaamsfuncties 6; Mentaal welbevinden 5; Zingeving 7; "
        "Kwaliteit van leven niet besproken; Meedoen 4; Dagelijks functioneren 5. "
        "U wilde praten over Meedoen en Dagelijks functioneren. "
        "Op 3 maart 2024 waren uw cijfers: Lichaamsfuncties 7;"
    )
    assert figure.box


def test_the_table_stands_for_the_web() -> None:
    table = reading(USUAL).root.all("Table")[0]

    rows = [[cell.text.strip() for cell in row.children] for row in table.all("TR")]
    assert rows == [
        ["Onderwerp", "Uw cijfer", "Vorige keer"],
        ["Lichaamsfuncties", "6", "7"],
        ["Mentaal welbevinden", "5", "6"],
        ["Zingeving", "7", "7"],
        ["Kwaliteit van leven", "niet besproken", "6"],
        ["Meedoen hierover wilde u praten", "4", "6"],
        ["Dagelijks functioneren hierover wilde u praten", "5", "5"],
    ]


def test_without_an_earlier_conversation_nothing_speaks_of_it() -> None:
    result = reading(replace(USUAL, previous_held_on=None))

    assert "Vorige keer" not in result.root.words
    assert "stippellijn" not in result.root.words
    assert "2024" not in result.root.all("Figure")[0].alternative


def test_the_two_voices_never_mix() -> None:
    quotes = reading(USUAL).root.all("BlockQuote")
    quoted = " ".join(quote.words for quote in quotes)

    assert "“Traplopen gaat langzaam." in quoted
    assert "“Koken doe ik nog elke dag.”" in quoted
    assert "Wij zagen" not in quoted
    for each in USUAL.dimensions:
        assert not each.findings or each.findings not in quoted


def test_what_the_resident_marked_comes_first() -> None:
    headings = [node.text for node in reading(USUAL).root.all("H3")]

    assert [heading.split("  ·")[0] for heading in headings] == [
        "Meedoen · hierover wilde u praten",
        "Dagelijks functioneren · hierover wilde u praten",
        "Lichaamsfuncties",
        "Mentaal welbevinden",
        "Hulp bij het huishouden",
    ]


def test_typed_quotation_marks_are_not_doubled() -> None:
    (first, *others) = USUAL.dimensions
    summary = replace(USUAL, dimensions=(replace(first, resident_words='"Het gaat wel."'), *others))

    assert "U zei: “Het gaat wel.”" in reading(summary).root.words


def test_an_apostrophe_at_the_start_stays() -> None:
    assert "“’s Avonds pieker ik soms.”" in reading(USUAL).root.words


def test_no_total_and_no_average() -> None:
    words = reading(USUAL).root.words.lower()

    for word in ("gemiddeld", "totaal", "verbeterd", "verslechterd"):
        assert word not in words


def test_the_number_is_only_printed_when_chosen() -> None:
    plain = write_summary(USUAL)
    chosen = replace(USUAL, resident=replace(USUAL.resident, bsn=BSN))

    assert BSN not in read(plain).root.words
    assert f"Uw burgerservicenummer is {BSN}." in reading(chosen).root.words


def test_no_end_date_is_said_with_the_day_of_review() -> None:
    words = reading(USUAL).root.words

    assert (
        "Deze hulp heeft geen einddatum. Uiterlijk op 22 november 2027 kijken wij samen of de hulp "
        "nog past." in words
    )


def test_an_end_date_is_said_in_full() -> None:
    (indication,) = USUAL.indications
    ended = replace(
        indication,
        form=DeliveryForm.PGB,
        extent=150,
        end=date(2029, 11, 30),
        next_review=None,
    )
    words = reading(replace(USUAL, indications=(ended,))).root.words

    assert "U krijgt 2 uur en 30 minuten per week." in words
    assert "Daarmee regelt u zelf uw hulp." in words
    assert "Dit geldt tot en met 30 november 2029." in words
    assert "geen einddatum" not in words


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (DeliveryForm.IN_KIND, "De gemeente regelt dit voor u."),
        (DeliveryForm.PGB, "U krijgt een budget (pgb). Daarmee regelt u dit zelf."),
    ],
)
def test_a_thing_is_not_told_of_as_help_by_somebody(form: DeliveryForm, said: str) -> None:
    (indication,) = USUAL.indications
    lift = replace(indication, provision="traplift", form=form, extent=1, unit=ExtentUnit.PIECES)
    words = reading(replace(USUAL, indications=(lift,))).root.words

    assert said in words
    assert "wie u helpt" not in words
    assert "1 stuk" not in words


def waiting(**changes: object) -> str:
    assert USUAL.waiting is not None
    explanation = USUAL.waiting.explanation._replace(**changes)  # type: ignore[arg-type]
    place = replace(USUAL.waiting, explanation=explanation, pgb_declined_on=date(2026, 11, 20))
    return reading(replace(USUAL, waiting=place)).root.words


def test_the_first_on_the_list_has_nobody_before() -> None:
    words = waiting(position=1, ahead_with_earlier_date=0)

    assert "U staat op plaats 1 van de wachtlijst" in words
    assert "Er is niemand voor u." in words


@pytest.mark.parametrize("language", ["nl", "en"])
def test_paper_says_why_in_the_words_of_the_screen(language: str) -> None:
    assert USUAL.waiting is not None
    words = reading(USUAL, language=language).root.words.replace("\xa0", " ")

    assert why(USUAL.waiting.explanation, Person.FORMAL, language=language) in words


def test_what_category_b_rests_on_is_said() -> None:
    words = waiting(category=Category.B, position=10, ahead_in_category_a=9)

    assert "in groep B." in words
    assert "U koos op 20 november 2026 niet voor een budget." in words


def test_an_exception_says_which_date_counts() -> None:
    assert USUAL.waiting is not None
    explanation = USUAL.waiting.explanation._replace(ranked_on=date(2026, 7, 30))
    place = replace(USUAL.waiting, explanation=explanation, exception_reason="Spoed na ontslag.")

    words = reading(replace(USUAL, waiting=place)).root.words.replace("\xa0", " ")

    assert "de datum 30 juli 2026 telt in plaats van 22 november 2026" in words
    assert "Spoed na ontslag." in words


def test_what_was_written_for_the_resident_about_the_category_prints() -> None:
    assert USUAL.waiting is not None
    place = replace(USUAL.waiting, reason="Na de val is er niemand die schoonmaakt.")

    assert (
        "Na de val is er niemand die schoonmaakt."
        in reading(replace(USUAL, waiting=place)).root.words
    )


def test_who_pauses_keeps_the_date() -> None:
    moment = datetime(2026, 11, 23, tzinfo=UTC)

    assert "U houdt uw datum." in waiting(is_paused=True, placed_at=moment)


def test_who_agreed_to_something_is_not_told_to_do_nothing() -> None:
    agreed = replace(EMPTY, agreements=USUAL.agreements)

    assert "U hoeft nu niets te doen." in reading(EMPTY).root.words
    words = reading(agreed).root.words
    assert "U hoeft nu niets te doen." not in words
    assert "U en wij doen wat hierboven is afgesproken." in words


def test_who_waits_reads_what_comes_next() -> None:
    comes = "Heeft een aanbieder ruimte voor u? Dan hoort u dat van ons."

    assert comes in reading(USUAL).root.words
    assert comes not in reading(EMPTY).root.words


def test_who_waits_without_a_decision_reads_that_we_must_decide_again() -> None:
    words = waiting(ended_on=date(2026, 10, 31))

    assert "Onze beslissing liep tot en met 31 oktober 2026." in words


def test_refusals_additions_and_steps_are_said() -> None:
    summary = replace(
        USUAL,
        refusals=(SummaryRefusal("een scootmobiel", "U kunt met de buurtbus reizen."),),
        additions=(
            SummaryAddition(date(2026, 11, 30), "Mijn knie is links.", is_residents=True),
            SummaryAddition(date(2026, 12, 1), "Wij hebben dit verbeterd."),
        ),
        steps=(
            SummaryStep(StepKind.REVIEW, date(2027, 11, 22)),
            SummaryStep(StepKind.DECISION, date(2026, 12, 14)),
        ),
    )
    result = reading(summary)

    words = result.root.words
    assert "U vroeg ook om een scootmobiel. Dat krijgt u niet. De reden: U kunt met" in words
    assert "Op 30 november 2026 vroeg u ons dit erbij te zetten: “Mijn knie is links.”" in words
    assert "Op 1 december 2026 schreven wij erbij: Wij hebben dit verbeterd." in words
    assert [node.text for node in result.root.all("LBody")] == [
        "Uiterlijk 14 december 2026 krijgt u onze beslissing.",
        "Uiterlijk 22 november 2027 kijken wij samen of dit nog past: de hulp.",
    ]


PLAN = replace(
    USUAL,
    needs=(
        SummaryNeed(
            "Wie helpt mij met het zware werk?",
            problems="Stofzuigen lukt niet",
            support="Zwaar huishoudelijk werk, 2 uur per week",
            solutions=(
                SummarySolution("Afstoffen.", Rung.OWN_STRENGTH),
                SummarySolution("Hulp bij het huishouden", Rung.TAILOR_MADE),
            ),
        ),
    ),
    results=(
        SummaryResult(
            "Het huis is schoon",
            measure="Elke week gestofzuigd",
            baseline="Eens per maand",
            target="Elke week",
            who="u en de hulp",
            by_when=date(2027, 2, 1),
            evaluate_on=date(2027, 3, 1),
        ),
    ),
)


def test_needs_and_results_are_said_to_the_resident() -> None:
    words = reading(PLAN).root.words

    assert "U vraagt: “Wie helpt mij met het zware werk?”" in words
    assert "Wat nu lastig is: Stofzuigen lukt niet. Wat u nodig heeft: Zwaar" in words
    assert "Afstoffen (dit kunt u zelf)" in words
    assert "Zo zien wij het: Elke week gestofzuigd. Nu: Eens per maand. Straks: Elke week." in words
    assert "Wie eraan werkt: u en de hulp. Uiterlijk op 1 februari 2027 is het zo ver." in words
    assert "Op 1 maart 2027 kijken wij samen hoe het gaat." in words


def test_an_evaluation_takes_the_place_of_its_day() -> None:
    (result,) = PLAN.results
    ended = replace(
        result,
        achievement=Achievement.PARTLY,
        evaluation_reason="De hulp was ziek",
        evaluated_on=date(2027, 3, 2),
    )

    words = reading(replace(PLAN, results=(ended,))).root.words

    assert "Op 2 maart 2027 keken wij samen. Het is voor een deel gelukt. De reden: De" in words
    assert "kijken wij samen hoe het gaat" not in words


@pytest.mark.parametrize("language", list(WORDINGS))
def test_every_rung_and_every_end_has_its_words(language: str) -> None:
    plan = WORDINGS[language].plan

    assert set(plan.rungs) == set(Rung)
    assert set(plan.achievements) == set(Achievement)


def test_whom_to_call_and_what_to_do_when_something_is_wrong() -> None:
    words = reading(USUAL).root.words

    assert "Klopt er iets niet? Bel of schrijf ons." in words
    assert (
        "R. de Wit is er voor uw vragen. Telefoon 14 043, op werkdagen van 9 tot 17 uur." in words
    )
    assert "Steunpunt Voorbeeld doet dat gratis" in words


@pytest.mark.parametrize("place", list(ConversationPlace))
@pytest.mark.parametrize("gender", list(Gender))
@pytest.mark.parametrize("language", list(WORDINGS))
def test_every_way_to_speak_has_its_sentence(
    place: ConversationPlace, gender: Gender, language: str
) -> None:
    wording = WORDINGS[language]

    assert "{date}" in wording.spoke[place]
    assert "{name}" in wording.names[gender]


@pytest.mark.parametrize("language", list(WORDINGS))
def test_every_kind_has_its_words(language: str) -> None:
    wording = WORDINGS[language]

    assert set(wording.indications.forms) == set(DeliveryForm)
    assert set(wording.waiting.categories) == set(Category)
    assert set(wording.steps) == set(StepKind)
    assert set(wording.web.names) == set(wording.web.corners) == set(Dimension)
    assert all(wording.extents.of(2, unit).startswith("2 ") for unit in ExtentUnit)


def test_a_practice_file_is_marked_on_every_page_and_said_once() -> None:
    result = reading(replace(USUAL, is_practice=True), large=True)

    mark = "OEFENBESTAND · alles op dit papier is verzonnen"
    assert result.artifacts.count(mark) == len(result.pdf.pages)
    assert result.root.words.count("Oefenbestand: alle namen en gegevens") == 1
    assert "OEFENBESTAND" not in " ".join(reading(USUAL).artifacts)


def test_every_page_tells_which_it_is() -> None:
    assert reading(USUAL).artifacts == [
        f"Samenvatting van ons gesprek · 22 november 2026 · blad {number} van 2"
        for number in (1, 2)
    ]


def test_hard_text_prints_as_typed_or_is_explained() -> None:
    result = reading(FULL)

    words = result.root.words
    assert "<b>vet?</b> & <para> &amp; {name} *ster* %s" in words
    assert "😀" in words
    assert "שלום (אחת) 12 مرحبا بالعالم" in words
    assert "Łódź İstanbul" in words
    assert "Eerste regel Tweede regel" in words
    assert LONG_TEXT.strip() in words
    assert "x" * 10_000 in words
    assert scripts.MISSING in words
    assert f"Het teken {scripts.MISSING} staat op de plek van een teken" in words


def test_without_missing_characters_there_is_no_explanation() -> None:
    assert "Het teken" not in reading(USUAL).root.words


def test_hard_names_and_places_print_too() -> None:
    summary = replace(
        USUAL,
        resident=replace(USUAL.resident, formal_name=HARD_TEXT),
        letterhead=replace(USUAL.letterhead, municipality=HARD_TEXT, address=(HARD_TEXT,)),
        conversation=replace(USUAL.conversation, participants=HARD_TEXT, consultant=HARD_TEXT),
        main_wish=HARD_TEXT,
        reference=HARD_TEXT,
    )

    assert reading(summary).root.words.count("<b>vet?</b>") >= 7


def test_typed_words_keep_their_language_in_another_letter() -> None:
    result = reading(USUAL, language="en")

    assert str(result.pdf.Root.Lang) == "en"
    assert {node.language for node in result.root.all("BlockQuote")} == {"nl"}
    assert {node.language for node in result.root.all("H2")} == {""}


def test_the_same_summary_gives_the_same_paper() -> None:
    assert write_summary(USUAL) == write_summary(USUAL)


def test_two_papers_can_be_written_at_once() -> None:
    alone = [write_summary(USUAL), write_summary(USUAL, large=True)] * 4

    with ThreadPoolExecutor(4) as pool:
        together = list(
            pool.map(lambda large: write_summary(USUAL, large=large), [False, True] * 4)
        )

    assert together == alone


def picture(image_format: str) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (120, 60), "#14606B").save(stream, image_format)
    return stream.getvalue()


@pytest.mark.parametrize("image_format", ["PNG", "JPEG"])
def test_an_emblem_is_decoration(image_format: str) -> None:
    head = replace(USUAL.letterhead, logo=picture(image_format))
    result = reading(replace(USUAL, letterhead=head))

    assert len(result.pdf.pages[0].get_images()) == 1
    assert result.unmarked == 0
    assert len(result.root.all("Figure")) == 1


@pytest.mark.parametrize("logo", [b"", b"no picture", picture("PNG")[:60], picture("JPEG")[:80]])
def test_a_damaged_emblem_leaves_the_letterhead_without(logo: bytes) -> None:
    head = replace(USUAL.letterhead, logo=logo)

    assert write_summary(replace(USUAL, letterhead=head)) == write_summary(USUAL)


def test_the_step_who_helps_and_what_is_there_stand_with_their_dimension() -> None:
    first = replace(
        USUAL.dimensions[0],
        what_is_hard="De trap.",
        first_step="Bellen met de fysiotherapeut.",
        who_helps="Mijn dochter.",
        helps=(
            (PresentHelpKind.OWN_STRENGTH, ("wandelt elke dag",)),
            (PresentHelpKind.NETWORK, ("dochter Els", "buurvrouw")),
        ),
    )
    result = reading(replace(USUAL, dimensions=(first, *USUAL.dimensions[1:])))

    quoted = " ".join(quote.words for quote in result.root.all("BlockQuote"))
    for words in ("“De trap.”", "“Bellen met de fysiotherapeut.”", "“Mijn dochter.”"):
        assert words in quoted
    assert "dochter Els, buurvrouw" in result.root.words


def test_an_average_is_written_with_one_decimal_and_named() -> None:
    first = replace(USUAL.dimensions[0], score=5.8)
    result = reading(replace(USUAL, is_per_aspect=True, dimensions=(first, *USUAL.dimensions[1:])))

    assert "5,8" in result.root.all("Table")[0].words
    assert "gemiddelde" in result.root.words


def test_a_talk_in_depth_takes_two_pages_at_most() -> None:
    deep = tuple(
        replace(
            each,
            what_is_hard="De trap op met de was." if each.is_marked else "",
            first_step="Bellen met De Huiskamer." if each.is_marked else "",
            who_helps="Mijn dochter." if each.is_marked else "",
            helps=((PresentHelpKind.NETWORK, ("dochter Els",)),) if each.is_marked else (),
        )
        for each in USUAL.dimensions
    )

    assert print_summary(replace(USUAL, dimensions=deep)).pages <= 2


def test_a_need_with_its_result_still_takes_two_pages_at_most() -> None:
    assert print_summary(PLAN).pages <= 2


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("summary", [USUAL, PLAN], ids=["usual", "plan"])
def test_a_summary_is_small_enough_for_any_mailbox(summary: ClientSummary, large: bool) -> None:
    assert len(print_summary(summary, large=large).content) < 120_000
