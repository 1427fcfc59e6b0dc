"""Compare the municipality's own list with the file: what would come of each of its lines.

A resident is found by citizen service number, else by surname, birth date and initials. Who waits
already stays as it is, so bringing the same file in again adds nothing. The order is that of the
rules, whatever order the file has; where the file had another, people decide.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.domain.indications import (
    DeliveryForm,
    Grant,
    IndicationState,
    ProvisionRules,
    check_decision,
    check_grant,
)
from wmo_desk.domain.local_time import HERE
from wmo_desk.domain.people import fold
from wmo_desk.domain.periods import add_months
from wmo_desk.domain.sheets import Fault
from wmo_desk.domain.waiting import (
    ON_THE_LIST,
    Category,
    IndicationNotRunning,
    NotInKind,
    OrderKey,
    Status,
    check_category,
)
from wmo_desk.domain.waiting_columns import Columns, ListTable
from wmo_desk.domain.waiting_comparison import (
    FileClosed,
    NoProvision,
    OtherBirthDate,
    OtherIndication,
    ResidentTwice,
    SeveralResidents,
    birth_dates_agree,
    extent_in,
    letters_agree,
    out_of_order,
)
from wmo_desk.domain.waiting_sheet import ListLine, Note, read_list_line
from wmo_desk.errors import RuleError
from wmo_desk.services.waiting_present import Placed, Resident, read_present
from wmo_desk.services.waiting_rows import without_collecting

Progress = Callable[[int, int], object]

_AT_ONCE: Final = 500
_MICROSECOND: Final = timedelta(microseconds=1)
_NOON: Final = time(12)
_PERSON_FIELDS: Final = (
    *("family_name", "prefix", "initials", "gender", "birth_date", "bsn"),
    *("street", "house_number", "postcode", "city", "phone"),
)
# Where what is refused by a rule is typed in a list.
_CELLS: Final = {
    "criteria": "criterion",
    "extent": "hours",
    "unit": "hours",
    "form": "granted_on",
    "indication_id": "granted_on",
    "next_review": "end",
}


@dataclass(frozen=True, slots=True)
class NewPlace:
    """A line that becomes a place; without `client_id` the resident gets a file as well.

    `indication_id` is an indication that is there already. `order` tells lines of one day apart.
    """

    line: int
    name: str
    client_id: UUID | None
    person: Mapping[str, Any]
    municipality_id: UUID
    area_id: UUID | None
    indication_id: UUID | None
    indication: Mapping[str, Any]
    category: Category
    ground: Mapping[str, Any]
    granted_on: date
    placed_on: date | None
    order: int
    number: int | None
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A line about somebody who waits already; `differs` names what the file says otherwise."""

    line: int
    name: str
    entry_id: UUID
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EarlierPlace:
    """A line about somebody whose place for this indication is off the list."""

    line: int
    name: str
    entry_id: UUID
    status: Status
    day: date | None


@dataclass(frozen=True, slots=True)
class OrderDifference:
    """Somebody who stood elsewhere in the file; without `entry_id` the line is still new."""

    line: int
    name: str
    number_in_file: int
    number_by_rules: int
    entry_id: UUID | None


@dataclass(frozen=True, slots=True)
class ListPlan:
    """What a list would bring; lines with a fault are left out until they are mended.

    `state` tells whether anything was changed since. Without a number in any line `differences`
    cannot be known.
    """

    new: tuple[NewPlace, ...]
    known: tuple[KnownPlace, ...]
    earlier: tuple[EarlierPlace, ...]
    faults: tuple[Fault, ...]
    differences: tuple[OrderDifference, ...]
    has_numbers: bool
    state: tuple[object, ...]

    @property
    def faulty_lines(self) -> int:
        """How many lines are left out."""
        return len({fault.line for fault in self.faults})


def plan_list(
    session: Session, table: ListTable, columns: Columns, now: datetime, progress: Progress
) -> ListPlan:
    """Compare a list with the file; `progress` hears of the lines and may raise to stop."""
    with without_collecting():
        return _Comparison(session, table, columns, now).plan(progress)


