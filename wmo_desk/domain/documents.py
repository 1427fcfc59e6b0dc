"""The rules of what is handed out."""

from typing import Final

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.errors import RuleError

OF_THE_TEAM: Final = frozenset({DocumentKind.CASELOAD, DocumentKind.WAITING_FIGURES})
"""For the team lead: about no file, and without names of residents."""

NEVER_HANDED_OUT: Final = OF_THE_TEAM | {
    DocumentKind.PREPARATION,
    DocumentKind.HAND_OVER,
    DocumentKind.PROVIDER_SHEET,
}
"""For no resident, so no version of them is kept; a sheet is the provider's."""


WITHOUT_BSN: Final = NEVER_HANDED_OUT | {DocumentKind.INVITATION, DocumentKind.RESIDENT_SHEET}
"""Papers on which the BSN is not needed, so it is never printed (art. 5 lid 1 AVG)."""


IN_ONE_LANGUAGE: Final = NEVER_HANDED_OUT | {DocumentKind.INSIGHT}
"""Papers without another language beside theirs: for colleagues, and the copy of a dossier."""


class EditionHandedOut(RuleError):
    """A version with this number was handed out meanwhile, so this paper bears a wrong number."""

    def __init__(self, edition: int) -> None:
        super().__init__(f"edition {edition}")
        self.edition = edition


class DocumentSettled(RuleError):
    """What was handed out stays as it was; what is different now is another version."""


class NothingToSumUp(RuleError):
    """A summary is made of a conversation, and there is none such."""


class NotHandedOut(RuleError):
    """A paper for colleagues or for a provider; no resident is given it."""


def check_edition(printed: int, next_edition: int) -> None:
    """Refuse paper that does not bear the number under which it would be kept."""
    if printed != next_edition:
        raise EditionHandedOut(printed)
