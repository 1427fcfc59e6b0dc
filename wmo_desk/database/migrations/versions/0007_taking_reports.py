"""Take reports by telephone, confirm them by letter, plan how long a conversation lasts."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
UNFINISHED = sa.text("report_id IS NULL AND discarded_on IS NULL")


def upgrade() -> None:
    # Reports that are there already say nothing about these.
    for column in (
        sa.Column("caller_phone", sa.String(length=40), nullable=False, server_default=""),
        sa.Column("cannot_wait", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("life_areas", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("other_laws", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("is_known_question", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("personal_plan_used", sa.Boolean(), nullable=True),
    ):
        op.add_column("report", column)
    op.add_column("conversation", sa.Column("minutes", sa.Integer(), nullable=True))
    with op.batch_alter_table("document") as table:
        table.add_column(sa.Column("report_id", IDENTIFIER, nullable=True))
        table.create_foreign_key(
            op.f("fk_document_report_id_report"), "report", ["report_id"], ["id"]
        )
    op.create_table(
        "intake",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=True),
        sa.Column("report_id", IDENTIFIER, nullable=True),
        sa.Column("taken_by", IDENTIFIER, nullable=True),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("discarded_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_intake_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("fk_intake_report_id_report")
        ),
        sa.ForeignKeyConstraint(["taken_by"], ["staff.id"], name=op.f("fk_intake_taken_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake")),
    )
    op.create_index(
        "ix_intake_unfinished",
        "intake",
        ["taken_by"],
        unique=False,
        sqlite_where=UNFINISHED,
        postgresql_where=UNFINISHED,
    )
