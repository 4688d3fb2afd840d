"""A letter that the history makes false is refused in a sentence."""

from datetime import date

import pytest

from tui.model.followup import Answer, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import Source
from tui.playbook.letters.parts import LetterKind
from tui.playbook.letters.timely import untrue
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


O, N, S, U, L = (  # noqa: E741 - one letter each
    LetterKind.OUTREACH,
    LetterKind.NUDGE,
    LetterKind.SCHEDULE,
    LetterKind.UPDATE,
    LetterKind.LANDED,
)


@pytest.mark.parametrize(
    ("history", "refused"),
    [
        (nothing, {N, S, U, L}),
        (asked, {U}),
        (answered, {N}),
        (put_off, {N}),
        (called_in_vain, {U}),
        (agreed, {N}),
        (missed, {N}),
        (talked_today, {O, N, S, U}),
        (talked, {O, N, S}),
        (thanked, {O, N, S}),
        (talked_and_planned, {O, N}),
    ],
    ids=lambda each: each.__name__ if callable(each) else "",
)
def test_what_is_not_so_is_refused(world, history, refused):
    world.profile()
    ann = world.contact("Ann Roe")
    history(world, ann)
    found = {kind for kind in (O, N, S, U, L) if untrue(world.records, ann, kind, world.now)}
    assert found == refused
    for kind in refused:
        with pytest.raises(ValueError, match=r"Ann Roe.*\. askaround (letter|thanks) .* fits\.$"):
            letter_to(world.records, ann, kind, world.now)


@pytest.mark.parametrize("source", [Source.FAMILY, Source.FRIENDS])
@pytest.mark.parametrize("kind", [U, L])
def test_friends_hear_of_it_whatever_was_noted(world, source, kind):
    world.profile()
    assert not untrue(world.records, world.contact("Al", source=source), kind, world.now)


@pytest.mark.parametrize(
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
