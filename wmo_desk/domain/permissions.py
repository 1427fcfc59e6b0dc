"""What each role may do. Windows hide what is not allowed; the services refuse it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from wmo_desk.errors import RuleError


class Role(StrEnum):
    """One role per member of staff."""

    CONSULTANT = "consultant"
    TEAM_LEAD = "team_lead"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """One name per thing that not everybody may do."""

    VIEW_CLIENT = "view_client"
    EDIT_CLIENT = "edit_client"
    RECORD_REPORT = "record_report"
    RECORD_CONVERSATION = "record_conversation"
    GRANT_INDICATION = "grant_indication"
    MANAGE_WAITING_LIST = "manage_waiting_list"
    MAKE_EXCEPTION = "make_exception"
    HAND_OUT_DOCUMENT = "hand_out_document"
    CHECK_SOCIAL_MAP = "check_social_map"
    EXPORT = "export"
    SEE_CASELOAD_OF_ALL = "see_caseload_of_all"
    HAND_OVER = "hand_over"
    EDIT_LISTS = "edit_lists"
    EDIT_SETTINGS = "edit_settings"
    MANAGE_STAFF = "manage_staff"
    SEE_ACCESS_LOG = "see_access_log"
    BACK_UP = "back_up"
    RESTORE = "restore"


class NotPermitted(RuleError):
    """The role of the person who acts does not allow this."""

    def __init__(self, role: Role, permission: Permission) -> None:
        super().__init__(f"{role.value} may not {permission.value}")
        self.role = role
        self.permission = permission


_CASE_WORK: Final = frozenset(
    {
        Permission.VIEW_CLIENT,
        Permission.EDIT_CLIENT,
        Permission.RECORD_REPORT,
        Permission.RECORD_CONVERSATION,
        Permission.GRANT_INDICATION,
        Permission.MANAGE_WAITING_LIST,
        Permission.MAKE_EXCEPTION,
        Permission.HAND_OUT_DOCUMENT,
        # Whoever calls a provision and hears of other hours writes it down at once; what stands on
        # the map at all is decided by whoever keeps the lists.
        Permission.CHECK_SOCIAL_MAP,
        Permission.BACK_UP,
        Permission.RESTORE,
    }
)
_KEEPING_THE_FILE: Final = frozenset(
    {
        Permission.EDIT_LISTS,
        Permission.CHECK_SOCIAL_MAP,
        Permission.EDIT_SETTINGS,
        Permission.MANAGE_STAFF,
        Permission.BACK_UP,
        Permission.RESTORE,
    }
)

# An administrator keeps the program going and answers who looked at a file, without reading one:
# people see only what their work needs (BIO2 8.03.02). A team lead may also keep the file, since
# a small team has no administrator of its own.
_ALLOWED: Final[Mapping[Role, frozenset[Permission]]] = {
    Role.CONSULTANT: _CASE_WORK,
    Role.TEAM_LEAD: _CASE_WORK
    | _KEEPING_THE_FILE
    | {
        Permission.EXPORT,
        Permission.SEE_CASELOAD_OF_ALL,
        Permission.HAND_OVER,
    },
    Role.ADMINISTRATOR: _KEEPING_THE_FILE | {Permission.SEE_ACCESS_LOG},
}


def allows(role: Role, permission: Permission) -> bool:
    """Whether this role may do this."""
    return permission in _ALLOWED[role]


def check_permission(role: Role, permission: Permission) -> None:
    """Refuse with NotPermitted what the role does not allow."""
    if not allows(role, permission):
        raise NotPermitted(role, permission)
