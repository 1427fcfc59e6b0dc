"""The municipality's own waiting list as a table, and which of its columns is what.

Headings are Dutch, as in the lists that municipalities keep.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from wmo_desk.domain.people import fold
from wmo_desk.errors import RuleError

HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("nummer op de lijst", "nummer", "nr", "nr.", "volgnummer", "plaats op de lijst"),
    "bsn": ("bsn", "burgerservicenummer", "sofinummer"),
    "family_name": ("achternaam", "naam", "geslachtsnaam", "cliënt", "client", "inwoner"),
    "prefix": ("tussenvoegsel", "voorvoegsel", "tussenvoegsels"),
    "initials": ("voorletters", "voorletter", "initialen"),
    "gender": ("geslacht", "m/v", "aanhef"),
    "birth_date": ("geboortedatum", "geboren", "geboren op", "geb.datum", "geb. datum"),
    "street": ("straat", "straatnaam", "adres"),
    "house_number": ("huisnummer", "huisnr", "huisnr."),
    "postcode": ("postcode", "pc"),
    "city": ("woonplaats", "plaats"),
    "phone": ("telefoon", "telefoonnummer", "tel", "tel."),
    "municipality": ("gemeente",),
    "area": ("buurt", "kern", "wijk", "gebied"),
    "category": ("categorie", "cat", "cat.", "prioriteit"),
    "criterion": ("criterium", "criteria"),
    "reason": ("reden", "toelichting", "urgentie", "motivering"),
    "pgb_offered_on": ("pgb aangeboden op", "pgb aangeboden"),
    "pgb_declined_on": ("pgb afgewezen op", "pgb geweigerd op", "keuze zorg in natura op"),
    "granted_on": ("datum indicatie", "indicatiedatum", "datum besluit", "datum beschikking"),
    "start": ("ingangsdatum", "begindatum", "startdatum"),
    "end": ("einddatum", "geldig tot"),
    "hours": ("uren per week", "uren", "uur per week", "omvang"),
    "minutes": ("minuten per week", "minuten"),
    "placed_on": ("op de lijst sinds", "datum plaatsing", "wachtend sinds", "geplaatst op"),
}
"""The fields in the order in which they are asked for, with the headings that mean them."""

REQUIRED: Final = ("family_name", "category", "granted_on")
"""Without these nobody can be given a place; hours or minutes are needed as well."""

FIXED: Final = (
    *("municipality", "category", "criterion", "reason"),
    *("pgb_offered_on", "pgb_declined_on", "hours", "end"),
)
"""What may be filled in once for every line in which the cell is empty."""

_BY_HEADING: Final = {
    fold(heading): name for name, headings in HEADINGS.items() for heading in headings
}
KNOWN_HEADINGS: Final = frozenset(_BY_HEADING)


class NotAList(RuleError):
    """Neither a CSV nor a workbook of Excel, or one that is damaged or protected."""


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line of a file; `number` is where it stands there, from 1.

    `merged` are the columns whose cell is one with that of an earlier line; `has_surplus` tells
    that there are more cells than headings.
    """

    number: int
    cells: tuple[str, ...]
    merged: frozenset[int] = frozenset()
    has_surplus: bool = False


@dataclass(frozen=True, slots=True)
class ListTable:
    """A file as a table; `told` says in a word how it was read (an encoding, "xlsx")."""

    headings: tuple[str, ...]
    lines: tuple[TableLine, ...]
    told: str

    def mended(self, number: int, column: int, typed: str) -> "ListTable":
        """Return the table with one cell typed anew."""
        return replace(
            self,
            lines=tuple(
                _typed_anew(line, column, typed) if line.number == number else line
                for line in self.lines
            ),
        )


def _typed_anew(line: TableLine, column: int, typed: str) -> TableLine:
    cells = [*line.cells, *("" for _ in range(column + 1 - len(line.cells)))]
    cells[column] = typed
    return TableLine(line.number, tuple(cells), line.merged - {column})


@dataclass(frozen=True, slots=True)
class Columns:
    """In which column each field stands, and what counts where a cell is empty."""

    places: Mapping[str, int]
    fixed: Mapping[str, str] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[str, ...]:
        """Which needed fields have neither a column nor a text of their own."""
        known = {*self.places, *(name for name, text in self.fixed.items() if text.strip())}
        missing = [name for name in REQUIRED if name not in known]
        if not known & {"hours", "minutes"}:
            missing.append("hours")
        return tuple(missing)


def guess_columns(headings: Sequence[str]) -> Columns:
    """Say which column is what, by its heading; the first of two alike counts."""
    places: dict[str, int] = {}
    for place, heading in enumerate(headings):
        name = _BY_HEADING.get(fold(heading.strip(" :*")))
        if name is not None:
            places.setdefault(name, place)
    return Columns(places)
