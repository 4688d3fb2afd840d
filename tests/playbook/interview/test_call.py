"""The clock of a call, and what must not be forgotten before it is over."""

from datetime import UTC, datetime, timedelta

from tests.cases import for_each
from tui.model.followup import TouchKind
from tui.model.interview import AgendaItem, Interview, InterviewStatus, QuestionState
from tui.playbook.contacts.timeline import timeline
from tui.playbook.interview.call import (
    agreed_call,
    clock_words,
    closing_questions,
    closing_time,
    elapsed_seconds,
    must_asks_words,
    next_appointment,
    spent_seconds,
)
from tui.playbook.network.lookup import likely_contact
from tui.playbook.questions.bank import CLOSING
from tui.playbook.questions.job_asks import asks_for_job

START = datetime(2026, 11, 19, 15, 0, tzinfo=UTC)


def call(*agenda: AgendaItem, **fields) -> Interview:
    known = {"status": InterviewStatus.LIVE, "started": START, "minutes": 25}
    return Interview(contact_id="c", created=START, agenda=agenda, **{**known, **fields})


def test_D5_the_clock_counts_down_and_then_over():
    assert clock_words(call(), START + timedelta(minutes=5)) == ("20:00 left", False)
    assert clock_words(call(), START + timedelta(minutes=20)) == ("05:00 left", True)
    assert clock_words(call(), START + timedelta(minutes=26)) == ("time is up, 01:00 over", True)


@for_each(
    ("seconds", "words"),
    [
        (0, "25 min left"),
        (1, "25 min left"),
        (60, "24 min left"),
        (61, "24 min left"),
        (25 * 60 - 1, "1 min left"),
        (25 * 60, "time is up, 0 min over"),
        (26 * 60 + 59, "time is up, 1 min over"),
        (30 * 3600, "time is up, 29 h over"),
    ],
)
def test_D5_to_the_minute_the_clock_changes_once_a_minute(seconds, words):
    now = START + timedelta(seconds=seconds)
    assert clock_words(call(), now, to_the_minute=True)[0] == words
    assert clock_words(call(), now, to_the_minute=True)[1] == clock_words(call(), now)[1]


def test_the_call_agreed_on_for_now_is_the_one_to_open(world):
    start = world.now + timedelta(hours=3)
    first = world.scheduled(world.contact("Jane Doe"), start)
    world.scheduled(world.contact("Ben Ito"), start + timedelta(minutes=10))

    def agreed(**ahead):
        found = agreed_call(world.records, start - timedelta(**ahead))
        return found.contact_id if found else None

    assert next_appointment(world.records, world.now) == first
    assert agreed(minutes=61) is None
    assert agreed(minutes=60) == agreed(minutes=0) == agreed(minutes=-24) == first.contact_id
    assert agreed(minutes=-25) != first.contact_id
    assert agreed(minutes=-35) is None


def test_the_clock_goes_on_over_a_sleep_and_never_backwards():
    assert elapsed_seconds(call(), START + timedelta(hours=2)) == 7200
    assert elapsed_seconds(call(), START - timedelta(hours=1)) == 0


@for_each(
    ("minutes", "words", "in_danger"),
    [
        (0, "must-asks left: 3", False),
        (15, "must-asks left: 3", False),
        (16, "must-asks left: 3, ask the one that matters most now", True),
        (20, "must-asks left: 3, ask the one that matters most now", True),
        (24, "must-asks left: 3, ask the one that matters most now", True),
        (40, "must-asks left: 3, ask the one that matters most now", True),
    ],
)
def test_D2_must_asks_are_in_danger_only_when_there_is_no_time_for_them(minutes, words, in_danger):
    must = [AgendaItem(text=str(number), must_ask=True, minutes=3) for number in range(3)]
    closing = AgendaItem(text="LinkedIn?", closing=True, minutes=1)
    now = START + timedelta(minutes=minutes)
    assert must_asks_words(call(*must, closing), now) == (words, in_danger)


