"""Snippets, sets of topics and the list of keys in the settings."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.ui.settings.conftest import SettingsDesk
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.question_sets import topics_as_data
from wmo_desk.services import question_sets, snippets
from wmo_desk.services.question_sets import shipped_sets
from wmo_desk.ui.settings.question_sets_section import QuestionSetsSection
from wmo_desk.ui.settings.snippets_section import SnippetDialog, SnippetsSection
from wmo_desk.ui.widgets.form import ErrorSentence


def dialog_of(desk: SettingsDesk) -> SnippetDialog:
    desk.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SnippetDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SnippetDialog)
    return dialog


def typed(desk: SettingsDesk) -> dict[str, str]:
    with desk.workspace.database.read() as session:
        return snippets.typed_snippets(session, desk.workspace.me.id)


def a_file(folder: Path, **changes: Any) -> str:
    content = {
        "name": "Eigen lijst",
        "version": "2026",
        "audience": "adults",
        "licence": "Licentie van de gemeente",
        "topics": topics_as_data(shipped_sets()[0].topics),
    } | changes
    path = folder / "lijst.json"
    path.write_text(json.dumps(content, indent=1), encoding="utf-8")
    return str(path)


def own_sets(desk: SettingsDesk) -> list[str]:
    with desk.workspace.database.read() as session:
        return [row.content.name for row in question_sets.question_set_rows(session) if row.is_own]


def test_a_snippet_is_added_and_taken_out_and_put_back(desk: SettingsDesk) -> None:
    section = desk.open("snippets", SnippetsSection)
    section._add()
    dialog = dialog_of(desk)
    dialog.word.setText("hbh")
    dialog.text.setPlainText("hulp bij het huishouden")
    dialog.decide()
    desk.settle()
    assert typed(desk) == {"hbh": "hulp bij het huishouden"}

    section.table.choose(section.table.table_model.rows[0].id)
    section.remove.click()
    desk.settle()
    assert typed(desk) == {}
    section.put_back.click()
    desk.settle()

    assert typed(desk) == {"hbh": "hulp bij het huishouden"}


def test_a_word_with_a_space_is_refused_beside_the_field(desk: SettingsDesk) -> None:
    section = desk.open("snippets", SnippetsSection)
    section._add()
    dialog = dialog_of(desk)
    dialog.word.setText("hulp bij")
    dialog.text.setPlainText("hulp bij het huishouden")
    dialog.decide()
    desk.settle()

    assert dialog.isVisible()
    assert any(each.text() for each in dialog.form.findChildren(ErrorSentence))
    assert typed(desk) == {}
    dialog.reject()


def test_a_consultant_adds_their_own_snippet_only(desk: SettingsDesk) -> None:
    desk.become(Role.CONSULTANT)
    section = desk.open("snippets", SnippetsSection)

    section._add()

    dialog = dialog_of(desk)
    assert not dialog.owner.isVisible()
    dialog.reject()


def test_a_set_is_loaded_and_offered_no_longer(desk: SettingsDesk, tmp_path: Path) -> None:
    section = desk.open("question_sets", QuestionSetsSection)
    section.load_file(a_file(tmp_path))
    desk.settle()
    assert own_sets(desk) == ["Eigen lijst"]

    section.table.choose(("Eigen lijst", "2026"))
    section.remove.click()
    desk.settle()

    assert own_sets(desk) == []
    assert section.put_back.isVisible()


def test_faults_of_a_set_are_named_by_line(desk: SettingsDesk, tmp_path: Path) -> None:
    section = desk.open("question_sets", QuestionSetsSection)

    section.load_file(a_file(tmp_path, audience="seniors", licence=""))
    desk.settle()

    assert "Line 4" in section.error.text()
    assert "Line 5" in section.error.text()
    assert own_sets(desk) == []


def test_a_file_that_is_gone_gets_a_sentence(desk: SettingsDesk, tmp_path: Path) -> None:
    section = desk.open("question_sets", QuestionSetsSection)

    section.load_file(str(tmp_path / "weg.json"))

    assert "weg.json" in section.error.text()
