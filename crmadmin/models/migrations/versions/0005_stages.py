"""entries of stages, and what runs did to records."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


_ENTERED = """
INSERT INTO stage_entry (object, record_id, entry_id, from_stage, to_stage, entered_at, source_type,
source_user_id)
SELECT object, record_id, number, before, value, changed_at, source_type, source_user_id
FROM (
    SELECT object, record_id, value, changed_at, source_type, source_user_id,
    row_number() OVER told AS number, lag(value) OVER told AS before
    FROM history
    WHERE system = 'hubspot' AND import_id IS NULL AND value IS NOT NULL
    AND property = CASE object WHEN 'deals' THEN 'dealstage' ELSE 'hs_pipeline_stage' END
    WINDOW told AS (PARTITION BY object, record_id ORDER BY changed_at, history_id)
)
WHERE before IS NOT value
"""


def upgrade() -> None:
    op.create_table(
        "stage_entry",
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("from_stage", sa.String(), nullable=True),
        sa.Column("to_stage", sa.String(), nullable=False),
        sa.Column("entered_at", sa.String(), nullable=False),
        sa.Column("source_type", sa.String(), nullable=False),
        sa.Column("source_user_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("object", "record_id", "entry_id", name=op.f("pk_stage_entry")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_stage_entry_way",
        "stage_entry",
        ["object", "to_stage", "from_stage", "source_type", "source_user_id", "entered_at"],
    )
    op.execute(_ENTERED)
    op.create_table(
        "run_record",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("planned", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("message", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint(
            "run_id", "step", "record_id", "attempt", name=op.f("pk_run_record")
        ),
        sqlite_with_rowid=False,
    )
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER run_record_{verb.lower()} BEFORE {verb} ON run_record "
            "BEGIN SELECT RAISE(ABORT, 'run_record only grows'); END"
        )
