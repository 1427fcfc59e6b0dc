"""Keep what is hard, what helps already, marks per aspect, question sets and snippets."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
# An enumeration stands there by its value, in plain text.
CHOICE = sa.String(40)


def upgrade() -> None:
    for name in ("what_is_hard", "first_step", "who_helps"):
        op.add_column(
            "dimension_note", sa.Column(name, sa.Text(), nullable=False, server_default="")
        )
    op.create_table(
        "question_set",
        *_of_every_record(),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("edition", sa.String(length=40), nullable=False),
        sa.Column("audience", CHOICE, nullable=False),
        sa.Column("licence", sa.Text(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_set")),
        sa.UniqueConstraint("name", "edition", name=op.f("uq_question_set_name_edition")),
    )
    with op.batch_alter_table("conversation") as table:
        # Until now every mark was given at once.
        table.add_column(
            sa.Column("scoring", CHOICE, nullable=False, server_default="at_once"),
        )
        table.add_column(sa.Column("question_set_id", IDENTIFIER, nullable=True))
        table.create_foreign_key(
            op.f("fk_conversation_question_set_id_question_set"),
            "question_set",
            ["question_set_id"],
            ["id"],
        )
    op.create_table(
        "aspect_mark",
        *_of_every_record(),
        *_of_a_conversation(),
        sa.Column("question_set_id", IDENTIFIER, nullable=False),
        sa.Column("aspect", sa.String(length=60), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        *_keys_of_a_conversation("aspect_mark"),
        sa.ForeignKeyConstraint(
            ["question_set_id"],
            ["question_set.id"],
            name=op.f("fk_aspect_mark_question_set_id_question_set"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aspect_mark")),
        sa.UniqueConstraint(
            "conversation_id",
            "question_set_id",
            "dimension",
            "aspect",
            name=op.f("uq_aspect_mark_conversation_id_question_set_id_dimension_aspect"),
        ),
    )
    op.create_index(op.f("ix_aspect_mark_client_id"), "aspect_mark", ["client_id"], unique=False)
    op.create_table(
        "present_help",
        *_of_every_record(),
        *_of_a_conversation(),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("removed_on", sa.Date(), nullable=True),
        *_keys_of_a_conversation("present_help"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_present_help")),
    )
    op.create_index(op.f("ix_present_help_client_id"), "present_help", ["client_id"], unique=False)
    op.create_index(
        op.f("ix_present_help_conversation_id"), "present_help", ["conversation_id"], unique=False
    )
    op.create_table(
        "snippet",
        *_of_every_record(),
        sa.Column("staff_id", IDENTIFIER, nullable=True),
        sa.Column("word", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_snippet_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snippet")),
    )


def _of_every_record() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
    ]


def _of_a_conversation() -> list[sa.Column[Any]]:
    return [
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("conversation_id", IDENTIFIER, nullable=False),
        sa.Column("dimension", CHOICE, nullable=False),
    ]


def _keys_of_a_conversation(table: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f(f"fk_{table}_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f(f"fk_{table}_conversation_id_conversation"),
        ),
    ]
