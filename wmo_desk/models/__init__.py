"""Tables; a record keeps its own rules. Importing this package makes the metadata complete."""

from wmo_desk.models import (
    client,
    conversation,
    document,
    history,
    indication,
    organisation,
    read_back,
    report,
    search_entry,
    waiting_list,
)

__all__ = [
    "client",
    "conversation",
    "document",
    "history",
    "indication",
    "organisation",
    "read_back",
    "report",
    "search_entry",
    "waiting_list",
]