def test_D2_a_long_answer_puts_no_must_ask_in_danger_while_there_is_time():
    first, second = (AgendaItem(text=str(n), must_ask=True, minutes=4) for n in range(2))
    talk = call(first, second, current_item=first.id, turned=START)
    assert must_asks_words(talk, START + timedelta(minutes=20)) == (
        "must-asks left: 2",
        False,
    )
    last = call(first, current_item=first.id, turned=START)
    assert must_asks_words(last, START + timedelta(minutes=25)) == ("must-asks left: 1", False)
    unasked = call(first)
    assert must_asks_words(unasked, START + timedelta(minutes=25)) == (
        "must-asks left: 1, ask it now",
        True,
    )
    assert must_asks_words(call(), START) == ("", False)


def test_D6_the_closing_ones_come_whatever_the_agenda():
    assert closing_time(call(), START + timedelta(minutes=20))
    assert not closing_time(call(), START + timedelta(minutes=19, seconds=59))
    assert closing_questions(call()) == [question.text for question in CLOSING]
    asked = AgendaItem(text="LinkedIn?", closing=True, state=QuestionState.ANSWERED)
    open_one = AgendaItem(text="Whom else?", closing=True)
    assert closing_questions(call(asked, open_one)) == ["Whom else?"]


def test_a_question_has_taken_what_it_took_before_and_now():
    item = AgendaItem(text="Why?", spent=60)
    interview = call(item, current_item=item.id, turned=START + timedelta(minutes=2))
    assert spent_seconds(interview, item, START + timedelta(minutes=3)) == 120
    other = AgendaItem(text="How?", spent=30)
    assert spent_seconds(interview, other, START + timedelta(minutes=3)) == 30


@for_each(
    ("line", "asks"),
    [
        ("ask if they have any openings", True),
        ("could you recommend me for the analyst role", True),
        ("are you hiring right now", True),
        ("she got her first job through a professor", False),
        ("what a day in the job is like", False),
        ("positions rotate every two years", False),
    ],
)
def test_D3_a_line_that_asks_for_a_job_is_noticed(line, asks):
    assert asks_for_job(line) == asks


def test_everything_so_far_with_a_contact_newest_first(world):
    prof = world.contact("Prof. Smith")
    jane = world.contact("Jane Doe", introduced_by=prof.id)
    world.touch(jane, TouchKind.OUTREACH, 9, text="May I ask you?")
    world.reply(jane, 8)
    world.talk(jane, 2)
    world.touch(jane, TouchKind.THANK_YOU, 1)
    events = timeline(world.records, jane)
    assert [event.what for event in events] == [
        "thank-you from you",
        "talked for 25 min, 0 lines kept",
        "reply from them",
        "first message from you",
        "added, introduced by Prof. Smith",
    ]
    assert events[3].said == "May I ask you?"


@for_each(
    ("typed", "firm"),
    [("jane", "Acme"), ("jane doe, bay", "Bay Trust"), ("jane doe, nowhere", "Acme")],
)
def test_of_two_with_one_name_the_one_at_the_organization_is_meant(world, typed, firm):
    for each in ("Acme", "Bay Trust"):
        world.contact("Jane Doe", organization_id=world.organization(each).id)
    found = likely_contact(typed, world.records)
    assert world.records.organization_of(found) == firm


@for_each(
    ("typed", "name"),
    [
        ("we", "Wendy Ho"),
        ("Ho", "Wendy Ho"),
        ("wendy ho, Harbor", "Wendy Ho"),
        ("wnedy ho", "Wendy Ho"),
        ("okaf", "Denise Okafor"),
        ("zz", None),
        ("w", None),
        ("Somebody New", None),
    ],
)
def test_half_a_name_means_the_contact(world, typed, name):
    for each in ("Denise Okafor", "Wendy Ho", "Ray Castillo"):
        world.contact(each)
    found = likely_contact(typed, world.records)
    assert (found.name if found else None) == name


@for_each(
    ("days", "words"),
    [
        (0.02, "time is up, 03:48 over"),
        (0.3, "time is up, 6 h over"),
        (5, "time is up, 4 days over"),
    ],
)
def test_a_call_left_running_says_roughly_how_long(days, words):
    assert clock_words(call(), START + timedelta(days=days))[0] == words
