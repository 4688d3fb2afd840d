"""How one knows somebody from before, in a sentence to them: an old teacher, a former boss."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tui.model.contact_line.words.ties import Tie, TieKind, tie_in
from tui.model.naming.person_name import read_name
from tui.model.people import Contact
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.fit.work import fitting_organization
from tui.playbook.letters.job_titles import placed_at
from tui.playbook.letters.who.past.hurry import timed
from tui.playbook.letters.who.past.shared import of_a_role

_PIECES = pattern_of(r"\n|;|,|\s[-–—]\s|[()]")
_TAUGHT = frozenset({"Mr", "Mrs", "Ms", "Miss", "Coach", "Mx"})
_IN_CLASS = ("teacher", "professor", "instructor")
_MOST_WORDS = 12
_YEARS = pattern_of(r",? (?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d(?= (?:@|at) )")
_OVER = pattern_of(
    r"\bago\b|\b(?:s?he|they|we) (?:was|were)\b|\bback (?:then|in)\b|\blast \w+"
    r"|\b(?:1[0-2]|[1-9])th grade\b|\b(?:in|from) (?:the )?(?:hs|high school|college)\b|\d{4}$"
    r"|\d{4}\s?[-–]\s?\d",
    re.IGNORECASE,
)


def tie_of(contact: Contact) -> Tie | None:
    """Return what ties one to a contact, as the title, the notes or how one met say it."""
    was_theirs = read_name(contact.name).honorific.rstrip(".") in _TAUGHT
    for piece in _PIECES.split(contact.how_we_met):
        # The words on how one met speak of oneself: "old manager" was one's own.
        words, _ = timed(_YEARS.sub("", text := of_a_role(piece.strip())))
        if tie := tie_in(words):
            return replace(tie, is_over=tie.is_over or bool(_OVER.search(text)))
    for piece in _pieces(contact):
        if tie := tie_in(piece):
            return tie
        # "Ms. Gale, former teacher" taught the one who writes her name so.
        tie = tie_in(f"my {piece}") if was_theirs else None
        if tie is not None and tie.is_over:
            return tie
    return None


def tie_in_words(tie: Tie) -> str:
    """Return the sentence that reminds somebody of a tie: "It has been a while since …"."""
    place = fitting_organization(tie.place)
    at = f" {placed_at(place)}" if place else ""
    if not tie.is_over:
        return _still(tie, at)
    role = "" if is_note(tie.role) else spelled_title(tie.role)
    match tie.kind:
        case TieKind.WORK:
            since = f"our time{at}" if at else "we worked together"
        case TieKind.TAUGHT:
            since = f"you were my {role or 'teacher'}{at}"
        case TieKind.STUDIED:
            since = f"we were in class together{at}"
        case TieKind.LIVED:
            since = f"we were {'neighbors' if 'neigh' in role else 'roommates'}{at}"
        case _:
            since = "we were last in touch"
    return f"It has been a while since {since}."


def _still(tie: Tie, at: str) -> str:
    match tie.kind:
        case TieKind.WORK:
            return f"You know me from work{at}."
        case TieKind.TAUGHT if spelled_title(tie.role).split()[-1].lower() in _IN_CLASS:
            return f"You know me from your class{at}."
        case TieKind.TAUGHT:
            return f"You know me from your work as my {spelled_title(tie.role)}{at}."
        case TieKind.STUDIED:
            return f"We are in class together{at}."
        case _:
            return "We are neighbors." if "neigh" in tie.role else "We live together."


def _pieces(contact: Contact) -> Iterator[str]:
    for text in (contact.how_we_met, contact.title, contact.notes):
        yield from (
            piece
            for each in _PIECES.split(text)
            if 0 < len((piece := each.strip()).split()) <= _MOST_WORDS
        )
