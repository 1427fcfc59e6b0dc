from uuid import UUID

import pytest

from tests.factories import TODAY, a_consultant
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.snippets import SnippetTaken
from wmo_desk.services import snippets


@pytest.fixture
def me(database: Database, actor: Actor) -> UUID:
    with database.unit(actor) as unit:
        return a_consultant(unit)


def test_ones_own_word_goes_before_that_of_the_municipality(
    database: Database, actor: Actor, me: UUID
) -> None:
    with database.unit(actor) as unit:
        snippets.add_snippet(unit, word="hbh", text="hulp bij het huishouden", is_own=False)
        snippets.add_snippet(unit, word="wmo", text="Wet", is_own=False)
    with database.unit(Actor(me, Role.CONSULTANT)) as unit:
        snippets.add_snippet(unit, word="HBH", text="mijn tekst", is_own=True)

    with database.read() as session:
        assert snippets.typed_snippets(session, me) == {"hbh": "mijn tekst", "wmo": "Wet"}
        assert [row.is_own for row in snippets.snippet_rows(session, me)] == [True, False, False]


def test_a_word_is_given_once(unit: UnitOfWork) -> None:
    identifier = snippets.add_snippet(unit, word="één", text="x", is_own=False)

    with pytest.raises(SnippetTaken):
        snippets.add_snippet(unit, word="ÉÉN", text="y", is_own=False)
    snippets.change_snippet(unit, identifier, {"word": "Één", "text": "z"})


def test_a_snippet_that_was_taken_out_gives_its_word_free(unit: UnitOfWork) -> None:
    identifier = snippets.add_snippet(unit, word="a", text="x", is_own=False)
    snippets.remove_snippet(unit, identifier, TODAY)
    snippets.add_snippet(unit, word="a", text="y", is_own=False)

    with pytest.raises(SnippetTaken):
        snippets.remove_snippet(unit, identifier, None)


def test_a_consultant_keeps_own_snippets_alone(database: Database, actor: Actor, me: UUID) -> None:
    with database.unit(actor) as unit:
        shared = snippets.add_snippet(unit, word="wmo", text="Wet", is_own=False)
    with database.unit(Actor(me, Role.CONSULTANT)) as unit:
        own = snippets.add_snippet(unit, word="a", text="x", is_own=True)
        snippets.change_snippet(unit, own, {"text": "y"})
        with pytest.raises(NotPermitted):
            snippets.change_snippet(unit, shared, {"text": "y"})
        with pytest.raises(NotPermitted):
            snippets.add_snippet(unit, word="b", text="x", is_own=False)
