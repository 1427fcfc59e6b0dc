"""The four examples of the regional policy plan 2023-2026 (§3.1, §3.2) as worked-out dossiers.

Jorik, Mathijs, Luke and Mia are the plan's; surnames, addresses, dates and words are invented.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import (
    Channel,
    ConversationPlace,
    Gender,
    IdentityDocument,
    PresentHelpKind,
)
from wmo_desk.domain.local_time import HERE
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.people import NameUsage
from wmo_desk.domain.question_sets import Audience
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.services.invented.book import Book, Ref, working_day
from wmo_desk.services.invented.chronicle import Story
from wmo_desk.services.invented.residents import LivingArea

Texts = Mapping[Dimension, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Scene:
    """Where and when an example is told: the book, an area, and the day that is today."""

    book: Book
    home: LivingArea
    today: date

    def day(self, days_ago: int) -> date:
        """The working day so many days ago, or just before it."""
        return working_day(self.today - timedelta(days=days_ago), forward=False)

    def at(self, days_ago: int, hour: int, minute: int = 0) -> datetime:
        """A moment on that day."""
        local = datetime.combine(self.day(days_ago), time(hour, minute), HERE)
        return local.astimezone(UTC)

    def living(self, **values: Any) -> dict[str, Any]:
        """Fields of a client that lives here."""
        return {
            "municipality_id": self.home.municipality_id,
            "area_id": self.home.id,
            **values,
        }

    def talk(
        self,
        client: Ref,
        report: Ref | None,
        *,
        wish: str,
        texts: Texts,
        participants: str = "",
        place: ConversationPlace = ConversationPlace.HOME,
        helps: Mapping[Dimension, Sequence[tuple[PresentHelpKind, str]]] | None = None,
        marks: Mapping[Dimension, Sequence[int]] | None = None,
    ) -> Ref:
        """Hold a conversation now; with `marks` it is scored per topic of the set for the young."""
        book = self.book
        begin = book.now.astimezone(HERE).time().replace(second=0, microsecond=0)
        conversation = book.conversation(client, report, book.today, begin, participants)
        book.change_conversation(conversation, {"main_wish": wish, "place": place})
        for dimension, values in texts.items():
            book.dimension(conversation, dimension, values)
        for dimension, lines in (helps or {}).items():
            for kind, text in lines:
                book.present_help(conversation, dimension, kind, text)
        if marks is not None:
            book.score_per_topic(conversation, Audience.YOUNG_PEOPLE, marks)
        return conversation

    def agree(self, conversation: Ref, what: str, who: str, days: int) -> Ref:
        """Agree on something to be done within so many days from now."""
        by_when = working_day(self.book.today + timedelta(days=days))
        return self.book.agreement(conversation, {"what": what, "who": who, "by_when": by_when})


_SEEN: Final = {"identity_document": IdentityDocument.IDENTITY_CARD}
# By place in the set: what he did not want to answer is left out.
_MARKS_OF_JORIK: Final = {
    Dimension.BODILY_FUNCTIONS: (7, 5, 8, 3, 6),
    Dimension.MENTAL_WELLBEING: (4, 2, 5, 3),
    Dimension.MEANINGFULNESS: (5, 4, 6),
    Dimension.QUALITY_OF_LIFE: (6, 7, 5),
    Dimension.PARTICIPATION: (2, 3, 1),
    Dimension.DAILY_FUNCTIONING: (3, 5, 4),
}
_MARKS_OF_JORIK_LATER: Final = {
    Dimension.BODILY_FUNCTIONS: (7, 7, 8, 6),
    Dimension.MENTAL_WELLBEING: (6, 5, 7, 6),
    Dimension.MEANINGFULNESS: (7, 6, 8),
    Dimension.QUALITY_OF_LIFE: (7, 7, 6),
    Dimension.PARTICIPATION: (6, 6, 7),
    Dimension.DAILY_FUNCTIONING: (6, 7, 6),
}


def jorik(scene: Scene) -> Story:
    """Nineteen, nearly without a network: made normal instead of made a patient (§3.1)."""
    book = scene.book
    client = book.client(
        scene.living(
            given_names="Jorik",
            initials="J.",
            family_name="Bemelmans",
            gender=Gender.MALE,
            birth_date=date(scene.today.year - 19, 4, 8),
            street="Past. Schijnsstraat",
            house_number="14",
            postcode="6231 LM",
            city="Meerssen",
            phone="0600000119",
            preferred_channel=Channel.PHONE,
            bsn="999990007",
        )
    )
    book.person(
        client,
        {
            "name": "Karin Bemelmans",
            "relation": "moeder",
            "phone": "0600000120",
            "is_household_member": True,
            "is_carer": True,
            "care_hours_per_week": 6,
        },
    )
    book.person(
        client,
        {
            "name": "dr. Huub Wijnands",
            "relation": "huisarts",
            "organisation": "Huisartsenpraktijk De Linde",
            "phone": "0430000121",
            "is_professional": True,
        },
    )
    report = book.report(
        client,
        {
            "received_on": book.today,
            "route": Route.REGULAR,
            "referral_source": ReferralSource.GENERAL_PRACTITIONER,
            "reported_by": "Huisartsenpraktijk De Linde",
            "need": (
                "Jorik heeft moeite met zijn concentratie en last van stemmingswisselingen. Hij"
                " dreigt zijn diploma niet te halen en heeft bijna geen mensen om zich heen. Hij"
                " vraagt hulp bij het opbouwen van contacten."
            ),
        },
    )
    book.change_report(
        report,
        {
            "confirmed_on": book.today,
            "client_support_on": book.today,
            "carer_support_on": book.today,
        },
    )

    yield scene.at(82, 15, 30)
    book.view(client)
    conversation = scene.talk(
        client,
        report,
        participants="Karin Bemelmans (moeder)",
        wish="Mijn diploma halen, en een paar mensen leren kennen met wie het vanzelf gaat.",
        texts={
            Dimension.BODILY_FUNCTIONS: {
                "resident_words": "Ik slaap te laat en ben ’s morgens een wrak.",
                "going_well": "Ik fiets elke dag naar school.",
                "wants_to_change": "Weer op een normale tijd slapen.",
                "first_step": "Mijn telefoon om elf uur in de keuken leggen.",
            },
            Dimension.MENTAL_WELLBEING: {
                "is_marked": True,
                "resident_words": (
                    "Soms ben ik om niets kwaad en een uur later kan ik wel janken. In de les ben"
                    " ik na tien minuten weg met mijn hoofd."
                ),
                "going_well": "Ik kan er met mijn moeder over praten.",
                "what_is_hard": "In een volle klas blijft er niets hangen.",
                "wants_to_change": "Ik wil begrijpen wat er met me aan de hand is. Geen stempel.",
                "first_step": "Een keer praten met de praktijkondersteuner.",
                "who_helps": "Mijn moeder belt de huisarts.",
                "findings": (
                    "Vertelt open en helder. Geen aanwijzing voor een crisis. Ziet op tegen een"
                    " diagnose: bang om ‘bijzonder’ te zijn."
                ),
            },
            Dimension.MEANINGFULNESS: {
                "resident_words": "Met techniek bezig zijn, dan vergeet ik de tijd.",
            },
            Dimension.QUALITY_OF_LIFE: {"going_well": "Thuis voel ik me veilig."},
            Dimension.PARTICIPATION: {
                "is_marked": True,
                "resident_words": "In de pauze zit ik op mijn telefoon. Dan lijkt het alsof.",
                "wants_to_change": "Een of twee mensen met wie ik iets kan doen.",
                "findings": "Contact loopt vooral online. Vroeger lid van de scouting.",
            },
            Dimension.DAILY_FUNCTIONING: {
                "resident_words": "Zonder mijn moeder vergeet ik de helft.",
                "findings": "Een vaste dagindeling helpt; die is er in de vakantie niet.",
            },
        },
        helps={
            Dimension.MENTAL_WELLBEING: (
                (PresentHelpKind.OWN_STRENGTH, "Goed zeggen wat ik voel"),
                (PresentHelpKind.NETWORK, "Mijn moeder"),
                (PresentHelpKind.PROFESSIONAL, "De mentor van school"),
            ),
            Dimension.PARTICIPATION: (
                (PresentHelpKind.OWN_STRENGTH, "Handig zijn met techniek"),
                (PresentHelpKind.NETWORK, "Online vrienden van het gamen"),
            ),
        },
        marks=_MARKS_OF_JORIK,
    )
    talks = scene.agree(
        conversation, "Drie gesprekken met de praktijkondersteuner van de huisarts", "Jorik", 35
    )
    school = scene.agree(
        conversation, "Met de mentor van school een rooster voor de examens maken", "Jorik", 14
    )
    network = scene.agree(
        conversation,
        "Met Jorik, zijn moeder en maatschappelijk werk bekijken wie in zijn buurt mee kan doen",
        "Consulent en maatschappelijk werk",
        28,
    )
    book.change_report(report, {"identity_seen_on": book.today, **_SEEN})
    book.need(
        conversation,
        {
            "question": "Hoe krijg ik weer mensen om me heen en grip op school?",
            "problems": "Komt alleen nog op school en thuis; vergeet taken en slaapt te kort.",
            "support_kind": "Iemand die meedenkt over dagritme en contacten",
            "support_extent": "Enkele gesprekken in drie maanden",
        },
        (
            {
                "what": "Rooster met de mentor van school",
                "rung": Rung.OWN_STRENGTH,
                "reason": "Jorik wil dit zelf, met een herinnering op zijn telefoon.",
            },
            {
                "what": "Moeder helpt ’s morgens op tijd weg te gaan",
                "rung": Rung.USUAL_HELP,
                "reason": "Past bij wat ouders gewoon doen.",
                "discussed": "Met Jorik en zijn moeder besproken; zij doet dit en vindt het goed.",
            },
            {
                "what": "Oude scoutingvriend en repaircafé",
                "rung": Rung.SOCIAL_NETWORK,
                "reason": "Deze mensen kent hij en de plek is dichtbij.",
            },
            {
                "what": "Gesprekken met de praktijkondersteuner",
                "rung": Rung.PRIOR_PROVISION,
                "reason": "Valt onder de Zorgverzekeringswet; geen diagnose nodig.",
            },
        ),
    )
    book.cover(
        conversation,
        {
            CoverageItem.NEEDS: "Wil rust, een paar vrienden en zijn diploma; geen stempel.",
            CoverageItem.OWN_STRENGTH: "School en ritme pakt hij zelf op; moeder helpt.",
            CoverageItem.NETWORK: "Een scoutingvriend en buren van het repaircafé willen meedoen.",
            CoverageItem.CARER: "Moeder redt het; zij weet waar zij hulp kan vragen.",
            CoverageItem.GENERAL_PROVISION: "Maatschappelijk werk en repaircafé zijn besproken.",
            CoverageItem.COOPERATION: "Huisarts en school zijn betrokken; Jorik vindt dat goed.",
            CoverageItem.CONTRIBUTION: "Geen bijdrage: er komt geen maatwerkvoorziening.",
        },
    )
    book.close_conversation(conversation)

    yield scene.at(60, 9)
    book.agreement_done(school)

    yield scene.at(45, 11)
    book.agreement_done(talks)
    book.agreement_done(network)

    yield scene.at(40, 16)
    book.view(client)
    again = scene.talk(
        client,
        report,
        participants="Karin Bemelmans (moeder), Ellen Voncken (maatschappelijk werk)",
        wish="Zo doorgaan, en in juni mijn diploma vieren.",
        texts={
            Dimension.BODILY_FUNCTIONS: {
                "resident_words": "Mijn telefoon ligt nu beneden. Ik slaap weer.",
            },
            Dimension.MENTAL_WELLBEING: {
                "resident_words": "Ik voel het nu aankomen. Dan loop ik even weg, en dat mag.",
                "going_well": "Door de gesprekken met de praktijkondersteuner ben ik rustiger.",
                "findings": "Verwijzing naar de ggz is niet nodig; huisarts is het daarmee eens.",
            },
            Dimension.PARTICIPATION: {
                "resident_words": "Op vrijdag sleutelen we met z’n vieren aan een oude brommer.",
                "going_well": "Ik help bij het repaircafé, en een oude scoutingvriend zie ik weer.",
            },
            Dimension.DAILY_FUNCTIONING: {"going_well": "Mijn rooster hangt op de deur."},
        },
        marks=_MARKS_OF_JORIK_LATER,
    )
    scene.agree(again, "Elke vrijdag naar het repaircafé", "Jorik", 180)
    scene.agree(again, "Na de toetsweek een keer bellen hoe het gaat", "Consulent", 50)
    book.close_conversation(again)
    book.change_report(
        report,
        {
            "investigation_done_on": book.today,
            "findings_handed_out_on": book.today,
            "closed_on": book.today,
            "closing_reason": (
                "Geen voorziening nodig: praktijkondersteuner, maatschappelijk werk en het eigen"
                " netwerk geven wat Jorik vroeg."
            ),
        },
    )


def mathijs(scene: Scene) -> Story:
    """A vital man in his seventies who wants to garden again, for and with others (§3.1)."""
    book = scene.book
    client = book.client(
        scene.living(
            given_names="Mathijs Hubertus",
            initials="M.H.",
            family_name="Senden",
            gender=Gender.MALE,
            birth_date=date(scene.today.year - 74, 9, 21),
            street="Tiendschuurstraat",
            house_number="3",
            postcode="6231 KD",
            city="Meerssen",
            phone="0430000174",
            preferred_channel=Channel.VISIT,
            bsn="999990019",
        )
    )
    book.person(
        client,
        {
            "name": "Marleen Prevoo",
            "relation": "coördinator",
            "organisation": "Seniorenprojecten, De Huiskamer",
            "phone": "0430000175",
            "is_professional": True,
        },
    )
    book.person(client, {"name": "Guido Senden", "relation": "zoon"})
    report = book.report(
        client,
        {
            "received_on": book.today,
            "route": Route.REGULAR,
            "referral_source": ReferralSource.WELFARE_ORGANISATION,
            "reported_by": "Marleen Prevoo, De Huiskamer",
            "need": (
                "Mathijs gaat twee keer per week naar De Huiskamer. Hij wil zich inzetten voor"
                " anderen en weer in het groen werken. De andere deelnemers doen graag mee. Zij"
                " zoeken een stuk grond."
            ),
        },
    )
    book.change_report(report, {"confirmed_on": book.today, "client_support_on": book.today})

    yield scene.at(61, 10)
    book.view(client)
    conversation = scene.talk(
        client,
        report,
        participants="Marleen Prevoo (De Huiskamer)",
        place=ConversationPlace.ELSEWHERE,
        wish="Weer met mijn handen in de grond, samen met de anderen van De Huiskamer.",
        texts={
            Dimension.BODILY_FUNCTIONS: {
                "score": 8,
                "resident_words": "Ik heb heel mijn leven buiten gewerkt. Stilzitten kan ik niet.",
                "findings": "Vitaal. Lichte artrose in de handen, werkt met eigen gereedschap.",
            },
            Dimension.MENTAL_WELLBEING: {"score": 8, "resident_words": "Ik slaap als een os."},
            Dimension.MEANINGFULNESS: {
                "score": 5,
                "is_marked": True,
                "resident_words": (
                    "In de groenvoorziening was ik iemand. Nu geef ik thuis drie geraniums water."
                ),
                "wants_to_change": "Iets opbouwen waar de buurt wat aan heeft.",
            },
            Dimension.QUALITY_OF_LIFE: {
                "score": 7,
                "going_well": "Twee keer per week ga ik naar De Huiskamer. Daar voel ik me thuis.",
            },
            Dimension.PARTICIPATION: {
                "score": 7,
                "is_marked": True,
                "resident_words": "Zij waren meteen enthousiast. Had ik het maar eerder gevraagd.",
                "findings": "Acht deelnemers willen meedoen, van wie vijf elke week.",
            },
            Dimension.DAILY_FUNCTIONING: {"score": 8, "going_well": "Ik doe alles zelf."},
        },
    )
    ground = scene.agree(
        conversation,
        "Uitzoeken welk braakliggend stuk grond de gemeente kan vrijgeven",
        "Consulent",
        21,
    )
    rota = scene.agree(
        conversation, "Werkrooster maken en een verantwoordelijke per bed", "Mathijs", 28
    )
    scene.agree(
        conversation,
        "Gereedschap lenen bij de buurtvereniging en een gierton regelen",
        "Mathijs en de deelnemers",
        100,
    )
    book.change_report(report, {"identity_seen_on": book.today, **_SEEN})
    book.need(
        conversation,
        {
            "question": "Hoe kan ik met de anderen weer in het groen werken?",
            "problems": "Er is geen grond en geen gereedschap voor een groep.",
            "support_kind": "Een plek om te tuinieren",
            "support_extent": "Twee ochtenden per week",
        },
        (
            {
                "what": "Kennis van de groenvoorziening inzetten",
                "rung": Rung.OWN_STRENGTH,
                "reason": "Mathijs deed dit werk heel zijn leven.",
            },
            {
                "what": "Acht deelnemers werken mee",
                "rung": Rung.SOCIAL_NETWORK,
                "reason": "Zij hebben zich al opgegeven.",
            },
            {
                "what": "Braakliggende grond van de gemeente",
                "rung": Rung.GENERAL_PROVISION,
                "reason": "Informele basisvoorziening in plaats van een indicatie.",
            },
        ),
    )
    book.cover(
        conversation,
        {
            CoverageItem.NEEDS: "Wil van betekenis zijn voor de buurt en met zijn handen werken.",
            CoverageItem.OWN_STRENGTH: "Vitaal; regelt rooster en verdeling zelf.",
            CoverageItem.NETWORK: "De deelnemers van De Huiskamer doen mee.",
            CoverageItem.CARER: "Niet van toepassing: er is geen mantelzorger.",
            CoverageItem.GENERAL_PROVISION: "Een stuk grond voor de groep is de oplossing.",
            CoverageItem.COOPERATION: "De buurtvereniging leent gereedschap uit.",
            CoverageItem.CONTRIBUTION: "Geen bijdrage: er komt geen maatwerkvoorziening.",
        },
    )
    book.close_conversation(conversation)

    yield scene.at(38, 14)
    book.agreement_done(ground)
    book.agreement_done(rota)
    book.change_report(
        report,
        {
            "investigation_done_on": book.today,
            "findings_handed_out_on": book.today,
            "closed_on": book.today,
            "closing_reason": (
                "Informele basisvoorziening: de gemeente geeft een stuk braakliggende grond vrij,"
                " Mathijs en de andere deelnemers dragen er zelf de verantwoordelijkheid voor."
            ),
        },
    )

    yield scene.at(10, 11)
    book.addition(
        conversation,
        "De tuin heet ‘Op de Bies’. We zijn nu met tien, en op donderdag is er soep voor wie"
        " meehelpt.",
    )


def luke(scene: Scene) -> Story:
    """Thirty-five, wants to open a studio for others; rules stood in the way (§3.2.1)."""
    book = scene.book
    client = book.client(
        scene.living(
            given_names="Luke",
            initials="L.",
            prefix="van den",
            family_name="Hove",
            gender=Gender.MALE,
            birth_date=date(scene.today.year - 35, 2, 17),
            street="Volksbondweg",
            house_number="27 A",
            postcode="6231 HX",
            city="Meerssen",
            phone="0600000135",
            email="luke@voorbeeld.example",
            preferred_channel=Channel.EMAIL,
            bsn="999990020",
        )
    )
    report = book.report(
        client,
        {
            "received_on": book.today,
            "route": Route.REGULAR,
            "referral_source": ReferralSource.RESIDENT,
            "need": (
                "Luke wil een atelier openen waar hij inwoners als vrijwilliger schilderles geeft."
                " Hij zoekt een ruimte en geld voor materiaal."
            ),
        },
    )
    book.change_report(report, {"confirmed_on": book.today, "client_support_on": book.today})

    yield scene.at(185, 13)
    first = scene.talk(
        client,
        report,
        place=ConversationPlace.OFFICE,
        wish="Een plek waar iedereen kan komen schilderen, ook wie niets te besteden heeft.",
        texts={
            Dimension.MEANINGFULNESS: {
                "score": 6,
                "is_marked": True,
                "resident_words": "Schilderen houdt mij overeind. Dat gun ik een ander ook.",
                "wants_to_change": "Van mijn talent iets maken voor het dorp.",
            },
            Dimension.PARTICIPATION: {
                "score": 8,
                "resident_words": "Ik woon hier heel mijn leven. Ik ken iedereen.",
            },
        },
    )
    grant = scene.agree(first, "Nagaan of er subsidie mogelijk is", "Consulent", 14)
    book.cover(
        first,
        {
            CoverageItem.NEEDS: "Wil schilderles geven aan wie niets te besteden heeft.",
            CoverageItem.OWN_STRENGTH: "Regelt vrijwilligers en lessen zelf.",
            CoverageItem.NETWORK: "Breed netwerk in het dorp.",
            CoverageItem.CARER: "Niet van toepassing: er is geen mantelzorger.",
            CoverageItem.GENERAL_PROVISION: "Het gemeenschapshuis is besproken.",
            CoverageItem.COOPERATION: "Geen andere partijen nodig.",
            CoverageItem.CONTRIBUTION: "Geen bijdrage: er komt geen maatwerkvoorziening.",
        },
    )
    book.close_conversation(first)

    yield scene.at(160, 10)
    book.agreement_done(grant)
    book.change_report(
        report,
        {
            "investigation_done_on": book.today,
            "findings_handed_out_on": book.today,
            "closed_on": book.today,
            "closing_reason": (
                "Luke ziet ervan af. Subsidie kon alleen als de gemeente de kartrekker werd; dat"
                " bracht te veel regels mee."
            ),
        },
    )

    yield scene.at(33, 9, 30)
    anew = book.report(
        client,
        {
            "received_on": book.today,
            "route": Route.REGULAR,
            "referral_source": ReferralSource.MUNICIPALITY,
            "reported_by": "Consulent",
            "need": (
                "Wij hebben Luke gevraagd of wij zijn plan alsnog mogen helpen: hij trekt de kar,"
                " de gemeente denkt mee en zorgt voor een ruimte."
            ),
        },
    )
    book.change_report(anew, {"confirmed_on": book.today, "client_support_on": book.today})

    yield scene.at(25, 15)
    book.view(client)
    second = scene.talk(
        client,
        anew,
        participants="Roger Lahaye (gemeenschapshuis)",
        place=ConversationPlace.ELSEWHERE,
        wish="In het voorjaar de deuren open, met de eerste tien schilders.",
        texts={
            Dimension.BODILY_FUNCTIONS: {"score": 8},
            Dimension.MENTAL_WELLBEING: {
                "score": 7,
                "resident_words": "Ik was er klaar mee. Nu heb ik er weer zin in.",
            },
            Dimension.MEANINGFULNESS: {
                "score": 8,
                "is_marked": True,
                "resident_words": "Het is mijn plan, en het mag mijn plan blijven.",
            },
            Dimension.QUALITY_OF_LIFE: {
                "score": 6,
                "resident_words": "Ik kom rond. Verf kopen voor twintig man lukt me niet.",
            },
            Dimension.PARTICIPATION: {
                "score": 9,
                "going_well": "Bij mij hebben zich al veertien mensen opgegeven.",
                "findings": "Breed netwerk; drie vrijwilligers willen om de beurt openen.",
            },
            Dimension.DAILY_FUNCTIONING: {"score": 8},
        },
    )
    book.change_report(anew, {"identity_seen_on": book.today, **_SEEN})
    scene.agree(second, "Bovenzaal op dinsdag en donderdag vrijhouden", "Gemeenschapshuis", 30)
    scene.agree(second, "Werving en rooster van de vrijwilligers", "Luke", 31)
    scene.agree(
        second,
        "Eén bladzijde met afspraken maken in plaats van een subsidieaanvraag",
        "Consulent",
        20,
    )
    book.need(
        second,
        {
            "question": "Hoe open ik mijn atelier zonder een berg regels?",
            "problems": "Geen ruimte en geen geld voor materiaal.",
            "support_kind": "Een ruimte en een aanspreekpunt",
            "support_extent": "Twee dagdelen per week",
        },
        (
            {
                "what": "Werving, rooster en lessen",
                "rung": Rung.OWN_STRENGTH,
                "reason": "Het is zijn plan en hij trekt de kar.",
            },
            {
                "what": "Drie vrijwilligers openen om de beurt",
                "rung": Rung.SOCIAL_NETWORK,
                "reason": "Zij hebben zich aangeboden.",
            },
            {
                "what": "Bovenzaal van het gemeenschapshuis",
                "rung": Rung.GENERAL_PROVISION,
                "reason": "Staat op die dagen leeg; de gemeente helpt op weg.",
            },
        ),
    )
    book.cover(
        second,
        {
            CoverageItem.NEEDS: "Wil van zijn talent iets maken voor het dorp.",
            CoverageItem.OWN_STRENGTH: "Leidt het atelier zelf.",
            CoverageItem.NETWORK: "Vrijwilligers en veertien inwoners doen mee.",
            CoverageItem.CARER: "Niet van toepassing: er is geen mantelzorger.",
            CoverageItem.GENERAL_PROVISION: "Het gemeenschapshuis stelt de bovenzaal beschikbaar.",
            CoverageItem.COOPERATION: "Geen andere partijen nodig.",
            CoverageItem.CONTRIBUTION: "Geen bijdrage: er komt geen maatwerkvoorziening.",
        },
    )
    book.close_conversation(second)


def mia(scene: Scene) -> Story:
    """A widow of seventy: support that ends with the year, now with results to aim at (§3.2.2)."""
    book = scene.book
    client = book.client(
        scene.living(
            given_names="Mia",
            initials="M.",
            family_name="Ubachs",
            partner_name="Rutten",
            name_usage=NameUsage.PARTNER_OWN,
            gender=Gender.FEMALE,
            birth_date=date(scene.today.year - 70, 6, 30),
            street="Kloosterstraat",
            house_number="41",
            postcode="6231 CN",
            city="Meerssen",
            phone="0430000170",
            preferred_channel=Channel.LETTER,
            prefers_large_print=True,
            bsn="999990032",
        )
    )
    book.person(
        client,
        {
            "name": "Nicole Ubachs",
            "relation": "nicht",
            "phone": "0600000171",
            "note": "Belt een keer per week; woont in Breda.",
        },
    )
    book.person(
        client,
        {
            "name": "Petra Lousberg",
            "relation": "begeleider",
            "organisation": "Begeleiding Bovenmaas",
            "phone": "0430000172",
            "is_professional": True,
        },
    )
    year = scene.today.year
    last_day = date(year, 12, 31)
    start = date(year - 2, 1, 1)
    book.grant(
        client,
        None,
        "Begeleiding individueel",
        {
            "form": DeliveryForm.IN_KIND,
            "unit": ExtentUnit.HOURS_PER_WEEK,
            "extent": 3,
            "start": start,
            "end": last_day,
            "reason": "Sociale contacten opdoen, de dag indelen en de financiën op orde brengen.",
        },
        date(year - 3, 12, 14),
    )

    yield scene.at(31, 9)
    report = book.report(
        client,
        {
            "received_on": book.today,
            "route": Route.REGULAR,
            "referral_source": ReferralSource.MUNICIPALITY,
            "reported_by": "Consulent",
            "need": (
                "De begeleiding van Mia loopt eind van het jaar af. Er zijn nooit resultaten"
                " afgesproken, dus niemand weet wat er is bereikt. Wij kijken samen opnieuw."
            ),
        },
    )
    book.change_report(report, {"confirmed_on": book.today, "client_support_on": book.today})

    yield scene.at(17, 14)
    book.view(client)
    conversation = scene.talk(
        client,
        report,
        participants="Petra Lousberg (begeleider)",
        wish="Niet meer alleen aan tafel zitten op zondag. En rust in mijn papieren.",
        texts={
            Dimension.BODILY_FUNCTIONS: {
                "score": 6,
                "resident_words": "De heup speelt op als het regent, verder mag ik niet klagen.",
                "going_well": "Ik loop elke dag een rondje om de kerk.",
            },
            Dimension.MENTAL_WELLBEING: {
                "score": 4,
                "is_marked": True,
                "resident_words": "De zondagen zijn lang. Dan komt het allemaal terug.",
                "going_well": "Met Petra praat ik over wat me dwarszit.",
                "what_is_hard": "Het huis is dan zo stil.",
                "wants_to_change": "Minder opzien tegen het weekend.",
                "first_step": "Zondag koffie drinken bij De Huiskamer.",
                "who_helps": "Petra gaat de eerste keer mee.",
                "findings": "Rouw om haar man speelt mee, vier jaar na zijn overlijden.",
            },
            Dimension.MEANINGFULNESS: {
                "score": 5,
                "resident_words": "Vroeger naaide ik voor de hele straat.",
                "wants_to_change": "Weer eens iets voor een ander maken.",
            },
            Dimension.QUALITY_OF_LIFE: {
                "score": 5,
                "resident_words": "Ik durf de brieven van de bank niet open te maken.",
                "findings": "Er is geen schuld, wel een achterstand van vier maanden in de post.",
            },
            Dimension.PARTICIPATION: {
                "score": 3,
                "is_marked": True,
                "resident_words": "Op de dagbesteding ken ik ze van gezicht, niet van naam.",
                "going_well": "Ik ga twee dagdelen per week naar de dagbesteding.",
                "wants_to_change": "Twee mensen die ik kan bellen.",
                "findings": "Gering netwerk: een nicht in Breda en de begeleider.",
            },
            Dimension.DAILY_FUNCTIONING: {
                "score": 6,
                "resident_words": "Als Petra er is, lukt alles. Daarna zakt het weg.",
                "going_well": "Het huishouden en het koken doe ik zelf.",
                "findings": "Dagindeling staat op papier; toe aan zelf bijhouden.",
            },
        },
    )
    scene.agree(
        conversation,
        "Contacten: over drie maanden drinkt Mia elke week koffie met iemand van de dagbesteding",
        "Mia en Petra",
        90,
    )
    scene.agree(
        conversation,
        "Dag indelen: over zes weken houdt Mia haar weekblad bij zonder hulp van Petra",
        "Mia",
        42,
    )
    scene.agree(
        conversation,
        "Financiën: alle post van vier maanden open en in de map, daarna elke maandag een half uur",
        "Petra",
        14,
    )
    scene.agree(conversation, "Bellen met het naaiatelier van De Huiskamer", "Consulent", 10)
    book.change_report(
        report,
        {
            "identity_seen_on": book.today,
            "pgb_explained_on": book.today,
            **_SEEN,
        },
    )
    book.need(
        conversation,
        {
            "question": "Hoe kom ik de zondagen door, en hoe houd ik rust in mijn papieren?",
            "problems": "Gering netwerk; post van vier maanden ligt dicht; dagindeling zakt weg.",
            "support_kind": "Begeleiding bij contacten en administratie",
            "support_extent": "Drie uur per week, aflopend",
        },
        (
            {
                "what": "Weekblad zelf bijhouden",
                "rung": Rung.OWN_STRENGTH,
                "reason": "Staat op papier en is te oefenen.",
            },
            {
                "what": "Nicht belt elke zondag",
                "rung": Rung.FAMILY_CARE,
                "reason": "Nicole wil dit; zij woont te ver weg voor meer.",
            },
            {
                "what": "Naaiatelier van De Huiskamer",
                "rung": Rung.GENERAL_PROVISION,
                "reason": "Sluit aan bij wat zij graag deed.",
            },
            {
                "what": "Begeleiding individueel",
                "rung": Rung.TAILOR_MADE,
                "reason": "Wat overblijft: contacten opbouwen en de post op orde brengen.",
            },
        ),
    )
    book.cover(
        conversation,
        {
            CoverageItem.NEEDS: "Wil niet alleen aan tafel op zondag en rust in haar papieren.",
            CoverageItem.OWN_STRENGTH: "Huishouden en koken doet zij zelf; woont alleen.",
            CoverageItem.NETWORK: "Alleen een nicht in Breda; meer is er niet.",
            CoverageItem.CARER: "De nicht belt; zij heeft geen ondersteuning nodig.",
            CoverageItem.GENERAL_PROVISION: "Naaiatelier en dagbesteding in De Huiskamer.",
            CoverageItem.COOPERATION: "De bank is met toestemming gebeld over de post.",
            CoverageItem.CONTRIBUTION: "De eigen bijdrage per maand is uitgelegd.",
        },
    )
    book.result(
        conversation,
        {
            "what": "Elke week koffie met iemand van de dagbesteding",
            "measure": "Aantal keren koffie per maand, in het weekblad",
            "baseline": "Nooit",
            "target": "Vier keer per maand",
            "who": "Mia en Petra",
            "by_when": book.today + timedelta(days=90),
            "evaluate_on": book.today + timedelta(days=91),
        },
    )
    book.result(
        conversation,
        {
            "what": "Het weekblad zelf bijhouden",
            "measure": "Dagen per week dat het blad is ingevuld",
            "baseline": "Twee dagen, met hulp",
            "target": "Zeven dagen, zonder hulp",
            "who": "Mia",
            "by_when": book.today + timedelta(days=28),
            "evaluate_on": book.today + timedelta(days=21),
        },
    )
    book.result(
        conversation,
        {
            "what": "Rust in de papieren",
            "baseline": "Post van vier maanden ligt dicht",
            "who": "Petra",
        },
    )
    book.close_conversation(conversation)


EXAMPLES: Final[tuple[tuple[int, Callable[[Scene], Story]], ...]] = (
    (96, jorik),
    (75, mathijs),
    (200, luke),
    (120, mia),
)
"""Each example with how many days ago it begins."""
