"""Checking a file: what each kind of damage is called, and stopping half-way."""

from pathlib import Path

import pytest

from tests.encrypted_files import KEY, damage, fill
from wmo_desk.database.engine import connect_file, open_engine
from wmo_desk.database.verify import VerifyResult, verify_connection, verify_file
from wmo_desk.errors import Unavailability, UnavailableError


class Enough(Exception):
    pass


def verify(file: Path) -> VerifyResult:
    engine = open_engine(file, KEY)
    result = verify_file(engine)
    engine.dispose()
    return result


def test_sound_file_has_no_problems(file: Path) -> None:
    assert verify(file) == VerifyResult()
    assert verify(file).is_sound


def test_changed_byte_is_found(file: Path) -> None:
    damage(file, file.stat().st_size // 2)

    result = verify(file)

    assert result.structure
    assert result.encryption
    assert not result.is_sound


def test_cut_off_file_does_not_open(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2 // 4096 * 4096])

    with pytest.raises(UnavailableError) as refused:
        verify(file)

    assert refused.value.reason is Unavailability.DAMAGED


def test_broken_reference_is_found(file: Path) -> None:
    engine = open_engine(file, KEY)
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("CREATE TABLE about (note_id REFERENCES note (id))")
        connection.exec_driver_sql("INSERT INTO about VALUES (99999)")
        connection.commit()
    result = verify_file(engine)
    engine.dispose()

    assert result.references == ("about 1 note 0",)
    assert not result.structure


def test_no_contents_stand_in_problems(file: Path) -> None:
    damage(file, file.stat().st_size // 2)

    result = verify(file)

    assert "onmiskenbaar" not in " ".join(result.structure + result.encryption)


def test_check_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "large.wmo"
    fill(path, 20_000)
    connection = connect_file(path, KEY, read_only=True)

    def stop() -> None:
        raise Enough

    with pytest.raises(Enough):
        verify_connection(connection, stop)
    connection.close()
