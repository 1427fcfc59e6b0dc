"""The rules of a report that is still being taken."""

from wmo_desk.errors import RuleError


class ClientNeeded(RuleError):
    """It is not known for whom the report is: no client is chosen and no name is typed."""

    field = "family_name"


class IntakeFinished(RuleError):
    """A report was made of it, or it was thrown away; what is typed now belongs elsewhere."""
