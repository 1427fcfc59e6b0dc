"""The words of the letter that confirms a report, per language; in Dutch at level B1, with "u"."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class ConfirmationWording:
    """All words of the confirmation that no other letter has."""

    title: str
    asked_by_resident: str
    asked_for_resident: str
    urgent: str
    need_heading: str
    need_wrong: str
    next_heading: str
    # By the values of ConversationPlace; what comes in place of `{who}` where nobody is known.
    visit: Mapping[str, str]
    at_time: str
    somebody: str
    minutes: str
    no_visit: str
    investigation: str
    application: str
    too_late: str
    plan_heading: str
    plan: str
    plan_until: str
    plan_received: str
    support_heading: str
    support_carer: str
    support_bring: str
    needed_heading: str
    needed: tuple[str, ...]
    needed_identity: str


NL: Final = ConfirmationWording(
    title="Wij hebben uw melding ontvangen",
    asked_by_resident="Op *{date}* vroeg u ons om hulp. Dat noemen wij een melding. "
    "In deze brief leest u wat er nu gebeurt.",
    asked_for_resident="Op *{date}* vroeg iemand ons om hulp voor u. Dat noemen wij een melding. "
    "In deze brief leest u wat er nu gebeurt.",
    urgent="Uw vraag heeft haast. Daarom kijken wij meteen of u nu al hulp nodig heeft. "
    "Daar hoeft u niets voor te doen.",
    need_heading="Dit is er gevraagd",
    need_wrong="Klopt dit niet, of mist u iets? Bel ons dan.",
    next_heading="Wat gebeurt er nu?",
    visit={
        "home": "Op *{when}* komt {who} bij u thuis.",
        "office": "Op *{when}* praat {who} met u op ons kantoor.",
        "phone": "Op *{when}* belt {who} u op.",
        "elsewhere": "Op *{when}* praat {who} met u.",
    },
    at_time="{day} om {time} uur",
    somebody="iemand van de gemeente",
    minutes="Het gesprek duurt ongeveer {minutes} minuten.",
    no_visit="Wij bellen of schrijven u om een afspraak te maken voor een gesprek.",
    investigation="Na het gesprek zoeken wij samen met u uit wat u nodig heeft. Dat onderzoek is "
    "uiterlijk *{date}* klaar. U krijgt dan ons verslag.",
    application="Daarna kunt u hulp aanvragen. Binnen twee weken na uw aanvraag krijgt u onze "
    "beslissing.",
    too_late="Is ons onderzoek op {date} niet klaar? Dan mag u de hulp ook zonder ons verslag "
    "aanvragen.",
    plan_heading="U mag zelf een plan maken",
    plan="In dat plan schrijft u welke hulp u nodig heeft en hoe u die wilt krijgen. Het heet een "
    "persoonlijk plan. Het hoeft niet. Wij gebruiken uw plan bij ons onderzoek.",
    plan_until="U kunt uw plan aan ons geven *tot en met {date}*.",
    plan_received="Wij kregen uw persoonlijk plan op *{date}*. Wij gebruiken het bij ons "
    "onderzoek.",
    support_heading="Gratis hulp bij het gesprek",
    support_carer="Zorgt er iemand voor u, bijvoorbeeld uw partner, familie of buren? Ook die kan "
    "deze gratis hulp krijgen.",
    support_bring="Er mag iemand bij het gesprek zijn die u vertrouwt.",
    needed_heading="Wat hebben wij van u nodig?",
    needed=(
        "de namen en telefoonnummers van de mensen die u helpen;",
        "brieven van uw arts of van andere hulp, als u die wilt laten zien.",
    ),
    needed_identity="een geldig *paspoort, identiteitskaart, rijbewijs of verblijfsdocument*. Wij "
    "kijken ernaar, maar bewaren het nummer niet;",
)

EN: Final = ConfirmationWording(
    title="We have received your report",
    asked_by_resident="On *{date}* you asked us for help. We call that a report. This letter tells "
    "you what happens now.",
    asked_for_resident="On *{date}* somebody asked us for help for you. We call that a report. "
    "This letter tells you what happens now.",
    urgent="Your question cannot wait. So we look at once whether you need help now. You do not "
    "have to do anything for that.",
    need_heading="This is what was asked",
    need_wrong="Is this not right, or is something missing? Then call us.",
    next_heading="What happens now?",
    visit={
        "home": "On *{when}* {who} comes to your home.",
        "office": "On *{when}* {who} talks with you at our office.",
        "phone": "On *{when}* {who} calls you.",
        "elsewhere": "On *{when}* {who} talks with you.",
    },
    at_time="{day} at {time}",
    somebody="somebody from the municipality",
    minutes="The conversation takes about {minutes} minutes.",
    no_visit="We call or write to you to make an appointment for a conversation.",
    investigation="After the conversation we find out together with you what you need. That "
    "investigation is done on *{date}* at the latest. Then you get our report.",
    application="After that you can apply for help. You get our decision within two weeks after "
    "your application.",
    too_late="Is our investigation not done on {date}? Then you may apply for help without our "
    "report.",
    plan_heading="You may make a plan yourself",
    plan="In that plan you write which help you need and how you want to get it. It is called a "
    "personal plan. You do not have to. We use your plan in our investigation.",
    plan_until="You can give us your plan *until {date}*.",
    plan_received="We received your personal plan on *{date}*. We use it in our investigation.",
    support_heading="Free help with the conversation",
    support_carer="Does somebody care for you, such as your partner, family or neighbours? They "
    "can get this free help too.",
    support_bring="Somebody you trust may be there at the conversation.",
    needed_heading="What do we need from you?",
    needed=(
        "the names and phone numbers of the people who help you;",
        "letters of your doctor or of other help, if you want to show them.",
    ),
    needed_identity="a valid *passport, identity card, driving licence or residence permit*. We "
    "look at it, but do not keep the number;",
)

CONFIRMATION_WORDS: Final[Mapping[str, ConfirmationWording]] = {"nl": NL, "en": EN}
