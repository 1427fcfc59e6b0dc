"""What letters of every kind have: who writes, a notice on top, free support, whom to call."""

from collections.abc import Sequence

from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.reports.letter import Letter
from wmo_desk.reports.page import WARN, WARN_SOFT
from wmo_desk.reports.tagged import Run, TextStyle
from wmo_desk.reports.wording import SummaryWording, filled


def add_letterhead(letter: Letter, head: SummaryLetterhead, facts: Sequence[str]) -> None:
    """Add the municipality, and beside it the date and what else is known of the letter."""
    sender = [Run(head.municipality, is_bold=True, colour=head.accent)]
    sender += [Run(line) for line in (head.team, ", ".join(head.address)) if line]
    shown = [run for run in sender if run.text]
    letter.letterhead(head.logo, shown, facts, accent=head.accent)


def add_notice(letter: Letter, text: str) -> None:
    """Add what must not be overlooked, on a ground of its own."""
    size = letter.sheet.body.size
    style = TextStyle(
        size,
        letter.sheet.body.leading,
        WARN,
        is_bold=True,
        ground=WARN_SOFT,
        padding=size * 0.25,
        space_before=size * 0.2,
        space_after=size * 0.3,
    )
    letter.text(text, style=style)


def for_whom(resident: SummaryResident, common: SummaryWording) -> str:
    """Name the resident, with birth date and BSN as far as they are to be printed."""
    name = common.names[resident.gender].format(name=resident.formal_name)
    whom = common.for_whom.format(name=name)
    if resident.birth_date is not None:
        born = common.calendar.day(resident.birth_date)
        whom = common.for_whom_born.format(name=name, date=born)
    return f"{whom} {common.bsn.format(bsn=resident.bsn)}" if resident.bsn else whom


def add_client_support(letter: Letter, wording: SummaryWording, head: SummaryLetterhead) -> None:
    """Add who thinks along with the resident, free of charge and not for the municipality."""
    if not head.client_support_name:
        letter.text(wording.support)
        return
    phone = head.client_support_phone
    letter.text(
        filled(
            wording.support_named,
            name=head.client_support_name,
            phone=wording.support_phone.format(phone=phone) if phone else "",
        )
    )


def add_contact(
    letter: Letter, wording: SummaryWording, head: SummaryLetterhead, consultant: str
) -> None:
    """Add whom to call, and where to write."""
    runs: list[Run] = []
    if consultant:
        runs += filled(wording.contact_person, name=consultant)
    if head.phone:
        hours = f", {head.phone_hours}" if head.phone_hours else ""
        runs += (Run(" "), *filled(wording.contact_phone, phone=head.phone, hours=hours))
    if head.email:
        runs += (Run(" "), *filled(wording.contact_email, email=head.email))
    if head.address:
        address = ", ".join((head.municipality, *head.address))
        runs += (Run(" "), *filled(wording.contact_address, address=address))
    if runs:
        letter.heading(wording.contact_heading)
        letter.text(runs)
