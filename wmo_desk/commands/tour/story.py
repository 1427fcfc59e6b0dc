"""The main job from the first start to paper, as somebody at the keyboard does it."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from wmo_desk.commands.tour import resident as invention
from wmo_desk.commands.tour.album import Album
from wmo_desk.commands.tour.examples import Examples
from wmo_desk.commands.tour.lists import ListsAndLetters
from wmo_desk.commands.tour.person import Person
from wmo_desk.commands.tour.resident import Resident

MUNICIPALITY: Final = "Maastricht"
CONSULTANT: Final = "M. Kok"
FILE_STEM: Final = "rondleiding"
CONFIRMATION: Final = "ontvangstbevestiging.pdf"
SUMMARY: Final = "samenvatting.pdf"
LARGE_SUMMARY: Final = "samenvatting-grote-letters.pdf"
PROVISION: Final = "Hulp bij het huishouden"
TARGET_GROUP: Final = "Ouderen met een blijvende beperking"
CRITERION: Final = "Heeft niemand die het huishouden kan overnemen"
MINUTES: Final = "120"
_PAGES_WITHOUT_ANYBODY: Final = (("clients", "Clients"), ("caseload", "Caseload"))
_PAGES_AFTERWARDS: Final = (
    ("conversations", "Conversation"),
    ("indications", "Indications"),
    ("today-afterwards", "Today"),
    ("settings", "Settings"),
)


@dataclass(frozen=True, slots=True)
class Tour:
    """Who walks, for whom, what is kept, and where."""

    person: Person
    album: Album
    resident: Resident
    passphrase: str
    folder: Path
    today: date

    def walk(self) -> None:
        """Go through everything, in the order of the work."""
        self.make_file()
        self.look_around()
        self.enter_client()
        self.enter_report()
        self.hold_conversation()
        self.investigate()
        self.agree_on_results()
        self.look_together()
        self.close_conversation()
        self.grant()
        self.place_on_waiting_list()
        self.hand_out()
        self.look_back()
        Examples(self.person, self.album).look()
        ListsAndLetters(self.person, self.album, self.folder / "program", self.today).look()
        self.lock_and_unlock()

    # --- The file -----------------------------------------------------------------------------

    def make_file(self, *, for_practice: bool = True) -> None:
        """Make an encrypted file, and fill it for practice or begin with nobody."""
        person, album = self.person, self.album
        with album.step("first-start"):
            person.sees("Welcome to Wmo Desk")
        with album.step("new-file-place"):
            person.push("Make a new file")
            person.sees("A new file: where?")
            person.fill("Name of the file", FILE_STEM)
        with album.step("new-file-owner"):
            person.push("Continue")
            person.sees("Whose file is it?")
            person.choose("Municipality", MUNICIPALITY)
            person.fill("Your name", CONSULTANT)
            person.push("I also manage this file")
        with album.step("new-file-passphrase"):
            person.push("Continue")
            person.fill("Passphrase", self.passphrase)
            person.fill("The passphrase once more", self.passphrase)
        with album.step("recovery-key"):
            person.push("Make the file")
            person.sees("Your recovery key")
            self._type_group_back()
        with album.step("welcome"):
            person.push("I have it on paper")
            person.sees("Welcome, %1")
        with album.step("today"):
            person.push("Fill as practice file" if for_practice else "Start empty")
            person.sees_page("Today")

    def _type_group_back(self) -> None:
        texts = self.person.texts()
        asked = self.person.sees("To be sure: type group %1 from your paper")
        number = next(sign for sign in asked if sign.isdigit())
        self.person.fill(
            "To be sure: type group %1 from your paper", texts[texts.index(number) + 1]
        )

    def look_around(self) -> None:
        """Visit the pages that somebody sees who has nobody open."""
        for step, page in _PAGES_WITHOUT_ANYBODY:
            with self.album.step(step):
                self.person.open_page(page)

    # --- The resident ---------------------------------------------------------------------------

    def enter_client(self) -> None:
        """Enter a client; the record is there with the first thing that is typed."""
        person, who = self.person, self.resident
        with self.album.step("new-client"):
            person.open_page("Clients")
            person.push("New client")
            person.has_focus("Family name")
            person.type(who.family_name)
            if who.prefix:
                person.fill("Prefix", who.prefix)
            person.fill("Initials", who.initials)
            person.choose("Form of address", "Ms" if who.is_female else "Mr")
            person.fill("Birth date", f"{who.birth_date:%d-%m-%Y}")
            person.fill("BSN", who.bsn)
            person.fill("Postcode", who.postcode)
            person.fill("House number", who.house_number)
            person.fill("Street", who.street)
            person.fill("Place", who.city)
            person.fill("Phone", who.phone)
            person.press("Tab")
            person.sees_everything_saved()
        with self.album.step("dossier"):
            person.find(who.family_name)
            person.sees("Overview")

    def _open_section(self, word: str) -> None:
        self.person.pick("Sections of the file", word)

    def enter_report(self) -> None:
        """Take the report on the telephone; its terms count from there."""
        person = self.person
        with self.album.step("intake"):
            person.open_page("Take a report")
            person.choose("Reported by", "General practitioner")
            person.go_to("Name, birth date, street, postcode or phone")
            person.type(self.resident.family_name)
            person.press("Return")
            person.has_focus("Residents")
            person.press("Return")
            person.sees("Somebody else")
            person.fill("What is asked", invention.NEED)
            person.push("Housekeeping")
            person.push("Getting about")
            person.sees_everything_saved()
        with self.album.step("report-entered"):
            person.press("Ctrl+Return")
            person.sees("The report is entered. Its terms run from the day it came in.")
        with self.album.step("confirmation-letter"):
            person.push("Confirmation letter")
            person.sees("Page %1 of %2")
            self._save_paper(CONFIRMATION)
            person.push("Handed out")
            self._confirm_handing_out()
        with self.album.step("report"):
            person.find(self.resident.family_name)
            self._open_section("Reports")
            today = f"{self.today:%d-%m-%Y}"
            person.fill("Client support pointed out to the client on", today)
            person.fill("Identity established on", today)
            person.press("Tab")
            person.sees_everything_saved()

    # --- The conversation -----------------------------------------------------------------------

    def hold_conversation(self) -> None:
        """Record what is said along the six dimensions, with one hand on the keyboard."""
        person = self.person
        with self.album.step("conversation-words"):
            person.push("Conversation")
            person.sees("Web of six dimensions")
            her = "In her own words" if self.resident.is_female else "In his own words"
            for number, said in enumerate(invention.DIMENSIONS, 1):
                # The first dimension is open already.
                if number > 1:
                    person.press(f"Alt+{number}")
                person.has_focus(f"*: {her}")
                person.type(said.words)
                if said.findings:
                    person.go_to("*: What we saw and discussed")
                    person.type(said.findings)
            person.press(f"Alt+{invention.MARKED}", "Alt+M")
            person.sees_everything_saved()
        with self.album.step("conversation-web"):
            person.go_to("*: not discussed")
            for said in invention.DIMENSIONS:
                person.type(said.score)
                person.press("Right")
            person.sees_everything_saved()
        with self.album.step("conversation-agreements"):
            person.go_to("What would you want to change?")
            person.type(invention.WISH)
            for what, who, days in invention.AGREEMENTS:
                person.press("Ctrl+Return")
                person.has_focus("What will be done")
                person.type(what)
                person.fill("Who", who)
                person.fill("By when", f"{self.today + timedelta(days=days):%d-%m-%Y}")
            person.press("Tab")
            person.sees_everything_saved()

    def investigate(self) -> None:
        """Note the need with what can meet it, and answer what the law asks."""
        person = self.person
        with self.album.step("conversation-needs"):
            person.pick("Parts of the conversation", "Needs")
            person.push("Add a need")
            person.has_focus("1. The question, in own words")
            person.type(invention.QUESTION)
            person.fill("2. Which problems there are", invention.PROBLEMS)
            person.fill("3. Which support is needed: kind", invention.SUPPORT)
            person.fill("How much of it", invention.EXTENT)
            for what, rung, reason in invention.SOLUTIONS:
                person.press("Ctrl+Return")
                person.has_focus("Solution")
                person.type(what)
                person.choose("Rung", rung)
                person.fill("Why this rung", reason)
            person.press("Tab")
            person.sees_everything_saved()
        with self.album.step("conversation-investigation"):
            person.pick("Parts of the conversation", "Investigation")
            person.press("Tab")
            for number, found in enumerate(invention.FOUND, 1):
                person.press(f"Alt+{number}")
                person.type(found)
            person.press("Tab")
            person.sees_everything_saved()
            person.sees("Each of a to g is answered before it is closed.")

    def agree_on_results(self) -> None:
        """Say what will be different; the program says what is missing until it can be followed."""
        person = self.person
        with self.album.step("conversation-result-lacking"):
            person.pick("Parts of the conversation", "Results")
            person.push("Add a result")
            person.has_focus("What will be different")
            person.type(invention.RESULT)
            person.press("Tab")
            person.sees_everything_saved()
        with self.album.step("conversation-results"):
            for name, words in invention.FOLLOWED_BY:
                person.fill(name, words)
            for name, days in (("Reached by", 180), ("We look at it together on", 90)):
                person.fill(name, f"{self.today + timedelta(days=days):%d-%m-%Y}")
            person.press("Tab")
            person.sees_everything_saved()
            person.push("Settle")
            person.sees("Settled on %1")

    def look_together(self) -> None:
        """Turn the screen to the resident, who reads along and corrects."""
        person = self.person
        with self.album.step("together-web"):
            person.press("F9")
            person.sees("Is this right?")
        with self.album.step("together-dimension"):
            person.push("That is right")
        with self.album.step("together-correction"):
            person.push("Add something")
            person.has_focus("What the resident says to this part")
            person.type(invention.CORRECTION)
            person.settle()
        with self.album.step("together-paper"):
            for _leaf in range(invention.LEAVES):
                person.press("PgDown")
        person.press("Escape")
        person.sees_no_more("Is this right?")
        person.sees_everything_saved()

    def close_conversation(self) -> None:
        """Close it; it cannot be changed any more."""
        with self.album.step("conversation-closing"):
            self.person.push("Close conversation")
            self.person.sees("Close this conversation?")
        with self.album.step("conversation-closed"):
            self.person.push("Close conversation")
            self.person.sees("Closed on %1")

    # --- What is granted ------------------------------------------------------------------------

    def grant(self) -> None:
        """Grant household help without an end date, with a day to look again."""
        person = self.person
        with self.album.step("indication-new"):
            person.open_page("Indications")
            person.push("New indication")
            person.has_focus("Find a client")
            person.type(self.resident.family_name)
            person.press("Return")
            person.sees("Date of the decision")
            person.choose("Provision", PROVISION)
            person.fill("How much", MINUTES)
            person.pick("End", "Without end date")
            person.choose("Target group", TARGET_GROUP)
            person.fill("Reason", "De beperking gaat niet over.")
        with self.album.step("indication-granted"):
            person.push("Grant")
            person.sees("%1: granted.")

    def place_on_waiting_list(self) -> None:
        """Put the resident on the list, and read why there."""
        person = self.person
        with self.album.step("placement"):
            person.push("Put on the waiting list")
            person.sees("What the category means")
            person.pick("Category", "A: urgent")
            # The criteria are read from the file.
            person.sees(CRITERION)
            person.settle()
            person.push(CRITERION)
            person.fill("Why", invention.URGENT_BECAUSE)
        with self.album.step("waiting-list"):
            person.push("Put on the list")
            person.sees("%1 is on the waiting list now.")

    # --- Paper ------------------------------------------------------------------------------------

    def hand_out(self) -> None:
        """Look at the summary, save it in both sizes and hand it out."""
        person = self.person
        with self.album.step("summary"):
            person.find(self.resident.family_name)
            self._open_section("Documents")
            person.push("Make a summary")
            person.sees("Page %1 of %2")
            self._save_paper(SUMMARY)
        with self.album.step("summary-large"):
            person.pick("Print", "Large")
            person.settle()
            self._save_paper(LARGE_SUMMARY)
        with self.album.step("handed-out"):
            person.pick("Print", "Ordinary")
            person.settle()
            person.push("Handed out")
            self._confirm_handing_out()

    def _save_paper(self, name: str) -> None:
        self.person.push("Save as…")
        self.person.save_file(self.folder / name)

    def _confirm_handing_out(self) -> None:
        self.person.press("Return")
        self.person.sees("Kept as version %1.")

    # --- Afterwards -----------------------------------------------------------------------------

    def look_back(self) -> None:
        """See on the other pages what has been done."""
        person = self.person
        for step, section in (
            ("dossier-overview", "Overview"),
            ("dossier-details", "Details"),
            ("dossier-people", "People"),
            ("dossier-conversations", "Conversations"),
            ("dossier-plan", "Plan"),
            ("dossier-indications", "Indications"),
            ("dossier-documents", "Documents"),
            ("dossier-timeline", "Time line"),
        ):
            with self.album.step(step):
                if section == "Overview":
                    person.find(self.resident.family_name)
                self._open_section(section)
        for step, page in _PAGES_AFTERWARDS:
            with self.album.step(step):
                person.open_page(page)

    def lock_and_unlock(self) -> None:
        """Lock, so that nobody is on the screen, and go on."""
        person = self.person
        locked = "Locked. What you typed is kept; after unlocking you go on where you were."
        with self.album.step("lock"):
            person.press("Ctrl+L")
            person.sees(locked)
        with self.album.step("unlock"):
            person.fill("Passphrase", self.passphrase)
            person.press("Return")
            person.sees_no_more(locked)
