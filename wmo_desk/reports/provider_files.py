"""The sheet of a provider as files: for a spreadsheet, for a printer, and what the columns mean.

The words are Dutch, as in other lists that leave the program.
"""

from collections.abc import Mapping
from typing import Final

from wmo_desk.contents.provider_sheets import ProviderSheet
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.provider_sheet import TakenUp, WaitingLine
from wmo_desk.domain.sheets import written_rows
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.protected_archive import ArchivedFile, protected_archive
from wmo_desk.reports.provider_sheet import (
    days_words,
    help_words,
    language_words,
    print_provider_sheet,
)
from wmo_desk.reports.provider_sheet_words import NL

_COMMON: Final = WORDINGS["nl"]

WAITING_COLUMNS: Final[Mapping[str, str]] = {
    "nummer": "de plaats op de centrale wachtlijst op deze dag; een lager nummer gaat voor",
    "gemeente": "de gemeente waar de inwoner woont",
    "kern of buurt": "waar de inwoner woont, niet nauwkeuriger dan dit",
    "hulp per week": "hoeveel hulp er is toegekend",
    "minuten per week": "hetzelfde in minuten, om mee te rekenen",
    "dagen": "op welke dagen de hulp kan komen",
    "bijzondere eisen": "waarmee u rekening houdt",
    "antwoord uiterlijk": "alleen ingevuld als wij u al om deze inwoner vroegen",
}
BEGINNING_COLUMNS: Final[Mapping[str, str]] = {
    "naam": "de inwoner die u hebt opgepakt",
    "adres": "waar de hulp komt",
    "telefoon": "waarop u de inwoner bereikt",
    "eerste dag": "de dag waarop de hulp begint",
    "hulp per week": "hoeveel hulp er is toegekend",
    "minuten per week": "hetzelfde in minuten",
    "dagen": "op welke dagen de hulp kan komen",
    "bijzondere eisen": "waarmee u rekening houdt",
    "taal": "welke taal de inwoner spreekt, en of er een tolk nodig is",
}


def provider_archive(sheet: ProviderSheet, passphrase: str) -> bytes:
    """Return everything that a provider gets, as an archive with this passphrase."""
    return protected_archive(provider_files(sheet), passphrase, dated=sheet.printed_on)


def provider_files(sheet: ProviderSheet) -> list[ArchivedFile]:
    """Return the files of a sheet; one about who was taken up only where there is anybody."""
    lines = sheet.lines
    waiting = [list(WAITING_COLUMNS), *map(_waiting_row, lines.waiting)]
    files = [ArchivedFile("wachtlijst.csv", written_rows(waiting))]
    if lines.beginning:
        beginning = [list(BEGINNING_COLUMNS), *map(_beginning_row, lines.beginning)]
        files.append(ArchivedFile("opgepakt.csv", written_rows(beginning)))
    files.append(ArchivedFile("wachtlijst.pdf", print_provider_sheet(sheet).content))
    # With the mark that Windows' own editor knows the encoding by.
    files.append(ArchivedFile("leesmij.txt", _description(sheet).encode("utf-8-sig")))
    return files


def _waiting_row(line: WaitingLine) -> list[str]:
    return [
        str(line.number),
        line.municipality,
        line.area or "",
        help_words(line.minutes_per_week, _COMMON, NL),
        "" if line.minutes_per_week is None else str(line.minutes_per_week),
        days_words(line.days, NL),
        ", ".join(line.demands),
        "" if line.respond_by is None else f"{line.respond_by:%d-%m-%Y}",
    ]


def _beginning_row(one: TakenUp) -> list[str]:
    return [
        one.name,
        ", ".join(one.address),
        # With spaces, or Excel would take it for a number and drop the zero.
        ", ".join(map(format_phone, one.phones)),
        "" if one.started_on is None else f"{one.started_on:%d-%m-%Y}",
        help_words(one.minutes_per_week, _COMMON, NL),
        "" if one.minutes_per_week is None else str(one.minutes_per_week),
        days_words(one.days, NL),
        ", ".join(one.demands),
        language_words(one, NL),
    ]


def _description(sheet: ProviderSheet) -> str:
    day = _COMMON.calendar.day(sheet.printed_on).replace("\xa0", " ")
    where = NL.where.format(where=", ".join(sheet.where)) if sheet.where else NL.everywhere
    parts = [
        NL.title.upper(),
        f"{_plain(NL.for_whom.format(provider=sheet.provider))} {sheet.letterhead.municipality}.",
        _plain(NL.valid.format(date=day)),
        *([_COMMON.practice] if sheet.is_practice else ()),
        where,
        NL.no_order,
        "WACHTLIJST.CSV: " + NL.waiting_heading.lower(),
        _described(WAITING_COLUMNS),
    ]
    if sheet.lines.beginning:
        parts += ["OPGEPAKT.CSV: " + NL.beginning_heading.lower(), _described(BEGINNING_COLUMNS)]
    parts += [
        "WACHTLIJST.PDF: hetzelfde, om af te drukken",
        "De csv-bestanden openen in Excel of LibreOffice. Tussen de kolommen staat een puntkomma.",
        NL.keep,
    ]
    return "\r\n\r\n".join(parts) + "\r\n"


def _described(columns: Mapping[str, str]) -> str:
    return "\r\n".join(f"- {name}: {meaning}" for name, meaning in columns.items())


def _plain(template: str) -> str:
    return template.replace("*", "")
