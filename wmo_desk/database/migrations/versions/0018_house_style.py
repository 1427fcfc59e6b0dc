"""What the paper of a municipality looks like: its colour, logo and font."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "house_style",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("municipality_id", IDENTIFIER, nullable=False),
        sa.Column("accent", sa.String(length=7), nullable=False),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.Column("logo_name", sa.String(length=120), nullable=False),
        sa.Column("logo_fingerprint", sa.String(length=64), nullable=False),
        sa.Column("font_regular", sa.LargeBinary(), nullable=True),
        sa.Column("font_bold", sa.LargeBinary(), nullable=True),
        sa.Column("font_name", sa.String(length=120), nullable=False),
        sa.Column("font_fingerprint", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_house_style_municipality_id_municipality"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_house_style")),
        sa.UniqueConstraint("municipality_id", name=op.f("uq_house_style_municipality_id")),
    )
