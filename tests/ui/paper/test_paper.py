from wmo_desk.ui.paper.paper import Line, lines_of


def test_lines_of_one_paragraph_are_joined() -> None:
    page = "Hoe gaat het?\r\nIk zou wel weer \r\nnaar de huiskamer willen.\r\n• Bellen\r\n"

    assert lines_of([page, "blad 2"]) == (
        Line("Hoe gaat het?"),
        Line("Ik zou wel weer naar de huiskamer willen."),
        Line("• Bellen"),
        Line("blad 2"),
    )


def test_paper_without_text_has_no_lines() -> None:
    assert lines_of(["", "\r\n"]) == ()
