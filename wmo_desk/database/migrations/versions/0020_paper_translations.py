"""The translations of papers that a municipality loads."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "paper_translation",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("municipality_id", IDENTIFIER, nullable=False),
        sa.Column("code", sa.String(length=35), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("is_right_to_left", sa.Boolean(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("loaded_on", sa.Date(), nullable=False),
        sa.Column("loaded_by", IDENTIFIER, nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_paper_translation_municipality_id_municipality"),
        ),
        sa.ForeignKeyConstraint(
            ["loaded_by"], ["staff.id"], name=op.f("fk_paper_translation_loaded_by_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_translation")),
        sa.UniqueConstraint(
            "municipality_id",
            "code",
            "number",
            name=op.f("uq_paper_translation_municipality_id_code_number"),
        ),
    )
