"""A text of a talk is told from a list of names, and says whose talk it was is to be said."""

from io import BytesIO

import pytest

from tests.cases import for_each
from tests.exchange.transcript_texts import OTTER, PLAIN, STAMPED
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
}
LISTS = {
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
