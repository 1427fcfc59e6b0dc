"""A letter as one HTML file."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from typing_extensions import override

from tests.reports.samples import FULL, USUAL
from tests.reports.test_other_letters import CONFIRMED, PREPARED
from wmo_desk.reports.papers import Contents, paper_page, paper_text

_EMPTY = {"br", "meta"}


class _Page(HTMLParser):
    """Takes a page apart, and fails where a tag is not closed by its own."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self._open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        if "style" not in self._open and "title" not in self._open:
            self.words += data.split()


@pytest.mark.parametrize("paper", [USUAL, FULL, CONFIRMED, PREPARED])
def test_says_every_word_of_the_paper(paper: Contents) -> None:
    page = _Page(paper_page(paper))
    said = "".join(page.words)

    # Rows of a table are put otherwise: their headers stand above the columns.
    parts = [part for part in paper_text(paper) if ": " not in part.text]
    places = [said.find("".join(part.text.split())) for part in parts]
    assert -1 not in places


def test_headings_lists_and_tables_are_what_they_are() -> None:
    page = _Page(paper_page(USUAL))
    tags = [tag for tag, _attributes in page.tags]

    assert tags.count("h1") == 1
    assert {"h2", "ul", "li", "table", "blockquote"} <= set(tags)
    assert all(attributes == {"scope": "col"} for tag, attributes in page.tags if tag == "th")
    assert dict(page.tags)["html"] == {"lang": "nl"}


def test_what_was_typed_is_shown_and_never_run() -> None:
    name = "<script>alert(1)</script>"
    page = paper_page(replace(CONFIRMED, need=name))

    assert "<script>" not in page
    assert name in "".join(_Page(page).words)


def test_large_letters_are_larger() -> None:
    assert paper_page(USUAL, large=True) != paper_page(USUAL)
