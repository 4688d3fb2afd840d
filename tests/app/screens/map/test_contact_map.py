"""Map: its views, the filter, the pages it leads to, the zoom."""

import pytest
from textual.widgets import Input

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tests.app.painted import words_of as seen
from tests.app.screens.map.mapping import contact, go_to, listed, words_of
from tests.app.settling import back_to_today, start_over
from tests.cases import case
from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.form import Form
from tui.app.screens.call.call import Call
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.map.contact_map import ContactMap
from tui.app.screens.map.drawing.canvas import NetworkCanvas
from tui.app.screens.map.drawing.tree import NetworkTree
from tui.app.screens.map.people_view import PeopleView
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.person.page import PersonPage
from tui.app.screens.prep.prep import Prep
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList
from tui.model.people import SavedFilter


async def test_tab_goes_through_the_views_and_the_person_stays(season, opened):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        screen = pilot.app.screen
        assert isinstance(pilot.app.focused, NetworkCanvas)
        await pilot.press("tab")
        assert screen.person().name == "Wendy Ho"
        assert pilot.app.focused is screen.query_one(PeopleView).rows
        await pilot.press("tab")
        assert screen.organizations.organization.name == "Harbor Children's Hospital"
        await pilot.press("tab")
        assert isinstance(pilot.app.focused, NetworkCanvas)
        await pilot.press("T")
        assert isinstance(pilot.app.focused, NetworkTree)
        await pilot.press("T", "T", "tab")
        assert pilot.app.focused is screen.query_one(PeopleView).rows


async def test_keys_typed_ahead_reach_a_view_that_is_made_only_now(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "j", "j", "T", "k", "j")
        assert isinstance(pilot.app.focused, NetworkTree)
        assert pilot.app.screen.person().name == "Dr. Omar Haddad"


async def test_f8_enter_opens_the_person_and_their_introductions(season, opened):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.press("enter")
        page = pilot.app.screen
        assert isinstance(page, PersonPage)
        drawn = whole_screen(pilot)
        for words in ("What is next", "Talks", "Introductions", "Tomás Rivera"):
            assert words in drawn
        rows = page.query_one(RowList)
        rows.put_cursor("introduction 1")
        await pilot.press("enter")
        assert pilot.app.screen.person().name == "Tomás Rivera"
        await pilot.press("escape", "escape")
        assert isinstance(pilot.app.screen, ContactMap)
        assert pilot.app.screen.person().name == "Wendy Ho"


async def test_every_key_of_a_person_works_on_their_page(season, opened):
    async with opened(season) as pilot:
        for key, screen in {
            "p": Prep,
            "t": Letter,
            "N": Choose,
            "e": Form,
            "R": AskLine,
            "r": AskLine,
            "number_sign": AskLine,
            "c": Call,
        }.items():
            with case(key):
                await back_to_today(pilot)
                await go_to(pilot, "Wendy Ho")
                await pilot.press("enter", key)
                assert isinstance(pilot.app.screen, screen)


async def test_a_first_request_after_the_talk_is_refused_in_a_sentence(season, opened):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.press("enter", "o")
        assert not isinstance(pilot.app.screen, Letter)
        told = "You have talked with Wendy Ho already, so it is too late for a first message."
        assert any(told in each.message for each in pilot.app._notifications)


async def test_the_page_opens_what_is_next_and_talks(season, opened):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.press("enter")
        page = pilot.app.screen
        rows = page.query_one(RowList)
        talk = season.book.records.interviews_of(contact(season, "Wendy Ho").id)[-1]
        rows.put_cursor(f"talk {talk.id}")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Debrief)
        await pilot.press("escape", "2")
        await go_to(pilot, "Marcus Bell")
        await pilot.press("enter", "enter")
        assert isinstance(pilot.app.screen, Letter)


async def test_a_digit_leads_from_a_page_to_the_place_itself(season, opened):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.press("enter", "2")
        assert isinstance(pilot.app.screen, ContactMap)
        await pilot.press("enter", "p")
        assert isinstance(pilot.app.screen, Prep)
        await pilot.press("2")
        assert isinstance(pilot.app.screen, ContactMap)
        assert pilot.app.screen.person().name == "Wendy Ho"


