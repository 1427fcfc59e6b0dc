"""The rules of what is handed out."""

from wmo_desk.errors import RuleError


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
    """A preparation is the consultant's own, a sheet the provider's: no resident is given it."""


def check_edition(printed: int, next_edition: int) -> None:
    """Refuse paper that does not bear the number under which it would be kept."""
    if printed != next_edition:
        raise EditionHandedOut(printed)
