"""What stands above a transcript is no line of it, and says when the talk was and how long."""

from datetime import UTC, datetime

import pytest

from tui.exchange.readers.talks.transcripts import read_talk

OTTER = """Coffee Chat: Ann Lee
Fri, Nov 20, 2026 10:02AM • 31:12

SUMMARY KEYWORDS
career, data, sales, SQL

SPEAKERS
Ann Lee, Sam Reed

Ann Lee  00:03
Hi.

Sam Reed  00:05
Oh.

Transcribed by https://otter.ai
"""
OTTER_INLINE = """Coffee chat
Fri, Nov 20, 2026 10:02AM • 31:12
SUMMARY KEYWORDS: career, data. And: more
SPEAKERS: Ann Lee, Sam Reed
Ann Lee (00:03): Hi.
Sam Reed (00:05): Oh.
"""
TEAMS = """Talk with Ann-20261120_100200-Meeting Recording
November 20, 2026, 10:02AM
31m 12s

Sam Reed started transcription

Ann Lee   0:03
Hi.

Sam Reed   0:05
Oh.

Sam Reed stopped transcription
"""
MEET = """Nov 20, 2026
Ann Lee / Sam Reed - Transcript
Attendees
Ann Lee, Sam Reed
Transcript
00:00:03
Ann Lee: Hi.
00:00:05
Sam Reed: Oh.
Transcription ended after 00:31:12
This editable transcript was computer generated and might contain errors.
"""
FIREFLIES = """Meeting Title: Coffee Chat
Date: Nov 20, 2026
Start time: 10:02 AM
Duration: 31 mins
Participants: ann.lee@acme.com, sam@example.org
Meeting Link: https://meet.example.org/abc
Summary
They talked: a lot. About data.
Ann Lee - 00:03
Hi.
Sam Reed - 00:05
Oh.
"""
ISO = """recorded 2026-11-20 10:02 (UTC)
Length 31:12
[00:00:03] Ann Lee: Hi.
[00:00:05] Sam Reed: Oh.
"""
WORD = """Audio file
coffee 20.11.2026.m4a

Transcript
00:00:03 Ann Lee
Hi.
00:00:05 Sam Reed
Oh.
"""
LOCAL = datetime(2026, 11, 20, 10, 2)  # noqa: DTZ001 - heads say no zone
DAY = LOCAL.replace(hour=12, minute=0)
HEADS = {
    "Otter": (OTTER, LOCAL, True, 1872),
    "Otter, inline": (OTTER_INLINE, LOCAL, True, 1872),
    "Teams": (TEAMS, LOCAL, True, 1872),
    "Meet": (MEET, DAY, False, 1872),
    "Fireflies": (FIREFLIES, LOCAL, True, 1860),
    "ISO": (ISO, LOCAL.replace(tzinfo=UTC), True, 1872),
    "Word": (WORD, DAY, False, 0),
}
BYTES = {
    "as it is": lambda text: text.encode(),
    "Windows": lambda text: text.replace("\n", "\r\n").encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "old Mac": lambda text: text.replace("\n", "\r").encode(),
    "wide blanks": lambda text: text.replace(" ", "\u00a0").encode(),
}


@pytest.mark.parametrize("style", HEADS)
@pytest.mark.parametrize("how", BYTES)
def test_a_head_is_no_line_and_is_understood(style, how):
    text, made, has_time, seconds = HEADS[style]
    talk = read_talk(BYTES[how](text))
    assert [(each.seconds, each.speaker, each.text) for each in talk.lines] == [
        (3, "Ann Lee", "Hi."),
        (5, "Sam Reed", "Oh."),
    ]
    assert (talk.head.made, talk.head.has_time, talk.head.seconds) == (made, has_time, seconds)


@pytest.mark.parametrize(
    ("row", "made"),
    [
        ("Friday, November 20th, 2026 at 3:02 PM", LOCAL.replace(hour=15)),
        ("20 November 2026, 10:02", LOCAL),
        ("20. Nov. 2026", DAY),
        ("11/20/2026 10:02 AM", LOCAL),
        ("20/11/2026 10:02", LOCAL),
        ("2026/11/20 10:02:33 EST", LOCAL),
        ("2026-11-20T10:02Z", LOCAL.replace(tzinfo=UTC)),
        ("Nov 20, 2026, 12:02 AM", LOCAL.replace(hour=0)),
        ("Nov 31, 2026", None),
        ("03/11/2026", None),
        ("She was born in 2026, in May 12.", None),
    ],
)
def test_days_are_read_in_many_spellings_and_never_guessed(row, made):
    assert read_talk(f"Call\n{row}\nAnn Lee: Hi.\nSam Reed: Oh.\n".encode()).head.made == made


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ann Lee (she/her)", "Ann Lee"),
        ("Ann Lee <ann@acme.com>", "Ann Lee"),
        ("Lee, Ann (Guest)", "Ann Lee"),
        ("Ann Lee | Acme", "Ann Lee"),
        ("Ann Lee, PhD", "Ann Lee, PhD"),
        ("ann.lee@acme.com", "ann.lee@acme.com"),
        ("Speaker 1", "Speaker 1"),
        ("Unknown Speaker", "Unknown Speaker"),
    ],
)
def test_a_speaker_is_called_by_the_name_alone(written, name):
    texts = (
        f"{written}  0:03\nHi.\n\nSam Reed  0:05\nOh.\n",
        f"{written}: Hi.\nSam Reed: Oh.\n{written}: Ah.\nSam Reed: So.\n",
    )
    for text in texts:
        assert [each.speaker for each in read_talk(text.encode()).lines][:2] == [name, "Sam Reed"]
    if "<" not in written:
        voice = f"WEBVTT\n\n00:01.000 --> 00:02.000\n<v {written}>Hi.</v>\n"
        assert [each.speaker for each in read_talk(voice.encode()).lines] == [name]


def test_lines_without_speakers_are_read_where_they_are_timed():
    talk = read_talk(b"00:03 Thanks for the time.\n00:10 I began in sales.\n")
    assert [(each.seconds, each.speaker) for each in talk.lines] == [(3, ""), (10, "")]


def test_what_was_said_of_a_recording_stays():
    talk = read_talk(b"Ann Lee: The recording stopped.\nSam Reed: Date: Nov 20, 2026 works.\n")
    assert [each.text for each in talk.lines] == [
        "The recording stopped.",
        "Date: Nov 20, 2026 works.",
    ]


def test_more_than_a_head_is_kept():
    prose = "".join(f"This is sentence {number} of a memo.\n" for number in range(100))
    talk = read_talk(f"{prose}Ann Lee: Hi.\nSam Reed: Oh.\n".encode())
    assert len(talk.lines) == 102
