"""Puts a letter together: what it says and what that means, in one go and in reading order."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from wmo_desk.contents.paper_languages import is_right_to_left
from wmo_desk.domain.house_style import ACCENT
from wmo_desk.reports import scripts
from wmo_desk.reports.addresses import linked
from wmo_desk.reports.page import Footer, Logo, Sheet
from wmo_desk.reports.tagged import (
    Cell,
    Columns,
    ContentsLine,
    DocumentInfo,
    Element,
    Label,
    Ornament,
    Prose,
    Role,
    Run,
    Table,
    TaggedDocument,
    Text,
    TextStyle,
    height_of,
    new_tree,
    packed,
)
from wmo_desk.reports.writing_room import WritingRoom, box

_HEADINGS: Final = (Role.H1, Role.H2, Role.H3, Role.H4)
_ROOM_BELOW: Final = 2
"""Lines of text that stay with the heading above them."""
_MOST_BELOW: Final = 16
"""What needs more lines than this cannot split."""
_BETWEEN: Final = 8
"""Between boxes to tick that stand side by side, in points."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, its number of pages, and which part of the last one is taken, from 0 to 1."""

    content: bytes
    pages: int
    last_page: float


class _Together(CondPageBreak):
    """Goes to another page where `height` does not fit, or the flowables after it up to `last`."""

    def __init__(self, height: float, first: int) -> None:
        super().__init__(height)
        self.last = first
        self.following = 0


