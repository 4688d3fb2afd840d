"""A person's own letter templates: which parts there are, and whether a text can be one."""

import re
from collections.abc import Mapping
from string import Template
from types import MappingProxyType

from tui.model.text.lines import clean_text
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.parts import LetterKind
from tui.playbook.letters.style import LetterTemplate

_EVERY_LETTER = {
    "first_name": "their first name, or honorific and last name",
    "greeting": "Dear, or Hi to a friend, and that name: Dear Prof. Smith",
    "name": "their full name",
    "title": "their job title",
    "organization": "their organization",
    "work": "what they do: your work as an actuary at Acme",
    "my_name": "your name",
    "school": "your school or work",
    "field": "the field you look into, or what you study",
    "year": "your year",
    "signature": "your signature, or your name",
}
_MOST_LETTERS = {**_EVERY_LETTER, "closing": "the words before the signature: Best regards"}

PARTS: Mapping[LetterKind, Mapping[str, str]] = MappingProxyType(
    {
        LetterKind.OUTREACH: {
            **_MOST_LETTERS,
            "who_i_am": "the sentence that introduces you",
            "how_found": "the sentence that says how you came to them",
            "why_them": "why them in particular, as you wrote it for the contact",
            "why": "the sentences that say what you hope to learn",
            "ask": "the one question: an informational interview of so many minutes",
            "minutes": "how many minutes you ask for",
            "flexible": "the sentence that leaves the way and the hour to them",
        },
        LetterKind.NUDGE: {
            **_MOST_LETTERS,
            "opening": "the sentence that recalls your request; empty from the second nudge on",
            "when": "when you wrote: on November 11",
            "ask": "the question once more",
            "minutes": "how many minutes you ask for",
            "way_out": "the sentence that makes it easy to say no",
        },
        LetterKind.SCHEDULE: {
            **_MOST_LETTERS,
            "opening": "the sentence about their reply, or the talk that fell through",
            "ask": "the question for a time",
            "times": "a blank for the times you propose, with the time zone",
            "length": "the sentence about the minutes and the way of talking",
            "minutes": "how many minutes you ask for",
            "format": "the way of talking: by phone",
            "needs": "the sentence with what you need, from your profile",
            "offer": "the offer to send your questions beforehand",
        },
        LetterKind.CONFIRMATION: {
            **_MOST_LETTERS,
            "opening": "the sentence with day, time and length",
            "when": "day, time and length, on both clocks if they differ",
            "where": "the sentence with the number, link or address",
            "minutes": "how many minutes were agreed",
            "needs": "the sentence with what you need, where it matters for this talk",
            "purpose": "the sentence that says what you hope to learn",
            "offer": "the offer to send your questions beforehand",
        },
        LetterKind.QUESTIONS: {
            **_MOST_LETTERS,
            "opening": "the thanks for answering in writing",
            "questions": "your questions, numbered, five at most",
            "way_out": "the sentence that leaves hour and answers to them",
        },
        LetterKind.THANK_YOU: {
            **_MOST_LETTERS,
            "opening": "the sentence of thanks",
            "when": "when you talked: yesterday",
            "learned": "what you learned, from your notes",
            "promise": "what you said you would do",
            "referral": "thanks for the people they named",
            "offer": "thanks for what they offered",
            "resume": "the sentence for a résumé they asked for",
            "linkedin": "the sentence for an invitation they agreed to",
            "farewell": "the last sentence",
        },
        LetterKind.LINKEDIN: {
            **_EVERY_LETTER,
            "who_i_am": "the sentence that introduces you, before a first talk",
            "how_known": "the sentence about your talk, or how you came to them",
            "wish": "the sentence about their work",
            "invitation": "the sentence that asks to connect",
        },
        LetterKind.UPDATE: {
            **_MOST_LETTERS,
            "reason": "the sentences with your reason to write",
            "last_talk": "when you were last in touch: we talked in September",
            "introduced": "whom they introduced",
            "farewell": "the last sentence",
        },
        LetterKind.LANDED: {
            **_MOST_LETTERS,
            "news": "the sentences with the news",
            "position": "your new position: a data analyst at Acme",
            "helped": "what they did to help, from your notes",
            "introductions": "the people they introduced",
            "farewell": "the last sentence",
        },
        LetterKind.DECLINED: {
            **_MOST_LETTERS,
            "thanks": "the thanks for their answer, or for a name they gave",
            "door": "the sentence that is glad of a name",
        },
        LetterKind.NOT_FOR_ME: {
            **_MOST_LETTERS,
            "thanks": "the sentence that says it is not for you",
            "door": "the thanks for what they did",
        },
    }
)
"""What may stand after a $ in the template of each letter, and what it becomes."""

_SUBJECT_LINE = pattern_of(r"subject:[ ]*(.*)", re.IGNORECASE)


def template_problems(name: str, kind: LetterKind, text: str) -> list[str]:
    """Return what is wrong with a template, a sentence each; nothing when it can be used.

    `name` is what the sentences call it by, such as its file name.
    """
    text = clean_text(text)
    problems = []
    for found in Template.pattern.finditer(text):
        part = found["named"] or found["braced"]
        where = f"{name}, line {text.count(chr(10), 0, found.start()) + 1}"
        if part is not None and part not in PARTS[kind]:
            known = ", ".join(f"${each}" for each in PARTS[kind])
            problems.append(f"{where}: there is no ${part}; it can be {known}.")
        elif found["invalid"] is not None:
            problems.append(f"{where}: a $ that stands for itself is written $$.")
    if not _split(text).body:
        problems.append(
            f"{name} has no text for the letter: write it, after an empty line if the first line "
            "is the subject."
        )
    return list(dict.fromkeys(problems))


def template_of(text: str) -> LetterTemplate:
    """Return the template a text without problems holds.

    Its first line may be the subject ("Subject: Thank you"); the rest is the letter.
    """
    return _split(clean_text(text))


def _split(text: str) -> LetterTemplate:
    first, _, rest = text.lstrip("\n").partition("\n")
    if found := _SUBJECT_LINE.fullmatch(first.strip()):
        return LetterTemplate(body=rest.strip(), subject=found[1].strip())
    return LetterTemplate(body=text.strip())
