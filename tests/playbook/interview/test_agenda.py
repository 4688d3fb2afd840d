"""The agenda and the checklist."""

from collections import Counter
from datetime import UTC

import pytest

from tests.cases import for_each
from tui.model.connection import LINKEDIN_ID, as_asked
from tui.model.followup import TouchKind
from tui.model.interview import AgendaItem, Format, Interview, OwnCheck, QuestionState
from tui.model.people import Source
from tui.model.profile import Situation
from tui.playbook.interview.agenda import (
    default_agenda,
    if_time,
    in_writing,
    planned_minutes,
    questions_to_send,
    summary,
)
from tui.playbook.interview.brief import brief
from tui.playbook.interview.call import within_reach
from tui.playbook.interview.checklist import checklist
from tui.playbook.questions.bank import CLOSING, KNOWN, OF_RESEARCH, Theme, Tiara
from tui.playbook.questions.for_you import ABOUT_MY_BACKGROUND, for_you
from tui.playbook.rules import PRESETS, RULES

SITUATIONS = ["", *Situation]


@pytest.fixture
def jane(world):
    return world.contact()


SPOKEN = tuple(how for how in Format if how is not Format.IN_WRITING)


def asked(agenda):
    return [item for item in agenda if not item.closing]


@for_each("situation", SITUATIONS)
@for_each("preset", PRESETS)
@for_each("minutes", range(25, 31))
@for_each("title", ["", "analyst", "plumber", "parish priest"])
def test_P2_ten_to_twenty_questions_are_there_beside_the_closing_ones(
    world, situation, preset, minutes, title
):
    world.profile(situation=situation)
    contact, rules = world.contact(title=title), PRESETS[preset]
    # A first talk, and a second one, after all of that was answered.
    for _ in range(2):
        agenda = default_agenda(world.records, contact, minutes, rules)
        assert 10 <= len(asked(agenda)) <= 20
        assert len(agenda) - len(asked(agenda)) >= 3
        held = [item.changed(state=QuestionState.ANSWERED) for item in agenda]
        world.talk(contact, agenda=tuple(held))


CONNECTED = {
    "an import said so": lambda world, jane: world.put(
        jane.changed(notes="Connected on LinkedIn on 3 May 2019.")
    ),
    "they were invited": lambda world, jane: world.touch(jane, TouchKind.LINKEDIN),
}


@for_each("connect", CONNECTED.values(), ids=CONNECTED)
def test_D6_nobody_who_is_connected_is_asked_to_connect(world, jane, connect):
    def ids(agenda):
        return [item.question_id for item in agenda]

    talk = world.interview(jane, agenda=default_agenda(world.records, jane))
    assert LINKEDIN_ID in ids(as_asked(world.records, talk).agenda)
    connect(world, jane)
    assert LINKEDIN_ID not in ids(as_asked(world.records, talk).agenda)
    assert len(as_asked(world.records, talk).agenda) == len(talk.agenda) - 1
    known = world.records.contacts[jane.id]
    assert LINKEDIN_ID not in ids(default_agenda(world.records, known))
    lines = [line for part in brief(world.records, talk, world.now, UTC) for line in part.lines]
    assert not any("LinkedIn?" in str(line) for line in lines)
    bare = talk.changed(agenda=())
    lines = [line for part in brief(world.records, bare, world.now, UTC) for line in part.lines]
    assert not any("LinkedIn?" in str(line) for line in lines)


def test_D6_what_was_asked_before_they_connected_stays(world, jane):
    agenda = default_agenda(world.records, jane)
    answered = tuple(item.changed(state=QuestionState.ANSWERED) for item in agenda)
    talk = world.interview(jane, agenda=answered)
    world.touch(jane, TouchKind.LINKEDIN)
    assert as_asked(world.records, talk) == talk


