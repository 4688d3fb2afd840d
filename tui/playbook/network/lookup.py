"""Whom, which organization and which conversation a few letters mean (O1).

The command line, the palette that jumps, "@" in a call and the filters all ask here, so that
the same letters mean the same people everywhere.
"""

import heapq
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from tui.model.interview import Interview, InterviewStatus
from tui.model.naming.spelling import name_key, other_names, same_name
from tui.model.people import Contact, Organization
from tui.model.records import Records
from tui.model.text.folding import findable, has_words, spoken, words_sought
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import interview_begin
from tui.playbook.network.organizations import people_there
from tui.playbook.network.spoken_names import (
    has_forms,
    has_initials,
    initials_typed,
    is_said_of,
    misspelled_by,
    without_titles,
    words_said,
)

_SAYS_WHERE = pattern_of(
    r"(?:\b(?:the|that)\s+(?:guy|girl|woman|man|lady|person|one|gal)\s+)?(?<!\w)(?:who(?:\s+is|['’]s)?\s+)?"
    r"(?:(?:works?\s+)?(?:from|at|of|for|with|over\s+at|bei|chez)|in|@)(?!\S)|[(),;]|\s[-–—/]\s",
    re.IGNORECASE,
)
_NUMBER = pattern_of(r"\s*[+(]?\d[\d\s()./\u2010-\u2015-]*")
_FEWEST_DIGITS = 5
_SHORTEST = 2
_LIKE_ENOUGH = 80
_MOST_LIKE = 5
_MOST_NEAR = 3
_HELD_OR_AHEAD = frozenset(
    {
        InterviewStatus.PLANNED,
        InterviewStatus.SCHEDULED,
        InterviewStatus.LIVE,
        InterviewStatus.TALKED,
    }
)


@dataclass(frozen=True, slots=True)
class Found:
    """A person, or with `interview` one conversation with them."""

    contact: Contact
    interview: Interview | None = None


def look_up(records: Records, typed: str, count: int) -> list[Found]:
    """Return the people meant by what was typed, the likeliest first, each with conversations.

    At most `count` people; see `_Fit` for who is likelier. Where it is nobody, those whose name
    is near; without a word: the people of the latest conversations.
    """
    if _Sought(typed).words:
        found = _said_of(records, typed)
        ranked = ((fit, spoken(each.name), each.id) for fit, each in found)
        contacts = [records.contacts[each] for *_, each in heapq.nsmallest(count, ranked)]
        contacts = contacts or people_near(records, typed)[:count]
    else:
        contacts = _met_last(records, count)
    return [found for contact in contacts for found in _with_conversations(records, contact)]


def people_meant(records: Records, typed: str) -> list[Contact]:
    """Return everybody whom the words can mean, in the order of the book; nobody for no words.

    A full name means nobody with a longer one, and a word of a name nobody with a longer word;
    words that are in a name mean nobody of whom they are only said, and those that begin one
    nobody who is called so for short. Initials are those of given and family name: KJ, J.D.
    """
    return _likeliest(_said_of(records, typed))


def people_called(records: Records, typed: str) -> list[Contact]:
    """Return everybody whom the words can mean by the name alone, in the order of the book."""
    return _likeliest(_Sought(typed).by_name(records))


def people_named(records: Records, typed: str) -> list[Contact]:
    """Return everybody whose name begins with the words, or has words that do, in any order."""
    found = _Sought(typed).by_name(records)
    return [contact for fit, contact in found if fit <= _Fit.PARTS]


def people_near(records: Records, typed: str) -> list[Contact]:
    """Return the few whose name is nearly what was typed, the nearest first: Kathrine Doyle.

    Nobody is ever taken for one of them: they are asked for.
    """
    if not (words := without_titles(typed)):
        return []
    near = (
        (letters, spoken(contact.name), contact.id)
        for contact in records.contacts.values()
        if (letters := _misspelled(words, contact)) is not None
    )
    nearest = heapq.nsmallest(_MOST_NEAR, near)
    return [records.contacts[each] for by, _, each in nearest if by <= nearest[0][0] + 1]


def _misspelled(words: list[str], contact: Contact) -> int | None:
    """By how many letters the words are not one of somebody's names; None where they are others."""
    by = (misspelled_by(words, name) for name in contact.names)
    return min((letters for letters in by if letters is not None), default=None)


def people_with_number(records: Records, typed: str) -> list[Contact]:
    """Return everybody whose phone number has the digits that were typed, however divided."""
    digits = _digits(typed).lstrip("0")
    if not _NUMBER.fullmatch(typed) or len(digits) < _FEWEST_DIGITS:
        return []
    return [
        contact
        for contact in records.contacts.values()
        if any(digits in _digits(phone) for phone in contact.phones)
    ]


