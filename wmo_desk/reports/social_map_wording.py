"""The words of a page of the social map; in Dutch at level B1."""

from dataclasses import dataclass
from typing import Final

from wmo_desk.contents.paper_languages import Worded


@dataclass(frozen=True, slots=True)
class SocialMapWording:
    """What the page says besides `SummaryWording`."""

    title: str
    intro: str
    for_whom: str
    where: str
    everywhere: str
    when: str
    costs: str
    phone: str
    email: str
    website: str
    checked: str
    unchecked: str
    help_heading: str
    help: str
    help_phone: str


_NL: Final = SocialMapWording(
    title="Hier kunt u terecht",
    intro="Dit zijn plekken en mensen bij u in de buurt. U kunt er zelf naartoe gaan of bellen. "
    "U heeft daar geen beslissing van de gemeente voor nodig.",
    for_whom="Voor wie: ",
    where="Waar: ",
    everywhere="in de hele gemeente",
    when="Wanneer: ",
    costs="Kosten: ",
    phone="Telefoon: ",
    email="E-mail: ",
    website="Website: ",
    checked="Wij keken dit na op {date}.",
    unchecked="Wij keken dit langer dan een jaar niet na. Bel eerst of het nog klopt.",
    help_heading="Vindt u het moeilijk om te bellen of te gaan?",
    help="Vertel het ons. Wij helpen u graag bij de eerste stap.",
    help_phone="U belt ons op *{phone}*{hours}.",
)

MAP_WORDINGS: Final = Worded("map", _NL)
