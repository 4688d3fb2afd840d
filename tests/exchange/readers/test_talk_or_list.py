"""A text of a talk is told from a list of names, and says whose talk it was is to be said."""

from io import BytesIO

import pytest

from tests.cases import for_each
from tests.exchange.transcript_texts import OTTER, PLAIN, STAMPED
from tests.work import work_of
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers import pasted_names
from tui.exchange.readers.detect_format import FileKind, read_file
from tui.exchange.readers.talks.transcripts import IsTranscriptError

TALKS = {
    "Otter": OTTER,
    "stamped": STAMPED,
    "plain": PLAIN,
    "by hand": "Me: so how did u get into it?\nJane: by accident. really.\nMe: no way!\n"
    "Jane: yes.\n",
    "speakers by number": "Speaker 1: Hello.\nSpeaker 2: Hi there.\nSpeaker 1: How are you?\n"
    "Speaker 2: Fine.\n",
    "one who speaks": "Jane Doe: I started in sales.\nJane Doe: Then I moved.\n"
    "Jane Doe: It paid off.\nJane Doe: That is all.\n",
    "long": PLAIN * 2000,
    "question and answer": "Q: How did you get in?\nA: By accident.\n",
    "two turns": "Jane: Hi Nora!\nNora: Hi. What surprised you?\n",
    "three turns": "Jane: Hi Nora!\n\nNora: Hi. What surprised you?\n\n"
    "Jane: That nobody reads the dashboards. Note: it is 3:00 sharp.\n",
    "no stops": "Me: so how did u get into it\nJane: by accident i think\nMe: oh how\nJane: yes\n",
    "short Otter": "Informational chat with Jane\nMon, Nov 30, 2026 10:00AM • 31:04\n\n"
    "SUMMARY KEYWORDS\ndata, freight, depots, career\n\nSPEAKERS\nJane Doe, Nora Castillo\n\n"
    "Jane Doe  00:03\nHi Nora, thank you for calling.\n\nNora Castillo  00:08\nThank you. How did"
    " you get into freight?\n\nJane Doe  00:12\nBy accident.\n\nTranscribed by https://otter.ai\n",
    "short Meet": "Nora / Jane (2026-11-30 10:02 GMT-5) - Transcript\nAttendees\n"
    "Jane Doe, Nora Castillo\nTranscript\nJane Doe: Hi Nora.\nNora Castillo: Hi. What does a week "
    "look like?\nJane Doe: Monday is planning; the pipelines run at night.\n\n"
    "Transcription ended after 00:31:10\n",
    "Meet with times": "Nora / Jane - 2026/11/30 10:02 EST - Transcript\nAttendees\n"
    "Jane Doe, Nora Castillo\nTranscript\n00:00:00\n \nJane Doe: Hi Nora.\n"
    "Nora Castillo: Hi.\n00:05:00\n \nJane Doe: Monday is planning.\n",
    "Teams, copied": "Jane Doe   0:03\nHi Nora, can you hear me?\n\nNora Castillo   0:07\nYes.\n",
    "Zoom, saved": "[Jane Doe] 10:02:03\nHi Nora, can you hear me?\n\n"
    "[Nora Castillo] 10:02:07\nYes, thanks.\n",
    "names above times": "Jane Doe\n0:03\nHi Nora, can you hear me?\n\nNora Castillo\n0:08\n"
    "Yes, thanks.\n",
    "in brackets": "Jane Doe (00:03):\nHi Nora, can you hear me?\n\nNora Castillo (00:08):\nYes.\n",
}
LISTS = {
    "names with stops": "Acme: Jane Doe.\nAcme: Bo Lind.\nBay Freight: Cy Ames.\n",
    "remarks below": "Jane Doe, analyst\nMet: at the fair.\nLikes: bees.\nBo Lind, chef\n"
    "Met: at a bar.\nLikes: cats.\n",
    "a remark on each": "Jane Doe: I met her at the fair.\nBo Lind: he owns the bar.\n",
    "hours": "Jane Doe 10:00\nBo Lind 11:00\nAda Novak 12:00\n",
    "one with a remark": "Jane Doe: do you know her?\n",
    "names alone": "Jane Doe\nNora Castillo\nBert Klein\n",
    "names": "Bo Lind, Chef, Bay Freight\nAda Novak\n",
    "work behind a colon": "Jane Doe: analyst at Acme\nBo Lind: chef at Bay Freight\n"
    "Ada Novak: nurse\n",
    "firms first": "Acme: Jane Doe\nAcme: Bo Lind\nAcme: Ada Novak\nAcme: Cy Ames\n",
    "fields": "Name: Jane Doe\nCompany: Acme.\nName: Bo Lind\nCompany: Bay Freight.\n",
    "with remarks": "Jane Doe, analyst. Met at the fair.\nBo Lind, chef. Knows everybody.\n",
    "groups": "Family: Ana Ruiz, Bo Ruiz\nFriends: Cy Ames\nFamily: Di Ruiz\n",
}


@for_each("name", TALKS)
def test_a_talk_is_no_list(name):
    with pytest.raises(IsTranscriptError, match="say whose: askaround import FILE --with WHO"):
        read_file(BytesIO(TALKS[name].encode()), may_be_list=True)


