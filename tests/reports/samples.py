"""Summaries as they could be: one usual conversation, one with everything, one with hard text."""

from dataclasses import replace
from datetime import UTC, date, datetime

from wmo_desk.contents.summaries import (
    ClientSummary,
    StepKind,
    SummaryAddition,
    SummaryAgreement,
    SummaryConversation,
    SummaryDimension,
    SummaryIndication,
    SummaryLetterhead,
    SummaryNeed,
    SummaryRefusal,
    SummaryResident,
    SummaryResult,
    SummarySolution,
    SummaryStep,
    SummaryWaiting,
)
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.results import Achievement
from wmo_desk.domain.waiting import Category, Explanation

_DIMENSIONS = (
    SummaryDimension(
        Dimension.BODILY_FUNCTIONS,
        score=6,
        previous_score=7,
        resident_words="Traplopen gaat langzaam. Mijn knie doet pijn als ik lang sta.",
        findings="u loopt binnen zonder stok. De huisarts weet van uw knie.",
    ),
    SummaryDimension(
        Dimension.MENTAL_WELLBEING,
        score=5,
        previous_score=6,
        resident_words="’s Avonds pieker ik soms.",
        going_well="Ik slaap meestal goed.",
    ),
    SummaryDimension(Dimension.MEANINGFULNESS, score=7, previous_score=7),
    SummaryDimension(Dimension.QUALITY_OF_LIFE, previous_score=6),
    SummaryDimension(
        Dimension.PARTICIPATION,
        score=4,
        previous_score=6,
        is_marked=True,
        resident_words="Sinds mijn man er niet meer is, zie ik bijna niemand. Ik zou wel weer naar "
        "de huiskamer willen, maar alleen durf ik niet.",
        wants_to_change="Weer onder de mensen komen.",
        findings="u kent de huiskamer van vroeger. Uw dochter komt op zondag.",
    ),
    SummaryDimension(
        Dimension.DAILY_FUNCTIONING,
        score=5,
        previous_score=5,
        is_marked=True,
        resident_words="Stofzuigen en de bedden verschonen lukt niet meer. De was doe ik zelf.",
        going_well="Koken doe ik nog elke dag.",
        findings="het zware werk in huis lukt niet meer door uw knie. Uw dochter woont ver.",
    ),
)

USUAL = ClientSummary(
    letterhead=SummaryLetterhead(
        municipality="Gemeente Voorbeeld",
        team="Team Welzijn en maatschappij",
        address=("Markt 1", "6231 AB Voorbeeld"),
        phone="14 043",
        phone_hours="op werkdagen van 9 tot 17 uur",
        email="welzijn@voorbeeld.example",
        client_support_name="Steunpunt Voorbeeld",
        client_support_phone="043 123 45 67",
    ),
    resident=SummaryResident(
        formal_name="A. Voorbeeld",
        addressed_name="Voorbeeld",
        gender=Gender.FEMALE,
        birth_date=date(1955, 3, 3),
    ),
    conversation=SummaryConversation(
        held_on=date(2026, 11, 22), participants="uw dochter", consultant="R. de Wit"
    ),
    dimensions=_DIMENSIONS,
    printed_on=date(2026, 11, 23),
    reference="2026-0412",
    previous_held_on=date(2024, 3, 3),
    main_wish="Ik wil weer onder de mensen komen. En ik wil het huishouden weer aankunnen.",
    agreements=(
        SummaryAgreement("Samen een keer naar de huiskamer", "uw dochter en u", date(2026, 12, 6)),
        SummaryAgreement("Bellen met het Steunpunt Mantelzorg", "de consulent", date(2026, 11, 27)),
    ),
    indications=(
        SummaryIndication(
            provision="hulp bij het huishouden",
            form=DeliveryForm.IN_KIND,
            extent=120,
            unit=ExtentUnit.MINUTES_PER_WEEK,
            start=date(2026, 12, 1),
            next_review=date(2027, 11, 22),
            target_group="oudere inwoner met een blijvende beperking",
        ),
    ),
    waiting=SummaryWaiting(
        provision="hulp bij het huishouden",
        on=date(2026, 11, 23),
        explanation=Explanation(
            position=2,
            category=Category.A,
            indication_date=date(2026, 11, 22),
            placed_at=datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
            is_paused=False,
            ranked_on=None,
            ahead_in_category_a=0,
            ahead_with_earlier_date=1,
            ahead_with_same_date=0,
            ahead_by_exception=0,
        ),
        criteria=("u woont alleen en kunt het zware werk niet doen",),
    ),
    steps=(
        SummaryStep(StepKind.NEXT_VISIT, date(2027, 1, 18)),
        SummaryStep(StepKind.REVIEW, date(2027, 11, 22), "hulp bij het huishouden"),
    ),
)

LONG_TEXT = ("Ik vertel graag wat er allemaal gebeurd is. " * 230)[:10_000]
HARD_TEXT = (
    "<b>vet?</b> & <para> &amp; {name} *ster* %s \\n 😀👩‍👩‍👧 שלום (אחת) 12 مرحبا بالعالم לא "
    "中文 \x07 naïef Łódź İstanbul ĳ – “aha” ½ ✓ → e\u0301"
)

FULL = replace(
    USUAL,
    dimensions=tuple(
        replace(
            each,
            score=index,
            resident_words=LONG_TEXT if index == 2 else each.resident_words or "Het gaat wel.",
            findings=HARD_TEXT,
            going_well="Eerste regel\nTweede regel",
        )
        for index, each in enumerate(_DIMENSIONS)
    ),
    needs=(
        SummaryNeed(
            HARD_TEXT,
            problems=LONG_TEXT,
            support=HARD_TEXT,
            solutions=tuple(SummarySolution(f"{rung} {HARD_TEXT}", rung) for rung in Rung),
        ),
        SummaryNeed("Wie helpt mij?", solutions=(SummarySolution(LONG_TEXT),)),
    ),
    results=tuple(
        SummaryResult(HARD_TEXT, LONG_TEXT, HARD_TEXT, achievement=achievement)
        for achievement in Achievement
    ),
    agreements=(
        *(
            SummaryAgreement(f"Afspraak {number}: {'lang ' * 40}", HARD_TEXT, None)
            for number in range(30)
        ),
        SummaryAgreement(LONG_TEXT, "x" * 10_000, date(2026, 12, 6)),
    ),
    refusals=(SummaryRefusal("een scootmobiel", "U kunt met de buurtbus reizen."),),
    additions=(
        SummaryAddition(date(2026, 11, 30), "Mijn knie is links.", is_residents=True),
        SummaryAddition(date(2026, 12, 1), "Wij hebben dit verbeterd."),
    ),
    edition=3,
    is_practice=True,
)
