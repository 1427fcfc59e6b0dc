"""Where conversations are held."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import ConversationPlace


def place_name(place: ConversationPlace) -> str:
    """Return where a conversation is held."""
    return {
        ConversationPlace.HOME: QCoreApplication.translate("words", "At home"),
        ConversationPlace.OFFICE: QCoreApplication.translate("words", "At the office"),
        ConversationPlace.PHONE: QCoreApplication.translate("words", "By phone"),
        ConversationPlace.ELSEWHERE: QCoreApplication.translate("words", "Elsewhere"),
    }[place]
