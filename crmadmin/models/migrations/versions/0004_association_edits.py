"""association edits."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "draft_link",
        sa.Column("edit_id", sa.String(), nullable=False),
        sa.Column("from_id", sa.String(), nullable=False),
        sa.Column("to_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("verb", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("edit_id", "from_id", "to_id", "key", name=op.f("pk_draft_link")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "run_link",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("from_id", sa.String(), nullable=False),
        sa.Column("to_id", sa.String(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("planned", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("message", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint(
            "run_id", "step", "from_id", "to_id", "attempt", name=op.f("pk_run_link")
        ),
        sqlite_with_rowid=False,
    )
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER run_link_{verb.lower()} BEFORE {verb} ON run_link "
            "BEGIN SELECT RAISE(ABORT, 'run_link only grows'); END"
        )
