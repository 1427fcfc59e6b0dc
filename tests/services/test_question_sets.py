import json
from dataclasses import replace

import pytest

from tests.domain.test_question_sets import a_set
from tests.factories import TODAY
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.question_sets import (
    Audience,
    QuestionSetFaulty,
    QuestionSetTaken,
    question_set_of,
)
from wmo_desk.services import question_sets


def own_names(unit: UnitOfWork) -> list[tuple[str, str]]:
    unit.flush()
    return [
        (row.content.name, row.content.edition)
        for row in question_sets.question_set_rows(unit.session)
        if row.is_own
    ]


def test_the_program_has_a_set_for_each_audience(unit: UnitOfWork) -> None:
    rows = question_sets.question_set_rows(unit.session)

    assert [row.content.audience for row in rows] == list(Audience)
    assert all("Institute for Positive Health" in row.content.licence for row in rows)


def test_a_loaded_set_can_be_chosen_and_taken_out_again(unit: UnitOfWork) -> None:
    identifier = question_sets.load_question_set(unit, json.dumps(a_set()))
    assert own_names(unit) == [("Eigen", "2")]

    question_sets.remove_question_set(unit, identifier, TODAY)
    assert own_names(unit) == []

    assert question_sets.load_question_set(unit, json.dumps(a_set())) == identifier
    assert own_names(unit) == [("Eigen", "2")]


def test_other_topics_under_the_same_name_and_version_are_refused(unit: UnitOfWork) -> None:
    question_sets.load_question_set(unit, json.dumps(a_set()))

    with pytest.raises(QuestionSetTaken):
        question_sets.load_question_set(unit, json.dumps(a_set(licence="Andere")))
    question_sets.load_question_set(unit, json.dumps(a_set(version="3", licence="Andere")))

    assert own_names(unit) == [("Eigen", "2"), ("Eigen", "3")]


def test_a_file_with_faults_leaves_nothing_behind(unit: UnitOfWork) -> None:
    with pytest.raises(QuestionSetFaulty):
        question_sets.load_question_set(unit, "{}")

    assert own_names(unit) == []


def test_a_set_of_the_program_that_was_used_stands_there_once(unit: UnitOfWork) -> None:
    shipped = question_sets.shipped_sets()[0]
    identifier = question_sets.keep_question_set(unit, shipped)
    # An older program had other words in an edition of its own.
    question_sets.keep_question_set(unit, replace(shipped, edition="0"))
    unit.flush()

    rows = question_sets.question_set_rows(unit.session)

    assert [row.content for row in rows] == list(question_sets.shipped_sets())
    assert rows[0].id == identifier


def test_a_consultant_loads_no_set(database: Database) -> None:
    with (
        database.unit(Actor(None, Role.CONSULTANT)) as unit,
        pytest.raises(NotPermitted),
    ):
        question_sets.load_question_set(unit, json.dumps(a_set()))


def test_a_set_reads_back_as_it_was_kept(unit: UnitOfWork) -> None:
    question_sets.load_question_set(unit, json.dumps(a_set()))
    unit.flush()

    assert question_sets.question_set_rows(unit.session)[0].content == question_set_of(a_set())
