"""Where an invented life is written down: through the services, or past them in bulk."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime, time
from typing import Any, Final, Protocol, TypeAlias
from uuid import UUID

from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import ExtentUnit
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.domain.question_sets import Audience
from wmo_desk.domain.waiting import Category
from wmo_desk.domain.working_days import is_working_day

VISIT_MINUTES: Final = 60

# Whatever a book hands out for a record it has written.
Ref: TypeAlias = Any


class KnownProvision(Protocol):
    """What a story must know of a provision in order to grant it."""

    @property
    def unit(self) -> ExtentUnit:
        """In what it is counted."""

    @property
    def default_months(self) -> int:
        """For how long, unless without end date."""


class Book(Protocol):
    """Takes what happens, in the order in which it happens; `session` tells when and by whom."""

    now: datetime

    @property
    def today(self) -> date:
        """The day of the session in the Netherlands."""

    def session(self, at: datetime, actor_id: UUID) -> AbstractContextManager[object]:
        """Begin what one person does at one moment."""

    def provision(self, municipality_id: UUID, name: str) -> KnownProvision:
        """A provision of that municipality's catalogue."""

    def view(self, client: Ref) -> None:
        """Note that the file was looked at."""

    def client(self, values: Mapping[str, Any]) -> Ref:
        """Make a client, carried by who acts."""

    def change_client(self, client: Ref, changes: Mapping[str, Any]) -> None:
        """Change fields of a client."""

    def close_file(self, client: Ref, reason: str) -> None:
        """Close the file today."""

    def person(self, client: Ref, values: Mapping[str, Any]) -> None:
        """Enter somebody around the client."""

    def report(self, client: Ref, values: Mapping[str, Any]) -> Ref:
        """Take a report."""

    def change_report(self, report: Ref, changes: Mapping[str, Any]) -> None:
        """Note steps of a report."""

    def conversation(
        self, client: Ref, report: Ref | None, held_on: date, held_at: time, participants: str
    ) -> Ref:
        """Plan a conversation at home."""

    def change_conversation(self, conversation: Ref, changes: Mapping[str, Any]) -> None:
        """Change fields of an open conversation."""

    def dimension(self, conversation: Ref, dimension: Dimension, values: Mapping[str, Any]) -> None:
        """Keep what was said about a dimension for the first time."""

    def present_help(
        self, conversation: Ref, dimension: Dimension, kind: PresentHelpKind, text: str
    ) -> None:
        """Note what is there already."""

    def score_per_topic(
        self, conversation: Ref, audience: Audience, marks: Mapping[Dimension, Sequence[int]]
    ) -> None:
        """Score with the program's set for these people; marks by the place of the topic."""

    def agreement(self, conversation: Ref, values: Mapping[str, Any]) -> Ref:
        """Note who does what."""

    def agreement_done(self, agreement: Ref) -> None:
        """Note that it was done today."""

    def need(
        self, conversation: Ref, values: Mapping[str, Any], solutions: Sequence[Mapping[str, Any]]
    ) -> None:
        """Note a need with its solutions."""

    def cover(self, conversation: Ref, texts: Mapping[CoverageItem, str]) -> None:
        """Answer items of the investigation."""

    def result(self, conversation: Ref, values: Mapping[str, Any]) -> None:
        """Agree on a result; one that can be followed is settled."""

    def close_conversation(self, conversation: Ref) -> None:
        """Close the conversation."""

    def addition(self, conversation: Ref, text: str) -> None:
        """Write the resident's addition to a closed conversation."""

    def grant(
        self,
        client: Ref,
        report: Ref | None,
        provision: str,
        values: Mapping[str, Any],
        granted_on: date,
    ) -> Ref:
        """Grant a provision of the client's municipality, decided on that day."""

    def review(self, indication: Ref, next_review: date) -> None:
        """Note that we looked again and when we do so next."""

    def place(
        self,
        client: Ref,
        indication: Ref,
        category: Category,
        *,
        criteria: Sequence[str] = (),
        reason: str = "",
        pgb_offered_on: date | None = None,
        pgb_declined_on: date | None = None,
    ) -> Ref:
        """Place on the waiting list."""

    def criteria(self, client: Ref) -> Sequence[str]:
        """The criteria for category A of the client's municipality."""

    def except_from_order(self, entry: Ref, ranked_on: date, reason: str) -> None:
        """Let another date count for the order."""

    def pause(self, entry: Ref, reason: str) -> None:
        """Let nobody offer help for a while."""

    def resume(self, entry: Ref) -> None:
        """Go on waiting."""

    def leave(self, entry: Ref, reason: str) -> None:
        """Take off the list."""

    def offer(self, entry: Ref, provider: Ref) -> None:
        """Show who is first to a provider with room."""

    def take_up(self, entry: Ref) -> None:
        """Note that the help starts, a week from today."""

    def decline(self, entry: Ref, reason: str) -> None:
        """Note that the provider cannot take the client on."""

    def room(self, provider: Ref, minutes: int) -> None:
        """Note how much room a provider has."""


def working_day(day: date, *, forward: bool = True) -> date:
    """The day itself, or the nearest after (or before) it on which the municipality works."""
    step = 1 if forward else -1
    while not is_working_day(day):
        day = date.fromordinal(day.toordinal() + step)
    return day
