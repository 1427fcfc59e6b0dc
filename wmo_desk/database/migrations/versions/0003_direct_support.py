"""Keep support without indication, anonymous advice and scans of the home."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
# An enumeration stands there by its value, in plain text.
CHOICE = sa.String(40)


def upgrade() -> None:
    op.create_table(
        "advice_contact",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("area_id", IDENTIFIER, nullable=True),
        sa.Column("topic", CHOICE, nullable=False),
        sa.Column("advice", sa.Text(), nullable=False),
        sa.Column("consultant_id", IDENTIFIER, nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["area_id"], ["area.id"], name=op.f("fk_advice_contact_area_id_area")
        ),
        sa.ForeignKeyConstraint(
            ["consultant_id"], ["staff.id"], name=op.f("fk_advice_contact_consultant_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advice_contact")),
    )
    op.create_index("ix_advice_contact_held_on", "advice_contact", ["held_on"], unique=False)

    op.create_table(
        "advice_draft",
        sa.Column("staff_id", IDENTIFIER, nullable=False),
        sa.Column("typed", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_advice_draft_staff_id_staff")
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_advice_draft")),
    )
    op.create_table(
        "direct_support",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("referred_to", sa.String(length=200), nullable=False),
        sa.Column("is_trained", sa.Boolean(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("outcome_on", sa.Date(), nullable=True),
        sa.Column("finished_on", sa.Date(), nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.Column("consultant_id", IDENTIFIER, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_direct_support_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["consultant_id"], ["staff.id"], name=op.f("fk_direct_support_consultant_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_direct_support")),
    )
    op.create_index(
        "ix_direct_support_client_id_start", "direct_support", ["client_id", "start"], unique=False
    )

    op.create_table(
        "home_scan",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("scanned_on", sa.Date(), nullable=False),
        sa.Column("checklist", sa.String(length=20), nullable=False),
        sa.Column("consultant_id", IDENTIFIER, nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_home_scan_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["consultant_id"], ["staff.id"], name=op.f("fk_home_scan_consultant_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_home_scan")),
    )
    op.create_index(
        "ix_home_scan_client_id_scanned_on", "home_scan", ["client_id", "scanned_on"], unique=False
    )

    op.create_table(
        "supported_need",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("direct_support_id", IDENTIFIER, nullable=False),
        sa.Column("need_id", IDENTIFIER, nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("need_outcome", CHOICE, nullable=True),
        sa.Column("outcome_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_supported_need_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["direct_support_id"],
            ["direct_support.id"],
            name=op.f("fk_supported_need_direct_support_id_direct_support"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supported_need")),
    )
    op.create_index(
        op.f("ix_supported_need_client_id"), "supported_need", ["client_id"], unique=False
    )
    op.create_index(
        op.f("ix_supported_need_direct_support_id"),
        "supported_need",
        ["direct_support_id"],
        unique=False,
    )

    op.create_table(
        "scanned_point",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("scan_id", IDENTIFIER, nullable=False),
        sa.Column("point", sa.String(length=40), nullable=False),
        sa.Column("finding", CHOICE, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("agreement_id", IDENTIFIER, nullable=True),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_scanned_point_agreement_id_agreement")
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_scanned_point_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["scan_id"], ["home_scan.id"], name=op.f("fk_scanned_point_scan_id_home_scan")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scanned_point")),
        sa.UniqueConstraint("scan_id", "point", name=op.f("uq_scanned_point_scan_id_point")),
    )
    op.create_index(
        op.f("ix_scanned_point_client_id"), "scanned_point", ["client_id"], unique=False
    )
