"""The first archive: the record, the directory, and what is kept beside them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


def migrate(connection: Connection) -> None:
    """Make the tables of an empty archive."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    # Not as a script, for that would end the transaction.
    for statement in script.split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
