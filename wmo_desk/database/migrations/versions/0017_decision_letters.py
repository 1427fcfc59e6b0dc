"""Letters about a decision: of an indication, or of a refusal."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")


def upgrade() -> None:
    with op.batch_alter_table("document") as table:
        for column, of in (("indication_id", "indication"), ("refusal_id", "refusal")):
            table.add_column(sa.Column(column, IDENTIFIER, nullable=True))
            table.create_foreign_key(op.f(f"fk_document_{column}_{of}"), of, [column], ["id"])
