"""The languages of papers in the settings: made as a file, loaded, seen beside Dutch, removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.reports.mirrored import CODE, in_hebrew, mirrored_language
from tests.ui.settings.conftest import SettingsDesk
from wmo_desk.contents.paper_languages import SHIPPED, languages
from wmo_desk.domain.paper_translations import Translation, read_translation, write_translation
from wmo_desk.domain.permissions import Role
from wmo_desk.reports.languages import dutch_words
from wmo_desk.ui.settings.language_dialog import LanguageDialog
from wmo_desk.ui.settings.language_files import LanguageRow
from wmo_desk.ui.settings.languages_section import LanguagesSection
from wmo_desk.ui.widgets.dialog import ConfirmDialog

TITLE = "Wij hebben uw melding ontvangen"


def settle(desk: SettingsDesk) -> None:
    # What was read is counted, then a letter is printed; what was loaded is read again.
    for _ in range(5):
        desk.settle()


def opened(desk: SettingsDesk) -> LanguagesSection:
    section = desk.open("languages", LanguagesSection)
    settle(desk)
    return section


def rows(section: LanguagesSection) -> dict[str, LanguageRow]:
    return {row.code: row for row in section.table.table_model.rows}


def words_of(section: LanguagesSection) -> str:
    return " ".join(line.text for line in section.preview.reading.lines)


@pytest.fixture
def hebrew(tmp_path: Path) -> Path:
    path = tmp_path / "hebreeuws.csv"
    path.write_text(write_translation(mirrored_language(), dutch_words()), encoding="utf-8-sig")
    return path


def test_the_languages_of_the_program_stand_there_with_a_letter(desk: SettingsDesk) -> None:
    section = opened(desk)

    assert [(row.name, row.said == row.total, row.id) for row in rows(section).values()] == [
        ("English", True, None),
        ("Deutsch", True, None),
    ]
    assert TITLE in words_of(section)
    assert "We have received your report" in words_of(section)
    assert not section.remove_button.isEnabled()

    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Down)
    settle(desk)
    assert "Wir haben Ihre Meldung" in words_of(section)


def test_a_language_from_right_to_left_is_loaded_seen_and_removed(
    desk: SettingsDesk, hebrew: Path
) -> None:
    section = opened(desk)

    section.load_file(str(hebrew))
    settle(desk)

    row = rows(section)[CODE]
    assert (row.said, row.is_right_to_left, row.author) == (row.total, True, "M. Kok")
    assert section.table.chosen_row() == row
    assert languages() == ("nl", *SHIPPED, CODE)
    assert desk.said[-1].startswith("עברית is loaded: all")
    assert in_hebrew(TITLE) in words_of(section)
    section.size_choice.load(True)
    section.size_choice.edited.emit(True)
    settle(desk)
    assert section.preview.paper is not None
    assert section.preview.paper.choices.is_large

    section.remove_button.click()
    dialog = section.findChildren(ConfirmDialog)[-1]
    dialog.accept()
    settle(desk)
    assert list(rows(section)) == list(SHIPPED)
    assert languages() == ("nl", *SHIPPED)
    assert desk.said[-1] == "עברית was removed."


def test_what_is_missing_is_told_and_what_is_faulty_refused(
    desk: SettingsDesk, tmp_path: Path
) -> None:
    section = opened(desk)
    path = tmp_path / "pools.csv"
    dutch = dutch_words()
    half = Translation("pl", "Polski", words={"summary.title": "Nasza rozmowa"})
    text = write_translation(half, dutch)
    path.write_text(text, encoding="utf-8")

    section.load_file(str(path))
    settle(desk)
    row = rows(section)["pl"]
    assert 0 < row.said < row.total
    assert desk.said[-1] == (
        f"Polski is loaded: {row.said} of {row.total} sentences are translated. "
        "The others stay in Dutch."
    )

    wrong = [key for key, words in dutch.items() if "{" in words and "|" not in words][:7]
    faulty = Translation("pl", "Polski", words=dict.fromkeys(wrong, "Tak"), dutch=dutch)
    rows_of = [f"{key};{dutch[key]};Tak\n" for key in faulty.words if ";" not in dutch[key]]
    head = "".join(text.splitlines(keepends=True)[:4])
    path.write_text(head + "".join(rows_of), encoding="utf-8")
    section.load_file(str(path))
    settle(desk)

    first, *told = section.error.text().splitlines()
    assert first.startswith("Nothing was loaded")
    assert told[0].startswith(f"{wrong[0]}: “{{")
    assert len(told) == 6
    assert told[-1].startswith("And ")
    assert rows(section)["pl"] == row


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xff\xfe;", "no text in UTF-8"),
        (b"a;b;c\n", "no columns"),
        (b"key;dutch;translation\nlanguage.code;nl;nl\nlanguage.name;n;n\n", "is no code"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_is_no_translation_is_refused_with_the_reason(
    desk: SettingsDesk, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    section = opened(desk)
    path = tmp_path / "x.csv"
    if content is not None:
        path.write_bytes(content)

    section.load_file(str(path))
    settle(desk)

    assert reason in section.error.text()


def test_a_file_for_a_new_language_is_made_and_can_be_loaded(
    desk: SettingsDesk, tmp_path: Path
) -> None:
    section = opened(desk)
    section.make_button.click()
    dialog = section.findChildren(LanguageDialog)[-1]
    # The one that was chosen in the list; of it all is known.
    assert dialog.language.value() == "en"
    assert dialog.new.isHidden()
    dialog.language.load("")
    dialog.language.edited.emit("")
    assert dialog.new.isVisible()
    dialog.decide()
    assert "is no code of another language" in dialog.new.field("code").error
    QTest.keyClicks(dialog.code, "ar")
    dialog.decide()
    assert "language.name" in dialog.new.field("name").error
    dialog.name.setText("العربية")
    dialog.direction.load(True)
    dialog.decide()
    chooser = section.findChildren(QFileDialog)[-1]
    assert chooser.isVisible()
    chooser.reject()

    path = tmp_path / "arabisch.csv"
    wanted = Translation("ar", "العربية", is_right_to_left=True)
    section.save_file(wanted, str(path))
    settle(desk)
    content = path.read_bytes()
    assert content.startswith("\N{BYTE ORDER MARK}key;dutch;translation".encode())
    made = read_translation(content.decode("utf-8-sig"))
    assert (made.code, made.name, made.is_right_to_left) == ("ar", "العربية", True)
    assert "letter.confirmation.1" in made.words
    assert desk.said[-1].startswith("The file for العربية was saved.")

    section.load_file(str(path))
    settle(desk)
    assert rows(section)["ar"].said == 0


def test_a_file_of_a_known_language_has_its_words(desk: SettingsDesk, tmp_path: Path) -> None:
    section = opened(desk)
    path = tmp_path / "duits.csv"

    section.save_file(Translation("de", "Deutsch"), str(path))
    settle(desk)

    made = read_translation(path.read_text(encoding="utf-8-sig"))
    assert made.words["summary.title"] == "Zusammenfassung unseres Gesprächs"


def test_who_does_not_keep_the_lists_only_looks(desk: SettingsDesk) -> None:
    desk.become(Role.CONSULTANT)
    section = opened(desk)

    assert section.load_button.isHidden()
    assert section.remove_button.isHidden()
    assert section.make_button.isEnabled()
    assert TITLE in words_of(section)


def test_everything_is_reached_by_keyboard(desk: SettingsDesk, hebrew: Path) -> None:
    section = opened(desk)
    section.load_file(str(hebrew))
    settle(desk)
    for button, kind in (
        (section.load_button, QFileDialog),
        (section.make_button, LanguageDialog),
        (section.remove_button, ConfirmDialog),
    ):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        dialog = section.findChildren(kind)[-1]
        assert dialog.isVisible()
        dialog.reject()
    settle(desk)
    assert CODE in rows(section)


def test_only_the_letter_that_was_chosen_last_is_shown(desk: SettingsDesk) -> None:
    section = opened(desk)

    for code in ("de", "en", "de"):
        section.table.choose(code)
    settle(desk)

    assert "Wir haben Ihre Meldung" in words_of(section)
