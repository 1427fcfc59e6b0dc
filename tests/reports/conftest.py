"""A practice file to make papers of, and three papers of each kind from it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from typing import TypeAlias

import pytest
from practice_papers import practice_file, three_of
from sqlalchemy.orm import Session

from tests.reports.decision_samples import NOT_IN_PRACTICE
from wmo_desk.database import keys
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.local_time import local_day
from wmo_desk.reports.papers import Contents

PapersOf: TypeAlias = Callable[[DocumentKind], Mapping[str, Contents]]

_MOST_DOSSIERS = 10
"""A whole dossier takes long to read."""


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with ExitStack() as stack:
        # The quick key is for making this file alone: other tests measure the real one.
        with pytest.MonkeyPatch.context() as monkeypatch:
            monkeypatch.setattr(keys, "ARGON2ID_COST", {"memory_kib": 64, "passes": 1, "lanes": 1})
            folder = tmp_path_factory.mktemp("practice")
            session = stack.enter_context(practice_file(folder))
        yield session


@pytest.fixture(scope="session")
def papers_of(practice: Session) -> PapersOf:
    """What the smallest, a usual and the fullest paper of a kind are made of, by size."""

    @cache
    def made_of(kind: DocumentKind) -> Mapping[str, Contents]:
        most = _MOST_DOSSIERS if kind is DocumentKind.INSIGHT else None
        found = three_of(practice, kind, local_day(utc_now()), most=most)
        return found or {"usual": NOT_IN_PRACTICE[kind]}

    return made_of
