"""The words of documents in Dutch, at level B1: short sentences, "u", dates in full."""

from typing import Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.reports.wording import (
    Calendar,
    Counted,
    ExtentWording,
    IndicationWording,
    PlanWording,
    SummaryWording,
    WaitingWording,
    WebWording,
)

_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"
_DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"

_WEB: Final = WebWording(
    heading="Hoe gaat het met u?",
    names={
        Dimension.BODILY_FUNCTIONS: "Lichaamsfuncties",
        Dimension.MENTAL_WELLBEING: "Mentaal welbevinden",
        Dimension.MEANINGFULNESS: "Zingeving",
        Dimension.QUALITY_OF_LIFE: "Kwaliteit van leven",
        Dimension.PARTICIPATION: "Meedoen",
        Dimension.DAILY_FUNCTIONING: "Dagelijks functioneren",
    },
    corners={
        Dimension.BODILY_FUNCTIONS: ("Lichaamsfuncties",),
        Dimension.MENTAL_WELLBEING: ("Mentaal", "welbevinden"),
        Dimension.MEANINGFULNESS: ("Zingeving",),
        Dimension.QUALITY_OF_LIFE: ("Kwaliteit van leven",),
        Dimension.PARTICIPATION: ("Meedoen",),
        Dimension.DAILY_FUNCTIONING: ("Dagelijks", "functioneren"),
    },
    subject="Onderwerp",
    score="Uw cijfer",
    previous="Vorige keer",
    not_discussed="niet besproken",
    marked="hierover wilde u praten",
    note="Dit is geen rapportcijfer. De tekening helpt om te praten over wat voor u belangrijk is.",
    note_average="U gaf cijfers per onderwerp. Het getal in het web is het gemiddelde daarvan.",
    decimal=",",
    note_previous="De stippellijn is van het gesprek op {date}.",
    described="Uw cijfers van {date}: {scores}.",
    described_marked="U wilde praten over {subjects}.",
    described_previous="Op {date} waren uw cijfers: {scores}.",
    described_table="De tekening is een web met zes punten. Hoe verder een punt van het midden, "
    "hoe hoger het cijfer. Dezelfde cijfers staan in de tabel hierna.",
    conjunction=" en ",
)

_PLAN: Final = PlanWording(
    needs_heading="Wat u vraagt en wat kan helpen",
    asked="U vraagt: ",
    problems="Wat nu lastig is: {problems}",
    support="Wat u nodig hebt: {support}",
    solutions="Dit kan helpen:",
    discussed="Besproken: {discussed}",
    rungs={
        "own_strength": "dit kunt u zelf",
        "generally_usual": "dit kan iedereen kopen of huren",
        "usual_help": "hulp van uw huisgenoten",
        "family_care": "hulp van uw mantelzorger",
        "social_network": "hulp van mensen om u heen",
        "general_provision": "dit is er voor alle inwoners",
        "prior_provision": "dit regelt een andere wet",
        "tailor_made": "hulp van de gemeente, speciaal voor u",
    },
    results_heading="Wat er anders wordt",
    measure="Zo zien wij het: {measure}",
    from_here="Nu: {baseline}",
    to_there="Straks: {target}",
    who="Wie eraan werkt: {who}.",
    by_when="Uiterlijk op *{date}* is het zo ver.",
    evaluate_on="Op *{date}* kijken wij samen hoe het gaat.",
    achievements={
        "reached": "Op {date} keken wij samen. *Het is gelukt.*",
        "partly": "Op {date} keken wij samen. *Het is voor een deel gelukt.*",
        "not_reached": "Op {date} keken wij samen. *Het is niet gelukt.*",
        "stopped": "Op {date} keken wij samen. *Wij zijn hiermee gestopt.*",
    },
    why="De reden: {reason}",
)

_INDICATIONS: Final = IndicationWording(
    heading="De hulp die u krijgt",
    extent="U krijgt *{extent}*.",
    forms={
        "in_kind": "De gemeente regelt wie u helpt.",
        "pgb": "U krijgt een budget (pgb). Daarmee regelt u zelf uw hulp.",
        "alfa": "U krijgt hulp van een alfahulp. U bent zelf de werkgever van de alfahulp.",
        "financial": "U krijgt hiervoor geld van de gemeente.",
    },
    forms_of_things={
        "in_kind": "De gemeente regelt dit voor u.",
        "pgb": "U krijgt een budget (pgb). Daarmee regelt u dit zelf.",
    },
    start="Dit geldt vanaf *{date}*.",
    end="Dit geldt tot en met *{date}*.",
    no_end="Deze hulp heeft *geen einddatum*.",
    no_end_review="Uiterlijk op *{date}* kijken wij samen of de hulp nog past.",
    review="Op *{date}* kijken wij samen of de hulp nog past.",
    target_group="Dat kan, want u hoort bij deze groep: {group}.",
    reason="De reden: {reason}",
    refused_heading="Wat u niet krijgt",
    refused="U vroeg ook om *{provision}*. Dat krijgt u niet. De reden: {reason}",
    refused_pgb="U vroeg geld om *{provision}* zelf te regelen (pgb). "
    "Dat geld krijgt u niet. De reden: {reason}",
)

_WAITING: Final = WaitingWording(
    heading="Uw plaats op de wachtlijst",
    as_of="U wacht op {provision}. Zo was het op {date}.",
    place="plaats {position}",
    categories={
        "A": "Mensen in groep A kunnen het minst lang wachten.",
        "B": "Mensen in groep B kunnen hun hulp ook zelf regelen met een budget (pgb). "
        "Groep A gaat voor.",
    },
    criteria=Counted(
        "Deze reden geldt voor u: {criteria}.", "Deze redenen gelden voor u: {criteria}."
    ),
    reason="Wij schreven erbij: {reason}",
    pgb_declined="U koos op {date} niet voor een budget. Dat mag.",
    exception="De reden voor de uitzondering: {reason}",
    order="Wie in dezelfde groep een eerdere datum heeft, gaat voor. Uw plaats kan veranderen.",
)

