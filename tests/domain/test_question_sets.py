import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.question_sets import (
    Audience,
    Fault,
    Problem,
    QuestionSetFaulty,
    line_of,
    question_set_of,
    read_question_set,
    text_of_file,
    topics_as_data,
)

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=12,
)


def a_set(**changes: Any) -> dict[str, Any]:
    topics = {each.value: [{"key": "one", "text": "Slapen"}] for each in Dimension}
    values = {"name": "Eigen", "version": "2", "audience": "adults", "licence": "Licentie 12"}
    return {**values, "topics": topics, **changes}


def problems(data: object) -> tuple[Problem, ...]:
    with pytest.raises(QuestionSetFaulty) as refused:
        read_question_set(json.dumps(data, indent=1))
    return refused.value.problems


def test_a_set_reads_as_it_was_written() -> None:
    read = read_question_set(json.dumps(a_set()))

    assert (read.name, read.edition, read.audience) == ("Eigen", "2", Audience.ADULTS)
    assert question_set_of(a_set(topics=topics_as_data(read.topics))) == read


def test_what_is_no_json_is_named_by_line() -> None:
    with pytest.raises(QuestionSetFaulty) as refused:
        read_question_set('{\n "name": "x",\n "version": 1,,\n}')

    assert [(each.line, each.fault) for each in refused.value.problems] == [(3, Fault.NOT_JSON)]


def test_every_fault_is_named_by_its_line() -> None:
    data = a_set(version="", audience="cats")
    data["topics"]["participation"] = [{"key": "a", "text": "Vrienden"}, {"key": "a", "text": "x"}]
    del data["topics"]["meaningfulness"]
    data["topics"]["luck"] = []
    lines = json.dumps(data, indent=1).splitlines()

    found = problems(data)

    assert {each.fault for each in found} == {
        Fault.EMPTY,
        Fault.NO_AUDIENCE,
        Fault.TWICE,
        Fault.NO_TOPICS,
        Fault.UNKNOWN,
    }
    by_fault = {each.fault: lines[each.line - 1] for each in found}
    assert '"version"' in by_fault[Fault.EMPTY]
    assert '"audience"' in by_fault[Fault.NO_AUDIENCE]
    assert '"key": "a"' in by_fault[Fault.TWICE]
    assert '"luck"' in by_fault[Fault.UNKNOWN]
    assert '"topics"' in by_fault[Fault.NO_TOPICS]


@given(VALUES)
def test_any_json_is_read_or_refused(data: object) -> None:
    assert problems(data)


@given(st.dictionaries(st.text(max_size=6), VALUES, min_size=1, max_size=5), st.data())
def test_a_line_is_found_wherever_it_stands(values: dict[str, Any], data: st.DataObject) -> None:
    text = json.dumps(values, indent=2, ensure_ascii=False)
    key = data.draw(st.sampled_from(sorted(values)))
    before = json.dumps(
        dict(list(values.items())[: list(values).index(key)]), indent=2, ensure_ascii=False
    )

    expected = 2 if next(iter(values)) == key else before.count("\n") + 1

    assert line_of(text, (key,)) == expected


def test_a_letter_that_is_not_utf_8_is_named_by_line() -> None:
    with pytest.raises(QuestionSetFaulty) as refusal:
        text_of_file('{\n\n"name": "Één"'.encode("cp1252"))

    assert refusal.value.problems == (Problem(3, Fault.NOT_TEXT),)


def test_the_mark_of_utf_8_at_the_beginning_is_no_fault() -> None:
    assert text_of_file("{}".encode("utf-8-sig")) == "{}"
