"""A letter that the history makes false is refused in a sentence."""

import re
from datetime import date, timedelta

import pytest

from tests.cases import for_each
from tui.model.followup import Answer, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import Source
from tui.playbook.letters.parts import LetterKind
from tui.playbook.letters.timely import refused
from tui.playbook.letters.write import letter_to

ASK = TouchKind.OUTREACH


def nothing(world, ann):
    """Nobody has written yet."""


def asked(world, ann):
    world.touch(ann, ASK, 5)


def answered(world, ann):
    world.touch(ann, ASK, 5)
    world.reply(ann, 2)


def put_off(world, ann):
    world.touch(ann, ASK, 40)
    world.reply(ann, 30, answer=Answer.LATER, ask_again=date(2026, 11, 20))


def called_in_vain(world, ann):
    world.touch(ann, TouchKind.CALL, 5)


def said_no(world, ann):
    world.touch(ann, ASK, 5)
    world.reply(ann, 2, answer=Answer.NO)


def asked_again_after_a_no(world, ann):
    world.touch(ann, ASK, 50)
    world.reply(ann, 45, answer=Answer.NO)
    world.touch(ann, ASK, 2)


def planned_at_once(world, ann):
    world.scheduled(ann, world.ago(-3))


def agreed(world, ann):
    answered(world, ann)
    world.scheduled(ann, world.ago(-3))


def missed(world, ann):
    answered(world, ann)
    world.interview(ann, status=InterviewStatus.NO_SHOW, start=world.ago(1))


def talked_today(world, ann):
    world.talk(ann, 0.1)


def talked(world, ann):
    answered(world, ann)
    world.talk(ann, 1)


def thanked(world, ann):
    talk = world.talk(ann, 20)
    world.touch(ann, TouchKind.THANK_YOU, 19, interview_id=talk.id)


def talked_and_planned(world, ann):
    world.talk(ann, 20)
    world.interview(ann, created=world.ago(1))


O, N, S, U, L, D, X = (  # noqa: E741 - one letter each
    LetterKind.OUTREACH,
    LetterKind.NUDGE,
    LetterKind.SCHEDULE,
    LetterKind.UPDATE,
    LetterKind.LANDED,
    LetterKind.DECLINED,
    LetterKind.NOT_FOR_ME,
)


@for_each(
    ("history", "untrue"),
    [
        (nothing, {N, S, U, L, D, X}),
        (asked, {S, U, L, D}),
        (answered, {O, N, D}),
        (said_no, {N, S, X}),
        (asked_again_after_a_no, {D}),
        (planned_at_once, {N, U, L, D}),
        (put_off, {O, N, D}),
        (called_in_vain, {S, U, L, D}),
        (agreed, {O, N, D}),
        (missed, {O, N, D}),
        (talked_today, {O, N, S, U, D}),
        (talked, {O, N, S, D}),
        (thanked, {O, N, S, D}),
        (talked_and_planned, {O, N, D}),
    ],
    ids=lambda each: each.__name__ if callable(each) else "",
)
def test_what_is_not_so_is_refused(world, history, untrue):
    world.profile()
    ann = world.contact("Ann Roe")
    history(world, ann)
    kinds = (O, N, S, U, L, D, X)
    assert {kind for kind in kinds if refused(world.records, ann, kind, world.now)} == untrue
    for kind in untrue:
        with pytest.raises(ValueError, match=r"Ann Roe.*\.") as raised:
            letter_to(world.records, ann, kind, world.now)
        command = re.search(r"askaround (thanks|letter \S+) Ann Roe prints", str(raised.value))
        if command is None:
            assert "nothing to take back" in str(raised.value)
            continue
        # What is named is not refused in its turn.
        fits = command[1].removeprefix("letter ").replace("thanks", "thank-you")
        letter_to(world.records, ann, LetterKind(fits), world.now)


@for_each(
    ("history", "kind", "words"),
    [
        (put_off, D, "asked you to come back on November 20"),
        (answered, D, "did not say no; if they do, askaround replied Ann Roe no keeps it"),
        (asked, D, "has not answered yet"),
        (nothing, D, "no answer to thank for"),
        (nothing, X, "nothing to take back"),
        (said_no, X, "said no, so there is nothing to take back"),
        (asked, S, "no time to settle"),
    ],
    ids=lambda each: each.__name__ if callable(each) else "",
)
def test_the_sentence_says_why(world, history, kind, words):
    world.profile()
    ann = world.contact("Ann Roe")
    history(world, ann)
    found = refused(world.records, ann, kind, world.now)
    assert found is not None
    assert words in found.sentence


@for_each(
    ("position", "organization", "decided", "refuses"),
    [
        ("nurse at Acme", "Acme", False, True),
        ("nurse at Acme", "Acme", True, True),
        ("clinical research asst, UCSF", "Stanford", False, True),
        ("clinical research asst, UCSF", "Stanford", True, False),
        ("", "Acme", False, False),
    ],
)
def test_S4_another_direction_is_not_so_where_one_has_landed(
    world, position, organization, decided, refuses
):
    world.profile(position=position)
    at = world.organization(organization)
    when = world.ago(1) if decided else None
    ann = world.contact("Ann Roe", organization_id=at.id, decided_against=when)
    world.talk(ann, 20)
    found = refused(world.records, ann, X, world.now)
    assert (found is not None) is refuses
    assert found is None or found.fits is L


@for_each("source", [Source.FAMILY, Source.FRIENDS])
@for_each("kind", [U, L])
def test_friends_hear_of_it_whatever_was_noted(world, source, kind):
    world.profile()
    assert not refused(world.records, world.contact("Al", source=source), kind, world.now)


@for_each(
    ("history", "kind", "command"),
    [
        (nothing, N, "letter outreach"),
        (answered, N, "letter scheduling"),
        (talked_today, U, "thanks"),
        (thanked, O, "letter update"),
        (talked, N, "letter update"),
    ],
    ids=lambda each: each.__name__ if callable(each) else "",
)
def test_the_sentence_names_what_fits(world, history, kind, command):
    world.profile()
    ann = world.contact("Ann Roe")
    history(world, ann)
    with pytest.raises(ValueError, match=rf"askaround {command} Ann Roe prints what fits\."):
        letter_to(world.records, ann, kind, world.now)


@for_each(
    ("minutes", "too_late"), [(-3000, True), (-20, True), (0, True), (1, False), (900, False)]
)
def test_R8_nothing_is_confirmed_once_its_time_has_come(world, minutes, too_late):
    world.profile()
    ann = world.contact("Ann [b]Roe[/b]")
    world.scheduled(ann, world.now + timedelta(minutes=minutes))
    if not too_late:
        assert letter_to(world.records, ann, LetterKind.CONFIRMATION, world.now).body
        return
    with pytest.raises(
        ValueError, match="if you talked, a thank-you fits, else another date"
    ) as no:
        letter_to(world.records, ann, LetterKind.CONFIRMATION, world.now)
    assert str(no.value).count(". ") == 0
    # Of several the one that is ahead is confirmed.
    world.scheduled(ann, world.now + timedelta(days=2))
    assert letter_to(world.records, ann, LetterKind.CONFIRMATION, world.now).body
