"""Who is on the phone: the rows that a typed line finds."""

from tests.cases import for_each
from tests.world import World
from tui.app.dialogs.on_the_phone import callers


def rows(world: World, line: str) -> list[str]:
    return [row.paint(200).plain.rstrip() for row in callers(world.records, line)]


@for_each(
    "line, told",
    [
        ("prof", "new: name: prof · Is this a person? Begin with a person's name."),
        ("hiring manager", "new: name: hiring manager · Is this a person? Begin with a person's"),
        ("Ann Foe", "new: name: Ann Foe"),
        ("Lee, Robert (Prof.)", "new: name: Robert Lee · title: Prof."),
    ],
)
def test_a_row_says_first_what_it_brings(world: World, line: str, told: str) -> None:
    (row,) = rows(world, line)
    assert row.startswith(told)


@for_each("line", ["bob lee", "Bob", "Lee, Bob"])
def test_an_old_name_is_somebody_known(world: World, line: str) -> None:
    world.contact("Robert Lee", also_known_as=("Bob Lee",))
    assert rows(world, line)[0] == "Robert Lee"
