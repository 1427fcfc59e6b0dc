"""Every refusal of the environment is a sentence that says what to do next."""

import pytest

from wmo_desk.domain.dimensions import Dimension, ScoreOffScale
from wmo_desk.errors import ConflictError, Unavailability, UnavailableError
from wmo_desk.ui.vocabulary import dimension_name, has_sentence, sentence


@pytest.mark.parametrize("reason", list(Unavailability))
def test_every_unavailability_has_a_sentence(reason: Unavailability) -> None:
    words = sentence(UnavailableError(reason))

    assert words.endswith(".")
    assert len(words.split()) > 8


def test_the_fact_is_in_the_sentence() -> None:
    error = UnavailableError(Unavailability.SYNCHRONISED_FOLDER, "OneDrive")

    assert "OneDrive" in sentence(error)


def test_a_conflict_and_a_refusal_have_sentences() -> None:
    assert "kept" in sentence(ConflictError()) or "stays" in sentence(ConflictError())
    assert "between 0 and 10" in sentence(ScoreOffScale(11))
    assert has_sentence(ScoreOffScale)


def test_six_dimensions_have_six_names() -> None:
    assert len({dimension_name(dimension) for dimension in Dimension}) == 6
