import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from wmo_desk.tasks import Cancelled, Progress, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.finish()


def _wait(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def _unexpected(error: BaseException) -> None:
    raise error


def test_work_runs_elsewhere_and_its_result_comes_home(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[int, QThread]] = []
    home = threading.get_ident()

    tasks.start(
        threading.get_ident,
        owner=tasks,
        then=lambda where: seen.append((where, QThread.currentThread())),
        failed=_unexpected,
    )
    _wait(qtbot, tasks)

    [(where, delivered_on)] = seen
    assert where != home
    assert delivered_on is tasks.thread()


def test_work_on_the_database_keeps_its_order(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[int] = []

    for number in range(50):
        tasks.start(lambda number=number: number, owner=tasks, then=done.append, failed=_unexpected)
    _wait(qtbot, tasks)

    assert done == list(range(50))


def test_an_error_comes_home_as_an_error(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[BaseException] = []

    tasks.start(lambda: 1 // 0, owner=tasks, then=_unexpected, failed=errors.append)
    _wait(qtbot, tasks)

    assert [type(error) for error in errors] == [ZeroDivisionError]


def test_a_result_for_a_closed_window_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    window = QObject()
    held = threading.Event()
    seen: list[bool] = []

    tasks.start(held.wait, owner=window, then=seen.append, failed=_unexpected)
    window.deleteLater()
    qtbot.waitSignal(window.destroyed).wait()
    held.set()
    _wait(qtbot, tasks)

    assert seen == []


def test_only_the_newest_question_is_answered(qtbot: QtBot, tasks: Tasks) -> None:
    held = threading.Event()
    asked: list[str] = []
    answered: list[str] = []

    def ask(letters: str) -> str:
        asked.append(letters)
        return letters

    tasks.start(held.wait, owner=tasks, then=lambda _: None, failed=_unexpected)
    for letters in ("b", "be", "ber"):
        tasks.start(
            lambda letters=letters: ask(letters),
            owner=tasks,
            then=answered.append,
            failed=_unexpected,
            latest="search",
        )
    held.set()
    _wait(qtbot, tasks)

    assert (asked, answered) == (["ber"], ["ber"])


def test_long_work_can_be_cancelled(qtbot: QtBot, tasks: Tasks) -> None:
    cancelled = threading.Event()
    begun = threading.Event()
    ends: list[object] = []

    def work(progress: Progress) -> None:
        begun.set()
        assert cancelled.wait(5)
        progress.step(1, 2)
        ends.append("went on")

    progress = tasks.run(work, owner=tasks, then=ends.append, failed=ends.append)
    assert begun.wait(5)
    progress.cancel()
    cancelled.set()
    _wait(qtbot, tasks)

    assert ends == []


def test_progress_is_told_but_not_at_every_step(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, int]] = []

    def work(progress: Progress) -> None:
        for done in range(1, 1001):
            progress.step(done, 1000)

    tasks.run(
        work,
        owner=tasks,
        then=lambda _: None,
        failed=_unexpected,
        progressed=lambda done, total: told.append((done, total)),
    )
    _wait(qtbot, tasks)

    assert told[-1] == (1000, 1000)
    assert len(told) < 100


def test_a_cancelled_progress_stops_at_its_next_step() -> None:
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        progress.step(1, 2)


def test_nothing_is_begun_after_the_end(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.finish()

    tasks.start(lambda: 1, owner=tasks, then=_unexpected, failed=_unexpected)

    assert tasks.is_idle


def test_what_work_holds_is_let_go_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    """Qt allows a widget to be deleted on its own thread alone."""
    home = threading.get_ident()
    gone: list[int] = []
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _turn in range(200):
            owner = QObject()
            weakref.finalize(owner, lambda: gone.append(threading.get_ident()))
            tasks.start(
                lambda owner=owner: owner.objectName(),
                owner=owner,
                then=lambda _name: None,
                failed=_unexpected,
            )
            del owner
            _wait(qtbot, tasks)
        qtbot.waitUntil(lambda: len(gone) == 200)
    finally:
        sys.setswitchinterval(before)

    assert set(gone) == {home}


def test_what_failed_work_holds_is_let_go_there_as_well(qtbot: QtBot, tasks: Tasks) -> None:
    home = threading.get_ident()
    gone: list[int] = []

    def fail(owner: QObject) -> None:
        raise ValueError(owner.objectName())

    for _turn in range(100):
        owner = QObject()
        weakref.finalize(owner, lambda: gone.append(threading.get_ident()))
        tasks.start(
            lambda owner=owner: fail(owner),
            owner=owner,
            then=_unexpected,
            failed=lambda _error: None,
        )
        del owner
        _wait(qtbot, tasks)
    qtbot.waitUntil(lambda: len(gone) == 100)

    assert set(gone) == {home}
