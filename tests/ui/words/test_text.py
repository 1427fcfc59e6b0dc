"""How words are put together."""

import pytest

from wmo_desk.ui.words.text import capital


@pytest.mark.parametrize(
    ("words", "begun"),
    [("één termijn", "Eén termijn"), ("écht", "Écht"), ("twee", "Twee"), ("", "")],
)
def test_a_sentence_begins_with_a_capital(words: str, begun: str) -> None:
    assert capital(words) == begun