@for_each("situation", SITUATIONS)
@for_each("minutes", [20, 25, 30, 45])
@for_each("knows", [False, True])
def test_P2_each_situation_has_an_agenda_that_is_whole_at_every_length(
    world, situation, minutes, knows
):
    world.profile(situation=situation)
    jane = world.contact(source=Source.FRIENDS if knows else None)
    agenda = default_agenda(world.records, jane, minutes)
    interview = world.interview(jane, agenda=agenda, minutes=minutes)
    questions = asked(agenda)
    assert 8 <= len(questions) <= 12
    assert questions[0].question_id == "path-1"
    assert not ABOUT_MY_BACKGROUND & {item.question_id for item in questions[: 2 if knows else 12]}
    assert [item.must_ask for item in questions] == [True] * 3 + [False] * (len(questions) - 3)
    assert not any(item.must_ask for item in questions if item.question_id == "in-4")
    short = within_reach(interview.changed(short=True))
    assert questions[0] in short
    assert questions[0] in in_writing(interview)
    planned = [item for item in questions if item not in if_time(interview)]
    assert planned == questions[: len(planned)]
    assert sum(item.minutes for item in planned) <= 0.7 * minutes
    assert len(planned) >= {20: 4, 25: 5, 30: 6, 45: 9}[minutes]
    assert planned_minutes(interview) <= minutes
    assert [item.question_id for item in agenda if item.closing] == [each.id for each in CLOSING]


@for_each("situation", SITUATIONS)
def test_P2_an_agenda_holds_no_question_twice_and_none_that_is_retired(situation):
    questions = for_you(situation)
    assert len(set(questions)) == len(questions)
    assert not any(question.retired for question in questions)


def test_P2_each_situation_begins_with_its_own_must_asks(world, jane):
    firsts = set()
    with_its_own = [each for each in SITUATIONS if each != Situation.OTHER]
    for situation in with_its_own:
        world.profile(situation=situation)
        agenda = default_agenda(world.records, jane)
        firsts.add(tuple(item.question_id for item in agenda if item.must_ask))
    assert len(firsts) == len(with_its_own)
    world.profile(situation="something of an older version")
    everybody = [question.id for question in for_you()]
    jane = world.contact(source=Source.FRIENDS)
    assert [each.question_id for each in asked(default_agenda(world.records, jane))] == everybody


@for_each("situation", SITUATIONS)
def test_P2_3B7_asks_two_of_each_tiara_kind(world, jane, situation):
    world.profile(situation=situation)
    agenda = asked(default_agenda(world.records, jane, rules=PRESETS["3B7"]))
    kinds = Counter(KNOWN[item.question_id].tiara for item in agenda)
    assert kinds == dict.fromkeys(Tiara, 2)
    assert agenda[0].question_id == for_you(situation)[0].id


@for_each(
    ("text", "has_heard"),
    [("", False), ("I would like to ask about your work.", False), ("I teach biology.", True)],
)
def test_P2_only_who_has_heard_of_my_background_is_asked_about_it(world, jane, text, has_heard):
    world.profile(situation=Situation.WORKING, work="biology teacher")
    world.touch(jane, TouchKind.OUTREACH, text=text)
    ids = [item.question_id for item in default_agenda(world.records, jane, 120)]
    assert bool(ABOUT_MY_BACKGROUND & set(ids)) is has_heard


def test_P2_what_is_left_over_about_me_waits_for_the_third_place(world, jane):
    hesitate = KNOWN["in-4"]
    left = AgendaItem(text=hesitate.text, question_id=hesitate.id, must_ask=True)
    world.talk(jane, 30, agenda=(left.changed(state=QuestionState.PASSED),))
    questions = asked(default_agenda(world.records, jane))
    assert [item.question_id for item in questions[:3]] == ["path-1", "day-1", "in-4"]
    assert [item.must_ask for item in questions[:4]] == [True, True, False, False]


def test_P2_stories_of_years_and_days_get_more_minutes(world, jane):
    for item in asked(default_agenda(world.records, jane)):
        assert item.minutes == (4 if item.theme in (Theme.PATH, Theme.DAY) else 3)


def test_P3_the_agenda_ranges_over_the_themes(world, jane):
    questions = asked(default_agenda(world.records, jane))
    assert len({item.theme for item in questions}) >= 8


def test_D6_the_agenda_ends_with_the_closing_questions(world, jane):
    last = default_agenda(world.records, jane)[-len(CLOSING) :]
    assert [item.question_id for item in last] == [question.id for question in CLOSING]
    assert all(item.closing and item.minutes == 1 for item in last)


def test_P2_a_question_that_does_not_fit_leaves_room_for_others(world, jane):
    long = AgendaItem(text="What is next?", state=QuestionState.PASSED, minutes=30)
    world.talk(jane, 30, agenda=(long,))
    questions = asked(default_agenda(world.records, jane))
    assert long.text not in [item.text for item in questions]
    assert len(questions) >= 7
    world.talk(jane, 20, agenda=(long.changed(text="And then?", minutes=15),))
    minutes = sum(item.minutes for item in default_agenda(world.records, jane))
    assert minutes >= 20


