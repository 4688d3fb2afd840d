"""A key is hinted only where something comes of it, and says what that is."""

from tests.app.painted import painted, whole_screen
from tests.app.settling import palette_filled, start_over
from tests.cases import case
from tui.app.widgets.key_hints import KeyHints

NOTHING = {
    "map": ["2"],
    "tree": ["2", "T"],
    "people": ["2", "tab"],
    "organizations": ["2", "tab", "tab"],
    "search": ["5", "slash"],
    "no hits": ["5", "slash", *"zzz"],
    "reflections": ["5", "tab"],
    "marks": ["5", "tab", "tab"],
}
"""Where a book in which nobody is has no row, or none that can be opened."""
SOMETHING = {
    "a source": ["2", "up"],
    "somebody in the tree": ["2", "T", "j"],
    "an organization": ["2", "tab", "tab"],
    "hits": ["5", "slash", *"half"],
    "marks": ["5", "tab", "tab"],
    "reread": ["5", "tab", "j"],
    "bank": ["3", "b", "slash", *"zzz"],
    "a way": ["2", "w", *"lakeshore"],
}
FILTERED = {
    "today": ([], "wendy", "enter to the list"),
    "map": (["2"], "wendy", "enter to the map"),
    "tree": (["2", "T"], "wendy", "enter to the list"),
    "people": (["2", "tab"], "wendy", "enter to the list"),
    "organizations": (["2", "tab", "tab"], "labor", "enter to the list"),
}


def hints(pilot):
    (row,) = painted(pilot, pilot.app.screen.query_one(KeyHints).region)
    return [hint.strip() for hint in row.split("  ") if hint.strip()]


def above_hints(pilot):
    return whole_screen(pilot).splitlines()[:-1]


async def press_enter_if_hinted(pilot):
    """Return whether enter was hinted; then something must come of it."""
    if not hints(pilot)[0].startswith("enter"):
        return False
    before, screen = above_hints(pilot), pilot.app.screen
    await pilot.press("enter")
    assert (above_hints(pilot), pilot.app.screen) != (before, screen)
    return True


async def test_enter_is_not_hinted_where_there_is_nothing(desk, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape")
        for name, keys in NOTHING.items():
            with case(name):
                await start_over(pilot)
                await pilot.press(*keys)
                assert not await press_enter_if_hinted(pilot)


async def test_something_comes_of_enter_where_it_is_hinted(season, opened):
    while season.finder.work(1):
        pass
    async with opened(season) as pilot:
        for name, keys in SOMETHING.items():
            with case(name):
                await start_over(pilot)
                await pilot.press(*keys)
                assert await press_enter_if_hinted(pilot)


async def test_a_filter_says_what_leads_out_of_it(season, opened):
    async with opened(season) as pilot:
        for name, (keys, words, enter) in FILTERED.items():
            with case(name):
                await start_over(pilot)
                await pilot.press(*keys, "slash", *words)
                assert hints(pilot)[:2] == [enter, "esc show all"]
                await pilot.press("enter")
                assert "esc show all" in hints(pilot)
                await pilot.press("slash", *"zzz")
                there = [] if enter == "enter to the list" and name != "tree" else [enter]
                assert hints(pilot)[: len(there) + 1] == [*there, "esc show all"]
                await pilot.press("escape")
                assert not any(hint.startswith("esc") for hint in hints(pilot))


async def test_a_search_says_how_to_leave_it(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "slash", *"zzz")
        assert hints(pilot)[0] == "esc back"
        await pilot.press("escape")
        assert "esc back" not in hints(pilot)


async def test_the_bank_says_what_escape_does_next(season, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "b", "slash", *"zzz")
        assert hints(pilot)[:2] == ["enter add it", "esc to the list"]
        await pilot.press("escape")
        assert "esc show all" in hints(pilot)
        await pilot.press("escape")
        assert "esc done" in hints(pilot)


async def test_two_keys_for_one_thing_are_one_hint(season, opened):
    async with opened(season) as pilot:
        for keys, does in (
            (["2", "w"], "show the way"),
            (["3", "l"], "set"),
            (["5", "w"], "write"),
            (["2", "W"], "write"),
            (["a"], "save"),
        ):
            with case(keys):
                await start_over(pilot)
                await pilot.press(*keys)
                assert hints(pilot) == [f"enter {does}", "esc close", "saved"]


async def test_a_palette_that_found_nothing_opens_nothing(season, opened):
    async with opened(season) as pilot:
        for key in ("ctrl+p", "ctrl+o"):
            with case(key):
                await pilot.press(key)
                await palette_filled(pilot)
                assert hints(pilot)[0] == "enter open"
                await pilot.press(*"zqzq")
                await palette_filled(pilot)
                assert hints(pilot) == ["esc close", "saved"]
                await pilot.press("escape")
