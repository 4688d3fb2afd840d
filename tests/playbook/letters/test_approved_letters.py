"""The letters to eleven different people, each read and approved as it stands.

After a change on purpose: python -m tests.playbook.letters.approve_letters; read what differs.
"""

import re
from functools import cache

import pytest

from tests.playbook.letters.approve_letters import all_letters, approved_file
from tests.playbook.letters.approved_cast import PEOPLE
from tests.playbook.letters.approved_people import letters_to
from tui.model.records import Records
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.parts import Draft, LetterKind

LETTERS = [
    pytest.param(name, heading, id=f"{name}, {heading}")
    for name in PEOPLE
    for heading in re.findall("(?m)^=== (.+) ===$", approved_file(name).read_text("utf-8"))
]
LEFT_TO_THE_PERSON = {
    "[two or three times that suit you]",
    "[what came of it]",
    "[what has happened]",
    "[what you did about it]",
    "[what is new with you]",
    "[what it helped you with]",
}


@cache
def letters(name: str) -> dict[str, tuple[Draft, Records]]:
    """Return the letters to a person by their headings, written only where a test reads them."""
    return {heading: (draft, records) for heading, draft, records in letters_to(PEOPLE[name])}


@pytest.fixture
def letter(name: str, heading: str) -> tuple[Draft, Records]:
    return letters(name)[heading]


@pytest.mark.parametrize("name", PEOPLE)
def test_the_letters_stand_as_approved(name):
    assert approved_file(name).read_text(encoding="utf-8") == all_letters(PEOPLE[name])


def test_every_kind_is_approved_for_everybody():
    for person in PEOPLE.values():
        assert {draft.kind for _, draft, _ in letters_to(person)} == set(LetterKind)


@pytest.mark.parametrize(("name", "heading"), LETTERS)
def test_only_what_the_person_alone_knows_is_left_to_do(letter):
    draft, records = letter
    wrong = [each.words for each in findings(draft, records) if not each.ok]
    for words in wrong:
        named = re.findall(r"\[[^\]]*\]", words)
        assert named, words
        assert set(named) <= LEFT_TO_THE_PERSON


@pytest.mark.parametrize(("name", "heading"), LETTERS)
def test_no_letter_stumbles(letter):
    draft, _records = letter
    text = f"{draft.subject}\n{draft.body}"
    assert not re.search(r"\b(\w+) \1\b", text, re.IGNORECASE), "a doubled word"
    assert not re.search(r"  | [.,;:?!]|[.,;:]{2}|,\.|\( | \)|[{}]|None", text), "a gap"
    assert not re.search(r"\ba [aeio]|\ban [^aeiouAEFHILMNORSX]", text), "a wrong article"


@pytest.mark.parametrize(("name", "heading"), LETTERS)
def test_no_paragraph_repeats_a_phrase_of_another(letter):
    draft, _records = letter
    seen: set[tuple[str, ...]] = set()
    for paragraph in draft.body.split("\n\n")[:-1]:
        words = re.findall(r"[\w'’-]+", paragraph.lower())
        phrases = {tuple(words[at : at + 4]) for at in range(len(words) - 3)}
        assert not phrases & seen
        seen |= phrases
