"""What is filled in in the letters about a decision, and in the explanation of a pgb."""

import re
from datetime import date, timedelta
from typing import Final

from wmo_desk.contents.decision_letters import (
    DecisionLetter,
    PgbLetter,
    RefusalLetter,
    WithdrawalLetter,
)
from wmo_desk.contents.indications import IndicationRow, PgbRow
from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.domain.decision_letter_kinds import (
    DECISION_LETTER,
    PGB_LETTER,
    REFUSAL_LETTER,
    WITHDRAWAL_LETTER,
)
from wmo_desk.domain.indications import (
    DeliveryForm,
    EndCause,
    ExtentUnit,
    WithdrawalGround,
)
from wmo_desk.domain.iwmo import Frequency, MessageUnit, message_extent
from wmo_desk.domain.kinds import ContributionRule
from wmo_desk.domain.letter_filling import Facts, Value
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.decision_words import DECISION_WORDS
from wmo_desk.reports.letter_facts import contact_facts, has_contact

_BY_MONTH: Final = frozenset(
    {ExtentUnit.MINUTES_PER_WEEK, ExtentUnit.HOURS_PER_WEEK, ExtentUnit.DAY_PARTS_PER_WEEK}
)
# The source of a line is for colleagues: "(art. 2.1.4a lid 4 Wmo)", "(verordening; …)".
_SOURCE: Final = re.compile(r"\s*\((?:art\.|artikel|verordening)[^()]*\)\s*\.?$", re.IGNORECASE)


def decision_facts(given: DecisionLetter, language: str) -> Facts:
    """What the letter about what was granted fills in."""
    words, row, changed = DECISION_WORDS[language], given.indication, given.changed
    ground = None if changed is None else row.revision_ground
    is_less = row.reduced_from is not None and row.reduced_from > row.extent
    before = row.reduced_from if is_less else None
    contribution = given.contribution
    is_asked = contribution.rule is ContributionRule.ASKED
    is_pgb = row.form is DeliveryForm.PGB
    return DECISION_LETTER.facts(
        {
            "voorziening": _provision(row),
            "besloten_op": _day(
                row.granted_on if changed is None else changed.changed_on, language
            ),
            "aangevraagd_op": "" if row.is_temporary else _day(given.applied_on, language),
            "hoeveel": _extent(row.extent, row.unit, language),
            "per_maand": _by_month(row, language),
            "tarief": _tariff(given.pgb, language) if is_pgb else "",
            "vanaf": _day(row.start, language),
            "tot": _day(row.end, language),
            "opnieuw_op": _day(row.next_review, language),
            "reden": row.reason.strip(),
            "verslag_op": "" if row.is_temporary else _day(given.findings_on, language),
            "gewijzigd_vanaf": _day(None if changed is None else changed.holds_from, language),
            "wijziging_grond": ""
            if ground is None
            else words.changes.get(ground, words.grounds[ground]),
            "wijziging_letter": _letter(ground),
            "wijziging_reden": "" if changed is None else row.revision_reason.strip(),
            "eerst": "" if before is None else _extent(before, row.unit, language),
            "overgang_tot": _day(row.transition_until if is_less else None, language),
            "minder_reden": row.reduction_reason.strip() if is_less else "",
            "bijdrage_regels": tuple(map(_without_source, contribution.lines)) if is_asked else (),
            "bijdrage_dag": _day(contribution.on, language),
            **_objection(given.letterhead, given.objection_until, language),
            **_around(given.letterhead, given.consultant),
        },
        tijdelijk=row.is_temporary,
        pgb=is_pgb,
        alfahulp=row.form is DeliveryForm.ALFA,
        financieel=row.form is DeliveryForm.FINANCIAL,
        wachtlijst=given.is_waiting,
        berekening=given.calculation is not None,
        gewijzigd=changed is not None,
        minder=is_less,
        bijdrage_gevraagd=is_asked,
        bijdrage_niet=contribution.rule is ContributionRule.NOT_ASKED,
        contact=has_contact(given.letterhead, given.consultant),
    )


def withdrawal_facts(given: WithdrawalLetter, language: str) -> Facts:
    """What the letter about a withdrawal fills in."""
    row = given.indication
    ends, ground = row.withdrawn_from, row.withdrawal_ground
    last = None if ends is None or ends <= row.start else ends - timedelta(days=1)
    return WITHDRAWAL_LETTER.facts(
        {
            "voorziening": _provision(row),
            "toegekend_op": _day(row.granted_on, language),
            "ingetrokken_op": _day(given.decided_on, language),
            "stopt_op": _day(ends, language),
            "laatste_dag": _day(last, language),
            "grond": "" if ground is None else DECISION_WORDS[language].grounds[ground],
            "letter": _letter(ground),
            "reden": row.withdrawal_reason.strip(),
            "gehoord_op": _day(row.heard_on, language),
            **_objection(given.letterhead, given.objection_until, language),
            **_around(given.letterhead, given.consultant),
        },
        andere_wet=row.end_cause is EndCause.OTHER_LAW,
        verhuisd=row.end_cause is EndCause.MOVED_AWAY,
        pgb=row.form is DeliveryForm.PGB,
        bijdrage_gevraagd=row.own_contribution is ContributionRule.ASKED,
        contact=has_contact(given.letterhead, given.consultant),
    )


