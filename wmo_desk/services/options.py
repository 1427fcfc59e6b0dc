"""Choices of the organisation: they travel with the file and are audited."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import DEFAULT_MONTHS
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.waiting import RefusalRule
from wmo_desk.models.organisation import Option

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class OptionKey(Generic[T]):
    """Name and default of one choice; `needs` tells who may change it."""

    name: str
    default: T
    needs: Permission | None = Permission.EDIT_LISTS


WORKING_NOW: Final[OptionKey[str | None]] = OptionKey("working_now", None, needs=None)
MUNICIPALITY: Final[OptionKey[str | None]] = OptionKey("municipality", None)
"""Code of the municipality whose letterhead and lists this file uses."""
PRACTICE_FILE: Final[OptionKey[bool]] = OptionKey("practice_file", default=False, needs=None)
REVIEW_MAX_MONTHS: Final[OptionKey[int]] = OptionKey("review_max_months", 24)
"""A review of an indication without end date lies at most so many months ahead."""
REVIEW_WARN_WEEKS: Final[OptionKey[int]] = OptionKey("review_warn_weeks", 8)
"""A review appears on Vandaag so many weeks before."""
TALK_MONTHS: Final[OptionKey[int]] = OptionKey("talk_months", 12)
"""Without end date, the team lead sees with whom nobody spoke for so many months."""
CYCLE_MONTHS: Final[OptionKey[int]] = OptionKey("cycle_months", DEFAULT_MONTHS)
"""The cycle of decisions with which those without end date are compared."""
ENDING_WARN_WEEKS: Final[OptionKey[int]] = OptionKey("ending_warn_weeks", 8)
URGENT_NORM_HOURS: Final[OptionKey[int]] = OptionKey("urgent_norm_hours", 48)
"""Local service norm in urgent cases; art. 2.3.3 Wmo knows no number of hours."""
OFFER_DAYS: Final[OptionKey[int]] = OptionKey("offer_days", 5)
"""Days a provider has to answer when it was shown who is first."""
REFUSAL_RULE: Final[OptionKey[str]] = OptionKey("refusal_rule", RefusalRule.LEAVES.value)
"""What a resident's refusal of an offer does with the place."""
HOURS_PASS_OVER: Final[OptionKey[bool]] = OptionKey("hours_pass_over", default=True)
"""Whether a provider with less room than somebody needs is shown the next one."""
ASK_AGAIN_WEEKS: Final[OptionKey[int]] = OptionKey("ask_again_weeks", 26)
"""Who waits so long is asked whether the help is still needed, and again after as long."""
SIGNAL_DAYS: Final[OptionKey[int]] = OptionKey("signal_days", 14)
"""A signal comes back after so many days, unless another day is chosen."""
CONSULTANT_ROOM: Final[OptionKey[int]] = OptionKey("consultant_room", 60)
"""Open files one consultant has room for."""
CASELOAD_NAMES: Final[OptionKey[bool]] = OptionKey("caseload_names", default=True)
"""Whether the paper about the caseload names the consultants."""
SIGNED_REPORT_COUNTS: Final[OptionKey[bool]] = OptionKey("signed_report_counts", default=False)
"""Whether the written findings, signed by the client, count as the application."""
NOTICE_WEEKS: Final[OptionKey[int]] = OptionKey("notice_weeks", 2)
"""Weeks after a notice of default in which to decide without a penalty (art. 4:17 Awb)."""
TRANSITION_WEEKS: Final[OptionKey[int]] = OptionKey("transition_weeks", 13)
"""So long the help stays as it was when there is less of it and nothing has changed."""
TEMPORARY_WEEKS: Final[OptionKey[int]] = OptionKey("temporary_weeks", 6)
"""How long a temporary provision runs, unless another end is chosen."""
TEMPORARY_WARN_DAYS: Final[OptionKey[int]] = OptionKey("temporary_warn_days", 14)
"""Its end appears on Vandaag so many days before."""
HEARD_FIRST: Final[OptionKey[bool]] = OptionKey("heard_first", default=False)
"""Whether the client must be heard before a decision on what the client did (art. 4:8 Awb)."""
PGB_TARIFF_FORMAL: Final[OptionKey[int]] = OptionKey("pgb_tariff_formal", 0)
"""Tariff of formal help with a pgb in cents an hour; 0 is none, to be typed each time."""
PGB_TARIFF_INFORMAL: Final[OptionKey[int]] = OptionKey("pgb_tariff_informal", 0)
"""The same for informal help."""
PGB_WARN_DAYS: Final[OptionKey[int]] = OptionKey("pgb_warn_days", 28)
"""What the CAK must know of a pgb appears on Vandaag so many days before its day."""
DIRECT_SUPPORT_KINDS: Final[OptionKey[list[str] | None]] = OptionKey("direct_support_kinds", None)
"""Kinds of support without indication that the municipality offers; None is all of them."""

TOGETHER_ASKS: Final[OptionKey[bool]] = OptionKey("together_asks", default=False)
"""Whether leaving what is turned to the resident asks for the passphrase."""


def read_option(session: Session, key: OptionKey[T]) -> T:
    """Read a choice, or its default where nobody has chosen."""
    row = session.execute(select(Option.value).where(Option.key == key.name)).one_or_none()
    return key.default if row is None else row[0]


def read_options(session: Session, keys: Iterable[OptionKey[Any]]) -> dict[str, Any]:
    """Read several choices by name, with the default of each where nobody has chosen."""
    values = {key.name: key.default for key in keys}
    stored = session.execute(select(Option.key, Option.value).where(Option.key.in_(values)))
    return values | {row.key: row.value for row in stored}


def write_option(unit: UnitOfWork, key: OptionKey[T], value: T) -> UUID:
    """Keep a choice."""
    if key.needs is not None:
        unit.require(key.needs)
    option: Any = unit.session.execute(
        select(Option).where(Option.key == key.name)
    ).scalar_one_or_none()
    if option is None:
        option = unit.add(Option(key=key.name, value=value))
    else:
        unit.change(option, {"value": value})
    identifier: UUID = option.id
    return identifier