@for_each("minutes", [5, 10, 15, 20, 25, 30, 45, 60, 90])
def test_P2_what_is_planned_fits_in_the_time(world, jane, minutes):
    agenda = default_agenda(world.records, jane, minutes)
    interview = world.interview(jane, agenda=agenda, minutes=minutes)
    must_asks = [item for item in agenda if item.must_ask]
    assert 1 <= len(must_asks) <= 3
    assert sum(item.minutes for item in must_asks) <= 0.7 * minutes
    assert planned_minutes(interview) - len(CLOSING) <= 0.7 * minutes


def test_P2_must_asks_are_planned_wherever_they_stand_and_the_rest_in_order(world, jane):
    agenda = tuple(AgendaItem(text=str(number), minutes=6) for number in range(5))
    agenda = (*agenda[:4], agenda[4].changed(must_ask=True))
    interview = world.interview(jane, agenda=agenda, minutes=20)
    assert [item.text for item in if_time(interview)] == ["1", "2", "3"]
    assert planned_minutes(interview) == 12
    assert if_time(world.interview(jane, agenda=agenda, minutes=60)) == ()


def test_P2_what_was_answered_before_is_left_out(world, jane):
    first = default_agenda(world.records, jane)
    answered, passed, *rest = first
    agenda = (answered.changed(state=QuestionState.ANSWERED), passed, *rest)
    world.talk(jane, 30, agenda=agenda)
    second = [item.question_id for item in default_agenda(world.records, jane)]
    assert answered.question_id not in second
    assert passed.question_id in second
    assert len(asked(first)) - 1 <= len(second) - 3


def test_P2_an_own_question_that_was_answered_is_left_out_by_its_text(world, jane):
    text = default_agenda(world.records, jane)[0].text
    own = AgendaItem(text=text.upper(), state=QuestionState.ANSWERED)
    world.talk(jane, 30, agenda=(own,))
    assert text not in [item.text for item in default_agenda(world.records, jane)]


def test_D2_what_was_to_be_asked_later_comes_first(world, jane):
    world.notes(world.talk(jane, 30), "? how the night shift is paid", "! a plain insight")
    first = default_agenda(world.records, jane)[0]
    assert first.text == "how the night shift is paid"
    assert first.must_ask


def test_F8_a_referral_is_asked_about_the_introducer(world, jane):
    def texts(**fields):
        contact = world.contact("Wendy Ho", introduced_by=jane.id, **fields)
        return " ".join(item.text for item in default_agenda(world.records, contact))

    assert "Jane Doe" in texts()
    assert "Jane Doe" not in texts(may_use_name=False)


def test_P1_to_P7_R7_and_R8_are_on_the_checklist():
    items = checklist(Interview(contact_id="x", created="2026-11-20T15:00Z"))
    assert len({item.id for item in items}) == len(items)
    assert [item.rule for item in items].count("P1") == 3
    rules = {"P1", "P2", "P4", "P5", "P6", "P7", "F9", "R7", "R8"}
    assert {item.rule for item in items} == rules
    assert {item.rule for item in items} <= set(RULES)
    for_an_aunt = checklist(Interview(contact_id="x", created="2026-11-20T15:00Z"), is_close=True)
    assert len(for_an_aunt) == 5
    assert set(for_an_aunt) < set(items)


@for_each("how", [*Format])
def test_F9_the_goal_stands_on_the_checklist(how):
    fields = {"contact_id": "x", "created": "2026-11-20T15:00Z", "format": how}
    (asked,) = (each for each in checklist(Interview(**fields)) if each.rule == "F9")
    assert asked.text == "name the one thing you want to know by the end"
    named = checklist(Interview(**fields, goal="which skills carry over"))
    assert "your goal: which skills carry over" in [each.text for each in named]


def test_P6_the_logistics_depend_on_the_format():
    texts = {
        next(
            item.text
            for item in checklist(
                Interview(contact_id="x", created="2026-11-20T15:00Z", format=each)
            )
            if item.rule == "P6"
        )
        for each in SPOKEN
    }
    assert len(texts) == len(SPOKEN)


