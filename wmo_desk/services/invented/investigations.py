"""What was found about the items a to g in invented conversations."""

from typing import Final

from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.domain.needs import Rung
from wmo_desk.services.invented.book import Book, Ref
from wmo_desk.services.invented.residents import Resident

_ALONE: Final = "Geen mantelzorger; er is niemand die ontlast moet worden."
_ANSWERS: Final = {
    CoverageItem.NEEDS: "Besproken per onderdeel van het gesprek; de eigen woorden staan erbij.",
    CoverageItem.OWN_STRENGTH: "Doet zelf wat nog lukt, met rustpauzes. Geen huisgenoten.",
    CoverageItem.NETWORK: "De mensen in de omgeving zijn besproken; meer vragen kan nu niet.",
    CoverageItem.CARER: _ALONE,
    CoverageItem.GENERAL_PROVISION: "De huiskamer in de buurt is besproken en wordt geprobeerd.",
    CoverageItem.COOPERATION: "Wijkverpleging en huisarts zijn betrokken waar dat nodig is.",
    CoverageItem.CONTRIBUTION: "De eigen bijdrage per maand is uitgelegd; het CAK int deze.",
}
_UNFINISHED: Final = (CoverageItem.CARER, CoverageItem.CONTRIBUTION)


def investigate(
    book: Book, resident: Resident, conversation: Ref, *, is_finished: bool = True
) -> None:
    """Answer the items; of an unfinished investigation support of the carer and the costs."""
    answers = dict(_ANSWERS)
    if resident.has_carer:
        answers[CoverageItem.CARER] = "De mantelzorger kent het steunpunt en wil nu geen respijt."
    if not is_finished:
        answers = {item: text for item, text in answers.items() if item not in _UNFINISHED}
        book.need(
            conversation,
            {
                "question": "Hoe houd ik mijn huis schoon nu ik niet meer kan bukken?",
                "problems": "Zwaar werk lukt niet meer: vloeren, badkamer, bed verschonen.",
                "support_kind": "Hulp bij het zware huishoudelijk werk",
                "support_extent": "Twee uur per week",
            },
            (
                {
                    "what": "Stof afnemen, afwassen en licht opruimen",
                    "rung": Rung.OWN_STRENGTH,
                    "reason": "Lukt zittend en verspreid over de dag.",
                },
                {
                    "what": "Boodschappen laten bezorgen",
                    "rung": Rung.GENERALLY_USUAL,
                    "reason": "De supermarkt bezorgt en is te betalen.",
                },
                {
                    "what": "Hulp bij het huishouden",
                    "rung": Rung.TAILOR_MADE,
                    "reason": "Niemand in de omgeving kan het zware werk overnemen.",
                },
            ),
        )
    book.cover(conversation, answers)
