"""A logo as it is kept: small enough for every letter, and nothing in it but the picture."""

import io
import zlib
from collections.abc import Iterator
from typing import Final

from PIL import Image, ImageOps

from wmo_desk.domain.house_style import KEPT_LOGO_BYTES, LogoBroken, LogoTooLarge, check_logo
from wmo_desk.reports.tagged import on_white

# At 300 dots to the inch, in the largest room that a letterhead has for it.
_ROOM: Final = (690, 280)
_SHARES: Final = (1, 0.75, 0.5, 0.35)
_QUALITIES: Final = (90, 75)


def fitted_logo(content: bytes) -> bytes:
    """Return a picture as a PNG or JPEG of at most KEPT_LOGO_BYTES, on white, upright.

    What else stands in the file (where a photo was taken, by whom) is left out. Raises what
    `check_logo` does, and `LogoBroken` for what cannot be unpacked.
    """
    check_logo(content)
    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as image:
            # A photo is unpacked no larger than it is printed.
            image.draft("RGB", (2 * _ROOM[0], 2 * _ROOM[1]))
            image.load()
            upright = on_white(ImageOps.exif_transpose(image))
    except (OSError, SyntaxError, ValueError, EOFError, zlib.error) as error:
        raise LogoBroken from error
    except Image.DecompressionBombError as error:
        raise LogoTooLarge from error
    return next(kept for kept in _written(upright) if kept is not None)


def _written(image: Image.Image) -> Iterator[bytes | None]:
    """Try the best first: all of its pixels as they are, then as a photo, then fewer of them."""
    image.thumbnail(_ROOM, Image.Resampling.LANCZOS)
    for share in _SHARES:
        size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
        smaller = image if share == 1 else image.resize(size, Image.Resampling.LANCZOS)
        exact = _saved(smaller, "PNG", optimize=True)
        # In a PDF its pixels are packed otherwise than in the file.
        largest = max(len(exact), len(zlib.compress(smaller.tobytes())))
        yield exact if largest <= KEPT_LOGO_BYTES else None
        for quality in _QUALITIES:
            photo = _saved(smaller, "JPEG", quality=quality)
            yield photo if len(photo) <= KEPT_LOGO_BYTES else None
    yield _saved(smaller, "JPEG", quality=40)


def _saved(image: Image.Image, kind: str, **settings: int | bool) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **settings)
    return stream.getvalue()
