"""Make the first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

IDENTIFIER = sa.BINARY(16).with_variant(sa.Uuid(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
# An enumeration stands there by its value, in plain text.
CHOICE = sa.String(40)

# The full-text index over search_entry: trigrams find any part of a word, triggers keep it. Its
# own `secure-delete` stays off: it rewrites whole segments (8 ms per write) of what is encrypted.
# Lengths of texts (`columnsize`) serve a ranking that nobody asks for.
FULL_TEXT = (
    """CREATE VIRTUAL TABLE search_index USING fts5(
        text, content='search_entry', content_rowid='number', columnsize=0,
        tokenize='trigram')""",
    """CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
        INSERT INTO search_index(rowid, text) VALUES (new.number, new.text);
    END""",
    """CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
        INSERT INTO search_index(search_index, rowid, text)
            VALUES ('delete', old.number, old.text);
    END""",
    """CREATE TRIGGER search_entry_changed AFTER UPDATE OF text ON search_entry BEGIN
        INSERT INTO search_index(search_index, rowid, text)
            VALUES ('delete', old.number, old.text);
        INSERT INTO search_index(rowid, text) VALUES (new.number, new.text);
    END""",
)


def upgrade() -> None:
    op.create_table(
        "access_entry",
        sa.Column("device_id", IDENTIFIER, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor_id", IDENTIFIER, nullable=True),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("object_type", sa.String(length=40), nullable=False),
        sa.Column("object_id", IDENTIFIER, nullable=True),
        sa.Column("result", sa.String(length=40), nullable=False),
        sa.Column("origin", sa.String(length=120), nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "number", name=op.f("pk_access_entry")),
    )
    op.create_index("ix_access_entry_actor_id_at", "access_entry", ["actor_id", "at"], unique=False)
    op.create_index("ix_access_entry_at", "access_entry", ["at"], unique=False)
    op.create_index(
        "ix_access_entry_object_id_at", "access_entry", ["object_id", "at"], unique=False
    )
    op.create_table(
        "chain_head",
        sa.Column("chain", sa.String(length=40), nullable=False),
        sa.Column("device_id", IDENTIFIER, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("chain", "device_id", name=op.f("pk_chain_head")),
    )
    op.create_table(
        "history_entry",
        sa.Column("device_id", IDENTIFIER, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor_id", IDENTIFIER, nullable=True),
        sa.Column("record_type", sa.String(length=40), nullable=False),
        sa.Column("record_id", IDENTIFIER, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=True),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("previous_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "number", name=op.f("pk_history_entry")),
    )
    op.create_index(
        "ix_history_entry_client_id_at", "history_entry", ["client_id", "at"], unique=False
    )
    op.create_index(
        "ix_history_entry_record_id_at", "history_entry", ["record_id", "at"], unique=False
    )
    op.create_table(
        "municipality",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("code", sa.String(length=4), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("team", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("phone_hours", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("client_support_name", sa.String(length=120), nullable=False),
        sa.Column("client_support_phone", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_municipality")),
        sa.UniqueConstraint("code", name=op.f("uq_municipality_code")),
    )
    op.create_table(
        "option",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_option")),
        sa.UniqueConstraint("key", name=op.f("uq_option_key")),
    )
    op.create_table(
        "area",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("municipality_id", IDENTIFIER, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("district", sa.String(length=80), nullable=False),
        sa.Column("cbs_code", sa.String(length=10), nullable=True),
        sa.Column("is_priority", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_area_municipality_id_municipality"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_area")),
        sa.UniqueConstraint("municipality_id", "name", name=op.f("uq_area_municipality_id_name")),
    )
    op.create_table(
        "list_entry",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("municipality_id", IDENTIFIER, nullable=False),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_list_entry_municipality_id_municipality"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_list_entry")),
    )
    op.create_index(
        "ix_list_entry_municipality_id_kind",
        "list_entry",
        ["municipality_id", "kind"],
        unique=False,
    )
    op.create_table(
        "provider",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("agb_code", sa.String(length=8), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("municipality_id", IDENTIFIER, nullable=True),
        sa.Column("room_minutes", sa.Integer(), nullable=False),
        sa.Column("room_reported_on", sa.Date(), nullable=True),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_provider_municipality_id_municipality"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider")),
    )
    op.create_table(
        "provision",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("municipality_id", IDENTIFIER, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("plain_name", sa.String(length=200), nullable=False),
        sa.Column("category", CHOICE, nullable=True),
        sa.Column("code", sa.String(length=5), nullable=False),
        sa.Column("forms", sa.JSON(), nullable=False),
        sa.Column("unit", CHOICE, nullable=False),
        sa.Column("is_open_ended_allowed", sa.Boolean(), nullable=False),
        sa.Column("waits", sa.Boolean(), nullable=False),
        sa.Column("default_months", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("origin_id", IDENTIFIER, nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_provision_municipality_id_municipality"),
        ),
        sa.ForeignKeyConstraint(
            ["origin_id"], ["provision.id"], name=op.f("fk_provision_origin_id_provision")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provision")),
    )
    op.create_index(
        op.f("ix_provision_municipality_id"), "provision", ["municipality_id"], unique=False
    )
    op.create_table(
        "staff",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("role", CHOICE, nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("municipality_id", IDENTIFIER, nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_staff_municipality_id_municipality"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
    )
    op.create_table(
        "client",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("given_names", sa.String(length=120), nullable=False),
        sa.Column("initials", sa.String(length=20), nullable=False),
        sa.Column("prefix", sa.String(length=20), nullable=False),
        sa.Column("family_name", sa.String(length=120), nullable=False),
        sa.Column("partner_prefix", sa.String(length=20), nullable=False),
        sa.Column("partner_name", sa.String(length=120), nullable=False),
        sa.Column("name_usage", CHOICE, nullable=False),
        sa.Column(
            "sort_name",
            sa.String(length=300).with_variant(sa.String(length=300, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("list_name", sa.String(length=300), nullable=False),
        sa.Column("gender", CHOICE, nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("bsn", sa.String(length=9), nullable=True),
        sa.Column("street", sa.String(length=80), nullable=False),
        sa.Column("house_number", sa.String(length=12), nullable=False),
        sa.Column("postcode", sa.String(length=7), nullable=False),
        sa.Column("city", sa.String(length=80), nullable=False),
        sa.Column("municipality_id", IDENTIFIER, nullable=False),
        sa.Column("area_id", IDENTIFIER, nullable=True),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("second_phone", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("preferred_channel", CHOICE, nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("interpreter", CHOICE, nullable=False),
        sa.Column("prefers_large_print", sa.Boolean(), nullable=False),
        sa.Column("consultant_id", IDENTIFIER, nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closing_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_client_area_id_area")),
        sa.ForeignKeyConstraint(
            ["consultant_id"], ["staff.id"], name=op.f("fk_client_consultant_id_staff")
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_client_municipality_id_municipality"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
    )
    op.create_index("ix_client_area_id_sort_name", "client", ["area_id", "sort_name"], unique=False)
    op.create_index("ix_client_birth_date", "client", ["birth_date"], unique=False)
    op.create_index("ix_client_bsn", "client", ["bsn"], unique=False)
    op.create_index(
        "ix_client_consultant_id_sort_name", "client", ["consultant_id", "sort_name"], unique=False
    )
    op.create_index("ix_client_sort_name_id", "client", ["sort_name", "id"], unique=False)
    op.create_table(
        "provider_area",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("provider_id", IDENTIFIER, nullable=False),
        sa.Column("area_id", IDENTIFIER, nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["area_id"], ["area.id"], name=op.f("fk_provider_area_area_id_area")
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_provider_area_provider_id_provider")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider_area")),
        sa.UniqueConstraint(
            "provider_id", "area_id", name=op.f("uq_provider_area_provider_id_area_id")
        ),
    )
    op.create_table(
        "related_person",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("relation", sa.String(length=80), nullable=False),
        sa.Column("organisation", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("is_household_member", sa.Boolean(), nullable=False),
        sa.Column("is_carer", sa.Boolean(), nullable=False),
        sa.Column("is_professional", sa.Boolean(), nullable=False),
        sa.Column("is_representative", sa.Boolean(), nullable=False),
        sa.Column("care_hours_per_week", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_related_person_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_related_person")),
    )
    op.create_index(
        op.f("ix_related_person_client_id"), "related_person", ["client_id"], unique=False
    )
    op.create_table(
        "report",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("route", CHOICE, nullable=False),
        sa.Column("referral_source", CHOICE, nullable=False),
        sa.Column("reported_by", sa.String(length=120), nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("client_support_on", sa.Date(), nullable=True),
        sa.Column("carer_support_on", sa.Date(), nullable=True),
        sa.Column("client_support_wanted", sa.Boolean(), nullable=True),
        sa.Column("personal_plan_on", sa.Date(), nullable=True),
        sa.Column("identity_seen_on", sa.Date(), nullable=True),
        sa.Column("identity_document", CHOICE, nullable=True),
        sa.Column("pgb_explained_on", sa.Date(), nullable=True),
        sa.Column("investigation_done_on", sa.Date(), nullable=True),
        sa.Column("findings_handed_out_on", sa.Date(), nullable=True),
        sa.Column("application_on", sa.Date(), nullable=True),
        sa.Column("decision_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closing_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_report_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    op.create_index("ix_report_client_id", "report", ["client_id"], unique=False)
    op.create_index(
        "ix_report_open",
        "report",
        ["received_on"],
        unique=False,
        sqlite_where=sa.text("decision_on IS NULL AND closed_on IS NULL"),
        postgresql_where=sa.text("decision_on IS NULL AND closed_on IS NULL"),
    )
    op.create_table(
        "search_entry",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_search_entry_client_id_client")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_search_entry")),
        sa.UniqueConstraint("client_id", name=op.f("uq_search_entry_client_id")),
    )
    op.create_table(
        "conversation",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("report_id", IDENTIFIER, nullable=True),
        sa.Column("consultant_id", IDENTIFIER, nullable=True),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("held_at", sa.Time(), nullable=True),
        sa.Column("place", CHOICE, nullable=False),
        sa.Column("participants", sa.String(length=300), nullable=False),
        sa.Column("main_wish", sa.Text(), nullable=False),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("closed_by", IDENTIFIER, nullable=True),
        sa.Column("closing_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_conversation_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["staff.id"], name=op.f("fk_conversation_closed_by_staff")
        ),
        sa.ForeignKeyConstraint(
            ["consultant_id"], ["staff.id"], name=op.f("fk_conversation_consultant_id_staff")
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("fk_conversation_report_id_report")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
    )
    op.create_index(
        "ix_conversation_client_id_held_on", "conversation", ["client_id", "held_on"], unique=False
    )
    op.create_index(
        "ix_conversation_consultant_id_held_on",
        "conversation",
        ["consultant_id", "held_on"],
        unique=False,
    )
    op.create_index(
        "ix_conversation_open",
        "conversation",
        ["held_on"],
        unique=False,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_table(
        "indication",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("report_id", IDENTIFIER, nullable=True),
        sa.Column("provision_id", IDENTIFIER, nullable=False),
        sa.Column("form", CHOICE, nullable=False),
        sa.Column("extent", sa.Integer(), nullable=False),
        sa.Column("unit", CHOICE, nullable=False),
        sa.Column("granted_on", sa.Date(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("next_review", sa.Date(), nullable=True),
        sa.Column("target_group", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("granted_by", IDENTIFIER, nullable=True),
        sa.Column("withdrawn_from", sa.Date(), nullable=True),
        sa.Column("withdrawal_ground", CHOICE, nullable=True),
        sa.Column("withdrawal_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_indication_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["granted_by"], ["staff.id"], name=op.f("fk_indication_granted_by_staff")
        ),
        sa.ForeignKeyConstraint(
            ["provision_id"], ["provision.id"], name=op.f("fk_indication_provision_id_provision")
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("fk_indication_report_id_report")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indication")),
    )
    op.create_index(
        "ix_indication_client_id_start", "indication", ["client_id", "start"], unique=False
    )
    op.create_index("ix_indication_end", "indication", ["end"], unique=False)
    op.create_index("ix_indication_next_review", "indication", ["next_review"], unique=False)
    op.create_table(
        "addition",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("conversation_id", IDENTIFIER, nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("is_residents", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_addition_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_addition_conversation_id_conversation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_addition")),
    )
    op.create_index(op.f("ix_addition_client_id"), "addition", ["client_id"], unique=False)
    op.create_index(
        op.f("ix_addition_conversation_id"), "addition", ["conversation_id"], unique=False
    )
    op.create_table(
        "agreement",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("conversation_id", IDENTIFIER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("who", sa.String(length=120), nullable=False),
        sa.Column("by_when", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_agreement_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_agreement_conversation_id_conversation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    op.create_index(op.f("ix_agreement_client_id"), "agreement", ["client_id"], unique=False)
    op.create_index(
        op.f("ix_agreement_conversation_id"), "agreement", ["conversation_id"], unique=False
    )
    op.create_index(
        "ix_agreement_to_do",
        "agreement",
        ["by_when"],
        unique=False,
        sqlite_where=sa.text("done_on IS NULL AND removed_on IS NULL"),
        postgresql_where=sa.text("done_on IS NULL AND removed_on IS NULL"),
    )
    op.create_table(
        "dimension_note",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("conversation_id", IDENTIFIER, nullable=False),
        sa.Column("dimension", CHOICE, nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("is_marked", sa.Boolean(), nullable=False),
        sa.Column("resident_words", sa.Text(), nullable=False),
        sa.Column("going_well", sa.Text(), nullable=False),
        sa.Column("wants_to_change", sa.Text(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_dimension_note_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_dimension_note_conversation_id_conversation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dimension_note")),
        sa.UniqueConstraint(
            "conversation_id", "dimension", name=op.f("uq_dimension_note_conversation_id_dimension")
        ),
    )
    op.create_table(
        "document",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("conversation_id", IDENTIFIER, nullable=True),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("is_large_print", sa.Boolean(), nullable=False),
        sa.Column("handed_out_on", sa.Date(), nullable=False),
        sa.Column("handed_out_by", IDENTIFIER, nullable=True),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_document_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_document_conversation_id_conversation"),
        ),
        sa.ForeignKeyConstraint(
            ["handed_out_by"], ["staff.id"], name=op.f("fk_document_handed_out_by_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_index(
        "ix_document_client_id_handed_out_on",
        "document",
        ["client_id", "handed_out_on"],
        unique=False,
    )
    op.create_table(
        "waiting_entry",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("indication_id", IDENTIFIER, nullable=False),
        sa.Column("municipality_id", IDENTIFIER, nullable=False),
        sa.Column("category", CHOICE, nullable=False),
        sa.Column("indication_date", sa.Date(), nullable=False),
        sa.Column("placed_at", MOMENT, nullable=False),
        sa.Column("rank_date", sa.Date(), nullable=False),
        sa.Column("status", CHOICE, nullable=False),
        sa.Column("criteria", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("pgb_offered_on", sa.Date(), nullable=True),
        sa.Column("pgb_declined_on", sa.Date(), nullable=True),
        sa.Column("ranked_on", sa.Date(), nullable=True),
        sa.Column("exception_reason", sa.Text(), nullable=False),
        sa.Column("exception_by", IDENTIFIER, nullable=True),
        sa.Column("status_reason", sa.Text(), nullable=False),
        sa.Column("provider_id", IDENTIFIER, nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_waiting_entry_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["exception_by"], ["staff.id"], name=op.f("fk_waiting_entry_exception_by_staff")
        ),
        sa.ForeignKeyConstraint(
            ["indication_id"],
            ["indication.id"],
            name=op.f("fk_waiting_entry_indication_id_indication"),
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
            name=op.f("fk_waiting_entry_municipality_id_municipality"),
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_waiting_entry_provider_id_provider")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_entry")),
    )
    op.create_index(
        op.f("ix_waiting_entry_client_id"), "waiting_entry", ["client_id"], unique=False
    )
    op.create_index(
        "ix_waiting_entry_indication_id", "waiting_entry", ["indication_id"], unique=False
    )
    op.create_index(
        "ix_waiting_entry_order",
        "waiting_entry",
        ["category", "rank_date", "placed_at", "id"],
        unique=False,
        sqlite_where=sa.text("status IN ('waiting', 'offered', 'paused')"),
        postgresql_where=sa.text("status IN ('waiting', 'offered', 'paused')"),
    )
    op.create_index(
        "uq_waiting_entry_client_id",
        "waiting_entry",
        ["client_id"],
        unique=True,
        sqlite_where=sa.text("status IN ('waiting', 'offered', 'paused')"),
        postgresql_where=sa.text("status IN ('waiting', 'offered', 'paused')"),
    )
    op.create_table(
        "offer",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("entry_id", IDENTIFIER, nullable=False),
        sa.Column("provider_id", IDENTIFIER, nullable=False),
        sa.Column("offered_on", sa.Date(), nullable=False),
        sa.Column("respond_by", sa.Date(), nullable=False),
        sa.Column("outcome", CHOICE, nullable=False),
        sa.Column("outcome_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_offer_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["waiting_entry.id"], name=op.f("fk_offer_entry_id_waiting_entry")
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_offer_provider_id_provider")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
    )
    op.create_index(op.f("ix_offer_entry_id"), "offer", ["entry_id"], unique=False)
    op.create_index("ix_offer_outcome_respond_by", "offer", ["outcome", "respond_by"], unique=False)
    op.create_index(op.f("ix_offer_provider_id"), "offer", ["provider_id"], unique=False)
    op.create_table(
        "waiting_event",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("client_id", IDENTIFIER, nullable=False),
        sa.Column("entry_id", IDENTIFIER, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("kind", CHOICE, nullable=False),
        sa.Column("by", IDENTIFIER, nullable=True),
        sa.Column("provider_id", IDENTIFIER, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("category", CHOICE, nullable=False),
        sa.Column("status", CHOICE, nullable=False),
        sa.Column("rank_date", sa.Date(), nullable=False),
        sa.Column("is_exception", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name=op.f("fk_waiting_event_by_staff")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_waiting_event_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["waiting_entry.id"], name=op.f("fk_waiting_event_entry_id_waiting_entry")
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_waiting_event_provider_id_provider")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_event")),
    )
    op.create_index("ix_waiting_event_at", "waiting_event", ["at"], unique=False)
    op.create_index(
        "ix_waiting_event_entry_id_at", "waiting_event", ["entry_id", "at"], unique=False
    )

    if op.get_bind().dialect.name == "sqlite":
        for statement in FULL_TEXT:
            op.execute(statement)