class Letter:
    """A letter on one kind of sheet, in one language; where that runs from right to left, mirrored.

    An argument `language` names that of a text which is not in the letter's own.
    """

    def __init__(self, sheet: Sheet, *, language: str = "nl") -> None:
        self.sheet = sheet.mirrored() if is_right_to_left(language) else sheet
        self.tree = new_tree()
        self._story: list[Flowable] = []
        # The colour of whoever writes, known with the letterhead.
        self.accent = ACCENT
        # Whether some typed character could not be printed.
        self.has_missing = False
        # How many levels headings stand lower: in what is attached they hang below its title.
        self._lower = 0
        self._is_titled = False

    def add(self, flowable: Flowable) -> None:
        """Add a flowable; its elements are already in the tree."""
        self._story.append(flowable)

    def _add_prose(self, prose: Prose) -> None:
        self.has_missing = self.has_missing or prose.has_missing
        self._story.append(prose)

    def _style_of(self, style: TextStyle, text: Text, language: str) -> TextStyle:
        """Let a text in another language begin on its own side, without letters of this one."""
        if not language:
            return style
        words = text if isinstance(text, str) else "".join(run.text for run in text)
        is_mixed = self.sheet.is_right_to_left and scripts.is_right_to_left(words)
        return replace(style, is_right_to_left=is_mixed or is_right_to_left(language))

    def letterhead(
        self, logo: bytes | None, sender: Sequence[Run], facts: Sequence[str], *, accent: str
    ) -> None:
        """Add who writes (on the left) and date and reference (on the right), line by line.

        What is drawn after it has the colour `accent` of whoever writes, as #RRGGBB.
        """
        self.accent = accent
        sheet = self.sheet
        left: list[Flowable] = []
        picture = packed(logo) if logo else None
        if picture is not None:
            left.append(
                Logo(
                    picture,
                    sheet.letterhead.leading * 2.6,
                    sheet.layout.width / 3,
                    is_right_to_left=sheet.is_right_to_left,
                )
            )
        left += [self._letterhead_line((run,)) for run in sender]
        style = sheet.letterhead if sheet.is_large else replace(sheet.letterhead, is_right=True)
        right: list[Flowable] = [self._letterhead_line((Run(fact),), style) for fact in facts]
        if sheet.is_large:
            self._story += [*left, *right]
        else:
            self.columns([left, right], [3, 2], 12)

    def columns(
        self, columns: Sequence[Sequence[Flowable]], shares: Sequence[float], gap: float
    ) -> None:
        """Put flowables side by side, the first where lines begin."""
        is_mirrored = self.sheet.is_right_to_left
        self.add(Columns(columns, shares, gap, is_right_to_left=is_mirrored))

    def _letterhead_line(self, runs: Sequence[Run], style: TextStyle | None = None) -> Prose:
        style = style or self.sheet.letterhead
        if len(runs) == 1 and runs[0].is_bold:
            style = replace(style, size=style.size * 1.15, leading=style.leading * 1.15)
        line = Prose(runs, style, self.tree.add(Role.PARAGRAPH))
        self.has_missing = self.has_missing or line.has_missing
        return line

    def new_sheet(self) -> None:
        """Go on with a sheet of its own."""
        self._story.append(PageBreak())

    def title(self, text: str) -> None:
        """Add the title of the letter, or of what is attached to it.

        A document has one title (ISO 14289-1, 7.4.2): a further one is a heading below it, and
        the headings after that are its own.
        """
        role = self._title_role()
        element = self.tree.add(role)
        self._add_prose(Prose(text, self.sheet.title, element, outline_level=outline_level(role)))

    def _title_role(self) -> Role:
        self._lower = int(self._is_titled)
        self._is_titled = True
        return self._heading_role(0)

    def _heading_role(self, level: int) -> Role:
        return _HEADINGS[self._lower + level]

    def heading(self, text: str, *, room: float = 0) -> None:
        """Add a heading that stays with what follows; `room` is what that needs, in points."""
        style = self.sheet.heading
        role = self._heading_role(1)
        with self._heading_room(style, room):
            element = self.tree.add(role)
            self._add_prose(Prose(text, style, element, outline_level=outline_level(role)))

    def subheading(
        self,
        text: Text,
        *,
        ornament: Ornament | None = None,
        room: float = 0,
        language: str = "",
    ) -> None:
        """Add a heading below a heading."""
        style = self.sheet.subheading
        if ornament is None:
            style = replace(style, indent=0)
        role = self._heading_role(2)
        element = self.tree.add(role, language=language)
        heading = Prose(
            text,
            self._style_of(style, text, language),
            element,
            outline_level=outline_level(role),
            ornament=ornament,
        )
        with self._heading_room(style, room):
            self._add_prose(heading)

    @contextmanager
    def _heading_room(self, style: TextStyle, room: float) -> Iterator[None]:
        """Keep the heading that is added inside with what follows it."""
        needed = max(room, _ROOM_BELOW * self.sheet.body.leading)
        whole = style.space_before + style.leading + style.space_after + needed
        with self.together(whole + 1, following=1):
            yield

    @contextmanager
    def together(self, height: float = 0, *, following: int = 0) -> Iterator[None]:
        """Keep what is added inside on one page, if one has that room.

        It takes at least `height`, in points. So many flowables that follow go along with it: text
        with its first lines, a heading with all that it keeps, what cannot split as a whole.
        """
        mark = _Together(height, len(self._story))
        self._story.append(mark)
        yield
        mark.last, mark.following = len(self._story), following

    def _measure_what_stays_together(self) -> None:
        """Tell each mark how high that is, from the last one back: a heading may follow another."""
        layout = self.sheet.layout
        page = layout.page[1] - layout.top - layout.bottom
        for index in range(len(self._story) - 1, -1, -1):
            mark = self._story[index]
            if isinstance(mark, _Together):
                needed = self._height_of(index + 1, mark.last, mark.following)
                mark.height = min(page, max(mark.height, needed + 1))

    def _height_of(self, first: int, last: int, following: int) -> float:
        """Return how much room flowables take, and the start of those that follow them."""
        height = needed = 0.0
        for index, flowable in enumerate(self._story[first : last + following], first):
            if isinstance(flowable, _Together):
                needed = max(needed, height + flowable.height)
                continue
            own = height_of(flowable, self.sheet.layout.width)
            if index >= last:
                own = self._least_of(flowable, own)
            height += flowable.getSpaceBefore() + own + flowable.getSpaceAfter()
        return max(needed, height)

    def _least_of(self, flowable: Flowable, whole: float) -> float:
        """Return how much of a flowable stands on a page at least."""
        leading = self.sheet.body.leading
        for lines in range(_ROOM_BELOW, _MOST_BELOW):
            if lines * leading >= whole:
                break
            if flowable.split(self.sheet.layout.width, lines * leading):
                return lines * leading
        return whole

    def text(self, text: Text, *, style: TextStyle | None = None, language: str = "") -> None:
        """Add a paragraph."""
        element = self.tree.add(Role.PARAGRAPH, language=language)
        style = self._style_of(style or self.sheet.body, text, language)
        self._add_prose(Prose(linked(text), style, element))

    def quote(self, paragraphs: Sequence[Text], colour: str, *, language: str = "") -> None:
        """Add the words of somebody else, behind a line of the given colour."""
        body = self.sheet.body
        block = self.tree.add(Role.QUOTE, language=language)
        style = replace(body, indent=body.size, bar=colour, space_before=0, space_after=0)
        for index, paragraph in enumerate(paragraphs):
            if index == len(paragraphs) - 1:
                style = replace(style, space_after=body.size * 0.35)
            look = self._style_of(style, paragraph, language)
            self._add_prose(Prose(paragraph, look, block.add(Role.PARAGRAPH)))

    def bullets(self, items: Sequence[Text], *, language: str = "") -> None:
        """Add a list."""
        whole = self.tree.add(Role.LIST, language=language)
        for item in items:
            look = self._style_of(self._item_style, item, language)
            self._add_prose(list_item(item, look, whole))

    @property
    def _item_style(self) -> TextStyle:
        body = self.sheet.body
        return replace(body, indent=body.size * 1.3, space_after=body.space_after / 2)

    def write_on(self, label: Text, lines: int) -> None:
        """Add a label with lines behind and below it to write on."""
        body = self.sheet.body
        prose = Prose(label, body, self.tree.add(Role.PARAGRAPH)) if label else None
        taken = 0.0 if prose is None else prose.natural_width() + body.size * 0.6
        is_mirrored = self.sheet.is_right_to_left
        self.add(
            WritingRoom(prose, lines, self.writing_gap, taken=taken, is_right_to_left=is_mirrored)
        )

    @property
    def writing_gap(self) -> float:
        """How far lines to write on are apart, in points: nearly a centimetre, or more."""
        return 36 if self.sheet.is_large else 26

    def ticks(self, texts: Sequence[Text]) -> None:
        """Add boxes to tick, side by side where there is room for that."""
        body = self.sheet.body
        style = replace(body, indent=body.size * 1.6)
        boxes = [Prose(text, style, self.tree.add(Role.PARAGRAPH), ornament=box) for text in texts]
        widest = max(each.natural_width() for each in boxes)
        room = self.sheet.layout.width / len(texts) - _BETWEEN
        if len(texts) > 1 and widest <= room:
            self.columns([[each] for each in boxes], [1] * len(boxes), _BETWEEN)
            self.add(Spacer(1, body.space_after))
        else:
            for each in boxes:
                self.add(each)

    def keep_room(self, lines: float) -> None:
        """Go to another page where so many lines do not fit on this one."""
        self.add(CondPageBreak(self.sheet.body.leading * lines))

    def add_space(self, lines: float) -> None:
        """Leave so many lines white."""
        self.add(Spacer(1, self.sheet.body.leading * lines))

    def new_page(self) -> None:
        """Begin another page."""
        self.add(PageBreak())

    def contents(self, headings: Sequence[str]) -> None:
        """Add a table of contents: headings that follow, each with its sheet."""
        body = self.sheet.body
        style = replace(body, space_before=body.size * 0.3, space_after=body.size * 0.3)
        whole = self.tree.add(Role.CONTENTS)
        for heading in headings:
            self._story.append(ContentsLine(heading, style, whole.add(Role.CONTENTS_ITEM)))

    def new_table(
        self,
        element: Element,
        headers: Sequence[Text],
        rows: Sequence[Sequence[Cell]],
        shares: Sequence[float],
        *,
        style: TextStyle | None = None,
        gap: float = 10,
        language: str = "",
    ) -> Table:
        """Return a table in the look of this sheet, to be added or put beside something."""
        table = Table(
            element,
            headers=headers,
            rows=rows,
            shares=shares,
            style=style or self.sheet.cell,
            header_style=self.sheet.column_head,
            padding=self.sheet.cell.size * 0.36,
            gap=gap,
            language=language,
        )
        self.has_missing = self.has_missing or table.has_missing
        return table

    def table(
        self,
        headers: Sequence[Text],
        rows: Sequence[Sequence[Cell]],
        shares: Sequence[float],
        *,
        language: str = "",
    ) -> None:
        """Add a table over the whole width."""
        element = self.tree.add(Role.TABLE)
        self.add(self.new_table(element, headers, rows, shares, language=language))

    def written(self, info: DocumentInfo, footer: Footer, *, tagged: bool = True) -> Printed:
        """Return the PDF."""
        self._measure_what_stays_together()
        stream = io.BytesIO()
        document = TaggedDocument(
            stream,
            info=replace(info, is_right_to_left=self.sheet.is_right_to_left),
            tree=self.tree if tagged else None,
            layout=self.sheet.layout,
            decoration=footer,
        )
        pages = document.build_story(self._story)
        return Printed(stream.getvalue(), pages, document.last_page)


def list_item(text: Text, style: TextStyle, whole: Element) -> Prose:
    """Return an item of a list behind its bullet, with its addresses as links."""
    element = whole.add(Role.ITEM)
    label = Label("•", element.add(Role.LABEL))
    return Prose(linked(text), style, element.add(Role.BODY), label=label)


def outline_level(role: Role) -> int:
    """Return how deep the bookmark of a heading stands, from 0."""
    return _HEADINGS.index(role)
