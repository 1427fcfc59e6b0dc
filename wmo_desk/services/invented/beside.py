"""What stands beside the indications of the practice file: direct support, advice, a home scan."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import select
from uuid_utils.compat import uuid7

from wmo_desk.domain.advice import AdviceTopic
from wmo_desk.domain.direct_support import DirectSupportKind, NeedOutcome
from wmo_desk.domain.home_scan import ScanFinding
from wmo_desk.domain.local_time import HERE
from wmo_desk.models.client import Client
from wmo_desk.services import advice, direct_support, home_scans
from wmo_desk.services.invented.book import working_day
from wmo_desk.services.invented.chronicle import Chronicle, Story
from wmo_desk.services.invented.residents import LivingArea
from wmo_desk.services.invented.service_book import ServiceBook

_WORDS_OF_THE_HOME: Final[Mapping[str, str]] = {
    "stairs": "Leuning alleen rechts; gaat achterstevoren naar beneden.",
    "light": "Geen licht op de overloop.",
    "bench": "Op de helft van de weg naar de kerk kan zij nergens zitten.",
}
_FINE_AT_HOME: Final = ("entrance", "floor", "bathroom", "kitchen", "smoke", "shops", "neighbours")


class _Advice(NamedTuple):
    """A contact: how many days ago, where, about what, and what was said."""

    days_ago: int
    place: str
    topic: AdviceTopic
    advice: str


_LIBRARY: Final = "Bibliotheek"
_LIVING_ROOM: Final = "Huiskamer De Linde"
_ADVICE: Final = (
    _Advice(171, _LIBRARY, AdviceTopic.ABOUT_THE_WMO, "Uitgelegd hoe een melding gaat."),
    _Advice(150, _LIVING_ROOM, AdviceTopic.HOUSEHOLD, "Folder over hulp bij het huishouden mee."),
    _Advice(143, _LIBRARY, AdviceTopic.HOME, "Langer thuis: gewezen op de subsidie voor beugels."),
    _Advice(122, _LIVING_ROOM, AdviceTopic.FAMILY_CARE, "Gewezen op het steunpunt mantelzorg."),
    _Advice(108, _LIBRARY, AdviceTopic.TRANSPORT, "Uitgelegd hoe het regiovervoer werkt."),
    _Advice(94, _LIVING_ROOM, AdviceTopic.MEETING, "Kennisgemaakt met de wandelmaatjes."),
    _Advice(80, _LIBRARY, AdviceTopic.MONEY, "Verwezen naar het spreekuur over geldzaken."),
    _Advice(66, _LIVING_ROOM, AdviceTopic.HOUSEHOLD, "Uitgelegd wat de eigen bijdrage is."),
    _Advice(52, "Wijkservicepunt", AdviceTopic.HEALTH, "Gewezen op de wijkverpleging."),
    _Advice(38, _LIBRARY, AdviceTopic.FAMILY_CARE, "Uitleg over respijtzorg; belt zelf."),
    _Advice(24, _LIVING_ROOM, AdviceTopic.HOUSEHOLD, "Boodschappendienst van het dorp genoemd."),
    _Advice(17, _LIVING_ROOM, AdviceTopic.MEETING, "Meegelopen naar de eettafel van donderdag."),
    _Advice(10, _LIBRARY, AdviceTopic.SUPPORT, "Uitgelegd wat begeleiding zonder indicatie is."),
    _Advice(3, _LIVING_ROOM, AdviceTopic.HOME, "Tips over drempels en licht; folder meegegeven."),
)


class Beside:
    """Tells what happens next to the files: each story begins so many days ago, by one person."""

    def __init__(
        self,
        book: ServiceBook,
        chronicle: Chronicle,
        home: LivingArea,
        today: date,
        actor_id: UUID,
    ) -> None:
        self._book = book
        self._chronicle = chronicle
        self._home = home
        self._today = today
        self._actor_id = actor_id

    def tell(self) -> None:
        """Let the chronicle come to all of it."""
        for days_ago, story in (
            (66, self._support_in_week_ten()),
            (58, self._adviser_without_outcome()),
            (40, self._screening()),
            (16, self._loneliness_point()),
            (15, self._scan_of_the_home()),
        ):
            self._chronicle.also(self._at(days_ago, 16), story, self._actor_id)
        for contact in _ADVICE:
            at = self._at(contact.days_ago, 14)
            self._chronicle.also(at, self._advice(contact), self._actor_id)

    # --- Without indication -------------------------------------------------------------------

    def _support_in_week_ten(self) -> Story:
        """Jorik: the weeks are nearly over, and one of two questions has its outcome."""
        support = self._begin(
            "Jorik",
            DirectSupportKind.GENERAL_SUPPORT,
            reason="Samen kijken wat er in de buurt is, en wat hij zelf al kan.",
            consent_on=self._book.today,
            referred_to="Maatschappelijk werk",
        )
        contacts = self._need(support, "Mensen leren kennen")
        self._need(support, "Een vaste indeling van de dag")
        yield self._at(12, 11)
        direct_support.record_need(
            self._book.unit,
            support,
            contacts,
            {
                "need_outcome": NeedOutcome.BASIC_PROVISION,
                "note": "Doet mee in het repaircafé.",
            },
        )

    def _adviser_without_outcome(self) -> Story:
        """Mathijs: the talks ended last week and nobody wrote down what came of them."""
        support = self._begin(
            "Mathijs",
            DirectSupportKind.ELDERLY_ADVISER,
            reason="Hij wil nadenken over later: blijven wonen of kleiner.",
            consent_on=self._book.today,
            referred_to="Ouderenadviseur",
        )
        yield self._at(6, 15)
        unit = self._book.unit
        direct_support.change_support(unit, support, {"finished_on": self._book.today})

    def _screening(self) -> Story:
        """Mathijs: a screening that he wanted himself."""
        yield from ()
        self._begin(
            "Mathijs",
            DirectSupportKind.POWERFUL_AGEING,
            reason="Hij wil sterker worden voor het werk in de tuin.",
            consent_on=self._book.today,
            is_trained=True,
            result="Kracht in de benen is minder; balans is goed. Trainen past bij hem.",
            referred_to="Fysiotherapie Op de Bies",
        )

    def _loneliness_point(self) -> Story:
        """Mia: somebody to talk to on Sundays."""
        yield from ()
        self._begin(
            "Mia",
            DirectSupportKind.LONELINESS_POINT,
            reason="De zondagen zijn lang.",
            consent_on=self._book.today,
            referred_to="Signaalpunt Eenzaamheid",
        )

    def _begin(self, given_name: str, kind: DirectSupportKind, **values: Any) -> UUID:
        return direct_support.start_support(
            self._book.unit, self._client(given_name), kind, **values
        )

    def _need(self, support: UUID, question: str) -> UUID:
        need_id: UUID = uuid7()
        values = {"question": question}
        direct_support.record_need(self._book.unit, support, need_id, values)
        return need_id

    # --- The home and the library -------------------------------------------------------------

    def _scan_of_the_home(self) -> Story:
        """Mia: fine on the whole, and three points to talk about."""
        yield from ()
        client, scan = self._client("Mia"), uuid7()
        for point in _FINE_AT_HOME:
            self._point(client, scan, point, {"finding": ScanFinding.FINE})
        for point, note in _WORDS_OF_THE_HOME.items():
            self._point(client, scan, point, {"finding": ScanFinding.ATTENTION, "note": note})
        self._point(client, scan, "garden", {"finding": ScanFinding.NOT_APPLICABLE})

    def _point(self, client: UUID, scan: UUID, point: str, values: Mapping[str, Any]) -> None:
        home_scans.record_point(self._book.unit, scan, point, values, client_id=client)

    def _advice(self, contact: _Advice) -> Iterator[datetime]:
        yield from ()
        advice.log_advice(
            self._book.unit,
            held_on=self._book.today,
            place=contact.place,
            topic=contact.topic,
            advice=contact.advice,
            area_id=self._home.id,
        )

    # --- Who and when -------------------------------------------------------------------------

    def _client(self, given_name: str) -> UUID:
        """The example of the plan with that name."""
        query = select(Client.id).where(
            Client.given_names.startswith(given_name), Client.bsn > "999990000"
        )
        return self._book.unit.session.execute(query).scalar_one()

    def _at(self, days_ago: int, hour: int) -> datetime:
        day = working_day(self._today - timedelta(days=days_ago), forward=False)
        return datetime.combine(day, time(hour), HERE).astimezone(UTC)
