"""Every paper there is, small, usual and full, in both prints, held against every rule."""

from collections.abc import Iterator
from typing import Final

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.reports.conftest import PapersOf
from tests.reports.mirrored import CODE, mirrored_language
from tests.reports.paper_rules import complaints, printed
from wmo_desk.contents.invitations import Invitation
from wmo_desk.contents.resident_sheets import ResidentSheet, SheetForm
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_kinds import LETTER_KINDS
from wmo_desk.domain.local_time import local_day
from wmo_desk.models.client import Client
from wmo_desk.reports.languages import forget_translations, load_translation
from wmo_desk.reports.papers import Contents, print_paper
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.paper_sheets import paper_sheet, with_form

pytestmark = pytest.mark.file_only

ONLY_DUTCH: Final = {DocumentKind.INSIGHT}
FOR_COLLEAGUES: Final = {
    DocumentKind.PREPARATION,
    DocumentKind.HAND_OVER,
    DocumentKind.CASELOAD,
    DocumentKind.WAITING_FIGURES,
    DocumentKind.PROVIDER_SHEET,
    DocumentKind.INSIGHT,
}
"""Papers on which no other language stands beside the Dutch."""


def versions(contents: Contents) -> Iterator[Contents]:
    """Yield a paper in each of the forms in which it can be made."""
    yield contents
    if isinstance(contents, Invitation | ResidentSheet):
        for form in SheetForm:
            other = with_form(contents, form)
            if other != contents:
                yield other


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_rule_holds(practice: Session, papers_of: PapersOf, kind: DocumentKind) -> None:
    papers = dict(papers_of(kind))
    if kind is DocumentKind.HAND_OVER:
        papers["several"] = several(practice)
    found = {}
    for size, contents in papers.items():
        languages = ("nl", "en") if size == "usual" and kind not in ONLY_DUTCH else ("nl",)
        for version in versions(contents) if size == "usual" else (contents,):
            for large in (False, True):
                for language in languages:
                    wrong = complaints(printed(version, large=large, language=language))
                    if wrong:
                        found[size, large, language] = wrong

    assert found == {}


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_no_letter_in_large_print_leaves_its_last_page_nearly_empty(
    papers_of: PapersOf, kind: DocumentKind
) -> None:
    for contents in papers_of(kind).values():
        letter = print_paper(contents, large=True)

        assert letter.pages == 1 or letter.last_page > 0.2


@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if kind not in FOR_COLLEAGUES])
def test_every_rule_holds_with_german_beside_the_dutch(
    papers_of: PapersOf, kind: DocumentKind
) -> None:
    contents = papers_of(kind)["usual"]

    for large in (False, True):
        assert complaints(printed(contents, large=large, beside="de")) == []


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_every_rule_holds_with_a_language_from_right_to_left_beside_the_dutch(
    papers_of: PapersOf, large: bool
) -> None:
    load_translation(mirrored_language())
    try:
        paper = printed(papers_of(DocumentKind.SUMMARY)["usual"], large=large, beside=CODE)
    finally:
        forget_translations()

    assert complaints(paper) == []


def several(practice: Session) -> Contents:
    """Return a hand-over of three files."""
    first, *others = practice.scalars(select(Client.id).limit(3))
    about = PaperAbout(DocumentKind.HAND_OVER, first, tuple(others))
    return paper_sheet(practice, about, local_day(utc_now())).contents
