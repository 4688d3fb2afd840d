"""What was pasted where a moment is wanted is refused at once, however long it is."""

from tests.cases import for_each
from tui.playbook.time.meeting import places_to_meet
from tui.playbook.time.parts import taken_apart


@for_each("text", ["at x " * 200, "a@b.c " * 100, "fri 3pm at the library " * 30])
def test_many_words_are_no_place_to_meet(text: str) -> None:
    assert next(places_to_meet(text, anywhere=True), None) is None
    _, parts = taken_apart(text)
    assert parts.clock is None


def test_an_address_of_many_words_is_one() -> None:
    text = "fri 3pm at the big library, 1200 West Harrison Street, room 204, Chicago, IL 60607"
    when, where = next(places_to_meet(text, anywhere=False))
    assert when.strip() == "fri 3pm"
    assert where.startswith("the big library")
