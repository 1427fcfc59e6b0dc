"""Archives are read back as a receiver would, with and without the passphrase."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
import pyzipper

from wmo_desk.reports.protected_archive import ArchivedFile, protected_archive

DAY = date(2026, 11, 28)
SECRET = "4071-9926-0385-1174-6620"
WORDS = b"Valt vaak, woont alleen. " * 40
FILES = (ArchivedFile("brief 2026-11-28.pdf", WORDS), ArchivedFile("leesmij.txt", "één".encode()))


@pytest.fixture(scope="module")
def archive() -> bytes:
    return protected_archive(FILES, SECRET, dated=DAY)


def test_the_passphrase_gives_everything_back(archive: bytes) -> None:
    with pyzipper.AESZipFile(io.BytesIO(archive)) as opened:
        opened.setpassword(SECRET.encode())
        assert {name: opened.read(name) for name in opened.namelist()} == {
            file.name: file.content for file in FILES
        }


@pytest.mark.parametrize("wrong", [b"4071-9926-0385-1174-6621", b"4071992603851174662", None])
def test_another_passphrase_gives_nothing(archive: bytes, wrong: bytes | None) -> None:
    with pyzipper.AESZipFile(io.BytesIO(archive)) as opened:
        for name in opened.namelist():
            with pytest.raises(RuntimeError):
                opened.read(name, pwd=wrong)


def test_a_changed_archive_is_noticed(archive: bytes) -> None:
    with pyzipper.AESZipFile(io.BytesIO(archive)) as opened:
        place = opened.getinfo(FILES[0].name).header_offset + 120
    changed = archive[:place] + bytes([archive[place] ^ 1]) + archive[place + 1 :]
    with pyzipper.AESZipFile(io.BytesIO(changed)) as opened:
        opened.setpassword(SECRET.encode())
        with pytest.raises(pyzipper.BadZipFile):
            opened.read(FILES[0].name)


def test_nothing_of_the_contents_stands_open(archive: bytes) -> None:
    assert b"alleen" not in archive
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        for info in opened.infolist():
            assert info.flag_bits & 1
            # AES of 256 bits, version 2: without a check sum of what is inside.
            assert info.extra[4:9] == b"\x02\x00AE\x03"
            assert (info.compress_type, info.CRC) == (99, 0)
            assert info.date_time[:3] == (2026, 11, 28)


def test_the_same_twice_is_encrypted_differently(archive: bytes) -> None:
    assert protected_archive(FILES, SECRET, dated=DAY) != archive


def test_nothing_is_written_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    protected_archive((ArchivedFile("groot.pdf", bytes(500_000)),), SECRET, dated=DAY)
    assert list(tmp_path.iterdir()) == []
