"""A request for insight on the screen: judge by keyboard, make, save, hand out."""

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from tests.fixtures import Clock
from tests.small_disk import small_disk
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.insight import Choice, Verdict
from wmo_desk.domain.insight_records import Ground
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.signals import SignalKind
from wmo_desk.models.history import AccessEntry
from wmo_desk.reports.insight_words import DUTCH, ENGLISH
from wmo_desk.services import (
    clients,
    consents,
    conversations,
    dimensions,
    documents,
    households,
    related_people,
    signals,
    staff,
)
from wmo_desk.ui.documents.insight_page import InsightPage
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.workspace import Workspace

SISTER = "Truus Hermans"
WORDS = "Truus kookt voor mij."
BSN = "111222333"


@dataclass
class Desk:
    page: InsightPage
    workspace: Workspace
    database: Database
    actor: Actor
    client_id: UUID
    qtbot: QtBot
    visited: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    problems: list[object] = field(default_factory=list)

    def act(self, action: Callable[[UnitOfWork], Any]) -> Any:
        with self.database.unit(self.actor) as unit:
            return action(unit)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.workspace.tasks.is_idle)

    def open(self) -> None:
        self.page.open_target(client_id=self.client_id)
        self.settle()

    def press(self, key: Qt.Key, *, on: Any = None) -> None:
        target = on or self.page.review.table
        target.setFocus()
        QTest.keyClick(target, key)
        self.settle()

    def states(self) -> list[str]:
        model = self.page.review.table.table_model
        last = len(model.columns) - 1
        return [model.cell(row, last).text for row in model.rows]

    def show_all(self) -> None:
        for _each in range(self.page.review.left()):
            self.page.review.go_to_next()
            self.press(Qt.Key.Key_1)
        assert not self.page.review.left()

    def make(self) -> None:
        self.page.make_button.click()
        self.qtbot.waitUntil(lambda: self.page.preview.paper is not None)
        self.settle()

    def paper_text(self) -> str:
        document = self.page.preview.document
        pages = range(document.pageCount())
        return " ".join(" ".join(document.getAllText(page).text() for page in pages).split())

    def log(self) -> list[str]:
        with self.database.read() as session:
            return list(session.scalars(select(AccessEntry.action).order_by(AccessEntry.number)))


@pytest.fixture
def desk(qtbot: QtBot, database: Database, clock: Clock) -> Iterator[Desk]:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        there = a_municipality(unit)
        consultant_id = a_consultant(unit)
    actor = Actor(consultant_id, Role.CONSULTANT)
    with database.unit(actor) as unit:
        client_id = a_client(unit, there, bsn=BSN)
        person_id = related_people.add_related_person(
            unit, client_id, name=SISTER, relation="zus", phone="0431234567"
        )
        consents.record_consent(
            unit,
            client_id,
            topic=ConsentTopic.HOUSEMATES,
            given_by=SISTER,
            person_id=person_id,
        )
        conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)
        said = {"resident_words": WORDS, "findings": "Kookt niet zelf."}
        dimensions.record_dimension(unit, conversation_id, Dimension.PARTICIPATION, said)
    with database.read() as session:
        me = staff.working_now(session)
    assert me is not None
    workspace = Workspace(SimpleNamespace(database=database), me, clock=clock)  # type: ignore[arg-type]
    visited: list[tuple[str, dict[str, Any]]] = []
    page = InsightPage(workspace, lambda key, **target: visited.append((key, target)))
    qtbot.addWidget(page)
    page.resize(1178, 768)
    page.show()
    desk = Desk(page, workspace, database, actor, client_id, qtbot, visited)
    workspace.crashed.connect(desk.problems.append)
    workspace.failed.connect(desk.problems.append)
    yield desk
    desk.settle()
    workspace.tasks.finish()
    assert desk.problems == []


# --- Judging ------------------------------------------------------------------------------------


def test_what_concerns_others_is_listed_and_the_first_is_chosen(desk: Desk) -> None:
    desk.open()

    assert desk.states() == ["To judge"] * 3
    assert desk.page.review.panel.item is desk.page.review.table.table_model.rows[0].item
    assert f"Naam: {SISTER}" in desk.page.review.panel.told.text()
    assert desk.log() == ["viewed"]


def test_nothing_is_made_before_all_is_judged(desk: Desk) -> None:
    desk.open()
    desk.press(Qt.Key.Key_1)

    desk.page.make_button.click()

    assert desk.page.preview.paper is None
    assert "not judged yet" in desk.page._own_bar.sentence
    assert desk.page.review.table.hasFocus()