def refusal_facts(given: RefusalLetter, language: str) -> Facts:
    """What the letter about a refusal fills in."""
    refusal = given.refusal
    of_pgb = refusal.pgb_ground
    return REFUSAL_LETTER.facts(
        {
            "voorziening": refusal.provision,
            "aangevraagd_op": _day(given.applied_on, language),
            "geweigerd_op": _day(refusal.refused_on, language),
            "grond": refusal.ground.strip(),
            "pgb_grond": "" if of_pgb is None else DECISION_WORDS[language].pgb_grounds[of_pgb],
            "reden": refusal.reason.strip(),
            "verslag_op": _day(given.findings_on, language),
            **_objection(given.letterhead, given.objection_until, language),
            **_around(given.letterhead, given.consultant),
        },
        alleen_pgb=of_pgb is not None,
        contact=has_contact(given.letterhead, given.consultant),
    )


def pgb_facts(given: PgbLetter, language: str) -> Facts:
    """What the explanation of a pgb fills in."""
    row, pgb = given.indication, given.pgb
    return PGB_LETTER.facts(
        {
            "voorziening": "" if row is None else _provision(row),
            "hoeveel": "" if row is None else _extent(row.extent, row.unit, language),
            "tarief": _tariff(pgb, language),
            "vanaf": _day(None if row is None else row.start, language),
            "tot": _day(None if row is None else row.end, language),
            "tarief_eigen_kring": _euros(given.informal_tariff, language),
            "tarief_beroep": _euros(given.formal_tariff, language),
            **_around(given.letterhead, given.consultant),
        },
        toegekend=row is not None,
        uit_eigen_kring=pgb is not None and bool(pgb.answers.is_informal),
        contact=has_contact(given.letterhead, given.consultant),
    )


def _provision(row: IndicationRow) -> str:
    return row.plain_name or row.provision


def _day(day: date | None, language: str) -> str:
    return "" if day is None else WORDINGS[language].calendar.day(day)


def _extent(extent: int, unit: ExtentUnit, language: str) -> str:
    """Say how much; one lift is what its name says already."""
    if unit is ExtentUnit.PIECES and extent == 1:
        return ""
    return WORDINGS[language].extents.of(extent, unit)


def _by_month(row: IndicationRow, language: str) -> str:
    """Say how much it is a month where the provider counts so: in natura without end (CD076)."""
    if row.form is not DeliveryForm.IN_KIND or row.end is not None or row.unit not in _BY_MONTH:
        return ""
    words, extents = DECISION_WORDS[language], WORDINGS[language].extents
    sent = message_extent(row.extent, row.unit, row.start, row.end)
    if sent.frequency is not Frequency.MONTH:
        return ""
    if sent.unit is MessageUnit.DAY_PART:
        counted = words.day_part if sent.volume == 1 else words.day_parts
        return words.month.format(extent=f"{sent.volume} {counted}")
    hours, minutes = divmod(sent.volume, 60)
    parts = [extents.hours.of(hours)] if hours else []
    parts += [extents.minutes.of(minutes)] if minutes else []
    return words.month.format(extent=extents.conjunction.join(parts))


def _tariff(pgb: PgbRow | None, language: str) -> str:
    if pgb is None or not pgb.answers.tariff_cents:
        return ""
    amount = _amount(pgb.answers.tariff_cents, language)
    return DECISION_WORDS[language].tariffs[pgb.answers.tariff_unit].format(amount=amount)


def _euros(cents: int, language: str) -> str:
    return f"€ {_amount(cents, language)}" if cents else ""


def _amount(cents: int, language: str) -> str:
    return f"{cents // 100}{DECISION_WORDS[language].comma}{cents % 100:02}"


def _letter(ground: WithdrawalGround | None) -> str:
    """Name a ground by its place in art. 2.3.10 lid 1: a to e."""
    return "" if ground is None else "abcde"[list(WithdrawalGround).index(ground)]


def _without_source(line: str) -> str:
    return _SOURCE.sub("", line.strip()).rstrip(".")


def _objection(head: SummaryLetterhead, until: date, language: str) -> dict[str, Value]:
    return {"bezwaar_tot": _day(until, language), "gemeente": head.municipality}


def _around(head: SummaryLetterhead, consultant: str) -> dict[str, Value]:
    """Whom to call, and who thinks along."""
    return {
        "ondersteuner": head.client_support_name,
        "ondersteuner_telefoon": head.client_support_phone,
        **contact_facts(head, consultant),
    }
