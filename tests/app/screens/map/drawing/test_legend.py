"""The legend explains every sign on the map, or names the key that does."""

import pytest

from tests.app.painted import painted
from tests.cases import case
from tui.app.screens.map.drawing.canvas import NetworkCanvas
from tui.app.screens.map.drawing.labels import legend
from tui.app.widgets.stage_signs import STAGE_SIGNS
from tui.playbook.contacts.stages import Stage

USUAL = [
    Stage.KNOWN,
    Stage.TO_ASK,
    Stage.ASKED,
    Stage.SCHEDULED,
    Stage.TALKED,
    Stage.IN_TOUCH,
    Stage.RESTING,
]


def words(*about, **more):
    return "".join(text for text, _ in legend(*about, **more))


@pytest.mark.parametrize("width", [58, 78, 118, 198])
@pytest.mark.parametrize("drawn", [[], USUAL[:3], USUAL, list(Stage)], ids=len)
@pytest.mark.parametrize("due", [True, False])
def test_every_sign_that_is_drawn_is_explained_or_the_key_is_named(width, drawn, due):
    said = words(width, drawn, due=due, all_signs="?")
    assert len(said) <= width
    missing = [each for each in drawn if f"{STAGE_SIGNS[each]} {each.value}" not in said]
    assert ("… ? all signs" in said) == bool(missing)
    assert ("! due" in said) == due


def test_what_is_not_on_the_map_gives_way_first():
    assert words(54, USUAL[:5], due=True, all_signs="?") == (
        "· known ○ to ask ◔ asked ◑ scheduled ● talked ! due"
    )


def test_the_ends_give_way_before_the_way_there():
    assert words(78, list(Stage), due=True, all_signs="?") == (
        "· known ○ to ask ◔ asked ◑ scheduled ● talked ◌ resting ! due … ? all signs"
    )


async def test_no_dot_of_a_ring_sticks_to_a_label(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2")
        canvas = pilot.app.screen.query_one(NetworkCanvas)
        for size in [(60, 24), (80, 24), (120, 36), (200, 60)]:
            with case(size):
                await pilot.resize_terminal(*size)
                assert no_dot_sticks_to_a_label(canvas._scene)
                foot = painted(pilot, canvas.region)[-1]
                assert "! due" in foot
                assert "· known" in foot or "? all signs" in foot


def no_dot_sticks_to_a_label(scene):
    assert scene._pieces
    for row, pieces in scene._pieces.items():
        cells = scene._cells_of(row)
        for start, _, text in pieces:
            end = start + sum(len(part) for part, _ in text)
            beside = [cells[at] for at in (start - 1, end) if 0 <= at < len(cells)]
            assert "ring" not in [style for _, style in beside]
    return True
