"""Make a new file, step by step: where, whose, passphrase, recovery key, empty or practice."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wmo_desk.domain.local_time import local_day
from wmo_desk.errors import RuleError, UnavailableError, WmoDeskError
from wmo_desk.services import files
from wmo_desk.services.files import Device, NewFile, Opened, utc_now
from wmo_desk.services.organisation import known_municipalities
from wmo_desk.tasks import Progress, Tasks
from wmo_desk.ui.start.key_page import KeyPage
from wmo_desk.ui.start.new_file import OwnerPage, PassphrasePage, PlacePage
from wmo_desk.ui.start.printing_key import print_sheet
from wmo_desk.ui.start.recovery_sheet import RecoverySheet
from wmo_desk.ui.start.step import StepPage
from wmo_desk.ui.start.welcome_page import WelcomePage
from wmo_desk.ui.start.window import StartWindow
from wmo_desk.ui.vocabulary import sentence


@dataclass(frozen=True, slots=True)
class _Owner:
    code: str
    name: str
    manages: bool


class Making(QObject):
    """Leads through the pages. `made(Opened)` at the end; `left` when the person went back.

    With `opened` a file whose making was cut short gets its owner; it has a passphrase already.
    """

    made = Signal(object)
    left = Signal()
    crashed = Signal(object)

    def __init__(
        self,
        window: StartWindow,
        tasks: Tasks,
        device: Device,
        proposed: Path,
        *,
        opened: Opened | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._tasks = tasks
        self._device = device
        self._opened = opened
        self._path = proposed
        self._owner = _Owner("", "", manages=False)
        self._pages: list[StepPage] = []
        self._filling: Progress | None = None
        if opened is None:
            place = PlacePage(proposed)
            place.chosen.connect(self._take_place)
            place.went_back.connect(self._leave)
            self._show(place)
        else:
            self._ask_owner()

    @property
    def opened(self) -> Opened | None:
        """The file, once it is made."""
        return self._opened

    def forget_pages(self) -> None:
        """Take the pages out of the window."""
        for page in self._pages:
            self._window.remove_page(page)
        self._pages = []

    def _show(self, page: StepPage) -> None:
        self._pages.append(page)
        self._window.show_page(page)

    def _back_to_former(self) -> None:
        self._window.remove_page(self._pages.pop())
        self._window.show_page(self._pages[-1])

    def _leave(self) -> None:
        self.left.emit()

    def _take_place(self, path: Path) -> None:
        self._path = path
        self._ask_owner()

    def _ask_owner(self) -> None:
        page = OwnerPage(known_municipalities())
        page.chosen.connect(self._take_owner)
        page.went_back.connect(self._back_to_former if self._pages else self._leave)
        self._show(page)

    def _take_owner(self, code: str, name: str, manages: bool) -> None:
        self._owner = _Owner(code, name, manages)
        if self._opened is not None:
            self._settle_in(self._opened)
            return
        page = PassphrasePage(
            self.tr("Choose a passphrase"),
            self.tr("It opens the file, each time you start."),
            self.tr("Make the file"),
        )
        page.chosen.connect(partial(self._make, page))
        page.went_back.connect(self._back_to_former)
        self._show(page)

    def _make(self, page: PassphrasePage, passphrase: str) -> None:
        owner = self._owner
        new = NewFile(self._path, passphrase, owner.code, owner.name, owner.manages)
        page.set_busy(self.tr("The file is being made…"))
        self._tasks.start(
            lambda: files.make_file(new, device=self._device, now=utc_now()),
            owner=self,
            then=partial(self._show_key, page),
            failed=partial(self._not_made, page),
        )

    def _settle_in(self, opened: Opened) -> None:
        page, owner = self._pages[-1], self._owner
        page.set_busy(self.tr("The file is being made ready…"))
        self._tasks.start(
            lambda: files.settle_in(
                opened.file, owner.code, name=owner.name, manages=owner.manages
            ),
            owner=self,
            then=lambda me: self._welcome(Opened(opened.file, me)),
            failed=partial(self._not_made, page),
        )

    def _not_made(self, page: StepPage, error: BaseException) -> None:
        page.set_busy("")
        if isinstance(error, RuleError | UnavailableError):
            page.set_refusal(sentence(error))
        else:
            page.set_refusal(self.tr("That did not work. Nothing was made; try again."))
            self.crashed.emit(error)

    def _show_key(self, former: PassphrasePage, made: tuple[Opened, str]) -> None:
        opened, key = made
        former.clear()
        self._opened = opened
        names = {known.code: known.name for known in known_municipalities()}
        today = local_day(utc_now())
        sheet = RecoverySheet(key, opened.file.path.name, names[self._owner.code], today)
        page = KeyPage(sheet)
        page.confirmed.connect(partial(self._welcome, opened))
        page.print_wanted.connect(partial(print_sheet, parent=self._window))
        self._show(page)

    def _welcome(self, opened: Opened) -> None:
        self._opened = opened
        page = WelcomePage(self._owner.name)
        page.empty_wanted.connect(partial(self.made.emit, opened))
        page.practice_wanted.connect(partial(self._fill, page, opened))
        page.cancelled.connect(partial(self._stop_filling, page))
        self._show(page)

    def _fill(self, page: WelcomePage, opened: Opened) -> None:
        page.set_busy(self.tr("Inventing residents…"))
        self._filling = self._tasks.run(
            lambda progress: files.fill_for_practice(opened, progress.step),
            owner=self,
            then=lambda _nothing: self.made.emit(opened),
            failed=partial(self._not_filled, page),
            progressed=page.show_progress,
        )

    def _stop_filling(self, page: WelcomePage) -> None:
        if self._filling is not None:
            self._filling.cancel()
        page.show_partly_filled(
            self.tr(
                "Stopped. The file holds the invented residents that came in so far, and is for "
                "practice. For real work you make a new file."
            )
        )

    def _not_filled(self, page: WelcomePage, error: BaseException) -> None:
        page.show_partly_filled(
            self.tr(
                "Filling did not succeed. What came in is for practice; for real work you make a "
                "new file."
            )
        )
        if isinstance(error, WmoDeskError):
            page.set_refusal(sentence(error))
        else:
            self.crashed.emit(error)
