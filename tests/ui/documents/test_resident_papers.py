"""The papers for the resident: what can be chosen, and what is kept of them."""

from tests.ui.documents.conftest import Desk
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services.documents import NOBODY
from wmo_desk.ui.widgets.dialog import ConfirmDialog


def test_invitation_takes_the_sheet_along_when_chosen(desk: Desk) -> None:
    desk.open(invitation=desk.conversation_id)
    options = desk.page.options
    assert options.along.isVisible()
    assert not options.plain.isEnabled()
    assert not options.bsn.isVisible()
    assert "Uitnodiging voor een gesprek" in desk.paper_text()
    assert "Mijn voorbereiding" not in desk.paper_text()

    options.along.click()
    desk.settle()
    assert "Mijn voorbereiding op het gesprek" in desk.paper_text()

    options.plain.click()
    desk.settle()
    assert "Wat wilt u vertellen?" in desk.paper_text()

    desk.hand_out()
    (row,) = desk.rows()
    assert (row.kind, row.pages) == (
        DocumentKind.INVITATION,
        desk.page.preview.document.pageCount(),
    )


def test_choice_of_one_paper_is_not_that_of_the_next(desk: Desk) -> None:
    desk.open(invitation=desk.conversation_id)
    desk.page.options.along.click()
    desk.settle()

    desk.open()

    assert desk.page.options.along.isHidden()
    assert desk.page.options.plain.isHidden()
    assert desk.page.options.choices().sheet is not None
    desk.open(invitation=desk.conversation_id)
    assert not desk.page.options.along.isChecked()


def test_sheet_in_plain_language(desk: Desk) -> None:
    desk.open(resident_sheet=desk.conversation_id)
    assert desk.page.options.along.isHidden()

    desk.page.options.plain.click()
    desk.settle()
    desk.hand_out()

    assert "Uw lichaam" in desk.paper_text()
    (row,) = desk.rows()
    assert (row.kind, row.conversation_id) == (DocumentKind.RESIDENT_SHEET, desk.conversation_id)


def test_blank_sheet_leads_back_and_is_not_handed_out(desk: Desk) -> None:
    desk.open(resident_sheet=NOBODY, back_to="conversation")

    assert "Naam:" in desk.paper_text()
    assert desk.page.hand_out_button.isHidden()
    assert desk.page.print_button.isEnabled()
    assert desk.page.handed_out.isHidden()
    assert desk.page.back.text().strip() == "Conversations"
    desk.page.back.click()
    assert desk.visited == [("conversation", {})]


def test_findings_of_an_open_conversation_ask_before_they_are_handed_out(desk: Desk) -> None:
    desk.open(findings=desk.conversation_id)
    assert "Verslag van ons gesprek" in desk.paper_text()
    assert not desk.page.note.isHidden()

    desk.hand_out()
    (dialog,) = desk.page.findChildren(ConfirmDialog)
    dialog.accept()
    desk.settle()

    (row,) = desk.rows()
    assert row.kind is DocumentKind.FINDINGS
    desk.page.note.action.click()
    desk.settle()
    desk.page.note.action.click()
    assert desk.visited[-1][1]["conversation_id"] == desk.conversation_id


def test_plan_is_kept_with_the_resident_and_leads_back_to_the_plan(desk: Desk) -> None:
    desk.open(plan=desk.client_id)
    assert "Uw plan" in desk.paper_text()
    assert "uiterlijk 27 november 2026" in desk.paper_text()

    desk.hand_out()

    (row,) = desk.rows()
    assert (row.kind, row.conversation_id) == (DocumentKind.PLAN, None)
    desk.page.back.click()
    assert desk.visited == [("dossier", {"client_id": desk.client_id, "section": "plan"})]
