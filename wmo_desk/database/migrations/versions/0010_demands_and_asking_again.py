"""Days and special demands of a place and of a provider, and when it was asked again."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ON_THE_LIST = sa.text("status IN ('waiting', 'offered', 'paused')")


def upgrade() -> None:
    # Nobody had any before.
    for table in ("waiting_entry", "provider"):
        for name in ("days", "demands"):
            op.add_column(table, sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    op.add_column(
        "waiting_entry",
        sa.Column("is_particular", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("waiting_entry", sa.Column("asked_on", sa.Date(), nullable=True))
    # With what a position is explained by, so that it is counted in the index alone.
    op.drop_index("ix_waiting_entry_order", table_name="waiting_entry")
    op.create_index(
        "ix_waiting_entry_order",
        "waiting_entry",
        ["category", "rank_date", "placed_at", "id", "indication_date", "ranked_on"],
        unique=False,
        sqlite_where=ON_THE_LIST,
        postgresql_where=ON_THE_LIST,
    )
