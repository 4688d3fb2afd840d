"""A talk in writing: five questions by e-mail, and their answers whenever they come (F4)."""

import re
from datetime import UTC, timedelta

import pytest

from tests.cases import for_each
from tui.exchange.writers.calendar import appointment_ics, export_ics
from tui.exchange.writers.markdown import conversation
from tui.model.followup import TouchKind
from tui.model.interview import AgendaItem, Format, InterviewStatus
from tui.model.note import Mark, Note
from tui.model.people import Channel, Source
from tui.playbook.contacts.stages import Move, Stage, stage, whose_move
from tui.playbook.interview.agenda import default_agenda, questions_to_send, summary
from tui.playbook.interview.appointment import appointment_words, format_meant
from tui.playbook.interview.brief import brief
from tui.playbook.interview.checklist import checklist
from tui.playbook.interview.written_answers import questions_asked
from tui.playbook.letters.appointment import scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.good_ends import farewell
from tui.playbook.letters.in_writing import questions
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.update import update
from tui.playbook.letters.news.update_reasons import UpdateReason
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.queue.items import Action
from tui.playbook.queue.queue import queue

_SPOKEN = re.compile(
    r"\b(talk|talked|talking|conversation|call|called|phone|spoke|hear(?:ing)? (?:you|how|that))\b",
    re.IGNORECASE,
)


@pytest.fixture
def ines(world):
    world.profile()
    return world.contact("Ines Marchetti", title="Learning Designer", emails=("i@example.org",))


def agenda_of(world, contact, minutes=25):
    return default_agenda(world.records, contact, minutes)


def agreed(world, contact, **fields):
    fields = {
        "format": Format.IN_WRITING,
        "status": InterviewStatus.SCHEDULED,
        "agenda": agenda_of(world, contact),
        "scheduled": world.ago(1),
        **fields,
    }
    return world.interview(contact, **fields)


def answered(world, contact, days_ago=1, **fields):
    """A talk in writing that took place, with two answers."""
    moment = world.ago(days_ago)
    talk = agreed(
        world, contact, status=InterviewStatus.TALKED, started=moment, ended=moment, **fields
    )
    for place, text in enumerate(("I stayed for the students.", "Storyboards on Mondays.")):
        world.put(
            Note(
                interview_id=talk.id,
                seconds=place,
                mark=Mark.QUOTE,
                text=text,
                item_id=talk.agenda[place].id,
            )
        )
    return talk


@for_each(
    "words",
    ["in writing", "In Writing", "e-mail", "email", "by mail", "writing", "written", "chat"],
)
def test_the_format_is_meant_by_many_words(words):
    assert format_meant(words) is Format.IN_WRITING


def test_it_goes_on_the_timeline_as_mail():
    assert Format.IN_WRITING.channel is Channel.EMAIL
    assert {way.channel.value for way in Format} == {"phone", "video", "in person", "email"}


@for_each("minutes", [15, 25, 60])
def test_R7_never_more_than_five_are_sent_and_the_must_asks_come_first(world, ines, minutes):
    agenda = list(agenda_of(world, ines, minutes))
    agenda[4] = agenda[4].changed(must_ask=True)
    talk = agreed(world, ines, agenda=tuple(agenda), minutes=minutes)
    lines = questions_to_send(talk).splitlines()
    assert len(lines) == 5
    # "From what you have heard of my background" is asked of nobody who only gets a letter.
    must = [item.text for item in agenda if item.must_ask and item.question_id != "skills-4"]
    assert len(must) > 1
    assert [line.split(" ", 1)[1] for line in lines[: len(must)]] == must
    assert not {item.text for item in agenda if item.closing} & {line[3:] for line in lines}
    assert "by e-mail" in summary(talk)
    assert "min" not in summary(talk)


def test_R7_fewer_are_sent_as_they_are_and_none_is_a_blank(world, ines):
    two = tuple(item for item in agenda_of(world, ines) if not item.closing)[:2]
    assert len(questions_to_send(agreed(world, ines, agenda=two)).splitlines()) == 2
    draft = questions(world.records, agreed(world, ines, agenda=()))
    assert "[your questions]" in draft.body


@for_each("count", range(6))
@for_each("way", range(3))
def test_R7_the_letter_says_how_many_there_are(world, ines, way, count):
    items = tuple(AgendaItem(text=f"What of {number}?") for number in range(count))
    draft = questions(world.records, agreed(world, ines, agenda=items), way)
    words = ("my questions", "one question", "two questions", "three questions", "four questions")
    assert (*words, "five questions")[count] in draft.body
    assert ("5. What of 4?" in draft.body) is (count == 5)
    assert not _SPOKEN.search(draft.body)
    wrong = [each.words for each in findings(draft, world.records) if not each.ok]
    assert wrong == ([] if count else ["fill in [your questions]"])


def test_the_queue_asks_to_send_then_waits_and_never_confirms_or_asks_who_came(world, ines):
    talk = agreed(world, ines)
    assert stage(world.records, ines) is Stage.SCHEDULED
    (item,) = queue(world.records, world.now)
    assert (item.action, item.touch) == (Action.QUESTIONS, TouchKind.QUESTIONS)
    assert item.what == "send your questions by e-mail"
    assert whose_move(world.records, ines) is Move.MINE
    world.touch(ines, TouchKind.QUESTIONS, interview_id=talk.id)
    assert queue(world.records, world.now) == []
    assert whose_move(world.records, ines) is Move.THEIRS
    for weeks in (1, 3, 60):
        later = world.now + timedelta(days=7 * weeks + 3)
        (item,) = queue(world.records, later)
        assert item.action is Action.ANSWERS
        assert "friendly line" in item.what
        assert item.due.date() == later.date()
        assert item.deadline is None


