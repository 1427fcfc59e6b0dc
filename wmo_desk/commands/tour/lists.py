"""What a team lead does with lists and letters: bring one in, hand one over, word a letter."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from wmo_desk.commands.tour.album import Album
from wmo_desk.commands.tour.person import Person

WIDOW: Final = "Rutten Ubachs"
LIST: Final = "wachtlijst.csv"
_HEADINGS: Final = (
    *("nr", "naam", "voorletters", "geboortedatum", "categorie", "criterium", "reden"),
    *("datum indicatie", "uren", "opmerking"),
)
_CRITERION: Final = "De mantelzorger is overbelast"
# The second has no day that exists; the last stood before who comes earlier by the rules.
_LINES: Final = (
    ("2", "Vrancken", "A.", "3-3-1939", "A", 40, "2,5"),
    ("3", "Goossens", "M.J.", "31-2-1944", "A", 33, "2"),
    ("4", "Berg, H. van den", "", "12-9-1951", "A", 26, "3:15"),
    ("1", "Lemmens", "W.", "7-1-1946", "A", 12, "1,75"),
)


@dataclass(frozen=True, slots=True)
class ListsAndLetters:
    """Looks at each, and brings the small list in."""

    person: Person
    album: Album
    folder: Path
    today: date

    def look(self) -> None:
        """Visit them in the order in which a municipality begins with the program."""
        self.bring_in()
        self.hand_over()
        self.word_letter()
        self.ask_for_insight()
        self.give_house_style()
        self.put_language_beside()

    def bring_in(self) -> None:
        """Compare the list that the municipality kept until now, and bring it in."""
        person = self.person
        file = self.folder / LIST
        file.write_text(self._sheet(), encoding="utf-8")
        with self.album.step("list-import"):
            person.open_page("Waiting list")
            # The page shows the figures still, with the keyboard on the way back.
            person.push("Waiting list")
            person.choose_in_menu("More", "Bring in a list…")
            person.choose_file(file)
            person.sees("What happens")
            person.settle()
        with self.album.step("list-import-new"):
            person.pick("What the list would change", "New")
        with self.album.step("list-differences"):
            person.push("Bring in")
            # Offered once the list is in.
            person.sees("Decide")
            person.push("Decide")
            person.sees("Where the list brought in had another order")
            person.settle()
        person.press("Escape")
        person.sees_no_more("Where the list brought in had another order")

    def hand_over(self) -> None:
        """Show what a provider is given of the list."""
        person = self.person
        with self.album.step("provider-sheets"):
            person.open_page("Waiting list")
            person.choose_in_menu("More", "Hand over to providers…")
            person.sees("Hand over to providers")
            person.settle()

    def word_letter(self) -> None:
        """Word a letter for the own municipality, and see it as it prints."""
        person = self.person
        with self.album.step("letter-text"):
            person.open_settings("Paper", "Letters")
            person.settle()
            person.push("Look at it or change it")
            person.sees("Nothing to mend: every name is known, and all that must be is there.")
            person.settle()

    def ask_for_insight(self) -> None:
        """Judge what concerns others before a resident is given a copy of the file."""
        person = self.person
        with self.album.step("insight"):
            person.find(WIDOW)
            person.sees("Overview")
            person.pick("Sections of the file", "Documents")
            person.settle()
            person.push("Request for insight…")
            person.sees("What concerns others")
            person.settle()

    def give_house_style(self) -> None:
        """Print in the colour of the municipality."""
        person = self.person
        with self.album.step("house-style"):
            person.open_settings("Paper", "Letterhead")
            person.settle()
            person.fill("Colour as # with six digits or letters", "#7A1E3A")
            person.go_to("Choose your own font…")
            person.sees_everything_saved()
            person.settle()

    def put_language_beside(self) -> None:
        """Let the words of a paper stand in the resident's language as well."""
        person = self.person
        with self.album.step("language-beside"):
            person.find(WIDOW)
            person.sees("Overview")
            person.pick("Sections of the file", "Documents")
            person.settle()
            person.push("Make a summary")
            person.settle()
            person.pick("Language of the paper", "Dutch and %1")
            person.press("Right")
            person.settle()

    def _sheet(self) -> str:
        rows = [_HEADINGS]
        for number, name, initials, born, category, days, hours in _LINES:
            granted = f"{self.today - timedelta(days=days):%d-%m-%Y}"
            reason = "Kan het niet meer alleen."
            rows.append(
                (number, name, initials, born, category, _CRITERION, reason, granted, hours, "")
            )
        return "\n".join(";".join(row) for row in rows)
