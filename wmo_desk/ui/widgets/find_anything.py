"""Ctrl+K: type anything, go there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.search_overlay import SearchOverlay
from wmo_desk.ui.widgets.table_model import CellStyle, Column

_HEIGHT: Final = 480


@dataclass(frozen=True, slots=True)
class Found:
    """Something that can be gone to: its words, the key of the page, and what to open there.

    What `comes_last` stands below the pages that were found by their own words.
    """

    title: str
    detail: str
    page: str
    target: Mapping[str, Any] = field(default_factory=dict)
    kind: str = ""
    comes_last: bool = False


Deliver: TypeAlias = Callable[[Sequence[Found]], None]
Search: TypeAlias = Callable[[str, Deliver], None]


class FindAnything(SearchOverlay[Found]):
    """Ctrl+K; `search(text, deliver)` may deliver later, `pages` are found by their own words."""

    def __init__(
        self, search: Search | None, pages: Sequence[Found], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            [
                Column(
                    "",
                    lambda found: found.title,
                    detail=lambda found: found.detail,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column("", lambda found: found.kind, tone=_tone_of_kind),
            ],
            asks=QCoreApplication.translate(
                "FindAnything", "Name, birth date, BSN, street, phone, page…"
            ),
            name=QCoreApplication.translate("FindAnything", "Found"),
            identity=lambda found: (found.page, tuple(found.target.items())),
            sentence=lambda found: f"{found.title}, {found.detail}",
            height=_HEIGHT,
            parent=parent,
        )
        self._search = search
        self._pages = pages
        self.setWindowTitle(self.tr("Find anything"))
        self.show_found("", self._with_pages("", []))

    @override
    def look_up(self, typed: str) -> None:
        if self._search is None or not typed:
            self._show(typed, [])
        else:
            self._search(typed, partial(self._show, typed))

    @override
    def words_below(self, *, is_found: bool) -> str:
        if is_found:
            return self.tr("Up and down to choose, Enter to open, Esc to go back.")
        return self.tr("Nothing found. Try another part of the name, or the birth date.")

    def _show(self, typed: str, found: Sequence[Found]) -> None:
        self.show_found(typed, self._with_pages(typed, found))

    def _with_pages(self, typed: str, found: Sequence[Found]) -> list[Found]:
        wanted = typed.casefold()
        pages = [page for page in self._pages if wanted in page.title.casefold()]
        first = [each for each in found if not each.comes_last]
        return [*first, *pages, *(each for each in found if each.comes_last)]


def _tone_of_kind(found: Found) -> Tone | None:
    return Tone.NEUTRAL if found.kind else None
