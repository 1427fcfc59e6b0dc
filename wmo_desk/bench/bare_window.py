"""The least that a window with PySide6 takes; run as a script, so that nothing else is loaded."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

RESIDENT = "VmRSS:"


class Window(QWidget):
    """Says on standard output that it is on screen."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102 - Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, self.report)

    def report(self) -> None:
        """Say so, and how much memory it takes where the system tells."""
        sys.stdout.write("first paint\n")
        try:
            with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - no pathlib
                sys.stdout.writelines(line for line in status if line.startswith(RESIDENT))
        except OSError:
            pass
        sys.stdout.flush()
        QApplication.quit()


if __name__ == "__main__":
    application = QApplication(["bare window"])
    window = Window()
    window.resize(1000, 680)
    window.show()
    sys.exit(application.exec())
