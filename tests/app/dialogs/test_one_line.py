"""A field of one line: what it opens with is replaced by typing, and pasted lines are joined."""

import pytest
from textual.events import Paste
from textual.widgets import Input

from tests.app.settling import back_to_today
from tests.cases import case
from tui.app.widgets.one_line import OneLine, TakesLines
from tui.model.interview import AgendaItem

REPLY = "Dear Sam,\r\n\r\n  thanks for writing!\nFriday 3pm works.\r\n\r\nJane\r\n"
OPEN_WITH_TEXT = {
    "person": ["e"],
    "profile": ["P"],
    "organization": ["2", "tab", "tab", "e"],
    "appointment": ["p", "s"],
    "own question": ["p", "b", "i"],
    "minutes": ["p", "l"],
    "question": ["p", "e"],
    "checklist line": ["p", "tab", "end", "e"],
    "file": ["p", "B", "w"],
}
ONE_LINE = {
    "add": ["a"],
    "reply": ["R"],
    "date": ["s"],
    "checklist line": ["p", "tab", "i"],
    "question": ["p", "i"],
    "call from": ["4", "c"],
    "filter of Today": ["slash"],
    "filter of Map": ["2", "slash"],
    "filter of the bank": ["p", "b", "slash"],
    "search": ["5", "slash"],
    "way": ["2", "w"],
    "tip": ["2", "tab", "tab", "i"],
    "commands": ["ctrl+p"],
    "jump": ["ctrl+o"],
    "place of the appointment": ["p", "s", "tab", "tab", "tab"],
    "how you met": ["e", "shift+tab", "shift+tab", "shift+tab"],
}
LISTS = {
    "emails": (["e"], "a@x.org,\nb@x.org;\r\n\r\nc@x.org\n", "a@x.org, b@x.org, c@x.org"),
    "phones": (["e"], "+49 30 1234\n555-0100", "+49 30 1234, 555-0100"),
    "links": (["e"], "x.org/jane\r\nx.org/doe", "x.org/jane, x.org/doe"),
    "tags": (["e"], "museums\n data \nharbor", "museums, data, harbor"),
    "line": (["2", "tab", "v", "number_sign"], "museums\ndata", "museums, data"),
}


@pytest.fixture
def one_person(desk):
    """A desk with somebody to talk with soon, and an own line on the checklist."""
    desk.book.save_profile(now=desk.now(), name="Sam", school="Lakeside", year="junior")
    jane = desk.book.add_contact(
        "Jane Doe", now=desk.now(), title="Analyst", organization="Acme", tags=["old"]
    )
    desk.book.edit_contact(jane.id, emails=("j@x.org",), phones=("1",), links=("x.org",))
    agenda = [AgendaItem(text="How did it begin?")]
    talk = desk.book.plan_interview(jane.id, now=desk.now(), agenda=agenda)
    desk.book.add_check(talk.id, "bring the chart")
    return desk


def selected(field):
    return field.value[slice(*sorted(field.selection))]


async def test_typing_replaces_what_a_field_opens_with(one_person, opened):
    async with opened(one_person) as pilot:
        for name, keys in OPEN_WITH_TEXT.items():
            with case(name):
                await pilot.press(*keys)
                await is_replaced_by_typing(pilot)
                await back_to_today(pilot)


async def is_replaced_by_typing(pilot):
    fields = [each for each in pilot.app.screen.query(Input) if each.value]
    assert fields
    assert all(isinstance(each, OneLine) for each in fields)
    for field in fields:
        while pilot.app.focused is not field:
            await pilot.press("tab")
        opened_with = field.value
        assert selected(field) == opened_with
        await pilot.press("x", "y")
        assert field.value == "xy"
        # Nothing half typed is to be left to the next one.
        field.value = opened_with
        await pilot.pause()


async def test_what_somebody_typed_is_not_marked_when_they_come_back_to_it(one_person, opened):
    async with opened(one_person) as pilot:
        await pilot.press("e", *"Jan", "tab", "shift+tab")
        field = pilot.app.focused
        assert (field.value, selected(field), field.cursor_position) == ("Jan", "", 3)


@pytest.mark.parametrize("keys", [["a"], ["R"], ["p", "e"]], ids=str)
async def test_a_line_that_was_half_typed_goes_on_at_its_end(one_person, opened, keys):
    async with opened(one_person) as pilot:
        await pilot.press(*keys, "end", *" half", "escape", keys[-1])
        field = pilot.app.focused
        assert field.value.endswith(" half")
        assert (selected(field), field.cursor_position) == ("", len(field.value))
        await pilot.press("x")
        assert field.value.endswith(" halfx")
        await pilot.press("escape", keys[-1], "y")
        assert pilot.app.focused.value.endswith(" halfxy")


