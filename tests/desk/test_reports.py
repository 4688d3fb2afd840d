"""The reports that a course or a coach asks for."""

import csv
from datetime import timedelta
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tests.world import NOON
from tui.desk.reports import last_talk, season_report, talk_report
from tui.exchange.writers.csv import export_csv
from tui.exchange.writers.report_page import report_page
from tui.model.base import new_id
from tui.model.followup import Direction, TouchKind
from tui.model.interview import AgendaItem, QuestionState
from tui.model.people import Source
from tui.playbook.interview.call import promised_day
from tui.playbook.interview.told_talk import UNASKED
from tui.playbook.network.funnel import funnel
from tui.playbook.time.here import Here
from tui.store.book import book_in_memory

LINES = (
    "!start *small* <b>now</b>",
    '"nobody plans it | really',
    "~ he seemed tired",
    "call me at 555-010-0199 or jane@acme.com",
    ">send her the chart",
    "@Wendy Ho, Bay",
)


@pytest.fixture
def zone():
    return ZoneInfo("America/New_York")


@pytest.fixture
def book():
    book = book_in_memory()
    jane = book.add_contact("Jane Doe", now=NOON, organization="Acme", source=Source.ALUMNI)
    plan = book.plan_interview(jane.id, now=NOON)
    book.write_down_talk(
        plan.id, [(line, None) for line in LINES], started=NOON, minutes=25, now=NOON
    )
    book.reflect(plan.id, "job", "More people than numbers.", now=NOON)
    return book


def of_talk(book, zone):
    (talk,) = book.records.interviews.values()
    return talk_report(book.records, talk, zone)


def test_the_report_of_a_talk_has_what_a_course_asks_for(book, zone):
    text = of_talk(book, zone)
    assert text.startswith("# Informational interview: Jane Doe, Acme\n")
    for wanted in (
        "- How: phone, 25 min",
        "- How I came to them: alumni",
        "## What I learned",
        "- “nobody plans it | really”",
        "## People they named\n\n- Wendy Ho, Bay",
        "- I promised: send her the chart",
        "### The job\n\nMore people than numbers.",
    ):
        assert wanted in text, wanted


def test_nothing_personal_and_no_address_goes_out(book, zone):
    for text in (of_talk(book, zone), season_report(book.records, zone)):
        assert "tired" not in text
        assert "jane@acme.com" not in text
        assert "555-010-0199" not in text


def test_the_report_of_a_season_counts_and_tells_of_all(book, zone):
    text = season_report(book.records, zone)
    assert "1 conversation, November 19, 2026." in text
    assert "| Jane Doe, Acme | alumni | 25 min |" in text
    assert "- More people than numbers. *(after Jane Doe)*" in text


def test_the_questions_asked_most_are_without_the_courtesies_at_the_end(book, zone):
    (talk,) = book.records.interviews.values()
    items = [
        AgendaItem(text="How is it?", state=QuestionState.ANSWERED),
        AgendaItem(text="May I mention your name?", state=QuestionState.ANSWERED, closing=True),
    ]
    items += [AgendaItem(text=UNASKED, state=QuestionState.ANSWERED)]
    book.records.put(talk.changed(agenda=tuple(items)))
    assert "asked most" not in season_report(book.records, zone)
    book.records.put(talk.changed(id=new_id(), agenda=tuple(items)))
    text = season_report(book.records, zone)
    assert "- How is it? (2)" in text
    assert UNASKED not in text
    assert "May I mention" not in text.partition("## The questions I asked most")[2]


def test_the_season_says_who_asked_who_was_named_and_what_is_to_do_with_whom(book, zone):
    # It is signed as the letters are.
    book.save_profile(now=NOON, name="nora o'brien-müller")
    (talk,) = book.records.interviews.values()
    book.edit_interview(talk.id, "", goal="How to get a first job")
    book.insert_line(talk.id, "<intro to Sam", now=NOON)
    text = season_report(book.records, zone)
    for wanted in (
        "Interviewer: Nora O'Brien-Müller\n",
        "- Jane Doe: send her the chart\n",
        "- Jane Doe offered: intro to Sam\n",
        "## People they named\n\n- Wendy Ho, Bay *(by Jane Doe)*",
        "## What I wanted to know\n\n- Jane Doe: How to get a first job",
        "1 talked to, 1 of whom introduced me to somebody.",
    ):
        assert wanted in text, wanted
    assert "written to" not in text
    assert "- What I wanted to know: How to get a first job" in of_talk(book, zone)


