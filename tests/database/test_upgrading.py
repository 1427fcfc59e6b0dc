"""Upgrading is all or nothing; each trap of migrations on SQLite is sprung here on purpose."""

from pathlib import Path
from textwrap import dedent, indent

import pytest
import sqlalchemy as sa

from tests.encrypted_files import KEY, NOW, PASSPHRASE, rows_in
from wmo_desk.database.backup import list_backups
from wmo_desk.database.engine import open_engine
from wmo_desk.database.schema import revision_of
from wmo_desk.database.slots import create_slots, slots_path, write_slots
from wmo_desk.database.upgrading import Migrations, create_schema, upgrade
from wmo_desk.errors import Unavailability, UnavailableError

pytestmark = pytest.mark.usefixtures("cheap_slots")

FIRST = """
    op.create_table(
        "client",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text),
        sa.Column("room", sa.Text),
    )
    op.create_table(
        "conversation",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("client_id", sa.Integer, sa.ForeignKey("client.id", ondelete="CASCADE")),
    )
"""
HALF = """
    op.create_table("one", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("two", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("DELETE FROM conversation")
    raise RuntimeError("half-way")
"""
REBUILD = """
    with op.batch_alter_table("client", recreate="always") as batch:
        batch.alter_column("name", type_=sa.String(200), existing_type=sa.Text())
"""
ORPHAN = """
    op.execute("DELETE FROM client WHERE id = 1")
"""
EMPTYING = """
    op.execute("DELETE FROM conversation")
"""
DROPPING = """
    op.drop_table("conversation")
"""


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    folder = tmp_path / "versions 100%"
    folder.mkdir()
    add_migration(folder, "0001", FIRST)
    return folder


def add_migration(folder: Path, revision: str, body: str, extra: str = "") -> Migrations:
    before = f"{int(revision) - 1:04}"
    (folder / f"{revision}_step.py").write_text(
        dedent(f"""\
            import sqlalchemy as sa
            from alembic import op
            revision = "{revision}"
            down_revision = {None if before == "0000" else before!r}
            branch_labels = None
            depends_on = None
            {extra}
            def upgrade():
            """)
        + indent(dedent(body), "    ")
    )
    return Migrations(folder, revision)


@pytest.fixture
def old_file(tmp_path: Path, versions: Path) -> Path:
    """Make a file as the first version left it: two clients, two conversations."""
    path = tmp_path / "dossiers.wmo"
    engine = open_engine(path, KEY, create=True)
    create_schema(engine, Migrations(versions, "0001"))
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO client (id, name) VALUES (1, 'a'), (2, 'b')")
        connection.exec_driver_sql("INSERT INTO conversation VALUES (1, 1), (2, 2)")
    engine.dispose()
    write_slots(slots_path(path), create_slots(PASSPHRASE, NOW, KEY)[0])
    return path


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    return tmp_path / "copies"


def facts(path: Path) -> dict[str, object]:
    """Everything that a failed upgrade must leave."""
    engine = open_engine(path, KEY)
    with engine.connect() as connection:
        names = sorted(sa.inspect(connection).get_table_names())
        found: dict[str, object] = {
            name: connection.execute(sa.select(sa.text("*")).select_from(sa.table(name))).fetchall()
            for name in names
        }
        found["revision"] = revision_of(connection)
        found["foreign keys"] = connection.exec_driver_sql("PRAGMA foreign_keys").scalar()
    engine.dispose()
    return found


def refusal(path: Path, copies: Path, migrations: Migrations) -> UnavailableError:
    with pytest.raises(UnavailableError) as refused:
        upgrade(path, KEY, copies, NOW, migrations=migrations)
    return refused.value


def test_current_file_is_left_alone(old_file: Path, copies: Path, versions: Path) -> None:
    assert upgrade(old_file, KEY, copies, NOW, migrations=Migrations(versions, "0001")) is None
    assert list_backups(copies) == []


def test_failed_migration_leaves_nothing(old_file: Path, copies: Path, versions: Path) -> None:
    before = facts(old_file)

    refused = refusal(old_file, copies, add_migration(versions, "0002", HALF))

    assert refused.reason is Unavailability.UPGRADE_FAILED
    assert facts(old_file) == before