@for_each("name", TALKS)
def test_a_talk_is_one_whatever_its_file_is_called(name):
    with pytest.raises(IsTranscriptError):
        read_file(BytesIO(TALKS[name].encode()))


@for_each("name", LISTS)
def test_a_list_is_no_talk(name):
    assert read_file(BytesIO(LISTS[name].encode()), may_be_list=True).kind is FileKind.LIST


@for_each("headline", ["ex-Booking.com | Speaker", "Name | Company", "Author | Name"])
def test_a_headline_with_bars_in_the_midst_of_a_page_is_no_table(headline):
    page = (
        f"Femke de Vries\nShe/Her\n · 2nd\nSenior Product Manager at Adyen | {headline}\n"
        "Amsterdam, North Holland, Netherlands · Contact info\n500+ connections\n"
        "Joris Bakker is a mutual connection\nMessage\n"
    )
    read = read_file(BytesIO(page.encode()), may_be_list=True)
    assert read.kind is FileKind.LIST
    assert [each.name for each in read.reading.contacts] == ["Femke de Vries (She/Her)"]


def test_a_table_below_a_preamble_is_one():
    table = "My people\n\nName | Company | Title\nJane Doe | Acme | Analyst\nBo Lind | Bay\n"
    read = read_file(BytesIO(table.encode()), may_be_list=True)
    assert read.kind is FileKind.CSV
    assert [each.name for each in read.reading.contacts] == ["Jane Doe", "Bo Lind"]


PROSE = {
    "sentences": "So I started in sales and then I moved into data.\nIt was a great time.\n",
    "paragraphs": "I started in sales, and it was hard. Then somebody asked me for a chart.\n\n"
    "Nobody asked for SQL. That came later, with the second team.\n",
    "captions": "yeah so I started in sales\nand then um I moved to data\nright\n"
    "how did you like that\n",
    "notes": "Talked about her path into data.\nShe started in sales.\nLearn SQL first.\n",
    "dashes": "- Hello, thanks for your time.\n- You are welcome.\n"
    "- How did you get in?\n- By chance.\n",
    "long": "It was a great time, and we talked about the job.\n" * 3000,
}
NO_PROSE = {
    "one line": ("Met Jane Doe at the fair, she is an analyst at Acme.\n", ["Jane Doe"]),
    "remarks": ("Jane Doe, analyst. She was at the fair.\nBo Lind, chef. It is his bar.\n", 2),
    "no capitals": ("jane doe - works at acme. knows you\nbo lind - chef, friend of my mom.\n", 2),
    "Asian names": ("Do Thi Lan, nurse\nHe Wei\nSo Young Kim\nShe Ying, chef\n", 4),
    "small Asian names": ("do thi lan, nurse\nhe wei\nso young kim\n", 2),
    "such names": ("Yu Will, nurse\nIs Kaya, chef\nBo Ho\nWhat Ever\nAda Novak\n", 5),
}


@pytest.mark.parametrize("name", PROSE)
def test_prose_makes_nobody(name):
    with pytest.raises(ExchangeError, match="reads like a text, not like a list of people"):
        read_file(BytesIO(PROSE[name].encode()), may_be_list=True)


def test_a_long_text_is_refused_before_all_of_it_is_read():
    def refuse(times):
        text = "".join(f"It was a great time, and we talked {at} hours.\n" for at in range(times))
        with pytest.raises(ExchangeError, match="reads like a text"):
            read_file(BytesIO(text.encode()), may_be_list=True)

    assert work_of(lambda: refuse(3_300)) < 2 * work_of(lambda: refuse(1_100))


@pytest.mark.parametrize("way", range(3))
def test_a_long_list_with_remarks_and_gaps_is_no_text(way, monkeypatch):
    monkeypatch.setattr(pasted_names, "_LONG", 100)
    people = [f"Jane{at} Doe, nurse" for at in range(55)]
    remark = "It was a great time, and we talked about it."
    lines = (
        [each for person in people for each in (remark, person, "Bo Lind, chef")],
        [*[remark] * 50, *people, "", *people],
        [each for person in people for each in (*[""] * 9, person, remark, "Bo Lind")],
    )[way]
    read = read_file(BytesIO("\n".join(lines).encode()), may_be_list=True)
    assert read.kind is FileKind.LIST
    assert {"Jane3 Doe", "Jane54 Doe"} <= {each.name for each in read.reading.contacts}


@pytest.mark.parametrize("name", NO_PROSE)
def test_people_with_remarks_are_no_prose(name):
    text, names = NO_PROSE[name]
    read = read_file(BytesIO(text.encode()), may_be_list=True).reading.contacts
    assert [each.name for each in read] == names or len(read) == names


@pytest.mark.parametrize("stamp", ["{:02}:00 ", "[0:{:02}:00] ", "0:{:02}\n", "(00:{:02}) "])
def test_a_timed_text_without_speakers_is_a_talk(stamp):
    said = ("Thanks for making the time.", "I started in sales.", "And then?")
    text = "\n".join(stamp.format(at) + words for at, words in enumerate(said, start=1))
    with pytest.raises(IsTranscriptError):
        read_file(BytesIO(text.encode()), may_be_list=True)


def test_a_timetable_of_people_is_a_list():
    text = b"10:00 Jane Doe, Acme\n11:00 Bo Lind, Bay Freight\n"
    assert read_file(BytesIO(text), may_be_list=True).kind is FileKind.LIST