async def test_a_page_whose_person_is_undone_closes(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    desk.book.add_contact("Jane Doe", now=desk.now())
    async with opened(desk) as pilot:
        await go_to(pilot, "Jane Doe")
        await pilot.press("enter", "u")
        assert isinstance(pilot.app.screen, ContactMap)


async def test_the_filter_narrows_every_view_alike(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "slash", *"stage:talked", "enter")
        assert listed(pilot) == ["Denise Okafor", "Tomás Rivera", "Wendy Ho"]
        assert words_of(pilot, "#found") == "3 of 16"
        await pilot.press("tab")
        names = [
            season.book.records.organizations[each].name
            for each in pilot.app.screen.organizations.rows.ids
        ]
        assert len(names) == 3
        await pilot.press("tab")
        canvas = pilot.app.screen.query_one(NetworkCanvas)
        text = "".join(
            segment.text for y in range(canvas.size.height) for segment in canvas.render_line(y)
        )
        assert "Wendy Ho" in text
        assert "Lena Fischer" not in text
        await pilot.press("T")
        assert contact(season, "Lena Fischer").id not in pilot.app.focused.ids
        await pilot.press("escape")
        assert contact(season, "Lena Fischer").id in pilot.app.focused.ids


async def test_a_bad_term_gets_a_sentence_and_hides_nobody(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "slash", *"stage:zz")
        assert "is no stage" in words_of(pilot, "#problem")
        assert len(listed(pilot)) == 16
        await pilot.press("escape")
        assert not pilot.app.screen.query_one("#problem").display


async def test_a_filter_is_kept_picked_and_forgotten(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "ctrl+s")
        assert "Type a filter first" in toasts(pilot)[-1]
        await pilot.press("slash", *"warm:no", "ctrl+s")
        await type_text(pilot, "Cold ones")
        await pilot.press("enter", "enter", "escape")
        (kept,) = season.book.records.table(SavedFilter).values()
        assert (kept.name, kept.terms) == ("Cold ones", "warm:no")
        assert len(listed(pilot)) == 16
        await pilot.press("F", "enter")
        assert pilot.app.screen.query_one(Input).value == "warm:no"
        cold = ["Dr. Omar Haddad", "Grace Lin", "Hannah Weiss", "Lena Fischer"]
        assert listed(pilot) == cold
        await pilot.press("escape", "F", "x")
        assert not season.book.records.table(SavedFilter)
        await pilot.press("u")
        assert season.book.records.table(SavedFilter)
        await pilot.press("u", "F")
        assert "No filter is kept" in toasts(pilot)[-1]


async def test_zooming_in_on_a_source_then_a_person_and_out_again(season, opened):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        canvas = pilot.app.screen.query_one(NetworkCanvas)

        def drawn():
            rows = range(canvas.size.height - 2)
            return "".join(each.text for y in rows for each in canvas.render_line(y))

        await pilot.press("plus")
        assert "Prof. Alan Smith" in drawn()
        assert "Denise Okafor" not in drawn()
        await pilot.press("plus")
        assert canvas.highlighted == contact(season, "Wendy Ho").id
        assert "Ingrid Bauer" in drawn()
        await pilot.press("minus")
        assert canvas.is_zoomed
        await pilot.press("escape")
        assert not canvas.is_zoomed
        assert "Denise Okafor" in drawn()
        assert pilot.app.screen.person().name == "Wendy Ho"


async def test_zooming_where_there_is_nothing_to_zoom_says_so_or_asks_for_somebody(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "g", "plus")
        assert "to zoom in on" in toasts(pilot)[-1]
        await pilot.press("minus")
        assert "the whole map" in toasts(pilot)[-1]
        pilot.app.screen.query_one(NetworkCanvas).highlighted = "source:neighbors"
        await pilot.press("plus")
        assert "Source: neighbors" in words_of(pilot, ".dialog-title")


async def test_zooming_ends_where_nobody_was_led_to(season, opened):
    async with opened(season) as pilot:
        await go_to(pilot, "Ray Castillo")
        await pilot.press("plus", "plus")
        assert toasts(pilot)[-1] == "This is as close as it goes."
        await pilot.press("minus")
        assert not pilot.app.screen.query_one(NetworkCanvas).is_zoomed


async def test_the_first_who_was_looked_for_is_highlighted(season, opened):
    async with opened(season) as pilot:
        for view in ([], ["T"]):
            with case(view):
                await start_over(pilot)
                await pilot.press("2", *view, "slash", *"tomas", "enter")
                await pilot.pause()
                assert pilot.app.screen.person().name == "Tomás Rivera"
                await pilot.press("escape", "slash", *"nobody at all", "enter")
                await pilot.pause()
                await pilot.press("slash", "ctrl+u", *"grace", "enter")
                await pilot.pause()
                assert pilot.app.screen.person().name == "Grace Lin"


async def test_an_emptied_filter_is_no_filter(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "slash", "h", "o", "enter")
        assert words_of(pilot, "#found") == "3 of 16"
        await pilot.press("slash", "ctrl+u")
        assert words_of(pilot, "#found") == ""
        await pilot.press("enter")
        assert not pilot.app.screen.query_one("#filtering").display


async def test_where_nobody_matches_it_is_said(season, opened):
    async with opened(season) as pilot:
        for tabs in (["tab"], ["tab", "tab"]):
            with case(tabs):
                await start_over(pilot)
                await pilot.press("2", *tabs, "slash", "z", "z", "z")
                await pilot.pause()
                shown = whole_screen(pilot)
                assert "Nobody matches “zzz”; esc shows all." in shown
                await pilot.press("escape")
                shown = whole_screen(pilot)
                assert "Nobody matches" not in shown
                assert "Summit Mutual" in shown


async def test_an_empty_list_says_who_belongs_there_and_how_to_begin(desk, opened):
    sizes = [(60, 24), (80, 24), (120, 36)]
    async with opened(desk, sizes[0]) as pilot:
        await pilot.press("escape", "2", "tab")
        for size in sizes:
            with case(size):
                await pilot.resize_terminal(*size)
                shown = seen(pilot, pilot.app.screen.query_one("#people"))
                assert shown.startswith("Nobody here yet.")
                assert "friends and family" in shown
                assert "Press a to add somebody" in shown
                assert "Press I to import" in shown
                assert "a add" in pilot.app.screen.query_one(KeyHints).render().plain
        await pilot.press("a", *"Zoe", "enter")
        for size in sizes:
            with case(size):
                await pilot.resize_terminal(*size)
                shown = seen(pilot, pilot.app.screen.query_one("#people"))
                assert "Nobody here yet." not in shown
                assert "Zoe" in shown


async def test_tags_between_commas_are_several(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "number_sign")
        await type_text(pilot, "foo, bar")
        await pilot.press("enter")
        assert "#foo #bar put on 1 person." in toasts(pilot)[-1]
        assert contact(season, "Beth Kowalski").tags[-2:] == ("foo", "bar")


async def test_the_same_words_are_told_once(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "minus", "minus", "minus")
        assert toasts(pilot) == ["This is the whole map."]


async def test_help_has_the_columns_there_is_room_for(season, opened):
    async with opened(season, size=(60, 90)) as pilot:
        for width in (60, 80):
            with case(width):
                await pilot.resize_terminal(width, 90)
                await pilot.press("2", "question_mark")
                await pilot.pause()
                strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
                lines = [strip.text.partition("│")[2].partition("│")[0].strip() for strip in strips]
                assert ("tab next view" in lines) is (width == 60)
                assert ("5 Answers" in lines) is (width == 60)
                await pilot.press("escape")


@pytest.mark.painted
async def test_the_hints_are_drawn_anew_only_where_something_else_can_be_done(
    season, opened, monkeypatch
):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.pause()
        screen, drawn, render = pilot.app.screen, [], KeyHints.render
        monkeypatch.setattr(KeyHints, "render", lambda hints: drawn.append(1) or render(hints))
        await pilot.press("up")
        assert screen.person().name != "Wendy Ho"
        await pilot.pause()
        assert not drawn
        await pilot.press("g")
        assert screen.person() is None
        await pilot.pause()
        assert drawn


async def test_a_key_for_a_person_says_what_is_highlighted_instead(season, opened):
    async with opened(season) as pilot:
        for key in ("c", "p", "e", "o", "N", "R"):
            with case(key):
                await start_over(pilot)
                await pilot.press("2", key)
                assert toasts(pilot)[-1] == (
                    "You yourself are highlighted: walk to a person with the arrows."
                )
                canvas = pilot.app.screen.query_one(NetworkCanvas)
                canvas.highlighted = (
                    "alumni"
                    if "alumni" in canvas._spots
                    else next(spot.id for spot in canvas._spots.values() if spot.is_heading)
                )
                await pilot.pause()
                await pilot.press(key)
                assert "is highlighted: walk on to a person there" in toasts(pilot)[-1]
