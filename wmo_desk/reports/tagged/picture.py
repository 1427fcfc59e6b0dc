"""A picture as a PDF holds it: unpacked and packed once, whatever number of documents have it."""

import hashlib
import io
import zlib
from dataclasses import dataclass, field
from functools import lru_cache

from PIL import Image

_UNREADABLE = (OSError, SyntaxError, ValueError, zlib.error, Image.DecompressionBombError)


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels as one stream of a PDF; `compression` and `colours` as PDF names them."""

    name: str
    width: int
    height: int
    compression: str
    colours: str
    stream: bytes = field(repr=False)


@lru_cache(maxsize=16)
def packed(content: bytes) -> Picture | None:
    """Return a PNG or JPEG ready to be put in a document; None for one that is damaged.

    What is see-through becomes white, as paper is.
    """
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.load()
            width, height = image.size
            is_photo = image.format == "JPEG" and image.mode in {"L", "RGB"}
            colours = "DeviceGray" if is_photo and image.mode == "L" else "DeviceRGB"
            stream = content if is_photo else zlib.compress(on_white(image).tobytes())
    except _UNREADABLE:
        return None
    name = hashlib.sha256(content).hexdigest()[:32]
    compression = "DCTDecode" if is_photo else "FlateDecode"
    return Picture(name, width, height, compression, colours, stream)


def on_white(image: Image.Image) -> Image.Image:
    """Return a picture in red, green and blue, on white where it is see-through."""
    if image.mode.startswith("I;16"):
        # Sixteen bits of grey: the upper eight show.
        return image.point(lambda value: value / 256, "L").convert("RGB")
    full = image.convert("RGBA")
    ground = Image.new("RGBA", full.size, "white")
    ground.alpha_composite(full)
    return ground.convert("RGB")
