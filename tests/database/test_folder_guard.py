"""Where a database may not lie: every synchroniser and share by what it leaves to be seen."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path, PureWindowsPath

import pytest

from wmo_desk.database.folder_guard import check_folder, network_kind_of, product_by_name
from wmo_desk.database.machine import (
    Machine,
    Mount,
    read_mounts,
    read_mounts_of_macos,
    this_machine,
)
from wmo_desk.errors import Unavailability, UnavailableError

AsOrdinaryUser = Callable[[], AbstractContextManager[Path]]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    home = tmp_path / "home"
    home.mkdir()
    return Machine(home)


def refusal(folder: Path, machine: Machine) -> tuple[Unavailability, str]:
    with pytest.raises(UnavailableError) as refused:
        check_folder(folder, machine)
    return refused.value.reason, refused.value.detail


def test_ordinary_folder_is_accepted(machine: Machine) -> None:
    check_folder(machine.home / "wmo-desk", machine)


def test_folder_of_this_machine_is_accepted(tmp_path: Path) -> None:
    check_folder(tmp_path, this_machine())


@pytest.mark.parametrize(
    ("path", "product"),
    [
        (r"C:\Users\jan\OneDrive\wmo", "OneDrive"),
        (r"C:\Users\jan\OneDrive - Gemeente Meerssen\Documenten", "OneDrive"),
        (r"C:\Users\jan\Dropbox\wmo", "Dropbox"),
        (r"C:\Users\jan\Dropbox (Persoonlijk)\wmo", "Dropbox"),
        (r"G:\Mijn Drive\wmo", "Google Drive"),
        (r"C:\Users\jan\Google Drive", "Google Drive"),
        (r"C:\Users\jan\iCloudDrive\wmo", "iCloud"),
        ("/Users/jan/Library/Mobile Documents/com~apple~CloudDocs/wmo", "iCloud"),
        ("/Users/jan/Library/CloudStorage/OneDrive-Meerssen/wmo", "OneDrive"),
        ("/Users/jan/Library/CloudStorage/GoogleDrive-jan@x.nl/wmo", "Google Drive"),
        ("/Users/jan/Library/CloudStorage/Onbekend/wmo", "Onbekend"),
        ("/home/jan/Nextcloud/wmo", "Nextcloud"),
        ("/home/jan/Nextcloud2/wmo", "Nextcloud"),
        ("/home/jan/ownCloud - werk/wmo", "ownCloud"),
        ("/home/jan/Syncthing", "Syncthing"),
    ],
)
def test_synchroniser_is_known_by_its_folder_name(path: str, product: str) -> None:
    pure = PureWindowsPath(path) if "\\" in path else Path(path)

    assert product_by_name(pure) == product


@pytest.mark.parametrize(
    "path", ["/home/jan/.local/share/wmo-desk", "/home/onedriver/x", "/srv/box/x", "/data/my files"]
)
def test_other_names_are_left_alone(path: str) -> None:
    assert product_by_name(Path(path)) is None


@pytest.mark.parametrize(
    ("marker", "product"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_0123abcd.db", "Nextcloud"),
        ("._sync_0123abcd.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".stfolder", "Syncthing"),
        (".tmp.drivedownload", "Google Drive"),
        (".SynologyWorkingDirectory", "Synology Drive"),
    ],
)
def test_synchroniser_is_known_by_its_marker_above(
    machine: Machine, marker: str, product: str
) -> None:
    (machine.home / "werk").mkdir()
    (machine.home / "werk" / marker).touch()

    assert refusal(machine.home / "werk" / "a" / "b", machine) == (
        Unavailability.SYNCHRONISED_FOLDER,
        product,
    )


def test_settings_folder_of_dropbox_is_no_marker(machine: Machine) -> None:
    (machine.home / ".dropbox").mkdir()

    check_folder(machine.home / "wmo-desk", machine)


def test_icon_of_a_folder_on_windows_tells(machine: Machine) -> None:
    text = "[.ShellClassInfo]\r\nIconResource=C:\\Program Files\\Microsoft OneDrive\\OneDrive.exe,7"
    (machine.home / "desktop.ini").write_bytes(text.encode("utf-16"))

    assert refusal(machine.home, machine)[1] == "OneDrive"


def test_other_icons_tell_nothing(machine: Machine) -> None:
    (machine.home / "desktop.ini").write_text("[.ShellClassInfo]\nIconResource=imageres.dll,-112")

    check_folder(machine.home, machine)


def test_environment_names_the_folder(machine: Machine) -> None:
    top = machine.home / "Gemeente Meerssen"
    synchronised = Machine(machine.home, {"OneDriveCommercial": str(top)})

    assert refusal(top / "wmo", synchronised)[1] == "OneDrive"
    check_folder(machine.home / "Gemeente Meerssen oud", synchronised)


def test_settings_of_dropbox_name_the_folder(machine: Machine) -> None:
    (machine.home / ".dropbox").mkdir()
    top = machine.home / "kast"
    (machine.home / ".dropbox" / "info.json").write_text(f'{{"personal": {{"path": "{top}"}}}}')

    assert refusal(top / "wmo", machine)[1] == "Dropbox"


@pytest.mark.parametrize("text", ["", "[]", '{"personal": 3}', "\x00"])
def test_odd_settings_of_dropbox_are_passed_over(machine: Machine, text: str) -> None:
    (machine.home / ".dropbox").mkdir()
    (machine.home / ".dropbox" / "info.json").write_text(text)

    check_folder(machine.home / "wmo", machine)


def test_settings_of_nextcloud_name_the_folder(machine: Machine) -> None:
    top = machine.home / "wolk"
    settings = machine.home / ".config" / "Nextcloud"
    settings.mkdir(parents=True)
    (settings / "nextcloud.cfg").write_text(f"[Accounts]\n0\\Folders\\1\\localPath={top}/\n")

    assert refusal(top / "wmo", machine)[1] == "Nextcloud"


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_link_into_a_synchronised_folder_is_seen_through(machine: Machine) -> None:
    top = machine.home / "Dropbox"
    top.mkdir()
    (machine.home / "gewoon").symlink_to(top)

    assert refusal(machine.home / "gewoon" / "wmo", machine)[1] == "Dropbox"


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "davfs"])
def test_network_share_is_refused(machine: Machine, kind: str) -> None:
    mounts = (Mount(Path("/"), "ext4"), Mount(machine.home / "net", kind))
    shared = Machine(machine.home, mounts=mounts)

    assert refusal(machine.home / "net" / "wmo", shared) == (Unavailability.NETWORK_FOLDER, kind)
    check_folder(machine.home / "network", shared)


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "overlay", "9p", "virtiofs", "tmpfs", "fuseblk"])
def test_local_file_systems_are_accepted(machine: Machine, kind: str) -> None:
    check_folder(machine.home, Machine(machine.home, mounts=(Mount(Path("/"), kind),)))


def test_local_disk_inside_a_share_is_accepted(machine: Machine) -> None:
    mounts = (Mount(Path("/"), "nfs"), Mount(machine.home, "nfs"), Mount(machine.home, "ext4"))

    check_folder(machine.home, Machine(machine.home, mounts=mounts))


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (r"\\server\afdeling\wmo", r"\\server\afdeling"),
        (r"\\?\UNC\server\afdeling\wmo", r"\\?\UNC\server\afdeling"),
        (r"H:\wmo", "H:"),
        (r"C:\Users\jan\AppData\Local\wmo-desk", None),
    ],
)
def test_drive_on_windows(machine: Machine, path: str, kind: str | None) -> None:
    asked: list[str] = []

    def is_network_drive(root: str) -> bool:
        asked.append(root)
        return root == "H:\\"

    windows = Machine(machine.home, is_network_drive=is_network_drive)

    assert network_kind_of(PureWindowsPath(path), windows) == kind


def test_mounts_of_linux_are_read() -> None:
    text = "/dev/sda1 / ext4 rw 0 0\n//s/wmo /media/onze\\040share cifs rw 0 0\nodd\n"

    assert read_mounts(text) == (
        Mount(Path("/"), "ext4"),
        Mount(Path("/media/onze share"), "cifs"),
    )


def test_mounts_of_macos_are_read() -> None:
    text = "/dev/disk1 on / (apfs, local)\n//jan@s/wmo on /Volumes/onze share (smbfs, nodev)\n"

    assert read_mounts_of_macos(text) == (
        Mount(Path("/"), "apfs"),
        Mount(Path("/Volumes/onze share"), "smbfs"),
    )


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_read_only_folder_is_named(as_ordinary_user: AsOrdinaryUser) -> None:
    with as_ordinary_user() as folder:
        machine = Machine(folder)
        folder.chmod(0o500)

        assert refusal(folder / "new" / "wmo", machine) == (
            Unavailability.READ_ONLY,
            str(folder),
        )


def test_asking_leaves_nothing(machine: Machine) -> None:
    check_folder(machine.home / "new", machine)

    assert list(machine.home.iterdir()) == []
