"""The texts of letters in the settings: by keyboard, with the paper beside the text."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.settings.conftest import SettingsDesk
from wmo_desk.contents.letters import shipped_text
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_kinds import LETTER_KINDS
from wmo_desk.domain.permissions import Role
from wmo_desk.models.letter import LetterVersion
from wmo_desk.services import letters
from wmo_desk.services.letters import LetterNext, LetterRow, LetterView
from wmo_desk.ui.settings.letter_dialogs import AcceptDialog, InsertDialog
from wmo_desk.ui.settings.letters_section import LettersSection

KIND = DocumentKind.CONFIRMATION
SHIPPED = shipped_text(KIND, "nl")


def opened(desk: SettingsDesk) -> LettersSection:
    section = desk.open("letters", LettersSection)
    section.table.setFocus()
    section.table.choose((KIND, "nl"))
    QTest.keyClick(section.table, Qt.Key.Key_Return)
    desk.settle()
    desk.settle()
    return section


def checked(desk: SettingsDesk, section: LettersSection) -> None:
    section.editor.check()
    desk.settle()


def stored(desk: SettingsDesk) -> LetterView:
    with desk.workspace.database.read() as session:
        view = letters.letter_view(session, KIND, "nl", desk.workspace.today())
    assert view is not None
    return view


def rows(desk: SettingsDesk) -> list[LetterRow]:
    with desk.workspace.database.read() as session:
        return list(letters.own_letters(session, desk.workspace.today()).rows)


def paper(section: LettersSection) -> str:
    document = section.editor.preview.document
    pages = range(document.pageCount())
    return " ".join(" ".join(document.getAllText(page).text() for page in pages).split())


def test_enter_opens_a_letter_with_its_paper(desk: SettingsDesk) -> None:
    section = opened(desk)

    assert section.list_card.isHidden()
    assert section.editor.edit.hasFocus()
    assert section.editor.edit.text() == SHIPPED
    assert section.editor.faults.faults == ()
    assert "Voor J. de Vries, geboren op 12 april 1948." in paper(section)
    assert "Gemeente Meerssen" in paper(section)
    assert section.editor.accept.isEnabled()
    # Looking makes nothing.
    assert not rows(desk)[0].has_draft
    section._back()
    assert section.editor.isHidden()
    assert section.table.hasFocus()


def test_what_is_typed_is_kept_as_a_draft_and_shown_on_paper(desk: SettingsDesk) -> None:
    section = opened(desk)
    edit = section.editor.edit
    QTest.keyClick(edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    QTest.keyClicks(edit, "Tot gauw!")
    desk.flush()
    checked(desk, section)

    assert stored(desk).text == f"{SHIPPED}Tot gauw!"
    assert "Tot gauw!" in paper(section)
    assert rows(desk)[0].has_draft
    section._back()
    desk.settle()
    assert section._more(section.table.table_model.rows[0]) == "there is a draft"


def test_placeholders_and_conditions_are_put_in_by_keyboard(desk: SettingsDesk) -> None:
    section = opened(desk)
    edit = section.editor.edit
    QTest.keyClick(edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    section.editor.insert.click()
    dialog = section.editor.findChild(InsertDialog)
    assert dialog is not None

    QTest.keyClicks(dialog.search, "plan_tot")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    assert edit.text() == f"{SHIPPED}{{plan_tot}}"
    assert edit.hasFocus()

    edit.put("")
    section.editor.insert.click()
    dialog = section.editor.findChildren(InsertDialog)[-1]
    QTest.keyClicks(dialog.search, "plan")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Up)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    assert edit.text() == "{plan_ontvangen_op}"

    edit.put("Kom snel")
    edit.selectAll()
    edit.insert("[als spoed]", "[einde]")
    assert edit.text() == "[als spoed]Kom snel[einde]"
    assert edit.textCursor().position() == len("[als spoed]Kom snel")


def test_faults_stand_by_line_and_enter_goes_there(desk: SettingsDesk) -> None:
    section = opened(desk)
    editor = section.editor
    editor.edit.put(SHIPPED.replace("[als spoed]", "[als spoet]").replace("{email}", "{mail"))

    checked(desk, section)

    where = SHIPPED.splitlines().index("[als spoed]") + 1
    assert editor.faults.faults[0].line == where
    assert not editor.accept.isEnabled()
    assert editor.faults._sentence(editor.faults.faults[0]).endswith("Do you mean “spoed”?")
    editor.faults.table.setFocus()
    QTest.keyClick(editor.faults.table, Qt.Key.Key_Return)
    assert editor.edit.textCursor().blockNumber() + 1 == where
    assert editor.edit.hasFocus()


def test_a_passage_and_the_length_are_demanded_and_plain_words_advised(desk: SettingsDesk) -> None:
    section = opened(desk)
    editor = section.editor

    editor.edit.put(SHIPPED.replace("[verplicht mantelzorger]", "[verplicht mantel]"))
    checked(desk, section)
    said = [editor.faults._sentence(fault) for fault in editor.faults.faults]
    assert any("(Wmo art. 2.3.2 lid 3)" in words for words in said)
    assert not editor.accept.isEnabled()

    editor.edit.put(SHIPPED + "Nog een regel met woorden erin.\n" * 120)
    checked(desk, section)
    assert "too long" in editor.told.text()
    assert not editor.accept.isEnabled()

    editor.edit.put(SHIPPED.replace("een melding.", f"jouw {'x' * 60}."))
    checked(desk, section)
    assert "1 tip" in editor.told.text()
    assert "Say “u” in place of “jouw”." in editor.told.text()
    assert editor.accept.isEnabled()


def test_a_text_is_accepted_from_a_day(desk: SettingsDesk) -> None:
    section = opened(desk)
    own = SHIPPED.replace("# Wij", "# Wij van Meerssen")
    section.editor.edit.put(own)
    checked(desk, section)
    section.editor.accept.click()
    dialog = section.editor.findChild(AcceptDialog)
    assert dialog is not None
    desk.settle()
    dialog.day.set_date(desk.workspace.today() - timedelta(days=1))
    dialog.decide()
    desk.settle()
    assert dialog.form.field("valid_from").error.endswith("Choose today or a later day.")

    dialog.day.set_date(desk.workspace.today())
    dialog.decide()
    desk.settle()
    desk.settle()

    [first, *_others] = rows(desk)
    assert (first.number, first.has_draft, first.author) == (1, False, "M. Kok")
    assert desk.said == ["Kept as version 1."]
    assert section.editor.edit.text() == own


def test_back_to_the_text_of_the_program_and_again_to_ones_own(desk: SettingsDesk) -> None:
    section = opened(desk)
    # With a no-break space, an emoji of several signs, and Hebrew.
    own = "# 1\xa0mei 👩🏽‍🦽 שלום\nzin"
    section.editor.edit.put(own)
    section.editor.shipped.click()

    assert section.editor.edit.text() == SHIPPED
    section.editor.edit.undo()
    desk.flush()
    assert stored(desk).text == own


def test_another_branch_is_seen_in_the_example(desk: SettingsDesk) -> None:
    section = opened(desk)
    urgent = next(
        action
        for action in section.editor.conditions.menu_of.actions()
        if "urgent" in action.text()
    )
    assert not urgent.isChecked()

    urgent.trigger()
    desk.settle()

    assert "Uw vraag heeft haast." in paper(section)


def test_who_does_not_keep_the_lists_reads_along(desk: SettingsDesk) -> None:
    desk.become(Role.CONSULTANT)
    section = opened(desk)

    assert section.editor.edit.isReadOnly()
    assert section.editor.accept.isHidden()
    assert section.editor.insert.isHidden()
    assert QApplication.focusWidget() is not None


def test_a_version_that_is_faulty_now_is_named_and_never_printed(desk: SettingsDesk) -> None:
    own = SHIPPED.replace("# Wij hebben", "# Hier is: wij hebben")
    view = stored(desk)
    with desk.workspace.database.unit(desk.workspace.actor) as unit:
        letters.accept_letter(
            unit,
            view.municipality_id,
            KIND,
            "nl",
            own,
            valid_from=desk.workspace.today(),
            sheets=(1, 2),
        )
        unit.session.execute(
            LetterVersion.__table__.update().values(text=own.replace("[verplicht", "[ooit"))
        )
    section = desk.open("letters", LettersSection)

    (row,) = (each for each in section.table.table_model.rows if each.number == 1)
    last = len(section.table.table_model.columns) - 1
    assert "text of the program counts" in section.table.table_model.cell(row, last).detail
    with desk.workspace.database.read() as session:
        about = UUID(int=5)
        asked = [LetterNext(about, view.municipality_id, 1)]
        counts = letters.letter_texts(session, KIND, asked, desk.workspace.today())[about]
    assert counts.version("nl") is None


def test_letters_are_listed_per_language_and_name_their_others(desk: SettingsDesk) -> None:
    view = stored(desk)
    with desk.workspace.database.unit(desk.workspace.actor) as unit:
        letters.save_draft(unit, view.municipality_id, KIND, "de", "# Hallo")
    section = desk.open("letters", LettersSection)
    assert [row.language for row in section.table.table_model.rows] == ["nl"] * len(LETTER_KINDS)
    told = [section.table.table_model.cell(row, 0).detail for row in section.table.table_model.rows]
    assert told == ["also worded by yourselves: German", *[""] * (len(LETTER_KINDS) - 1)]

    section.language.load("de")
    section.language.edited.emit("de")
    section.table.choose((KIND, "de"))
    section.edit_button.click()
    desk.settle()

    assert section.editor.edit.text() == "# Hallo"
