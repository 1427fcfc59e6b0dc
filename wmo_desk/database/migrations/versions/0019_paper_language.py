"""Which language stands beside the Dutch, by resident and on what was handed out."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("client", "document"):
        op.add_column(
            table,
            sa.Column("paper_language", sa.String(length=35), nullable=False, server_default=""),
        )