def test_it_is_no_event_of_a_calendar_whatever_its_former_date(world, ines):
    talk = agreed(world, ines, start=world.now)
    assert b"VEVENT" not in export_ics(world.records, (), world.now, UTC)
    with pytest.raises(ValueError, match="no appointment"):
        appointment_ics(world.records, talk, world.now, UTC)


def test_the_checklist_and_the_brief_speak_of_no_clock_and_no_line(world, ines):
    talk = agreed(world, ines)
    checks = " ".join(check.text for check in checklist(talk, ["555"]))
    sections = brief(world.records, talk, world.now, UTC)
    page = " ".join(str(line) for section in sections for line in section.lines)
    for word in ("phone", "camera", "résumé", "confirm", "dress", "minutes,"):
        assert word not in checks + page
    assert "min more than" not in page
    assert appointment_words(talk, ines, world.now) == "in writing: questions by e-mail, no date"


def test_a_conversation_in_writing_has_no_stamps(world, ines):
    text = conversation(world.records, answered(world, ines), UTC, personal=True)
    assert "- **their words:** “I stayed for the students.”" in text
    assert "00:0" not in text
    assert "minutes" not in text


@for_each("way", range(3))
def test_A1_the_thank_you_thanks_for_the_answers(world, ines, way):
    draft = thank_you(world.records, answered(world, ines), way, now=world.now)
    assert "answer" in draft.body.lower() or "write" in draft.body
    assert "I stayed for the students." in draft.body or "Storyboards" in draft.body
    assert not _SPOKEN.search(draft.body + draft.subject), draft.body


@for_each("way", range(3))
def test_later_letters_speak_of_what_they_wrote(world, ines, way):
    answered(world, ines, 80)
    records, now = world.records, world.now
    drafts = [
        linkedin(records, ines, way, now=now),
        landed(records, ines, way, now=now),
        farewell(records, ines, way, now=now),
        *(update(records, ines, way, reason=reason, now=now) for reason in UpdateReason),
    ]
    for draft in drafts:
        body = draft.body.replace("[when you talked]", "")
        assert not re.search(r"\b(we|our|you) (talk\w*|conversation|spoke)\b", body), body


@for_each("source", [Source.STAFF_PAGE, Source.FRIENDS])
@for_each("way", range(3))
def test_R2_who_is_to_answer_in_writing_is_asked_for_that(world, way, source):
    world.profile()
    kim = world.contact(
        "Kim Park",
        title="Learning Designer",
        source=source,
        emails=("k@example.org",),
        why_them="you moved from a classroom to courses",
    )
    world.interview(kim, format=Format.IN_WRITING, status=InterviewStatus.PLANNED)
    for draft in (outreach(world.records, kim, way), nudge(world.records, kim, way)):
        assert "by e-mail" in draft.body
        assert "five" in draft.body
        assert draft.body.count("?") == 1
        assert not re.search(r"\bminutes\b|\bphone\b|\bvideo\b", draft.body), draft.body
    wrong = [
        each.words
        for each in findings(outreach(world.records, kim, way), world.records)
        if not each.ok
    ]
    assert wrong == []


@for_each("way", range(3))
def test_R6_the_scheduling_letter_offers_writing(world, ines, way):
    world.touch(ines, TouchKind.OUTREACH, 5)
    world.reply(ines, 1)
    near = scheduling(world.records, ines, way, now=world.now).body
    assert "e-mail" not in near
    far = ines.changed(time_zone="Asia/Tokyo")
    world.put(far)
    assert (
        "I can send you five questions by e-mail"
        in scheduling(world.records, far, way, now=world.now).body
    )
    world.interview(far, format=Format.IN_WRITING, status=InterviewStatus.PLANNED)
    body = scheduling(world.records, far, way, now=world.now).body
    assert "five questions by e-mail" in body
    assert not re.search(r"\[|\bminutes\b|\bwhen and how we talk\b|\btimes\b", body), body
    assert body.count("?") == 1


def test_answers_are_matched_to_the_words_that_were_sent(world, ines):
    talk = agreed(world, ines)
    sent = "Dear Ines,\n\n1. What did you leave behind?\n2. " + talk.agenda[0].text + "\n\nRuth"
    first, second = questions_asked(talk, sent)
    assert first.text == "What did you leave behind?"
    assert second.id == talk.agenda[0].id
    assert first.id != second.id
    assert [item.id for item in questions_asked(talk)] == [
        item.id for item in talk.agenda if not item.closing and item.question_id != "skills-4"
    ][:5]


@for_each("situation", ["returning", "working and curious", "between jobs", ""])
def test_F4_nobody_is_asked_in_writing_about_what_they_never_heard(world, ines, situation):
    world.profile(situation=situation)
    asked = questions(world.records, agreed(world, ines)).body
    assert asked.count("?") == 5
    assert not re.search(r"my background|what I have done so far|for me after today", asked)


@for_each(
    ("name", "title", "field", "fits"),
    [
        ("Fr. Stan", "", "water treatment", False),
        ("Miriam Adler", "rabbi", "logistics", False),
        ("Fr. Stan", "", "church ministry", True),
        ("Ann Roe", "operator", "water treatment", True),
        ("Brother in law Gary", "", "water treatment", True),
    ],
)
def test_F4_a_priest_is_not_asked_how_the_field_hires(world, name, title, field, fits):
    world.profile(situation="between jobs", field=field)
    contact = world.contact(name, title=title)
    asked = default_agenda(world.records, contact, 60)
    assert questions(world.records, agreed(world, contact)).body.count("?") == 5
    words = r"openings|demand|employers look for|first hired|this field hear|your employer"
    assert any(re.search(words, item.text) for item in asked) is fits
