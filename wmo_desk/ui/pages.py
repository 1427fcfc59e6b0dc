"""Every page of the window, in the order of the navigation; screens meet here only.

A page is loaded when it is first wanted, inside its function: loading all of them takes longer than
opening the file, and the person sees one at a time.
"""

# ruff: noqa: PLC0415

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.letter_batches import LetterBatch
from wmo_desk.ui.main_window import PageSpec
from wmo_desk.ui.start.copy_keeper import CopyKeeper
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.widgets.find_anything import Found
from wmo_desk.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Context:
    """What pages are made with.

    `restore(copy, passphrase)` closes the file and puts a copy in its place, `lock()` locks it,
    `say(sentence)` shows good news in the message bar, `show_attention(count)` tells in the
    navigation how much waits on Vandaag.
    """

    workspace: Workspace
    navigate: Callable[..., None]
    computer: ThisComputer
    keeper: CopyKeeper
    restore: Callable[[Path, str], None]
    lock: Callable[[], None]
    say: Callable[[str], None]
    show_attention: Callable[[int], None]


def compose_pages(context: Context) -> list[PageSpec]:
    """Return the pages; each is built when it is first shown."""
    return [
        PageSpec(
            "today",
            QCoreApplication.translate("pages", "Today"),
            "today",
            partial(_today, context),
        ),
        PageSpec(
            "advice",
            QCoreApplication.translate("pages", "Advice contacts"),
            "talk",
            partial(_advice, context),
            in_navigation=False,
            under="today",
            ways=(
                Found(
                    QCoreApplication.translate("pages", "Advice contact"),
                    QCoreApplication.translate("pages", "Log anonymous advice"),
                    "advice",
                    {"new": True},
                ),
                Found(
                    QCoreApplication.translate("pages", "Advice contacts"),
                    QCoreApplication.translate("pages", "List and counts"),
                    "advice",
                ),
            ),
        ),
        PageSpec(
            "clients",
            QCoreApplication.translate("pages", "Clients"),
            "clients",
            partial(_clients, context),
        ),
        PageSpec(
            "dossier",
            QCoreApplication.translate("pages", "Dossier"),
            "people",
            partial(_dossier, context),
            in_navigation=False,
            under="clients",
        ),
        PageSpec(
            "intake",
            QCoreApplication.translate("pages", "Take a report"),
            "phone",
            partial(_intake, context),
            in_navigation=False,
            under="clients",
            shortcut="Ctrl+M",
        ),
        PageSpec(
            "conversation",
            QCoreApplication.translate("pages", "Conversation"),
            "conversation",
            partial(_conversation, context),
        ),
        PageSpec(
            "summary",
            QCoreApplication.translate("pages", "Paper"),
            "print",
            partial(_summary, context),
            in_navigation=False,
            under="conversation",
        ),
        PageSpec(
            "letters",
            QCoreApplication.translate("pages", "Letters"),
            "print",
            partial(_letters, context),
            in_navigation=False,
            under="today",
            ways=(
                Found(
                    QCoreApplication.translate("pages", "Confirmation letters"),
                    QCoreApplication.translate("pages", "Many letters at once"),
                    "letters",
                    {"batch": LetterBatch.RECEIVED_TODAY},
                ),
                Found(
                    QCoreApplication.translate("pages", "Letters about the waiting list"),
                    QCoreApplication.translate("pages", "Many letters at once"),
                    "letters",
                    {"batch": LetterBatch.WAITS_THIS_QUARTER},
                ),
            ),
        ),
        PageSpec(
            "insight",
            QCoreApplication.translate("pages", "Request for insight"),
            "export",
            partial(_insight, context),
            in_navigation=False,
            under="clients",
        ),
        PageSpec(
            "indications",
            QCoreApplication.translate("pages", "Indications"),
            "indications",
            partial(_indications, context),
        ),
        PageSpec(
            "waiting_list",
            QCoreApplication.translate("pages", "Waiting list"),
            "waiting_list",
            partial(_waiting_list, context),
        ),
        PageSpec(
            "caseload",
            QCoreApplication.translate("pages", "Caseload"),
            "caseload",
            partial(_caseload, context),
        ),
        PageSpec(
            "social_map",
            QCoreApplication.translate("pages", "Social map"),
            "social_map",
            partial(_social_map, context),
        ),
        PageSpec(
            "settings",
            QCoreApplication.translate("pages", "Settings"),
            "settings",
            partial(_settings, context),
            ways=(
                Found(
                    QCoreApplication.translate("pages", "Keys"),
                    QCoreApplication.translate("pages", "Everything that has a key"),
                    "settings",
                    {"section": "keys"},
                ),
                Found(
                    QCoreApplication.translate("pages", "Snippets"),
                    QCoreApplication.translate("pages", "Short words that expand"),
                    "settings",
                    {"section": "snippets"},
                ),
            ),
        ),
    ]


def _today(context: Context) -> QWidget:
    from wmo_desk.ui.today.page import TodayPage

    page = TodayPage(context.workspace, context.navigate)
    page.attention_changed.connect(context.show_attention)
    return page


def _advice(context: Context) -> QWidget:
    from wmo_desk.ui.advice.page import AdvicePage

    return AdvicePage(context.workspace, context.navigate)


def _clients(context: Context) -> QWidget:
    from wmo_desk.ui.clients.page import ClientsPage

    return ClientsPage(context.workspace, context.navigate)


def _dossier(context: Context) -> QWidget:
    from wmo_desk.ui.clients.dossier.page import DossierPage

    return DossierPage(context.workspace, context.navigate)


def _intake(context: Context) -> QWidget:
    from wmo_desk.ui.clients.intake.page import IntakePage

    return IntakePage(context.workspace, context.navigate)


def _conversation(context: Context) -> QWidget:
    from wmo_desk.ui.conversations.page import ConversationPage

    return ConversationPage(context.workspace, context.navigate)


def _summary(context: Context) -> QWidget:
    from wmo_desk.ui.documents.page import PaperPage

    return PaperPage(context.workspace, context.navigate)


def _letters(context: Context) -> QWidget:
    from wmo_desk.ui.documents.batch_page import LettersPage

    return LettersPage(context.workspace, context.navigate)


def _insight(context: Context) -> QWidget:
    from wmo_desk.ui.documents.insight_page import InsightPage

    return InsightPage(context.workspace, context.navigate)


def _indications(context: Context) -> QWidget:
    from wmo_desk.ui.indications.page import IndicationsPage

    return IndicationsPage(context.workspace, context.navigate)


def _waiting_list(context: Context) -> QWidget:
    from wmo_desk.ui.waiting_list.page import WaitingListPage

    return WaitingListPage(context.workspace, context.navigate)


def _caseload(context: Context) -> QWidget:
    from wmo_desk.ui.caseload.page import CaseloadPage

    return CaseloadPage(context.workspace, context.navigate)


def _social_map(context: Context) -> QWidget:
    from wmo_desk.ui.social_map.page import SocialMapPage

    return SocialMapPage(context.workspace, context.navigate)


def _settings(context: Context) -> QWidget:
    from wmo_desk.ui.settings.page import SettingsPage

    page = SettingsPage(
        context.workspace,
        context.navigate,
        computer=context.computer,
        keeper=context.keeper,
        restore=context.restore,
    )
    page.lock_wanted.connect(context.lock)
    page.said.connect(context.say)
    return page
