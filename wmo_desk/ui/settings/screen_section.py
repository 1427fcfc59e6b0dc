"""How the program looks on this computer: text size, colours, language."""

from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.errors import UnavailableError
from wmo_desk.settings import Language, Theme
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.form import Form
from wmo_desk.workspace import Workspace

_PERCENTAGES: Final = (100, 115, 130, 150, 175, 200)


class ScreenSection(Section):
    """Every choice is shown at once, except the language, which needs a new start."""

    def __init__(
        self, workspace: Workspace, computer: ThisComputer, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._computer = computer
        card = Card(self.tr("On this computer"))
        form = Form()
        self._size = Segmented(
            [(percent, f"{percent} %") for percent in _PERCENTAGES], name=self.tr("Text size")
        )
        self._theme = Segmented(
            [
                (Theme.SYSTEM, self.tr("As the computer")),
                (Theme.LIGHT, self.tr("Light")),
                (Theme.DARK, self.tr("Dark")),
                (Theme.HIGH_CONTRAST, self.tr("High contrast")),
            ],
            name=self.tr("Colours"),
        )
        self._language = Segmented(
            # Each language under its own name, for whoever cannot read the other.
            [(Language.DUTCH, "Nederlands"), (Language.ENGLISH, "English")],
            name=self.tr("Language"),
        )
        form.add("text_percent", self.tr("Text size"), self._size)
        form.add("theme", self.tr("Colours"), self._theme)
        form.add("language", self.tr("Language"), self._language)
        self._form = form
        card.add(form)
        self.column.addWidget(card)
        self.column.addStretch(1)
        for name, choice in (
            ("text_percent", self._size),
            ("theme", self._theme),
            ("language", self._language),
        ):
            choice.edited.connect(partial(self._keep, name, choice))
        self.reload()

    def reload(self) -> None:
        """Show what was chosen on this computer."""
        settings = self._computer.settings
        self._size.load(min(_PERCENTAGES, key=lambda each: abs(each - settings.text_percent)))
        self._theme.load(settings.theme)
        self._language.load(settings.language)

    @Slot()
    def _keep(self, name: str, choice: Segmented, value: object) -> None:
        field = self._form.field(name)
        field.clear_error()
        try:
            self._computer.change(**{name: value})
        except UnavailableError as error:
            field.set_error(sentence(error))
        choice.autosave.mark_saved()
        if name == "language":
            field.set_help(self.tr("The program speaks this language after it is started again."))
