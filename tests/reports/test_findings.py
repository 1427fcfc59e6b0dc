"""The written findings on paper: complete, corrected beside the part, with room to sign."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from tests.reports.paper_rules import complaints, printed
from tests.reports.samples import FULL, USUAL
from tests.reports.structure_reader import read
from wmo_desk.contents.findings import Findings, FoundItem
from wmo_desk.contents.summaries import (
    SummaryAgreement,
    SummaryNeed,
    SummaryReadBack,
    SummaryResult,
    SummarySolution,
)
from wmo_desk.domain.clear_language import read_text
from wmo_desk.domain.completeness import CoverageItem, WmoCriterion
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.read_back import WEB, ReadBackAnswer
from wmo_desk.reports.findings_words import FINDINGS_WORDS
from wmo_desk.reports.papers import paper_page, paper_text, print_paper

READ_ON = date(2026, 11, 22)
WRONG, ADDED, RIGHT = ReadBackAnswer.WRONG, ReadBackAnswer.ADDED, ReadBackAnswer.RIGHT
NEED = SummaryNeed(
    "Wie helpt mij met het zware werk in huis?",
    problems="Stofzuigen en ramen lappen lukt niet meer.",
    support="hulp bij het huishouden, twee uur per week",
    solutions=(
        SummarySolution("Zelf de was doen", Rung.OWN_STRENGTH, "Dat lukt u nog goed."),
        SummarySolution(
            "Uw zoon zet de vuilnis buiten",
            Rung.USUAL_HELP,
            "Hij woont bij u.",
            "Wij spraken hierover met u en uw zoon.",
        ),
        SummarySolution("Hulp bij het huishouden", Rung.TAILOR_MADE, "De rest kan niemand doen."),
    ),
)
ITEMS = (
    FoundItem(CoverageItem.NEEDS, "U wilt in uw eigen huis blijven wonen."),
    FoundItem(CoverageItem.OWN_STRENGTH, "U kookt zelf en u doet de was."),
    FoundItem(CoverageItem.NETWORK, "Uw dochter komt op zondag."),
    FoundItem(CoverageItem.CARER, "Er zorgt nu niemand voor u.", is_applicable=False),
    FoundItem(CoverageItem.GENERAL_PROVISION, earlier_on=date(2026, 11, 2)),
    FoundItem(CoverageItem.COOPERATION, experts=("P. Bos",)),
    FoundItem(CoverageItem.CONTRIBUTION),
)
COMPLETE = Findings(
    summary=replace(
        USUAL,
        indications=(),
        waiting=None,
        needs=(NEED,),
        agreements=(
            *USUAL.agreements,
            SummaryAgreement("Scootmobiel proberen", "u", None, date(2026, 11, 23)),
        ),
        results=(
            SummaryResult(
                "Het huis is weer schoon.",
                measure="U zegt dat het schoon genoeg is.",
                who="u en de hulp",
                by_when=date(2027, 2, 1),
                evaluate_on=date(2027, 2, 15),
            ),
        ),
        read_back=(
            SummaryReadBack(WEB, RIGHT, "", READ_ON),
            SummaryReadBack(
                Dimension.BODILY_FUNCTIONS.value, WRONG, "Het is mijn linkerknie.", READ_ON
            ),
            SummaryReadBack(
                Dimension.MEANINGFULNESS.value, ADDED, "Ik ga graag naar de kerk.", READ_ON
            ),
            SummaryReadBack("Wat wij hebben afgesproken", ADDED, "Mijn zoon gaat mee.", READ_ON),
            SummaryReadBack("De hulp die u krijgt", WRONG, "Ik wil liever op vrijdag.", READ_ON),
        ),
    ),
    received_on=date(2026, 11, 20),
    need="Ik krijg het huis niet meer schoon.",
    aspects={Dimension.BODILY_FUNCTIONS: (("Hoe fit u bent", 6), ("Pijn", 4))},
    items=ITEMS,
    criteria=tuple(WmoCriterion),
    may_apply=True,
    counts_as_application=True,
)
BARE = Findings(replace(USUAL, dimensions=(), agreements=(), main_wish="", waiting=None))
HARD = Findings(FULL, date(2026, 11, 20), FULL.needs[0].question, items=ITEMS, may_apply=True)
PAPERS = {"complete": COMPLETE, "bare": BARE, "hard": HARD}
each_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)


def lines(paper: Findings, language: str = "nl") -> list[str]:
    return [part.text for part in paper_text(paper, language=language)]


@each_paper
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_every_rule_holds(paper: Findings, large: bool) -> None:
    assert complaints(printed(paper, large=large)) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_paper_text_and_page_say_the_same(language: str) -> None:
    root = read(print_paper(COMPLETE, language=language).content).root
    said = Counter(" ".join(lines(COMPLETE, language)).split())
    page = paper_page(COMPLETE, language=language)

    missing = [
        word
        for node in root.walk()
        if node.role in {"H1", "H2", "H3", "P", "LBody"}
        for word in node.words.split()
        if word.isascii() and not said[word]
    ]

    assert missing == []
    assert "Het is mijn linkerknie." in page


def test_headings_make_the_bookmarks_and_skip_no_level() -> None:
    root = read(print_paper(COMPLETE).content).root
    levels = [int(node.role[1]) for node in root.walk() if node.role in {"H1", "H2", "H3"}]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_was_corrected_stands_beside_what_it_corrects() -> None:
    said = lines(COMPLETE)

    knee = said.index("Uw verbetering van 22 november 2026: “Het is mijn linkerknie.”")
    assert said.index("Lichaamsfuncties") < knee < said.index("Mentaal welbevinden")
    agreed = said.index("Uw aanvulling van 22 november 2026: “Mijn zoon gaat mee.”")
    assert said.index("Wat wij hebben afgesproken") < agreed < said.index("Wat er anders wordt")


def test_a_correction_is_never_lost() -> None:
    said = lines(COMPLETE)

    # Of this dimension nothing else was written, and that part is not in this paper.
    added = said.index("Uw aanvulling van 22 november 2026: “Ik ga graag naar de kerk.”")
    assert said[added - 1].startswith("Zingeving")
    other = said[said.index("Wat u verder nog zei") + 1]
    assert other.endswith("“Ik wil liever op vrijdag.”")
    assert "‘De hulp die u krijgt’" in other


def test_ladder_stands_with_its_reasons() -> None:
    said = " ".join(lines(COMPLETE))

    assert "Zelf de was doen (dit kunt u zelf). De reden: Dat lukt u nog goed." in said
    assert "Besproken: Wij spraken hierover met u en uw zoon." in said


def test_each_item_says_what_was_found_or_why_not() -> None:
    said = lines(COMPLETE)

    assert [line[:2] for line in said if line[1:3] == ". " and line[0].islower()] == [
        f"{item.value}." for item in CoverageItem
    ]
    assert "Dit geldt niet voor u. De reden: Er zorgt nu niemand voor u." in said
    assert "Dit bespraken wij op 2 november 2026." in said
    assert "Dit staat in het verslag van P. Bos." in said
    assert "Dit is nog niet besproken." in said


def test_numbers_per_topic_and_what_is_done_are_told() -> None:
    said = lines(COMPLETE)

    assert "Uw cijfers per onderwerp: Hoe fit u bent 6; Pijn 4." in said
    assert any("gedaan op 23 november 2026" in line for line in said)


@pytest.mark.parametrize(
    ("counts", "may_apply", "asked", "told"),
    [(True, True, True, False), (False, True, False, True), (False, False, False, False)],
)
def test_signature_is_an_application_only_where_that_counts(
    counts: bool, may_apply: bool, asked: bool, told: bool
) -> None:
    paper = replace(COMPLETE, counts_as_application=counts, may_apply=may_apply)

    said = lines(paper)

    assert "Ik heb dit verslag gezien." in said
    assert "Ik ben het eens met dit verslag." in said
    assert ("Ik vraag hulp aan." in said) is asked
    assert any("nog geen aanvraag" in line for line in said) is told


def test_all_right_is_said_once() -> None:
    right = (SummaryReadBack(WEB, RIGHT, "", READ_ON),)
    paper = replace(COMPLETE, summary=replace(COMPLETE.summary, read_back=right))

    said = lines(paper)

    assert "Op 22 november 2026 lazen we dit samen door. U zei dat het klopt." in said
    assert not any(line.startswith("Uw verbetering") for line in said)


def test_our_words_are_plain() -> None:
    ours = [part.text for part in paper_text(COMPLETE) if not part.level and not part.is_quote]

    reading = read_text(ours)

    assert reading.is_plain
    assert reading.findings == ()


def test_criteria_that_we_confirmed_are_told_with_what_the_resident_says_to_it() -> None:
    part = FINDINGS_WORDS["nl"].criteria_heading
    said = SummaryReadBack(part, WRONG, "Mijn buren zijn verhuisd.", READ_ON)
    paper = replace(
        COMPLETE,
        criteria=(WmoCriterion.RESIDENCE, WmoCriterion.NETWORK),
        summary=replace(COMPLETE.summary, read_back=(said,)),
    )
    told = lines(paper)
    place = told.index(part)

    assert told[place + 2 : place + 4] == [
        "U woont in onze gemeente.",
        "Wij keken wat familie, vrienden en buren voor u kunnen doen.",
    ]
    assert "Mijn buren zijn verhuisd." in told[place + 5]
    assert "Wij keken wat u zelf kunt." not in told
    assert part not in lines(BARE)
    for words in FINDINGS_WORDS.values():
        assert set(words.criteria) == {each.value for each in WmoCriterion}
