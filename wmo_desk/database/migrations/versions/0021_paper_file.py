"""As what a resident gets paper that is sent as a file."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "client",
        sa.Column("paper_file", sa.String(length=40), nullable=False, server_default="pdf"),
    )
