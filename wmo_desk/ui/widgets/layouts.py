"""What every layout may be asked for."""

from PySide6.QtWidgets import QLayout


def empty_layout(layout: QLayout) -> None:
    """Take every widget out of a layout, and away."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            # Until it is deleted it would still be drawn where it was.
            widget.hide()
            widget.deleteLater()
