"""The words of a copy of a dossier; in Dutch at level B1, with "u".

The book with what every field means is Dutch, and so is this paper.
"""

from collections.abc import Mapping
from typing import Final

from wmo_desk.domain.insight import Ground, Verdict

LANGUAGE: Final = "nl"
TITLE: Final = "Inzage in uw dossier"
INTRO: Final = (
    "U vroeg welke gegevens wij over u bewaren. In dit document staat uw hele dossier, zoals het is"
    " op {date}. Daar heeft u recht op (artikel 15 AVG)."
)
HOW_TO_READ: Final = (
    "Bij elk stuk staat wanneer wij het opschreven en wie dat deed.",
    "Velden die leeg zijn, staan er niet bij.",
    "Uw dossier gaat soms ook over iemand anders. Dan keken wij of u dat deel mag zien. Wat wij"
    " weglieten, staat op zijn plek genoemd, met de reden.",
)
CONTENTS: Final = "Wat er in dit document staat"
JUDGED: Final = (
    "{all} keer ging een stuk ook over iemand anders. Daarvan staan er {show} helemaal in dit"
    " document, {part} voor een deel en {leave_out} niet."
)
JUDGED_BY: Final = "Dat beoordeelde {name}."
NOTHING_JUDGED: Final = "Geen enkel stuk in uw dossier ging over iemand anders."
EMPTY: Final = "Hierover staat niets in uw dossier."
FIELD: Final = "Gegeven"
CONTENT: Final = "Wat er staat"
WHICH: Final = "Welk stuk"
BY: Final = "{many} bij {parent}"
MADE: Final = "Vastgelegd op {date}."
MADE_BY: Final = "Vastgelegd op {date} door {name}."
CHANGED: Final = "Laatst gewijzigd op {date}."
CHANGED_BY: Final = "Laatst gewijzigd op {date} door {name}."
LEFT_OUT: Final = "Weggelaten {ground}."
PART: Final = "{text} (De rest is weggelaten {ground}.)"
GROUNDS: Final[Mapping[Ground, str]] = {
    Ground.OTHERS: "om de rechten van iemand anders te beschermen (artikel 15 lid 4 AVG en"
    " artikel 41 lid 1 onder i UAVG)",
    Ground.PRIVACY: "omdat het over het privéleven van iemand anders gaat (artikel 5.3.2 lid 4"
    " Wmo)",
    Ground.PROTECTION: "om u zelf te beschermen (artikel 41 lid 1 onder i UAVG)",
    Ground.CRIME: "om een strafbaar feit te voorkomen of te onderzoeken (artikel 41 lid 1 onder d"
    " UAVG)",
    Ground.NO_CONSENT: "omdat er geen toestemming is om dit te lezen (artikel 5.1.1 lid 4 en"
    " artikel 5.2.5 Wmo)",
}
VERDICTS: Final[Mapping[Verdict, str]] = {
    Verdict.SHOW: "show",
    Verdict.PART: "part",
    Verdict.LEAVE_OUT: "leave_out",
}
SIGNALS: Final = (
    "Signalen over veiligheid staan nooit in dit document. Of er zo’n signaal is, kunt u hier dus"
    " niet zien. Wilt u dat weten? Vraag het ons, dan beslissen wij daar apart over."
)
DOCUMENTS: Final = (
    "Hieronder staat wat u van ons op papier kreeg. De brieven zelf kunt u ook als bestand krijgen."
)
NOT_HERE: Final = "Wat wij niet in dit document zetten"
NOT_HERE_INTRO: Final = (
    "Sommige velden gebruikt alleen het programma. Die staan niet in dit document:"
)
WHY: Final = "Waarom wij dit bewaren, en wat u kunt doen"
WHY_LINES: Final = (
    "Wij bewaren deze gegevens om u te helpen. Dat moet volgens de Wmo.",
    "Wij geven alleen door wat nodig is: aan wie u hulp geeft, en bij een pgb of een eigen bijdrage"
    " aan de SVB en het CAK. Anders vragen wij u eerst.",
    "Wij bewaren uw dossier 15 jaar na de laatste wijziging (artikel 5.3.4 Wmo).",
    "Klopt er iets niet? Vraag ons dan om het te verbeteren (artikel 16 AVG).",
    "Wilt u dat wij iets weghalen? Dat kunt u vragen met een brief (artikel 5.3.5 Wmo).",
    "Vindt u dat wij iets ten onrechte weglieten? Dan kunt u binnen zes weken bezwaar maken.",
    "U kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens.",
)
