"""Whom the tour enters."""

import re
from pathlib import Path

from wmo_desk.commands.tour.resident import invented
from wmo_desk.domain.people import check_bsn
from wmo_desk.services.invented import examples
from wmo_desk.services.invented.residents import TEST_BSNS


def test_the_number_of_the_tour_is_nobody_s_in_the_practice_file() -> None:
    taken = set(TEST_BSNS[:1000])
    taken |= set(re.findall(r'bsn="(\d{9})"', Path(examples.__file__).read_text("utf-8")))
    numbers = {invented(seed).bsn for seed in range(30)}

    assert len(numbers) == 3
    assert numbers.isdisjoint(taken)
    assert all(check_bsn(number) == number for number in numbers)
