"""What the municipality's paper looks like: logo, colour and font, with a letter beside them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from wmo_desk.domain.font_files import MOST_FONT_BYTES, FontFile, FontPair, FontPairNeeded
from wmo_desk.domain.house_style import ACCENT, MOST_LOGO_BYTES, check_accent
from wmo_desk.errors import RuleError
from wmo_desk.services import house_styles
from wmo_desk.services.house_style_view import OwnHouseStyle, own_house_style
from wmo_desk.tasks import Progress
from wmo_desk.ui.field_saver import Action, FieldSaver, Values
from wmo_desk.ui.paper.head_preview import HeadPreview, print_example
from wmo_desk.ui.settings.colour_words import ready_colours, told_contrast
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.autosave import AutosaveLineEdit
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import ErrorSentence, Form
from wmo_desk.ui.widgets.menu_button import MenuButton
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.workspace import Workspace

_QUIET_MILLISECONDS: Final = 200
_LOGO_ROOM: Final = (220, 80)


class HouseStyleCard(Card):
    """What is chosen here is printed from now on; what was handed out keeps what it had."""

    state_changed = Signal(object)
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._own: OwnHouseStyle | None = None
        self._asked: object = None
        # Of a font that comes in two files, the one that was chosen first.
        self._first_file: FontFile | None = None
        self._removed: tuple[bytes, str] | None = None
        self.set_title(self.tr("House style"))
        self.add(
            PlainLabel(
                self.tr(
                    "Every letter and sheet is printed like this from now on. What was handed out "
                    "before stays as it was."
                ),
                colour="muted",
            )
        )
        chosen = QWidget()
        style_as(chosen, ground="clear")
        column = QVBoxLayout(chosen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._build_logo(column)
        self._build_colour(column)
        self._build_font(column)
        column.addStretch(1)
        self.add(AdaptiveColumns(chosen, self._build_head(), stretch=(1, 1), narrowest=760))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_QUIET_MILLISECONDS)
        self._pause.timeout.connect(self.show_example)

    def reload(self) -> None:
        """Show what stands in the file now."""
        self._workspace.load(
            partial(own_house_style, on=self._workspace.today()),
            owner=self,
            then=self._show,
            latest="house style",
        )

    def flush(self) -> None:
        """Write what was typed, now."""
        self._saver.flush()

    def set_editable(self, may: bool) -> None:
        """Offer to change it, or only show it."""
        self.colour.setEnabled(may)
        for widget in (self._logo_buttons, self._font_buttons, self.ready):
            widget.setVisible(may)

    # --- What stands where -------------------------------------------------------------------

    def _build_logo(self, column: QVBoxLayout) -> None:
        column.addWidget(PlainLabel(self.tr("Logo"), TextStyle.STRONG))
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("The logo as it is printed"))
        style_as(self._picture, ground="clear")
        self._picture.hide()
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.logo_words = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        column.addWidget(self.logo_words)
        self.choose_logo = Button(self.tr("Choose a logo…"), icon_name="open")
        self.choose_logo.clicked.connect(self._ask_logo)
        self.remove_logo = Button(self.tr("Print no logo"), icon_name="remove")
        self.remove_logo.clicked.connect(self._remove_logo)
        self.put_back = Button(self.tr("Put the logo back"), icon_name="undo")
        self.put_back.clicked.connect(self._put_back)
        self.put_back.hide()
        self._logo_buttons = _row(self.choose_logo, self.remove_logo, self.put_back)
        column.addWidget(self._logo_buttons)
        self.logo_error = ErrorSentence()
        column.addWidget(self.logo_error)

    def _build_colour(self, column: QVBoxLayout) -> None:
        column.addSpacing(6)
        column.addWidget(PlainLabel(self.tr("Colour"), TextStyle.STRONG))
        self._form = Form()
        self.colour = AutosaveLineEdit(placeholder=ACCENT)
        self.colour.setMaxLength(9)
        self.colour.textChanged.connect(self._typed)
        self._colour_field = self._form.add(
            "accent", self.tr("Colour as # with six digits or letters"), self.colour
        )
        self._swatch = QLabel()
        self._swatch.setFixedSize(current_theme().px(44), current_theme().px(28))
        self.ready = MenuButton(self.tr("Ready colours"), ButtonKind.ORDINARY)
        for colour, word in ready_colours():
            action = self.ready.add(f"{word} ({colour})")
            action.setIcon(QIcon(_filled(colour, current_theme().px(16), current_theme().px(16))))
            action.triggered.connect(partial(self._take_colour, colour))
        self._colour_field.add_below(_row(self._swatch, self.ready))
        self._saver = FieldSaver(self._workspace, self._form, self._write_colour, self)
        self._saver.bind("accent", self.colour.autosave, kept=_kept)
        self._saver.state_changed.connect(self.state_changed)
        column.addWidget(self._form)

    def _build_font(self, column: QVBoxLayout) -> None:
        column.addSpacing(6)
        column.addWidget(PlainLabel(self.tr("Font"), TextStyle.STRONG))
        self.font_words = PlainLabel("")
        column.addWidget(self.font_words)
        self._font_help = PlainLabel(
            self.tr(
                "A font of your own is two TrueType files (.ttf): regular and bold. Look in its "
                "licence whether it may be put in documents."
            ),
            TextStyle.SECONDARY,
            colour="muted",
        )
        column.addWidget(self._font_help)
        self.choose_font = Button(self.tr("Choose your own font…"), icon_name="open")
        self.choose_font.clicked.connect(self._ask_font)
        self.remove_font = Button(self.tr("Print with Inter"), icon_name="undo")
        self.remove_font.clicked.connect(self._remove_font)
        self._font_buttons = _row(self.choose_font, self.remove_font)
        column.addWidget(self._font_buttons)
        self.font_error = ErrorSentence()
        column.addWidget(self.font_error)

    def _build_head(self) -> QWidget:
        right = QWidget()
        style_as(right, ground="clear")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("How it prints"), TextStyle.STRONG))
        self.head = HeadPreview(name=self.tr("The head of a letter, as it prints"))
        column.addWidget(self.head)
        column.addStretch(1)
        return right

    # --- Reading ------------------------------------------------------------------------------

    def _show(self, own: OwnHouseStyle | None) -> None:
        if own is None or self._own is None or own.municipality_id != self._own.municipality_id:
            # What was begun for one municipality is not for the next.
            self._removed = self._first_file = None
            self.logo_error.set_text("")
            self.font_error.set_text("")
        self._own = own
        self.setVisible(own is not None)
        if own is None:
            return
        style = own.style
        self._saver.load({"accent": style.accent})
        self._show_logo(style.logo, style.logo_name)
        self.remove_font.setVisible(style.font is not None)
        self.font_words.setText(
            self.tr("Inter, the font of the program.")
            if style.font is None
            else self.tr("%1, a font of your own.").replace("%1", style.font_name)
        )
        self._tell_colour()
        self.show_example()

    def _show_logo(self, logo: bytes | None, name: str) -> None:
        picture = QPixmap()
        is_shown = logo is not None and picture.loadFromData(logo)
        self._picture.setVisible(is_shown)
        self.remove_logo.setVisible(logo is not None)
        self.put_back.setVisible(logo is None and self._removed is not None)
        if is_shown:
            ratio = self.devicePixelRatio()
            width, height = (round(current_theme().px(side) * ratio) for side in _LOGO_ROOM)
            fitted = picture.scaled(
                width,
                height,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            fitted.setDevicePixelRatio(ratio)
            self._picture.setPixmap(fitted)
            self._picture.setAccessibleDescription(name)
        self.logo_words.setText(
            name
            if logo is not None
            else self.tr(
                "None. Choose a picture: a PNG or a JPEG, best wide and on a white ground."
            )
        )

    @Slot()
    def show_example(self) -> None:
        """Print the letter with what stands in the fields, now."""
        self._pause.stop()
        own = self._own
        if own is None:
            return
        head = replace(own.example.letterhead, accent=self._shown_colour())
        asked = self._asked = object()
        self._workspace.run(
            partial(print_example, replace(own.example, letterhead=head)),
            owner=self,
            then=partial(self._show_head, asked),
        )

    def _show_head(self, asked: object, content: bytes) -> None:
        if asked is self._asked:
            self.head.show_pdf(content)

    # --- Colour -------------------------------------------------------------------------------

    def _shown_colour(self) -> str:
        """Return what stands in the field, or what is stored while that is no colour to use."""
        try:
            return check_accent(self.colour.text())
        except RuleError:
            return ACCENT if self._own is None else self._own.style.accent

    @Slot()
    def _typed(self) -> None:
        self._tell_colour()
        self._pause.start()

    def _tell_colour(self) -> None:
        colour, words = told_contrast(self.colour.text())
        self._colour_field.set_help(words)
        side = self._swatch.size()
        self._swatch.setPixmap(_filled(colour, side.width(), side.height()))

    def _take_colour(self, colour: str, *_checked: bool) -> None:
        self.colour.setText(colour)
        self.colour.autosave.touch()
        self.colour.autosave.flush()

    def _write_colour(self, changes: Values, base: Values) -> Action:
        return partial(
            house_styles.change_accent,
            municipality_id=self._own_id(),
            changes=changes,
            base=base,
        )

    # --- Logo ---------------------------------------------------------------------------------

    @Slot()
    def _ask_logo(self) -> None:
        dialog = self._dialog(self.tr("Choose a logo"), self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_logo_named)
        dialog.open()

    @Slot(str)
    def _take_logo_named(self, name: str) -> None:
        self.take_logo(Path(name))

    def take_logo(self, path: Path) -> None:
        """Print the logo of a file from now on, or say why not."""
        self.logo_error.set_text("")
        content = self._read(path, MOST_LOGO_BYTES, self.logo_error)
        if content is None:
            return
        self._workspace.run(
            partial(_fitted_logo, content),
            owner=self,
            then=partial(self._keep_logo, path.name),
            refused=partial(self._refuse, self.logo_error),
        )

    def _keep_logo(self, name: str, content: bytes) -> None:
        self._removed = None
        self._perform(
            partial(
                house_styles.choose_logo,
                municipality_id=self._own_id(),
                content=content,
                name=name,
            ),
            self.tr("The logo is printed from now on."),
            self.logo_error,
        )

    @Slot()
    def _remove_logo(self) -> None:
        if self._own is None or self._own.style.logo is None:
            return
        self.logo_error.set_text("")
        self._removed = self._own.style.logo, self._own.style.logo_name
        self._perform(
            partial(house_styles.remove_logo, municipality_id=self._own.municipality_id),
            self.tr("No logo is printed any more."),
            self.logo_error,
        )

    @Slot()
    def _put_back(self) -> None:
        if self._removed is not None:
            content, name = self._removed
            self._keep_logo(name, content)

    # --- Font ---------------------------------------------------------------------------------

    @Slot()
    def _ask_font(self) -> None:
        dialog = self._dialog(
            self.tr("Choose the regular and the bold file"), self.tr("Fonts (*.ttf)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take_fonts_named)
        dialog.open()

    @Slot(list)
    def _take_fonts_named(self, names: list[str]) -> None:
        self.take_fonts([Path(name) for name in names])

    def take_fonts(self, paths: Sequence[Path]) -> None:
        """Print with the font of these files from now on, or say why not.

        One file alone waits for the other one, which can be chosen next.
        """
        self.font_error.set_text("")
        files = []
        for path in paths:
            content = self._read(path, MOST_FONT_BYTES, self.font_error)
            if content is None:
                return
            files.append(FontFile(path.name, content))
        if len(files) == 1 and self._first_file is not None:
            files.insert(0, self._first_file)
        self._workspace.run(
            partial(_usable_pair, files),
            owner=self,
            then=self._keep_font,
            refused=partial(self._refuse_font, files),
        )

    def _keep_font(self, pair: FontPair) -> None:
        self._first_file = None
        self._perform(
            partial(house_styles.choose_font, municipality_id=self._own_id(), pair=pair),
            self.tr("Paper is printed with %1 from now on.").replace("%1", pair.name),
            self.font_error,
        )

    def _refuse_font(self, files: Sequence[FontFile], error: RuleError) -> None:
        is_half = isinstance(error, FontPairNeeded) and len(files) == 1
        self._first_file = files[0] if is_half else None
        self._refuse(self.font_error, error)

    @Slot()
    def _remove_font(self) -> None:
        self.font_error.set_text("")
        self._perform(
            partial(house_styles.remove_font, municipality_id=self._own_id()),
            self.tr("Paper is printed with Inter from now on."),
            self.font_error,
        )

    # --- Doing --------------------------------------------------------------------------------

    def _own_id(self) -> UUID:
        if self._own is None:
            message = "the house style of no municipality"
            raise RuntimeError(message)
        return self._own.municipality_id

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, folder)
        dialog.setNameFilters([kinds, self.tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _read(self, path: Path, most: int, error: ErrorSentence) -> bytes | None:
        try:
            # One byte more than is taken is enough to know that it is too large.
            with path.open("rb") as file:
                return file.read(most + 1)
        except OSError:
            words = self.tr("%1 cannot be read. Look whether it is still there, and choose again.")
            error.set_text(words.replace("%1", path.name))
            return None

    def _perform(self, action: Action, told: str, error: ErrorSentence) -> None:
        self._workspace.perform(
            action,
            owner=self,
            then=lambda _result: self.said.emit(told),
            refused=partial(self._refuse, error),
        )

    def _refuse(self, place: ErrorSentence, error: RuleError) -> None:
        words = sentence(error)
        place.set_text(words)
        announce(self, words, at_once=True)


def _fitted_logo(content: bytes, _progress: Progress) -> bytes:
    # As for printing: what unpacks pictures is loaded when one is chosen.
    from wmo_desk.reports.logos import fitted_logo  # noqa: PLC0415

    return fitted_logo(content)


def _usable_pair(files: Sequence[FontFile], _progress: Progress) -> FontPair:
    # As above.
    from wmo_desk.reports.own_fonts import usable_pair  # noqa: PLC0415

    return usable_pair(files)


def _kept(typed: object) -> object:
    """Return a colour as the file holds it; what is none stays, to be refused."""
    try:
        return check_accent(str(typed))
    except RuleError:
        return typed


def _filled(colour: str, width: int, height: int) -> QPixmap:
    filled = QPixmap(width, height)
    filled.fill(QColor(colour) if colour else Qt.GlobalColor.transparent)
    return filled


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    style_as(row, ground="clear")
    flow = FlowLayout(row, spacing=10)
    for widget in widgets:
        flow.addWidget(widget)
    return row
