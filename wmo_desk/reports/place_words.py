"""The words of the letter about a place on the waiting list; in Dutch at level B1, with "u"."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.domain.kinds import WaitingEventKind


@dataclass(frozen=True, slots=True)
class PlaceWording:
    """All words of this letter that no other paper has."""

    title: str
    intro: str
    refused_heading: str
    refused: str
    refused_of: str
    followed: Mapping[WaitingEventKind, str]
    now_heading: str
    offered: str
    started: str
    started_with: str
    left: str
    group_heading: str
    group_a: str
    noted: str
    group_b: str
    order: str
    changes_heading: str
    changes: tuple[str, ...]
    disagree: str
    web: str


NL: Final = PlaceWording(
    title="Uw plaats op de wachtlijst",
    intro="Deze brief gaat over de wachtlijst voor {provision}.",
    refused_heading="U wilde deze hulp niet",
    refused="Op {date} hoorden wij van u dat u de hulp niet wilt die er voor u was.",
    refused_of="Op {date} hoorden wij van u dat u de hulp van {provider} niet wilt.",
    followed={
        WaitingEventKind.DECLINED_AND_WAITS: "U houdt uw plaats op de wachtlijst.",
        WaitingEventKind.DECLINED_TO_THE_END: "U staat nu achteraan in uw groep. "
        "Dat is de regel van de gemeente.",
        WaitingEventKind.DECLINED: "Daarom staat u niet meer op de wachtlijst. "
        "Wilt u later toch hulp? Bel ons dan.",
    },
    now_heading="Waar u nu staat",
    offered="Op {date} vroegen wij aan {provider} of zij u kunnen helpen. "
    "U hoort uiterlijk op {until} meer.",
    started="Uw hulp begint op {date}. U staat niet meer op de wachtlijst.",
    started_with="Uw hulp van {provider} begint op {date}. U staat niet meer op de wachtlijst.",
    left="U staat niet meer op de wachtlijst.",
    group_heading="Waarom u in groep {category} staat",
    group_a="U staat in groep A, omdat dit voor u geldt:",
    noted="Wij schreven erbij:",
    group_b="Wij vertelden u op {offered} dat u ook geld kunt krijgen waarmee u zelf uw hulp "
    "regelt (pgb). Op {declined} koos u ervoor om te wachten. Daarom staat u in groep B.",
    order="Groep A gaat voor groep B. In een groep gaat voor wie het langst een beslissing van ons "
    "heeft.",
    changes_heading="Verandert er iets?",
    changes=(
        "Bel ons als u meer of minder hulp nodig hebt.",
        "Bel ons ook als u verhuist of de hulp niet meer nodig hebt.",
        "Wilt u niet meer wachten? Vraag ons naar geld waarmee u zelf uw hulp regelt (pgb).",
    ),
    disagree="Bent u het niet eens met uw plaats? Bel ons. Wij leggen het uit en kijken opnieuw.",
    web="Uw cijfers uit het gesprek tellen niet mee voor uw plaats.",
)

EN: Final = PlaceWording(
    title="Your place on the waiting list",
    intro="This letter is about the waiting list for {provision}.",
    refused_heading="You did not want this help",
    refused="On {date} we heard from you that you do not want the help there was for you.",
    refused_of="On {date} we heard from you that you do not want the help of {provider}.",
    followed={
        WaitingEventKind.DECLINED_AND_WAITS: "You keep your place on the waiting list.",
        WaitingEventKind.DECLINED_TO_THE_END: "You are now at the end of your group. "
        "That is the rule of the municipality.",
        WaitingEventKind.DECLINED: "So you are no longer on the waiting list. "
        "Do you want help later after all? Then call us.",
    },
    now_heading="Where you are now",
    offered="On {date} we asked {provider} whether they can help you. "
    "You will hear more by {until}.",
    started="Your help begins on {date}. You are no longer on the waiting list.",
    started_with="Your help of {provider} begins on {date}. You are no longer on the waiting list.",
    left="You are no longer on the waiting list.",
    group_heading="Why you are in group {category}",
    group_a="You are in group A, because this holds for you:",
    noted="We noted:",
    group_b="On {offered} we told you that you can also get money with which you arrange your help "
    "yourself (pgb). On {declined} you chose to wait. So you are in group B.",
    order="Group A goes before group B. In a group who has had our decision longest goes first.",
    changes_heading="Does something change?",
    changes=(
        "Call us when you need more or less help.",
        "Call us also when you move, or need the help no longer.",
        "Do you want to wait no longer? Ask us for money to arrange your help yourself (pgb).",
    ),
    disagree="Do you disagree with your place? Call us. We will explain it and look again.",
    web="Your marks of the conversation do not count for your place.",
)

PLACE_WORDS: Final = {"nl": NL, "en": EN}
