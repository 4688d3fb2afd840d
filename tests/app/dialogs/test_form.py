"""A refusal is in sight with the cursor in its field, in every form there is."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from textual.widgets import Input, Static

import tui.app
from tests.app.conftest import toasts
from tests.app.painted import painted, words_of
from tests.app.remapped import said
from tests.app.settling import comes_true
from tests.cases import case
from tui.app.dialogs.form import Form
from tui.app.dialogs.messages import say
from tui.app.screens.call.debrief import Debrief
from tui.app.widgets.one_line import OneLine
from tui.app.widgets.row_list import RowList
from tui.playbook.questions.for_you import for_you

LONG = "somebody nobody here has ever heard of, and whose name does not come to an end " * 3
FORMS = {
    "person": (["e"], ["name", "source", "introducer", "time_zone", "warmth", "channel"]),
    "past talk": (["C"], ["when", "minutes", "format"]),
    "still right?": (["enter"], ["name", "source", "introducer", "time_zone"]),
    "profile": (["P"], ["time_zone"]),
    "organization": (["2", "tab", "tab", "e"], ["name", "interest"]),
    "appointment": (["p", "s"], ["start", "minutes", "format", "time_zone"]),
    "question": (["p", "b", "i"], ["text", "minutes"]),
    "research": (["p", "r"], []),
    "their answers": (["p", "c"], []),
    "their answers, by question": (["p", "c", *"Hello", "ctrl+s"], []),
    "welcome": ([], ["friend", "situation"]),
}
WRONG = {
    "name": "",
    "text": "",
    "source": "the lady from the train",
    "introducer": LONG,
    "time_zone": "Atlantis [/",
    "interest": "very much",
    "start": "when the cows come home",
    "minutes": "half an hour or so",
    "format": "by pigeon",
    "friend": ", , ,",
    "situation": "purple",
    "warmth": "lukewarm",
    "channel": "pigeon",
    "when": "when the cows come home",
}
SIZES = [(80, 24), (60, 24)]


@pytest.fixture
async def open_form(desk, opened):
    """Open the program for a form of the table; with it the way to that form."""

    async def walk(pilot, form):
        if form == "still right?":
            (interview,) = desk.book.records.interviews.values()
            pilot.app.push_screen(Debrief(desk, interview.id))
            await pilot.pause()
            pilot.app.screen.query_one(RowList).put_cursor("details:")
        await pilot.press(*FORMS[form][0])
        assert isinstance(pilot.app.screen, Form)

    def open_it(form):
        if form != "welcome":
            desk.book.save_profile(now=desk.now(), name="Sam")
            jane = desk.book.add_contact("Jane Doe", now=desk.now(), organization="Acme")
            if form.startswith("their answers"):
                desk.book.agree_in_writing(desk.interview_to_come(jane).id, now=desk.now())
            if form == "still right?":
                talk = desk.interview_to_come(jane)
                desk.book.start_call(talk.id, now=desk.now())
                desk.book.hang_up(talk.id, now=desk.now())
        return opened(desk), walk

    return open_it


async def test_where_one_stands_is_asked_at_the_welcome(desk, opened, type_text):
    async with opened(desk) as pilot:
        pilot.app.screen.query_one("#situation", Input).focus()
        await type_text(pilot, "Laid off in May")
        await pilot.press("ctrl+s")
        profile = desk.book.records.profile
        assert profile.situation == "between jobs"
        jane = desk.book.add_contact("Jane Doe", now=desk.now())
        agenda = desk.interview_to_come(jane).agenda
        must_asks = [item.question_id for item in agenda if item.must_ask]
        assert must_asks == [each.id for each in for_you("between jobs")[:3]]
        assert must_asks != [each.id for each in for_you()[:3]]


def test_every_form_is_in_the_table():
    code = "\n".join(each.read_text() for each in Path(tui.app.__path__[0]).rglob("*.py"))
    assert len(re.findall(r"\bForm\(", code)) - len(["class Form("]) == len(FORMS)


@pytest.mark.parametrize("form", FORMS)
async def test_a_form_of_any_width_shows_where_one_types_and_what_is_refused(open_form, form):
    program, walk = open_form(form)
    async with program as pilot:
        await walk(pilot, form)
        fields = [each for each in pilot.app.screen.focus_chain if isinstance(each, Input)]
        for size in SIZES:
            await pilot.resize_terminal(*size)
            for look in (is_refused_in_sight, stays_at_enter):
                for field in FORMS[form][1]:
                    with case(look.__name__, size, field):
                        right = pilot.app.screen.query_one(f"#{field}", Input).value
                        if (form, field) == ("question", "minutes"):
                            pilot.app.screen.query_one("#text", Input).value = "How did it begin?"
                        await look(pilot, field)
                        pilot.app.screen.query_one(f"#{field}", Input).value = right
                        await pilot.pause()
        # What is typed there stays there, so that this comes last.
        values = [field.value for field in fields]
        for size in reversed(SIZES):
            await pilot.resize_terminal(*size)
            for field, value in zip(fields, values, strict=True):
                field.value = value
            with case(typed_in_sight.__name__, size):
                await typed_in_sight(pilot, fields)


async def is_refused_in_sight(pilot, field):
    screen = pilot.app.screen
    wrong = screen.query_one(f"#{field}", Input)
    wrong.value = WRONG[field]
    # From the other end of the form, however far that is.
    fields = [each for each in screen.focus_chain if each.id != field]
    for far in (fields[0], fields[-1]):
        far.focus()
        await pilot.pause()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert pilot.app.screen is screen
        sentence = words_of(pilot, screen.query_one("#wrong", Static))
        assert sentence.startswith("Not kept: ")
        assert sentence.endswith((".", "[/”"))
        assert screen.focused is wrong
        said, box = screen.query_one("#wrong").region, screen.query_one(".dialog").region
        assert said.y == wrong.region.bottom
        assert said.height <= 9
        assert box.y < wrong.region.y
        assert said.bottom < box.bottom
        seen = "".join(painted(pilot, wrong.region)).strip(" ▌")
        assert seen in (WRONG[field] or wrong.placeholder)
        assert seen or not WRONG[field]
    await pilot.press("end", "x")
    assert not screen.query_one("#wrong").display


async def stays_at_enter(pilot, field):
    screen = pilot.app.screen
    wrong = screen.query_one(f"#{field}", Input)
    wrong.focus()
    wrong.value = WRONG[field]
    await pilot.pause()
    await pilot.press("enter")
    await pilot.pause()
    assert pilot.app.screen is screen
    assert screen.focused is wrong
    assert words_of(pilot, screen.query_one("#wrong", Static)).startswith("Not kept: ")
    wrong.value = ""
    await pilot.press(*"own")
    assert "own" in "".join(painted(pilot, wrong.region))


async def typed_in_sight(pilot, fields):
    """Whatever is said below."""
    screen = pilot.app.screen
    for field in fields:
        field.focus()
        for known in ("situation", "field"):
            # What stands at the foot is as long as it can be.
            if screen.query(f"#{known}") and field.id != known:
                screen.query_one(f"#{known}", Input).value = f"purple {LONG[:80]}"
        await pilot.pause()
        field.value = ""
        await pilot.press(*"wx")
        await pilot.pause()
        box, foot = screen.query_one(".dialog").region, screen.query_one(".foot").region
        assert "wx" in "".join(painted(pilot, field.region)), field.id
        assert box.y < field.region.y < box.bottom - 1 - foot.height, field.id


async def test_no_toast_hides_what_is_refused(open_form):
    program, walk = open_form("person")
    async with program as pilot:
        await pilot.resize_terminal(60, 24)
        await walk(pilot, "person")
        await pilot.press("x", "escape", "e")
        say(pilot.app, "Something happened.")
        await pilot.pause()
        assert toasts(pilot)
        pilot.app.screen.query_one("#source", Input).value = "x"
        await pilot.press("ctrl+s")

        def told():
            return words_of(pilot, pilot.app.screen.query_one("#wrong"))

        # It is scrolled to once the height of its words is known.
        await comes_true(lambda: told().endswith("."))
        assert told().startswith("Not kept: “x” is not a source; it can be")


async def test_the_field_is_in_sight_again_when_the_cursor_never_left_it(open_form):
    program, walk = open_form("person")
    async with program as pilot:
        await pilot.resize_terminal(60, 24)
        await walk(pilot, "person")
        field = pilot.app.screen.query_one("#time_zone", Input)
        field.focus()
        await pilot.pause()
        await pilot.press(*"Atlantis")
        pilot.app.screen.query_one(".dialog").scroll_home(animate=False)
        await pilot.pause()
        assert "Atlantis" not in "".join(painted(pilot, field.region))
        await pilot.press("ctrl+s")
        await comes_true(lambda: "Atlantis" in "".join(painted(pilot, field.region)))


async def test_all_that_is_wrong_is_said_when_it_is_to_be_kept(open_form):
    program, walk = open_form("appointment")
    async with program as pilot:
        await walk(pilot, "appointment")
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await all_is_said(pilot)


async def all_is_said(pilot):
    screen = pilot.app.screen
    for field, text in (
        ("start", "[b]blursday"),
        ("minutes", "abc"),
        ("time_zone", "atlantis"),
    ):
        screen.query_one(f"#{field}", Input).value = text
    screen.query_one("#minutes", Input).focus()
    await pilot.press("enter")
    # On the way only the field that one leaves is told of.
    wrong = screen.query_one("#wrong", Static)
    assert "Nor is this" not in words_of(pilot, wrong)
    await pilot.press("ctrl+s")
    said = str(wrong.render())
    assert said.startswith("Not kept: Minutes are a whole number")
    assert said.count("Nor is this: ") == 2
    assert "[b]blursday" in said
    assert "atlantis" in said
    assert len(screen.query(".refused")) == 3
    await pilot.pause()
    assert_evenly_apart(screen)
    screen.query_one("#minutes", Input).value = "25"
    await pilot.press("ctrl+s")
    assert str(wrong.render()).count("Nor is this: ") == 1


def assert_evenly_apart(screen):
    """Between two fields, and what is said below one of them, is one blank line."""
    parts = [
        part.region
        for part in screen.query(".field, .long, #wrong, .below")
        if part.display and part.region.area
    ]
    parts.sort(key=lambda region: region.y)
    said = [part.region for part in screen.query("#wrong, .below")]
    for one, following in pairwise(parts):
        assert following.y - one.bottom == (0 if following in said and one not in said else 1)


@pytest.mark.parametrize("form", ["person", "welcome", "profile"])
async def test_what_is_said_of_a_field_stands_below_its_text(open_form, form):
    program, walk = open_form(form)
    async with program as pilot:
        await walk(pilot, form)
        screen = pilot.app.screen
        for field in FORMS[form][1]:
            screen.query_one(f"#{field}", Input).value = WRONG[field]
        await pilot.press("ctrl+s")
        for size in [(60, 50), (80, 50), (120, 60)]:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                assert_evenly_apart(screen)
                at = screen.query(OneLine).first().content_region.x
                for said in screen.query("#wrong, .below"):
                    line = painted(pilot, said.region)[0]
                    assert said.region.x + len(line) - len(line.lstrip()) == at


async def test_a_hint_that_has_no_room_is_cut_with_a_sign(desk, opened):
    async with opened(desk, size=(60, 30)) as pilot:
        for width in (60, 80, 60):
            await pilot.resize_terminal(width, 30)
            await pilot.pause()
            hints = [
                words_of(pilot, field).strip("▌ ") for field in pilot.app.screen.query(OneLine)
            ]
            assert ("sophomore at Lakeside College ·…" in hints) == (width == 60)
            assert ("sophomore at Lakeside College · math teacher" in hints) == (width == 80)


async def test_several_friends_at_the_welcome_are_refused_and_nothing_typed_is_lost(
    desk, opened, type_text
):
    async with opened(desk) as pilot:
        await type_text(pilot, "Sam Rivera")
        pilot.app.screen.query_one("#friend").focus()
        await type_text(pilot, "Kim Park and Bo Lind")
        await pilot.press("ctrl+s")
        assert isinstance(pilot.app.screen, Form)
        assert any("several people" in words for words in said(pilot))
        assert pilot.app.screen.query_one("#friend").value == "Kim Park and Bo Lind"
    assert not desk.book.records.contacts


async def test_what_was_left_at_the_welcome_is_where_one_says_who_one_is(desk, opened, type_text):
    async with opened(desk) as pilot:
        await type_text(pilot, "Sam Rivera")
        await pilot.press("escape")
        assert toasts(pilot) == ["What you typed waits: P goes on with it."]
        await pilot.press("P")
        assert pilot.app.screen.query_one("#name").value == "Sam Rivera"
        await pilot.press("ctrl+s", "P")
        assert pilot.app.screen.query("#signature")
    assert desk.book.records.profile.name == "Sam Rivera"