@pytest.mark.parametrize(
    ("keys", "leave"),
    [(["2", "slash"], "enter"), (["p", "b", "slash"], "escape"), (["5", "slash"], "escape")],
    ids=["map", "bank", "search"],
)
async def test_an_old_filter_is_marked_when_one_comes_back_to_it(one_person, opened, keys, leave):
    async with opened(one_person) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        await pilot.press(*"jane")
        assert pilot.app.focused.value == "jane"
        await pilot.press(leave, keys[-1])
        await pilot.pause()
        assert selected(pilot.app.focused) == "jane"
        await pilot.press(*"do")
        assert pilot.app.focused.value == "do"


@pytest.mark.parametrize("keys", [["e"]], ids=str)
async def test_the_cursor_stands_at_the_end_of_what_was_half_typed(one_person, opened, keys):
    async with opened(one_person) as pilot:
        await pilot.press(*keys, "end", *" half", "escape", keys[-1])
        field = pilot.app.focused
        assert field.value.endswith(" half")
        assert selected(field) == ""
        await pilot.press("x")
        assert field.value.endswith(" halfx")


async def test_the_fields_beside_one_that_was_half_typed_are_marked(one_person, opened):
    async with opened(one_person) as pilot:
        await pilot.press("e", "end", "x", "escape", "e", "tab")
        field = pilot.app.focused
        assert selected(field) == field.value == "Analyst"


async def test_lines_pasted_into_one_are_joined_and_none_is_lost(one_person, opened):
    async with opened(one_person) as pilot:
        for name, keys in ONE_LINE.items():
            with case(name):
                await pilot.press(*keys)
                field = pilot.app.focused
                assert isinstance(field, Input)
                opened_with = field.value
                pilot.app.post_message(Paste(REPLY))
                await pilot.pause()
                assert field.value == "Dear Sam, thanks for writing! Friday 3pm works. Jane"
                # No filter and nothing half typed is to be left to the next one.
                field.value = opened_with
                await pilot.pause()
                await pilot.press("escape")
                await back_to_today(pilot)


async def test_lines_pasted_into_a_list_are_its_parts(one_person, opened):
    async with opened(one_person) as pilot:
        for field, (keys, pasted, value) in LISTS.items():
            with case(field):
                await pilot.press(*keys)
                pilot.app.screen.query_one(f"#{field}").focus()
                await pilot.pause()
                pilot.app.post_message(Paste(pasted))
                await pilot.pause()
                assert pilot.app.focused.value == value
                await back_to_today(pilot)


async def test_a_line_pasted_with_its_end_goes_where_the_cursor_is(one_person, opened):
    async with opened(one_person) as pilot:
        await pilot.press("a")
        for pasted in ("Doe\n", "\nDoe", "\n\n Doe \r\n", "Doe\r", "\x0bDoe\u2028"):
            with case(repr(pasted)):
                pilot.app.focused.value = ""
                await pilot.press(*"Jane !", "left")
                pilot.app.post_message(Paste(pasted))
                await pilot.pause()
                assert pilot.app.focused.value == "Jane Doe!"


async def test_what_is_pasted_takes_the_place_of_what_is_marked(one_person, opened):
    async with opened(one_person) as pilot:
        await pilot.press("p", "e")
        pilot.app.post_message(Paste("bring\nnothing"))
        await pilot.pause()
        assert pilot.app.focused.value == "bring nothing"


async def test_a_reply_pasted_in_a_call_keeps_every_line(one_person, opened):
    async with opened(one_person) as pilot:
        (interview,) = one_person.book.records.interviews.values()
        pilot.app.open_interview("call", interview.id)
        await pilot.pause()
        assert isinstance(pilot.app.focused, TakesLines)
        await pilot.press(*"they wrote: ")
        pilot.app.post_message(Paste(f"{REPLY}PS"))
        await pilot.pause()
        notes = one_person.book.records.notes_of(interview.id)
        assert [each.text for each in notes] == [
            "they wrote: Dear Sam,",
            "thanks for writing!",
            "Friday 3pm works.",
            "Jane",
        ]
        assert pilot.app.focused.value == "PS"
        await pilot.press("ctrl+a")
        pilot.app.focused.action_select_all()
        pilot.app.post_message(Paste("all new\n"))
        await pilot.pause()
        assert one_person.book.records.notes_of(interview.id)[-1].text == "all new"


async def test_a_second_signature_pasted_onto_somebody_shows_both(one_person, opened):
    async with opened(one_person) as pilot:
        await pilot.press("a", *"Bob Lee, Ford")
        pilot.app.post_message(Paste("Ana Roe\nNurse\nLake Hospital\nana@lake.example"))
        await pilot.pause()
        names = [each.name for each in one_person.book.records.contacts.values()]
        assert not {"Bob Lee", "Ana Roe"} & {*names}
        assert type(pilot.app.screen).__name__ == "ImportReview"
