"""Transcripts as programs write them, and as they arrive: who said what."""

import re

import pytest

from tests.cases import for_each
from tests.exchange.transcript_texts import STYLES
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.talks.transcripts import read_talk


def said(content: str | bytes) -> list[tuple[int, str, str]]:
    content = content.encode() if isinstance(content, str) else content
    return [(each.seconds, each.speaker, each.text) for each in read_talk(content).lines]


@for_each("style", STYLES)
def test_every_style_is_the_same_talk(style):
    assert said(STYLES[style]) == [
        (3, "Sam Reed", "Thanks for making the time, Jane."),
        (5, "Sam Reed", "How did you get into data analysis in the first place?"),
        (10, "Jane Doe", "I started in sales."),
        (74, "Jane Doe", "Here's the thing: nobody asked for SQL."),
    ]


CUE = "00:00:01.000 --> 00:00:02.000\n"


@for_each(
    ("text", "lines"),
    [
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nHi.\n", [(1, "", "Hi.")]),
        ("1\n00:01,000 --> 00:02,000\nJane Doe: Hi.\n", [(1, "Jane Doe", "Hi.")]),
        (f"WEBVTT\n\n{CUE}\n00:00:03.000 --> 00:00:04.000\nHi.\n", [(3, "", "Hi.")]),
        (
            f"WEBVTT\n\n{CUE}<c.yellow><i>Hi</i></c> &amp; bye, I <3 it.",
            [(1, "", "Hi & bye, I <3 it.")],
        ),
        (f"WEBVTT\n\n{CUE}Hel<00:00:01.500>lo.", [(1, "", "Hello.")]),
        (
            f"WEBVTT\n\n{CUE}<v.loud Jane Doe>Hi.</v> <v Sam>Oh.</v>",
            [(1, "Jane Doe", "Hi."), (1, "Sam", "Oh.")],
        ),
        (
            f"WEBVTT - a\nKind: captions\n\nNOTE by hand\nmore\n\nSTYLE\n::cue {{}}\n\n{CUE}Hi.",
            [(1, "", "Hi.")],
        ),
        (
            "WEBVTT\n\n00:05.000 --> 00:09.000\nB: Two.\n\n00:01.000 --> 00:07.000\nA: One.",
            [(1, "A", "One."), (5, "B", "Two.")],
        ),
        (
            f"WEBVTT\n\n{CUE}so we\n\n00:00:02.000 --> 00:00:03.000\nso we\nwent on.",
            [(1, "", "so we went on.")],
        ),
        (f"WEBVTT\r\n\r\n{CUE}Café\r\n".encode("cp1252"), [(1, "", "Café")]),
        (f"WEBVTT\n\n{CUE}Hi.\n".encode("utf-16"), [(1, "", "Hi.")]),
        (
            "1\n00:00:01,000 --> 00:00:02,000\n>> JANE: Hi.\n>> SAM: Oh.\n",
            [(1, "JANE", "Hi."), (1, "SAM", "Oh.")],
        ),
        ("Jane Doe [0:04]: Hi.\nSam (0:09): Oh.\n", [(4, "Jane Doe", "Hi."), (9, "Sam", "Oh.")]),
        (
            "14:03:05 Jane Doe: Hi.\n14:03:09 Sam Reed: Oh.\n",
            [(0, "Jane Doe", "Hi."), (4, "Sam Reed", "Oh.")],
        ),
        (
            "00:00:00\n\nJane Doe: Hi.\nSam Reed: Oh.\n00:05:00\nSam Reed: Ah.",
            [(0, "Jane Doe", "Hi."), (0, "Sam Reed", "Oh."), (300, "Sam Reed", "Ah.")],
        ),
        (
            "Speaker 1  0:03\nHi.\n\nUnknown Speaker  0:05\nOh.\n",
            [(3, "Speaker 1", "Hi."), (5, "Unknown Speaker", "Oh.")],
        ),
        (
            "Jane Doe: One: two.\nSam Reed: Note: three.\nand four\n",
            [
                (0, "Jane Doe", "One: two."),
                (0, "Sam Reed", "Note: three."),
                (0, "Sam Reed", "and four"),
            ],
        ),
        (f"WEBVTT\n\n{CUE}\x1b[31mHi\x07 \u202eyou.", [(1, "", "Hi you.")]),
    ],
)
def test_messy_ones_are_read(text, lines):
    assert said(text) == lines


