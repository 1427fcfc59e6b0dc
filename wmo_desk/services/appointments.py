"""What a calendar outside the encrypted file may be told of an appointment."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.kinds import ConversationPlace, Gender
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.conversation import Conversation
from wmo_desk.services.clients import client_details


@dataclass(frozen=True, slots=True)
class AppointmentFacts:
    """An appointment with all that could be told of it; whoever exports it chooses what is.

    `revision` rises with each change of the conversation.
    """

    conversation_id: UUID
    revision: int
    held_on: date
    held_at: time | None
    minutes: int | None
    place: ConversationPlace
    area: str
    initials: str
    name: str
    gender: Gender
    address: str
    at: datetime


def export_appointment(unit: UnitOfWork, conversation_id: UUID) -> AppointmentFacts:
    """Read an appointment for a calendar; the access log notes that it left the file."""
    unit.require(Permission.VIEW_CLIENT)
    conversation = unit.get(Conversation, conversation_id)
    client = client_details(unit.session, conversation.client_id)
    unit.log(AccessAction.EXPORTED, Conversation.__tablename__, conversation_id)
    street = f"{client.street} {client.house_number}".strip()
    city = f"{client.postcode} {client.city}".strip()
    name = client.name
    family = name.family_name or name.partner_name
    return AppointmentFacts(
        conversation_id=conversation_id,
        revision=conversation.version,
        held_on=conversation.held_on,
        held_at=conversation.held_at,
        minutes=conversation.minutes,
        place=conversation.place,
        area=client.area or client.municipality,
        initials=f"{name.initials or name.given_names[:1]}{family[:1]}".replace(".", ""),
        name=name.formal_name,
        gender=client.gender,
        address=", ".join(part for part in (street, city) if part),
        at=unit.now,
    )
