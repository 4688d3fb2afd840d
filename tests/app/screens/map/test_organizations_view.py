"""The tree, the organizations, the warm paths and the funnel of the map."""

from dataclasses import replace
from datetime import UTC, timedelta
from itertools import pairwise

import pytest
from textual.widgets import Input

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tests.app.screens.map.mapping import contact, go_to, organization, words_of
from tests.cases import case
from tests.stand_ins import StoppedClock, TellingClipboard
from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.form import Form
from tui.app.screens.map.contact_map import ContactMap
from tui.app.screens.map.drawing.canvas import NetworkCanvas
from tui.app.screens.map.funnel import FunnelView, bar, funnel_words, rate
from tui.app.screens.map.people_view import PeopleView
from tui.app.screens.map.warm_path import WarmPath
from tui.app.screens.person.page import PersonPage
from tui.desk.desk import Desk
from tui.desk.settings.settings import DEFAULTS
from tui.model.followup import TouchKind
from tui.model.people import Organization, Source
from tui.model.profile import Profile
from tui.playbook.network.funnel import Counts, Funnel, funnel
from tui.playbook.rules import PRESETS
from tui.store.book import Book


async def test_the_tree_says_in_words_what_the_map_shows(season, opened):
    async with opened(season, size=(100, 40)) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.press("T")
        tree = pilot.app.focused
        text = "\n".join(tree.render_line(y).text.rstrip() for y in range(len(tree.ids)))
        assert "◉ you: 16 people through 11 sources" in text
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
        screen.organizations.rows.put_cursor(organization(season, "Pinecone Apps").id)
        before = organization(season, "Pinecone Apps").interest
        await pilot.press("plus", "plus", "plus")
        assert organization(season, "Pinecone Apps").interest == 3
        await pilot.press("minus")
        assert organization(season, "Pinecone Apps").interest == 2
        assert screen.organizations.organization.name == "Pinecone Apps"
        await pilot.press("i")
        await type_text(pilot, "opening: intern, in May")
        await pilot.press("enter", "i")
        await type_text(pilot, "their blog")
        await pilot.press("enter")
        pinecone = organization(season, "Pinecone Apps")
        assert "intern, in May" in pinecone.openings
        assert "their blog" in pinecone.resources
        await pilot.press("enter", "G", "k")
        assert "intern, in May" in whole_screen(pilot)
        tip = next(each for each in screen.organizations.rows.ids if each.endswith("their blog"))
        screen.organizations.rows.put_cursor(tip)
        await pilot.press("x")
        assert "their blog" not in organization(season, "Pinecone Apps").resources
        await pilot.press("u", "u", "u")
        assert organization(season, "Pinecone Apps").openings == ()
        screen.organizations.rows.put_cursor(pinecone.id)
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
        view = pilot.app.screen.organizations
        view.rows.put_cursor(organization(season, "Summit Mutual").id)
        await pilot.pause(0.1)
        assert "Next to ask: Ray Castillo" in words_of(pilot, "#organization")
        assert pilot.app.screen.person().name == "Ray Castillo"
        await pilot.press("n")
        assert view.rows.highlighted_id == contact(season, "Ray Castillo").id
        await pilot.press("enter")
        assert pilot.app.screen.person().name == "Ray Castillo"
        await pilot.press("escape")
        view.rows.put_cursor(organization(season, "Bluebird Studio").id)
        await pilot.press("n")
        assert "wait for the answer" in toasts(pilot)[-1]


async def test_keys_of_organizations_say_what_they_need(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2")
        for key in ("i", "n", "x"):
            await pilot.press(key)
            assert toasts(pilot)[-1].startswith("Highlight")
        await pilot.press("tab", "tab", "x")
        assert "so it stays" in toasts(pilot)[-1]


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
        pilot.app.screen.organizations.rows.put_cursor(organization(season, "Nowhere Inc").id)
        await pilot.press("w")
        drawn = whole_screen(pilot)
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
        assert "▄" in words
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
    [(0, 9, ""), (9, 9, "▄▄▄▄"), (4, 8, "▄▄"), (1, 1000, "▖"), (3, 8, "▄▖"), (0, 0, "")],
)
def test_a_bar_is_as_long_as_its_share(count, most, drawn):
    assert bar(count, most, 4) == drawn


@pytest.mark.parametrize(
    ("count", "asked", "words"),
    [(1, 1, ""), (3, 3, ""), (3, 4, "75 %"), (0, 9, "0 %"), (2, 3000, "0 %"), (7, 7, "100 %")],
)
def test_a_rate_is_told_from_four_asked_on(count, asked, words):
    assert rate(count, asked) == words


@pytest.mark.parametrize("width", [40, 54, 70, 90])
def test_all_bars_of_a_funnel_have_one_scale_and_their_number_at_the_end(width):
    total = Counts(40, 20, 10, 5)
    lines = funnel_words(Funnel(total, (), ()), Profile(), width).plain.split("\n")[1:5]
    lengths = [line.count("▄") + line.count("▖") / 2 for line in lines]
    assert all(abs(long - 2 * short) <= 1 for long, short in pairwise(lengths))
    ends = [line.rpartition("▄")[2].lstrip("▖") for line in lines]
    assert ends == [" 40", " 20  50 %", " 10  25 %", " 5  12 %"]
    assert max(map(len, lines)) <= width


