"""The client and the people around the client."""

from datetime import date
from typing import Any, ClassVar, Final
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.carers import CareLoad, Respite
from wmo_desk.domain.consent import ConsentTopic, Kin
from wmo_desk.domain.kinds import Channel, Gender, Interpreter, PaperFile
from wmo_desk.domain.people import NameUsage, PersonName
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value

_LIST_NAME: Final = 300
LANGUAGE_CODE: Final = 35
"""Long enough for every BCP 47 tag (RFC 5646, section 4.4.1)."""
# A sort key is compared character by character, also on a server with a language of its own.
BY_CHARACTER = String(_LIST_NAME).with_variant(String(_LIST_NAME, collation="C"), "postgresql")


NAME_FIELDS: Final = frozenset(
    {
        "given_names",
        "initials",
        "prefix",
        "family_name",
        "partner_prefix",
        "partner_name",
        "name_usage",
    }
)
"""What the names of lists follow from."""


class Client(Record):
    """A resident who asks for support. `sort_name` and `list_name` follow from the name fields.

    `paper_language` is the code of the language beside the Dutch on papers for this resident, empty
    for Dutch alone.
    """

    __tablename__ = "client"
    # Lists read in order of name, in pages: all of a list's order stands in the index.
    __table_args__: Any = (
        Index("ix_client_sort_name_id", "sort_name", "id"),
        Index("ix_client_consultant_id_sort_name", "consultant_id", "sort_name"),
        Index("ix_client_area_id_sort_name", "area_id", "sort_name"),
        Index("ix_client_birth_date", "birth_date"),
        Index("ix_client_bsn", "bsn"),
    )
    subject: ClassVar[Subject] = Subject.CLIENTS
    unrecorded: ClassVar[frozenset[str]] = frozenset({"sort_name", "list_name"})

    given_names: Mapped[str] = mapped_column(String(120), default="")
    initials: Mapped[str] = mapped_column(String(20), default="")
    prefix: Mapped[str] = mapped_column(String(20), default="")
    family_name: Mapped[str] = mapped_column(String(120), default="")
    partner_prefix: Mapped[str] = mapped_column(String(20), default="")
    partner_name: Mapped[str] = mapped_column(String(120), default="")
    name_usage: Mapped[NameUsage] = mapped_column(by_value(NameUsage), default=NameUsage.OWN)
    sort_name: Mapped[str] = mapped_column(BY_CHARACTER, default="")
    list_name: Mapped[str] = mapped_column(String(_LIST_NAME), default="")
    gender: Mapped[Gender] = mapped_column(by_value(Gender), default=Gender.UNKNOWN)
    birth_date: Mapped[date | None]
    bsn: Mapped[str | None] = mapped_column(String(9))
    street: Mapped[str] = mapped_column(String(80), default="")
    house_number: Mapped[str] = mapped_column(String(12), default="")
    postcode: Mapped[str] = mapped_column(String(7), default="")
    city: Mapped[str] = mapped_column(String(80), default="")
    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("municipality.id"))
    area_id: Mapped[UUID | None] = mapped_column(ForeignKey("area.id"))
    phone: Mapped[str] = mapped_column(String(40), default="")
    second_phone: Mapped[str] = mapped_column(String(40), default="")
    email: Mapped[str] = mapped_column(String(120), default="")
    preferred_channel: Mapped[Channel] = mapped_column(by_value(Channel), default=Channel.PHONE)
    language: Mapped[str] = mapped_column(String(40), default="")
    interpreter: Mapped[Interpreter] = mapped_column(
        by_value(Interpreter), default=Interpreter.NONE
    )
    prefers_large_print: Mapped[bool] = mapped_column(default=False)
    paper_language: Mapped[str] = mapped_column(String(LANGUAGE_CODE), default="")
    paper_file: Mapped[PaperFile] = mapped_column(by_value(PaperFile), default=PaperFile.PDF)
    consultant_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    closed_on: Mapped[date | None]
    closing_reason: Mapped[str] = mapped_column(default="")

    @property
    def name(self) -> PersonName:
        """The name in its parts."""
        return PersonName(
            given_names=self.given_names,
            initials=self.initials,
            prefix=self.prefix,
            family_name=self.family_name,
            partner_prefix=self.partner_prefix,
            partner_name=self.partner_name,
            usage=self.name_usage,
        )

    def derive_names(self) -> None:
        """Bring the names of lists into line with the parts; the unit of work calls this."""
        self.sort_name = self.name.sort_key()[:_LIST_NAME]
        self.list_name = self.name.list_name[:_LIST_NAME]


class RelatedPerson(Record):
    """Somebody around a client; one person can be several things at once.

    A daughter who lives in, cares and represents is one record with three marks. Without `kin` it
    follows from the words of the relation. `predates_consent` marks who was entered before consent
    was kept here.
    """

    __tablename__ = "related_person"
    subject: ClassVar[Subject] = Subject.CLIENTS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    name: Mapped[str] = mapped_column(String(120), default="")
    relation: Mapped[str] = mapped_column(String(80), default="")
    organisation: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    email: Mapped[str] = mapped_column(String(120), default="")
    birth_date: Mapped[date | None]
    is_household_member: Mapped[bool] = mapped_column(default=False)
    is_carer: Mapped[bool] = mapped_column(default=False)
    is_professional: Mapped[bool] = mapped_column(default=False)
    is_representative: Mapped[bool] = mapped_column(default=False)
    care_hours_per_week: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")
    ended_on: Mapped[date | None]
    kin: Mapped[Kin | None] = mapped_column(by_value(Kin))
    predates_consent: Mapped[bool] = mapped_column(default=False)


class Consent(Record):
    """Explicit consent (art. 5.1.1 lid 4, 5.2.5, 5.3.3 Wmo): for what, who gave it, until when.

    With `person_id` it is about one person around the client.
    """

    __tablename__ = "consent"
    subject: ClassVar[Subject] = Subject.CLIENTS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    topic: Mapped[ConsentTopic] = mapped_column(by_value(ConsentTopic))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("related_person.id"))
    given_by: Mapped[str] = mapped_column(String(120))
    given_on: Mapped[date]
    scope: Mapped[str] = mapped_column(String(300), default="")
    valid_until: Mapped[date | None]
    withdrawn_on: Mapped[date | None]


class Carer(Record):
    """How a family carer is doing, in the carer's own words (art. 2.3.2 lid 4 d Wmo)."""

    __tablename__ = "carer"
    subject: ClassVar[Subject] = Subject.CLIENTS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("related_person.id"), unique=True)
    asked_on: Mapped[date | None]
    load: Mapped[CareLoad | None] = mapped_column(by_value(CareLoad))
    load_words: Mapped[str] = mapped_column(default="")
    wishes: Mapped[str] = mapped_column(default="")
    respite: Mapped[Respite | None] = mapped_column(by_value(Respite))
    respite_note: Mapped[str] = mapped_column(String(300), default="")
    centre_told_on: Mapped[date | None]
