"""The letters to eleven different people, each read and approved as it stands.

After a change on purpose: python -m tests.playbook.letters.approve_letters; read what differs.
"""

import re

import pytest

from tests.playbook.letters.approve_letters import all_letters, approved_file
from tests.playbook.letters.approved_cast import PEOPLE
from tests.playbook.letters.approved_people import letters_to
from tui.playbook.letters.checks import findings
from tui.playbook.letters.parts import LetterKind

LETTERS = [
    pytest.param(draft, records, id=f"{name}, {heading}")
    for name, person in PEOPLE.items()
    for heading, draft, records in letters_to(person)
]
LEFT_TO_THE_PERSON = {
    "[two or three times that suit you]",
    "[what came of it]",
    "[what has happened]",
    "[what you did about it]",
    "[what is new with you]",
    "[what it helped you with]",
}


@pytest.mark.parametrize("name", PEOPLE)
def test_the_letters_stand_as_approved(name):
    assert approved_file(name).read_text(encoding="utf-8") == all_letters(PEOPLE[name])


def test_every_kind_is_approved_for_everybody():
    for person in PEOPLE.values():
        assert {draft.kind for _, draft, _ in letters_to(person)} == set(LetterKind)


@pytest.mark.parametrize(("draft", "records"), LETTERS)
def test_only_what_the_person_alone_knows_is_left_to_do(draft, records):
    wrong = [each.words for each in findings(draft, records) if not each.ok]
    for words in wrong:
        named = re.findall(r"\[[^\]]*\]", words)
        assert named, words
        assert set(named) <= LEFT_TO_THE_PERSON


@pytest.mark.parametrize(("draft", "records"), LETTERS)
def test_no_letter_stumbles(draft, records):
    text = f"{draft.subject}\n{draft.body}"
    assert not re.search(r"\b(\w+) \1\b", text, re.IGNORECASE), "a doubled word"
    assert not re.search(r"  | [.,;:?!]|[.,;:]{2}|,\.|\( | \)|[{}]|None", text), "a gap"
    assert not re.search(r"\ba [aeio]|\ban [^aeiouAEFHILMNORSX]", text), "a wrong article"


@pytest.mark.parametrize(("draft", "records"), LETTERS)
def test_no_paragraph_repeats_a_phrase_of_another(draft, records):
    seen: set[tuple[str, ...]] = set()
    for paragraph in draft.body.split("\n\n")[:-1]:
        words = re.findall(r"[\w'’-]+", paragraph.lower())
        phrases = {tuple(words[at : at + 4]) for at in range(len(words) - 3)}
        assert not phrases & seen
        seen |= phrases
