"""Keep what a list that was brought in had in another order."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
UNDECIDED = sa.text("decided_on IS NULL")


def upgrade() -> None:
    op.create_table(
        "list_difference",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("entry_id", IDENTIFIER, nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("number_in_file", sa.Integer(), nullable=False),
        sa.Column("number_by_rules", sa.Integer(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by", IDENTIFIER, nullable=True),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_list_difference_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["waiting_entry.id"],
            name=op.f("fk_list_difference_entry_id_waiting_entry"),
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["staff.id"], name=op.f("fk_list_difference_decided_by_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_list_difference")),
    )
    op.create_index(
        "ix_list_difference_undecided",
        "list_difference",
        ["entry_id"],
        unique=False,
        sqlite_where=UNDECIDED,
        postgresql_where=UNDECIDED,
    )