def test_only_who_was_asked_is_counted_so_as_on_the_map(book, zone):
    (jane, wendy) = book.records.contacts.values()
    # Whoever was only thanked was not asked.
    book.log_touch(jane.id, TouchKind.THANK_YOU, now=NOON + timedelta(hours=1))
    assert ", November 19, 2026. 1 talked to, 1 of whom" in season_report(book.records, zone)
    book.log_touch(wendy.id, TouchKind.OUTREACH, now=NOON)
    assert "1 asked, 0 replied, 1 talked to" in season_report(book.records, zone)
    book.log_touch(wendy.id, TouchKind.REPLY, now=NOON, direction=Direction.IN)
    text = season_report(book.records, zone)
    total = funnel(book.records, zone).total
    assert f"{total.asked} asked, {total.replied} replied, 1 talked to" in text
    assert (total.asked, total.replied) == (1, 1)


def test_who_was_talked_to_counts_whatever_is_to_come(book, zone):
    (jane, wendy) = book.records.contacts.values()
    again = book.plan_interview(jane.id, now=NOON)
    book.schedule(again.id, NOON + timedelta(days=9), now=NOON)
    book.log_touch(wendy.id, TouchKind.OUTREACH, now=NOON)
    text = season_report(book.records, zone)
    assert "1 conversation, November 19, 2026." in text
    assert "1 asked, 0 replied, 1 talked to, 1 of whom introduced" in text
    cells = dict(zip(*list(csv.reader(export_csv(book.records).splitlines()))[:2], strict=True))
    assert (cells["Name"], cells["Conversations"]) == ("Jane Doe", "1")


@pytest.mark.parametrize(
    ("line", "written"),
    [
        (">send her my paper by fri", "I promised: send her my paper (by November 20, 2026)"),
        (">fri: send my paper", "I promised: send my paper (by November 20, 2026)"),
        (">send her my paper", "I promised: send her my paper\n"),
        (
            "<intro to Sam by Friday if I remind her",
            "They offered: intro to Sam if I remind her (by November 20, 2026)",
        ),
        ("<intro to Sam next week", "They offered: intro to Sam (by November 27, 2026)"),
    ],
)
def test_the_day_of_a_promise_is_written_once(book, zone, line, written):
    (talk,) = book.records.interviews.values()
    book.insert_line(talk.id, line, now=NOON, due=promised_day(line, Here(NOON.astimezone(zone))))
    assert f"- {written}" in of_talk(book, zone)
    assert written.partition(": ")[2] in season_report(book.records, zone)


def test_before_the_first_talk_it_says_so(zone):
    book = book_in_memory()
    jane = book.add_contact("Jane Doe", now=NOON)
    assert "No conversations yet." in season_report(book.records, zone)
    assert last_talk(book.records, jane) is None


def test_what_was_written_to_them_is_not_how_one_came_to_them(book, zone):
    jane = next(iter(book.records.contacts.values()))
    book.edit_contact(jane.id, how_we_met="your course last spring")
    assert "How I came to them: alumni" in of_talk(book, zone)
    book.edit_contact(jane.id, how_we_met="a fair in Reno")
    assert "How I came to them: a fair in Reno" in of_talk(book, zone)


class _Page(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.tags, self.loaded, self.words = [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.loaded += [value for name, value in attrs if name in ("src", "srcset", "data")]
        if tag == "link":
            self.loaded.append(attrs)

    def handle_data(self, data):
        self.words.append(data)


def test_the_page_loads_nothing_and_what_was_typed_is_text(book, zone):
    page = report_page(of_talk(book, zone))
    read = _Page(page)
    assert read.loaded == []
    assert {"script", "b", "img", "iframe"}.isdisjoint(read.tags)
    assert "start *small* <b>now</b>" in read.words
    assert "default-src 'none'" in page
    season = _Page(report_page(season_report(book.records, zone)))
    assert "table" in season.tags
    assert any("Jane Doe, Acme" in words for words in season.words)


@for_each("typed", ["<script>alert(1)</script>", "[x](javascript:alert(1))", "a|b"])
def test_hostile_words_stay_words(zone, typed):
    book = book_in_memory()
    jane = book.add_contact(typed, now=NOON, organization=typed, title=typed)
    plan = book.plan_interview(jane.id, now=NOON)
    book.write_down_talk(plan.id, [(f"!{typed}", None)], started=NOON, minutes=9, now=NOON)
    for text in (of_talk(book, zone), season_report(book.records, zone)):
        read = _Page(report_page(text))
        assert {"script", "a"}.isdisjoint(read.tags)
        assert any(typed in words for words in read.words)
