"""Keep what ended help before its time, as the messages tell it apart."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

CHOICE = sa.String(40)


def upgrade() -> None:
    op.add_column("indication", sa.Column("end_cause", CHOICE, nullable=True))
