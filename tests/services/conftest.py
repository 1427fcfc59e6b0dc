"""Whom most services are about: a municipality, somebody in it, and who holds the file."""

from uuid import UUID

import pytest

from tests.factories import TODAY, a_client, a_consultant, a_criterion, a_municipality, a_provision
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.permissions import Role
from wmo_desk.services import conversations


@pytest.fixture
def kok(database: Database, actor: Actor) -> Actor:
    with database.unit(actor) as unit:
        return Actor(a_consultant(unit), Role.CONSULTANT)


@pytest.fixture
def municipality(unit: UnitOfWork) -> UUID:
    return a_municipality(unit)


@pytest.fixture
def client_id(unit: UnitOfWork, municipality: UUID) -> UUID:
    return a_client(unit, municipality)


@pytest.fixture
def conversation_id(unit: UnitOfWork, client_id: UUID) -> UUID:
    return conversations.plan_conversation(unit, client_id, held_on=TODAY)


@pytest.fixture
def meerssen(unit: UnitOfWork, municipality: UUID) -> UUID:
    """A municipality that says what is urgent."""
    a_criterion(unit, municipality)
    return municipality


@pytest.fixture
def help_at_home(unit: UnitOfWork, meerssen: UUID) -> UUID:
    return a_provision(unit, meerssen)
