"""The last look at every sentence of a letter: what no native reader would write."""

from dataclasses import replace

import pytest

from tests.world import World
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.weaving.whole_english.whole_sentence import (
    fault,
    lacks_verb,
    letter_fault,
    sentences,
)

FAULTS = {
    "says a word twice": [
        "I am looking into the the field.",
        "I work at at Acme.",
        "Your advice to to ask early has stayed with me.",
    ],
    "has two articles": [
        "I am a the nurse at Mercy.",
        "Thank you for a your time.",
        "I study at the a school.",
    ],
    "takes “a”": [
        "I am an nurse at Mercy.",
        "I was an junior analyst.",
        "I am an university student.",
    ],
    "takes “an”": [
        "I am a analyst at Acme.",
        "I am a RN at Mercy.",
        "I was a engineer until May.",
    ],
    "says what one is like": [
        "I am a undecided.",
        "I am a retired.",
        "I was an unemployed for a year, and I am an interested in law.",
    ],
    "breaks off": [
        "I am a nurse at the.",
        "I am looking into law or.",
        "I used to be a paralegal at, and I am looking into law.",
    ],
    "has a sign for a word": [
        "I am a nurse + barista.",
        "I am a teacher -> designer.",
        "I am looking into sales &.",
    ],
    "is shorthand": [
        "I am a nurse w/ ten years behind me.",
        "Your point that ppl hire ppl has stayed with me.",
        "I am an RN at Univ. hospital.",
    ],
    "has a link inside": [
        "I made https://foe.example and it works.",
        "You can see www.foe.example first.",
        "I keep http://a.example up to date.",
    ],
    "is a note: say it": [
        "I study engineering, minor: math at Drexel.",
        "I am a student, major: biology.",
        "I am a nurse, role: lead.",
    ],
    "names no subject": [
        "I am a senior studying double major English.",
        "I study majors at UT.",
        "I am a junior studying minor in Spanish.",
    ],
    "is a list said as one thing": [
        "I am a nurse, barista, writer at Acme.",
        "I am an illustrator/barista.",
        "I would like to hear about your work as a manager, sales, Europe.",
    ],
    "stop in an odd place": [
        "I am a nurse ,and I am looking into law.",
        "I am looking into law,, and sales.",
        "I am looking into law ( ) and sales.",
    ],
    "lacks a word between": [
        "I am a nurse at of Mercy.",
        "I was in from Ohio.",
        "I am looking into work with of the river.",
    ],
    "lacks “a” or “the”": [
        "I am student at UT.",
        "I am second-year nursing student.",
        "I used to be paralegal at Foe.",
    ],
    "is loud": [
        "I am looking into HEALTH.",
        "I am a NURSE at Mercy.",
        "I study STATISTICS at UT.",
    ],
    "has a capital within": [
        "I am curious about Public Health.",
        "I am looking into Marketing and Sales.",
        "I am a junior studying Mathematics at UT.",
    ],
    "a picture stands": [
        "I am a nurse 🚀.",
        "I am looking into law ⚖️.",
        "I am 💼 at Acme.",
    ],
    "is open at one end": [
        "I am a nurse (nights.",
        "I read “Range.",
        'I read "Range.',
    ],
}


@pytest.mark.parametrize(
    ("words", "sentence"), [(words, each) for words, many in FAULTS.items() for each in many]
)
def test_what_no_native_reader_would_write_is_found(words, sentence):
    assert words in fault(sentence)


@pytest.mark.parametrize("words", FAULTS)
def test_every_kind_fails_in_a_whole_letter(words):
    for sentence in FAULTS[words]:
        body = f"Dear Ann,\n\n{sentence}\n\nBest regards,\nBo"
        assert words in letter_fault(body)


@pytest.mark.parametrize(
    "sentence",
    ["A second-year nursing major at Ohio.", "CS and more at UT.", "Nurse and barista at Acme."],
)
def test_a_sentence_without_a_verb_is_none(sentence):
    assert "no verb" in lacks_verb(sentence)


@pytest.mark.parametrize("greeting", ["Dear Dra.,", "Dear Prof.,", "Hello Mr.,"])
def test_a_title_alone_is_no_name(greeting):
    assert "greet by a name" in letter_fault(f"{greeting}\n\nI hope you are well.\n\nBest,\nBo")


@pytest.mark.parametrize(
    "sentence",
    [
        "I am an RN and an MBA student at a university in Ohio.",
        "I used to be a PM at an HR firm, and I had had enough.",
        "You are one of the first people I thought of.",
        "I will call you at (555) 010-0188 at 11:00 a.m. EST.",
        "I am a junior at UT. I have not chosen a major yet.",
        "I read “what the the is” twice.",
        "My name is Priya R., and until recently I was a PM at Foe & Sons.",
        "I am curious about French and Java.",
        "If not, no problem.",
        "I hope that I can [what you did about it].",
    ],
)
def test_what_is_right_passes(sentence):
    assert fault(sentence) == ""
    assert lacks_verb(sentence) == ""


def test_a_fault_typed_into_a_letter_is_said_beside_it():
    world = World()
    world.profile()
    contact = world.contact()
    draft = outreach(world.records, contact)
    typed = draft.body.replace("I am a junior studying statistics", "I am student")
    assert typed != draft.body
    said = [each.words for each in findings(replace(draft, body=typed), world.records)]
    assert any("lacks “a” or “the”" in words for words in said)


def test_who_signs_need_not_do_anything():
    for name in ("Dwayne T. Pratt Jr.", "Ana B. C. D.", "J. P. O'Neil III."):
        assert letter_fault(f"Hello Ann,\nIt was good to talk with you.\n{name}") == ""


def test_a_quotation_of_two_sentences_is_closed() -> None:
    said = "I underlined it: “Most come through a side door. Mine was a publisher.”"
    assert letter_fault(f"Dear Mina,\n\n{said}\n\nWith thanks,\nRuth") == ""
    left = said.removesuffix("”")
    assert "open at one end" in letter_fault(f"Dear Mina,\n\n{left}\n\nWith thanks,\nRuth")


def test_no_sentence_ends_behind_an_abbreviation():
    said = (
        "I enjoyed hearing of St. Vincent de Paul Society from Dr. Ana Ruiz and Lt. Col. Bo Hall."
    )
    assert sentences(said) == [said]
