"""What an invented expert wrote, as one page of PDF: the same bytes every time."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import select
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.services import coverage
from wmo_desk.services.invented.book import working_day

_HEAD: Final = b"%PDF-1.4\n"
_LEFT: Final = 72
_TOP: Final = 760
_TITLE_SIZE: Final = 16
_SIZE: Final = 11
_LINE: Final = 17
_OF_THE_EXPERT: Final = (
    "Ik heb thuis gekeken hoe het huishouden gaat. Dit verslag is verzonnen, om mee te oefenen.",
    "",
    "Wat zelf lukt: afwassen, stof afnemen op ooghoogte en een kleine was.",
    "Wat niet lukt: bukken, tillen en langer dan tien minuten staan.",
    "",
    "Een werkstoel en een wasrek op hoogte helpen bij het lichte werk.",
    "Zwaar werk blijft te zwaar, ook met hulpmiddelen en oefening.",
)


def hand_in_paper(unit: UnitOfWork) -> None:
    """An expert wrote about the resident whose conversation was held and is still open."""
    held = (
        select(Conversation.id, Conversation.held_on, Client.list_name)
        .join(Client, Client.id == Conversation.client_id)
        .where(Conversation.closed_at.is_(None), Conversation.held_on < unit.today)
        .order_by(Conversation.held_on, Conversation.id)
        .limit(1)
    )
    conversation_id, held_on, name = unit.session.execute(held).one()
    written_on = working_day(min(held_on + timedelta(days=4), unit.today), forward=False)
    report_id = uuid7()
    coverage.record_expert_report(
        unit,
        conversation_id,
        report_id,
        {
            "expert": "Lotte Geurts",
            "role": "Ergotherapeut",
            "organisation": "Ergotherapie De Geul",
            "written_on": written_on,
            "consented_on": held_on,
            "items": [CoverageItem.OWN_STRENGTH],
        },
    )
    day = f"{written_on.day}-{written_on.month}-{written_on.year}"
    coverage.attach_file(
        unit,
        report_id,
        file_name="Verslag ergotherapeut.pdf",
        content=paper("Verslag van de ergotherapeut", (f"Over: {name}", day, "", *_OF_THE_EXPERT)),
    )


def paper(title: str, lines: Sequence[str]) -> bytes:
    """Lay out a title and its lines on A4; a letter outside Windows-1252 becomes "?"."""
    words = [f"BT /F1 {_TITLE_SIZE} Tf {_LEFT} {_TOP} Td ({_escaped(title)}) Tj ET"]
    words += [
        f"BT /F1 {_SIZE} Tf {_LEFT} {_TOP - _LINE * (number + 2)} Td ({_escaped(line)}) Tj ET"
        for number, line in enumerate(lines)
    ]
    content = "\n".join(words).encode("cp1252", "replace")
    return _file(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(*objects: bytes) -> bytes:
    made = _HEAD
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    entries = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, entries)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return made + table + trailer % (count, len(made))
