"""An encrypted file and cheap slots."""

from pathlib import Path

import pytest

from tests.encrypted_files import KEY, NOW, PASSPHRASE, fill
from wmo_desk.database import keys
from wmo_desk.database.slots import create_slots, slots_path, write_slots


@pytest.fixture
def cheap_slots(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive in a millisecond; what is stored in the slot decides, so all else stays the same."""
    monkeypatch.setattr(keys, "ARGON2ID_COST", {"memory_kib": 64, "passes": 1, "lanes": 1})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Make an encrypted file with one table and a thousand rows."""
    path = tmp_path / "dossiers.wmo"
    fill(path)
    return path


@pytest.fixture
def file_with_slots(file: Path, cheap_slots: None) -> Path:
    """Make an encrypted file that its passphrase opens."""
    write_slots(slots_path(file), create_slots(PASSPHRASE, NOW, KEY)[0])
    return file
