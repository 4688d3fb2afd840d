"""What is shown while the program loads is what Today shows then."""

import re

from tests.cases import case
from tests.world import NOON
from tui.app.first_look import ROOMY, page
from tui.desk.queue_keeper import due_rows
from tui.model.people import Contact

ANSI = re.compile(r"\x1b\[[0-9;]*m")
SIZES = [(60, 24), (80, 24), (100, 30), (120, 36), (200, 60)]


def painted(app, rows):
    """The upper lines of the list, as far as it reaches to the right."""
    width = app.screen.query_one("#queue").outer_size.width
    strips = app.screen._compositor.render_strips(app.size)
    return [strip.crop(0, width).text.rstrip(" ▁▂▃▄▅▆▇█") for strip in strips[1:rows]]


def first_lines(desk, size):
    lines = ANSI.sub("", page(due_rows(desk), desk.now(), *size)).split("\r\n")
    return [line.rstrip() for line in lines[1:]]


async def test_the_first_look_is_what_today_paints(season, opened):
    async with opened(season) as pilot:
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                lines = first_lines(season, size)
                assert len(lines) > 8
                assert painted(pilot.app, len(lines) + 1) == lines


async def test_so_it_is_with_few_rows_and_hard_words(desk, opened):
    desk.book.save_profile(now=NOON, name="Sam")
    for name in ("名前の長い人" * 9, "[/b] Zoë", "🎉" * 30):
        desk.book.add_contact(name, now=NOON)
    assert len(desk.book.records.table(Contact)) == 3
    async with opened(desk) as pilot:
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                lines = first_lines(desk, size)
                assert len(lines) == 5 + (size[1] >= ROOMY)
                assert painted(pilot.app, len(lines) + 1) == lines


async def test_where_nothing_is_due_there_is_none(desk):
    assert page(due_rows(desk), desk.now(), 80, 24) == ""
