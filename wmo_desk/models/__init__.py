"""Tables; a record keeps its own rules. Importing this package makes the metadata complete."""

from wmo_desk.models import (
    advice,
    client,
    conversation,
    direct_support,
    document,
    history,
    home_scan,
    household,
    indication,
    organisation,
    read_back,
    report,
    search_entry,
    signal,
    social_map,
    waiting_list,
)

__all__ = [
    "advice",
    "client",
    "conversation",
    "direct_support",
    "document",
    "history",
    "home_scan",
    "household",
    "indication",
    "organisation",
    "read_back",
    "report",
    "search_entry",
    "signal",
    "social_map",
    "waiting_list",
]
