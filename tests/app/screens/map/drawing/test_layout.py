"""The map's geometry: nothing overlaps, nothing is cut off, everything can be walked to."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.work import work_of
from tui.app.screens.map.drawing.blocks import PROMPTS, Member, Sector
from tui.app.screens.map.drawing.edges import draw, light
from tui.app.screens.map.drawing.layout import YOU, MapPlan, plan
from tui.app.screens.map.drawing.pages import BEFORE, MORE
from tui.app.screens.map.drawing.walk import Direction, step


def sector(number: int, people: list[tuple[int, int, bool]]) -> Sector:
    """A sector of people: width, which earlier one introduced them (0: none), far ring."""
    items: list[Member] = []
    children: dict[str, list[Member]] = {}
    for index, (width, parent, far) in enumerate(people):
        introducer = f"{number}-{parent % index}" if index and parent else ""
        children.setdefault(introducer, []).append(
            Member(f"{number}-{index}", width, introducer, far)
        )
    waiting = children.get("", [])[::-1]
    while waiting:
        item = waiting.pop()
        items.append(item)
        waiting += children.get(item.id, [])[::-1]
    return Sector(f"source:{number}", 6 + number * 5 % 19, tuple(items))


people = st.tuples(st.integers(3, 34), st.sampled_from([0, 0, 0, 1, 2, 5]), st.booleans())
sectors = st.lists(
    st.one_of(
        st.just([]),
        st.lists(people, max_size=8),
        st.lists(people, min_size=30, max_size=60),
    ),
    max_size=18,
).map(lambda each: [sector(number, members) for number, members in enumerate(each)])
sizes = st.tuples(st.integers(0, 220), st.integers(0, 60))


def assert_sound(arranged: MapPlan, columns: int, rows: int) -> None:
    by_row: dict[int, list[tuple[int, int]]] = {}
    for spot in arranged.spots.values():
        assert 0 <= spot.x <= spot.end <= max(columns, 0)
        assert 0 <= spot.row < max(rows, 1)
        by_row.setdefault(spot.row, []).append((spot.x, spot.end))
    for spans in by_row.values():
        for (_, end), (start, _) in pairwise(sorted(spans)):
            assert end < start
    ways = steps(arranged)
    assert reachable(ways) == set(ways)
    backward = {node: {each for each in ways if node in ways[each]} for node in ways}
    assert reachable(backward) == set(ways)


def steps(arranged: MapPlan) -> dict[str, set[str]]:
    directions: tuple[Direction, ...] = ("up", "down", "left", "right")
    return {
        node: {step(arranged, node, direction) for direction in directions}
        for node in arranged.spots
    }


def reachable(ways: dict[str, set[str]]) -> set[str]:
    found, waiting = {YOU}, [YOU]
    while waiting:
        new = ways[waiting.pop()] - found
        found |= new
        waiting += new
    return found


@settings(max_examples=150, deadline=None)
@given(sectors, sizes, st.data())
def test_labels_never_meet_and_the_arrows_lead_to_every_one_and_back(drawn, size, data):
    columns, rows = size
    opened = data.draw(st.sampled_from(["", PROMPTS, *(each.id for each in drawn)]))
    members = [item.id for each in drawn if each.id == opened for item in each.members]
    wanted = data.draw(st.sampled_from(["", *members]))
    arranged = plan(drawn, columns, rows, opened=opened, wanted=wanted)
    assert_sound(arranged, columns, rows)
    for node in arranged.spots:
        _, way = light(arranged, node)
        assert way[0] == node
        assert way[-1] == YOU
    for row in draw(arranged).rows:
        assert 0 <= row < rows


def plain(*counts: int, width: int = 15) -> list[Sector]:
    return [sector(number, [(width, 0, False)] * count) for number, count in enumerate(counts)]


def test_twelve_people_in_seven_sources_fit_eighty_columns_with_every_name_whole():
    arranged = plan(plain(2, 0, 0, 3, 0, 1, 2, 0, 0, 0, 0, 2, 0, 1, 0, 0, 1), 80, 16)
    assert len(arranged.spots) == 1 + 17 + 12
    assert not arranged.folded
    assert all(spot.width == 15 for key, spot in arranged.spots.items() if "-" in key)


def test_eighty_people_fit_two_hundred_columns():
    arranged = plan(plain(8, 12, 0, 0, 0, 7, 11, 16, 3, 0, 0, 0, 0, 17, 0, 0, 6), 200, 58)
    assert len(arranged.spots) == 1 + 17 + 80
    assert not arranged.folded


def test_the_largest_sectors_fold_first_and_unfold_when_opened():
    crowd = plain(3, 60, 2, 40, *[20] * 8)
    arranged = plan(crowd, 80, 16)
    assert {"source:1", "source:3"} <= arranged.folded < {each.id for each in crowd}
    assert "0-2" in arranged.spots
    arranged = plan(crowd, 80, 16, opened="source:1")
    assert "source:1" not in arranged.folded
    assert "1-0" in arranged.spots
    assert arranged.more["source:1"].count > 0


def test_with_room_to_spare_the_first_of_every_sector_are_shown_alike_on_both_sides():
    arranged = plan(plain(*[60] * 16), 200, 56)
    assert not arranged.folded
    shown = [key for key in arranged.spots if "-" in key]
    assert sum(rest.count for rest in arranged.more.values()) == 60 * 16 - len(shown)
    assert all(f"{number}-{place}" in shown for number in range(16) for place in range(8))
    rows = [{spot.row for spot in arranged.spots.values() if spot.side == side} for side in (1, -1)]
    assert len(rows[0]) == len(rows[1]) > 40


def test_a_large_sector_beside_small_ones_leaves_both_sides_even():
    arranged = plan(plain(14, *[25] * 15), 120, 32)
    rows = [{spot.row for spot in arranged.spots.values() if spot.side == side} for side in (1, -1)]
    assert abs(len(rows[0]) - len(rows[1])) <= 1


@pytest.mark.parametrize("columns", [120, 200])
def test_names_side_by_side_are_whole_where_the_row_has_room(columns):
    arranged = plan(plain(30, 30, width=18), columns, 40)
    assert all(spot.width == 18 for key, spot in arranged.spots.items() if "-" in key)


def seen(arranged: MapPlan, node: str) -> set[tuple[int, int]]:
    """The cells of the way to a node that no label hides."""
    sheet, _ = light(arranged, node)
    hidden = {
        (spot.row, column) for spot in arranged.spots.values() for column in range(spot.x, spot.end)
    }
    return {(row, column) for row in sheet.lines for column in sheet.lines[row]} - hidden


@pytest.mark.parametrize("columns", [60, 80, 120, 200])
def test_f8_a_long_chain_stays_linked_and_its_names_whole(columns):
    people = [(12, index - 1 or 1, False) for index in range(31)]
    arranged = plan([sector(0, people)], columns, 40)
    for number in range(1, 31):
        here = arranged.spots[f"0-{number}"]
        assert here.parent == f"0-{number - 1}"
        assert seen(arranged, here.id) - seen(arranged, here.parent)
        assert here.width == 12


def test_whoever_was_introduced_on_the_page_before_hangs_on_its_row():
    people = [(12, index - 1 or 1, False) for index in range(31)]
    arranged = plan([sector(0, people)], 80, 16, opened="source:0", wanted="0-20")
    assert arranged.spots["0-20"].parent == BEFORE + "source:0"
    assert arranged.more["source:0"].before == 20


def test_paging_comes_to_everybody_and_begins_again():
    crowd = plain(3, 60, 2, 40)
    seen: set[str] = set()
    wanted = ""
    for _ in range(60):
        arranged = plan(crowd, 80, 16, opened="source:1", wanted=wanted)
        seen |= {key for key in arranged.spots if key.startswith("1-")}
        wanted = arranged.more["source:1"].following
        if not wanted:
            break
    assert len(seen) == 60
    assert MORE + "source:1" in arranged.spots


def test_paging_back_comes_to_the_beginning():
    crowd = plain(3, 60, 2, 40)
    wanted, before = "1-59", 60
    while wanted:
        arranged = plan(crowd, 80, 16, opened="source:1", wanted=wanted)
        rest = arranged.more["source:1"]
        assert rest.before < before
        assert (BEFORE + "source:1" in arranged.spots) == bool(rest.before)
        wanted, before = rest.previous, rest.before
    assert before == 0


def test_somebody_wanted_is_on_the_page():
    crowd = [sector(0, [(12, 1, False)] * 200)]
    for wanted in ("0-0", "0-117", "0-199"):
        assert wanted in plan(crowd, 80, 16, opened="source:0", wanted=wanted).spots


def test_empty_sources_become_one_count_before_people_are_hidden():
    arranged = plan(plain(14, *[0] * 12, 14), 80, 16)
    assert PROMPTS in arranged.spots
    assert not arranged.folded


def test_warm_people_stand_nearer_than_cold_ones_and_referrals_further_out():
    members = [(10, 0, False), (10, 1, False), (10, 0, True)]
    for columns in (80, 200):
        spots = plan([sector(0, members)], columns, 20).spots
        warm, introduced, cold = (abs(spots[f"0-{n}"].inner - columns / 2) for n in range(3))
        assert warm < cold
        assert warm < introduced


def test_a_terminal_too_small_for_a_map_shows_you_and_says_so():
    arranged = plan(plain(2, 3), 12, 3)
    assert list(arranged.spots) == [YOU]
    assert arranged.missing == 2


def test_ten_thousand_people_are_arranged_at_once():
    def arrange(people):
        crowd = [sector(number, [(15, 0, False)] * people) for number in range(17)]
        return work_of(lambda: plan(crowd, 200, 58, opened="source:3", wanted=f"3-{people - 1}"))

    assert arrange(600) < 12 * arrange(60)
