"""What the desktop asks for: light, dark or high contrast, and when that changes."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from wmo_desk.ui.theme.tokens import Mode


class DesktopWatch(QObject):
    """Tells with `mode_changed(Mode)` that the desktop asks for something else."""

    mode_changed = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._tell)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._tell)

    def mode(self) -> Mode:
        """Return what the desktop asks for now."""
        contrast = self._hints.accessibility().contrastPreference()
        if contrast is Qt.ContrastPreference.HighContrast:
            return Mode.HIGH_CONTRAST
        return Mode.DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else Mode.LIGHT

    @Slot()
    def _tell(self) -> None:
        self.mode_changed.emit(self.mode())
