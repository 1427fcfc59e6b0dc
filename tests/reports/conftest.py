"""A practice file to make papers of."""

from collections.abc import Iterator

import pytest
from practice_papers import practice_file
from sqlalchemy.orm import Session

from wmo_desk.database import keys


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(keys, "ARGON2ID_COST", {"memory_kib": 64, "passes": 1, "lanes": 1})
        with practice_file(tmp_path_factory.mktemp("practice")) as session:
            yield session