def _said_of(records: Records, typed: str) -> list[tuple["_Fit", Contact]]:
    """Return whom the words can mean, as they are; else as one says where somebody works.

    That is Jane from Acme, Jane (Acme), the guy from Boeing, or jane.d; or whose number it is.
    """
    plain = _SAYS_WHERE.sub(" ", typed)
    dotted = plain if "@" in typed else plain.replace(".", " ")
    for words in dict.fromkeys((typed, plain, dotted)):
        if found := list(_Sought(words).by_all(records)):
            return found
    return [(_Fit.SAID, contact) for contact in people_with_number(records, typed)]


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


def _likeliest(found: Iterable[tuple["_Fit", Contact]]) -> list[Contact]:
    known = list(found)
    fits = {fit for fit, _ in known}
    for best, others in _MEANT:
        if not fits.isdisjoint(best):
            return [contact for fit, contact in known if fit in (*best, *others)]
    meant = [contact for fit, contact in known if fit is not _Fit.SAID]
    return meant or [contact for _, contact in known]


def likely_contact(typed: str, records: Records) -> Contact | None:
    """Return the contact meant by what was typed before a comma, None when none is like it.

    A name with parts that begin so comes first, of several the one at the organization
    behind the comma; then the name most like it.
    """
    wanted, _, firm = (part.strip() for part in typed.partition(","))
    if len(wanted) < _SHORTEST:
        return None
    there = words_sought(firm)
    found = [
        (
            bool(there) and not has_words(there, records.organization_of(contact)),
            fit,
            number,
            contact,
        )
        for number, (fit, contact) in enumerate(_Sought(wanted).by_name(records))
        if fit <= _Fit.PARTS or fit is _Fit.SHORT
    ]
    # Bill Chen at Acme is not surely William Chen at Bay Freight.
    found = [each for each in found if not (each[0] and each[1] is _Fit.SHORT)]
    if found:
        return min(found)[-1]
    return _most_like(wanted, records) if len(wanted) > _SHORTEST else None


def people_on_phone(records: Records, typed: str, count: int) -> list[Contact]:
    """Return everybody who may be meant by the name before a comma, the likeliest first.

    At most `count`; of equals first whoever is at the organization behind the comma, if one is
    named. Where nobody is called so, those whose name is near.
    """
    wanted, _, firm = (part.strip() for part in typed.partition(","))
    sought = _Sought(wanted)
    there = words_sought(firm)
    found = (
        (
            fit is _Fit.IN_NAME,
            bool(there) and not has_words(there, records.organization_of(contact)),
            fit,
            spoken(contact.name),
            contact.id,
        )
        for fit, contact in sought.by_name(records)
    )
    called = [records.contacts[each] for *_, each in heapq.nsmallest(count, found)]
    if called or len(wanted) <= _SHORTEST:
        return called
    near = people_near(records, wanted)[:count]
    alike = _most_like(wanted, records)
    return near or ([alike] if alike else [])


def organizations_like(records: Records, typed: str) -> list[Organization]:
    """Return the organization of this name, else those whose name has it, most wanted first."""
    words = words_sought(typed)
    known = records.organization_named(typed) if words else None
    if known is not None or not words:
        return [known] if known else []
    found = [each for each in records.organizations.values() if has_words(words, each.name)]
    return sorted(found, key=lambda each: (-each.interest, -len(people_there(records, each.id))))


class _Fit(IntEnum):
    """How well the words fit a contact, the best first."""

    WHOLE = 1
    INITIALS = 2
    """Those of given and family name, written so: KJ, j.d."""
    WORDS = 3
    """Each is a word of the name: jan of Jan Novak, and not of Jane."""
    BEGINS = 4
    SMALL_INITIALS = 5
    """As initials, but not written so: kj."""
    PARTS = 6
    IN_NAME = 7
    SHORT = 8
    """By a title, or another form of the given name: Dr Eze, Bob for Robert."""
    SAID = 9


_MEANT = (
    ((_Fit.WHOLE,), ()),
    ((_Fit.INITIALS, _Fit.WORDS), ()),
    ((_Fit.SMALL_INITIALS,), (_Fit.BEGINS,)),
    ((_Fit.BEGINS, _Fit.PARTS), (_Fit.IN_NAME,)),
)
"""Of those whom the words fit so at best, these are meant, and those who fit as the second say."""


