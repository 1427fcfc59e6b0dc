"""The bar on top of a page, also where a name takes two lines."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel


def test_a_long_name_is_shown_to_its_end(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Theme(Mode.LIGHT, 200))
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    header = PageHeader("Mw. L.J. Jongen-Kicken", aside="87 jaar · Maastricht")
    header.add_back("Gesprekken")
    header.add_action(Button("Gesprek afronden"))
    column.addWidget(header)
    column.addStretch(1)

    page.resize(900, 600)
    page.show()

    title = next(each for each in header.findChildren(PlainLabel) if "Jongen" in each.text())
    assert title.heightForWidth(title.width()) > title.fontMetrics().height() * 2
    assert title.height() >= title.heightForWidth(title.width())
