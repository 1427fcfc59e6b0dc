"""A letter as one HTML file: no scripts, nothing from elsewhere, made for a screen reader."""

import base64
from collections.abc import Iterator
from html import escape
from itertools import groupby
from typing import Final

from wmo_desk.contents.paper_languages import is_right_to_left
from wmo_desk.reports import scripts
from wmo_desk.reports.addresses import linked
from wmo_desk.reports.reading_letter import Piece, ReadingLetter, TableRow, plain
from wmo_desk.reports.tagged import Element, Role, Run, Text

_TAGS: Final = {Role.H1: "h1", Role.H2: "h2", Role.H3: "h3", Role.H4: "h4"}
_STYLE: Final = (
    "body{font:%spx/1.5 'Inter','Segoe UI',Arial,sans-serif;color:#1b2427;background:#fff;"
    "max-width:42em;margin:2em auto;padding:0 1em}"
    ".logo{display:block;max-width:14em;max-height:5em}main>p:first-of-type strong{color:%s}"
    "h1,h2,h3,h4{line-height:1.25}blockquote{margin:0 0 1em;padding-inline-start:1em;"
    "border-inline-start:4px solid %s}"
    "table{border-collapse:collapse;width:100%%;margin:0 0 1em}"
    "th,td{text-align:start;vertical-align:top;padding:.3em 0;padding-inline-end:.6em;"
    "border-bottom:1px solid #8a9599}[lang]{unicode-bidi:plaintext}"
)
_SIZE: Final = 17
_LARGE_SIZE: Final = 26


def web_page(letter: ReadingLetter, *, language: str, large: bool = False) -> str:
    """Return what a letter says as a page of HTML."""
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
    style = _STYLE % (_LARGE_SIZE if large else _SIZE, letter.accent, letter.accent)
    body = "\n".join((*_logo(letter), *_blocks(letter)))
    direction = ' dir="rtl"' if is_right_to_left(language) else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"{direction}>\n'
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n</main>\n</body>\n</html>\n"
    )


def _logo(letter: ReadingLetter) -> Iterator[str]:
    if letter.logo is None:
        return
    kind = "png" if letter.logo.startswith(b"\x89PNG") else "jpeg"
    picture = base64.b64encode(letter.logo).decode("ascii")
    yield (
        f'<img class="logo" alt="Logo {escape(letter.sender)}" '
        f'src="data:image/{kind};base64,{picture}">'
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
    texts = [piece for piece in letter.pieces(element) if not isinstance(piece, TableRow)]
    runs_left = any(scripts.starts_right_to_left(plain(text)) for text in texts)
    direction = ' dir="rtl"' if runs_left else ""
    words = " ".join(_marked(linked(text)) for text in texts)
    return f"<{tag}{language}{direction}>{words}</{tag}>" if words else ""


def _table(pieces: list[Piece]) -> str:
    rows = [piece for piece in pieces if isinstance(piece, TableRow)]
    if not rows:
        return ""
    head = "".join(f'<th scope="col">{_marked(header)}</th>' for header in rows[0].headers)
    body = "\n".join(
        "<tr>" + "".join(f"<td>{_marked(cell)}</td>" for cell in row.cells) + "</tr>"
        for row in rows
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _marked(text: Text) -> str:
    if isinstance(text, str):
        return escape(text).replace("\n", "<br>")
    return "".join(map(_run, text))


def _run(run: Run) -> str:
    words = _marked(run.text)
    if run.language:
        words = f'<span lang="{escape(run.language)}">{words}</span>'
    if run.link:
        words = f'<a href="{escape(run.link)}">{words}</a>'
    return f"<strong>{words}</strong>" if run.is_bold else words
