"""Odd text in every field: shown as typed, or refused with a reason and kept to be corrected."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.journeys.conftest import Visit
from tests.journeys.files import reading
from tests.journeys.steps import enter_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.services.clients import client_details
from wmo_desk.services.conversations import conversation_rows, conversation_view
from wmo_desk.services.search import find_clients

ODD: Mapping[str, str] = {
    "markup": "<b>vet</b> & <img src=x> &amp; %1 %n {naam}",
    "emoji": "👩🏽‍🦽 gaat goed 🎉",
    "right to left": "שלום مرحبا Jan",
    "combined": "Zoë Ço\u0301rdoba ǅ ﬁ",
    "control": "een\x07twee\x1b[31mdrie",
    "invisible": "een\u202etwee\u200bdrie",
    "long": "lang woord " * 909,
    "too long": "x" * 10_001,
}
CLIENT_FIELDS = {
    "given_names": "Given names",
    "street": "Street",
    "city": "Place",
    "email": "E-mail",
}
SPOKEN_FIELDS = {
    "resident_words": "*: In the resident's own words",
    "going_well": "*: What goes well",
    "findings": "*: What we saw and discussed",
}


@pytest.mark.parametrize("kind", list(ODD))
def test_odd_text_in_every_field(program: Visit, file: Path, kind: str) -> None:
    typed = ODD[kind]
    kept: dict[str, bool] = {}

    def story(person: Person) -> None:
        unlock(person)
        enter_client(person, "Vreemdsma")
        for name, label in CLIENT_FIELDS.items():
            kept[name] = take(person, label, typed)
        person.push("Conversation")
        person.has_focus("*: In the resident's own words")
        for name, label in SPOKEN_FIELDS.items():
            kept[name] = take(person, label, typed)
        kept["main_wish"] = take(person, "What would you want to change?", typed)

    program(story)

    with reading(file) as session:
        (client,) = find_clients(session, "vreemdsma")
        details = client_details(session, client.id)
        stored: dict[str, object] = {name: getattr(details, name, "") for name in CLIENT_FIELDS}
        stored["given_names"] = details.name.given_names
        for row in conversation_rows(session, client.id):
            view = conversation_view(session, row.id)
            stored |= {name: getattr(view.dimensions[0], name) for name in SPOKEN_FIELDS}
            stored["main_wish"] = row.main_wish
    for name, was_kept in kept.items():
        assert not was_kept or str(stored[name]).strip() == typed.strip(), name
    if kind in {"markup", "emoji", "right to left", "combined"}:
        assert all(kept[name] for name in (*SPOKEN_FIELDS, "main_wish", "street", "city"))
    if kind in {"control", "too long"}:
        assert not any(kept.values())


def take(person: Person, field: str, text: str) -> bool:
    """Paste into a field and leave it; return whether it was kept.

    What is refused stays in the field with the reason, until it is taken out.
    """
    person.go_to(field)
    person.press("Ctrl+A")
    person.paste(text)
    shown = person.focus().value
    person.press("Tab")
    person.sees_no_more("Saving…")
    person.settle()
    if not person.can_see("Not saved"):
        here = person.go_to(field)
        assert here.value.strip() == text.strip()
        return True
    here = person.go_to(field)
    assert here.description, f"{field} was refused without a reason"
    assert here.value == shown
    person.press("Ctrl+A", "Delete", "Tab")
    person.sees_everything_saved()
    return False
