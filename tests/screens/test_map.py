"""Map: every key of it, on every view, and undo of whatever it changed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from textual.widgets import Input, Static

from tests.screens.conftest import StoppedClock, TellingClipboard, toasts
from tui.config import DEFAULTS
from tui.desk import Desk
from tui.model.followup import TouchKind
from tui.model.people import ContactState, Organization, SavedFilter, Source
from tui.playbook.funnel import funnel
from tui.playbook.rules import PRESETS
from tui.screens.ask_line import AskLine
from tui.screens.call import Call
from tui.screens.contact_map import ContactMap
from tui.screens.debrief import Debrief
from tui.screens.form import Form
from tui.screens.funnel import FunnelView, bar, funnel_words
from tui.screens.letter import Letter
from tui.screens.map_people import PeopleView
from tui.screens.person_page import PersonPage
from tui.screens.prep import Prep
from tui.screens.warm_path import WarmPath
from tui.store.book import Book
from tui.widgets.key_hints import KeyHints
from tui.widgets.network_canvas import NetworkCanvas
from tui.widgets.network_tree import NetworkTree
from tui.widgets.rows import RowList


def contact(desk, name):
    return next(each for each in desk.book.records.contacts.values() if each.name == name)


def organization(desk, name):
    return desk.book.records.organization_named(name)


def listed(pilot):
    records = pilot.app.desk.book.records
    rows = pilot.app.screen.query_one(PeopleView).rows
    return [records.contacts[each].name for each in rows.ids]


def words_of(pilot, selector):
    return str(pilot.app.screen.query_one(selector, Static).content)


async def go_to(pilot, name):
    """Open the map on a person."""
    await pilot.press("2")
    pilot.app.screen.put_cursor_on(contact(pilot.app.desk, name).id)
    await pilot.pause()


async def test_tab_goes_through_the_views_and_the_person_stays(season, opened):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        screen = pilot.app.screen
        assert isinstance(pilot.app.focused, NetworkCanvas)
        await pilot.press("tab")
        assert screen.person().name == "Wendy Ho"
        assert pilot.app.focused is screen.query_one(PeopleView).rows
        await pilot.press("tab")
        assert screen.employers.organization.name == "Harbor Children's Hospital"
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
        drawn = pilot.app.export_screenshot().replace("&#160;", " ")
        for words in ("What is next", "Conversations", "Introductions", "Tomás Rivera"):
            assert words in drawn
        rows = page.query_one(RowList)
        rows.put_cursor("introduction 1")
        await pilot.press("enter")
        assert pilot.app.screen.person().name == "Tomás Rivera"
        await pilot.press("escape", "escape")
        assert isinstance(pilot.app.screen, ContactMap)
        assert pilot.app.screen.person().name == "Wendy Ho"


@pytest.mark.parametrize(
    ("key", "screen"),
    [
        ("c", Call),
        ("p", Prep),
        ("t", Letter),
        ("o", Letter),
        ("e", Form),
        ("R", AskLine),
        ("r", AskLine),
        ("number_sign", AskLine),
    ],
)
async def test_every_key_of_a_person_works_on_their_page(season, opened, key, screen):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.press("enter", key)
        assert isinstance(pilot.app.screen, screen)


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
        assert words_of(pilot, "#found") == "3 of 14"
        await pilot.press("tab")
        names = [
            season.book.records.organizations[each].name
            for each in pilot.app.screen.employers.rows.ids
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
        assert len(listed(pilot)) == 14
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
        assert len(listed(pilot)) == 14
        await pilot.press("F", "enter")
        assert pilot.app.screen.query_one(Input).value == "warm:no"
        assert listed(pilot) == ["Dr. Omar Haddad", "Grace Lin", "Lena Fischer"]
        await pilot.press("escape", "F", "x")
        assert not season.book.records.table(SavedFilter)
        await pilot.press("u")
        assert season.book.records.table(SavedFilter)
        await pilot.press("u", "F")
        assert "No filter is kept" in toasts(pilot)[-1]


async def test_the_list_is_sorted_by_each_column_and_says_which(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab")
        by_name = listed(pilot)
        orders = []
        for column in ("organization", "source", "stage", "last", "next", "name"):
            await pilot.press("O")
            assert f"{column} ▾" in words_of(pilot, "#heading")
            orders.append(listed(pilot))
        assert orders[-1] == by_name == sorted(by_name)
        assert len({tuple(each) for each in orders}) == 6
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
        assert "Undid: Tagged 3 people: #museums" in toasts(pilot)[-1]


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
        assert "✓0 of 1" in words_of(pilot, "#heading")
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


@pytest.mark.parametrize("width", [100, 120, 160, 200])
async def test_a_wide_list_cuts_no_organization_of_the_season(season, opened, width):
    async with opened(season, size=(width, 24)) as pilot:
        await pilot.press("2", "tab")
        rows = pilot.app.screen.query_one(PeopleView).rows
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
        assert row.rstrip().endswith("overdue 56 w")


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


async def test_an_emptied_filter_is_no_filter(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "slash", "h", "o", "enter")
        assert words_of(pilot, "#found") == "3 of 14"
        await pilot.press("slash", "ctrl+u")
        assert words_of(pilot, "#found") == ""
        await pilot.press("enter")
        assert not pilot.app.screen.query_one("#filtering").display


@pytest.mark.parametrize("tabs", [["tab"], ["tab", "tab"]], ids=["list", "employers"])
async def test_where_nobody_matches_it_is_said(season, opened, tabs):
    async with opened(season) as pilot:
        await pilot.press("2", *tabs, "slash", "z", "z", "z")
        await pilot.pause()
        shown = pilot.app.export_screenshot().replace("&#160;", " ")
        assert "Nobody matches the filter; / changes it." in shown


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


@pytest.mark.parametrize("width", [60, 80])
async def test_help_has_the_columns_there_is_room_for(season, opened, width):
    async with opened(season, size=(width, 24)) as pilot:
        await pilot.press("2", "question_mark")
        await pilot.pause()
        strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
        lines = [strip.text.partition("│")[2].partition("│")[0].strip() for strip in strips]
        assert ("tab next view" in lines) is (width == 60)
        assert ("5 Answers" in lines) is (width == 60)


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


async def test_the_tree_says_in_words_what_the_map_shows(season, opened):
    async with opened(season, size=(100, 40)) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.press("T")
        tree = pilot.app.focused
        text = "\n".join(tree.render_line(y).text.rstrip() for y in range(len(tree.ids)))
        assert "◉ you: 14 people through 9 sources" in text
        assert "▾ faculty: 5 people · warm · 4 of them introduced" in text
        assert "      introduced ● Wendy Ho, talked, their move, Harbor Children's Hospital" in text
        assert "+ neighbors: Who on your street could tell you about their work?" in text
        assert pilot.app.screen.person().name == "Wendy Ho"
        await pilot.press("left")
        assert pilot.app.screen.person().name == "Prof. Alan Smith"
        await pilot.press("left", "left")
        assert tree.highlighted_id == "source:faculty"
        assert contact(season, "Wendy Ho").id not in tree.ids
        await pilot.press("right", "right", "right")
        assert pilot.app.screen.person().name == "Wendy Ho"
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, PersonPage)


async def test_f7_an_empty_source_of_the_tree_asks_for_somebody(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("2", "T")
        pilot.app.focused.put_cursor("source:neighbors")
        await pilot.press("enter")
        await type_text(pilot, "Nell Next, Baker")
        await pilot.press("enter")
        assert contact(season, "Nell Next").source is Source.NEIGHBORS
        assert pilot.app.screen.person().name == "Nell Next"
        await pilot.press("u")
        assert "Nell Next" not in {each.name for each in season.book.records.contacts.values()}


async def test_o1_interest_tips_and_the_form_of_an_organization(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "tab")
        screen = pilot.app.screen
        screen.employers.rows.put_cursor(organization(season, "Pinecone Apps").id)
        before = organization(season, "Pinecone Apps").interest
        await pilot.press("plus", "plus", "plus")
        assert organization(season, "Pinecone Apps").interest == 3
        await pilot.press("minus")
        assert organization(season, "Pinecone Apps").interest == 2
        assert screen.employers.organization.name == "Pinecone Apps"
        await pilot.press("i")
        await type_text(pilot, "opening: intern, in May")
        await pilot.press("enter", "i")
        await type_text(pilot, "their blog")
        await pilot.press("enter")
        pinecone = organization(season, "Pinecone Apps")
        assert "intern, in May" in pinecone.openings
        assert "their blog" in pinecone.resources
        await pilot.press("enter", "G", "k")
        assert "intern, in May" in pilot.app.export_screenshot().replace("&#160;", " ")
        tip = next(each for each in screen.employers.rows.ids if each.endswith("their blog"))
        screen.employers.rows.put_cursor(tip)
        await pilot.press("x")
        assert "their blog" not in organization(season, "Pinecone Apps").resources
        await pilot.press("u", "u", "u")
        assert organization(season, "Pinecone Apps").openings == ()
        screen.employers.rows.put_cursor(pinecone.id)
        await pilot.press("e")
        assert isinstance(pilot.app.screen, Form)
        pilot.app.screen.query_one("#interest", Input).value = "9"
        await pilot.press("ctrl+s")
        assert "Interest goes from 0 to 3" in words_of(pilot, "#wrong")
        pilot.app.screen.query_one("#interest", Input).value = "1"
        await pilot.press("ctrl+s")
        assert organization(season, "Pinecone Apps").interest == 1
        await pilot.press("u", "u", "u", "u")
        assert organization(season, "Pinecone Apps").interest <= max(before, 3)


async def test_r9_the_next_person_at_an_organization(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "tab")
        employers = pilot.app.screen.employers
        employers.rows.put_cursor(organization(season, "Summit Mutual").id)
        await pilot.pause(0.1)
        assert "Next to ask: Ray Castillo" in words_of(pilot, "#organization")
        assert pilot.app.screen.person().name == "Ray Castillo"
        await pilot.press("n")
        assert employers.rows.highlighted_id == contact(season, "Ray Castillo").id
        await pilot.press("enter")
        assert pilot.app.screen.person().name == "Ray Castillo"
        await pilot.press("escape")
        employers.rows.put_cursor(organization(season, "Bluebird Studio").id)
        await pilot.press("n")
        assert "wait for the answer" in toasts(pilot)[-1]


async def test_keys_of_organizations_say_what_they_need(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2")
        for key in ("i", "n", "x"):
            await pilot.press(key)
            assert toasts(pilot)[-1].startswith("Highlight")
        await pilot.press("tab", "tab", "x")
        assert toasts(pilot)[-1].startswith("Highlight a resource")


async def test_a_warm_path_is_found_by_name_and_leads_to_its_first_person(
    season, opened, type_text
):
    async with opened(season) as pilot:
        await pilot.press("2", "w")
        await type_text(pilot, "lakeshore")
        meaning = words_of(pilot, "#meaning")
        assert meaning == "you → Wendy Ho → Ingrid Bauer → Lakeshore Public Health"
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, WarmPath)
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, PersonPage)
        assert pilot.app.screen.person().name == "Wendy Ho"


async def test_of_several_organizations_the_most_wanted_is_taken_and_the_others_are_named(
    season, opened
):
    with season.book.transaction("Heard of firms") as change:
        for number, interest in enumerate((1, 3, 0, 2)):
            change.put(Organization(name=f"Zeta {number}", interest=interest))
    async with opened(season) as pilot:
        await pilot.press("2", "w", *"zeta")
        meaning = words_of(pilot, "#meaning")
        assert meaning.startswith("Zeta 1: nobody known there; ")
        assert meaning.endswith(" · type more for Zeta 3, Zeta 0 …")
        await pilot.press(*" 0")
        assert words_of(pilot, "#meaning").startswith("Zeta 0: nobody known there; ")
        assert "type more" not in words_of(pilot, "#meaning")


async def test_without_a_path_it_says_who_might_know(season, opened):
    with season.book.transaction("Heard of a firm") as change:
        change.put(Organization(name="Nowhere Inc", interest=3))
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "tab")
        pilot.app.screen.employers.rows.put_cursor(organization(season, "Nowhere Inc").id)
        await pilot.press("w")
        drawn = pilot.app.export_screenshot().replace("&#160;", " ")
        assert "You know nobody at Nowhere Inc yet. Who might?" in drawn
        assert "introduced 2 people to you" in drawn
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, PersonPage)


async def test_an_unknown_organization_is_not_taken(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("2", "w")
        await type_text(pilot, "zzz")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, AskLine)
        assert "no organization of that name" in words_of(pilot, "#meaning")


async def test_the_funnel_counts_in_bars_and_numbers(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "f")
        assert isinstance(pilot.app.screen, FunnelView)
        words = words_of(pilot, "#funnel")
        assert "everybody" in words
        assert "█" in words
        assert "faculty" in words
        assert "Nov 2026" in words
        await pilot.press("f")
        assert isinstance(pilot.app.screen, ContactMap)


async def test_an_empty_funnel_says_what_would_be_in_it(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk) as pilot:
        await pilot.press("2", "f")
        assert "asked nobody yet" in words_of(pilot, "#funnel")


@pytest.mark.parametrize(
    ("count", "most", "drawn"),
    [(0, 9, ""), (9, 9, "████"), (4, 8, "██"), (1, 1000, "▏"), (3, 8, "█▌"), (0, 0, "")],
)
def test_a_bar_is_as_long_as_its_share(count, most, drawn):
    assert bar(count, most, 4) == drawn


@pytest.mark.parametrize("width", [20, 40, 60, 90, 200])
def test_the_funnel_keeps_to_its_width(season, width):
    found = funnel(season.book.records, season.zone)
    lines = funnel_words(found, width).plain.split("\n")
    assert all(len(line) <= max(width, 36) for line in lines)


async def test_an_empty_map_teaches_on_every_view(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk) as pilot:
        await pilot.press("2", "tab", "v", "z", "enter", "tab", "plus", "v", "enter", "tab", "plus")
        await pilot.press("minus", "T", "left", "right", "enter", "f", "escape", "O", "F")
        assert isinstance(pilot.app.screen, ContactMap)
        await pilot.press("tab")
        assert "employers you are interested in" in words_of(pilot, "#organization")


async def test_what_is_next_is_by_the_rules_the_person_set(tmp_path, opened):
    """S1, R9: after the last nudge of the preset a contact rests, on every view."""
    book = Book(tmp_path / "rules.json")
    settings = replace(DEFAULTS, rules=PRESETS["gentle"])
    desk = Desk(book, StoppedClock(), TellingClipboard(), settings)
    book.save_profile(now=desk.now(), name="Sam")
    jane = book.add_contact("Jane Doe", now=desk.now(), organization="Acme")
    for days, kind in ((40, TouchKind.OUTREACH), (20, TouchKind.NUDGE)):
        book.log_touch(jane.id, kind, now=desk.now() - timedelta(days=days))
    async with opened(desk) as pilot:
        await go_to(pilot, "Jane Doe")
        canvas = pilot.app.screen.query_one(NetworkCanvas)
        foot = canvas.render_line(canvas.size.height - 2).text
        assert "◌ resting" in foot
        await pilot.press("tab")
        await pilot.pause(0.1)
        assert "resting" in words_of(pilot, "#card")
        rows = pilot.app.screen.query_one(PeopleView).rows
        assert "◌ resting" in rows.render_line(0).text
        await pilot.press("tab")
        assert "rests" in words_of(pilot, "#organization")
    book.close()
