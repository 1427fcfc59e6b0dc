"""Whether a font of a municipality really prints: tried out before it is chosen."""

import io
from collections.abc import Sequence
from datetime import date

from wmo_desk.domain.font_files import NEEDED, FontBroken, FontFile, FontPair, check_pair
from wmo_desk.reports import fonts
from wmo_desk.reports.page import ORDINARY
from wmo_desk.reports.tagged import DocumentInfo, Prose, Role, Run, TaggedDocument, new_tree


def usable_pair(files: Sequence[FontFile]) -> FontPair:
    """Return two files as a font of its own; raises what `check_pair` does.

    Every character that letters need is printed once, so that damage shows now and not in a letter.
    """
    pair = check_pair(files)
    try:
        fonts.read_face(pair.font)
        _print_all(pair)
    except fonts.UNUSABLE as error:
        raise FontBroken(pair.name) from error
    return pair


def _print_all(pair: FontPair) -> None:
    text = " ".join(sorted(NEEDED))
    tree = new_tree()
    with fonts.using(pair.font):
        TaggedDocument(
            io.BytesIO(),
            info=DocumentInfo(title=pair.name, language="nl", created=date(2026, 1, 1)),
            tree=tree,
            layout=ORDINARY.layout,
        ).build_story(
            [
                Prose([Run(text, is_bold=is_bold)], ORDINARY.body, tree.add(Role.PARAGRAPH))
                for is_bold in (False, True)
            ]
        )