def test_keys_judge_and_go_on(desk: Desk) -> None:
    desk.open()
    table, panel = desk.page.review.table, desk.page.review.panel
    desk.page.focus_first()

    desk.press(Qt.Key.Key_1)
    assert desk.states() == ["Shown", "To judge", "To judge"]
    # Leaving out wants a ground first; of the next ones that is the same.
    desk.press(Qt.Key.Key_2)
    assert panel.ground.hasFocus()
    assert panel.form.field("ground").error
    desk.press(Qt.Key.Key_Down, on=panel.ground)
    panel.ground.activated.emit(panel.ground.currentIndex())
    assert desk.states() == ["Shown", "Left out", "To judge"]
    desk.press(Qt.Key.Key_F8, on=panel.ground)
    table.setFocus()
    desk.press(Qt.Key.Key_3)

    assert panel.text.hasFocus()
    assert panel.text.toPlainText() == WORDS
    assert desk.states()[2] == "Not finished"
    panel.text.selectAll()
    QTest.keyClicks(panel.text, "Er wordt gekookt.")
    panel.flush()
    desk.settle()
    assert desk.states() == ["Shown", "Left out", "Part shown"]
    assert "3 of 3 judged" in desk.page.header._subtitle.text()


def test_the_rest_of_a_chapter_is_judged_at_once(desk: Desk) -> None:
    desk.open()
    table, panel = desk.page.review.table, desk.page.review.panel
    assert panel.rest.isHidden()
    desk.press(Qt.Key.Key_1)
    table.choose(table.table_model.rows[0].item.key)

    assert not panel.rest.isHidden()
    panel.rest.click()
    desk.settle()

    # The third stands in another chapter.
    assert desk.states() == ["Shown", "Shown", "To judge"]


def test_a_text_in_which_nobody_is_recognised_can_be_left_out(desk: Desk) -> None:
    desk.open()
    desk.show_all()
    review = desk.page.review
    review.which._group.button(1).click()
    desk.settle()
    rows = review.table.table_model.rows
    (text,) = [row.item for row in rows if row.item.text == "Kookt niet zelf."]
    assert set(desk.states()) == {"Shown"}

    review.table.choose(text.key)
    desk.press(Qt.Key.Key_2)
    review.panel.ground.setCurrentIndex(0)
    review.panel.ground.activated.emit(0)
    desk.settle()
    review.which._group.button(0).click()
    desk.settle()

    # It stays in the list of what is judged.
    assert desk.states() == ["Shown", "Shown", "Shown", "Left out"]
    desk.make()
    assert "Kookt niet zelf." not in desk.paper_text()


def test_what_was_judged_is_there_when_one_comes_back(desk: Desk) -> None:
    desk.open()
    desk.press(Qt.Key.Key_1)
    other = desk.act(
        lambda unit: a_client(
            unit,
            clients.client_details(unit.session, desk.client_id).municipality_id,
            family_name="Vries",
        )
    )
    desk.page.open_target(client_id=other)
    desk.settle()
    assert desk.states() == []
    assert "Nothing in this file" in desk.page.header._subtitle.text()

    desk.open()

    assert desk.states() == ["Shown", "To judge", "To judge"]


def test_a_record_that_changes_is_judged_again(desk: Desk) -> None:
    desk.open()
    desk.show_all()
    person_id = desk.page.review.table.table_model.rows[0].item.record_id
    desk.workspace.perform(
        lambda unit: related_people.change_related_person(unit, person_id, {"phone": "0437654321"}),
        owner=desk.page,
    )
    desk.settle()

    assert desk.states() == ["To judge", "Shown", "Shown"]
    # It was looked at once, whatever made the page read it again.
    assert desk.log().count("viewed") == 1


def test_signals_about_safety_are_no_item_and_who_may_read_them_is_told(desk: Desk) -> None:
    def note(unit: UnitOfWork) -> None:
        households.begin_household(unit, desk.client_id, process_director_id=desk.actor.staff_id)
        signals.note_signal(unit, desk.client_id, kind=SignalKind.UNSAFE, noticed="Blauw oog")

    desk.act(note)
    desk.open()

    assert "1 signal" in desk.page.review.note.sentence
    shown = [row.item.text for row in desk.page.review.table.table_model.rows]
    assert not any("Blauw oog" in text for text in shown)
    desk.show_all()
    desk.make()
    assert "Blauw oog" not in desk.paper_text()


# --- The copy -----------------------------------------------------------------------------------


def test_the_copy_shows_what_was_chosen(desk: Desk) -> None:
    desk.open()
    keys = [row.item.key for row in desk.page.review.table.table_model.rows]
    for key in keys:
        desk.page.review._judge(key, Choice(Verdict.LEAVE_OUT, Ground.OTHERS))
    desk.make()

    text = desk.paper_text()
    assert SISTER not in text
    assert WORDS not in text
    assert "Weggelaten om de rechten van iemand anders" in text
    assert "Kookt niet zelf." in text
    assert "Dat beoordeelde M. Kok." in text
    assert BSN not in text
    assert not desk.page.make_button.isVisible()


def test_back_leads_to_judging_and_then_to_the_file(desk: Desk) -> None:
    desk.open()
    desk.show_all()
    desk.make()

    desk.page.back.click()
    assert desk.page.review.isVisible()
    desk.page.back.click()

    assert desk.visited == [("dossier", {"client_id": desk.client_id, "section": "documents"})]


