from wmo_desk.domain.waiting_columns import guess_columns


def test_headings_are_known_by_many_names() -> None:
    columns = guess_columns(["Nr.", "Naam", "Geb.datum", "Cat.", "Indicatiedatum", "Uren", "Naam"])
    assert columns.places == {
        "number": 0,
        "family_name": 1,
        "birth_date": 2,
        "category": 3,
        "granted_on": 4,
        "hours": 5,
    }
    assert columns.missing == ()
    assert guess_columns(["Naam"]).missing == ("category", "granted_on", "hours")
