"""Alembic's environment: the connection and the transaction are handed over by `upgrading`."""

from alembic import context

from wmo_desk import models  # noqa: F401 - completes the metadata
from wmo_desk.models.base import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
# The transaction around all migrations is the caller's, so Alembic opens none of its own.
with context.begin_transaction():
    context.run_migrations()
