"""Keep consent, carers, households, support from other laws, and signals."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
# An enumeration stands there by its value, in plain text.
CHOICE = sa.String(40)


def upgrade() -> None:
    op.create_table(
        "household",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("goals", sa.Text(), nullable=False),
        sa.Column("process_director_id", IDENTIFIER, nullable=True),
        sa.Column("process_director_name", sa.String(length=120), nullable=False),
        sa.Column("case_director_id", IDENTIFIER, nullable=True),
        sa.Column("case_director_name", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_director_id"], ["staff.id"], name=op.f("fk_household_case_director_id_staff")
        ),
        sa.ForeignKeyConstraint(
            ["process_director_id"],
            ["staff.id"],
            name=op.f("fk_household_process_director_id_staff"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household")),
    )
    op.create_table(
        "household_member",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("household_id", IDENTIFIER, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_household_member_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["household_id"],
            ["household.id"],
            name=op.f("fk_household_member_household_id_household"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_member")),
    )
    op.create_index(
        "ix_household_member_client_id", "household_member", ["client_id"], unique=False
    )
    op.create_index(
        "ix_household_member_household_id", "household_member", ["household_id"], unique=False
    )
    op.create_index(
        "uq_household_member_client_id",
        "household_member",
        ["client_id"],
        unique=True,
        sqlite_where=sa.text("left_on IS NULL"),
        postgresql_where=sa.text("left_on IS NULL"),
    )

    op.create_table(
        "signal",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("noted_by", IDENTIFIER, nullable=True),
        sa.Column("noticed", sa.Text(), nullable=False),
        sa.Column("consent", CHOICE, nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("owner_id", IDENTIFIER, nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_signal_client_id_client")
        ),
        sa.ForeignKeyConstraint(["noted_by"], ["staff.id"], name=op.f("fk_signal_noted_by_staff")),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_signal_owner_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signal")),
    )
    op.create_index("ix_signal_client_id", "signal", ["client_id"], unique=False)
    op.create_index(
        "ix_signal_open",
        "signal",
        ["due_on"],
        unique=False,
        sqlite_where=sa.text("done_on IS NULL"),
        postgresql_where=sa.text("done_on IS NULL"),
    )

    op.create_table(
        "carer",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("person_id", IDENTIFIER, nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("load", CHOICE, nullable=True),
        sa.Column("load_words", sa.Text(), nullable=False),
        sa.Column("wishes", sa.Text(), nullable=False),
        sa.Column("respite", CHOICE, nullable=True),
        sa.Column("respite_note", sa.String(length=300), nullable=False),
        sa.Column("centre_told_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_carer_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["related_person.id"], name=op.f("fk_carer_person_id_related_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carer")),
        sa.UniqueConstraint("person_id", name=op.f("uq_carer_person_id")),
    )
    op.create_index(op.f("ix_carer_client_id"), "carer", ["client_id"], unique=False)

    op.create_table(
        "consent",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("topic", CHOICE, nullable=False),
        sa.Column("person_id", IDENTIFIER, nullable=True),
        sa.Column("given_by", sa.String(length=120), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("scope", sa.String(length=300), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_consent_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["related_person.id"], name=op.f("fk_consent_person_id_related_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_client_id"), "consent", ["client_id"], unique=False)

    op.create_table(
        "other_support",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("person_id", IDENTIFIER, nullable=True),
        sa.Column("law", CHOICE, nullable=False),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("giver", sa.String(length=120), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_other_support_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["related_person.id"],
            name=op.f("fk_other_support_person_id_related_person"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_other_support")),
    )
    op.create_index(
        op.f("ix_other_support_client_id"), "other_support", ["client_id"], unique=False
    )

    with op.batch_alter_table("municipality") as table:
        table.add_column(
            sa.Column("carer_centre_name", sa.String(length=120), server_default="", nullable=False)
        )
        table.add_column(
            sa.Column("carer_centre_phone", sa.String(length=40), server_default="", nullable=False)
        )
    with op.batch_alter_table("related_person") as table:
        table.add_column(sa.Column("kin", CHOICE, nullable=True))
        table.add_column(
            sa.Column("predates_consent", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
    # Who stands here already was entered before anybody could record consent.
    people = sa.table("related_person", sa.column("predates_consent", sa.Boolean()))
    op.execute(people.update().values(predates_consent=sa.true()))
