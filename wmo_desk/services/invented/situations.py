"""Why somebody reports: the situations that bring residents to the municipality."""

from dataclasses import dataclass
from typing import Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.domain.reports import ReferralSource

IN_KIND: Final = (DeliveryForm.IN_KIND,)
MOSTLY_IN_KIND: Final = (*IN_KIND * 7, DeliveryForm.PGB)


@dataclass(frozen=True, slots=True)
class Granting:
    """What may be granted: the catalogue's name, forms as often as likely, extents."""

    provision: str
    forms: tuple[DeliveryForm, ...]
    extents: tuple[int, ...]
    target_group: str = ""
    open_ended: float = 0.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Situation:
    """A reason to report, with what is asked, said, agreed and granted.

    `low` are the dimensions in which it goes less well; `share` counts how common it is.
    """

    share: int
    ages: tuple[int, int]
    needs: tuple[str, ...]
    wishes: tuple[str, ...]
    agreements: tuple[tuple[str, str], ...]
    low: frozenset[Dimension]
    sources: tuple[ReferralSource, ...]
    grants: tuple[Granting, ...] = ()
    has_carer: float = 0.5


HELP: Final = Granting(
    "Hulp bij het huishouden",
    (*IN_KIND * 8, DeliveryForm.PGB, DeliveryForm.ALFA),
    (90, 105, 120, 125, 135, 150, 165, 180),
    target_group="Ouderen met een blijvende beperking",
    open_ended=0.4,
    reason="De beperking is blijvend; een nieuw onderzoek elke drie jaar voegt niets toe.",
)

