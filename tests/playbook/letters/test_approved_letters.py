"""The letters to eleven different people, each read and approved as it stands.

After a change on purpose: python -m tests.playbook.letters.approve_letters; read what differs.
"""

import re
from functools import cache

from tests.cases import for_each
from tests.playbook.letters.approve_letters import approved_file, as_one_text, letters_by_heading
from tests.playbook.letters.approved_cast import PEOPLE
from tui.model.records import Records
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.parts import Draft, LetterKind

LETTERS = [
    (name, heading)
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
    return letters_by_heading(PEOPLE[name])


@for_each("name", PEOPLE)
def test_the_letters_stand_as_approved(name):
    text = as_one_text(PEOPLE[name], letters(name))
    assert approved_file(name).read_text(encoding="utf-8") == text


def test_every_kind_is_approved_for_everybody():
    for name in PEOPLE:
        assert {draft.kind for draft, _ in letters(name).values()} == set(LetterKind)


@for_each("name, heading", LETTERS)
def test_only_what_the_person_alone_knows_is_left_to_do(name, heading):
    draft, records = letters(name)[heading]
    wrong = [each.words for each in findings(draft, records) if not each.ok]
    for words in wrong:
        named = re.findall(r"\[[^\]]*\]", words)
        assert named, words
        assert set(named) <= LEFT_TO_THE_PERSON


@for_each("name, heading", LETTERS)
def test_no_letter_stumbles(name, heading):
    draft, _records = letters(name)[heading]
    text = f"{draft.subject}\n{draft.body}"
    assert not re.search(r"\b(\w+) \1\b", text, re.IGNORECASE), "a doubled word"
    assert not re.search(r"  | [.,;:?!]|[.,;:]{2}|,\.|\( | \)|[{}]|None", text), "a gap"
    assert not re.search(r"\ba [aeio]|\ban [^aeiouAEFHILMNORSX]", text), "a wrong article"


@for_each("name, heading", LETTERS)
def test_no_paragraph_repeats_a_phrase_of_another(name, heading):
    draft, _records = letters(name)[heading]
    seen: set[tuple[str, ...]] = set()
    for paragraph in draft.body.split("\n\n")[:-1]:
        words = re.findall(r"[\w'’-]+", paragraph.lower())
        phrases = {tuple(words[at : at + 4]) for at in range(len(words) - 3)}
        assert not phrases & seen
        seen |= phrases
