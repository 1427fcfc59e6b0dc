"""Addresses in a text: links that a reader on a screen can follow, and numbers to call."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from wmo_desk.reports.tagged import Run, Text

_ADDRESS: Final = re.compile(
    r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?P<page>(?:https?://|www\.)[^\s<>“”\"]*[^\s<>“”\".,;:!?)])"
)


_PHONE: Final = re.compile(r"(?<![\d,.])(?:\+\d\d?|0\d+|14) [\d ]{2,12}\d(?![\d,.]*\d)")


def linked(text: Text) -> Text:
    """Return the text with its addresses as links; where there are none it stays as it is.

    The numbers of telephones stay on one line.
    """
    runs: Sequence[Run] = (Run(text),) if isinstance(text, str) else text
    if any(_PHONE.search(run.text) for run in runs):
        text = runs = [replace(run, text=_PHONE.sub(_unbroken, run.text)) for run in runs]
    if not any("@" in run.text or "www." in run.text or "http" in run.text for run in runs):
        return text
    return [part for run in runs for part in _parts(run)]


def page_address(typed: str) -> str:
    """Return where a page is found whose address was typed; nothing where it has spaces."""
    typed = typed.strip()
    if not typed or len(typed.split()) > 1:
        return ""
    return typed if typed.startswith(("http://", "https://")) else f"https://{typed}"


def _parts(run: Run) -> Iterator[Run]:
    if run.link:
        yield run
        return
    last = 0
    for found in _ADDRESS.finditer(run.text):
        if found.start() > last:
            yield replace(run, text=run.text[last : found.start()])
        yield replace(run, text=found[0], link=_target(found))
        last = found.end()
    if last < len(run.text):
        yield replace(run, text=run.text[last:])


def _unbroken(found: re.Match[str]) -> str:
    return found[0].replace(" ", "\N{NO-BREAK SPACE}")


def _target(found: re.Match[str]) -> str:
    if found["mail"]:
        return f"mailto:{found[0]}"
    return page_address(found[0])
