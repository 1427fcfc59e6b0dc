"""The words of the paper about the caseload, per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.reports.wording import Counted


@dataclass(frozen=True, slots=True)
class CaseloadWording:
    """All words of this paper that no other has."""

    title: str
    own: str
    as_of: str
    no_names: str
    numbered: str
    nobody: str
    total: str
    consultant: str
    nothing: str
    files_heading: str
    files: Counted
    files_message: str
    files_most: str
    files_shared: str
    above_room: Counted
    within_room: str
    files_head: str
    room_head: str
    room_mark: str
    too_many: str
    terms_heading: str
    late: Counted
    soon: Counted
    terms_message: str
    late_series: str
    soon_series: str
    late_head: str
    soon_head: str
    terms_note: str
    talks_heading: str
    talks: Counted
    silent: Counted
    talks_message: str
    talks_series: str
    silent_series: str
    talks_head: str
    silent_head: str
    talks_note: str
    drawn_one: str
    drawn_two: str


NL: Final = CaseloadWording(
    title="De caseload van het team",
    own="Alleen voor binnen het team. Op dit blad staan geen namen van inwoners.",
    as_of="Zo was het op *{date}*.",
    no_names="De namen van consulenten staan er niet op. "
    "Wie de meeste dossiers heeft, staat bovenaan.",
    numbered="Consulent {number}",
    nobody="Zonder consulent",
    total="Samen",
    consultant="Consulent",
    nothing="Er zijn nog geen dossiers om te tellen.",
    files_heading="Hoeveel dossiers ieder heeft",
    files=Counted("open dossier", "open dossiers"),
    files_message="Samen zijn er {files}.",
    files_most="De meeste heeft {name}: {count}.",
    files_shared="De meeste dossiers bij één consulent: {count}.",
    above_room=Counted(
        "consulent heeft er meer dan {room}, de ruimte die de gemeente aanhoudt.",
        "consulenten hebben er meer dan {room}, de ruimte die de gemeente aanhoudt.",
    ),
    within_room="Niemand heeft er meer dan {room}, de ruimte die de gemeente aanhoudt.",
    files_head="Open dossiers",
    room_head="Ruimte over",
    room_mark="ruimte: {room}",
    too_many="{count} te veel",
    terms_heading="Termijnen die aflopen",
    late=Counted("wettelijke termijn is voorbij", "wettelijke termijnen zijn voorbij"),
    soon=Counted("loopt binnen {days} dagen af", "lopen binnen {days} dagen af"),
    terms_message="{late}, {soon}.",
    late_series="voorbij",
    soon_series="loopt af binnen {days} dagen",
    late_head="Voorbij",
    soon_head="Binnen {days} dagen",
    terms_note="Geteld zijn meldingen en aanvragen die nog lopen; een heroverweging telt hier niet "
    "mee.",
    talks_heading="Gesprekken",
    talks=Counted("gesprek is nog niet afgesloten", "gesprekken zijn nog niet afgesloten"),
    silent=Counted(
        "indicatie zonder einddatum was er in {months} maanden geen gesprek",
        "indicaties zonder einddatum was er in {months} maanden geen gesprek",
    ),
    talks_message="{talks}. Bij {silent}.",
    talks_series="gesprek niet afgesloten",
    silent_series="zonder einddatum, geen gesprek",
    talks_head="Niet afgesloten",
    silent_head="Geen gesprek",
    talks_note="Niet afgesloten: het gesprek was vandaag of eerder en nog open. Geen gesprek: "
    "een indicatie zonder einddatum, zonder afgesloten gesprek in de laatste {months} maanden.",
    drawn_one="Per consulent is er één liggende balk, met het getal erachter. "
    "Dezelfde getallen staan in de tabel hierna.",
    drawn_two="Per consulent zijn er twee liggende balken, met het getal erachter: eerst een volle "
    "en dan een gestreepte. Dezelfde getallen staan in de tabel hierna.",
)

EN: Final = CaseloadWording(
    title="The caseload of the team",
    own="For within the team only. No names of residents stand on this sheet.",
    as_of="So it was on *{date}*.",
    no_names="The names of consultants are left out. Who has most files stands first.",
    numbered="Consultant {number}",
    nobody="Without consultant",
    total="Together",
    consultant="Consultant",
    nothing="There are no files to count yet.",
    files_heading="How many files everybody has",
    files=Counted("open file", "open files"),
    files_message="Together there are {files}.",
    files_most="{name} has most: {count}.",
    files_shared="Most files of one consultant: {count}.",
    above_room=Counted(
        "consultant has more than {room}, the room that the municipality keeps to.",
        "consultants have more than {room}, the room that the municipality keeps to.",
    ),
    within_room="Nobody has more than {room}, the room that the municipality keeps to.",
    files_head="Open files",
    room_head="Room left",
    room_mark="room: {room}",
    too_many="{count} too many",
    terms_heading="Terms that run out",
    late=Counted("statutory term has passed", "statutory terms have passed"),
    soon=Counted("ends within {days} days", "end within {days} days"),
    terms_message="{late}, {soon}.",
    late_series="passed",
    soon_series="ends within {days} days",
    late_head="Passed",
    soon_head="Within {days} days",
    terms_note="Counted are reports and applications that still run; reviews do not count here.",
    talks_heading="Conversations",
    talks=Counted("conversation is not closed yet", "conversations are not closed yet"),
    silent=Counted(
        "indication without end date had no conversation in {months} months",
        "indications without end date had no conversation in {months} months",
    ),
    talks_message="{talks}. {silent}.",
    talks_series="conversation not closed",
    silent_series="without end date, no conversation",
    talks_head="Not closed",
    silent_head="Silent",
    talks_note="Not closed: the conversation was today or before and is not closed. Silent: an "
    "indication without end date, without a closed conversation in the past {months} months.",
    drawn_one="There is one lying bar per consultant, with the number behind it. "
    "The same numbers stand in the table after it.",
    drawn_two="There are two lying bars per consultant, with the number behind them: first a full "
    "and then a striped one. The same numbers stand in the table after it.",
)

CASELOAD_WORDS: Final[Mapping[str, CaseloadWording]] = {"nl": NL, "en": EN}
