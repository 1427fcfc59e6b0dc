"""Question sets in words: for whom they are, and which edition."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.question_sets import Audience, QuestionSet
from wmo_desk.domain.scoring import Scoring


def audience_name(audience: Audience) -> str:
    """Say for whom a set is worded."""
    return {
        Audience.ADULTS: QCoreApplication.translate("question sets", "Adults"),
        Audience.PLAIN_LANGUAGE: QCoreApplication.translate("question sets", "Plain language"),
        Audience.YOUNG_PEOPLE: QCoreApplication.translate("question sets", "Young people"),
    }[audience]


def scoring_name(scoring: Scoring) -> str:
    """Name a way of giving marks."""
    return {
        Scoring.AT_ONCE: QCoreApplication.translate("question sets", "Six marks at once"),
        Scoring.PER_ASPECT: QCoreApplication.translate("question sets", "A mark per topic"),
    }[scoring]


def edition_words(content: QuestionSet) -> str:
    """Say which edition of a set it is, and for whom."""
    words = QCoreApplication.translate("question sets", "%1, version %2")
    return words.replace("%1", audience_name(content.audience)).replace("%2", content.edition)
