"""The workspace's fixed tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "association",
        sa.Column("from_object", sa.String(), nullable=False),
        sa.Column("to_object", sa.String(), nullable=False),
        sa.Column("from_id", sa.String(), nullable=False),
        sa.Column("to_id", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "from_object",
            "to_object",
            "from_id",
            "to_id",
            "category",
            "type_id",
            name=op.f("pk_association"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_association_reverse", "association", ["to_object", "from_object", "to_id"], unique=False
    )
    op.create_table(
        "association_type",
        sa.Column("from_object", sa.String(), nullable=False),
        sa.Column("to_object", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint(
            "from_object", "to_object", "category", "type_id", name=op.f("pk_association_type")
        ),
    )
    op.create_table(
        "draft_edit",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_draft_edit")),
    )
    op.create_table(
        "history",
        sa.Column("history_id", sa.Integer(), nullable=False),
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("property", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=True),
        sa.Column("old_value", sa.String(), nullable=True),
        sa.Column("source_type", sa.String(), nullable=False),
        sa.Column("source_user_id", sa.String(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("history_id", name=op.f("pk_history")),
    )
    op.create_index(
        "ix_history_record",
        "history",
        ["system", "object", "record_id", "property", "changed_at"],
        unique=False,
    )
    op.create_table(
        "list",
        sa.Column("list_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("object_type_id", sa.String(), nullable=False),
        sa.Column("processing_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("list_id", name=op.f("pk_list")),
    )
    op.create_table(
        "owner",
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("identity", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", name=op.f("pk_owner")),
    )
    op.create_index(op.f("ix_owner_identity"), "owner", ["identity"], unique=False)
    op.create_table(
        "import",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.String(), nullable=False),
        sa.Column("finished_at", sa.String(), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("import_id", name=op.f("pk_import")),
    )
    op.create_table(
        "list_membership",
        sa.Column("list_id", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("list_id", "record_id", name=op.f("pk_list_membership")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "pair",
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("hubspot_row", sa.Integer(), nullable=True),
        sa.Column("salesforce_object", sa.String(), nullable=True),
        sa.Column("salesforce_row", sa.Integer(), nullable=True),
        sa.Column("salesforce_id", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("pair_id", name=op.f("pk_pair")),
    )
    op.create_index("ix_pair_hubspot", "pair", ["object", "hubspot_row"], unique=False)
    op.create_index(
        "ix_pair_salesforce", "pair", ["salesforce_object", "salesforce_row"], unique=False
    )
    op.create_index("ix_pair_state", "pair", ["object", "state", "salesforce_object"], unique=False)
    op.create_table(
        "pipeline",
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("pipeline_id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("object", "pipeline_id", name=op.f("pk_pipeline")),
    )
    op.create_table(
        "pipeline_stage",
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("pipeline_id", sa.String(), nullable=False),
        sa.Column("stage_id", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("stage_metadata", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint(
            "object", "pipeline_id", "stage_id", name=op.f("pk_pipeline_stage")
        ),
    )
    op.create_table(
        "preference",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_preference")),
    )
    op.create_table(
        "property",
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("field_type", sa.String(), nullable=False),
        sa.Column("property_group", sa.String(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("nillable", sa.Boolean(), nullable=False),
        sa.Column("defaulted_on_create", sa.Boolean(), nullable=False),
        sa.Column("createable", sa.Boolean(), nullable=False),
        sa.Column("updateable", sa.Boolean(), nullable=False),
        sa.Column("calculated", sa.Boolean(), nullable=False),
        sa.Column("restricted", sa.Boolean(), nullable=False),
        sa.Column("read_only", sa.Boolean(), nullable=False),
        sa.Column("standard", sa.Boolean(), nullable=False),
        sa.Column("declared", sa.Boolean(), nullable=False),
        sa.Column("referenced_object", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("system", "object", "name", name=op.f("pk_property")),
    )
    op.create_table(
        "property_option",
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("property", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint(
            "system", "object", "property", "value", name=op.f("pk_property_option")
        ),
    )
    op.create_table(
        "user",
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("identity", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_user")),
    )
    op.create_index(op.f("ix_user_identity"), "user", ["identity"], unique=False)
    op.create_table(
        "setting",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_setting")),
    )
