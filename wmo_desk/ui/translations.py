"""The language of the interface: Dutch at first start, English as the second."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wmo_desk.paths import ResourceMissingError, resource

_FOLDER: Final = "translations"
_INSTALLED: Final = "wmo_translators"


class Language(StrEnum):
    """The languages that are complete."""

    DUTCH = "nl"
    ENGLISH = "en"


_LOCALES: Final = {
    Language.DUTCH: QLocale.Language.Dutch,
    Language.ENGLISH: QLocale.Language.English,
}


def install_language(app: QCoreApplication, language: Language = Language.DUTCH) -> bool:
    """Show the interface in a language from now on; False when the program's words are missing.

    Our source texts are English; its catalogue holds singulars and plurals only. Windows that are
    open change when they are built again. Days and months are named in this language, and numbers
    are written as in the Netherlands in both.
    """
    for former in app.property(_INSTALLED) or []:
        app.removeTranslator(former)
    QLocale.setDefault(QLocale(_LOCALES[language], QLocale.Country.Netherlands))
    installed = []
    qt_words = QTranslator(app)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt_words.load(f"qtbase_{language.value}", qt_folder):
        installed.append(qt_words)
    words = QTranslator(app)
    complete = _load(words, language)
    if complete:
        installed.append(words)
    for translator in installed:
        app.installTranslator(translator)
    app.setProperty(_INSTALLED, installed)
    return complete


def _load(translator: QTranslator, language: Language) -> bool:
    try:
        file = resource(f"{_FOLDER}/wmo_desk_{language.value}.qm")
    except ResourceMissingError:
        return False
    return translator.load(str(file))
