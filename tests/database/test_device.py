from pathlib import Path

from wmo_desk.database.device import FILE_NAME, this_device


def test_a_machine_keeps_its_identifier(tmp_path: Path) -> None:
    config = tmp_path / "config"

    first, second = this_device(config), this_device(config)

    assert first == second
    assert (config / FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert "wmo-desk" in first.origin


def test_where_nothing_can_be_kept_it_is_derived(tmp_path: Path) -> None:
    blocked = tmp_path / "config"
    blocked.write_text("not a folder")

    assert this_device(blocked).id == this_device(blocked).id


def test_an_unreadable_identifier_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("something else")

    assert this_device(tmp_path).id == this_device(tmp_path).id
    assert (tmp_path / FILE_NAME).read_text() == "something else"
