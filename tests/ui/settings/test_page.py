"""The settings: what is chosen saves itself, and only who manages the file changes the lists."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from tests.ui.settings.conftest import PASSPHRASE, SettingsDesk
from wmo_desk.domain.direct_support import DirectSupportKind
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.domain.kinds import ContributionRule, ListKind
from wmo_desk.domain.permissions import Role
from wmo_desk.services import catalogue, direct_support, files, options, organisation
from wmo_desk.services.catalogue import OwnLists
from wmo_desk.settings import Language, Settings, Theme, load_settings
from wmo_desk.ui.settings import copies_section
from wmo_desk.ui.settings.areas_section import AreaDialog, AreasSection
from wmo_desk.ui.settings.copies_section import CopiesSection, RestoreDialog
from wmo_desk.ui.settings.direct_support_section import DirectSupportSection
from wmo_desk.ui.settings.letterhead_section import LetterheadSection
from wmo_desk.ui.settings.list_section import LineDialog, ListSection, validity_of
from wmo_desk.ui.settings.passphrase_dialog import PassphraseDialog
from wmo_desk.ui.settings.pin_dialog import PinDialog
from wmo_desk.ui.settings.providers_section import ProvidersSection
from wmo_desk.ui.settings.provision_dialog import ProvisionDialog
from wmo_desk.ui.settings.provisions_section import ProvisionsSection
from wmo_desk.ui.settings.recovery_key_dialog import RecoveryKeyDialog
from wmo_desk.ui.settings.screen_section import ScreenSection
from wmo_desk.ui.settings.security_section import SecuritySection
from wmo_desk.ui.settings.staff_section import StaffDialog, StaffSection
from wmo_desk.ui.settings.terms_section import TermsSection
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.conflict_dialog import ConflictDialog
from wmo_desk.ui.widgets.saved_indicator import SaveState


def lists_of(desk: SettingsDesk) -> OwnLists:
    with desk.workspace.database.read() as session:
        return catalogue.own_lists(session)


def phone_of(desk: SettingsDesk) -> str:
    with desk.workspace.database.read() as session:
        own = organisation.own_letterhead(session).own
    assert own is not None
    return own.phone


def choose(choice: Segmented, word: str) -> None:
    button = next(each for each in choice._group.buttons() if each.text() == word)
    button.click()


# --- This computer ---------------------------------------------------------------------------


def test_text_size_and_colours_hold_at_once_and_are_kept(
    desk: SettingsDesk, computer: ThisComputer
) -> None:
    section = desk.open("screen", ScreenSection)

    choose(section._size, "150 %")
    choose(section._theme, "Dark")

    assert current_theme().text_percent == 150
    kept = load_settings(computer.folders.config)
    assert (kept.text_percent, kept.theme) == (150, Theme.DARK)


def test_another_language_is_kept_for_the_next_start(
    desk: SettingsDesk, computer: ThisComputer
) -> None:
    section = desk.open("screen", ScreenSection)

    choose(section._language, "English")

    assert load_settings(computer.folders.config).language is Language.ENGLISH
    assert "started again" in section._form.field("language")._help.text()


def test_a_choice_that_cannot_be_kept_still_holds(
    desk: SettingsDesk, computer: ThisComputer
) -> None:
    block(computer.folders.config)
    section = desk.open("screen", ScreenSection)

    choose(section._size, "130 %")

    assert current_theme().text_percent == 130
    assert section._form.field("text_percent").error


def block(folder: Path) -> None:
    for entry in folder.iterdir():
        entry.unlink()
    folder.rmdir()
    folder.write_text("not a folder")


def test_minutes_until_locking_are_kept(desk: SettingsDesk, computer: ThisComputer) -> None:
    section = desk.open("security", SecuritySection)

    section._minutes.setValue(3)
    desk.flush()

    assert computer.settings.idle_lock_minutes == 3


# --- Keys ------------------------------------------------------------------------------------


def test_a_new_passphrase_opens_the_file_from_then_on(desk: SettingsDesk) -> None:
    section = desk.open("security", SecuritySection)
    section._change_passphrase()
    dialog = section.findChild(PassphraseDialog)
    assert dialog is not None
    assert dialog.present is not None
    dialog.present.line.setText("zes fietsen in de regen")
    dialog.new.line.setText("zeven fietsen in de zon")
    dialog.again.line.setText("zeven fietsen in de zon")
    dialog.decide()
    desk.settle()
    assert dialog.present.refusal

    dialog.present.line.setText(PASSPHRASE)
    dialog.decide()
    desk.settle()

    desk.workspace.file.lock_up()
    files.unlock(
        desk.workspace.file,
        passphrase="zeven fietsen in de zon",
        now=files.utc_now() + timedelta(minutes=5),
    )
    assert desk.said


def test_a_pin_is_chosen_with_the_passphrase_and_taken_away(desk: SettingsDesk) -> None:
    section = desk.open("security", SecuritySection)
    section._choose_pin()
    dialog = section.findChild(PinDialog)
    assert dialog is not None
    dialog.passphrase.line.setText(PASSPHRASE)
    dialog.new.line.setText("1234")
    dialog.again.line.setText("1234")
    dialog.decide()
    assert dialog.new.refusal
    dialog.new.line.setText("4817")
    dialog.again.line.setText("4817")
    dialog.decide()
    desk.settle()
    assert not section.no_pin_button.isHidden()

    section.no_pin_button.click()
    desk.settle()

    assert section.no_pin_button.isHidden()


def test_a_new_recovery_key_is_shown_until_it_is_on_paper(desk: SettingsDesk) -> None:
    section = desk.open("security", SecuritySection)
    section._make_key()
    dialog = section.findChild(RecoveryKeyDialog)
    assert dialog is not None
    dialog.secret.line.setText("zes fietsen in de regen")
    dialog.decide()
    desk.settle()
    assert dialog.secret.refusal
    dialog.secret.line.setText(PASSPHRASE)
    dialog.decide()
    desk.settle()
    page = dialog.page
    assert page is not None

    dialog.reject()
    assert dialog.isVisible()
    key = "-".join(page.groups)
    page.type_back(page.groups[page.asked - 1])
    page.decide()

    desk.workspace.file.lock_up()
    files.unlock(desk.workspace.file, recovery_key=key, now=files.utc_now())
    assert desk.said


# --- Copies ----------------------------------------------------------------------------------


def test_a_copy_is_made_when_asked_and_stands_in_the_list(desk: SettingsDesk) -> None:
    section = desk.open("copies", CopiesSection)
    assert not section._put_back.isEnabled()

    section.make_copy()
    desk.settle()
    desk.qtbot.waitUntil(lambda: bool(section.table.table_model.rows))

    (row,) = section.table.table_model.rows
    assert row.reason is files.CopyReason.ASKED
    assert desk.said


def test_copies_can_go_to_another_folder(
    desk: SettingsDesk, computer: ThisComputer, tmp_path: Path
) -> None:
    section = desk.open("copies", CopiesSection)

    section.use_folder(tmp_path / "elders")

    assert computer.settings.backup_folder == tmp_path / "elders"


def test_a_copy_is_put_back_only_with_its_passphrase(desk: SettingsDesk) -> None:
    section = desk.open("copies", CopiesSection)
    section.make_copy()
    desk.settle()
    desk.qtbot.waitUntil(lambda: bool(section.table.table_model.rows))
    (row,) = section.table.table_model.rows
    section.table.choose(row.path)
    section._put_back.click()
    dialog = section.findChild(RestoreDialog)
    assert dialog is not None

    dialog.secret.line.setText("zes fietsen in de regen")
    dialog.decide()
    desk.settle()
    assert dialog.secret.refusal
    assert desk.restored == []
    dialog.secret.line.setText(PASSPHRASE)
    dialog.decide()
    desk.settle()

    assert desk.restored == [(row.path, PASSPHRASE)]


def test_a_cancelled_copy_leaves_nothing(
    desk: SettingsDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = desk.open("copies", CopiesSection)
    dialogs: list[copies_section.ProgressDialog] = []

    class Watched(copies_section.ProgressDialog):
        def __init__(self, title: str, *, parent: QWidget) -> None:
            super().__init__(title, parent=parent)
            dialogs.append(self)

    monkeypatch.setattr(copies_section, "ProgressDialog", Watched)
    section.make_copy()
    dialogs[0].cancelled.emit()
    desk.settle()

    assert section._make.isEnabled()


# --- People ----------------------------------------------------------------------------------


def test_somebody_is_added_and_changed(desk: SettingsDesk) -> None:
    section = desk.open("staff", StaffSection)
    section._add.click()
    dialog = section.findChild(StaffDialog)
    assert dialog is not None
    dialog.decide()
    assert dialog.form.field("name").error
    dialog.name.setText(" P. Smeets ")
    dialog.decide()
    desk.settle()
    row = next(each for each in section.table.table_model.rows if each.name == "P. Smeets")

    section.table.row_opened.emit(row)
    change = section.findChild(StaffDialog)
    assert change is not None
    change.role.setCurrentIndex(list(Role).index(Role.ADMINISTRATOR))
    change.left_on.set_date(desk.workspace.today())
    change.decide()
    desk.settle()

    changed = next(each for each in section.table.table_model.rows if each.id == row.id)
    assert changed.role is Role.ADMINISTRATOR
    assert changed.left_on == desk.workspace.today()
    assert changed.id not in section._who._values


def test_who_works_now_is_chosen_here(desk: SettingsDesk) -> None:
    section = desk.open("staff", StaffSection)
    section._add.click()
    dialog = section.findChild(StaffDialog)
    assert dialog is not None
    dialog.name.setText("P. Smeets")
    dialog.decide()
    desk.settle()
    other = next(each for each in section.table.table_model.rows if each.name == "P. Smeets")

    section._who.setCurrentIndex(section._who._values.index(other.id))
    section._who.activated.emit(section._who.currentIndex())
    desk.settle()

    assert desk.workspace.me.id == other.id
    assert not section._add.isVisible()


def test_where_nobody_manages_one_can_take_it_up(desk: SettingsDesk) -> None:
    desk.become(Role.CONSULTANT)
    section = desk.open("staff", StaffSection)
    assert not section._add.isVisible()

    section._take_up.click()
    desk.settle()

    assert desk.workspace.me.role is Role.TEAM_LEAD
    assert section._add.isVisible()
    assert not section._take_up.isVisible()


# --- The municipality ------------------------------------------------------------------------


def test_the_letterhead_saves_itself(desk: SettingsDesk) -> None:
    section = desk.open("letterhead", LetterheadSection)
    phone = section.field("phone")
    assert isinstance(phone, QLineEdit)

    phone.clear()
    QTest.keyClicks(phone, "043 366 1661")
    desk.flush()

    assert phone_of(desk) == "043 366 1661"


def test_another_municipality_brings_its_own_letterhead(desk: SettingsDesk) -> None:
    section = desk.open("letterhead", LetterheadSection)

    section._choice.setCurrentIndex(section._choice._values.index("0935"))
    section._choice.activated.emit(section._choice.currentIndex())
    desk.settle()

    assert "Maastricht" in section._card.accessibleName()


def test_what_somebody_else_changed_is_shown_and_chosen(desk: SettingsDesk) -> None:
    section = desk.open("letterhead", LetterheadSection)
    phone = section.field("phone")
    assert isinstance(phone, QLineEdit)
    phone.clear()
    QTest.keyClicks(phone, "1111")
    own = section._own
    assert own is not None
    with desk.workspace.database.unit(desk.workspace.actor) as unit:
        organisation.change_municipality(unit, own.id, {"phone": "2222"})
    desk.flush()

    dialog = section.findChild(ConflictDialog)
    assert dialog is not None
    assert phone.text() == "1111"
    assert section._saver.state is SaveState.UNSAVED
    dialog.accept()
    desk.settle()

    assert phone_of(desk) == "1111"
    assert section._saver.state is SaveState.SAVED


def test_choosing_the_other_value_shows_it(desk: SettingsDesk) -> None:
    section = desk.open("letterhead", LetterheadSection)
    phone = section.field("phone")
    assert isinstance(phone, QLineEdit)

    section._saver._expected["phone"] = "14 043"
    section._saver._take_choice("phone", {"phone": "2222"}, {"phone": "2222"})

    assert phone.text() == "2222"


def test_a_text_that_is_refused_stays_marked(desk: SettingsDesk) -> None:
    section = desk.open("letterhead", LetterheadSection)
    phone = section.field("phone")
    assert isinstance(phone, QLineEdit)

    phone.setText("0" * 20_000)
    phone.setMaxLength(20_000)
    phone.setText("0" * 20_000)
    phone.textEdited.emit(phone.text())
    desk.flush()

    assert section._form.field("phone").error
    assert section._saver.state is SaveState.UNSAVED


def test_an_area_is_added_and_a_second_of_that_name_refused(desk: SettingsDesk) -> None:
    section = desk.open("areas", AreasSection)
    section._add.click()
    dialog = section.findChild(AreaDialog)
    assert dialog is not None
    dialog.name.setText("Bunde")
    dialog.decide()
    desk.settle()
    assert "Bunde" in dialog.form.field("name").error

    dialog.name.setText("Vliek")
    dialog.priority.setChecked(True)
    dialog.decide()
    desk.settle()
    row = next(each for each in section.table.table_model.rows if each.name == "Vliek")
    section.table.row_opened.emit(row)
    change = section.findChild(AreaDialog)
    assert change is not None
    change.district.setText("Ulestraten")
    change.decide()
    desk.settle()

    row = next(each for each in section.table.table_model.rows if each.id == row.id)
    assert row.is_priority
    assert row.district == "Ulestraten"


def test_a_provision_changes_from_a_day_on(desk: SettingsDesk) -> None:
    section = desk.open("provisions", ProvisionsSection)
    before = section.table.table_model.rows[0]
    section.table.row_opened.emit(before)
    dialog = section.findChild(ProvisionDialog)
    assert dialog is not None
    start = desk.workspace.today() + timedelta(days=40)
    dialog.months.setValue(24)
    dialog.valid_from.set_date(start)
    dialog.decide()
    desk.settle()

    now, then = (row for row in lists_of(desk).catalogue if row.name == before.name)
    assert (now.id, now.default_months) == (before.id, before.default_months)
    assert (then.default_months, then.valid_from) == (24, start)


def test_a_provision_names_its_groups_and_its_contribution(desk: SettingsDesk) -> None:
    section = desk.open("provisions", ProvisionsSection)
    rows = section.table.table_model.rows
    before = next(row for row in rows if row.is_open_ended_allowed and not row.target_groups)
    section.table.row_opened.emit(before)
    dialog = section.findChild(ProvisionDialog)
    assert dialog is not None
    first = next(iter(dialog.groups))
    dialog.groups[first].setChecked(True)
    dialog.contribution.setCurrentIndex(list(ContributionRule).index(ContributionRule.NOT_ASKED))
    dialog.decide()
    desk.settle()

    *_, then = (row for row in lists_of(desk).catalogue if row.name == before.name)
    assert then.target_groups == (first,)
    assert then.own_contribution is ContributionRule.NOT_ASKED


def test_a_provision_without_a_form_is_refused_beside_the_forms(desk: SettingsDesk) -> None:
    section = desk.open("provisions", ProvisionsSection)
    section._add.click()
    dialog = section.findChild(ProvisionDialog)
    assert dialog is not None
    dialog.name.setText("Wasservice")

    dialog.decide()
    desk.settle()
    assert dialog.form.field("forms").error
    dialog.forms[DeliveryForm.IN_KIND].setChecked(True)
    dialog.decide()
    desk.settle()

    assert "Wasservice" in [row.name for row in lists_of(desk).catalogue]


@pytest.mark.parametrize(
    ("key", "kind"), [("criteria", ListKind.CRITERION), ("target_groups", ListKind.TARGET_GROUP)]
)
def test_a_line_is_added_moved_worded_otherwise_and_ended(
    desk: SettingsDesk, key: str, kind: ListKind
) -> None:
    section = desk.open(key, ListSection)
    first, second = section.table.table_model.rows[:2]
    section.table.choose(second.id)
    section._up.click()
    desk.settle()
    assert section.table.table_model.rows[0].id == second.id

    section.table.row_opened.emit(first)
    dialog = section.findChild(LineDialog)
    assert dialog is not None
    dialog.text.setPlainText("Anders")
    start = desk.workspace.today() + timedelta(days=1)
    dialog.valid_from.set_date(start)
    dialog.decide()
    desk.settle()
    section._add.click()
    adding = section.findChild(LineDialog)
    assert adding is not None
    adding.decide()
    desk.settle()
    assert adding.form.field("name").error
    adding.text.setPlainText("Nieuw")
    adding.decide()
    desk.settle()

    texts = {row.text: row for row in lists_of(desk).of_kind(kind)}
    assert texts["Anders"].valid_from == start
    assert texts[first.text].valid_until == start - timedelta(days=1)
    assert texts["Nieuw"].valid_from == desk.workspace.today()


def test_what_no_longer_counts_is_shown_when_asked_for(desk: SettingsDesk) -> None:
    section = desk.open("criteria", ListSection)
    first = section.table.table_model.rows[0]
    yesterday = desk.workspace.today() - timedelta(days=1)
    desk.workspace.perform(
        partial(catalogue.end_list_entry, entry_id=first.id, valid_until=yesterday),
        owner=section,
    )
    desk.settle()
    desk.settle()

    hidden = [row.id for row in section.table.table_model.rows]
    section._filter.set_active(frozenset({"ended"}))
    shown = [row.id for row in section.table.table_model.rows]

    assert first.id not in hidden
    assert first.id in shown


def test_terms_save_themselves(desk: SettingsDesk) -> None:
    section = desk.open("terms", TermsSection)

    section._boxes[0].setValue(18)
    desk.flush()

    with desk.workspace.database.read() as session:
        assert options.read_option(session, options.REVIEW_MAX_MONTHS) == 18


def test_names_on_the_caseload_are_a_choice(desk: SettingsDesk) -> None:
    section = desk.open("terms", TermsSection)
    box = section._boxes[-1]
    assert isinstance(box, QCheckBox)
    assert box.isChecked()

    QTest.keyClick(box, Qt.Key.Key_Space)
    desk.flush()

    with desk.workspace.database.read() as session:
        assert options.read_option(session, options.CASELOAD_NAMES) is False


def test_what_is_offered_without_indication_is_kept(desk: SettingsDesk) -> None:
    section = desk.open("direct_support", DirectSupportSection)
    assert all(box.isChecked() for box in section.boxes.values())

    section.boxes[DirectSupportKind.POWERFUL_AGEING].click()
    desk.settle()

    with desk.workspace.database.read() as session:
        offered = direct_support.offered_kinds(session)
    assert set(DirectSupportKind) - set(offered) == {DirectSupportKind.POWERFUL_AGEING}


@pytest.mark.parametrize(
    "key",
    ["letterhead", "areas", "provisions", "criteria", "target_groups", "direct_support", "terms"],
)
def test_a_consultant_reads_the_lists_without_changing_them(desk: SettingsDesk, key: str) -> None:
    desk.become(Role.CONSULTANT)

    desk.page.open_target(section=key)
    desk.settle()
    section = desk.page.current_section

    assert not section.may_edit()
    assert section._read_only.isVisible()
    add = getattr(section, "_add", None)
    assert add is None or not add.isVisible()
    table = getattr(section, "table", None)
    if table is not None:
        table.row_opened.emit(table.table_model.rows[0])
        assert section.findChildren(ProvisionDialog) == []
        assert section.findChildren(LineDialog) == []
        assert section.findChildren(AreaDialog) == []


def test_the_page_says_that_it_is_saved(desk: SettingsDesk) -> None:
    section = desk.open("letterhead", LetterheadSection)
    phone = section.field("phone")
    assert isinstance(phone, QLineEdit)
    phone.clear()

    QTest.keyClicks(phone, "1")
    assert section._saver.state is SaveState.PENDING
    desk.flush()

    assert section._saver.state is SaveState.SAVED
    assert desk.page.header.saved.isVisible()


def test_every_part_can_be_reached_with_the_keyboard(desk: SettingsDesk) -> None:
    for key in list(desk.page._parts):
        desk.page.open_target(section=key)
        desk.settle()
        section = desk.page.current_section
        reachable = [
            widget
            for widget in section.findChildren(QWidget)
            if widget.isVisibleTo(section)
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.objectName().startswith("qt_")
        ]

        assert reachable
        assert all(
            widget.accessibleName() or getattr(widget, "text", str)()
            for widget in reachable
            if not widget.parent().inherits("QAbstractSpinBox")
            and not widget.parent().inherits("QComboBox")
        ), key


def test_validity_is_said_in_words() -> None:
    first, last = date(2026, 1, 1), date(2026, 12, 31)

    assert validity_of(organisation.WMO_IN_FORCE, None) == "always"
    assert validity_of(first, None) == "from 01-01-2026"
    assert validity_of(organisation.WMO_IN_FORCE, last) == "until and including 31-12-2026"
    assert validity_of(first, last) == "01-01-2026 until and including 31-12-2026"


def test_settings_of_this_computer_start_as_usual(computer: ThisComputer) -> None:
    assert computer.settings == Settings()
    assert computer.device.id == computer.device.id
    assert isinstance(computer.device.id, UUID)
    assert computer.copies_folder(Path("/x/dossiers.wmo")) == Path("/x/copies")
    assert QApplication.instance() is not None


# --- Elsewhere -------------------------------------------------------------------------------


def test_the_settings_lead_to_the_providers(desk: SettingsDesk) -> None:
    section = desk.open("providers", ProvidersSection)
    section.go.click()

    assert desk.visited == [("waiting_list", {"room": True})]
