"""Every word of a text that is pasted about somebody is in some field, or in the notes."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cases import for_each
from tests.exchange.cards import card
from tui.exchange.contact_list import is_list
from tui.exchange.pasted_person import line_of_paste
from tui.exchange.pasted_rest import named_as_well
from tui.exchange.readers.pasted_names import read_pasted
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import labeled_parts
from tui.model.text.folding import bare_words

AUNT_PAT = """Hey! meet Devon Clarke, he's the lead welding instructor at Tri-County Tech. Devon, \
this is my nephew who wants to switch careers.
His cell is 803-555-0166 and email dclarke@tctc.example
good luck!
Aunt Pat"""
OMAR = """From: Nicole Brandt <nicole.brandt@dayton.example>
To: me
Subject: Re: your question

Sure, happy to chat! Talk to my colleague Omar Siddiqui first though, he runs permits: \
omar.siddiqui@dayton.example

Nicole Brandt
Urban Planner II
City of Dayton
937-555-0148"""
PAUL = """Hi Jess, I'd like you to meet my friend Paul Abara. Paul is a physical therapist with \
ten years at Rush in Chicago, and he'd be glad to talk to you about going back to school. I've \
cc'd him here (paul.abara@rush.example).
xo
Meg Sullivan"""
TEXTS = {
    AUNT_PAT: ("Devon Clarke", "lead welding instructor", "Tri-County Tech", "Aunt Pat"),
    OMAR: ("Nicole Brandt", "Urban Planner II", "City of Dayton", ""),
    PAUL: ("Paul Abara", "physical therapist", "Rush in Chicago", "Meg Sullivan"),
    "Hello! Please meet Dr. Ines Vidal, who is a pediatric nurse at Mercy. Ines, this is Kim.\n"
    "Her number is 312-555-0144.\nLove,\nGrandma Jo": (
        "Dr. Ines Vidal",
        "pediatric nurse",
        "Mercy",
        "Grandma Jo",
    ),
    "Hi Sam! I want to introduce you to Carl R. Boone. Carl is an electrician at Oncor and hires "
    "apprentices every spring. carl.boone@oncor.example\n\nBest,\nUncle Ray": (
        "Carl R. Boone",
        "electrician",
        "Oncor",
        "Uncle Ray",
    ),
    "Dear Noor,\nmeet my neighbor Hana Sato! She is a court reporter with over twenty years at "
    "Cook County. You can reach her at 773-555-0188 after 6.\nTake care,\nBev Lund": (
        "Hana Sato",
        "court reporter",
        "Cook County",
        "Bev Lund",
    ),
    "Hi Maya, meet Tom O'Shea! He's a union electrician at Oncor and loves to talk. Text him at "
    "617-555-0112.\nCheers,\nUncle Mike": (
        "Tom O'Shea",
        "union electrician",
        "Oncor",
        "Uncle Mike",
    ),
    "Hi Leo,\nConnecting you with Dr. Amara Nwosu, my old roommate. She is a veterinarian at "
    "Banfield with 12 years of experience. Her cell: 480-555-0133\nLove,\nMom": (
        "Dr. Amara Nwosu",
        "veterinarian",
        "Banfield",
        "Mom",
    ),
    "Jess, I want to introduce you to Paul Abara.\nPaul is a PT at Rush.\n"
    "paul.abara@rush.example\nMeg": ("Paul Abara", "PT", "Rush", "Meg"),
    "Hi Kim,\nmeet my friend Dana Fox (dana@fox.example, 555-010-0199). Dana is a nurse at Mercy.\n"
    "Best,\nLee Park\nlee.park@park.example": ("Dana Fox", "nurse", "Mercy", "Lee Park"),
    "From: Ted Wu <ted@wu.example>\nTo: me\nDate: Nov 2\nSubject: people\n\nBusy until March, "
    "sorry. Lena Horn knows more: lena@horn.example\n\nBest,\nTed": ("Ted Wu", "", "", ""),
}
OWN = {
    AUNT_PAT: "dclarke@tctc.example 803-555-0166",
    OMAR: "nicole.brandt@dayton.example 937-555-0148",
    PAUL: "paul.abara@rush.example",
}
DROPPED = re.compile(
    r"^(?:best|xo|love|good luck|take care|to: me|date:.*|cheers|hi (?:sam|kim|leo)|dear noor)\W*$"
    r"|^subject:|^from:",
    re.IGNORECASE | re.MULTILINE,
)


def words_lost(text: str) -> set[str]:
    read = parse_contact_line(line_of_paste(text))
    kept = bare_words(" ".join(value for _, value in labeled_parts(read))).split()
    return {*bare_words(DROPPED.sub("", text)).split()} - {*kept}


@for_each("text", TEXTS)
def test_who_is_named_is_read_and_no_word_is_lost(text: str) -> None:
    assert not is_list(text)
    read = parse_contact_line(line_of_paste(text))
    assert (read.name, read.title, read.organization, read.introducer) == TEXTS[text]
    assert words_lost(text) == set()
    if text in OWN:
        assert " ".join((*read.emails, *read.phones)) == OWN[text]


@for_each("text", TEXTS)
def test_a_text_that_is_imported_says_the_same(text: str) -> None:
    (contact,) = read_pasted(text.split("\n")).contacts
    read = parse_contact_line(line_of_paste(text))
    assert (contact.name, contact.emails, contact.notes) == (read.name, read.emails, read.notes)


@for_each(
    ("text", "named"),
    [
        (OMAR, "Omar Siddiqui omar.siddiqui@dayton.example, via Nicole Brandt"),
        (list(TEXTS)[-1], "Lena Horn lena@horn.example, via Ted Wu"),
        (AUNT_PAT, ""),
        (PAUL, ""),
        ("Jane Doe\nNurse\nMercy\njane@mercy.example", ""),
        ("Jane Doe, nurse, Mercy", ""),
    ],
)
def test_somebody_else_with_an_address_is_told(text: str, named: str) -> None:
    name = " ".join(named.split()[:2])
    told = f"It names {name} as well: askaround add '{named}'" if named else ""
    assert named_as_well(line_of_paste(text)) == told
    offer = f"It names {name} as well: a adds “{named}”" if named else ""
    assert named_as_well(line_of_paste(text), "a") == offer


SENTENCES = st.sampled_from(
    [
        "Sure, happy to chat next week!",
        "Talk to my colleague Omar Siddiqui first: omar.siddiqui@dayton.example",
        "He runs permits (and knows everybody); via Bob, #city @ noon.",
        "I was at Acme until 2019, then moved to Bay Freight as an analyst.",
        "Call 415-555-0133 before 5, or see https://dayton.example/jobs",
        "My boss Ann & I met at the job fair.",
        "title: none of it, notes: all of it",
    ]
)
HEADS = st.sampled_from(
    [
        "From: Nicole Brandt <nicole@dayton.example>\nTo: me\nDate: Nov 2\n\n{}\n\n",
        "On Nov 24, 2026, at 9:14 AM, Nicole Brandt <nicole@dayton.example> wrote:\n> {}\n\n",
        "Hi Jess,\nI'd like you to meet Paul Abara, a nurse at Mercy.\n{}\nBest,\n",
    ]
)


@given(HEADS, st.lists(SENTENCES, min_size=1, max_size=4, unique=True), st.booleans())
@settings(max_examples=40, deadline=None)
def test_no_sentence_of_a_letter_is_lost(head: str, sentences: list[str], is_signed: bool) -> None:
    end = "Nicole Brandt\nUrban Planner\nCity of Dayton\n937-555-0148" if is_signed else ""
    read = parse_contact_line(line_of_paste(head.format("\n".join(sentences)) + end))
    kept = {*bare_words(" ".join(value for _, value in labeled_parts(read))).split()}
    for sentence in sentences:
        assert {*bare_words(sentence).split()} <= kept


def test_a_prefix_that_the_card_does_not_show_is_a_note() -> None:
    lines = "FN:Thando Mbeki\nN:Mbeki;Thando;;Ms.;CPA\nORG:KPMG\nTITLE:Tax Manager"
    read = parse_contact_line(line_of_paste(card("4.0", lines)))
    assert (read.name, read.notes) == ("Thando Mbeki CPA", "Prefix: Ms.")
    shown = parse_contact_line(line_of_paste(card("4.0", "FN:Ms. Ida Roe\nN:Roe;Ida;;Ms;")))
    assert (shown.name, shown.notes) == ("Ms. Ida Roe", "")