class _Comparison:
    """What the lines read so far make of the file as it is."""

    def __init__(self, session: Session, table: ListTable, columns: Columns, now: datetime) -> None:
        self._table = table
        self._columns = columns
        self._now = now
        self._on = now.astimezone(HERE).date()
        self._present = read_present(session, self._on)
        self._seen_bsns: dict[str, int] = {}
        self._seen_names: dict[tuple[str, date], list[tuple[int, str | None, str]]] = defaultdict(
            list
        )
        self._seen_clients: dict[UUID, int] = {}
        self._new: list[NewPlace] = []
        self._known: list[KnownPlace] = []
        self._earlier: list[EarlierPlace] = []
        self._faults: list[Fault] = []
        self._numbers: dict[int, int] = {}

    def plan(self, progress: Progress) -> ListPlan:
        """Go through the lines."""
        lines = self._table.lines
        for count, line in enumerate(lines):
            if count % _AT_ONCE == 0:
                progress(count, len(lines))
            read = read_list_line(line, self._columns, self._present.around)
            self._take(read, count)
        progress(len(lines), len(lines))
        return ListPlan(
            new=tuple(self._new),
            known=tuple(self._known),
            earlier=tuple(self._earlier),
            faults=tuple(self._faults),
            differences=tuple(self._differences()),
            has_numbers=bool(self._numbers),
            state=self._present.state,
        )

    def _take(self, read: ListLine, count: int) -> None:
        if read.faults:
            self._faults += read.faults
            return
        values = read.values
        try:
            self._check_twice(read)
            person = self._person_of(values)
            self._check_client_twice(read, person)
            self._place(read, person, count)
        except RuleError as error:
            field = _CELLS.get(error.field, error.field) or "family_name"
            self._faults.append(Fault(read.line, field, self._typed(count, field), error))

    def _typed(self, count: int, field: str) -> str:
        place = self._columns.places.get(field)
        cells = self._table.lines[count].cells
        return cells[place] if place is not None and place < len(cells) else ""

    def _check_twice(self, read: ListLine) -> None:
        bsn, birth_date = read.values["bsn"], read.values["birth_date"]
        initials = read.values["initials"]
        if bsn and (first := self._seen_bsns.setdefault(bsn, read.line)) != read.line:
            raise ResidentTwice(first)
        if birth_date is None:
            return
        namesakes = self._seen_names[fold(read.values["family_name"]), birth_date]
        for line, other, letters in namesakes:
            if not (bsn and other) and letters_agree(initials, letters):
                raise ResidentTwice(line)
        namesakes.append((read.line, bsn, initials))

    def _check_client_twice(self, read: ListLine, person: Resident | None) -> None:
        if person is None:
            return
        first = self._seen_clients.setdefault(person.id, read.line)
        if first != read.line:
            raise ResidentTwice(first)

    def _person_of(self, values: Mapping[str, Any]) -> Resident | None:
        bsn, birth_date = values["bsn"], values["birth_date"]
        person = self._present.by_bsn.get(bsn) if bsn else None
        if person is None and birth_date is not None:
            namesakes = [
                each
                for each in self._present.by_name.get((fold(values["family_name"]), birth_date), ())
                if not (bsn and each.bsn)
                and letters_agree(values["initials"], each.initials or each.given_names)
            ]
            if len(namesakes) > 1:
                raise SeveralResidents
            person = namesakes[0] if namesakes else None
        elif person is not None and not birth_dates_agree(person.birth_date, birth_date):
            raise OtherBirthDate
        if person is not None and person.closed_on is not None:
            raise FileClosed
        return person

    def _place(self, read: ListLine, person: Resident | None, count: int) -> None:
        values = read.values
        entries = self._present.places.get(person.id, []) if person is not None else []
        name = values["family_name"] if person is None else person.list_name
        standing = next((each for each in entries if each.status in ON_THE_LIST), None)
        if standing is not None:
            self._known.append(
                KnownPlace(read.line, name, standing.id, tuple(_differing(standing, values)))
            )
            self._number(read)
            return
        for each in entries:
            if each.indication_date == values["granted_on"]:
                day = each.started_on or each.left_on
                self._earlier.append(EarlierPlace(read.line, name, each.id, each.status, day))
                return
        indication_id, indication, notes = self._indication(values, person)
        ground = self._ground(values)
        number = values["number"]
        self._new.append(
            NewPlace(
                line=read.line,
                name=_shown(values) if person is None else person.list_name,
                client_id=None if person is None else person.id,
                person={field: values[field] for field in _PERSON_FIELDS},
                municipality_id=values["municipality"],
                area_id=values["area"],
                indication_id=indication_id,
                indication=indication,
                category=values["category"],
                ground=ground,
                granted_on=values["granted_on"],
                placed_on=values["placed_on"],
                order=count if number is None else number,
                number=number,
                notes=(*read.notes, *notes),
            )
        )
        self._number(read)

    def _number(self, read: ListLine) -> None:
        if read.values["number"] is not None:
            self._numbers[read.line] = read.values["number"]

    def _indication(
        self, values: Mapping[str, Any], person: Resident | None
    ) -> tuple[UUID | None, Mapping[str, Any], tuple[Note, ...]]:
        """Give the indication on which the place rests: one that is there, or a new one."""
        granted_on = values["granted_on"]
        for running in self._present.running.get(person.id, ()) if person is not None else ():
            if running.form is not DeliveryForm.IN_KIND:
                raise NotInKind(running.form)
            if running.granted_on != granted_on:
                raise OtherIndication(running.granted_on)
            return running.id, {}, ()
        provision = self._present.provisions.get(values["municipality"])
        if provision is None:
            raise NoProvision
        notes: list[Note] = []
        start, end = values["start"], values["end"]
        if start is None:
            start = granted_on
            if "start" in self._columns.places:
                notes.append(Note.START_FILLED_IN)
        if end is None:
            end = add_months(start, provision.default_months) - timedelta(days=1)
            notes.append(Note.END_FILLED_IN)
        check_decision(granted_on, self._on)
        extent = extent_in(values["minutes"], provision.unit)
        grant = Grant(DeliveryForm.IN_KIND, provision.unit, extent, start, end)
        rules = ProvisionRules(
            provision.allowed_forms, provision.unit, provision.is_open_ended_allowed
        )
        check_grant(grant, rules, review_max_months=self._present.review_months, today=self._on)
        if start > self._on:
            raise IndicationNotRunning(IndicationState.FUTURE)
        if end < self._on:
            raise IndicationNotRunning(IndicationState.ENDED)
        indication = {
            "provision_id": provision.id,
            "form": DeliveryForm.IN_KIND,
            "unit": provision.unit,
            "extent": extent,
            "granted_on": granted_on,
            "start": start,
            "end": end,
        }
        return None, indication, tuple(notes)

    def _ground(self, values: Mapping[str, Any]) -> dict[str, Any]:
        is_urgent = values["category"] is Category.A
        ground = {
            "criteria": list(values["criterion"]) if is_urgent else [],
            "reason": values["reason"],
            "pgb_offered_on": None if is_urgent else values["pgb_offered_on"],
            "pgb_declined_on": None if is_urgent else values["pgb_declined_on"],
        }
        check_category(values["category"], today=self._on, **ground)
        return ground

    # --- Order ------------------------------------------------------------------------------

    def _differences(self) -> Iterator[OrderDifference]:
        """Whom the file had elsewhere, as few as explain it, in the order of the rules."""
        if not self._numbers:
            return
        standing = [
            (each.order_key, each.id)
            for entries in self._present.places.values()
            for each in entries
            if each.status in ON_THE_LIST
        ]
        by_entry = {each.entry_id: each for each in self._known}
        found: list[tuple[OrderKey, int, str, UUID | None]] = []
        for key, standing_id in standing:
            known = by_entry.get(standing_id)
            if known is not None and known.line in self._numbers:
                found.append((key, known.line, known.name, standing_id))
        keys = sorted(
            [
                *(key[:3] for key, _ in standing),
                *(_key_of(each, self._now)[:3] for each in self._new),
            ]
        )
        found += [
            (_key_of(each, self._now), each.line, each.name, None)
            for each in self._new
            if each.line in self._numbers
        ]
        found.sort(key=lambda each: each[0])
        for index in out_of_order([self._numbers[line] for _, line, _, _ in found]):
            key, line, name, entry_id = found[index]
            position = bisect_left(keys, key[:3]) + 1
            yield OrderDifference(line, name, self._numbers[line], position, entry_id)


def _differing(entry: Placed, values: Mapping[str, Any]) -> Iterator[str]:
    if entry.category is not values["category"]:
        yield "category"
    if entry.indication_date != values["granted_on"]:
        yield "granted_on"


def _shown(values: Mapping[str, Any]) -> str:
    rest = " ".join(part for part in (values["initials"], values["prefix"]) if part)
    return f"{values['family_name']}, {rest}" if rest else str(values["family_name"])


def placed_at(place: NewPlace, now: datetime) -> datetime:
    """When somebody came on the list; those of one moment keep the order of the file."""
    if place.placed_on is not None:
        now = min(now, datetime.combine(place.placed_on, _NOON, HERE).astimezone(UTC))
    return now + place.order * _MICROSECOND


def _key_of(place: NewPlace, now: datetime) -> OrderKey:
    return (place.category, place.granted_on, placed_at(place, now), UUID(int=place.line))
