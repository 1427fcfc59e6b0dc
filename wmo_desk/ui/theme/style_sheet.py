"""The one style sheet: the template in resources/styles filled with a theme's colours and sizes."""

import re
from collections.abc import Callable
from string import Template

from wmo_desk.paths import resource
from wmo_desk.ui.theme.tokens import Tokens

# Hairlines and borders stay thin at every text size.
_THICKEST_HAIRLINE = 2
_PIXELS = re.compile(r"(?<![\w#.])(\d+(?:\.\d+)?)px")


def build_style_sheet(
    tokens: Tokens, px: Callable[[float], int], font_family: str, images: str
) -> str:
    """Return the style sheet; `images` is the folder in resources/styles with this mode's marks."""
    folder = resource("styles")
    template = Template((folder / "wmo_desk.qss").read_text(encoding="utf-8"))
    colours = {name: value for name, value in tokens._asdict().items() if isinstance(value, str)}
    filled = template.substitute(
        colours, font_family=font_family, images=(folder / images).as_posix()
    )

    def scaled(match: re.Match[str]) -> str:
        pixels = float(match[1])
        return f"{pixels:g}px" if pixels <= _THICKEST_HAIRLINE else f"{px(pixels)}px"

    return _PIXELS.sub(scaled, filled)
