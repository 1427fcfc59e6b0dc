"""What a provider is sent about who waits for it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.domain.provider_sheet import SheetLines


@dataclass(frozen=True, slots=True)
class ProviderSheet:
    """What one provider is told, and what stands around it on paper.

    It is true on `printed_on` only. `where` names the areas in which the provider works, or its
    municipality; it is empty for one that works everywhere.
    """

    letterhead: SummaryLetterhead
    provider_id: UUID
    provider: str
    where: tuple[str, ...]
    lines: SheetLines
    printed_on: date
    is_practice: bool = False
    edition: int = 1
