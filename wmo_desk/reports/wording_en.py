"""The words of documents in plain English."""

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

_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"

_WEB: Final = WebWording(
    heading="How are you doing?",
    names={
        Dimension.BODILY_FUNCTIONS: "Bodily functions",
        Dimension.MENTAL_WELLBEING: "Mental wellbeing",
        Dimension.MEANINGFULNESS: "Meaningfulness",
        Dimension.QUALITY_OF_LIFE: "Quality of life",
        Dimension.PARTICIPATION: "Participation",
        Dimension.DAILY_FUNCTIONING: "Daily functioning",
    },
    corners={
        Dimension.BODILY_FUNCTIONS: ("Bodily functions",),
        Dimension.MENTAL_WELLBEING: ("Mental", "wellbeing"),
        Dimension.MEANINGFULNESS: ("Meaning-", "fulness"),
        Dimension.QUALITY_OF_LIFE: ("Quality of life",),
        Dimension.PARTICIPATION: ("Participation",),
        Dimension.DAILY_FUNCTIONING: ("Daily", "functioning"),
    },
    subject="Subject",
    score="Your number",
    previous="Last time",
    not_discussed="not discussed",
    marked="you wanted to discuss this",
    note="This is not a mark. The drawing helps to talk about what matters to you.",
    note_previous="The dashed line is from the conversation on {date}.",
    described="Your numbers of {date}: {scores}.",
    described_marked="You wanted to talk about {subjects}.",
    described_previous="On {date} your numbers were: {scores}.",
    described_table="The drawing is a web with six points. The farther a point is from the middle, "
    "the higher the number. The same numbers are in the table below.",
    conjunction=" and ",
)

_PLAN: Final = PlanWording(
    needs_heading="What you ask and what can help",
    asked="You ask: ",
    problems="What is hard now: {problems}",
    support="What you need: {support}",
    solutions="This can help:",
    rungs={
        "own_strength": "you can do this yourself",
        "generally_usual": "anybody can buy or rent this",
        "usual_help": "help of the people you live with",
        "family_care": "help of your family carer",
        "social_network": "help of people around you",
        "general_provision": "this is there for all residents",
        "prior_provision": "another law arranges this",
        "tailor_made": "help of the municipality, for you alone",
    },
    results_heading="What will be different",
    measure="This is how we see it: {measure}",
    from_here="Now: {baseline}",
    to_there="Later: {target}",
    who="Who works on it: {who}.",
    by_when="By *{date}* it is done.",
    evaluate_on="On *{date}* we look together how it goes.",
    achievements={
        "reached": "On {date} we looked together. *It worked.*",
        "partly": "On {date} we looked together. *It worked in part.*",
        "not_reached": "On {date} we looked together. *It did not work.*",
        "stopped": "On {date} we looked together. *We stopped with this.*",
    },
    why="The reason: {reason}",
)

_INDICATIONS: Final = IndicationWording(
    heading="The help you get",
    extent="You get *{extent}*.",
    forms={
        "in_kind": "The municipality arranges who helps you.",
        "pgb": "You get a budget (pgb). With it you arrange your help yourself.",
        "alfa": "You get help from an “alfahulp”. You are the employer of the alfahulp.",
        "financial": "You get money for this from the municipality.",
    },
    forms_of_things={
        "in_kind": "The municipality arranges this for you.",
        "pgb": "You get a budget (pgb). With it you arrange this yourself.",
    },
    start="This applies from *{date}*.",
    end="This applies until *{date}*.",
    no_end="This help has *no end date*.",
    no_end_review="On *{date}* at the latest we look together whether the help still fits.",
    review="On *{date}* we look together whether the help still fits.",
    target_group="That is possible because you belong to this group: {group}.",
    reason="The reason: {reason}",
    refused_heading="What you do not get",
    refused="You also asked for *{provision}*. You do not get that. The reason: {reason}",
)

_WAITING: Final = WaitingWording(
    heading="Your place on the waiting list",
    as_of="You are waiting for {provision}. This was so on {date}.",
    place="place {position}",
    categories={
        "A": "People in group A can wait least long.",
        "B": "People in group B can also arrange their help themselves with a budget (pgb). "
        "Group A goes first.",
    },
    criteria=Counted(
        "This reason applies to you: {criteria}.", "These reasons apply to you: {criteria}."
    ),
    reason="We wrote with it: {reason}",
    pgb_declined="On {date} you chose not to have a budget. That is your right.",
    exception="The reason for the exception: {reason}",
    order="Who has an earlier date within the same group goes first. Your place can change.",
)