class _Sought:
    """Whom somebody looks for, folded once."""

    def __init__(self, typed: str) -> None:
        self.words = words_sought(typed)
        self._typed = typed
        self._name = " ".join(self.words)
        self._begins = [f" {word}" for word in self.words]
        # Beside another word, one letter begins a name: Jane D.
        has_more = any(len(word) > 1 for word in self.words)
        self._initials = [f" {word}" for word in self.words if has_more and len(word) == 1]
        self._letters = initials_typed(typed)
        self._rarest = max(self.words, key=len, default="")
        key = name_key(typed).split()
        # What a title or a degree adds to the name is in no other spelling of it.
        self._last_of_key = key[-1] if key and not {*self.words} <= {*key} else ""
        self._last = self._last_of_key or self._rarest
        bare = without_titles(typed)
        self._bare = bare if bare != self.words or has_forms(bare) else []

    def by_name(self, records: Records) -> Iterator[tuple[_Fit, Contact]]:
        """Yield everybody whose name has the words, or is the same name, and how well it fits.

        Whoever is called so now fits better than one who is only also known so.
        """
        for contact in records.contacts.values() if self.words else ():
            fit = self._fit_of(contact.name)
            if contact.also_known_as and fit is not _Fit.WHOLE:
                others = filter(None, map(self._fit_of, contact.also_known_as))
                also = [max(other, _Fit.WORDS) for other in others]
                fit = min([*also, *([fit] if fit else [])], default=None)
            if fit:
                yield fit, contact

    def _fit_of(self, written: str) -> _Fit | None:
        """Return how well the words fit one name; None where they do not."""
        name = findable(written)
        if self._letters and has_initials(written, self._letters):
            return self._fit_of_initials(written)
        if (self._rarest in name or self._last in name) and (fit := self._fit(written)):
            return fit
        return _Fit.SHORT if self._bare and is_said_of(self._bare, written) else None

    def by_all(self, records: Records) -> Iterator[tuple[_Fit, Contact]]:
        """Yield these, and everybody of whom the words are said."""
        rarest, words = self._rarest, self.words
        named = {contact.id: fit for fit, contact in self.by_name(records)}
        for contact in records.contacts.values() if words else ():
            if fit := named.get(contact.id):
                yield fit, contact
                continue
            organization = records.organization_of(contact)
            name = "\n".join(contact.names) if contact.also_known_as else contact.name
            said = _said(name, contact.title, organization, contact.emails)
            is_said = rarest in said and all(word in said for word in words)
            is_said = is_said or bool(self._bare and is_said_of(self._bare, contact.name, said))
            if is_said and self._has_initials(name, said):
                yield _Fit.SAID, contact

    def _has_initials(self, written: str, said: str) -> bool:
        """Whether single letters begin words; those of the name where the others are in it."""
        if not self._initials:
            return True
        name = findable(written)
        is_of_name = all(word in name for word in self.words if len(word) > 1)
        return all(initial in (name if is_of_name else said) for initial in self._initials)

    def _fit_of_initials(self, written: str) -> _Fit:
        if not self._typed.strip().islower() or not self._typed.strip().isalpha():
            return _Fit.INITIALS
        fit = self._fit(written)
        return fit if fit in (_Fit.WORDS, _Fit.BEGINS) else _Fit.SMALL_INITIALS

    def _fit(self, written: str) -> _Fit | None:
        name = findable(written)
        if self._rarest in name and all(word in name for word in self.words):
            if not all(begin in name for begin in self._begins):
                is_begun = all(initial in name for initial in self._initials)
                return _Fit.IN_NAME if is_begun else None
            if " ".join(spoken(written).split()) == self._name:
                return _Fit.WHOLE
            if words_said(written).issuperset(self.words):
                return _Fit.WORDS
            return _Fit.BEGINS if name.startswith(self._begins[0]) else _Fit.PARTS
        if self._last_of_key and self._last_of_key in name and same_name(self._typed, written):
            return _Fit.PARTS
        return None


@lru_cache(maxsize=1 << 15)
def _said(name: str, title: str, organization: str, emails: tuple[str, ...]) -> str:
    return "\n".join(map(findable, (name, title, organization, *emails)))


def _most_like(wanted: str, records: Records) -> Contact | None:
    """Return who is called most like it; somebody who is not called otherwise, as Jr. is to Sr."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - first needed when "@" is typed

    likely = process.extract(
        spoken(wanted),
        {contact.id: spoken(contact.name) for contact in records.contacts.values()},
        scorer=fuzz.WRatio,
        score_cutoff=_LIKE_ENOUGH,
        limit=_MOST_LIKE,
    )
    found = (records.contacts[contact_id] for *_, contact_id in likely)
    return next((each for each in found if not other_names(wanted, each.name)), None)


def _met_last(records: Records, count: int) -> list[Contact]:
    held = (each for each in records.interviews.values() if each.status in _HELD_OR_AHEAD)
    latest = heapq.nlargest(count, held, key=interview_begin)
    met = dict.fromkeys(each.contact_id for each in latest)
    return [records.contacts[each] for each in met if each in records.contacts]


def _with_conversations(records: Records, contact: Contact) -> Iterator[Found]:
    yield Found(contact)
    for interview in reversed(records.interviews_of(contact.id)):
        if interview.status in _HELD_OR_AHEAD:
            yield Found(contact, interview)