def test_the_number_is_printed_when_it_is_asked_for(desk: Desk) -> None:
    desk.open()
    desk.show_all()
    desk.make()

    desk.page.options.bsn.click()
    desk.qtbot.waitUntil(lambda: BSN in desk.paper_text())

    assert "identifier_shown" in desk.log()
    assert desk.page.review.left() == 0


def test_large_print(desk: Desk) -> None:
    desk.open()
    desk.show_all()
    desk.make()
    before = desk.page.preview.paper
    assert before is not None

    desk.page.options.size_choice._group.button(1).click()
    desk.qtbot.waitUntil(
        lambda: (paper := desk.page.preview.paper) is not None and paper.pages > before.pages
    )


def test_the_dialog_offers_three_kinds_and_a_name_that_tells_nothing(desk: Desk) -> None:
    desk.open()
    desk.show_all()
    desk.make()

    desk.page.save_button.click()

    dialog = desk.page.findChild(QFileDialog)
    assert dialog is not None
    endings = [name.rpartition("*.")[2].rstrip(")") for name in dialog.nameFilters()]
    assert endings == ["pdf", "json", "zip"]
    for ending, name in zip(endings, dialog.nameFilters(), strict=True):
        dialog.filterSelected.emit(name)
        (proposed,) = (Path(each).name for each in dialog.selectedFiles())
        assert proposed.endswith(f"2026-11-22.{ending}")
        assert "Berg" not in proposed
    dialog.reject()


@pytest.mark.parametrize("ending", ["pdf", "json", "zip"])
def test_saved_as(desk: Desk, tmp_path: Path, ending: str) -> None:
    desk.open()
    desk.show_all()
    desk.make()
    path = tmp_path / f"inzage.{ending}"

    desk.page.output.save_at(str(path))
    desk.qtbot.waitUntil(path.exists)
    desk.settle()

    match ending:
        case "pdf":
            assert path.read_bytes().startswith(b"%PDF-")
        case "json":
            told = json.loads(path.read_text(encoding="utf-8"))
            assert {"related_person", "dimension_note"} <= {
                each["soort"] for each in told["stukken"]
            }
        case _:
            with zipfile.ZipFile(path) as whole:
                assert "uitleg.csv" in whole.namelist()
    assert desk.log()[-1] == "saved_as_file"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == path.suffix] == [path.name]


def test_what_is_handed_out_is_kept_and_the_draft_forgotten(desk: Desk) -> None:
    desk.open()
    desk.show_all()
    desk.make()
    paper = desk.page.preview.paper
    assert paper is not None

    desk.page.hand_out_button.click()
    desk.settle()

    with desk.database.read() as session:
        (row,) = documents.document_rows(session, desk.client_id)
        assert documents.document_content(session, row.id) == paper.content
    assert row.kind is DocumentKind.INSIGHT
    assert desk.visited == [("summary", {"client_id": desk.client_id, "document_id": row.id})]
    assert desk.log().count("exported") == 3
    desk.open()
    assert desk.states() == ["To judge"] * 3


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.HIGH_CONTRAST])
def test_the_largest_text_needs_no_more_width(desk: Desk, qapp: QApplication, mode: Mode) -> None:
    apply_theme(qapp, Theme(mode, 200))
    desk.page.resize(1130, 768)
    desk.open()
    assert desk.page.minimumSizeHint().width() <= 1130
    desk.show_all()
    desk.make()

    assert desk.page.minimumSizeHint().width() <= 1130


def test_a_full_disk_keeps_no_copy_and_can_be_tried_again(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.open()
    desk.show_all()
    desk.make()

    with small_disk() as disk:
        disk.is_full = True
        desk.page.hand_out_button.click()
        desk.settle()
        assert "disk is full" in desk.page._own_bar.sentence
        assert not desk.visited
        disk.is_full = False
        desk.page.hand_out_button.click()
        desk.settle()

    assert [target["client_id"] for _page, target in desk.visited] == [desk.client_id]


# --- What stood there before --------------------------------------------------------------------


def test_earlier_texts_are_judged_too_and_can_stay_behind(desk: Desk, clock: Clock) -> None:
    clock.move(days=1)
    desk.act(partial(clients.change_client, client_id=desk.client_id, changes={"city": "Truus"}))
    clock.move(days=1)
    desk.act(partial(clients.change_client, client_id=desk.client_id, changes={"city": "Bunde"}))
    desk.open()
    review = desk.page.review
    before = next(item for item in review._items if item.moments)

    assert review.earlier.isChecked()
    assert (before.text.rpartition(": ")[2], before.named) == ("Truus", (SISTER,))

    review.earlier.click()
    desk.settle()

    assert not any(item.moments for item in review._items)
    desk.show_all()
    desk.make()
    assert DUTCH.without_earlier in desk.paper_text()
    desk.open()
    assert review.earlier.isChecked()


def test_the_copy_in_english(desk: Desk) -> None:
    desk.open()
    desk.show_all()
    desk.make()
    desk.page.options.language._group.button(1).click()
    desk.settle()

    assert ENGLISH.title in desk.paper_text()
