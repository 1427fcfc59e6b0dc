"""The language of the interface."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
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


def test_numbers_and_days_are_dutch_in_any_language(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)

    assert QLocale().language() is QLocale.Language.Dutch
