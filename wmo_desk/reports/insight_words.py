"""The words of a copy of a dossier; at level B1, with "u" in Dutch.

The book with what every field means is Dutch, as is what stands in a dossier: a copy in another
language says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.domain.insight_book import InsightPart
from wmo_desk.domain.insight_records import Ground

BOOK_LANGUAGE: Final = "nl"


@dataclass(frozen=True, slots=True)
class InsightWording:
    """What we say ourselves; `parts` names the chapters where the book does so in Dutch."""

    title: str
    intro: str
    how_to_read: tuple[str, ...]
    with_earlier: str
    without_earlier: str
    contents: str
    judged: str
    judged_by: str
    nothing_judged: str
    empty: str
    field: str
    content: str
    which: str
    by: str
    made: str
    made_by: str
    changed: str
    changed_by: str
    earlier: str
    stood: str
    stood_until: str
    stood_by: str
    left_out: str
    part: str
    grounds: Mapping[Ground, str]
    signals: str
    no_signals: str
    documents: str
    not_here: str
    not_here_intro: str
    why: str
    why_lines: tuple[str, ...]
    parts: Mapping[InsightPart, str]


DUTCH: Final = InsightWording(
    title="Inzage in uw dossier",
    intro=(
        "U vroeg welke gegevens wij over u bewaren. In dit document staat uw hele dossier, zoals"
        " het is op {date}. Daar heeft u recht op (artikel 15 AVG)."
    ),
    how_to_read=(
        "Bij elk stuk staat wanneer wij het opschreven en wie dat deed.",
        "Velden die leeg zijn, staan er niet bij.",
        "Uw dossier gaat soms ook over iemand anders. Dan keken wij of u dat deel mag zien. Wat wij"
        " weglieten, staat op zijn plek genoemd, met de reden.",
    ),
    with_earlier="Stond er eerder iets anders? Dan leest u ook wat er stond, en tot wanneer.",
    without_earlier="Wat er eerder stond, staat hier niet bij. Wilt u dat ook zien? Vraag het ons.",
    contents="Wat er in dit document staat",
    judged=(
        "{all} keer ging een stuk ook over iemand anders. Daarvan staan er {show} helemaal in dit"
        " document, {part} voor een deel en {leave_out} niet."
    ),
    judged_by="Dat beoordeelde {name}.",
    nothing_judged="Geen enkel stuk in uw dossier ging over iemand anders.",
    empty="Hierover staat niets in uw dossier.",
    field="Gegeven",
    content="Wat er staat",
    which="Welk stuk",
    by="{many} bij {parent}",
    made="Vastgelegd op {date}.",
    made_by="Vastgelegd op {date} door {name}.",
    changed="Laatst gewijzigd op {date}.",
    changed_by="Laatst gewijzigd op {date} door {name}.",
    earlier="Dit stond er eerder:",
    stood="Wat er eerder stond",
    stood_until="Van {since} tot {until}.",
    stood_by="Gewijzigd door {name}.",
    left_out="Weggelaten {ground}.",
    part="{text} (De rest is weggelaten {ground}.)",
    grounds={
        Ground.OTHERS: "om de rechten van iemand anders te beschermen (artikel 15 lid 4 AVG en"
        " artikel 41 lid 1 onder i UAVG)",
        Ground.PRIVACY: "omdat het over het privéleven van iemand anders gaat (artikel 5.3.2 lid 4"
        " Wmo)",
        Ground.PROTECTION: "om u zelf te beschermen (artikel 41 lid 1 onder i UAVG)",
        Ground.CRIME: "om een strafbaar feit te voorkomen of te onderzoeken (artikel 41 lid 1 onder"
        " d UAVG)",
        Ground.NO_CONSENT: "omdat er geen toestemming is om dit te lezen (artikel 5.1.1 lid 4 en"
        " artikel 5.2.5 Wmo)",
    },
    signals=(
        "Signalen over veiligheid staan nooit in dit document. Of er zo’n signaal is, kunt u hier"
        " dus niet zien. Wilt u dat weten? Vraag het ons, dan beslissen wij daar apart over."
    ),
    no_signals="Andere signalen staan er niet in uw dossier.",
    documents=(
        "Hieronder staat wat u van ons op papier kreeg. De brieven zelf kunt u ook als bestand"
        " krijgen."
    ),
    not_here="Wat wij niet in dit document zetten",
    not_here_intro="Sommige velden gebruikt alleen het programma. Die staan niet in dit document:",
    why="Waarom wij dit bewaren, en wat u kunt doen",
    why_lines=(
        "Wij bewaren deze gegevens om u te helpen. Dat moet volgens de Wmo.",
        "Wij geven alleen door wat nodig is: aan wie u hulp geeft, en bij een pgb of een eigen"
        " bijdrage aan de SVB en het CAK. Anders vragen wij u eerst.",
        "Wij bewaren uw dossier 15 jaar na de laatste wijziging (artikel 5.3.4 Wmo).",
        "Klopt er iets niet? Vraag ons dan om het te verbeteren (artikel 16 AVG).",
        "Wilt u dat wij iets weghalen? Dat kunt u vragen met een brief (artikel 5.3.5 Wmo).",
        "Vindt u dat wij iets ten onrechte weglieten? Dan kunt u binnen zes weken bezwaar maken.",
        "U kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens.",
    ),
    parts={},
)
ENGLISH: Final = InsightWording(
    title="The data in your file",
    intro=(
        "You asked which data we keep about you. This document holds your whole file, as it is on"
        " {date}. You have a right to it (article 15 GDPR)."
    ),
    how_to_read=(
        "Your file is in Dutch. What stands in it, and what the fields are called, is in Dutch here"
        " too.",
        "With each record you read when we wrote it down and who did so.",
        "Fields that are empty are not shown.",
        "Your file is sometimes about somebody else as well. Then we looked at whether you may see"
        " that part. What we left out is named in its place, with the reason.",
    ),
    with_earlier="Did something else stand there before? Then you read that too, and until when.",
    without_earlier="What stood there before is not shown. Do you want to see that too? Ask us.",
    contents="What this document holds",
    judged=(
        "{all} times a record was about somebody else as well. Of these, {show} stand in this"
        " document as a whole, {part} in part and {leave_out} not."
    ),
    judged_by="{name} looked at that.",
    nothing_judged="No record in your file was about somebody else.",
    empty="Your file says nothing about this.",
    field="Field",
    content="What it says",
    which="Record",
    by="{many} – {parent}",
    made="Written down on {date}.",
    made_by="Written down on {date} by {name}.",
    changed="Last changed on {date}.",
    changed_by="Last changed on {date} by {name}.",
    earlier="This is what it said before:",
    stood="What it said before",
    stood_until="From {since} until {until}.",
    stood_by="Changed by {name}.",
    left_out="Left out {ground}.",
    part="{text} (The rest was left out {ground}.)",
    grounds={
        Ground.OTHERS: "to protect the rights of somebody else (article 15(4) GDPR and article 41"
        " UAVG, paragraph 1 under i)",
        Ground.PRIVACY: "because it is about the private life of somebody else (article 5.3.2 Wmo,"
        " paragraph 4)",
        Ground.PROTECTION: "to protect yourself (article 41 UAVG, paragraph 1 under i)",
        Ground.CRIME: "to prevent or investigate a crime (article 41 UAVG, paragraph 1 under d)",
        Ground.NO_CONSENT: "because nobody gave consent to read this (article 5.1.1 Wmo, paragraph"
        " 4, and article 5.2.5 Wmo)",
    },
    signals=(
        "Signals about safety never stand in this document. So you cannot see here whether there is"
        " such a signal. Do you want to know? Ask us, then we decide on that apart."
    ),
    no_signals="There are no other signals in your file.",
    documents=(
        "Below you see what you got from us on paper. You can also get the letters as files."
    ),
    not_here="What we do not put in this document",
    not_here_intro="Some fields are used by the program alone. They are not in this document:",
    why="Why we keep this, and what you can do",
    why_lines=(
        "We keep these data to help you. The law (Wmo) says that we must.",
        "We only pass on what is needed: to who helps you, and with a budget or your own"
        " contribution to the SVB and the CAK. Otherwise we ask you first.",
        "We keep your file for 15 years after the last change (article 5.3.4 Wmo).",
        "Is something not right? Then ask us to correct it (article 16 GDPR).",
        "Do you want us to remove something? You can ask for that in a letter (article 5.3.5 Wmo).",
        "Do you think that we were wrong to leave something out? Then you can object within six"
        " weeks.",
        "You can also send a complaint to the Dutch data protection authority (Autoriteit"
        " Persoonsgegevens).",
    ),
    parts={
        InsightPart.WHO: "Who you are",
        InsightPart.PEOPLE: "The people around you",
        InsightPart.HOUSEHOLD: "Your household and support from other laws",
        InsightPart.REPORTS: "Your reports and applications",
        InsightPart.CONVERSATIONS: "Our conversations",
        InsightPart.INVESTIGATION: "The investigation",
        InsightPart.PLAN: "Your plan",
        InsightPart.DIRECT_SUPPORT: "Help without an indication",
        InsightPart.INDICATIONS: "The help that you get",
        InsightPart.WAITING_LIST: "The waiting list",
        InsightPart.SIGNALS: "Signals",
        InsightPart.DOCUMENTS: "What we gave you",
    },
)
INSIGHT_WORDS: Final[Mapping[str, InsightWording]] = {"nl": DUTCH, "en": ENGLISH}