SITUATIONS: Final = (
    Situation(
        share=38,
        ages=(72, 94),
        needs=(
            "Het zware huishoudelijke werk lukt niet meer door artrose.",
            "Kan door hartfalen het huis niet meer schoonhouden.",
            "Is gevallen en kan niet meer bukken en tillen.",
            "Vraagt hulp bij het huishouden; de kinderen wonen ver weg.",
        ),
        wishes=(
            "In mijn eigen huis blijven wonen, met een schone vloer.",
            "Dat het weer netjes is als er iemand op bezoek komt.",
            "Zo lang mogelijk zelf mijn boontjes doppen.",
        ),
        agreements=(
            ("Drie dagen bijhouden wat wel en niet lukt in huis", "Bewoner"),
            ("Aanvraag in orde maken en opsturen", "Consulent"),
            ("Met de buurvrouw afspreken wie de container buitenzet", "Bewoner"),
            ("Bellen met de woningcorporatie over de drempels", "Dochter"),
            ("Folder van de Hoeskamer brengen", "Consulent"),
        ),
        low=frozenset({Dimension.BODILY_FUNCTIONS, Dimension.DAILY_FUNCTIONING}),
        sources=(
            ReferralSource.RESIDENT,
            ReferralSource.RESIDENT,
            ReferralSource.FAMILY,
            ReferralSource.GENERAL_PRACTITIONER,
            ReferralSource.DISTRICT_NURSE,
        ),
        grants=(HELP,),
    ),
    Situation(
        share=10,
        ages=(58, 90),
        needs=(
            "Komt na een heupoperatie thuis en kan de eerste tijd niets zelf.",
            "Na een beroerte terug uit de revalidatie; heeft hulp in huis nodig.",
        ),
        wishes=(
            "Weer op eigen benen staan voor het voorjaar is.",
            "Thuis herstellen en niet naar een verpleeghuis.",
        ),
        agreements=(
            ("Ontslagbrief van de revalidatie opsturen", "Zoon"),
            ("Thuiszorg en huisarts laten weten dat hulp is aangevraagd", "Consulent"),
            ("Oefeningen van de fysiotherapeut elke dag doen", "Bewoner"),
        ),
        low=frozenset(
            {Dimension.BODILY_FUNCTIONS, Dimension.DAILY_FUNCTIONING, Dimension.PARTICIPATION}
        ),
        sources=(ReferralSource.HOSPITAL, ReferralSource.HOSPITAL, ReferralSource.FAMILY),
        grants=(
            HELP,
            Granting("Roerende woonvoorziening", MOSTLY_IN_KIND, (1,)),
            Granting("Traplift", IN_KIND, (1,)),
        ),
        has_carer=0.7,
    ),
    Situation(
        share=10,
        ages=(70, 93),
        needs=(
            "Het geheugen gaat achteruit; partner kan het niet meer alleen dragen.",
            "Dementie vastgesteld. De familie zoekt dagbesteding en wat lucht.",
        ),
        wishes=(
            "Samen thuis blijven, zo lang het kan.",
            "Dat mijn vrouw ook eens een middag voor zichzelf heeft.",
        ),
        agreements=(
            ("Een keer gaan kijken bij de dagbesteding", "Partner en bewoner"),
            ("Casemanager dementie bellen over de medicijnen", "Consulent"),
            ("Inschrijven bij het Steunpunt Mantelzorg", "Partner"),
        ),
        low=frozenset({Dimension.MENTAL_WELLBEING, Dimension.DAILY_FUNCTIONING}),
        sources=(
            ReferralSource.DEMENTIA_CASE_MANAGER,
            ReferralSource.CARER,
            ReferralSource.GENERAL_PRACTITIONER,
        ),
        grants=(
            Granting(
                "Begeleiding groep (dagbesteding)",
                MOSTLY_IN_KIND,
                (2, 3, 4, 6),
                target_group="Inwoners met dementie",
                open_ended=0.6,
                reason="De aandoening neemt toe; dagbesteding blijft nodig.",
            ),
            HELP,
            Granting("Kortdurend verblijf", IN_KIND, (14, 21, 28)),
        ),
        has_carer=0.95,
    ),
    Situation(
        share=12,
        ages=(60, 90),
        needs=(
            "Voelt zich alleen sinds het overlijden van de partner.",
            "Komt het huis niet meer uit en zoekt aanspraak.",
        ),
        wishes=(
            "Weer onder de mensen komen.",
            "Iemand hebben om koffie mee te drinken.",
        ),
        agreements=(
            ("Samen een keer naar de Hoeskamer gaan", "Consulent en bewoner"),
            ("Aanmelden bij het maatjesproject", "Consulent"),
            ("De oude vriendin uit het koor bellen", "Bewoner"),
        ),
        low=frozenset({Dimension.PARTICIPATION, Dimension.MEANINGFULNESS}),
        sources=(
            ReferralSource.WELFARE_ORGANISATION,
            ReferralSource.NEIGHBOUR,
            ReferralSource.GENERAL_PRACTITIONER,
            ReferralSource.RESIDENT,
        ),
        grants=(Granting("Vervoer op maat (collectief)", IN_KIND, (150, 250)),),
        has_carer=0.2,
    ),
    Situation(
        share=12,
        ages=(24, 64),
        needs=(
            "Verliest het overzicht over post, geld en afspraken.",
            "Is vastgelopen na een burn-out en komt nergens meer aan toe.",
            "Wil hulp bij het weer oppakken van een dagritme.",
        ),
        wishes=(
            "Rust in mijn hoofd en orde in mijn papieren.",
            "Weer een reden om op te staan.",
        ),
        agreements=(
            ("Alle ongeopende post in een doos meebrengen", "Bewoner"),
            ("Afspraak maken met de praktijkondersteuner", "Bewoner"),
            ("Contact leggen met de aanbieder van begeleiding", "Consulent"),
        ),
        low=frozenset({Dimension.MENTAL_WELLBEING, Dimension.QUALITY_OF_LIFE}),
        sources=(
            ReferralSource.MENTAL_HEALTH_TALK,
            ReferralSource.RESIDENT,
            ReferralSource.GENERAL_PRACTITIONER,
        ),
        grants=(Granting("Begeleiding individueel", MOSTLY_IN_KIND, (1, 2, 3, 4)),),
        has_carer=0.25,
    ),
    Situation(
        share=10,
        ages=(30, 70),
        needs=(
            "MS; de energie is op voordat het huishouden gedaan is.",
            "Reuma. Kan niet lang staan en heeft jonge kinderen in huis.",
            "COPD. Stof en trappen gaan niet meer.",
        ),
        wishes=(
            "Energie overhouden voor de kinderen.",
            "Blijven werken, al is het halve dagen.",
        ),
        agreements=(
            ("Ergotherapeut om advies vragen over energie verdelen", "Bewoner"),
            ("Uitzoeken welke hulp de zorgverzekering betaalt", "Consulent"),
            ("Samen een weekrooster maken voor het huishouden", "Partner"),
        ),
        low=frozenset({Dimension.BODILY_FUNCTIONS, Dimension.QUALITY_OF_LIFE}),
        sources=(ReferralSource.RESIDENT, ReferralSource.GENERAL_PRACTITIONER),
        grants=(
            Granting(
                "Hulp bij het huishouden",
                (*IN_KIND * 5, DeliveryForm.PGB, DeliveryForm.PGB),
                (105, 125, 150, 180, 210),
                target_group="Inwoners met een aandoening die niet meer overgaat",
                open_ended=0.3,
                reason="De aandoening gaat niet meer over.",
            ),
            Granting("Scootmobiel", MOSTLY_IN_KIND, (1,)),
            Granting("Handbewogen rolstoel", MOSTLY_IN_KIND, (1,)),
        ),
        has_carer=0.6,
    ),
    Situation(
        share=5,
        ages=(45, 80),
        needs=(
            "De mantelzorger kan niet meer en vraagt ontlasting.",
            "Zorgt al jaren voor partner en is nu zelf ziek geworden.",
        ),
        wishes=(
            "Een vaste middag vrij in de week.",
            "Weer partner zijn in plaats van verpleegster.",
        ),
        agreements=(
            ("Respijtzorg bespreken met het Steunpunt Mantelzorg", "Consulent"),
            ("Familie bij elkaar roepen en taken verdelen", "Zoon"),
        ),
        low=frozenset({Dimension.DAILY_FUNCTIONING, Dimension.MENTAL_WELLBEING}),
        sources=(ReferralSource.CARER, ReferralSource.DISTRICT_NURSE),
        grants=(HELP, Granting("Kortdurend verblijf", IN_KIND, (14, 28))),
        has_carer=1.0,
    ),
    Situation(
        share=3,
        ages=(18, 27),
        needs=(
            "Autisme; het zelfstandig wonen lukt nog niet zonder hulp.",
            "Zoekt na school een zinvolle dag en mensen om zich heen.",
        ),
        wishes=(
            "Op mezelf wonen en het volhouden.",
            "Vrienden maken met wie het vanzelf gaat.",
        ),
        agreements=(
            ("Met de mentor van school bellen", "Consulent"),
            ("Weekschema op de koelkast hangen", "Bewoner"),
        ),
        low=frozenset({Dimension.PARTICIPATION, Dimension.DAILY_FUNCTIONING}),
        sources=(ReferralSource.FAMILY, ReferralSource.OTHER),
        grants=(Granting("Begeleiding individueel", MOSTLY_IN_KIND, (1, 2, 3)),),
        has_carer=0.6,
    ),
)