def test_a_line_of_a_megabyte_is_cut_into_pieces():
    lines = said(f"WEBVTT\n\n{CUE}{'word ' * 200_000}")
    assert 1_000 <= len(lines) < 1_200
    assert all(len(text) <= 1_000 for _, _, text in lines)
    assert "".join(text.replace(" ", "") for _, _, text in lines) == "word" * 200_000


@for_each(
    ("text", "why"),
    [
        ("WEBVTT\n\n", "no words"),
        (f"WEBVTT\n\n{CUE}\n", "no words"),
        ("Dear Jane,\n\nthank you for your time.\n", "names no speakers"),
        ("", "no words"),
        (
            "WEBVTT\n\n"
            + "".join(
                f"{n // 60:02}:{n % 60:02}.000 --> 99:00.000\nno {n}.\n\n"
                for n in range(0, 50_000, 2)
            ),
            "more than 20,000 lines",
        ),
    ],
)
def test_what_is_none_is_refused_in_a_sentence(text, why):
    with pytest.raises(ExchangeError, match=why):
        read_talk(text.encode())


@for_each(
    "content, words",
    [
        (b"PK\x03\x04word/document.xml" * 9, "It is a Word file or packed; save it as plain text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "It is an old Word file"),
        (b"%PDF-1.7\n", "It is a PDF"),
        (b"{\\rtf1 Jane: Hi", "It is a rich text document"),
        (b"\0\0\0\x1cftypM4A \0\0", "It is a film or a sound; download the transcript"),
        (b"ID3\x04\0\0", "It is a film or a sound"),
        (b'[{"sentence":"Hi.","speaker_name":"Jane Doe"}]', "It is JSON, for programs"),
        (b'\xef\xbb\xbf{ "transcript": []}', "It is JSON"),
        (b"<!DOCTYPE html><p>Jane: Hi</p>", "It is a page for a browser"),
    ],
)
def test_what_no_talk_can_be_read_from_says_what_to_save_instead(content, words):
    with pytest.raises(ExchangeError, match=re.escape(words)) as told:
        read_talk(content)
    assert "download the transcript as .vtt, .srt or plain text" in str(told.value)


@for_each("words", ["[Jane Doe]: Hi there.", "{Jane} Jane Doe: Hi.", "PK: Hi.", "ID 3: Hi."])
def test_what_only_begins_like_such_a_file_is_read(words):
    assert read_talk(f"{words}\nSam Reed: Hello, Jane.\nJane Doe: Fine.\n".encode()).lines


TURNS = (("Sam Reed", 3, "Thanks for the time."), ("Jane Doe", 75, "I started in sales."))


@for_each(
    "form",
    [
        # YouTube's and Meet's captions.
        "0:{m:02}:{r:02}.100,0:{m:02}:{r:02}.900\n{who}: {text}\n\n",
        # Zoom's chat, old and new.
        "00:{m:02}:{r:02}\t From  {who} : {text}\n",
        "00:{m:02}:{r:02} From {who} to Everyone: {text}\n",
        "00:{m:02}:{r:02} From {who} To  Sam Reed(Direct Message):\n\t{text}\n",
        # Teams, copied from its page.
        "{who}\n{m} minutes {r} seconds{m}:{r:02}\n{who} {m} minutes {r} seconds\n{text}\n\n",
        "{who}   {m} minutes {r} seconds\n{text}\n",
    ],
)
def test_who_speaks_is_told_in_ways_of_their_own(form):
    text = "".join(form.format(who=w, m=s // 60, r=s % 60, text=t) for w, s, t in TURNS)
    said = read_talk(text.encode()).lines
    assert [(line.speaker, line.seconds, line.text) for line in said] == [*TURNS]


def test_what_is_said_of_time_is_not_taken_for_one():
    text = "Sam Reed: From here to there: how long?\nJane Doe: It took us 3 minutes 15 seconds\n"
    said = read_talk(text.encode()).lines
    assert [line.text for line in said] == [
        "From here to there: how long?",
        "It took us 3 minutes 15 seconds",
    ]
