"""A family with several problems at once, and signals in files that are there already.

One family, one plan, one director (Kaders §2); names, addresses and words are invented.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select

from wmo_desk.domain.carers import CareLoad, Respite
from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.households import Law, SupportKind
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import Channel, Gender, IdentityDocument
from wmo_desk.domain.periods import add_months
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.domain.signals import SignalConsent, SignalKind
from wmo_desk.models.client import Client, RelatedPerson
from wmo_desk.services import (
    carers,
    consents,
    households,
    organisation,
    other_support,
    signals,
)
from wmo_desk.services.invented.chronicle import Story
from wmo_desk.services.invented.examples import Scene
from wmo_desk.services.invented.service_book import ServiceBook

_ADDRESS: Final = {"house_number": "27", "postcode": "6231 KV", "city": "Meerssen"}
_FIRST_EXAMPLE: Final = "999990007"
_CENTRE: Final = {
    "carer_centre_name": "Steunpunt Mantelzorg Bovenmaas",
    "carer_centre_phone": "0430000300",
}


def habets(book: ServiceBook, scene: Scene, director: UUID) -> Story:
    """A mother and her son with a plan together, and what runs for them by several laws."""
    wendy = _client(
        book,
        scene,
        given_names="Wendy",
        initials="W.",
        gender=Gender.FEMALE,
        birth_date=date(scene.today.year - 38, 2, 17),
        phone="0600000181",
        bsn="999990044",
    )
    dion = _client(
        book,
        scene,
        given_names="Dion",
        initials="D.",
        gender=Gender.MALE,
        birth_date=date(scene.today.year - 18, 1, 9),
        phone="0600000182",
        bsn="999990056",
    )
    # Entered by a former program, which knew no consent.
    book.unit.add(
        RelatedPerson(
            client_id=wendy,
            name="Ria Habets-Smeets",
            relation="moeder",
            phone="0430000183",
            note="Past op Lynn als Wendy naar de begeleiding gaat.",
            predates_consent=True,
        )
    )
    report = book.report(
        wendy,
        {
            "received_on": book.today,
            "route": Route.SEVERAL_PROBLEMS,
            "referral_source": ReferralSource.WELFARE_ORGANISATION,
            "reported_by": "Maatschappelijk werk",
            "need": (
                "Wendy verliest het overzicht: post, schulden, en een zoon die thuis is komen te"
                " zitten. Ze vraagt iemand die naast haar komt staan en één aanspreekpunt."
            ),
        },
    )
    book.change_report(report, {"confirmed_on": book.today, "client_support_on": book.today})

    yield scene.at(44, 14)
    unit = book.unit
    lynn = _lynn(book, wendy)
    for topic, scope in (
        (ConsentTopic.OTHER_LAWS, "Jeugdteam en kredietbank"),
        (ConsentTopic.SHARING, "binnen het gezin, met Dion"),
    ):
        consents.record_consent(unit, wendy, topic=topic, given_by="Wendy Habets", scope=scope)
    for topic, scope in (
        (ConsentTopic.CARE, "praktijkondersteuner van de huisarts"),
        (ConsentTopic.SHARING, "binnen het gezin, met zijn moeder"),
    ):
        consents.record_consent(unit, dion, topic=topic, given_by="Dion Habets", scope=scope)
    _grandfather(book, wendy)
    household = households.begin_household(
        unit,
        wendy,
        name="Gezin Habets",
        goals="Weer zelf de post openmaken. Rust in huis als Lynn uit school komt.",
        process_director_id=director,
        case_director_name="Anke Rouvroye, Jeugdteam",
    )
    households.join_household(unit, household, dion)
    other_support.add_other_support(
        unit,
        wendy,
        law=Law.JEUGDWET,
        kind=SupportKind.GUIDANCE,
        what="Gezinscoach, twee uur per week",
        giver="Jeugdteam",
        person_id=lynn,
        since=book.today - timedelta(days=90),
    )
    other_support.add_other_support(
        unit,
        wendy,
        law=Law.PARTICIPATIEWET,
        kind=SupportKind.MONEY,
        what="Budgetbeheer en betalingsregeling",
        giver="Kredietbank Bovenmaas",
        since=book.today - timedelta(days=30),
    )
    other_support.add_other_support(
        unit,
        dion,
        law=Law.ZVW,
        kind=SupportKind.TREATMENT,
        what="Gesprekken met de praktijkondersteuner",
        giver="Huisartsenpraktijk De Linde",
        since=book.today - timedelta(days=14),
    )

    yield scene.at(21, 14)
    book.change_report(
        report,
        {
            "identity_seen_on": book.today,
            "identity_document": IdentityDocument.IDENTITY_CARD,
            "pgb_explained_on": book.today,
            "investigation_done_on": book.today,
            "findings_handed_out_on": book.today,
            "application_on": book.today,
        },
    )
    book.change_report(report, {"decision_on": book.today})
    for client, hours, reason in (
        (wendy, 2, "Overzicht krijgen over post, afspraken en huishouden."),
        (dion, 2, "Weer een vaste dag opbouwen."),
    ):
        book.grant(
            client,
            None,
            "Begeleiding individueel",
            {
                "form": DeliveryForm.IN_KIND,
                "unit": ExtentUnit.HOURS_PER_WEEK,
                "extent": hours,
                "start": book.today,
                "end": add_months(book.today, 12) - timedelta(days=1),
                "reason": reason,
            },
            book.today,
        )
    signals.note_signal(
        book.unit,
        wendy,
        kind=SignalKind.POVERTY,
        noticed="De koelkast was leeg op de 20e. Lynn gaat niet mee op schoolreis.",
        consent=SignalConsent.GIVEN,
        action="Samen de aanvraag voor het kindpakket invullen.",
        owner_id=director,
        due_on=scene.today + timedelta(days=3),
    )
    signals.note_signal(
        book.unit,
        wendy,
        kind=SignalKind.UNSAFE,
        noticed="Wendy vertelt dat haar ex-man ’s avonds voor de deur staat en Lynn niet slaapt.",
        action="Meldcode stap 1 en 2: overleg met Veilig Thuis.",
        due_on=scene.today + timedelta(days=1),
    )


def signals_elsewhere(book: ServiceBook, scene: Scene, director: UUID) -> Story:
    """A carer who tells how it goes, a lonely resident, and the centre that supports carers."""
    organisation.change_municipality(book.unit, scene.home.municipality_id, _CENTRE)
    jorik = _named(book, "Jorik")
    karin = book.unit.session.scalars(
        select(RelatedPerson.id).where(RelatedPerson.client_id == jorik, RelatedPerson.is_carer)
    ).one()
    carers.enter_carer(
        book.unit,
        karin,
        {
            "asked_on": book.today,
            "load": CareLoad.OFTEN_HEAVY,
            "load_words": "Ik ben zijn wekker, zijn agenda en zijn praatpaal. Ik slaap slecht.",
            "wishes": "Een avond in de week voor mezelf, en iemand om mee te praten.",
            "respite": Respite.WANTED,
            "respite_note": "Een maatje voor Jorik op donderdagavond",
            "centre_told_on": book.today,
        },
    )
    signals.note_signal(
        book.unit,
        jorik,
        kind=SignalKind.OVERBURDENED_CARER,
        noticed="Karin huilde toen het over de nachten ging.",
        consent=SignalConsent.GIVEN,
        action="Steunpunt Mantelzorg belt haar; maatje zoeken voor Jorik.",
        owner_id=director,
        due_on=scene.today + timedelta(days=9),
    )
    signals.note_signal(
        book.unit,
        _named(book, "Mia"),
        kind=SignalKind.LONELINESS,
        noticed="“Soms zeg ik een hele dag niets.” Sinds Pasen geen bezoek gehad.",
        consent=SignalConsent.NOT_ASKED,
        action="Bij het volgende gesprek vragen of het Signaalpunt mag bellen.",
        owner_id=director,
        due_on=scene.today - timedelta(days=2),
    )
    done = signals.note_signal(
        book.unit,
        _named(book, "Mathijs"),
        kind=SignalKind.LONELINESS,
        noticed="Mist de mensen van zijn werk.",
        consent=SignalConsent.GIVEN,
        action="Meegaan naar De Huiskamer.",
        owner_id=director,
    )
    yield scene.at(4, 16)
    signals.deal_with(book.unit, done, outcome="Gaat nu zelf op dinsdag en donderdag.")


FAMILIES: Final[tuple[tuple[int, Callable[[ServiceBook, Scene, UUID], Story]], ...]] = (
    (60, habets),
    (12, signals_elsewhere),
)
"""Each story with how many days ago it begins."""


def _client(book: ServiceBook, scene: Scene, **values: object) -> UUID:
    return book.client(
        scene.living(
            family_name="Habets",
            street="Kruisstraat",
            preferred_channel=Channel.PHONE,
            **_ADDRESS,
            **values,
        )
    )


def _lynn(book: ServiceBook, wendy: UUID) -> UUID:
    unit = book.unit
    lynn = unit.add(
        RelatedPerson(
            client_id=wendy, name="Lynn Habets", relation="dochter", is_household_member=True
        )
    ).id
    consents.record_consent(
        unit,
        wendy,
        topic=ConsentTopic.CHILDREN,
        given_by="Wendy Habets, moeder met gezag",
        person_id=lynn,
        scope="school en jeugdteam",
    )
    book.change_person(
        lynn,
        {"birth_date": date(book.today.year - 9, 5, 3), "note": "Groep 6. Slaapt slecht."},
    )
    return lynn


def _grandfather(book: ServiceBook, wendy: UUID) -> None:
    """His consent was for a month, which has passed."""
    unit = book.unit
    harrie = unit.add(RelatedPerson(client_id=wendy, name="Harrie Habets", relation="vader")).id
    consents.record_consent(
        unit,
        wendy,
        topic=ConsentTopic.PARENTS,
        given_by="Harrie Habets",
        person_id=harrie,
        valid_until=book.today + timedelta(days=30),
        scope="om te bespreken of hij de verhuizing kan doen",
    )
    book.change_person(harrie, {"phone": "0430000184", "note": "Heeft een bus."})


def _named(book: ServiceBook, given_name: str) -> UUID:
    query = select(Client.id).where(
        Client.given_names.startswith(given_name), Client.bsn >= _FIRST_EXAMPLE
    )
    return book.unit.session.scalars(query).one()
