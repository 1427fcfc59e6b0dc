"""Municipality, areas, staff, and what the municipality decides itself."""

from datetime import date
from typing import Any, ClassVar, Final
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column
from typing_extensions import override

from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, ProductCategory
from wmo_desk.domain.kinds import ContributionRule, ListKind
from wmo_desk.domain.organisation import STAFF_NAME_LIMIT
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value

PIN_PREFIX: Final = "pin_"
"""Begins the key of an option that holds what somebody's PIN is checked by."""
INSIGHT_PREFIX: Final = "insight_"
"""Begins the key of an option that holds how far a request for insight was judged."""


class Municipality(Record):
    """A municipality with what its letterhead says."""

    __tablename__ = "municipality"
    subject: ClassVar[Subject] = Subject.OPTIONS

    code: Mapped[str] = mapped_column(String(4), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    team: Mapped[str] = mapped_column(String(120), default="")
    address: Mapped[str] = mapped_column(String(300), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    phone_hours: Mapped[str] = mapped_column(String(120), default="")
    email: Mapped[str] = mapped_column(String(120), default="")
    client_support_name: Mapped[str] = mapped_column(String(120), default="")
    client_support_phone: Mapped[str] = mapped_column(String(40), default="")
    signature: Mapped[str] = mapped_column(String(300), default="")
    reference: Mapped[str] = mapped_column(String(80), default="")
    carer_centre_name: Mapped[str] = mapped_column(String(120), default="")
    carer_centre_phone: Mapped[str] = mapped_column(String(40), default="")


class Area(Record):
    """A neighbourhood (buurt) or village (kern); `is_priority` marks the plan's priority areas."""

    __tablename__ = "area"
    __table_args__: Any = (UniqueConstraint("municipality_id", "name"),)
    subject: ClassVar[Subject] = Subject.OPTIONS

    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("municipality.id"))
    name: Mapped[str] = mapped_column(String(80))
    district: Mapped[str] = mapped_column(String(80), default="")
    cbs_code: Mapped[str | None] = mapped_column(String(10))
    is_priority: Mapped[bool] = mapped_column(default=False)


class Staff(Record):
    """A consultant, team lead or administrator."""

    __tablename__ = "staff"
    subject: ClassVar[Subject] = Subject.STAFF

    name: Mapped[str] = mapped_column(String(STAFF_NAME_LIMIT))
    role: Mapped[Role] = mapped_column(by_value(Role))
    email: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    municipality_id: Mapped[UUID | None] = mapped_column(ForeignKey("municipality.id"))
    left_on: Mapped[date | None]


class Provision(Record):
    """A provision of the municipality's catalogue, as it is granted between two dates.

    `category` is the product category of iWmo 3.2 (WMO020), `code` the municipality's own product
    code; `waits` tells that it can stand on the central waiting list; `target_groups` are those who
    may have it without end date, none named means all of the municipality's list. A changed
    provision is a new line that names the first one as its `origin_id`: to a resident both are the
    same help.
    """

    __tablename__ = "provision"
    subject: ClassVar[Subject] = Subject.OPTIONS

    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("municipality.id"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    plain_name: Mapped[str] = mapped_column(String(200), default="")
    category: Mapped[ProductCategory | None] = mapped_column(by_value(ProductCategory))
    code: Mapped[str] = mapped_column(String(5), default="")
    forms: Mapped[list[str]] = mapped_column(JSON)
    unit: Mapped[ExtentUnit] = mapped_column(by_value(ExtentUnit))
    is_open_ended_allowed: Mapped[bool] = mapped_column(default=False)
    waits: Mapped[bool] = mapped_column(default=False)
    default_months: Mapped[int] = mapped_column(default=36)
    target_groups: Mapped[list[str]] = mapped_column(JSON, default=list)
    own_contribution: Mapped[ContributionRule] = mapped_column(
        by_value(ContributionRule), default=ContributionRule.NOT_SAID
    )
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]
    origin_id: Mapped[UUID | None] = mapped_column(ForeignKey("provision.id"))

    @property
    def first_id(self) -> UUID:
        """The line with which this provision began, which may be this one."""
        return self.origin_id or self.id

    @property
    def allowed_forms(self) -> tuple[DeliveryForm, ...]:
        """The forms in which this provision can be granted."""
        return tuple(DeliveryForm(form) for form in self.forms)


class ListEntry(Record):
    """One line of a list that the municipality keeps: a criterion, a target group."""

    __tablename__ = "list_entry"
    __table_args__: Any = (Index("ix_list_entry_municipality_id_kind", "municipality_id", "kind"),)
    subject: ClassVar[Subject] = Subject.OPTIONS

    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("municipality.id"))
    kind: Mapped[ListKind] = mapped_column(by_value(ListKind))
    text: Mapped[str] = mapped_column(String(300))
    position: Mapped[int] = mapped_column(default=0)
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class Option(Record):
    """A choice of the organisation that travels with the file; `value` is JSON."""

    __tablename__ = "option"
    subject: ClassVar[Subject] = Subject.OPTIONS

    key: Mapped[str] = mapped_column(String(60), unique=True)
    value: Mapped[Any] = mapped_column(JSON, nullable=True)

    @override
    def unrecorded_fields(self) -> frozenset[str]:
        # What a PIN is checked by is forgotten with the PIN; the access log tells that it changed.
        # What is still being judged is forgotten with the copy in which it stands.
        is_forgotten = self.key.startswith((PIN_PREFIX, INSIGHT_PREFIX))
        return frozenset({"value"}) if is_forgotten else self.unrecorded


class Provider(Record):
    """A provider of household help with the room it has, in hours per week.

    `days` on which it has room (none: every day), and the special `demands` that it can meet.
    """

    __tablename__ = "provider"
    subject: ClassVar[Subject] = Subject.PROVIDERS

    name: Mapped[str] = mapped_column(String(120))
    agb_code: Mapped[str] = mapped_column(String(8))
    phone: Mapped[str] = mapped_column(String(40), default="")
    municipality_id: Mapped[UUID | None] = mapped_column(ForeignKey("municipality.id"))
    room_minutes: Mapped[int] = mapped_column(default=0)
    room_reported_on: Mapped[date | None]
    stopped_on: Mapped[date | None]
    days: Mapped[list[str]] = mapped_column(JSON, default=list)
    demands: Mapped[list[str]] = mapped_column(JSON, default=list)


class ProviderArea(Record):
    """An area in which a provider works; a provider without any works in its whole municipality."""

    __tablename__ = "provider_area"
    __table_args__: Any = (UniqueConstraint("provider_id", "area_id"),)
    subject: ClassVar[Subject] = Subject.PROVIDERS

    provider_id: Mapped[UUID] = mapped_column(ForeignKey("provider.id"))
    area_id: Mapped[UUID] = mapped_column(ForeignKey("area.id"))
    ended_on: Mapped[date | None]
