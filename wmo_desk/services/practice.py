"""A practice file: invented residents, the examples of the regional plan, a family, a map."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select
from uuid_utils.compat import uuid7

from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.indications import ExtentUnit, ProductCategory
from wmo_desk.domain.local_time import HERE, local_day
from wmo_desk.domain.norms import Choice
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.reports import LifeArea, ReferralSource
from wmo_desk.domain.waiting import Weekday
from wmo_desk.models.client import Client
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provision
from wmo_desk.services import (
    intakes,
    norm_calculations,
    norms,
    options,
    organisation,
    providers,
    snippets,
    social_map,
    staff,
    waiting_list,
    waiting_rows,
)
from wmo_desk.services.indication_rows import running_on
from wmo_desk.services.invented.attention import ASKING, Attention
from wmo_desk.services.invented.beside import Beside
from wmo_desk.services.invented.book import working_day
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.chronicle import Beginning, Chronicle
from wmo_desk.services.invented.deciding import Deciding
from wmo_desk.services.invented.examples import EXAMPLES, Scene
from wmo_desk.services.invented.expert_paper import hand_in_paper
from wmo_desk.services.invented.families import FAMILIES
from wmo_desk.services.invented.region import PROVIDERS, Region
from wmo_desk.services.invented.residents import TEST_BSNS, LivingArea, Resident, invent, spread
from wmo_desk.services.invented.service_book import ServiceBook
from wmo_desk.services.invented.social_map import entries as social_map_entries
from wmo_desk.services.invented.stories import Stories
from wmo_desk.services.invented.waiting_room import WaitingRoom

SEED: Final = 2026
RESIDENTS: Final = 40
_SNIPPETS: Final = {
    "hbh": "hulp bij het huishouden",
    "mz": "mantelzorger",
    "av": "algemene voorziening",
    "oco": "onafhankelijke cliëntondersteuning",
    "khg": "Mevrouw/meneer kan het huishouden gedeeltelijk zelf doen, en vertelt wat niet lukt.",
}
_TAKEN_OVER: Final = 10
_DAYS_TOLD: Final = 240
_COLLEAGUES: Final = ("Anouk Lemmens", "Bart Vliegen", "Samira Haddad")
_OFFERS_PER_DAY: Final = 0.02
# The first numbers of the test range are the examples'.
_FIRST_BSN: Final = 100
# Draws for the social map stand apart, so that no life depends on it.
_OF_THE_MAP: Final = -2

_NO_SMOKE: Final = "Hulp die niet rookt"
_NO_PETS: Final = "Hulp zonder huisdieren in verband met allergie"

Progress = Callable[[int, int], object]


def fill_practice_file(database: Database, actor: Actor, progress: Progress) -> None:
    """Fill an empty file through the services, and mark it as a practice file.

    Everything is dated back from today, so that today's page has visits, terms and reviews.
    `progress` hears how many residents have come in of how many, and may raise to stop.
    """
    now = database.clock()
    chance = Chance(SEED)
    book = ServiceBook(database, now)
    begin = _morning(local_day(now) - timedelta(days=_DAYS_TOLD))
    with book.session(begin, actor.staff_id):
        region = _region(book.unit, actor.staff_id)
    practice = _Practice(book, region, chance, now)
    beginnings = sorted(practice.beginnings(begin), key=lambda each: each.at)
    chronicle = practice.chronicle
    chronicle.also(begin + timedelta(days=20), practice.openings(), region.team_lead)
    practice.beside().tell()
    practice.deciding().tell()
    # The answer to this one is still to come.
    chronicle.also(now - timedelta(minutes=5), practice.opening(), region.team_lead)

    def one_by_one() -> Iterator[Beginning]:
        for number, beginning in enumerate(beginnings):
            progress(number, len(beginnings))
            yield beginning

    chronicle.tell(one_by_one())
    with book.session(now - timedelta(minutes=8), actor.staff_id):
        _leave_unfinished(book.unit)
        hand_in_paper(book.unit)
        _calculate_one(book.unit)
        _add_snippets(book.unit)
    with book.session(now - timedelta(minutes=1), actor.staff_id):
        _fill_social_map(book.unit, local_day(now))
        _ask_for_something(book.unit)
    progress(len(beginnings), len(beginnings))


def _ask_for_something(unit: UnitOfWork) -> None:
    """Let two who wait ask for something, of which one provider can meet the one."""
    unit.flush()
    rows = waiting_rows.waiting_rows(unit.session, unit.today)[1:3]
    asked = (((Weekday.TUESDAY, Weekday.THURSDAY), (_NO_SMOKE,)), ((), (_NO_PETS,)))
    for row, (days, demands) in zip(rows, asked, strict=False):
        waiting_list.set_demands(unit, row.id, days=days, demands=demands)
    known = providers.provider_rows(unit.session, unit.today)
    for provider, values in zip(
        known,
        ({"demands": [_NO_SMOKE]}, {"days": [Weekday.MONDAY.value, Weekday.WEDNESDAY.value]}),
        strict=False,
    ):
        providers.change_provider(unit, provider.id, values)


class _Practice:
    """The stories of one practice file."""

    def __init__(self, book: ServiceBook, region: Region, chance: Chance, now: datetime) -> None:
        self._book = book
        self._region = region
        self._chance = chance
        self._now = now
        self._today = local_day(now)
        self.chronicle = Chronicle(book, now)
        self._waiting_room = WaitingRoom(book, chance, region.providers, self.chronicle.also)
        self._stories = Stories(book, self.chronicle, self._waiting_room)
        self._invented = 0

    def openings(self) -> Iterator[datetime]:
        """Now and then a provider has room."""
        return self._waiting_room.openings(self._today, _OFFERS_PER_DAY)

    def opening(self) -> Iterator[datetime]:
        """A provider has room now."""
        return self._waiting_room.opening()

    def beside(self) -> Beside:
        """What stands next to the files, of which mine are the examples."""
        return Beside(self._book, self.chronicle, self._home(), self._today, self._region.team_lead)

    def deciding(self) -> Deciding:
        """What was refused, extended, bridged and paid with a budget."""
        return Deciding(self._book, self.chronicle, self._today, self._region.team_lead)

    def beginnings(self, begin: datetime) -> Iterator[Beginning]:
        """Forty residents, the four of the plan and a family; who asks for attention is mine."""
        me = self._region.team_lead
        for number in range(_TAKEN_OVER):
            at = begin + timedelta(days=number // 5, hours=2, minutes=17 * number)
            own, resident = self._next()
            yield Beginning(at, self._carrier(own), self._stories.taken_over(own, resident))
        others = RESIDENTS - _TAKEN_OVER - len(ASKING)
        for number in range(others):
            days = (_DAYS_TOLD - 25) * number // others
            at = self._at(_DAYS_TOLD - 10 - days, 9, 7 * number % 60)
            own, resident = self._next()
            yield Beginning(at, self._carrier(own), self._stories.life(own, resident))
        attention = Attention(self._book, self._stories, self._waiting_room, self._now)
        for days_ago, tell in ASKING:
            own, resident = self._next()
            yield Beginning(self._at(days_ago, 11), me, tell(attention, own, resident))
        scene = Scene(self._book, self._home(), self._today)
        for days_ago, example in EXAMPLES:
            yield Beginning(scene.at(days_ago, 10), me, example(scene))
        for days_ago, family in FAMILIES:
            yield Beginning(scene.at(days_ago, 14), me, family(self._book, scene, me))

    def _next(self) -> tuple[Chance, Resident]:
        number = self._invented
        self._invented += 1
        own = Chance(SEED, number)
        bsn = TEST_BSNS[_FIRST_BSN + number]
        return own, invent(own, self._region.homes, on=self._today, bsn=bsn)

    def _carrier(self, own: Chance) -> UUID:
        """Half of the files are mine."""
        everybody = [member for team in self._region.consultants.values() for member in team]
        return self._region.team_lead if own.happens(0.5) else own.pick(everybody)

    def _home(self) -> LivingArea:
        """Where the examples live."""
        homes = self._region.homes
        return next((home for home in homes if home.name == "Meerssen"), homes[0])

    def _at(self, days_ago: int, hour: int, minute: int = 0) -> datetime:
        day = working_day(self._today - timedelta(days=days_ago), forward=False)
        return min(
            datetime.combine(day, time(hour, minute), HERE).astimezone(UTC),
            self._now - timedelta(minutes=1),
        )


def _leave_unfinished(unit: UnitOfWork) -> None:
    """Somebody called, and before it was known for whom another call came in."""
    intakes.keep_intake(
        unit,
        uuid7(),
        {
            "referral_source": ReferralSource.GENERAL_PRACTITIONER,
            "reported_by": "Praktijk De Waterlelie",
            "caller_phone": "0430000311",
            "need": "Mevrouw woont alleen en vergeet te eten. Haar zus maakt zich zorgen. "
            "Naam en adres stuurt de praktijk vanmiddag.",
            "life_areas": [LifeArea.SELF_CARE, LifeArea.MIND],
        },
    )


def _calculate_one(unit: UnitOfWork) -> None:
    """The municipality adopted the example, and the help of one resident rests on it."""
    own = organisation.own_municipality(unit.session)
    municipality_id = (own or organisation.municipality_rows(unit.session)[0]).id
    norm_set = norms.add_example(unit, municipality_id)
    norms.adopt_norm_set(unit, norm_set, valid_from=unit.today.replace(month=1, day=1))
    unit.flush()
    found = unit.session.scalars(
        select(Indication.id)
        .join(Client, Client.id == Indication.client_id)
        .join(Provision, Provision.id == Indication.provision_id)
        .where(
            Client.municipality_id == municipality_id,
            Provision.category == ProductCategory.HOUSEHOLD_HELP,
            Indication.unit == ExtentUnit.MINUTES_PER_WEEK,
            running_on(unit.today),
        )
        .order_by(Indication.start.desc(), Indication.id)
        .limit(1)
    ).one_or_none()
    if found is None:
        return
    choices = (
        Choice("schoon en leefbaar huis"),
        Choice("enige beperkingen en belemmeringen"),
        Choice(
            "de inwoner doet een deel zelf",
            reason="U stoft zelf af en houdt de keuken bij.",
        ),
    )
    calculation = norm_calculations.NewCalculation(norm_set, choices, accepted=129)
    norm_calculations.change_calculated(unit, found, calculation, {"extent": 129})


def _add_snippets(unit: UnitOfWork) -> None:
    """Short words that a team uses, and one of whoever works here."""
    for word, text in _SNIPPETS.items():
        snippets.add_snippet(unit, word=word, text=text, is_own=False)
    snippets.add_snippet(unit, word="mvg", text="Met vriendelijke groet", is_own=True)


def _region(unit: UnitOfWork, me: UUID | None) -> Region:
    """Mark the file, and enter colleagues and providers; who works in it stays who it was."""
    options.write_option(unit, options.PRACTICE_FILE, value=True)
    own = organisation.own_municipality(unit.session)
    municipalities = organisation.municipality_rows(unit.session)
    if own is None:
        own = municipalities[0]
    homes: list[LivingArea] = []
    for municipality in municipalities:
        areas = [
            LivingArea(area.id, area.name, municipality.id, municipality.name)
            for area in organisation.area_rows(unit.session, municipality.id)
        ]
        # The file is of one municipality; neighbours call as well.
        homes += spread(areas) * (8 if municipality.id == own.id else 1)
    colleagues = [
        staff.add_staff(unit, name=name, role=Role.CONSULTANT, municipality_id=own.id)
        for name in _COLLEAGUES
    ]
    helpers = []
    for number, (name, code) in enumerate(PROVIDERS[:4]):
        provider = providers.add_provider(
            unit, name=name, agb_code=code, phone=f"043000020{number}"
        )
        providers.record_room(unit, provider, minutes_per_week=60 * (6 + 5 * number))
        helpers.append(provider)
    carriers: Sequence[UUID] = colleagues if me is None else [me, *colleagues]
    return Region(homes, {own.id: carriers}, carriers[0], helpers)


def _fill_social_map(unit: UnitOfWork, today: date) -> None:
    """Put thirty entries for each dimension on the map, every area served by several."""
    areas = organisation.own_areas(unit.session).rows
    social_map.add_entries(unit, social_map_entries(Chance(SEED, _OF_THE_MAP), areas, today))


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(8), HERE).astimezone(UTC)