NL: Final = SummaryWording(
    language="nl",
    calendar=Calendar(tuple(_MONTHS.split()), tuple(_DAYS.split())),
    extents=ExtentWording(
        minutes=Counted("minuut", "minuten"),
        hours=Counted("uur", "uur"),
        conjunction=" en ",
        units={
            "hours_per_week": Counted("uur per week", "uur per week"),
            "day_parts_per_week": Counted("dagdeel per week", "dagdelen per week"),
            "nights_per_year": Counted("nacht per jaar", "nachten per jaar"),
            "trips_per_year": Counted("rit per jaar", "ritten per jaar"),
            "pieces": Counted("stuk", "stuks"),
            "euros": Counted("euro", "euro"),
        },
        minute_periods={"minutes_per_week": " per week"},
    ),
    web=_WEB,
    plan=_PLAN,
    indications=_INDICATIONS,
    waiting=_WAITING,
    title="Samenvatting van ons gesprek",
    sheet="blad {number} van {total}",
    reference="Ons kenmerk {reference}",
    edition="versie {edition}",
    practice_mark="OEFENBESTAND · alles op dit papier is verzonnen",
    practice="Oefenbestand: alle namen en gegevens op dit papier zijn verzonnen.",
    names={"female": "mevrouw {name}", "male": "de heer {name}", "unknown": "{name}"},
    spoke={
        "home": "Op {date} spraken wij bij u thuis.",
        "office": "Op {date} spraken wij op ons kantoor.",
        "phone": "Op {date} spraken wij door de telefoon.",
        "elsewhere": "Op {date} spraken wij met elkaar.",
    },
    for_whom="Voor {name}.",
    for_whom_born="Voor {name}, geboren op {date}.",
    bsn="Uw burgerservicenummer is {bsn}.",
    participants="Ook bij het gesprek: {who}.",
    consultant="Namens de gemeente sprak {name} met u.",
    open_quote="“",
    close_quote="”",
    told_heading="Wat u vertelde en wat wij zagen",
    voices="Naast een gekleurde lijn staat wat u zelf zei. Daaronder staat wat wij zagen.",
    said="U zei: ",
    going_well="Dit gaat goed: ",
    what_is_hard="Dit is lastig: ",
    wants_to_change="Dit wilt u anders: ",
    first_step="Uw eerste stap: ",
    who_helps="Wie u daarbij helpt: ",
    already_there="Dit is er al: ",
    helps={
        "own_strength": "u zelf: {what}",
        "network": "mensen om u heen: {what}",
        "professional": "hulpverleners: {what}",
    },
    findings="Wij zagen: ",
    wish_heading="Wat u wilt veranderen",
    agreements_heading="Wat wij hebben afgesproken",
    what="Wat",
    who="Wie",
    by_when="Wanneer",
    by_day="uiterlijk {date}",
    no_day="nog geen dag",
    done_on="gedaan op {date}",
    steps_heading="Wat gebeurt er nu?",
    steps={
        "investigation_done": "Uiterlijk *{date}* is ons onderzoek klaar. "
        "U krijgt dan ons verslag.",
        "decision": "Uiterlijk *{date}* krijgt u onze beslissing.",
        "support_starts": "Op *{date}* begint: {text}.",
        "support_ends": "Op *{date}* stopt: {text}.",
        "review": "Uiterlijk *{date}* kijken wij samen of dit nog past: {text}.",
        "next_visit": "Op *{date}* praten wij verder.",
        "other": "*{date}:* {text}",
    },
    this_help="de hulp",
    no_steps="U hoeft nu niets te doen.",
    as_agreed="U en wij doen wat hierboven is afgesproken.",
    when_there_is_room="Heeft een aanbieder ruimte voor u? Dan hoort u dat van ons.",
    tell_us="Verandert er iets bij u? Laat het ons weten.",
    additions_heading="Wat er later bij kwam",
    added_by_resident="Op {date} vroeg u ons dit erbij te zetten: ",
    added_by_us="Op {date} schreven wij erbij: ",
    read_back_heading="Wat u zei toen we dit samen lazen",
    read_back_right="Op {date} lazen we dit samen door. U zei dat het klopt.",
    read_back_wrong="Bij {part} klopte iets niet. U zei op {date}: ",
    read_back_added="Bij {part} wilde u iets toevoegen. U zei op {date}: ",
    wrong_heading="Klopt er iets niet?",
    wrong="Bel of schrijf ons. Wij voegen uw woorden toe aan dit verslag.",
    objection="Krijgt u een beslissing en bent u het er niet mee eens? Dan kunt u bezwaar maken. "
    "In de beslissing staat hoe dat moet en tot welke dag het kan.",
    support_named="Wilt u dat iemand met u meedenkt? *{name}* doet dat gratis en werkt niet voor "
    "de gemeente. {phone}",
    support_phone="Telefoon {phone}.",
    support="Wilt u dat iemand met u meedenkt? Dat kan gratis, met iemand die niet voor de "
    "gemeente werkt. Wij vertellen u graag wie dat is.",
    contact_heading="Wie kunt u bellen?",
    contact_person="{name} is er voor uw vragen.",
    contact_phone="Telefoon *{phone}*{hours}.",
    contact_email="E-mail: *{email}*.",
    contact_address="Schrijven kan naar: {address}.",
    missing="Het teken □ staat op de plek van een teken dat wij niet kunnen afdrukken.",
)
