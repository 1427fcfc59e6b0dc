"""The choices of this computer while the program runs: kept in its settings, applied at once."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from wmo_desk.paths import Folders
from wmo_desk.services.files import Device, copies_beside, this_device
from wmo_desk.settings import Settings, save_settings
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode


class ThisComputer(QObject):
    """Folders, settings and device; `changed(Settings)` after every choice."""

    changed = Signal(object)

    def __init__(
        self, app: QApplication, folders: Folders, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self.folders = folders
        self._settings = settings
        self._device: Device | None = None

    @property
    def settings(self) -> Settings:
        """What was chosen on this machine."""
        return self._settings

    @property
    def device(self) -> Device:
        """The machine, as histories and access logs name it."""
        if self._device is None:
            self._device = this_device(self.folders.config)
        return self._device

    def change(self, **changes: Any) -> None:
        """Keep other choices and show them at once; raises `UnavailableError`.

        What cannot be kept still holds until the program closes.
        """
        before, self._settings = self._settings, self._settings._replace(**changes)
        if {"theme", "text_percent"} & changes.keys() and before != self._settings:
            apply_theme(self._app, theme_of(self._settings))
        self.changed.emit(self._settings)
        save_settings(self._settings, self.folders.config)

    def copies_folder(self, path: Path) -> Path:
        """Where copies of this file go."""
        return self._settings.backup_folder or copies_beside(path)


def theme_of(settings: Settings) -> Theme:
    """Return how everything looks under these settings."""
    return Theme(Mode(settings.theme.value), settings.text_percent)
