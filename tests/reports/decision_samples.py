"""Letters about decisions and a pgb, to be printed in tests."""

from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

from tests.factories import A_PGB
from tests.reports.samples import HARD_TEXT, USUAL
from tests.reports.test_norm_calculation import PAPER as CALCULATION
from wmo_desk.contents.decision_letters import (
    ChangedDecision,
    DecisionLetter,
    PgbLetter,
    RefusalLetter,
    WithdrawalLetter,
)
from wmo_desk.contents.indications import Contribution, IndicationRow, PgbRow, RefusalRow
from wmo_desk.contents.letters import LetterTexts
from wmo_desk.domain.indications import (
    DeliveryForm,
    EndCause,
    ExtentUnit,
    ProductCategory,
    WithdrawalGround,
)
from wmo_desk.domain.kinds import ContributionRule, DocumentKind
from wmo_desk.domain.pgb import PgbRefusalGround

NOBODY: Final = UUID(int=1)
ROW: Final = IndicationRow(
    id=UUID(int=2),
    client_id=NOBODY,
    client="Berg, A.",
    provision_id=UUID(int=3),
    provision="Hulp bij het huishouden",
    plain_name="hulp bij het huishouden",
    category=ProductCategory.HOUSEHOLD_HELP,
    form=DeliveryForm.IN_KIND,
    extent=150,
    unit=ExtentUnit.MINUTES_PER_WEEK,
    granted_on=date(2026, 11, 20),
    start=date(2026, 12, 1),
    end=None,
    next_review=date(2028, 12, 1),
    target_group="Ouderen met een blijvende beperking",
    reason="U kunt het zware werk in huis niet meer doen. Dat blijft zo.",
    granted_by="M. Kok",
    withdrawn_from=None,
    withdrawal_ground=None,
    withdrawal_reason="",
    waits=True,
    own_contribution=ContributionRule.ASKED,
)
LINES: Final = (
    "€ 21,80 per maand, voor u alleen of voor u en uw partner samen (art. 2.1.4a lid 4 Wmo)",
    "Voor alle hulp van de Wmo samen één keer (art. 2.1.4a lid 1 Wmo)",
    "Niet voor een rolstoel (verordening; door de gemeente na te gaan)",
)
GRANTED: Final = DecisionLetter(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    indication=ROW,
    applied_on=date(2026, 11, 16),
    findings_on=date(2026, 11, 13),
    changed=None,
    pgb=None,
    contribution=Contribution(ContributionRule.ASKED, LINES, date(2026, 12, 1)),
    is_waiting=True,
    calculation=None,
    consultant="Marieke Kok",
    printed_on=date(2026, 11, 23),
)
CALCULATED: Final = replace(GRANTED, calculation=CALCULATION)
REDUCED: Final = replace(
    GRANTED,
    indication=replace(
        ROW,
        extent=120,
        end=date(2029, 11, 30),
        next_review=None,
        reason="",
        reduced_from=180,
        situation_changed=False,
        transition_until=date(2027, 2, 28),
        reduction_reason="Uit de nieuwe berekening komt minder tijd.",
        revision_ground=WithdrawalGround.NO_LONGER_NEEDED,
        revision_reason="Uw dochter doet nu elke week de ramen.",
        own_contribution=ContributionRule.NOT_SAID,
    ),
    changed=ChangedDecision(date(2026, 11, 22), date(2027, 3, 1), 180),
    contribution=Contribution(ContributionRule.NOT_SAID, (), date(2026, 12, 1)),
    is_waiting=False,
)
ANSWERS: Final = PgbRow(A_PGB, ROW.start, None)
WITH_PGB: Final = replace(
    GRANTED,
    indication=replace(ROW, form=DeliveryForm.PGB, end=date(2029, 11, 30)),
    pgb=ANSWERS,
    contribution=Contribution(ContributionRule.NOT_ASKED, (), ROW.start),
    is_waiting=False,
)
TEMPORARY: Final = replace(
    GRANTED,
    indication=replace(
        ROW,
        is_temporary=True,
        end=date(2027, 1, 11),
        next_review=None,
        unit=ExtentUnit.PIECES,
        extent=1,
        plain_name="traplift",
    ),
    findings_on=None,
    is_waiting=False,
)
WITHDRAWN: Final = WithdrawalLetter(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    indication=replace(
        ROW,
        start=date(2025, 9, 3),
        withdrawn_from=date(2027, 1, 1),
        withdrawal_ground=WithdrawalGround.CONDITIONS_NOT_MET,
        withdrawal_reason="U liet de hulp drie keer niet binnen.",
        heard_on=date(2026, 11, 12),
        end_cause=EndCause.REASSESSED,
    ),
    decided_on=date(2026, 11, 22),
    consultant="Marieke Kok",
    printed_on=date(2026, 11, 23),
)
REFUSED: Final = RefusalLetter(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    client_id=NOBODY,
    refusal=RefusalRow(
        id=UUID(int=4),
        report_id=UUID(int=5),
        provision="een traplift",
        refused_on=date(2026, 11, 20),
        ground="Op eigen kracht mogelijk (art. 2.3.5 lid 3)",
        pgb_ground=None,
        reason="U kunt beneden slapen en wassen.",
        by=None,
    ),
    applied_on=date(2026, 11, 16),
    findings_on=date(2026, 11, 13),
    consultant="Marieke Kok",
    printed_on=date(2026, 11, 23),
)
PGB_REFUSED: Final = replace(
    REFUSED,
    refusal=replace(
        REFUSED.refusal,
        provision="hulp bij het huishouden",
        ground="",
        pgb_ground=PgbRefusalGround.CANNOT_MANAGE,
        reason="U heeft schulden, en uw zoon wil het niet doen.",
    ),
)
EXPLAINED: Final = PgbLetter(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    client_id=NOBODY,
    indication=WITH_PGB.indication,
    pgb=ANSWERS,
    formal_tariff=3_150,
    informal_tariff=1_785,
    consultant="Marieke Kok",
    printed_on=date(2026, 11, 23),
)
BEFORE_THE_CHOICE: Final = replace(
    EXPLAINED, indication=None, pgb=None, formal_tariff=0, informal_tariff=0
)
HARD: Final = replace(
    CALCULATED,
    indication=replace(ROW, reason=HARD_TEXT, plain_name="", provision=HARD_TEXT),
    contribution=Contribution(ContributionRule.ASKED, (HARD_TEXT,), ROW.start),
    texts=LetterTexts(),
    edition=3,
    is_practice=True,
)
LETTERS: Final = {
    "granted": GRANTED,
    "calculated": CALCULATED,
    "reduced": REDUCED,
    "pgb": WITH_PGB,
    "temporary": TEMPORARY,
    "withdrawn": WITHDRAWN,
    "refused": REFUSED,
    "pgb refused": PGB_REFUSED,
    "pgb explained": EXPLAINED,
    "before the choice": BEFORE_THE_CHOICE,
    "hard": HARD,
}
NOT_IN_PRACTICE: Final = {DocumentKind.WITHDRAWAL_LETTER: WITHDRAWN}
"""Of what a practice file may have no example."""
