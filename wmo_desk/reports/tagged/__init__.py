"""Tagged PDF on reportlab's Platypus: PDF/UA-1 for letters and reports.

A document is built twice at once: flowables say how it looks, elements what it means.

    tree = new_tree()
    story = [
        Prose("Summary", heading_style, tree.add(Role.H1), outline_level=0),
        Prose("What a person typed, <b>as typed</b>.", text_style, tree.add(Role.PARAGRAPH)),
    ]
    TaggedDocument(stream, info=info, tree=tree, layout=layout).build_story(story)

The order in which elements are added is the reading order. `Prose` replaces reportlab's Paragraph:
it takes text, never markup, keeps the spaces at line ends and stays one element over pages. Other
flowables are marked with `Marked`; what only decorates is painted in `artifact`. Paper without
tags (`tree=None`) exists to measure what tagging costs.
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
