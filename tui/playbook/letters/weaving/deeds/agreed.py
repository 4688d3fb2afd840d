"""What was offered and promised in a talk, in words to them, and what of it a letter leaves out."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import islice

from tui.model.interview import Interview
from tui.model.naming.known_names import is_given_name
from tui.model.note import Mark, Note
from tui.model.records import Records
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import interview_end
from tui.playbook.letters.parts import month_day
from tui.playbook.letters.weaving.deeds.addressed import (
    not_shouted,
    offered_plainly,
    old_thing,
    promised_plainly,
    to_them,
)
from tui.playbook.letters.weaving.deeds.offers import offer
from tui.playbook.letters.weaving.deeds.promises import mentions_resume, promises_in
from tui.playbook.letters.weaving.lines import names_of
from tui.playbook.letters.weaving.said_in import SaidIn
from tui.playbook.letters.weaving.to_you import speaks_of_another
from tui.playbook.time.days.calendar_days import WEEKDAY
from tui.playbook.time.deadlines import deadline, without_deadline
from tui.playbook.time.here import Here

_MOST_LOOKED_AT, _MOST_KEPT = 100, 1_000
_SENDS = r"(?:send|e-?mail|mail|text|forward|give|show|get|hand|write|message|ping|bring|share)"
_TO_SOMEBODY = (
    pattern_of(rf"\b(?i:{_SENDS}) (?P<who>[A-Z][\w'’-]+) (?:(?:and|&) [A-Z][\w'’-]+ )?(?=[a-z])"),
    pattern_of(rf"\b(?i:{_SENDS}) (?i:my|the|an?) .* to (?P<who>[A-Z][\w'’-]+)\b"),
    pattern_of(r"(?:,|\band\b|&) (?:and |then )?(?P<who>[A-Z][\w'’-]+) (?=by\b|on\b|next\b)"),
)
_TWO_DAYS = pattern_of(
    rf"\b(?:{WEEKDAY}|today|tomorrow) or (?:{WEEKDAY}|tomorrow)\b", re.IGNORECASE
)
_SHORTLY = pattern_of(
    r"\bin (?:\d{1,3}|half an|an?|a (?:few|couple(?: of)?)|one|two|five|ten|fifteen|twenty|thirty)"
    r" ?(?:min(?:ute)?s?|hours?|hrs?|h)\b",
    re.IGNORECASE,
)
_SOME_DAY = pattern_of(
    rf"\b(?:next|this|in the) (?:week|month|weekend|spring|summer|fall|winter)\b(?!.*\b{WEEKDAY})",
    re.IGNORECASE,
)
_I_COME = pattern_of(r"(?:inviting me to|offering to let me|letting me|the invitation to)\b")
_HAS_A_DAY = pattern_of(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:morning|afternoon|evening|anytime|once"
    r"|when|whenever|if|after|before)\b|\b(?:January|February|March|April|June|July|August"
    r"|September|October|November|December)\b"
)
_UP_TO = pattern_of(r"\b(?:by|before|until|till?|b4|latest|no later)\b", re.IGNORECASE)
_CV = pattern_of(r"\bCV\b")
"""What some call a résumé."""
_POINTS_BACK = pattern_of(
    r"(?:(?:think|mull|sleep|talk|pray|decide|consider|look|ask|check)\b(?:(?! my )[^,])*?"
    r"\b(?:it|that|them|this)\b(?! \w+s\b)|(?:give|hand|bring|mail|send|get|take)\b[^,]*\bback\b"
    r"|return\b(?! your\b))",
    re.IGNORECASE,
)


def offers_of(
    records: Records, interview: Interview, *, resume: bool = False
) -> list[tuple[str, Note]]:
    """Return their offers as they are thanked for, each with its note; empty words stay out.

    `resume` says that my résumé is promised in the letter.
    """
    notes = records.notes_of(interview.id)
    deeds, name = records.made_of_names(_Deeds), _name(records, interview)
    promised = any(mentions_resume(each.text) for each in _first(notes, Mark.PROMISE))
    known = resume or promised or bool(interview.resume_asked_for)
    ended = interview_end(interview)
    return [
        (deeds.offered(note.text, name, ended, resume=known), note)
        for note in _first(notes, Mark.OFFER)
    ]


def _first(notes: Sequence[Note], mark: Mark) -> Iterator[Note]:
    """Yield the lines of a talk with a mark, as many of them as anybody makes."""
    return islice((note for note in notes if note.mark is mark), _MOST_LOOKED_AT)


class _Deeds:
    """What offers and promises come to, kept: letters ask for it often."""

    def __init__(self, records: Records) -> None:
        self._names = names_of(records)
        self._kept: dict[tuple[str, str, datetime, bool | None], list[str]] = {}

    def offered(self, text: str, name: str, ended: datetime, *, resume: bool) -> str:
        """Return an offer as somebody is thanked for it, empty if it stays out."""

        def words() -> list[str]:
            here, plain = Here(ended), offered_plainly(to_them(text, name))
            said = offer(without_deadline(plain, here), self._names, resume=resume)
            said = _on_its_day(said, plain, here) if said else said
            said = said or offer(plain, self._names, resume=resume) or old_thing(plain)
            return [not_shouted(said)]

        return self._made((text, name, ended, resume), words)[0]

    def promised(self, text: str, name: str, ended: datetime) -> list[str]:
        """Return what a line promises somebody, its day left out."""

        def words() -> list[str]:
            what = without_deadline(promised_plainly(to_them(text, name)), Here(ended))
            return [not_shouted(each) for each in promises_in(what, self._names)]

        return self._made((text, name, ended, None), words)

    def _made(
        self, about: tuple[str, str, datetime, bool | None], make: Callable[[], list[str]]
    ) -> list[str]:
        if about not in self._kept:
            if len(self._kept) == _MOST_KEPT:
                self._kept.clear()
            self._kept[about] = make()
        return self._kept[about]


def _on_its_day(words: str, text: str, here: Here) -> str:
    """An offer with the day on which I come: "inviting me to visit the lab on Tuesday, …"."""
    day = deadline(text, here)
    if day is None or not _I_COME.match(words) or _HAS_A_DAY.search(words):
        return words
    if _SOME_DAY.search(text):
        # "Lunch next week" names no day, whatever day that is counted as.
        return words
    return words if _UP_TO.search(text) else f"{words} on {day:%A}, {month_day(day)}"


def promises_of(records: Records, interview: Interview) -> list[tuple[str, Note]]:
    """Return what I will do, its day left out, each with its note; empty words stay out.

    One that my résumé goes to them begins with "résumé": it has its own sentence, and what else
    a note promises another. One that points back at an offer stays out with it: "think about
    it", "give the book back".
    """
    lacks_offer = any(not words for words, _ in offers_of(records, interview))
    deeds, name = records.made_of_names(_Deeds), _name(records, interview)
    found = []
    for note in _first(records.notes_of(interview.id), Mark.PROMISE):
        said = deeds.promised(note.text, name, interview_end(interview))
        is_left = speaks_of_another(note.text, name)
        is_left = is_left or (lacks_offer and any(map(_POINTS_BACK.match, said)))
        is_left = is_left or _is_for_another(note.text, name) or _is_vague(note.text)
        found += [(words, note) for words in ([""] if is_left or not said else said)]
    return found


def _name(records: Records, interview: Interview) -> str:
    contact = records.contacts.get(interview.contact_id)
    return contact.name if contact else ""


def _is_for_another(text: str, name: str) -> bool:
    """Whether a promise is made to somebody else, too: mail Sue my cv, and Jim by thu."""
    own = folded(name).split()
    others = (found["who"] for pattern in _TO_SOMEBODY for found in pattern.finditer(text))
    return any(folded(who) not in own and is_given_name(who) for who in others)


def _is_vague(text: str) -> bool:
    """Whether a promise has two days, or is due in minutes: over before a letter is read."""
    return _TWO_DAYS.search(text) is not None or _SHORTLY.search(text) is not None


def unsaid(records: Records, interview: Interview, body: str) -> list[Note]:
    """Return the offers and promises of a talk that a letter to them does not speak of."""
    said = SaidIn(_CV.sub("résumé", body))
    deeds = [*offers_of(records, interview), *promises_of(records, interview)]
    left = [
        note
        for words, note in deeds
        if not (words and said.says(words)) and not said.says(note.text)
    ]
    return list({note.id: note for note in left}.values())
