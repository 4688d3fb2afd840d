"""Nothing half typed ends the program: each reader of a line being typed, on each beginning."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases import for_each
from tests.world import World
from tui.app.screens.call.texts import hint_words
from tui.exchange.contact_list import is_list, people_in, refusal_of_list
from tui.exchange.pasted_person import line_of_paste
from tui.exchange.readers.pasted_names import read_pasted
from tui.model.contact_line import contact_line, noted
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import read_back
from tui.model.contact_line.noted import line_noted
from tui.model.contact_line.several import each_person
from tui.model.identity.already_known import already_known, meant, with_introducer
from tui.model.identity.noted_person import noted_meant
from tui.model.identity.same import maybe_same
from tui.model.note import Mark
from tui.model.text.lines import UNREADABLE
from tui.playbook.answers.search_query import parse
from tui.playbook.network.filters import parse_filter
from tui.playbook.network.lookup import likely_contact, look_up
from tui.playbook.time import reader
from tui.playbook.time.deadlines import deadline, without_deadline
from tui.playbook.time.here import Here
from tui.playbook.time.reader import day_read_back, read_day, read_moment

NOW = datetime(2026, 11, 25, 15, 15, tzinfo=UTC)
HERE = Here(NOW)
SHAPES = """
@ > < ! ? " » „ ~ , ; : - – — | / ( ) [ ] < > # #x #4127 -> → ... . ' ’s ' “ ” * _ ** + & = @@ ??
!!
jane@acme.com <jane@acme.com> <> <jane@ 555-0100 +1 (312) 555-0177 26) 202-555-0177 〒104-8560 P.O.
Box
linkedin.com/in/jane https://x.example/a?b=c @miguel.sparks on insta MECARD:N:Doe,Jo;TEL:1;;
BEGIN:VCARD
Jane Doe Bo Lind Raj Ji-hoon de Vries O'Brien 李伟 Dr. Prof. Herr Jr. PhD RN CCRN, FACHE i. A.
mom's friend Uncle Raj's Carlos's wife her boss my old neighbor friend of his sister's the a
someone
in at from of for with via met ref: referred by introduced by works runs named called who and or
no name
nurse manager VP, People & Culture, Sr. Engineer HR Acme Inc. GmbH IBEW Local 3 St. Luke's
Hospital Boston, MA
Names: CO: CELL: Title: Name: tel ph wa fax notes: office: x: [11/24, 3:02 PM] Auntie Mei: he is
call talk to ask email back by on until fri mon 3pm 3 12/1 feb 29 30.2. after xmas half 3 1/2 hr
half
btw 7am/8am CT Tokyo UTC+2 UTC+99 z next last first of december fifth +2w 99999d 0d w/c q9
midnight noon 25:00
stage:asked -source: due: due:<1.1. "open org: tag:# warm via: 0 é 🙂 \u200b \ue000 ß İ ı ٣ ½ ² ９
"""
WORDS = SHAPES.replace("\\u200b", "\u200b").replace("\\ue000", "\ue000").split()
TYPED = """
@ my friend's manager at Boeing, her name is Ann (nurse) 555-0100
@ the recruiter at Target, no idea who, jane@acme.com via Bo Lind
@ Carlos's wife's old boss Raj at Intuit, ask Jenny Tran (ops lead @ Uber) re: internships
[11/24, 3:02 PM] Auntie Mei: talk to Kenneth Lim, he is surveyor at Obayashi, 9123 4567
MECARD:N:Ndlovu,Thandiwe;TEL:0825550147;EMAIL:thandi@woolies.example;ORG:A,B;;
Sunita Rao <s@boa.example>, "Mehta, Arjun" <a@mail.example>; bob@bay.example, Rao, S <x@y.org>
CONTACT: Greg Pulaski; TITLE: Shop Steward; CO: UAW Local 600; CELL: 313 555 0101 -> now at Ford
Names: Tom, Denise and Olu / Ann + Bo, Acme – Berlin, VP, People & Culture, Safaricom, Garland TX
i. A. *Jürgen* “Jim” Weißenböck (she, her), Leiter – Einkauf, P.O. Box 4455-00100, 〒104-8560, #4127
> send her the sunday nite list of 12/15 after xmas by feb 29, thanks at the latest
fri3pm btw 3 and 4pm CT/9am (tbc) room 204 on zoom at Tatte for 1/2 hr with her, feb 29 27
monday or tuesday in a wk or two after the third of february at half 3 UTC+99:99
stage:asked source:linkedin -tag:x due:<fri "two words" org:acme via:bo warm:yes
"""


def world():
    made = World()
    acme = made.organization("Acme")
    made.contact("Luis Ortega", organization_id=acme.id, title="nurse")
    made.contact("Bo Lindgren")
    jane = made.contact("Jane Doe", emails=["jane@acme.com"])
    return made.records, made.interview(jane)


RECORDS, TALK = world()


def of_contact(line):
    read = parse_contact_line(line)
    already_known(read, RECORDS)
    maybe_same(meant(read), RECORDS)
    return read_back(with_introducer(read, RECORDS))


def of_list(line):
    return (
        refusal_of_list(line) if is_list(line) else [each_person(each) for each in people_in(line)]
    )


READERS = {
    "a contact": of_contact,
    "a list": of_list,
    "a paste": lambda line: line_of_paste(line.replace(", ", "\n")),
    "pasted people": lambda line: read_pasted(line.replace(", ", "\n").splitlines()),
    "a person in a call": lambda line: noted_meant(line_noted(line), TALK, RECORDS),
    "a line of a call": lambda line: hint_words(line, TALK, RECORDS, HERE),
    "a person's line": lambda line: hint_words(Mark.PERSON.value + line, TALK, RECORDS, HERE),
    "a promise": lambda line: (deadline(line, HERE), without_deadline(line, HERE)),
    "a day": lambda line: (read_day(line, HERE), day_read_back(line, HERE)),
    "a moment": lambda line: read_moment(line, HERE, "Europe/Berlin"),
    "somebody sought": lambda line: (likely_contact(line, RECORDS), look_up(RECORDS, line, 5)),
    "a search": parse,
    "a filter": lambda line: parse_filter(line, HERE),
}


def tried(read, line):
    """Read a line; a ValueError tells the person something, and is no fault in other words."""
    said = _sentence(read, line)
    assert said != UNREADABLE, line


def _sentence(read, line):
    try:
        read(line)
    except ValueError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("name", READERS)
@for_each("line", TYPED.strip().splitlines())
def test_each_beginning_of_a_line_is_read_or_asked_about(name, line):
    for end in range(len(line) + 1):
        tried(READERS[name], line[:end])


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=60)
@given(
    words=st.lists(st.sampled_from(WORDS), max_size=9),
    between=st.sampled_from([" ", ", ", "", "; "]),
    typed=st.integers(0, 80),
)
def test_no_line_of_odd_shapes_ends_the_program(name, words, between, typed):
    line = between.join(words)
    tried(READERS[name], line)
    tried(READERS[name], line[:typed])


@pytest.mark.parametrize("line", ["", "Jane Doe and Bo Lind", "@", ">"])
def test_a_fault_in_a_reader_is_told_and_the_line_stays(line, monkeypatch):
    def fault(*_args, **_more):
        raise IndexError("list index out of range")

    monkeypatch.setattr("tui.model.contact_line.reading.read_line", fault)
    monkeypatch.setattr("tui.model.contact_line.several.each_person", fault)
    monkeypatch.setattr(noted, "_name_first", fault)
    monkeypatch.setattr(reader, "_day_apart", fault)
    monkeypatch.setattr(reader, "meeting_apart", fault)
    for read in (parse_contact_line, line_noted):
        with pytest.raises(ValueError, match=UNREADABLE):
            read(line)
    for read in (read_day, read_moment):
        with pytest.raises(ValueError, match=UNREADABLE):
            read(line, HERE)
    assert contact_line.each_person(line) == [line]
    assert deadline(line, HERE) is None
    assert hint_words(f"@{line}", TALK, RECORDS, HERE) in {("", ""), (UNREADABLE, "")}
