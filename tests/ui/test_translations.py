"""The language of the interface."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication

from wmo_desk.ui.translations import Language, install_language


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    install_language(qapp, Language.ENGLISH)


def test_qt_s_own_words_are_dutch(qapp: QApplication) -> None:
    install_language(qapp, Language.DUTCH)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"


def test_english_takes_the_dutch_words_away(qapp: QApplication) -> None:
    install_language(qapp, Language.DUTCH)

    assert install_language(qapp, Language.ENGLISH)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.DUTCH, "zondag 1 maart"), (Language.ENGLISH, "Sunday 1 March")],
)
def test_days_are_named_in_the_language_of_the_screen(
    qapp: QApplication, language: Language, words: str
) -> None:
    install_language(qapp, language)

    assert QLocale().toString(QDate(2026, 3, 1), "dddd d MMMM") == words


@pytest.mark.parametrize("language", list(Language))
def test_numbers_and_weeks_are_dutch_in_any_language(
    qapp: QApplication, language: Language
) -> None:
    install_language(qapp, language)

    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert QLocale().firstDayOfWeek() is Qt.DayOfWeek.Monday


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.DUTCH, ["1 dag", "2 dagen"]),
        (Language.ENGLISH, ["1 day", "2 days"]),
    ],
)
def test_one_and_several_are_told_apart(
    qapp: QApplication, language: Language, words: list[str]
) -> None:
    install_language(qapp, language)

    assert [
        QCoreApplication.translate("waiting list", "%n day(s)", "", number) for number in (1, 2)
    ] == words
