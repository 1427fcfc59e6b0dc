from pathlib import Path

from tests.ui.settings.conftest import SettingsDesk
from wmo_desk.services import norms
from wmo_desk.services.norms import NormSetRow
from wmo_desk.ui.settings.norm_set_dialogs import NormDayDialog, NormSetDialog
from wmo_desk.ui.settings.norms_section import NormsSection

LINES = "soort;naam;minuten\nactiviteit;Stofzuigen;1560\n"


def _rows(desk: SettingsDesk) -> list[NormSetRow]:
    with desk.workspace.database.read() as session:
        return list(norms.own_norm_sets(session).rows)


def test_the_example_is_taken_over_and_adopted(desk: SettingsDesk) -> None:
    section = desk.open("norms", NormsSection)
    assert not section.empty.isHidden()
    section.example.click()
    desk.settle()
    desk.settle()
    [row] = _rows(desk)
    assert row.is_example
    assert section.example.isHidden()

    dialog = NormDayDialog(desk.workspace, row, section)
    dialog.decide()
    desk.settle()

    assert _rows(desk)[0].valid_from == desk.workspace.today()


def test_a_set_is_loaded_from_a_file_with_its_errors_by_line(
    desk: SettingsDesk, tmp_path: Path
) -> None:
    section = desk.open("norms", NormsSection)
    section.new.click()
    dialog = section.findChild(NormSetDialog)
    assert dialog is not None
    dialog.name.setText("Normen")
    dialog.edition.setText("2026")
    dialog.source.setText("Besluit")
    file = tmp_path / "normen.csv"
    file.write_text(LINES + "tuin;Gras maaien;10\n", encoding="utf-8")

    dialog.load_file(str(file))
    assert dialog.form.field("lines").error.startswith("Line 3, soort")
    dialog.decide()
    desk.settle()
    assert _rows(desk) == []
    file.write_text(LINES, encoding="utf-8")
    dialog.load_file(str(file))
    dialog.decide()
    desk.settle()

    [row] = _rows(desk)
    assert [(norm.name, norm.minutes) for norm in row.norms] == [("Stofzuigen", 1560)]
