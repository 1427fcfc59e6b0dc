"""Let Tab go the way the eye goes, where widgets were not made in the order in which they stand.

To Qt a focus proxy is where Tab enters a widget of several: whatever lies between the two in the
order of Tab is passed over. So it is only for widgets of which nothing is ever moved.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override


class Gathering(QWidget):
    """Several widgets that take the keyboard; `setFocus` gives it to the one where they begin."""

    begins_at: QWidget | None = None

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self.begins_at is not None:
            self.begins_at.setFocus(reason)
        else:
            super().setFocus(reason)


def follow_layout(container: QWidget) -> None:
    """Put what takes the keyboard in the order of the layouts; what has a proxy stays together."""
    before: QWidget | None = None
    for stop in _stops(container):
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    elif widget.focusProxy() is None and (layout := widget.layout()) is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
