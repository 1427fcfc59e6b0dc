"""A letter about a place on the waiting list."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")


def upgrade() -> None:
    with op.batch_alter_table("document") as table:
        table.add_column(sa.Column("entry_id", IDENTIFIER, nullable=True))
        table.create_foreign_key(
            op.f("fk_document_entry_id_waiting_entry"), "waiting_entry", ["entry_id"], ["id"]
        )
