"""Practice in deciding: refused, extended, urgent, changed, withdrawn, and a pgb for the CAK."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select

from wmo_desk.domain.applications import TermEventKind
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, WithdrawalGround, default_end
from wmo_desk.domain.kinds import IdentityDocument
from wmo_desk.domain.local_time import HERE
from wmo_desk.domain.pgb import PgbRefusalGround
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.domain.revisions import Reduction, temporary_end
from wmo_desk.models.client import Client
from wmo_desk.services import applications, indications, reports
from wmo_desk.services.indications import Revision
from wmo_desk.services.invented.book import working_day
from wmo_desk.services.invented.budgets import budget
from wmo_desk.services.invented.chronicle import Chronicle, Story
from wmo_desk.services.invented.service_book import ServiceBook

_GROUND: Final = (
    "Hulp die er voor alle inwoners is (een algemene voorziening) is genoeg (art. 2.3.5 lid 3)"
)
_WEEKS: Final = 6
_NOTICE_DAYS: Final = 28


class Deciding:
    """Tells six stories about examples of the plan, so that each new screen shows something."""

    def __init__(
        self, book: ServiceBook, chronicle: Chronicle, today: date, actor_id: UUID
    ) -> None:
        self._book = book
        self._chronicle = chronicle
        self._today = today
        self._actor_id = actor_id

    def tell(self) -> None:
        """Let the chronicle come to all of it."""
        for days_ago, story in (
            (60, self._withdrawn("Mathijs")),
            (105, self._changed("Luke")),
            (112, self._a_pgb("Luke")),
            (61, self._refused("Mathijs")),
            (33, self._extended("Mia")),
            (30, self._urgent("Jorik")),
        ):
            self._chronicle.also(self._at(days_ago, 15), story, self._actor_id)

    def _a_pgb(self, given_name: str) -> Story:
        """A budget of which the CAK must hear within a few days."""
        client, report = self._report(given_name, "Logeert liever bij zijn tante dan elders.")
        yield self._at(109, 10)
        self._investigated(report)
        self._apply(report)
        yield self._at(107, 11)
        start = self._book.today
        indications.grant_indication(
            self._book.unit,
            client,
            self._provision(client, "Kortdurend verblijf"),
            report_id=report,
            granted_on=start,
            pgb=budget(start),
            form=DeliveryForm.PGB,
            unit=ExtentUnit.NIGHTS_PER_YEAR,
            extent=12,
            start=start,
            end=default_end(start, 12),
        )

    def _withdrawn(self, given_name: str) -> Story:
        """A taxi that is not needed any more."""
        indication = self._granted(
            given_name, "Vervoer op maat (collectief)", ExtentUnit.TRIPS_PER_YEAR, 150
        )
        yield self._at(12, 11)
        indications.withdraw_indication(
            self._book.unit,
            indication,
            withdrawn_from=self._book.today + timedelta(days=_NOTICE_DAYS),
            ground=WithdrawalGround.NO_LONGER_NEEDED,
            reason="U rijdt nu mee met een vriend. U heeft de taxi daarom niet meer nodig.",
            heard_on=self._book.today,
        )

    def _changed(self, given_name: str) -> Story:
        """Less support, since part of it is not needed any more."""
        indication = self._granted(
            given_name, "Begeleiding individueel", ExtentUnit.HOURS_PER_WEEK, 4
        )
        yield self._at(15, 10)
        indications.change_indication(
            self._book.unit,
            indication,
            {"extent": 2},
            revision=Revision(
                WithdrawalGround.NO_LONGER_NEEDED,
                "U doet uw administratie en uw planning nu voor een groot deel zelf.",
            ),
            reduction=Reduction(
                situation_changed=True,
                reason="Wij zagen samen dat twee uur per week genoeg is.",
            ),
        )

    def _refused(self, given_name: str) -> Story:
        """What everybody can borrow is enough."""
        client, report = self._report(given_name, "Kan niet meer op de fiets naar de markt.")
        yield self._at(40, 10)
        self._investigated(report)
        yield self._at(38, 9)
        self._apply(report)
        yield self._at(29, 16)
        applications.refuse_application(
            self._book.unit,
            report,
            provision_id=self._provision(client, "Scootmobiel"),
            refused_on=self._book.today,
            ground=_GROUND,
            reason="U kunt een scootmobiel lenen bij het wijkservicepunt, zonder indicatie.",
        )

    def _extended(self, given_name: str) -> Story:
        """A quotation is waited for, and a pgb was refused meanwhile."""
        client, report = self._report(given_name, "Komt de trap bijna niet meer op.")
        yield self._at(20, 10)
        self._investigated(report)
        yield self._at(12, 9)
        self._apply(report)
        yield self._at(9, 11)
        unit, today = self._book.unit, self._book.today
        applications.note_term_event(
            unit,
            report,
            kind=TermEventKind.COMPLETION_ASKED,
            happened_on=today,
            until=today + timedelta(days=21),
            reason="De offerte van de traplift ontbreekt nog.",
        )
        applications.refuse_application(
            unit,
            report,
            provision_id=self._provision(client, "Traplift"),
            refused_on=today,
            pgb_ground=PgbRefusalGround.EXTRA_COST,
            reason="Een traplift in natura kost minder; het verschil is niet nodig.",
        )

    def _urgent(self, given_name: str) -> Story:
        """Help at once, while the investigation goes on."""
        yield from ()
        client, report = self._report(
            given_name, "Pols gebroken; kan niets in huis.", route=Route.URGENT
        )
        start = self._book.today
        indications.grant_indication(
            self._book.unit,
            client,
            self._provision(client, "Hulp bij het huishouden"),
            report_id=report,
            is_temporary=True,
            granted_on=start,
            form=DeliveryForm.IN_KIND,
            unit=ExtentUnit.MINUTES_PER_WEEK,
            extent=120,
            start=start,
            end=temporary_end(start, _WEEKS),
            reason="Gebroken pols; er is niemand in huis die kan koken of schoonmaken.",
        )

    # --- What they share ----------------------------------------------------------------------

    def _client(self, given_name: str) -> UUID:
        query = select(Client.id).where(
            Client.given_names.startswith(given_name), Client.bsn > "999990000"
        )
        return self._book.unit.session.execute(query).scalar_one()

    def _report(
        self, given_name: str, need: str, *, route: Route = Route.REGULAR
    ) -> tuple[UUID, UUID]:
        unit, today = self._book.unit, self._book.today
        client = self._client(given_name)
        report = reports.take_report(
            unit,
            client,
            received_on=today,
            need=need,
            route=route,
            cannot_wait=route is Route.URGENT,
            referral_source=ReferralSource.RESIDENT,
        )
        unit.flush()
        reports.change_report(unit, report, {"confirmed_on": today, "client_support_on": today})
        return client, report

    def _granted(self, given_name: str, name: str, unit: ExtentUnit, extent: int) -> UUID:
        """Grant something in kind today, for a year."""
        client = self._client(given_name)
        start = self._book.today
        return indications.grant_indication(
            self._book.unit,
            client,
            self._provision(client, name),
            granted_on=start,
            form=DeliveryForm.IN_KIND,
            unit=unit,
            extent=extent,
            start=start,
            end=default_end(start, 12),
        )

    def _investigated(self, report: UUID) -> None:
        done = ("identity_seen_on", "pgb_explained_on", "investigation_done_on")
        days = dict.fromkeys((*done, "findings_handed_out_on"), self._book.today)
        changes = {**days, "identity_document": IdentityDocument.PASSPORT}
        reports.change_report(self._book.unit, report, changes)

    def _apply(self, report: UUID) -> None:
        unit, today = self._book.unit, self._book.today
        applications.receive_application(unit, report, application_on=today)

    def _provision(self, client: UUID, name: str) -> UUID:
        municipality_id = self._book.unit.get(Client, client).municipality_id
        return self._book.provision(municipality_id, name).id

    def _at(self, days_ago: int, hour: int) -> datetime:
        day = working_day(self._today - timedelta(days=days_ago), forward=False)
        return datetime.combine(day, time(hour), HERE).astimezone(UTC)
