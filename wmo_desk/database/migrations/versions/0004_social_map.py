"""Add the social map with its full-text index."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
# An enumeration stands there by its value, in plain text.
CHOICE = sa.String(40)

# As the index over search_entry: trigrams find any part of a word, triggers keep it.
FULL_TEXT = (
    """CREATE VIRTUAL TABLE social_map_index USING fts5(
        text, content='social_map_text', content_rowid='number', columnsize=0,
        tokenize='trigram')""",
    """CREATE TRIGGER social_map_text_added AFTER INSERT ON social_map_text BEGIN
        INSERT INTO social_map_index(rowid, text) VALUES (new.number, new.text);
    END""",
    """CREATE TRIGGER social_map_text_removed AFTER DELETE ON social_map_text BEGIN
        INSERT INTO social_map_index(social_map_index, rowid, text)
            VALUES ('delete', old.number, old.text);
    END""",
    """CREATE TRIGGER social_map_text_changed AFTER UPDATE OF text ON social_map_text BEGIN
        INSERT INTO social_map_index(social_map_index, rowid, text)
            VALUES ('delete', old.number, old.text);
        INSERT INTO social_map_index(rowid, text) VALUES (new.number, new.text);
    END""",
)


def upgrade() -> None:
    op.create_table(
        "social_map_entry",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("dimensions", sa.String(length=300), nullable=False),
        sa.Column("description", sa.String(length=1000), nullable=False),
        sa.Column("for_whom", sa.String(length=300), nullable=False),
        sa.Column("keywords", sa.String(length=500), nullable=False),
        sa.Column("area_id", IDENTIFIER, nullable=True),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("opening_hours", sa.String(length=300), nullable=False),
        sa.Column("costs", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("website", sa.String(length=200), nullable=False),
        sa.Column("source", sa.String(length=120), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["area_id"], ["area.id"], name=op.f("fk_social_map_entry_area_id_area")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_social_map_entry")),
    )
    op.create_index(
        op.f("ix_social_map_entry_area_id"), "social_map_entry", ["area_id"], unique=False
    )
    op.create_index(
        "ix_social_map_entry_sort_name_id", "social_map_entry", ["sort_name", "id"], unique=False
    )
    op.create_table(
        "social_map_text",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("entry_id", IDENTIFIER, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["social_map_entry.id"],
            name=op.f("fk_social_map_text_entry_id_social_map_entry"),
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_social_map_text")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_social_map_text_entry_id")),
    )

    if op.get_bind().dialect.name == "sqlite":
        for statement in FULL_TEXT:
            op.execute(statement)
