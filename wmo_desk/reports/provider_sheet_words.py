"""The words of the sheet that a provider gets of the waiting list; plain, for a busy planner."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.domain.kinds import Interpreter
from wmo_desk.domain.waiting import Weekday
from wmo_desk.reports.wording import Counted


@dataclass(frozen=True, slots=True)
class ProviderSheetWording:
    """All words of this paper that no other has; `{…}` is filled in, *…* prints bold."""

    title: str
    for_whom: str
    valid: str
    where: str
    everywhere: str
    meaning: str
    no_order: str
    waiting_heading: str
    waiting: Counted
    nobody_waits: str
    number: str
    area: str
    help: str
    days: str
    demands: str
    days_and_demands: str
    every_day: str
    weekdays: Mapping[str, str]
    none: str
    not_per_week: str
    area_unknown: str
    asked: str
    beginning_heading: str
    beginning: str
    starts: str
    address: str
    phone: str
    language: str
    interpreters: Mapping[Interpreter, str]
    act_heading: str
    act: str
    act_phone: str
    keep: str


NL: Final = ProviderSheetWording(
    title="Wie wacht op hulp bij het huishouden",
    for_whom="Voor *{provider}*.",
    valid="Deze lijst geldt op *{date}*, en alleen op die dag.",
    where="U ziet wie er wacht in uw werkgebied: {where}.",
    everywhere="U ziet iedereen die wacht.",
    meaning="Het nummer is de plaats op de centrale wachtlijst. Wie een lager nummer heeft, gaat "
    "voor. Ontbreekt er een nummer? Die inwoner kunt u nu niet helpen.",
    no_order="Dit is geen opdracht om met de hulp te beginnen. Namen en adressen van wie wacht "
    "staan hier niet op. Die krijgt u als u iemand oppakt.",
    waiting_heading="Wie er wacht",
    waiting=Counted("inwoner wacht.", "inwoners wachten."),
    nobody_waits="In uw werkgebied wacht nu niemand.",
    number="Nr.",
    area="Kern of buurt",
    help="Hulp per week",
    days="Dagen",
    demands="Bijzondere eisen",
    days_and_demands="Dagen en bijzondere eisen",
    every_day="elke dag",
    weekdays={
        Weekday.MONDAY: "maandag",
        Weekday.TUESDAY: "dinsdag",
        Weekday.WEDNESDAY: "woensdag",
        Weekday.THURSDAY: "donderdag",
        Weekday.FRIDAY: "vrijdag",
        Weekday.SATURDAY: "zaterdag",
        Weekday.SUNDAY: "zondag",
    },
    none="geen",
    not_per_week="in overleg",
    area_unknown="buurt onbekend",
    asked="Aan u gevraagd. Antwoord uiterlijk {date}.",
    beginning_heading="Door u opgepakt",
    beginning="Bij deze inwoners begint uw hulp, of zij begon kortgeleden. U krijgt wat u nodig "
    "heeft om te beginnen, en niet meer.",
    starts="Eerste dag: ",
    address="Adres: ",
    phone="Telefoon: ",
    language="Taal: ",
    interpreters={
        Interpreter.SPOKEN: "tolk nodig",
        Interpreter.SIGN: "gebarentolk nodig",
        Interpreter.DEAFBLIND: "tolk voor doofblinden nodig",
    },
    act_heading="Heeft u ruimte?",
    act="Laat het ons weten, met het nummer en de dag van deze lijst. Wij kijken wie er op dat "
    "moment aan de beurt is.",
    act_phone="U belt ons op *{phone}*{hours}.",
    keep="Geef deze lijst aan niemand anders. Vernietig hem zodra u een nieuwe heeft.",
)

EN: Final = ProviderSheetWording(
    title="Who is waiting for household help",
    for_whom="For *{provider}*.",
    valid="This list holds on *{date}*, and on that day alone.",
    where="You see who is waiting where you work: {where}.",
    everywhere="You see everybody who is waiting.",
    meaning="The number is the place on the central waiting list. A lower number goes first. Is "
    "a number missing? That resident you cannot help now.",
    no_order="This is no order to begin with the help. Names and addresses of those who wait are "
    "not on it. You get them when you take somebody up.",
    waiting_heading="Who is waiting",
    waiting=Counted("resident is waiting.", "residents are waiting."),
    nobody_waits="Nobody is waiting now where you work.",
    number="No.",
    area="Village or neighbourhood",
    help="Help per week",
    days="Days",
    demands="Special demands",
    days_and_demands="Days and special demands",
    every_day="every day",
    weekdays={
        Weekday.MONDAY: "Monday",
        Weekday.TUESDAY: "Tuesday",
        Weekday.WEDNESDAY: "Wednesday",
        Weekday.THURSDAY: "Thursday",
        Weekday.FRIDAY: "Friday",
        Weekday.SATURDAY: "Saturday",
        Weekday.SUNDAY: "Sunday",
    },
    none="none",
    not_per_week="by agreement",
    area_unknown="area unknown",
    asked="You were asked. Answer by {date}.",
    beginning_heading="Taken up by you",
    beginning="With these residents your help begins, or began a short time ago. You get what you "
    "need to begin, and no more.",
    starts="First day: ",
    address="Address: ",
    phone="Phone: ",
    language="Language: ",
    interpreters={
        Interpreter.SPOKEN: "needs an interpreter",
        Interpreter.SIGN: "needs a sign language interpreter",
        Interpreter.DEAFBLIND: "needs an interpreter for deafblind people",
    },
    act_heading="Do you have room?",
    act="Let us know, with the number and the day of this list. We look who comes first at that "
    "moment.",
    act_phone="You call us on *{phone}*{hours}.",
    keep="Give this list to nobody else. Destroy it as soon as you have a new one.",
)

PROVIDER_SHEET_WORDS: Final = {"nl": NL, "en": EN}
