"""The words of a page of the social map, per language; in Dutch at level B1."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.reports.wording import Calendar
from wmo_desk.reports.wording_en import EN
from wmo_desk.reports.wording_nl import NL


@dataclass(frozen=True, slots=True)
class SocialMapWording:
    """All words of the page."""

    language: str
    calendar: Calendar
    names: Mapping[Dimension, str]
    title: str
    sheet: str
    practice_mark: str
    practice: str
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
    missing: str


MAP_NL: Final = SocialMapWording(
    language=NL.language,
    calendar=NL.calendar,
    names=NL.web.names,
    title="Hier kunt u terecht",
    sheet=NL.sheet,
    practice_mark=NL.practice_mark,
    practice=NL.practice,
    intro="Dit zijn plekken en mensen bij u in de buurt. U kunt er zelf naartoe gaan of bellen. "
    "U hebt daar geen beslissing van de gemeente voor nodig.",
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
    missing=NL.missing,
)

MAP_EN: Final = SocialMapWording(
    language=EN.language,
    calendar=EN.calendar,
    names=EN.web.names,
    title="Where you can go",
    sheet=EN.sheet,
    practice_mark=EN.practice_mark,
    practice=EN.practice,
    intro="These are places and people near you. You can go there or call by yourself. You do not "
    "need a decision of the municipality for it.",
    for_whom="For whom: ",
    where="Where: ",
    everywhere="in the whole municipality",
    when="When: ",
    costs="Costs: ",
    phone="Phone: ",
    email="E-mail: ",
    website="Website: ",
    checked="We checked this on {date}.",
    unchecked="We have not checked this for more than a year. Call first to hear whether it is "
    "still right.",
    help_heading="Is it hard to call or to go?",
    help="Tell us. We gladly help you with the first step.",
    help_phone="You reach us at *{phone}*{hours}.",
    missing=EN.missing,
)
