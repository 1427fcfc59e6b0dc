"""Reads a tagged PDF as a screen reader does: along its structure, with the text of each element.

Written apart from the layer that makes the tags, on pikepdf, so that it can find its mistakes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

PAINTING = frozenset(("Tj", "TJ", "'", '"', "Do", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b"))


@dataclass
class Node:
    role: str
    text: str = ""
    alternative: str = ""
    language: str = ""
    scope: str = ""
    box: tuple[float, ...] = ()
    children: list["Node"] = field(default_factory=list)
    contents: list[tuple[int, int]] = field(default_factory=list)

    def walk(self) -> Iterator["Node"]:
        yield self
        for child in self.children:
            yield from child.walk()

    def all(self, *roles: str) -> list["Node"]:
        return [node for node in self.walk() if node.role in roles]

    @property
    def words(self) -> str:
        """Its text and that of all below it."""
        return " ".join(node.text.strip() for node in self.walk() if node.text.strip())


@dataclass
class Reading:
    root: Node
    artifacts: list[str]
    unmarked: int
    fonts: list[Any]
    pdf: pikepdf.Pdf


def read(content: bytes) -> Reading:
    pdf = pikepdf.open(BytesIO(content))
    texts: dict[tuple[int, int], str] = {}
    artifacts: list[str] = []
    fonts: list[Any] = []
    unmarked = 0
    numbers = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    for index, page in enumerate(pdf.pages):
        marks, aside, loose = _read_page(page, fonts)
        texts.update({(index, number): text for number, text in marks.items()})
        artifacts += aside
        unmarked += loose
    root = _node(pdf.Root.StructTreeRoot.K, texts, numbers, None)
    return Reading(root, artifacts, unmarked, fonts, pdf)


def _read_page(page: Any, fonts: list[Any]) -> tuple[dict[int, str], list[str], int]:
    marks: dict[int, str] = {}
    artifacts: list[str] = []
    unmarked = 0
    # Each entry: (number, is artifact, words that stand for what is inside).
    stack: list[tuple[int | None, bool, str | None]] = []
    codes: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            properties = operands[1] if len(operands) > 1 else {}
            number = int(properties["/MCID"]) if "/MCID" in properties else None
            spoken = str(properties["/ActualText"]) if "/ActualText" in properties else None
            stack.append((number, str(operands[0]) == "/Artifact", spoken))
            if number is not None:
                assert number not in marks, "a number is used once on a page"
                marks[number] = ""
            if spoken is not None:
                _tell(spoken, stack, marks, artifacts)
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font = page.Resources.Font[str(operands[0])]
            codes = _codes(font)
            fonts.append(font)
        elif name in PAINTING:
            unmarked += not stack
            if name == "Tj" and not any(spoken is not None for _, _, spoken in stack):
                _tell("".join(codes[code] for code in bytes(operands[0])), stack, marks, artifacts)
    assert not stack, "every mark is closed"
    return marks, artifacts, unmarked


def _tell(
    text: str,
    stack: list[tuple[int | None, bool, str | None]],
    marks: dict[int, str],
    artifacts: list[str],
) -> None:
    if any(is_artifact for _, is_artifact, _ in stack):
        artifacts.append(text)
        return
    for number, _, _ in reversed(stack):
        if number is not None:
            marks[number] += text
            return


def _codes(font: Any) -> dict[int, str]:
    table = font.ToUnicode.read_bytes().decode("ascii").partition("endcodespacerange")[2]
    codes = {
        int(code, 16): bytes.fromhex(letters).decode("utf-16-be")
        for code, letters in re.findall(r"^<(\w+)> <(\w+)>$", table, re.MULTILINE)
    }
    assert codes, table
    return codes


def _node(
    obj: Any,
    texts: dict[tuple[int, int], str],
    pages: dict[tuple[int, int], int],
    parent: Any,
) -> Node:
    if parent is not None:
        assert obj.P.objgen == parent.objgen, "a child knows its parent"
    attributes = obj.get("/A", {})
    node = Node(
        role=str(obj.S)[1:],
        alternative=str(obj.get("/Alt", "")),
        language=str(obj.get("/Lang", "")),
        scope=str(attributes.get("/Scope", ""))[1:],
        box=tuple(float(edge) for edge in attributes.get("/BBox", ())),
    )
    kids = obj.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array | list) else [kids]:
        if isinstance(kid, int):
            node.contents.append((pages[obj.Pg.objgen], kid))
        elif kid.get("/Type") == "/MCR":
            node.contents.append((pages[kid.Pg.objgen], int(kid.MCID)))
        elif kid.get("/Type") != "/OBJR":
            node.children.append(_node(kid, texts, pages, obj))
    node.text = "".join(texts[content] for content in node.contents)
    return node
