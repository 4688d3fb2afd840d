"""The list of people: order, marks, changes of several at once, its columns."""

from datetime import timedelta

import pytest

from tests.app.conftest import toasts
from tests.app.screens.map.mapping import contact, listed, words_of
from tests.cases import case
from tui.app.screens.map.people_view import PeopleView
from tui.model.followup import TouchKind
from tui.model.people import ContactState


async def test_the_list_is_sorted_by_each_column_and_says_which(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab")
        by_name = listed(pilot)
        orders = []
        for column in ("family name", "organization", "source", "stage", "last", "next", "name"):
            await pilot.press("O")
            assert f"{column} ▾" in words_of(pilot, "#heading")
            orders.append(listed(pilot))
        assert orders[-1] == by_name == sorted(by_name)
        assert orders[0] == sorted(by_name, key=lambda name: name.split()[-1])
        assert len({tuple(each) for each in orders}) == 7
        assert all(sorted(each) == by_name for each in orders)


async def test_marked_people_get_a_tag_in_one_step(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "v", "v", "j", "v")
        assert "3 marked" in words_of(pilot, "#heading")
        await pilot.press("number_sign")
        await type_text(pilot, "#museums")
        await pilot.press("enter")
        tagged = [
            each.name for each in season.book.records.contacts.values() if "museums" in each.tags
        ]
        assert sorted(tagged) == ["Beth Kowalski", "Denise Okafor", "Grace Lin"]
        assert "marked" not in words_of(pilot, "#heading")
        await pilot.press("u")
        assert not any("museums" in each.tags for each in season.book.records.contacts.values())
        assert "Undone: Tagged 3 people: #museums" in toasts(pilot)[-1]


@pytest.mark.parametrize(
    ("key", "changed"),
    [
        ("z", lambda each: each.state is ContactState.RESTING),
        ("A", lambda each: each.state is ContactState.ARCHIVED),
        ("M", lambda each: each.to_ask),
    ],
)
async def test_marked_people_change_together_and_come_back(season, opened, key, changed):
    book = season.book
    with book.transaction("Nobody is to be asked"):
        book.mean_to_ask(list(book.records.contacts), to_ask=False)
    book.set_states(list(book.records.contacts), ContactState.ACTIVE)
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "v", "v", key)
        assert sum(map(changed, book.records.contacts.values())) == 2
        await pilot.press("u")
        assert not any(map(changed, book.records.contacts.values()))
        await pilot.press("g", key)
        assert [each.name for each in book.records.contacts.values() if changed(each)] == [
            "Beth Kowalski"
        ]
        pilot.app.screen.put_cursor_on(contact(season, "Beth Kowalski").id)
        if key != "A":
            await pilot.press(key)
            assert not any(map(changed, book.records.contacts.values()))


async def test_archived_people_are_found_by_their_stage_and_come_back(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "A")
        assert "Beth Kowalski" not in listed(pilot)
        await pilot.press("slash", *"stage:archived", "enter")
        assert listed(pilot) == ["Beth Kowalski"]
        await pilot.press("A", "escape")
        assert "Beth Kowalski" in listed(pilot)


async def test_escape_takes_the_marks_away(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "v", "escape")
        assert "marked" not in words_of(pilot, "#heading")


async def test_marked_people_whom_the_filter_hides_are_left_alone(season, opened):
    def resting():
        return {
            each.name
            for each in season.book.records.contacts.values()
            if each.state is ContactState.RESTING
        }

    before = resting()
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "v", "slash", *"denise", "enter")
        assert "▪0 of 1" in words_of(pilot, "#heading")
        await pilot.press("number_sign")
        assert "Which tag for Denise Okafor?" in words_of(pilot, ".dialog-title")
        await pilot.press("escape", "z")
        assert resting() == before | {"Denise Okafor"}
        await pilot.press("escape")
        assert "1 marked" in words_of(pilot, "#heading")
        await pilot.press("z")
        assert "Beth Kowalski" in resting()
        assert "marked" not in words_of(pilot, "#heading")


async def test_the_heading_stands_over_its_columns_when_a_filter_takes_the_scrollbar(
    season, opened
):
    def ends_of_lines(pilot):
        rows = pilot.app.screen.query_one(PeopleView).rows
        return len(words_of(pilot, "#heading")), rows.row_width

    async with opened(season, size=(80, 16)) as pilot:
        await pilot.press("2", "tab")
        assert len(set(ends_of_lines(pilot))) == 1
        await pilot.press("slash", "$")
        assert len(set(ends_of_lines(pilot))) == 1


@pytest.mark.parametrize(
    ("width", "shown"), [(40, "name next"), (60, "name organization stage next")]
)
async def test_a_narrow_list_keeps_the_name_longest(season, opened, width, shown):
    async with opened(season, size=(width, 24)) as pilot:
        await pilot.press("2", "tab")
        assert words_of(pilot, "#heading").replace(" ▾", "").split() == shown.split()
        assert "Denise Okafor" in pilot.app.screen.query_one(PeopleView).rows.render_line(1).text


async def test_a_wide_list_cuts_no_organization_of_the_season(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab")
        rows = pilot.app.screen.query_one(PeopleView).rows
        for width in (100, 120, 160, 200):
            with case(width):
                await pilot.resize_terminal(width, 24)
                shown = "\n".join(rows.render_line(line).text for line in range(len(rows.ids)))
                assert "City Transit Authority " in shown
                assert "Lakeshore Public Health " in shown
                assert ("Senior Data Analyst " in shown) is (width >= 160)


async def test_the_list_tells_how_long_overdue_and_the_year_of_a_former_one(season, opened):
    book, known = season.book, contact(season, "Beth Kowalski")
    long_ago = season.now() - timedelta(days=400)
    book.log_touch(known.id, TouchKind.OUTREACH, now=long_ago)
    async with opened(season) as pilot:
        await pilot.press("2", "tab")
        row = pilot.app.screen.query_one(PeopleView).rows.render_line(0).text
        assert f"{long_ago:%b ’%y}" in row
        assert row.rstrip().endswith("56 w late")
