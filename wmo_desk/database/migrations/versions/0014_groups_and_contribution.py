"""Say per provision for which groups it may have no end, and whether a contribution is asked."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

CHOICE = sa.String(40)


def upgrade() -> None:
    for column in (
        sa.Column("target_groups", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("own_contribution", CHOICE, nullable=False, server_default="not_said"),
    ):
        op.add_column("provision", column)