EN: Final = SummaryWording(
    language="en",
    calendar=Calendar(tuple(_MONTHS.split()), tuple(_DAYS.split())),
    extents=ExtentWording(
        minutes=Counted("minute", "minutes"),
        hours=Counted("hour", "hours"),
        conjunction=" and ",
        units={
            "hours_per_week": Counted("hour a week", "hours a week"),
            "day_parts_per_week": Counted("half day a week", "half days a week"),
            "nights_per_year": Counted("night a year", "nights a year"),
            "trips_per_year": Counted("trip a year", "trips a year"),
            "pieces": Counted("piece", "pieces"),
            "euros": Counted("euro", "euros"),
        },
        minute_periods={"minutes_per_week": " a week"},
    ),
    web=_WEB,
    plan=_PLAN,
    indications=_INDICATIONS,
    waiting=_WAITING,
    title="Summary of our conversation",
    sheet="sheet {number} of {total}",
    reference="Our reference {reference}",
    edition="version {edition}",
    practice_mark="PRACTICE FILE · everything on this paper is invented",
    practice="Practice file: all names and facts on this paper are invented.",
    names={"female": "Mrs {name}", "male": "Mr {name}", "unknown": "{name}"},
    spoke={
        "home": "On {date} we spoke at your home.",
        "office": "On {date} we spoke at our office.",
        "phone": "On {date} we spoke on the telephone.",
        "elsewhere": "On {date} we spoke with each other.",
    },
    for_whom="For {name}.",
    for_whom_born="For {name}, born on {date}.",
    bsn="Your citizen service number is {bsn}.",
    participants="Also at the conversation: {who}.",
    consultant="{name} spoke with you for the municipality.",
    open_quote="“",
    close_quote="”",
    told_heading="What you told and what we saw",
    voices="Beside a coloured line is what you said yourself. Below it is what we saw.",
    said="You said: ",
    going_well="This goes well: ",
    wants_to_change="This you want to change: ",
    findings="We saw: ",
    wish_heading="What you want to change",
    agreements_heading="What we agreed",
    what="What",
    who="Who",
    by_when="When",
    by_day="by {date}",
    no_day="no day yet",
    steps_heading="What happens now?",
    steps={
        "investigation_done": "By *{date}* our investigation is done. Then you get our report.",
        "decision": "By *{date}* you get our decision.",
        "support_starts": "On *{date}* this begins: {text}.",
        "support_ends": "On *{date}* this stops: {text}.",
        "review": "By *{date}* we look together whether this still fits: {text}.",
        "next_visit": "On *{date}* we talk further.",
        "other": "*{date}:* {text}",
    },
    this_help="the help",
    no_steps="You do not have to do anything now.",
    as_agreed="You and we do what was agreed above.",
    when_there_is_room="Does a provider have room for you? Then you hear from us.",
    tell_us="Does something change for you? Tell us.",
    additions_heading="What was added later",
    added_by_resident="On {date} you asked us to add this: ",
    added_by_us="On {date} we added: ",
    read_back_heading="What you said when we read this together",
    read_back_right="On {date} we read this together. You said that it is right.",
    read_back_wrong="Something was not right at {part}. On {date} you said: ",
    read_back_added="You wanted to add something at {part}. On {date} you said: ",
    wrong_heading="Is something not right?",
    wrong="Call or write to us. We add your words to this report.",
    objection="Do you get a decision and do you not agree? Then you can object. The decision "
    "says how to do that and until which day you can.",
    support_named="Would you like somebody to think along with you? *{name}* does so free of "
    "charge and does not work for the municipality. {phone}",
    support_phone="Telephone {phone}.",
    support="Would you like somebody to think along with you? That is free, with somebody who "
    "does not work for the municipality. We will gladly tell you who that is.",
    contact_heading="Whom can you call?",
    contact_person="{name} is there for your questions.",
    contact_phone="Telephone *{phone}*{hours}.",
    contact_email="E-mail: *{email}*.",
    contact_address="You can write to: {address}.",
    missing="The sign □ stands in the place of a character that we cannot print.",
)
