"""Norm sets of the municipality, and the calculations that were made with them."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def _record() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
    ]


def upgrade() -> None:
    op.create_table(
        "norm_set",
        *_record(),
        sa.Column("municipality_id", IDENTIFIER, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("edition", sa.String(length=40), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("is_example", sa.Boolean(), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("adopted_on", sa.Date(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_norm_set_municipality_id_municipality"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_norm_set")),
        sa.UniqueConstraint(
            "municipality_id",
            "name",
            "edition",
            name=op.f("uq_norm_set_municipality_id_name_edition"),
        ),
    )
    op.create_table(
        "norm_calculation",
        *_record(),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("indication_id", IDENTIFIER, nullable=False),
        sa.Column("norm_set_id", IDENTIFIER, nullable=False),
        sa.Column("norms", sa.JSON(), nullable=False),
        sa.Column("calculated_on", sa.Date(), nullable=False),
        sa.Column("calculated_by", IDENTIFIER, nullable=True),
        sa.Column("calculated", sa.Integer(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("deviation_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_norm_calculation_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["indication_id"],
            ["indication.id"],
            name=op.f("fk_norm_calculation_indication_id_indication"),
        ),
        sa.ForeignKeyConstraint(
            ["norm_set_id"], ["norm_set.id"], name=op.f("fk_norm_calculation_norm_set_id_norm_set")
        ),
        sa.ForeignKeyConstraint(
            ["calculated_by"], ["staff.id"], name=op.f("fk_norm_calculation_calculated_by_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_norm_calculation")),
    )
    op.create_index(
        op.f("ix_norm_calculation_indication_id"), "norm_calculation", ["indication_id"]
    )
    with op.batch_alter_table("document") as table:
        table.add_column(sa.Column("calculation_id", IDENTIFIER, nullable=True))
        table.create_foreign_key(
            op.f("fk_document_calculation_id_norm_calculation"),
            "norm_calculation",
            ["calculation_id"],
            ["id"],
        )
