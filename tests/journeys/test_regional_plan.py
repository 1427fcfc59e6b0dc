"""The four examples of the regional plan 2023–2026, each ending as the plan says it should."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from tests.journeys import talks
from tests.journeys.conftest import Visit
from tests.journeys.files import reading
from tests.journeys.steps import begin_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.advice import AdviceTopic
from wmo_desk.domain.direct_support import DirectSupportKind, NeedOutcome
from wmo_desk.domain.home_scan import ScanFinding
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.read_back import ReadBackAnswer
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.domain.results import Achievement
from wmo_desk.domain.signals import SignalKind
from wmo_desk.domain.social_map import EntryKind
from wmo_desk.services.advice import advice_view
from wmo_desk.services.conversations import ConversationView, conversation_view
from wmo_desk.services.direct_support import support_rows
from wmo_desk.services.dossier import DossierView, dossier
from wmo_desk.services.home_scans import scan_rows
from wmo_desk.services.read_back import read_back_rows
from wmo_desk.services.search import find_clients
from wmo_desk.services.signals import signal_rows
from wmo_desk.services.social_map import all_entries

TODAY = local_day(utc_now())
SAID_OF_THE_LAW = ("Wonen", "Zelf", "Zus", "Nee", "Huiskamer", "Geen", "Uitgelegd")


def test_young_man_gets_company_and_no_label(program: Visit, file: Path, tmp_path: Path) -> None:
    """Jorik: talks at the practice and people around him; no diagnosis and no indication."""
    paper = tmp_path / "jorik.pdf"

    def story(person: Person) -> None:
        unlock(person)
        talks.take_report(
            person,
            "Joriksma",
            birth_date=date(TODAY.year - 19, 1, 2),
            source="General practitioner",
            need="Ik haal zo mijn diploma niet, en ik ken bijna niemand.",
        )
        person.push("Contact, loneliness")
        person.push("Mind and memory")
        person.sees("Because the question is about more than one area of life.")
        talks.enter_report(person)
        person.push("Confirmation letter")
        talks.hand_out(person)
        talks.begin_talk(person, "joriksma")
        talks.say(person, {2: "Mijn hoofd zit vol.", 5: "Ik wil mensen leren kennen."}, marked=5)
        talks.agree(person, "Praat drie keer met de praktijkondersteuner", "Jorik", later(30))
        talks.note_need(person, "Hoe leer ik mensen kennen?", kind="Iemand die meegaat")
        talks.note_solution(person, "Praktijkondersteuner", "Prior provision (other law)", "Nabij")
        talks.note_solution(person, "Zijn neef van de club", "Social network", "Gaat graag mee")
        talks.answer_items(person, SAID_OF_THE_LAW)
        talks.close_talk(person)
        talks.save_summary(person, paper)
        person.find("joriksma")
        person.pick("Sections of the file", "Indications")
        person.push("Beginnen: Algemene voorziening begeleiding")
        person.has_focus("Question in own words")
        person.type("Mensen leren kennen")
        person.choose("What came of it", "Own solution found")
        person.press("Tab")
        person.sees_everything_saved()

    program(story)

    with found(file, "joriksma") as (session, view, talk):
        (support,) = support_rows(session, view.client.id)
    (report,) = view.reports
    assert report.referral_source is ReferralSource.GENERAL_PRACTITIONER
    assert report.route is Route.SEVERAL_PROBLEMS
    assert report.dates.confirmed_on == TODAY
    assert report.dates.application_on is None
    assert view.indications == ()
    assert rungs(talk) == {Rung.PRIOR_PROVISION, Rung.SOCIAL_NETWORK}
    assert support.kind is DirectSupportKind.GENERAL_SUPPORT
    assert [need.need_outcome for need in support.needs] == [NeedOutcome.OWN_SOLUTION]
    words = talks.words_of(paper)
    assert "“Ik wil mensen leren kennen.”" in words
    assert "diagnose" not in words.lower()


def test_active_man_of_seventy_finds_a_place_on_the_map(program: Visit, file: Path) -> None:
    """Mathijs: an informal basic provision that takes no indication, and no investigation."""

    def story(person: Person) -> None:
        unlock(person)
        log_advice(person, "Meeting people", "De tuin kan een plek van de groep zelf worden.")
        put_on_map(person, "Buurttuin van de Huiskamer", "Informal")
        begin_client(person)
        person.type("Mathijssen")
        person.fill("Birth date", f"02-01-{TODAY.year - 75}")
        person.press("Tab")
        person.sees_everything_saved()
        talks.begin_talk(person, "mathijssen")
        talks.say(person, {3: "Ik mis het groen."}, marked=3)
        talks.note_need(person, "Waar kan ik weer tuinieren?", kind="Een stuk grond")
        talks.note_solution(person, "Buurttuin van de Huiskamer", "General provision", "Vlakbij")
        talks.note_solution(person, "Onderhoudt de tuin met anderen", "Own strength", "Wil graag")
        talks.read_back(person, wrong="Thuiszitten kan ik niet.")
        talks.close_talk(person)
        walk_through_house(person)

    program(story)

    with found(file, "mathijssen") as (session, view, talk):
        (advice,) = advice_view(session).rows
        (entry,) = all_entries(session)
        answers = read_back_rows(session, talk.row.id)
        (scan,) = scan_rows(session, view.client.id)
    assert advice.topic is AdviceTopic.MEETING
    assert (entry.name, entry.kind) == ("Buurttuin van de Huiskamer", EntryKind.INFORMAL)
    assert view.reports == ()
    assert view.indications == ()
    assert rungs(talk) == {Rung.GENERAL_PROVISION, Rung.OWN_STRENGTH}
    assert talk.results == ()
    assert scan.points["entrance"].finding is ScanFinding.ATTENTION
    assert [row.words for row in answers if row.answer is ReadBackAnswer.WRONG] == [
        "Thuiszitten kan ik niet."
    ]


def test_man_with_a_plan_is_helped_on_and_not_taken_over(
    program: Visit, file: Path, tmp_path: Path
) -> None:
    """Luke: the municipality advises and finds room; the studio is his, and so is the work."""
    paper = tmp_path / "luke.pdf"

    def story(person: Person) -> None:
        unlock(person)
        begin_client(person)
        person.type("Lukassen")
        person.press("Tab")
        person.sees_everything_saved()
        talks.begin_talk(person, "lukassen")
        talks.say(person, {5: "Ik wil in mijn atelier schilderles geven."}, marked=5)
        talks.agree(person, "Schrijft zijn plan op één bladzijde", "Luke", later(14))
        talks.agree(person, "Wijst een leeg lokaal en de subsidie aan", "M. Kok", later(14))
        talks.close_talk(person)
        talks.save_summary(person, paper)
        put_on_map(person, "Atelier van Luke", "Informal")

    program(story)

    with found(file, "lukassen") as (session, view, talk):
        (entry,) = all_entries(session)
    assert entry.kind is EntryKind.INFORMAL
    # Nobody who offers something is made a client with terms, steps or an indication.
    assert view.reports == ()
    assert view.indications == ()
    assert not talk.coverage.is_asked
    assert [row.who for row in talk.agreements] == ["Luke", "M. Kok"]
    words = talks.words_of(paper)
    assert "Schrijft zijn plan op één bladzijde" in words
    assert "Wijst een leeg lokaal en de subsidie aan" in words


def test_support_of_the_widow_can_be_followed(program: Visit, file: Path, tmp_path: Path) -> None:
    """Mia: results that cannot be followed are pointed at until they can be."""
    paper = tmp_path / "mia.pdf"

    def story(person: Person) -> None:
        unlock(person)
        talks.take_report(
            person,
            "Miasma",
            birth_date=date(TODAY.year - 70, 1, 2),
            source="Family",
            need="Sinds mijn man er niet meer is, ben ik de dag kwijt.",
        )
        talks.enter_report(person)
        person.pick("Sections of the file", "Signals")
        person.push("Loneliness")
        person.has_focus("What was noticed")
        person.type("Ziet hele dagen niemand, zegt haar zus.")
        person.press("Tab")
        person.sees_everything_saved()
        talks.begin_talk(person, "miasma")
        talks.say(person, {5: "Ik zie bijna niemand meer."}, marked=5)
        talks.note_need(
            person, "Hoe kom ik weer onder de mensen?", kind="Begeleiding", extent="2 uur per week"
        )
        talks.note_solution(person, "Dagbesteding", "General provision", "Twee dagdelen")
        talks.note_solution(person, "Begeleiding", "Tailor-made provision", "Durft niet alleen")
        talks.answer_items(person, SAID_OF_THE_LAW)
        agree_without_a_day(person)
        make_it_followable(person)
        talks.close_talk(person)
        talks.save_summary(person, paper)
        evaluate(person)

    program(story)

    with found(file, "miasma") as (session, view, talk):
        (signal,) = signal_rows(session, view.client.id, reader_id=None, on=TODAY)
    (result,) = talk.results
    assert (result.baseline, result.target) == ("Nul", "Twee")
    assert (result.by_when, result.settled_on) == (TODAY + timedelta(days=90), TODAY)
    assert result.achievement is Achievement.PARTLY
    # Of what needs no indication nothing is asked per resident.
    assert rungs(talk) == {Rung.GENERAL_PROVISION, Rung.TAILOR_MADE}
    assert signal.kind is SignalKind.LONELINESS
    assert "“Ik zie bijna niemand meer.”" in talks.words_of(paper)


def agree_without_a_day(person: Person) -> None:
    """As it went in the plan: nobody can see whether it is reached, and the program says so."""
    person.pick("Parts of the conversation", "Results")
    person.push("Add a result")
    person.has_focus("What will be different")
    person.type("Meer contacten")
    person.press("Tab")
    person.sees_everything_saved()
    person.sees("Measurable: say how you will see it.")
    person.sees("In time: say by which day it is reached.")
    person.push("Settle")
    person.settle()
    assert not person.can_see("Settled on %1")
    person.push("Close conversation")
    assert "Meer contacten" in person.sees("Not settled: %1")
    person.push("Not yet")


def make_it_followable(person: Person) -> None:
    person.fill("How we see it", "Dagen per week met bezoek of uitstap")
    person.fill("How it is now", "Nul")
    person.fill("Where it should get to", "Twee")
    person.fill("Who takes it on", "Mia en haar begeleider")
    person.fill("Reached by", later(90))
    person.fill("We look at it together on", later(0))
    person.press("Tab")
    person.sees_no_more("Measurable: say how you will see it.")
    person.sees_everything_saved()
    person.push("Settle")
    person.sees("Settled on %1")


def evaluate(person: Person) -> None:
    person.find("miasma")
    person.pick("Sections of the file", "Plan")
    person.push("Evaluate: *")
    person.sees("What came of it?")
    person.pick("What came of it?", "Partly reached")
    person.fill("Why", "Een dag lukt; de tweede komt nog.")
    person.push("Keep")
    person.sees("Partly reached")


def log_advice(person: Person, topic: str, advice: str) -> None:
    """Log what was said in the living-room project, of nobody by name."""
    person.open_page("Advice contacts")
    person.press("Alt+A")
    person.has_focus("About")
    person.choose("About", topic)
    person.fill("Advice", advice)
    person.fill("Where", "De Huiskamer")
    person.press("Ctrl+Return")
    person.sees("The advice contact was logged.")


def put_on_map(person: Person, name: str, kind: str) -> None:
    person.open_page("Social map")
    person.press("Ctrl+N")
    person.has_focus("Name")
    person.type(name)
    person.pick("Kind", kind)
    person.push("Meedoen")
    person.push("Put on the map")
    person.sees("Opening hours")


def walk_through_house(person: Person) -> None:
    person.find("mathijssen")
    person.pick("Sections of the file", "Plan")
    person.push("Walk through house and surroundings")
    person.pick("Voordeur en drempel", "Attention")
    person.sees_everything_saved()


def later(days: int) -> str:
    return f"{TODAY + timedelta(days=days):%d-%m-%Y}"


def rungs(talk: ConversationView) -> set[Rung | None]:
    return {solution.rung for need in talk.needs for solution in need.solutions}


@contextmanager
def found(file: Path, name: str) -> Iterator[tuple[Session, DossierView, ConversationView]]:
    """Read what stands in the file of somebody, with the only conversation."""
    with reading(file) as session:
        (client,) = find_clients(session, name)
        view = dossier(session, client.id, TODAY)
        (row,) = view.conversations
        yield session, view, conversation_view(session, row.id)