@for_each(
    ("how", "words"),
    [
        (Format.PHONE, "who calls whom"),
        (Format.VIDEO, "a phone number in case"),
        (Format.VIDEO, "captions"),
        (Format.IN_PERSON, "by day; tell somebody where"),
        (Format.IN_PERSON, "pay for the coffee"),
        *((each, "how to say their name") for each in SPOKEN),
        *((each, "about notes") for each in SPOKEN),
        *((each, "one thing you want to know") for each in Format),
        *((each, "three must-asks, five more") for each in SPOKEN),
        (Format.IN_WRITING, "five at most"),
    ],
)
def test_P6_safety_access_and_courtesy_are_on_the_checklist(how, words):
    items = checklist(Interview(contact_id="x", created="2026-11-20T15:00Z", format=how))
    assert any(words in item.text for item in items)
    assert len({item.id for item in items}) == len(items)


def test_P2_the_agenda_is_summed_up_in_one_line(world, jane):
    agenda = default_agenda(world.records, jane)
    interview = world.interview(jane, agenda=agenda, minutes=25)
    assert planned_minutes(interview) == 22
    assert (
        summary(interview) == "15 questions · 22 of 25 min · 3 must-asks · 5 only if there is time"
    )
    assert summary(interview, in_short=True) == "15 questions · 22 of 25 min"
    assert summary(world.interview(jane)) == "0 questions · 0 of 25 min"
    one = world.interview(jane, agenda=agenda[-1:])
    assert summary(one) == "1 question · 1 of 25 min"


def test_P6_the_checklist_goes_with_the_format():
    def text(how, place="", phones=()):
        interview = Interview(contact_id="x", created="2026-11-20T15:00Z", format=how, place=place)
        return "\n".join(item.text for item in checklist(interview, phones))

    assert "quiet room" in text(Format.PHONE)
    assert "the number: 555 0100" in text(Format.PHONE, "555 0100", ("555 0199",))
    assert "the number: 555 0199" in text(Format.PHONE, phones=("555 0199",))
    assert "the number: none yet" in text(Format.PHONE)
    assert "none yet" not in text(Format.VIDEO)
    assert "camera" in text(Format.VIDEO)
    assert "link" in text(Format.VIDEO)
    assert "the way there" in text(Format.IN_PERSON)
    assert "résumé twice" in text(Format.IN_PERSON)


def test_P6_own_items_come_last_and_have_no_rule():
    own = OwnCheck(text="bring the book back")
    interview = Interview(contact_id="x", created="2026-11-20T15:00Z", own_checks=(own,))
    last = checklist(interview)[-1]
    assert (last.id, last.rule, last.text) == (own.id, "", "bring the book back")


def test_R7_the_questions_are_a_text_to_send_without_the_closing_ones(world, jane):
    agenda = default_agenda(world.records, jane)
    interview = world.interview(jane, agenda=agenda)
    lines = questions_to_send(interview).splitlines()
    assert lines[0] == f"1. {agenda[0].text}"
    reserve = if_time(interview)
    assert reserve
    assert len(lines) == len(asked(agenda)) - len(reserve)
    assert not any(item.text in line for item in reserve for line in lines)
    assert questions_to_send(world.interview(jane)) == ""


@for_each(
    ("title", "trade"),
    [
        ("Foreman", True),
        ("Site foreman, concrete", True),
        ("Master electrician", True),
        ("journeyman plumber", True),
        ("Bus driver", True),
        ("HVAC technician", True),
        ("line cook", True),
        ("", False),
        ("Analyst", False),
        ("Electrical engineer", False),
        ("Data mechanic and analyst", False),
        ("Device driver developer", False),
        ("Kitchen manager", False),
        ("Professor of welding", False),
        ("Owner", False),
        ("Lab technician", False),
    ],
)
@for_each("situation", SITUATIONS)
def test_P2_nobody_in_a_trade_is_asked_about_doctorates_or_linkedin(world, title, trade, situation):
    world.profile(situation=situation)
    contact = world.contact(title=title)
    ids = {item.question_id for item in default_agenda(world.records, contact, 120)}
    assert (LINKEDIN_ID in ids) is not trade
    if trade:
        assert not ids & OF_RESEARCH
        assert len(ids) >= 10
    elif situation == Situation.LEAVING_RESEARCH:
        assert ids & OF_RESEARCH
