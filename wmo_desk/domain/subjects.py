"""The kinds of record a change can concern; a page reloads when one it shows has changed."""

from enum import StrEnum


class Subject(StrEnum):
    """Named after the records, not after the screens."""

    CLIENTS = "clients"
    REPORTS = "reports"
    CONVERSATIONS = "conversations"
    INDICATIONS = "indications"
    WAITING_LIST = "waiting_list"
    PROVIDERS = "providers"
    STAFF = "staff"
    OPTIONS = "options"
    DOCUMENTS = "documents"
    DIRECT_SUPPORT = "direct_support"
    ADVICE_CONTACTS = "advice_contacts"
    HOME_SCANS = "home_scans"
    SOCIAL_MAP = "social_map"
    HOUSEHOLDS = "households"
    SIGNALS = "signals"
