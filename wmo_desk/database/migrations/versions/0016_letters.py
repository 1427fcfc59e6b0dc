"""Keep the texts of letters, what was adapted in one, signature and reference."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
# An enumeration stands there by its value, in plain text.
CHOICE = sa.String(40)


def upgrade() -> None:
    _create(
        "letter_version",
        sa.Column("municipality_id", IDENTIFIER, nullable=False),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("accepted_by", IDENTIFIER, nullable=True),
        _refers("letter_version", "municipality_id", "municipality"),
        _refers("letter_version", "accepted_by", "staff"),
        sa.UniqueConstraint(
            "municipality_id",
            "kind",
            "language",
            "number",
            name=op.f("uq_letter_version_municipality_id_kind_language_number"),
        ),
    )
    _create(
        "letter_adaptation",
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("about_id", IDENTIFIER, nullable=False),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("original", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("adapted_on", sa.Date(), nullable=False),
        sa.Column("adapted_by", IDENTIFIER, nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.Column("document_id", IDENTIFIER, nullable=True),
        _refers("letter_adaptation", "client_id", "client"),
        _refers("letter_adaptation", "adapted_by", "staff"),
        _refers("letter_adaptation", "document_id", "document"),
        sa.UniqueConstraint(
            "about_id",
            "kind",
            "edition",
            "language",
            name=op.f("uq_letter_adaptation_about_id_kind_edition_language"),
        ),
    )
    for name in ("client_id", "document_id"):
        op.create_index(
            op.f(f"ix_letter_adaptation_{name}"), "letter_adaptation", [name], unique=False
        )
    with op.batch_alter_table("document") as table:
        table.add_column(sa.Column("letter_version_id", IDENTIFIER, nullable=True))
        table.create_foreign_key(
            op.f("fk_document_letter_version_id_letter_version"),
            "letter_version",
            ["letter_version_id"],
            ["id"],
        )
    for column in (
        sa.Column("signature", sa.String(length=300), nullable=False, server_default=""),
        sa.Column("reference", sa.String(length=80), nullable=False, server_default=""),
    ):
        op.add_column("municipality", column)


def _create(name: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)
