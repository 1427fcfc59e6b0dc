"""Odd text in the dialogs of the settings: kept as typed, or refused with a reason."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.ui.settings.conftest import SettingsDesk
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.services import staff
from wmo_desk.ui.settings.areas_section import AreaDialog
from wmo_desk.ui.settings.list_section import LineDialog
from wmo_desk.ui.settings.provision_dialog import ProvisionDialog
from wmo_desk.ui.settings.staff_section import StaffDialog
from wmo_desk.ui.waiting_list.provider_dialog import ProviderDialog, Region
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import ErrorSentence

REFUSED = {"control": "een\x07twee", "too long": "x" * 10_001}
OPENED_BY = {
    "staff": StaffDialog,
    "areas": AreaDialog,
    "provisions": ProvisionDialog,
    "criteria": LineDialog,
}
NEEDED = {"name": "Iets nieuws", "text": "Iets nieuws", "agb_code": "12345678"}


def open_dialog(desk: SettingsDesk, kind: str) -> Dialog:
    if kind == "provider":
        dialog: Dialog = ProviderDialog(desk.workspace, Region([], {}), None, parent=desk.page)
        dialog.open()
    else:
        desk.page.open_target(section=kind)
        desk.settle()
        desk.page.current_section._add.click()
        dialog = desk.page.findChildren(OPENED_BY[kind])[-1]
    for name, text in NEEDED.items():
        if hasattr(dialog, name):
            write(getattr(dialog, name), text)
    if isinstance(dialog, ProvisionDialog):
        dialog.forms[DeliveryForm.IN_KIND].setChecked(True)
    return dialog


def write(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(editor, QLineEdit):
        editor.setText(text)
    else:
        editor.setPlainText(text)


def read(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


@pytest.mark.parametrize("kind", [*OPENED_BY, "provider"])
def test_what_cannot_be_kept_stays_with_a_reason(desk: SettingsDesk, kind: str) -> None:
    dialog = open_dialog(desk, kind)
    editors = [
        editor
        for editor in vars(dialog).values()
        if isinstance(editor, QLineEdit | QPlainTextEdit) and not isinstance(editor, DateEdit)
    ]
    assert editors

    for editor in editors:
        usual = read(editor)
        for text in REFUSED.values():
            write(editor, text)
            dialog.decide()
            desk.settle()

            assert dialog.isVisible()
            assert any(each.text() for each in dialog.findChildren(ErrorSentence))
            assert read(editor) == text
        write(editor, usual)


def test_markup_in_a_name_is_a_name(desk: SettingsDesk) -> None:
    name = "<b>&amp; %1</b> 🎉 שלום"
    dialog = open_dialog(desk, "staff")
    assert isinstance(dialog, StaffDialog)
    dialog.name.setText(name)
    dialog.decide()
    desk.settle()

    with desk.workspace.database.read() as session:
        assert name in [row.name for row in staff.staff_rows(session)]
