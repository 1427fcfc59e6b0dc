"""Grant an indication or change one: what, in which form, how much, from when until when."""

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.indications import ProvisionEnded
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.revisions import ReductionUnexplained
from wmo_desk.errors import ConflictError, RuleError, UnavailableError
from wmo_desk.services import catalogue, clients, indications, norm_calculations
from wmo_desk.services.catalogue import ProvisionRow
from wmo_desk.services.clients import ClientDetails
from wmo_desk.services.grant_form import grant_form
from wmo_desk.ui.indications import words
from wmo_desk.ui.indications.explanation import Explained
from wmo_desk.ui.indications.grant_fields import GrantFields
from wmo_desk.ui.indications.meaning_card import MeaningCard
from wmo_desk.ui.indications.norm_calculator import NormCalculator
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.action_card import Action
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import ErrorSentence, Form
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.people import called
from wmo_desk.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Kept:
    """An indication that was granted or changed just now; some can stand on the waiting list."""

    indication_id: UUID
    client: str
    is_new: bool
    can_wait: bool = False


class GrantView(QWidget):
    """`kept(Kept)` or `cancelled`; nothing is written before the button says so."""

    kept = Signal(object)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self._workspace = workspace
        self._client: ClientDetails | None = None
        self._row: IndicationRow | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = PageHeader(self.tr("New indication"), " ")
        outer.addWidget(self.header)
        self._meaning = MeaningCard(workspace)
        contents = QWidget()
        body = QVBoxLayout(contents)
        body.setContentsMargins(22, 14, 22, 16)
        body.addWidget(AdaptiveColumns(self._build_form(), self._meaning))
        body.addStretch(1)
        outer.addWidget(scrolled(contents), 1)

    def start(self, client_id: UUID, *, temporary: bool = False) -> None:
        """Begin a new indication for a client, with nothing filled in."""
        self.header.set_title(self.tr("New indication"))
        self.confirm.set_text(self.tr("Grant"))
        self._begin(None, client_id, temporary=temporary)

    def change(self, row: IndicationRow) -> None:
        """Begin a change of what was granted."""
        self.header.set_title(self.tr("Change the indication"))
        self.confirm.set_text(self.tr("Keep the change"))
        self._begin(row, row.client_id)

    def _build_form(self) -> QWidget:
        card = Card()
        self.form = Form(columns=2)
        card.add(self.form)
        self.fields = GrantFields(self._workspace, self.form)
        self.fields.changed.connect(self._explain)
        self.fields.calculation_wanted.connect(self._open_calculator)
        self._refusal = ErrorSentence()
        card.add(self._refusal)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.confirm = Button(self.tr("Grant"), ButtonKind.PRIMARY)
        self.confirm.clicked.connect(self._decide)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        row.addWidget(self.confirm)
        row.addWidget(cancel)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    # --- Loading ----------------------------------------------------------------------------

    def _begin(
        self, row: IndicationRow | None, client_id: UUID, *, temporary: bool = False
    ) -> None:
        self._row = row
        self.form.clear_errors()
        self._refusal.set_text("")
        self.confirm.setEnabled(False)
        # At once: what is typed while the rest is read must stay.
        self.fields.begin(row, temporary=temporary)
        self._load_client(client_id)

    def _load_client(self, client_id: UUID) -> None:
        self._workspace.load(
            partial(clients.client_details, client_id=client_id),
            owner=self,
            then=self._show_client,
            latest="client",
        )
        self._workspace.load(
            partial(
                grant_form,
                client_id=client_id,
                indication_id=None if self._row is None else self._row.id,
            ),
            owner=self,
            then=self.fields.show_known,
            latest="known",
        )

    def _show_client(self, client: ClientDetails) -> None:
        self._client = client
        self.header.set_subtitle(self._client_name())
        today = self._workspace.today()
        self._workspace.load(
            partial(
                catalogue.list_rows,
                municipality_id=client.municipality_id,
                kind=ListKind.TARGET_GROUP,
                on=today,
            ),
            owner=self,
            then=self.fields.show_groups,
            latest="groups",
        )
        # A changed indication keeps the line of the catalogue under which it was granted.
        on = self._row.granted_on if self._row is not None else today
        self._workspace.load(
            partial(catalogue.provision_rows, municipality_id=client.municipality_id, on=on),
            owner=self,
            then=self._show_provisions,
            latest="provisions",
        )

    def _show_provisions(self, rows: list[ProvisionRow]) -> None:
        self.fields.show_provisions(rows)
        self.confirm.setEnabled(True)

    def _read_catalogue_anew(self) -> None:
        """Read what can be granted now, and leave everything that was filled in as it is."""
        if self._client is not None:
            self._workspace.load(
                partial(
                    catalogue.provision_rows,
                    municipality_id=self._client.municipality_id,
                    on=self._workspace.today(),
                ),
                owner=self,
                then=self.fields.offer_anew,
                latest="provisions",
            )

    # --- Telling ----------------------------------------------------------------------------

    @Slot()
    def _explain(self) -> None:
        provision = self.fields.chosen_provision()
        rule = None if provision is None else provision.own_contribution
        filled = self.fields.explained()
        self._meaning.show_meaning(filled, rule, self._besides(filled))

    def _besides(self, filled: Explained) -> list[str]:
        """Say where the extent comes from, and how the provider is told."""
        besides = []
        calculation = self.fields.calculation
        if calculation is not None:
            told = self.tr("The norm calculation comes to %1 minutes a week and is kept with it.")
            besides.append(told.replace("%1", str(calculation.accepted)))
        if self._row is not None and filled.start is not None:
            code = words.change_code(
                self._row,
                form=filled.form,
                extent=filled.extent,
                end=filled.end,
                is_correction=not self.fields.revision.is_revision,
            )
            if code:
                sent = self.tr("The provider is told this change with code %1.")
                besides.append(sent.replace("%1", code))
        return besides

    def _client_name(self) -> str:
        client = self._client
        return called(client.list_name, client.gender) if client else ""

    @Slot()
    def _open_calculator(self) -> None:
        if self._client is None:
            return
        calculator = NormCalculator(
            self._workspace, self._client.municipality_id, self.fields.calculation, self
        )
        calculator.calculated.connect(self.fields.take_calculation)
        calculator.open()

    # --- Deciding ---------------------------------------------------------------------------

    @Slot()
    def _decide(self) -> None:
        client, row = self._client, self._row
        if client is None:
            return
        self._refusal.set_text("")
        if not self.fields.is_understood():
            return
        calculation = self.fields.calculation
        if row is None:
            provision = self.fields.chosen_provision()
            if provision is None:
                return
            granted = {"client_id": client.id} | self.fields.granted(provision)
            action: Action = partial(indications.grant_indication, **granted)
            if calculation is not None:
                action = partial(
                    norm_calculations.grant_calculated, calculation=calculation, **granted
                )
        else:
            changed = self.fields.change_of(row)
            action = partial(indications.change_indication, **changed)
            if calculation is not None:
                action = partial(
                    norm_calculations.change_calculated, calculation=calculation, **changed
                )
        self.confirm.hold()
        self._workspace.perform(
            action,
            owner=self,
            then=self._done,
            refused=self._refuse,
            conflicted=self._refuse,
            unavailable=self._refuse,
        )

    def _done(self, result: object) -> None:
        row = self._row
        if row is not None:
            self.kept.emit(Kept(row.id, self._client_name(), is_new=False))
        elif isinstance(result, UUID):
            can_wait = self.fields.can_wait()
            self.kept.emit(Kept(result, self._client_name(), is_new=True, can_wait=can_wait))

    def _refuse(self, error: RuleError | ConflictError | UnavailableError) -> None:
        self.confirm.release()
        told = sentence(error)
        if isinstance(error, ReductionUnexplained):
            self.fields.ask_why_less()
        if isinstance(error, ProvisionEnded):
            self._read_catalogue_anew()
        field = error.field if isinstance(error, RuleError) else ""
        # The decision of the report is the day on which this is granted.
        field = "granted_on" if field == "decision_on" else field
        if field and self.form.show_error(field, told):
            return
        self._refusal.set_text(told)
        announce(self.confirm, told, at_once=True)
