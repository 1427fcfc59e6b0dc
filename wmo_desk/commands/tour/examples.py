"""What stands in the practice file already: households, signals, support, and the social map."""

from dataclasses import dataclass
from typing import Final

from wmo_desk.commands.tour.album import Album
from wmo_desk.commands.tour.person import Person

FAMILY: Final = "Wendy Habets"
YOUNG_MAN: Final = "Jorik Bemelmans"
WIDOW: Final = "Rutten Ubachs"
OPEN_TALK: Final = "Magermans"
NEED_ON_THE_MAP: Final = "eenzaam"
_TICKED: Final = 3
_CHOICES: Final = (
    ("topics", "Conversation", "Topics"),
    ("snippets", "Conversation", "Snippets"),
    ("norm-sets", "Granting", "Norm sets"),
    ("own-contribution", "Granting", "Own contribution"),
    ("security", "This computer", "Security"),
)
_CONSENT: Final = "Explicit consent: asked in plain words, and answered with yes."


@dataclass(frozen=True, slots=True)
class Examples:
    """Looks at residents of the practice file, and changes nothing of theirs."""

    person: Person
    album: Album

    def look(self) -> None:
        """Visit them in the order of the work."""
        self.look_at_family()
        self.look_at_widow()
        self.look_at_young_man()
        self.log_advice()
        self.print_from_map()
        self.look_over_all()
        self.look_at_choices()
        self.look_at_investigation()

    def look_at_family(self) -> None:
        """One household with one plan, what runs for it by other laws, and who consented."""
        person = self.person
        with self.album.step("household"):
            self._open(FAMILY, "Plan")
            person.go_to("What the household wants to reach")
        with self.album.step("other-support"):
            person.go_to("Add support")
        with self.album.step("consents"):
            self._open_section("People")
            person.go_to("Record consent…")
        with self.album.step("consent-new"):
            person.press("Space")
            person.sees(_CONSENT)
        person.press("Escape")
        person.sees_no_more(_CONSENT)
        with self.album.step("signals"):
            self._open_section("Signals")

    def look_at_widow(self) -> None:
        """What was agreed on, her house, all notes, and one page to read before the visit."""
        person = self.person
        with self.album.step("results"):
            self._open(WIDOW, "Plan")
        with self.album.step("home-scan"):
            person.go_to("Walk through house and surroundings")
        with self.album.step("timeline-notes"):
            self._open_section("Time line")
            person.pick("What is shown", "All notes")
        with self.album.step("preparation"):
            person.push("Conversation")
            person.sees("Web of six dimensions")
            person.open_menu("Appointment")
            person.press("Return")
            person.sees("Page %1 of %2")

    def look_at_young_man(self) -> None:
        """How his carer bears it, and what began without an indication, in its tenth week."""
        person = self.person
        with self.album.step("carer"):
            self._open(YOUNG_MAN, "People")
            person.push("Karin *")
            person.go_to("What was agreed about it")
        with self.album.step("direct-support"):
            self._open_section("Indications")

    def log_advice(self) -> None:
        """Log what was advised in a living-room project, of nobody by name."""
        person = self.person
        with self.album.step("advice-new"):
            person.open_page("Advice contacts")
            person.press("Alt+A")
            person.has_focus("About")
            person.choose("About", "Meeting people")
            person.fill("Advice", "Gewezen op de inloop op woensdag.")
        with self.album.step("advice"):
            person.press("Ctrl+Return")
            person.sees("The advice contact was logged.")

    def print_from_map(self) -> None:
        """Find what somebody needs, and print a page of it."""
        person = self.person
        with self.album.step("social-map"):
            person.open_page("Social map")
            person.has_focus("What does somebody need? A word, a name or a street")
            person.type(NEED_ON_THE_MAP)
            person.sees("%n found")
            person.settle()
            person.press("Down")
            for _row in range(_TICKED):
                person.press("Space", "Down")
        with self.album.step("social-map-page"):
            person.press("Ctrl+P")
            person.sees("Page for the resident")
        person.press("Escape")
        person.sees_no_more("Page for the resident")

    def look_over_all(self) -> None:
        """How fair the waiting list is, and who has help without end date, for the team lead."""
        person = self.person
        with self.album.step("waiting-figures"):
            person.open_page("Waiting list")
            person.push("Figures")
            person.sees("How many days people wait")
        with self.album.step("open-ended"):
            person.open_page("Caseload")
            person.pick("How it is counted", "Without end date")
            person.settle()

    def look_at_choices(self) -> None:
        """What the municipality and the consultant choose themselves."""
        person = self.person
        for step, group, part in _CHOICES:
            with self.album.step(step):
                person.open_settings(group, part)
                person.settle()

    def look_at_investigation(self) -> None:
        """How marks can be given, and what an expert wrote that need not be asked again."""
        person = self.person
        with self.album.step("scoring"):
            self._open(OPEN_TALK, "Overview")
            person.push("Conversation")
            person.sees("Web of six dimensions")
            person.push("How the marks are given: %1")
            person.sees("How are the marks given?")
        person.press("Escape")
        person.sees_no_more("How are the marks given?")
        with self.album.step("expert-report"):
            person.pick("Parts of the conversation", "Investigation")
            person.sees("Lotte Geurts")

    def _open(self, name: str, section: str) -> None:
        self.person.find(name)
        self.person.sees("Overview")
        self._open_section(section)

    def _open_section(self, word: str) -> None:
        self.person.pick("Sections of the file", word)
        self.person.settle()