BY_SHARE: Final = tuple(situation for situation in SITUATIONS for _ in range(situation.share))
"""Every situation as often as it is common."""

URGENT_REASONS: Final = {
    "Kan zonder hulp niet veilig thuis wonen": "Zonder hulp raakt het huis vol en onveilig.",
    "Heeft niemand die het huishouden kan overnemen": (
        "Dochter heeft het tot nu toe gedaan en is zelf geopereerd."
    ),
    "Komt net uit het ziekenhuis of de revalidatie": (
        "Komt uit de revalidatie en mag zes weken niet tillen."
    ),
    "De mantelzorger is overbelast": (
        "Partner is overbelast; de huisarts heeft aan de bel getrokken."
    ),
}
"""By the criteria that a municipality starts with."""
NO_PGB_REASONS: Final = (
    "Wil geen pgb: ziet op tegen het regelen en het werkgever zijn.",
    "Kan een pgb aan, maar kiest ervoor te wachten op een aanbieder.",
    "Heeft de uitleg over het pgb gekregen en wil liever hulp in natura.",
)
PAUSE_REASONS: Final = ("Opgenomen in het ziekenhuis", "Logeert enkele weken bij dochter")
LEAVE_REASONS: Final = (
    "Verhuisd naar een andere gemeente",
    "Kleindochter neemt het werk over",
    "Opgenomen in een verpleeghuis (Wlz)",
    "Overleden",
)
EXCEPTION_REASONS: Final = (
    "Samen met de buurvrouw van hetzelfde adres ingepland, zodat één hulp beiden helpt.",
    "Eerdere indicatie te laat verlengd door de gemeente; oude datum telt.",
)
CLOSING_REASONS: Final = (
    "Verhuisd naar een andere gemeente",
    "Overleden",
    "Redt zich met hulp uit de buurt",
    "Gaat naar de Wlz",
)
