"""Steps from a first call to a talk that is closed, read back and on paper."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtPdf import QPdfDocument

from wmo_desk.commands.tour.person import Person

ENTERED = "The report is entered. Its terms run from the day it came in."


def take_report(person: Person, name: str, *, birth_date: date, source: str, need: str) -> None:
    """Take a report of somebody new on the telephone; nothing is chosen that need not be."""
    person.open_page("Take a report")
    person.has_focus("Reported by")
    person.choose("Reported by", source)
    person.go_to("Name, birth date, street, postcode or phone")
    person.type(name)
    person.press("Return")
    person.has_focus("Family name")
    person.fill("Birth date", f"{birth_date:%d-%m-%Y}")
    person.fill("What is asked", need)
    person.press("Tab")
    person.sees_everything_saved()


def enter_report(person: Person) -> None:
    """Make the report of what was taken; its dossier is on the screen then."""
    person.press("Ctrl+Return")
    person.sees(ENTERED)


def hand_out(person: Person) -> None:
    """Note that the paper on the screen was handed out."""
    person.sees("Page %1 of %2")
    person.push("Handed out")
    person.press("Return")
    person.sees("Kept as version %1.")


def begin_talk(person: Person, name: str) -> None:
    """Open somebody and begin a conversation with them."""
    person.find(name)
    person.sees("Overview")
    person.push("Conversation")
    person.has_focus("*: In the resident's own words")


def say(person: Person, said: Mapping[int, str], *, marked: int) -> None:
    """Type what the resident says, dimension by dimension, and mark what matters most."""
    for number, words in said.items():
        person.press(f"Alt+{number}")
        person.has_focus("*: In the resident's own words")
        person.type(words)
    person.press(f"Alt+{marked}", "Alt+M")
    person.sees_everything_saved()


def agree(person: Person, what: str, who: str, by_when: str) -> None:
    person.press("Ctrl+Return")
    person.has_focus("What will be done")
    person.type(what)
    person.fill("Who", who)
    person.fill("By when", by_when)
    person.press("Tab")
    person.sees_everything_saved()


def note_need(person: Person, question: str, *, kind: str, extent: str = "") -> None:
    """Note a need in the order of the courts, up to what can give the support."""
    person.pick("Parts of the conversation", "Needs")
    person.push("Add a need")
    person.has_focus("1. The question, in own words")
    person.type(question)
    person.fill("3. Which support is needed: kind", kind)
    person.fill("How much of it", extent)


def note_solution(person: Person, what: str, rung: str, reason: str) -> None:
    person.press("Ctrl+Return")
    person.has_focus("Solution")
    person.type(what)
    person.choose("Rung", rung)
    person.fill("Why this rung", reason)
    person.press("Tab")
    person.sees_everything_saved()


def answer_items(person: Person, answers: Sequence[str]) -> None:
    """Answer what the law asks, from a to g."""
    person.pick("Parts of the conversation", "Investigation")
    person.press("Tab")
    for number, words in enumerate(answers, 1):
        person.press(f"Alt+{number}")
        person.type(words)
    person.press("Tab")
    person.sees_everything_saved()


def close_talk(person: Person) -> None:
    person.push("Close conversation")
    person.sees("Close this conversation?")
    person.push("Close conversation")
    person.sees("Closed on %1")


def save_summary(person: Person, paper: Path) -> None:
    """Make the summary of the closed conversation on the screen, and save it as a PDF."""
    person.push("Summary")
    person.sees("Page %1 of %2")
    person.push("Save as…")
    person.save_file(paper)


def words_of(pdf: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(pdf)) is QPdfDocument.Error.None_
    pages = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return " ".join(" ".join(pages).split())


def read_back(person: Person, *, wrong: str) -> None:
    """Turn the screen to the resident, who corrects the first part in words of their own."""
    person.press("F9")
    person.sees("Is this right?")
    person.push("That is not right")
    person.has_focus("What the resident says to this part")
    person.type(wrong)
    person.press("Escape")
    person.sees_no_more("Is this right?")
    person.sees_everything_saved()
