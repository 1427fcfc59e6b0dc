"""Keep the way of a decision, pgb, reviews and temporary provisions."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
# An enumeration stands there by its value, in plain text.
CHOICE = sa.String(40)


def upgrade() -> None:
    # What is there already was neither extended, reduced nor temporary.
    for column in (
        sa.Column("application_way", CHOICE, nullable=True),
        sa.Column("application_withdrawn_on", sa.Date(), nullable=True),
        sa.Column("decide_by", sa.Date(), nullable=True),
        sa.Column("default_noticed_on", sa.Date(), nullable=True),
    ):
        op.add_column("report", column)
    for granted in (
        sa.Column("heard_on", sa.Date(), nullable=True),
        sa.Column("is_temporary", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("reduced_from", sa.Integer(), nullable=True),
        sa.Column("situation_changed", sa.Boolean(), nullable=True),
        sa.Column("transition_until", sa.Date(), nullable=True),
        sa.Column("reduction_reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("revision_ground", CHOICE, nullable=True),
        sa.Column("revision_reason", sa.Text(), nullable=False, server_default=""),
    ):
        op.add_column("indication", granted)
    _create(
        "term_event",
        sa.Column("report_id", IDENTIFIER, nullable=False),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("noted_by", IDENTIFIER, nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        _refers("term_event", "report_id", "report"),
        _refers("term_event", "noted_by", "staff"),
    )
    _create(
        "refusal",
        sa.Column("report_id", IDENTIFIER, nullable=False),
        sa.Column("provision_id", IDENTIFIER, nullable=False),
        sa.Column("refused_on", sa.Date(), nullable=False),
        sa.Column("ground", sa.String(length=300), nullable=False),
        sa.Column("pgb_ground", CHOICE, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("refused_by", IDENTIFIER, nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        _refers("refusal", "report_id", "report"),
        _refers("refusal", "provision_id", "provision"),
        _refers("refusal", "refused_by", "staff"),
    )
    _create(
        "pgb",
        sa.Column("indication_id", IDENTIFIER, nullable=False),
        sa.Column("can_manage", sa.Boolean(), nullable=False),
        sa.Column("can_manage_reason", sa.Text(), nullable=False),
        sa.Column("is_motivated", sa.Boolean(), nullable=False),
        sa.Column("motivation", sa.Text(), nullable=False),
        sa.Column("is_suitable", sa.Boolean(), nullable=False),
        sa.Column("suitability", sa.Text(), nullable=False),
        sa.Column("plan_received_on", sa.Date(), nullable=False),
        sa.Column("is_informal", sa.Boolean(), nullable=False),
        sa.Column("tariff_cents", sa.Integer(), nullable=False),
        sa.Column("tariff_unit", CHOICE, nullable=False),
        sa.Column("cak_reported_on", sa.Date(), nullable=True),
        _refers("pgb", "indication_id", "indication"),
        sa.UniqueConstraint("indication_id", name=op.f("uq_pgb_indication_id")),
    )
    _create(
        "review",
        sa.Column("indication_id", IDENTIFIER, nullable=False),
        sa.Column("reviewed_on", sa.Date(), nullable=False),
        sa.Column("informed_on", sa.Date(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("review_outcome", CHOICE, nullable=False),
        sa.Column("next_review", sa.Date(), nullable=True),
        sa.Column("reviewed_by", IDENTIFIER, nullable=True),
        _refers("review", "indication_id", "indication"),
        _refers("review", "reviewed_by", "staff"),
    )
    for table, name in (
        ("term_event", "report_id"),
        ("refusal", "report_id"),
        ("review", "indication_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)


def _create(name: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        *columns,
        _refers(name, "client_id", "client"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(op.f(f"ix_{name}_client_id"), name, ["client_id"], unique=False)


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name)
