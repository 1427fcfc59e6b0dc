import pytest

from wmo_desk.domain.permissions import Role


@pytest.fixture
def usual_role() -> Role:
    return Role.TEAM_LEAD