def test_failure_in_a_later_step_undoes_the_earlier(
    old_file: Path, copies: Path, versions: Path
) -> None:
    before = facts(old_file)
    add_migration(versions, "0002", REBUILD)

    refused = refusal(old_file, copies, add_migration(versions, "0003", HALF))

    assert refused.reason is Unavailability.UPGRADE_FAILED
    assert facts(old_file) == before


def test_rebuilding_a_table_keeps_what_refers_to_it(
    old_file: Path, copies: Path, versions: Path
) -> None:
    before = facts(old_file)

    upgrade(old_file, KEY, copies, NOW, migrations=add_migration(versions, "0002", REBUILD))

    after = facts(old_file)
    assert after["conversation"] == before["conversation"]
    assert after["client"] == before["client"]
    assert after["revision"] == "0002"


def test_foreign_keys_hold_again_afterwards(old_file: Path, copies: Path, versions: Path) -> None:
    upgrade(old_file, KEY, copies, NOW, migrations=add_migration(versions, "0002", REBUILD))
    engine = open_engine(old_file, KEY)

    with pytest.raises(sa.exc.IntegrityError), engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO conversation VALUES (3, 99)")
    engine.dispose()


@pytest.mark.parametrize("body", [ORPHAN, EMPTYING, DROPPING])
def test_silent_loss_is_refused(old_file: Path, copies: Path, versions: Path, body: str) -> None:
    before = facts(old_file)

    refused = refusal(old_file, copies, add_migration(versions, "0002", body))

    assert refused.reason is Unavailability.UPGRADE_FAILED
    assert facts(old_file) == before


def test_declared_loss_is_allowed(old_file: Path, copies: Path, versions: Path) -> None:
    migrations = add_migration(
        versions, "0002", EMPTYING, extra='removes_rows_of = ("conversation",)'
    )

    upgrade(old_file, KEY, copies, NOW, migrations=migrations)

    assert facts(old_file)["conversation"] == []


def test_declaration_holds_for_its_own_step_only(
    old_file: Path, copies: Path, versions: Path
) -> None:
    declared = 'removes_rows_of = ("conversation",)'
    upgrade(
        old_file, KEY, copies, NOW, migrations=add_migration(versions, "0002", REBUILD, declared)
    )

    refused = refusal(old_file, copies, add_migration(versions, "0003", EMPTYING))

    assert refused.reason is Unavailability.UPGRADE_FAILED


def test_copy_is_made_before(old_file: Path, copies: Path, versions: Path) -> None:
    before = facts(old_file)

    copy = upgrade(old_file, KEY, copies, NOW, migrations=add_migration(versions, "0002", REBUILD))

    assert copy is not None
    assert b"SQLite format 3" not in copy.read_bytes()
    assert slots_path(copy).exists()
    assert facts(copy) == before


def test_no_copy_no_upgrade(
    old_file: Path, copies: Path, versions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = facts(old_file)
    slots_path(old_file).unlink()

    refused = refusal(old_file, copies, add_migration(versions, "0002", REBUILD))

    assert refused.reason is Unavailability.NO_SLOTS
    assert facts(old_file) == before


def test_file_of_newer_program_is_not_touched(old_file: Path, copies: Path, versions: Path) -> None:
    engine = open_engine(old_file, KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0009'")
    engine.dispose()
    before = old_file.read_bytes()

    refused = refusal(old_file, copies, Migrations(versions, "0001"))

    assert refused.reason is Unavailability.NEWER_VERSION
    assert old_file.read_bytes() == before


def test_failed_creation_leaves_an_empty_file(tmp_path: Path, versions: Path) -> None:
    engine = open_engine(tmp_path / "new.wmo", KEY, create=True)
    with pytest.raises(sa.exc.SQLAlchemyError):
        create_schema(engine, add_migration(versions, "0002", "op.execute('no statement')"))

    names = sa.inspect(engine).get_table_names()
    engine.dispose()

    assert names == []


def test_file_that_is_not_ours_fails_whole(
    file_with_slots: Path, copies: Path, versions: Path
) -> None:
    add_migration(versions, "0001", 'op.create_table("note", sa.Column("id", sa.Integer))')

    refused = refusal(file_with_slots, copies, Migrations(versions, "0001"))

    assert refused.reason is Unavailability.UPGRADE_FAILED
    assert rows_in(file_with_slots) == 1000
