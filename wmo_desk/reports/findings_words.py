"""The words of the written findings that no other paper has."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.contents.paper_languages import Worded


@dataclass(frozen=True, slots=True)
class FindingsWording:
    """What the findings say besides `SummaryWording`; `items` by the values of CoverageItem.

    `criteria` by those of WmoCriterion.
    """

    title: str
    intro: str
    reported_heading: str
    reported: str
    corrected: str
    added: str
    per_topic: str
    items_heading: str
    items_intro: str
    items: Mapping[str, str]
    not_applicable: str
    criteria_heading: str
    criteria_intro: str
    criteria: Mapping[str, str]
    criteria_next: str
    from_expert: str
    from_nobody: str
    covered_before: str
    open: str
    more_corrected: str
    corrections_beside: str
    reaction_heading: str
    about: str
    send_back: str
    wrong_heading: str
    wrong: str
    signing_heading: str
    signing: str
    seen: str
    agree: str
    disagree: str
    apply: str
    application: str
    no_application: str
    on_behalf: str
    name: str
    day: str
    signature: str


NL: Final = FindingsWording(
    title="Verslag van ons gesprek",
    intro="In dit verslag staat wat wij bespraken en wat wij vonden. Lees het rustig door. "
    "Achterin is ruimte om te schrijven wat niet klopt.",
    reported_heading="De vraag om hulp",
    reported="Op {date} kregen wij deze vraag om hulp.",
    corrected="Uw verbetering van {date}: ",
    added="Uw aanvulling van {date}: ",
    per_topic="Uw cijfers per onderwerp: {scores}.",
    items_heading="Wat wij hebben onderzocht",
    items_intro="De wet noemt zeven dingen die wij samen met u bekijken.",
    items={
        "a": "Wat u nodig heeft en wat u belangrijk vindt",
        "b": "Wat u zelf kunt, met uw huisgenoten",
        "c": "Wat mensen om u heen voor u kunnen doen",
        "d": "Hoe het gaat met wie voor u zorgt",
        "e": "Wat er is voor alle inwoners",
        "f": "Hoe wij samenwerken met andere hulp en zorg",
        "g": "Wat u zelf betaalt",
    },
    not_applicable="Dit geldt niet voor u. De reden: {text}",
    criteria_heading="Wanneer u hulp van ons kunt krijgen",
    criteria_intro="De wet zegt wanneer de gemeente u helpt. Dit hebben wij daarom zelf bekeken:",
    criteria={
        "residence": "U woont in onze gemeente.",
        "limitation": "U heeft een beperking. Daardoor lukken sommige dingen u niet zelf.",
        "own_strength": "Wij keken wat u zelf kunt.",
        "generally_usual": "Wij keken of u genoeg heeft aan iets wat iedereen kan kopen.",
        "usual_help": "Wij keken wat uw huisgenoten voor u kunnen doen.",
        "network": "Wij keken wat familie, vrienden en buren voor u kunnen doen.",
        "general_provision": "Wij keken of u genoeg heeft aan hulp die er voor alle inwoners is.",
        "long_term_care": "Wij keken of u recht heeft op langdurige zorg (Wlz).",
    },
    criteria_next="Krijgt u hulp van ons? Dat leest u in onze beslissing.",
    from_expert="Dit staat in het verslag van {who}.",
    from_nobody="Dit staat in het verslag van een deskundige.",
    covered_before="Dit bespraken wij op {date}.",
    open="Dit is nog niet besproken.",
    more_corrected="Wat u verder nog zei",
    corrections_beside="Op {date} lazen we dit samen door. Wat u toen verbeterde, staat bij het "
    "stuk waar het over gaat.",
    reaction_heading="Uw reactie op dit verslag",
    about="Dit blad gaat over het gesprek van {date}.",
    send_back="U kunt dit blad aan ons teruggeven of sturen naar: {address}.",
    wrong_heading="Klopt er iets niet, of mist u iets?",
    wrong="Schrijf het hier op. Wij voegen uw woorden toe aan dit verslag.",
    signing_heading="Uw handtekening",
    signing="Kruis aan wat u vindt en zet uw handtekening.",
    seen="Ik heb dit verslag gezien.",
    agree="Ik ben het eens met dit verslag.",
    disagree="Ik ben het er niet mee eens. De reden:",
    apply="Ik vraag hulp aan.",
    application="Kruist u dit aan en tekent u? Dan is dit verslag uw aanvraag. Binnen twee weken "
    "krijgt u onze beslissing.",
    no_application="Uw handtekening is nog geen aanvraag. Wilt u hulp aanvragen? Wij helpen u "
    "daar graag bij.",
    on_behalf="Tekent iemand namens u? Dan schrijft die persoon ook de eigen naam op.",
    name="Naam:",
    day="Datum:",
    signature="Handtekening:",
)

FINDINGS_WORDS: Final = Worded("findings", NL)
