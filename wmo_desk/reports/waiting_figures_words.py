"""The words of the paper about the waiting list in figures, per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.reports.wording import Counted


@dataclass(frozen=True, slots=True)
class WaitingFiguresWording:
    """All words of this paper that no other has."""

    title: str
    own: str
    as_of: str
    nobody: str
    people: Counted
    everybody: str
    category: str
    no_area: str
    other_areas: str
    all_areas: str
    rest_note: str
    no_areas_note: str
    group: str
    decimal: str
    hours: str
    number_heading: str
    number_message: str
    in_category: str
    conjunction: str
    number_head: str
    drawn_one: str
    times_heading: str
    times_message: str
    begun: str
    times_note: str
    median: str
    ninety: str
    longest: str
    median_head: str
    ninety_head: str
    longest_head: str
    drawn_three: str
    room_heading: str
    room_message: str
    too_little: str
    enough: str
    unknown: Counted
    room_note: str
    area: str
    asked: str
    room: str
    asked_head: str
    room_head: str
    drawn_two: str
    rhythm_heading: str
    rhythm: str
    assumption: str
    carried: str
    off: str
    unchecked: str
    too_young: str
    counted: str
    reckoned: str
    point: str
    day_head: str
    people_head: str
    kind_head: str
    drawn_line: str


NL: Final = WaitingFiguresWording(
    title="De wachtlijst in cijfers",
    own="Alleen voor binnen het team. Op dit blad staan geen namen van inwoners.",
    as_of="Zo was het op *{date}*. Dagen tellen vanaf de datum van de indicatie.",
    nobody="Er wacht nu niemand.",
    people=Counted("inwoner", "inwoners"),
    everybody="Allen",
    category="Categorie {name}",
    no_area="Gebied onbekend",
    other_areas="Overige gebieden",
    all_areas="Alle gebieden",
    rest_note="In een gebied waar minder dan {small} inwoners wachten, kan iemand te herkennen "
    "zijn. Zulke gebieden staan samen onder ‘Overige gebieden’.",
    no_areas_note="In een gebied waar minder dan {small} inwoners wachten, kan iemand te herkennen "
    "zijn. Daarom staan hier geen gebieden apart.",
    group="Groep",
    decimal=",",
    hours="{hours} uur",
    number_heading="Hoeveel inwoners wachten",
    number_message="Er wachten {people}: {categories}.",
    in_category="{count} in categorie {name}",
    conjunction=" en ",
    number_head="Wachten nu",
    drawn_one="Per groep is er één liggende balk, met het getal erachter. "
    "Dezelfde getallen staan in de tabel hierna.",
    times_heading="Hoeveel dagen zij wachten",
    times_message="De helft wacht langer dan {median} dagen, één op de tien langer dan {ninety} "
    "dagen. Het langst wacht iemand {longest} dagen.",
    begun="In het afgelopen jaar begon de hulp bij {people}. De helft van hen wachtte langer dan "
    "{median} dagen.",
    times_note="Mediaan: de helft wacht langer. 90 %: één op de tien wacht langer.",
    median="mediaan",
    ninety="90 %",
    longest="langst",
    median_head="Mediaan",
    ninety_head="90 %",
    longest_head="Langst",
    drawn_three="Per groep zijn er drie liggende balken, met het aantal dagen erachter: een volle, "
    "een gestreepte en een met stippen. Dezelfde getallen staan in de tabel hierna.",
    room_heading="Ruimte en vraag, in uren per week",
    room_message="Wie wachten, hebben samen {asked} per week nodig. Alle aanbieders samen hebben "
    "ruimte voor {room}.",
    too_little="Er is {hours} te weinig.",
    enough="Dat is genoeg, als de ruimte op de goede plek is.",
    unknown=Counted(
        "inwoner zonder bekende uren telt niet mee.",
        "inwoners zonder bekende uren tellen niet mee.",
    ),
    room_note="Een aanbieder die in meer gebieden werkt, staat in elk daarvan met al zijn ruimte.",
    area="Gebied",
    asked="gevraagd",
    room="ruimte van aanbieders",
    asked_head="Gevraagd",
    room_head="Ruimte daar",
    drawn_two="Per gebied zijn er twee liggende balken, met het aantal uren erachter: eerst een "
    "volle en dan een gestreepte. Dezelfde getallen staan in de tabel hierna.",
    rhythm_heading="Als het zo doorgaat",
    rhythm="In de afgelopen {weeks} weken kwamen er per week {came} inwoners bij en gingen er "
    "{went} af.",
    assumption="*Aanname:* dat blijft elke week zo.",
    carried="Dan wachten er over {weeks} weken {count}.",
    off="Dit is een som en geen belofte. Voor {tried} dagen in het afgelopen jaar rekenden wij hem "
    "na: een kwartaal later zat hij er gewoonlijk {usual} naast, en hoogstens {most}.",
    unchecked="Dit is een som en geen belofte. Het afgelopen jaar is te kort om hem na te rekenen.",
    too_young="De lijst bestaat korter dan een kwartaal. Dat is te kort om vooruit te rekenen.",
    counted="geteld",
    reckoned="berekend",
    point="{letter}: {date}",
    day_head="Dag",
    people_head="Wachten",
    kind_head="Hoe",
    drawn_line="De lijn loopt over de tijd. Wat geteld is, is een volle lijn met rondjes; wat "
    "berekend is, een streepjeslijn met ruiten. Het getal staat bij elk punt, en dezelfde getallen "
    "staan in de tabel hierna.",
)

EN: Final = WaitingFiguresWording(
    title="The waiting list in figures",
    own="For within the team only. No names of residents stand on this sheet.",
    as_of="So it was on *{date}*. Days are counted from the date of the indication.",
    nobody="Nobody waits now.",
    people=Counted("resident", "residents"),
    everybody="All",
    category="Category {name}",
    no_area="Area unknown",
    other_areas="Other areas",
    all_areas="All areas",
    rest_note="Where fewer than {small} residents of an area wait, somebody could be recognised. "
    "Such areas stand together as ‘Other areas’.",
    no_areas_note="Where fewer than {small} residents of an area wait, somebody could be "
    "recognised. So no areas stand apart here.",
    group="Group",
    decimal=".",
    hours="{hours} hours",
    number_heading="How many residents wait",
    number_message="Waiting: {people}, {categories}.",
    in_category="{count} in category {name}",
    conjunction=" and ",
    number_head="Waiting now",
    drawn_one="There is one lying bar per group, with the number behind it. "
    "The same numbers stand in the table after it.",
    times_heading="How many days they wait",
    times_message="Half wait longer than {median} days, one in ten longer than {ninety} days. "
    "Somebody waits longest, {longest} days.",
    begun="In the past year help began for {people}. Half of them had waited longer than {median} "
    "days.",
    times_note="Median: half wait longer. 90 %: one in ten waits longer.",
    median="median",
    ninety="90 %",
    longest="longest",
    median_head="Median",
    ninety_head="90 %",
    longest_head="Longest",
    drawn_three="There are three lying bars per group, with the number of days behind them: a full "
    "one, a striped one and one with dots. The same numbers stand in the table after it.",
    room_heading="Room and demand, in hours a week",
    room_message="Who waits needs {asked} a week together. All providers together have room for "
    "{room}.",
    too_little="That is {hours} too little.",
    enough="That is enough, if the room is in the right place.",
    unknown=Counted(
        "resident without known hours is not counted.",
        "residents without known hours are not counted.",
    ),
    room_note="A provider that works in several areas stands in each of them with all its room.",
    area="Area",
    asked="asked",
    room="room of providers",
    asked_head="Asked",
    room_head="Room there",
    drawn_two="There are two lying bars per area, with the number of hours behind them: first a "
    "full and then a striped one. The same numbers stand in the table after it.",
    rhythm_heading="If it goes on like this",
    rhythm="In the past {weeks} weeks {came} residents a week came on the list, and {went} went "
    "off it.",
    assumption="*Assumption:* it stays so every week.",
    carried="Then in {weeks} weeks {count} will wait.",
    off="This is a sum and no promise. Made for {tried} days of the past year, it was usually off "
    "by {usual} a quarter later, and by {most} at most.",
    unchecked="This is a sum and no promise. The past year is too short to check it.",
    too_young="The list is younger than a quarter. That is too young to carry on.",
    counted="counted",
    reckoned="reckoned",
    point="{letter}: {date}",
    day_head="Day",
    people_head="Waiting",
    kind_head="How",
    drawn_line="The line runs over time. What was counted is a full line with circles, what is "
    "reckoned a dashed line with diamonds. The number stands at each point, and the same numbers "
    "stand in the table after it.",
)

WAITING_FIGURES_WORDS: Final[Mapping[str, WaitingFiguresWording]] = {"nl": NL, "en": EN}
