"""The pitch against the clock, and a made-up talk."""

from datetime import timedelta

from tests.cases import for_each
from tests.world import NOON
from tui.model.interview import Interview, InterviewStatus
from tui.playbook.interview.call import clock_words, closing_questions, closing_time
from tui.playbook.interview.practice import (
    TALK_MINUTES,
    pitch_clock,
    pitch_length,
    pitch_took,
    practice_agenda,
)


@for_each(
    ("pitch", "words"),
    [
        ("", ""),
        (" \n ", ""),
        ("Hello", "1 word, about 0 seconds aloud"),
        ("a " * 75, "75 words, about 30 seconds aloud"),
        ("a " * 200, "200 words, about 80 seconds aloud; 30 seconds hold 75"),
        ("我是一名学生我想了解这个行业里的人每天都在做什么工作", ""),
        ("[b]bold[/b] \n$(reboot)", "2 words, about 1 second aloud"),
    ],
)
def test_P4_how_long_a_pitch_is(pitch, words):
    assert pitch_length(pitch) == words


@for_each(
    ("seconds", "clock", "took"),
    [
        (0, "00:00 of 00:30", "That took 00:00."),
        (30, "00:30 of 00:30", "That took 00:30."),
        (31, "00:31, 00:01 over", "That took 00:31, 00:01 over."),
        (3600, "60:00, 59:30 over", "That took 60:00, 59:30 over."),
    ],
)
def test_P4_what_the_clock_of_the_pitch_says(seconds, clock, took):
    assert (pitch_clock(seconds), pitch_took(seconds)) == (clock, took)


def test_D6_a_talk_of_five_minutes_has_time_to_ask_before_it_closes():
    talk = Interview(
        contact_id="c",
        created=NOON,
        status=InterviewStatus.LIVE,
        started=NOON,
        minutes=TALK_MINUTES,
        agenda=practice_agenda(),
    )
    assert len(closing_questions(talk)) == 2
    assert not closing_time(talk, NOON + timedelta(seconds=199))
    assert closing_time(talk, NOON + timedelta(seconds=200))
    assert clock_words(talk, NOON + timedelta(seconds=60)) == ("04:00 left", False)


@for_each("minutes", [15, 20, 25, 60])
def test_D6_of_any_longer_talk_the_last_five_minutes_are_for_closing(minutes):
    talk = Interview(contact_id="c", created=NOON, started=NOON, minutes=minutes)
    end = NOON + timedelta(minutes=minutes)
    assert not closing_time(talk, end - timedelta(minutes=5, seconds=1))
    assert closing_time(talk, end - timedelta(minutes=5))
