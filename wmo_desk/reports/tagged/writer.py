"""Writes the structure tree and the metadata of a tagged PDF as objects of reportlab's document.

The objects are put together as bytes: a letter has some two hundred of them, and reportlab's
dictionaries would take longer than drawing the pages.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from wmo_desk.reports.tagged.structure import Element, Role

# Reportlab's document and its objects have no usable types.
_Document: TypeAlias = Any
_Object: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What a file says about itself. `language` is a BCP 47 tag; `created` stands for that day."""

    title: str
    language: str
    created: date
    author: str = ""
    creator: str = "Wmo Desk"
    is_right_to_left: bool = False


class _Bytes(pdfdoc.PDFObject):
    """An indirect object that is already formatted."""

    data = b""

    def format(self, document: _Document) -> bytes:
        return self.data


def text_string(text: str) -> str:
    """Return a PDF text string in any language (UTF-16BE as hexadecimal digits)."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def add_structure(
    document: _Document,
    tree: Element,
    pages: Sequence[_Object],
    owners: Sequence[list[Element]],
) -> None:
    """Add the tree to the document.

    `pages` are reportlab's page objects in order; `owners` gives for each page the element of every
    marked content, by its number.
    """
    kept = list(tree.kept())
    objects: dict[Element, _Bytes] = {element: _Bytes() for element in kept}
    root, parents = _Bytes(), _Bytes()
    root_number = _number(document, root)
    parents_number = _number(document, parents)
    numbers = {element: _number(document, written) for element, written in objects.items()}
    page_numbers = [_number(document, page) for page in pages]

    linked = [(element, note) for element in kept for _page, note in element.links]
    for key, (_owner, note) in enumerate(linked, start=len(pages)):
        note.dict["StructParent"] = key
    for element, written in objects.items():
        parent = numbers[element.parent] if element.parent is not None else root_number
        notes = [
            f"<</Type/OBJR/Pg {page_numbers[page]} 0 R/Obj {_number(document, note)} 0 R>>"
            for page, note in element.links
        ]
        text = _element(element, parent, numbers, page_numbers, notes)
        written.data = text.encode("ascii")
    root.data = (
        f"<</Type/StructTreeRoot/K {numbers[tree]} 0 R/ParentTree {parents_number} 0 R"
        f"/ParentTreeNextKey {len(pages) + len(linked)}>>"
    ).encode("ascii")
    entries = "".join(
        f"{index}[{' '.join(f'{numbers[owner]} 0 R' for owner in contents)}]"
        for index, contents in enumerate(owners)
    )
    entries += "".join(
        f"{key} {numbers[element]} 0 R "
        for key, (element, _note) in enumerate(linked, start=len(pages))
    )
    parents.data = f"<</Nums[{entries}]>>".encode("ascii")

    catalog = document.Catalog
    catalog.StructTreeRoot = root
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


def _number(document: _Document, written: _Object) -> int:
    reference = document.Reference(written)
    number: int = document.idToObjectNumberAndVersion[reference.name][0]
    return number


def _element(
    element: Element,
    parent: int,
    numbers: dict[Element, int],
    pages: list[int],
    notes: Sequence[str],
) -> str:
    own_page = next((c[0] for c in element.contents if not isinstance(c, Element)), None)
    parts = [f"<</Type/StructElem/S/{element.role.value}/P {parent} 0 R"]
    if own_page is not None:
        parts.append(f"/Pg {pages[own_page]} 0 R")
    if element.alternative:
        parts.append(f"/Alt{text_string(element.alternative)}")
    if element.language:
        parts.append(f"/Lang({element.language})")
    parts.append(_attributes(element))
    contents = []
    for content in element.in_order():
        if isinstance(content, Element):
            if content in numbers:
                contents.append(f"{numbers[content]} 0 R")
        elif content[0] == own_page:
            contents.append(str(content[1]))
        else:
            contents.append(f"<</Type/MCR/Pg {pages[content[0]]} 0 R/MCID {content[1]}>>")
    contents += notes
    if contents:
        parts.append(f"/K {contents[0]}" if len(contents) == 1 else f"/K[{' '.join(contents)}]")
    parts.append(">>")
    return "".join(parts)


def _attributes(element: Element) -> str:
    if element.scope is not None:
        return f"/A<</O/Table/Scope/{element.scope.value}>>"
    if element.role is Role.LIST:
        return "/A<</O/List/ListNumbering/Disc>>"
    if element.box is not None:
        box = " ".join(f"{edge:.2f}" for edge in element.box)
        return f"/A<</O/Layout/Placement/Block/BBox[{box}]>>"
    return ""


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{created}</xmp:CreateDate>
<xmp:ModifyDate>{created}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def add_metadata(document: _Document, info: DocumentInfo) -> None:
    """Add the XMP packet, which says among others that the file keeps to PDF/UA-1."""
    packet = _XMP.format(
        title=escape(info.title),
        author=escape(info.author),
        language=info.language,
        created=f"{info.created.isoformat()}T00:00:00Z",
        creator=escape(info.creator),
        producer=escape(document.info.producer),
    )
    # Not compressed, so that tools which do not read PDF find it too.
    stream = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"}),
        packet.encode("utf-8"),
        filters=[],
    )
    document.Catalog.Metadata = stream
