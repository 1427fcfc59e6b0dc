"""What every record has: an identifier made on its own machine, a version, times."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnDefault, LargeBinary, MetaData, Text, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from uuid_utils.compat import uuid7

from wmo_desk.domain.subjects import Subject
from wmo_desk.models.types import Identifier, Moment

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables; constraints get names by rule, since a later migration must find them."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Identifier,
        datetime: Moment,
        str: Text,
        bytes: LargeBinary,
    }


class Record(Base):
    """An editable record; every change of it goes to the history.

    `subject` is what screens are told about a change; `unrecorded` names the fields that follow
    from others (or are too large) and therefore do not stand in the history.
    """

    __abstract__ = True
    subject: ClassVar[Subject]
    unrecorded: ClassVar[frozenset[str]] = frozenset()

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7, sort_order=-10)
    version: Mapped[int] = mapped_column(sort_order=-9)
    created_at: Mapped[datetime] = mapped_column(sort_order=-8)
    changed_at: Mapped[datetime] = mapped_column(sort_order=-7)

    def __init__(self, **values: Any) -> None:
        """Fill in the defaults at once, so that a record reads the same before it is written."""
        for attribute in inspect(type(self)).column_attrs:
            default = attribute.columns[0].default
            if attribute.key in values or not isinstance(default, ColumnDefault):
                continue
            if default.is_callable:
                values[attribute.key] = default.arg(None)
            elif default.is_scalar:
                values[attribute.key] = default.arg
        super().__init__(**values)

    def unrecorded_fields(self) -> frozenset[str]:
        """Name the fields of this very record that do not stand in the history."""
        return self.unrecorded

    def check_change(self) -> None:
        """Refuse to change a record that was settled; asked before every change is written."""

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy hands the class
        """Let SQLAlchemy compare and count the version with every write."""
        return {"version_id_col": cls.__table__.c.version} if hasattr(cls, "__table__") else {}
