"""A letter as one HTML file: no scripts, nothing from elsewhere, made for a screen reader."""

from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby
from typing import Final

from wmo_desk.reports.letter import Letter
from wmo_desk.reports.reading_letter import Piece, ReadingLetter, TableRow, plain
from wmo_desk.reports.tagged import Element, Role, Text
from wmo_desk.services.paper_languages import is_right_to_left

_TAGS: Final = {Role.H1: "h1", Role.H2: "h2", Role.H3: "h3"}
_STYLE: Final = (
    "body{font:%spx/1.5 'Inter','Segoe UI',Arial,sans-serif;color:#1b2427;background:#fff;"
    "max-width:42em;margin:2em auto;padding:0 1em}"
    "h1,h2,h3{line-height:1.25}blockquote{margin:0 0 1em;padding-inline-start:1em;"
    "border-inline-start:4px solid #1b6a70}"
    "table{border-collapse:collapse;width:100%%;margin:0 0 1em}"
    "th,td{text-align:start;vertical-align:top;padding:.3em 0;padding-inline-end:.6em;"
    "border-bottom:1px solid #8a9599}[lang]{unicode-bidi:plaintext}"
)
_SIZE: Final = 17
_LARGE_SIZE: Final = 26


def web_page(compose: Callable[[Letter], object], *, language: str, large: bool = False) -> str:
    """Return what a letter says when `compose` puts it together, as a page of HTML."""
    letter = ReadingLetter()
    compose(letter)
    title = next(
        (
            plain(piece)
            for element in letter.elements()
            if element.role is Role.H1
            for piece in letter.pieces(element)
            if not isinstance(piece, TableRow)
        ),
        "",
    )
    style = _STYLE % (_LARGE_SIZE if large else _SIZE)
    body = "\n".join(_blocks(letter))
    direction = ' dir="rtl"' if is_right_to_left(language) else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"{direction}>\n'
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n</main>\n</body>\n</html>\n"
    )


def _blocks(letter: ReadingLetter) -> Iterator[str]:
    for role, run in groupby(letter.elements(), key=lambda element: element.role):
        elements = list(run)
        match role:
            case Role.ITEM:
                items = "\n".join(_wrapped(letter, each, "li") for each in elements)
                yield f"<ul>\n{items}\n</ul>"
            case Role.TABLE:
                yield from (_table(letter.pieces(each)) for each in elements)
            case Role.QUOTE:
                said = "\n".join(_wrapped(letter, each, "p") for each in elements)
                yield f"<blockquote>\n{said}\n</blockquote>"
            case _:
                yield from (_wrapped(letter, each, _TAGS.get(role, "p")) for each in elements)


def _wrapped(letter: ReadingLetter, element: Element, tag: str) -> str:
    language = f' lang="{escape(element.language)}"' if element.language else ""
    texts = (piece for piece in letter.pieces(element) if not isinstance(piece, TableRow))
    words = " ".join(map(_marked, texts))
    return f"<{tag}{language}>{words}</{tag}>" if words else ""


def _table(pieces: list[Piece]) -> str:
    rows = [piece for piece in pieces if isinstance(piece, TableRow)]
    if not rows:
        return ""
    head = "".join(f'<th scope="col">{escape(header)}</th>' for header in rows[0].headers)
    body = "\n".join(
        "<tr>" + "".join(f"<td>{_marked(cell)}</td>" for cell in row.cells) + "</tr>"
        for row in rows
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _marked(text: Text) -> str:
    if isinstance(text, str):
        return escape(text).replace("\n", "<br>")
    return "".join(
        f"<strong>{_marked(run.text)}</strong>" if run.is_bold else _marked(run.text)
        for run in text
    )
