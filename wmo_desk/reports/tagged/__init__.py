"""Tagged PDF on reportlab's Platypus: PDF/UA-1 for letters and reports.

A document is built twice at once: flowables say how it looks, elements what it means.

    >>> import io
    >>> from datetime import date
    >>> heading, body = TextStyle(16, 20, is_bold=True), TextStyle(11, 15)
    >>> tree = new_tree()
    >>> story = [
    ...     Prose("Summary", heading, tree.add(Role.H1), outline_level=0),
    ...     Prose("What was typed, <b>as typed</b>.", body, tree.add(Role.PARAGRAPH)),
    ... ]
    >>> item = tree.add(Role.LIST).add(Role.ITEM)
    >>> bullet = Label("•", item.add(Role.LABEL))
    >>> story += [
    ...     Prose("The library", TextStyle(11, 15, indent=14), item.add(Role.BODY), label=bullet),
    ...     Table(
    ...         tree.add(Role.TABLE),
    ...         headers=["What", "When"],
    ...         rows=[[Cell("Call the library"), Cell("Monday")]],
    ...         shares=[2, 1],
    ...         style=body,
    ...         header_style=body,
    ...     ),
    ... ]
    >>> stream = io.BytesIO()
    >>> info = DocumentInfo(title="Summary", language="en", created=date(2026, 11, 28))
    >>> layout = Layout(left=50, right=50, top=50, bottom=50)
    >>> TaggedDocument(stream, info=info, tree=tree, layout=layout).build_story(story)
    1

The order in which elements are added to the tree is the reading order, whatever stands where on the
page. An element of which nothing is printed is left out.

- **Text.** `Prose` replaces reportlab's Paragraph: it takes text, never markup, keeps the spaces at
  line ends and stays one element over pages. It is a string or a list of `Run`s.
- **Spans and links.** A `Run` with a `language` of its own becomes a Span with that language, a run
  with a `link` a Link with its annotation, over as many lines as it takes.
- **Lists.** An item has a `Label` and a body; in the body may be another list.
- **Tables.** Headers say what they are of, are repeated on each page as decoration, and a row that
  is too high goes on over the page.
- **Figures and pictures.** The element of a `Figure` carries the words that say what it shows. A
  `Picture` (`packed`) is drawn inside one, or as decoration.
- **From right to left.** A style with `is_right_to_left` begins on the right; lines are put in the
  order in which they are seen, and the words stay as they are said. `DocumentInfo` has the same for
  the pages of a document, `Columns` for what stands side by side.
- **The rest.** Other flowables are marked with `Marked`; what only decorates is painted in
  `artifact`. Paper without tags (`tree=None`) exists to measure what tagging costs.

Fonts and scripts are those of `reports.fonts` and `reports.scripts`; it needs nothing else of the
program.
"""

from wmo_desk.reports.tagged.canvas import Decoration, TaggedCanvas
from wmo_desk.reports.tagged.contents import ContentsLine
from wmo_desk.reports.tagged.document import Layout, TaggedDocument
from wmo_desk.reports.tagged.flowables import Columns, Figure, Marked, artifact, content, height_of
from wmo_desk.reports.tagged.picture import Picture, on_white, packed
from wmo_desk.reports.tagged.prose import ASCENT, Label, Ornament, Prose, Run, Text, TextStyle
from wmo_desk.reports.tagged.structure import Element, Role, Scope, new_tree
from wmo_desk.reports.tagged.table import Cell, Table
from wmo_desk.reports.tagged.writer import DocumentInfo

__all__ = [
    "ASCENT",
    "Cell",
    "Columns",
    "ContentsLine",
    "Decoration",
    "DocumentInfo",
    "Element",
    "Figure",
    "Label",
    "Layout",
    "Marked",
    "Ornament",
    "Picture",
    "Prose",
    "Role",
    "Run",
    "Scope",
    "Table",
    "TaggedCanvas",
    "TaggedDocument",
    "Text",
    "TextStyle",
    "artifact",
    "content",
    "height_of",
    "new_tree",
    "on_white",
    "packed",
]
