import pytest

from wmo_desk.domain.permissions import NotPermitted, Permission, Role, allows, check_permission


def test_a_consultant_does_the_case_work() -> None:
    assert allows(Role.CONSULTANT, Permission.RECORD_CONVERSATION)
    assert allows(Role.CONSULTANT, Permission.GRANT_INDICATION)
    assert allows(Role.CONSULTANT, Permission.MAKE_EXCEPTION)
    assert not allows(Role.CONSULTANT, Permission.HAND_OVER)


def test_whoever_works_with_a_file_can_put_a_copy_back() -> None:
    assert all(allows(role, Permission.RESTORE) for role in Role)
    assert not allows(Role.CONSULTANT, Permission.EDIT_LISTS)


def test_a_team_lead_may_do_whatever_a_consultant_may() -> None:
    assert all(
        allows(Role.TEAM_LEAD, permission)
        for permission in Permission
        if allows(Role.CONSULTANT, permission)
    )
    assert allows(Role.TEAM_LEAD, Permission.HAND_OVER)


def test_an_administrator_reads_no_files() -> None:
    assert not allows(Role.ADMINISTRATOR, Permission.VIEW_CLIENT)
    assert allows(Role.ADMINISTRATOR, Permission.SEE_ACCESS_LOG)


@pytest.mark.parametrize("permission", Permission)
def test_there_is_a_role_for_every_permission(permission: Permission) -> None:
    assert any(allows(role, permission) for role in Role)


def test_what_is_not_permitted_is_refused_with_who_and_what() -> None:
    check_permission(Role.ADMINISTRATOR, Permission.RESTORE)
    with pytest.raises(NotPermitted) as refusal:
        check_permission(Role.ADMINISTRATOR, Permission.EDIT_CLIENT)
    assert refusal.value.role is Role.ADMINISTRATOR
    assert refusal.value.permission is Permission.EDIT_CLIENT
