"""The colours of the program by name: one set for light, dark and high contrast each."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

# The unlock window waits for this module: no dataclasses and no rules are loaded here, so the
# dimensions go by their values.


class Mode(StrEnum):
    """Which set of colours is wanted; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Tone(StrEnum):
    """What a pill or a message means; always said in words as well."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    LATE = "late"


class DimensionColours(NamedTuple):
    """Colours of one dimension: of its point, of its name, and of a number inside the point."""

    fill: str
    text: str
    on_fill: str


class Tokens(NamedTuple):
    """Named colours as `#rrggbb`; a style or a painter never writes a colour of its own."""

    background: str
    surface: str
    line: str
    field: str
    field_line: str
    button_line: str
    text: str
    muted: str
    disabled: str
    hover: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    focus: str
    navigation: str
    navigation_line: str
    navigation_selected: str
    navigation_badge: str
    on_navigation: str
    on_navigation_strong: str
    navigation_muted: str
    late: str
    late_soft: str
    warn: str
    warn_soft: str
    ok: str
    ok_soft: str
    neutral_soft: str
    dimensions: Mapping[str, DimensionColours]

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Return the text colour and the soft ground of a tone."""
        return {
            Tone.NEUTRAL: (self.text, self.neutral_soft),
            Tone.ACCENT: (self.accent, self.accent_soft),
            Tone.OK: (self.ok, self.ok_soft),
            Tone.WARN: (self.warn, self.warn_soft),
            Tone.LATE: (self.late, self.late_soft),
        }[tone]


_WHITE = "#FFFFFF"
_INK = "#0C1517"

LIGHT = Tokens(
    background="#F5F7F6",
    surface="#FFFFFF",
    line="#DCE3E1",
    field="#FFFFFF",
    field_line="#87938F",
    button_line="#C9D3D0",
    text="#1B2527",
    muted="#566366",
    disabled="#6B7779",
    hover="#F0F4F3",
    accent="#14606B",
    accent_hover="#0F515B",
    accent_pressed="#0B434B",
    accent_soft="#E4F0F1",
    on_accent="#FFFFFF",
    focus="#B4D5D9",
    navigation="#10363C",
    navigation_line="#10363C",
    navigation_selected="#1C5861",
    navigation_badge="#2A6E79",
    on_navigation="#D5E4E6",
    on_navigation_strong="#FFFFFF",
    navigation_muted="#A9C3C7",
    late="#9B1C31",
    late_soft="#FBE9EC",
    warn="#7A4700",
    warn_soft="#FFF2DE",
    ok="#1F6B43",
    ok_soft="#E5F3EA",
    neutral_soft="#EDF1F0",
    dimensions={
        "bodily_functions": DimensionColours("#D55E00", "#B24E00", _WHITE),
        "mental_wellbeing": DimensionColours("#0072B2", "#0072B2", _WHITE),
        "meaningfulness": DimensionColours("#9C4A86", "#9C4A86", _WHITE),
        "quality_of_life": DimensionColours("#A97900", "#866000", _WHITE),
        "participation": DimensionColours("#00805E", "#00805E", _WHITE),
        "daily_functioning": DimensionColours("#44546A", "#44546A", _WHITE),
    },
)

DARK = Tokens(
    background="#121A1C",
    surface="#1A2527",
    line="#304043",
    field="#141D1F",
    field_line="#75878A",
    button_line="#4A5C5F",
    text="#E8EEED",
    muted="#A9B8BA",
    disabled="#8B9A9D",
    hover="#223033",
    accent="#6CC5D0",
    accent_hover="#86D3DC",
    accent_pressed="#56AEB9",
    accent_soft="#1F4046",
    on_accent="#06282D",
    focus="#2F6C75",
    navigation="#0B1F23",
    navigation_line="#304043",
    navigation_selected="#1A4A52",
    navigation_badge="#24606A",
    on_navigation="#CFDFE1",
    on_navigation_strong="#FFFFFF",
    navigation_muted="#9AB4B8",
    late="#FFA3B2",
    late_soft="#4A1F29",
    warn="#F6C680",
    warn_soft="#443212",
    ok="#86D6A8",
    ok_soft="#1B3D2B",
    neutral_soft="#2A383B",
    dimensions={
        "bodily_functions": DimensionColours("#F58B3F", "#FFA263", _INK),
        "mental_wellbeing": DimensionColours("#5AAEE8", "#79BFF0", _INK),
        "meaningfulness": DimensionColours("#D486C0", "#E09ACF", _INK),
        "quality_of_life": DimensionColours("#D8AC45", "#E2BA5C", _INK),
        "participation": DimensionColours("#45BF96", "#5FCDA8", _INK),
        "daily_functioning": DimensionColours("#9FB1C8", "#B3C2D6", _INK),
    },
)

HIGH_CONTRAST = Tokens(
    background="#000000",
    surface="#000000",
    line="#FFFFFF",
    field="#000000",
    field_line="#FFFFFF",
    button_line="#FFFFFF",
    text="#FFFFFF",
    muted="#E6E6E6",
    disabled="#B0B0B0",
    hover="#2B2B2B",
    accent="#FFE14D",
    accent_hover="#FFEC8C",
    accent_pressed="#FFD400",
    accent_soft="#3A3300",
    on_accent="#000000",
    focus="#FFE14D",
    navigation="#000000",
    navigation_line="#FFFFFF",
    navigation_selected="#3A3300",
    navigation_badge="#4A4200",
    on_navigation="#FFFFFF",
    on_navigation_strong="#FFFFFF",
    navigation_muted="#E6E6E6",
    late="#FFB3C0",
    late_soft="#450010",
    warn="#FFD591",
    warn_soft="#3D2600",
    ok="#9CF2BF",
    ok_soft="#003318",
    neutral_soft="#333333",
    dimensions={
        "bodily_functions": DimensionColours("#FFB073", "#FFB073", "#000000"),
        "mental_wellbeing": DimensionColours("#8FD0FF", "#8FD0FF", "#000000"),
        "meaningfulness": DimensionColours("#F5B0E3", "#F5B0E3", "#000000"),
        "quality_of_life": DimensionColours("#F2CF73", "#F2CF73", "#000000"),
        "participation": DimensionColours("#7DEBC2", "#7DEBC2", "#000000"),
        "daily_functioning": DimensionColours("#D0DCEB", "#D0DCEB", "#000000"),
    },
)