@pytest.mark.parametrize("goal", [0, 2])
async def test_the_weeks_stand_on_one_scale_with_the_goal(season, opened, goal):
    season.settings = replace(season.settings, talks_per_week=goal)
    async with opened(season) as pilot:
        for size in [(60, 24), (80, 24), (120, 36)]:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.press("2", "f")
                the_weeks_have_one_scale(pilot, goal)
                await pilot.press("escape")


def the_weeks_have_one_scale(pilot, goal):
    lines = words_of(pilot, "#funnel").split("\n")
    at = next(place for place, line in enumerate(lines) if line.startswith("By week"))
    assert lines[at] == f"By week{' · goal: 2 talks a week' if goal else ''}"
    assert "Oct" in lines[at + 1]
    assert [line.split()[0] for line in lines[at + 2 : at + 4]] == ["asked", "talked"]
    assert len({len(line.split()) for line in lines[at + 2 : at + 4]}) == 1
    assert ("goal met in 0 of 12 weeks" in lines[at + 4]) == bool(goal)
    assert max(map(len, lines)) <= pilot.app.screen.query_one("#funnel").content_size.width


@pytest.mark.parametrize("width", [20, 40, 60, 90, 200])
def test_the_funnel_keeps_to_its_width(season, width):
    found = funnel(season.book.records, season.zone)
    lines = funnel_words(found, Profile(), width).plain.split("\n")
    assert all(len(line) <= max(width, 36) for line in lines)


async def test_an_empty_map_teaches_on_every_view(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk) as pilot:
        await pilot.press("2", "tab", "v", "z", "enter", "tab", "plus", "v", "enter", "tab", "plus")
        await pilot.press("minus", "T", "left", "right", "enter", "f", "escape", "O", "F")
        assert isinstance(pilot.app.screen, ContactMap)
        await pilot.press("tab")
        assert "organizations you are interested in" in words_of(pilot, "#organization")


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


async def test_o1_an_organization_is_added_without_anybody_and_taken_off(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "tab", "a")
        await type_text(pilot, "Globex, interest 3")
        assert words_of(pilot, "#meaning") == "new: Globex · ★★★"
        await pilot.press("enter")
        view = pilot.app.screen.organizations
        assert view.organization == organization(season, "Globex")
        assert organization(season, "Globex").interest == 3
        await pilot.pause(0.1)
        assert "the dream · no way yet" in words_of(pilot, "#organization")
        assert "no way yet" in view.rows.paint(view.organization.id, 80).plain
        await pilot.press("t")
        assert "tab goes to the people, a adds one there" in toasts(pilot)[-1]
        await pilot.press("w")
        assert isinstance(pilot.app.screen, WarmPath)
        await pilot.press("escape", "x")
        assert organization(season, "Globex") is None
        assert "Took off Globex." in toasts(pilot)[-1]
        await pilot.press("u")
        assert organization(season, "Globex").interest == 3


async def test_an_organization_with_people_stays_and_says_why(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "tab")
        view = pilot.app.screen.organizations
        view.rows.put_cursor(organization(season, "Summit Mutual").id)
        before = dict(season.book.records.organizations)
        await pilot.press("x")
        assert "2 people are at Summit Mutual, so it stays." in toasts(pilot)[-1]
        assert season.book.records.organizations == before
        view.rows.put_cursor(organization(season, "Harbor Children's Hospital").id)
        await pilot.pause(0.1)
        assert " · talked" in words_of(pilot, "#organization")


async def test_one_that_is_here_already_is_not_added_twice(season, opened, type_text):
    async with opened(season) as pilot:
        count = len(season.book.records.organizations)
        await pilot.press("2", "tab", "tab", "a")
        await type_text(pilot, "pinecone apps inc, interest 9")
        await pilot.press("enter")
        assert "Interest goes from 0 to 3" in words_of(pilot, "#meaning")
        await pilot.press("backspace", "1", "enter")
        assert len(season.book.records.organizations) == count
        assert organization(season, "Pinecone Apps").interest == 1
        assert "Here already: Pinecone Apps: ★··" in toasts(pilot)[-1]


async def test_an_organization_that_undo_brings_back_has_the_cursor(season, opened):
    zircon, _ = season.book.add_organization("Zircon Ltd")
    async with opened(season, size=(100, 40)) as pilot:
        await pilot.press("2", "tab", "tab")
        screen = pilot.app.screen
        screen.organizations.rows.put_cursor(zircon.id)
        await pilot.pause()
        assert screen.highlighted_organization().name == "Zircon Ltd"
        assert screen.hinted_too == {"person.edit": "edit it"}
        await pilot.press("x")
        assert screen.highlighted_organization().name != "Zircon Ltd"
        await pilot.press("u")
        assert screen.highlighted_organization().name == "Zircon Ltd"


def test_a_talk_in_the_program_is_no_ask(desk):
    book, now = desk.book, desk.now()
    talk = book.start_call(
        book.plan_interview(book.add_contact("Ann", now=now).id, now=now).id, now=now
    )
    book.hang_up(talk.id, now=now)
    found = funnel(book.records, UTC)
    assert (found.total, found.unasked) == (Counts(), 1)
    words = funnel_words(found, Profile(), 76).plain
    assert "asked nobody yet" in words
    assert "And 1 person you talked with without asking first." in words
