"""What a person leaves in the words of others, and those words without them."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from tui.model.naming.capitals import PARTICLES
from tui.model.naming.kin import kin_in
from tui.model.naming.names import without_ornaments
from tui.model.naming.person_name import PersonName, read_name
from tui.model.people import Contact
from tui.model.text.addresses import email_key, phone_key, slug_of
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

SOMEBODY = "somebody"
"""What stands where their name stood."""

FORGOTTEN = "[forgotten]"
"""What stands where an address, a number or a link stood."""

_HONORIFICS = "(?:prof(?:essor)?|dr|doctor|mr|mrs|ms|mx|miss)"
_BETWEEN = r"[\s._,'\"*-]{0,3}"
_BEFORE_GIVEN = r",\s?"
_BETWEEN_DIGITS = r"[\s().+/-]{0,3}"
_AROUND_WORDS = ".,;:!?()[]\"'`*/|"
_FEWEST_LETTERS = 2
_TOLD_BY_CAPITAL = 3
"""So short a part of a name is told from other words by its capital alone."""
_FEWEST_OF_HANDLE = 5
_SCRIPTS_WITHOUT_SPACES = "\u0e00"
_HAS_PATH = pattern_of(r"[^/]/[^/]")
# An id, a day or a moment may look like a number to call.
_is_no_text = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d(?:T[\d:.Z+-]+)?"
).fullmatch


class _Trace(NamedTuple):
    """What finds it in folded text, and what such text has for sure.

    The `hint` is a few letters, or a pattern for the digits of a number; empty where the
    letters are of another script.
    """

    pattern: str
    hint: str


class Traces:
    """The name, addresses, numbers and links of one person, to be taken out of texts.

    Spelling is forgiven: case, accents, what stands between the parts of a name or the
    digits of a number. A part of the name by itself counts unless somebody else has it or
    `is_common` (of a word in small letters) says that it is an ordinary word. What belongs
    to one of the `others` stays. `kept` are names of organizations and of oneself.
    """

    def __init__(
        self,
        person: Contact,
        others: Iterable[Contact],
        kept: Iterable[str] = (),
        is_common: Callable[[str], bool] = lambda _word: False,
    ) -> None:
        others = list(others)
        addresses = list(_addresses(person, others))
        names = [trace for each in _as_called(person) for trace in _names(each, others)]
        known = {word for text in kept for word in _single_words(text)}
        others_names = [name for other in others for name in other.names]
        known.update(word for name in others_names for word in _single_words(name))
        parts = [
            _word_trace(word)
            for word in dict.fromkeys(part for each in _as_called(person) for part in _parts(each))
            if word not in known and not is_common(word)
        ]
        traces = {"address": addresses, "name": names, "part": parts}
        found = _any_of(traces)
        own = {folded(text) for other in others for text in _own(other)}
        inside = sorted(filter(found.search, own), key=len, reverse=True)
        stays = [_Trace(_bounded(re.escape(text)), "") for text in inside]
        self._find = _any_of({"stays": stays, **traces})
        hints = {trace.hint for trace in (*addresses, *names, *parts)}
        self._plain = sorted(hint for hint in hints if hint and not _is_pattern(hint))
        self._numbers = [re.compile(hint) for hint in hints if _is_pattern(hint)]
        accented = map(_with_escapes, filter(str.isalnum, self._plain))
        # Letters of another script are escapes, all of them.
        self._escaped = re.compile("|".join([*accented, *([r"\\u"] if "" in hints else [])]))

    def may_be_in(self, raw: str) -> bool:
        """Whether they may be in documents as ASCII JSON in small letters; mostly false, fast."""
        if any(hint in raw for hint in self._plain):
            return True
        if self._escaped.pattern and "\\u" in raw and self._escaped.search(raw):
            return True
        return any(number.search(raw) for number in self._numbers)

    def taken_out(self, text: str) -> str:
        """Return the text without them; the very same text where they are not in it."""
        if not text or not self._find.pattern or not self._find.search(folded(text)):
            return text
        plain, places = _with_places(text)
        pieces: list[str] = []
        done = 0
        for match in self._find.finditer(plain):
            start, end = places[match.start()], _end(text, places[match.end() - 1])
            kind = match.lastgroup
            if kind == "stays" or (kind == "part" and not _may_be_name(text[start:end])):
                continue
            pieces += [text[done:start], FORGOTTEN if kind == "address" else SOMEBODY]
            done = end
        return "".join([*pieces, text[done:]]) if pieces else text

    def are_in(self, text: str) -> bool:
        """Whether the text has anything of them."""
        return self.taken_out(text) != text


def _as_called(person: Contact) -> Iterator[Contact]:
    """Yield somebody as they are called now, then by each other name they have or had."""
    yield person
    yield from (person.changed(name=name) for name in person.also_known_as)


def _addresses(person: Contact, others: Iterable[Contact]) -> Iterator[_Trace]:
    """Yield what finds an address, a number or a link that nobody else has."""
    taken = {key for other in others for key in _address_keys(other)}
    for email in person.emails:
        if (key := email_key(email)) and key not in taken:
            pattern = rf"(?<![\w.+-]){re.escape(folded(email.strip()))}(?!\w)"
            yield _Trace(pattern, key if key.isascii() else _hint(key))
    for phone in person.phones:
        if (key := phone_key(phone)) and key not in taken:
            digits = _BETWEEN_DIGITS.join(key)
            yield _Trace(rf"(?<!\w)[+(]?(?:\d{_BETWEEN_DIGITS}){{0,6}}{digits}(?!\d)", digits)
    for link in (*person.links, person.card_uid):
        bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", folded(link.strip())).rstrip("/")
        if bare and link not in taken and (_HAS_PATH.search(bare) or "." not in bare):
            whole = rf"(?:https?://)?(?:www\.)?{re.escape(bare)}/?"
            yield _Trace(rf"(?<!\w){whole}(?!\w)", bare if bare.isascii() else _hint(bare))
        slug = folded(slug_of(link))
        if len(slug) >= _FEWEST_OF_HANDLE and slug not in taken:
            yield _Trace(rf"(?<!\w){re.escape(slug)}(?!\w)", _hint(slug))


def _address_keys(contact: Contact) -> Iterator[str]:
    yield from map(email_key, contact.emails)
    yield from map(phone_key, contact.phones)
    yield from contact.links
    yield from map(slug_of, contact.links)


def _names(person: Contact, others: Iterable[Contact]) -> Iterator[_Trace]:
    """Yield what finds the name in full: as it stands, its first and last word, Dr. Park."""
    read = _read(person.name)
    given, family = [_words(word) for word in read.given], _words(read.family)
    first = given[0] if given else []
    orders = [
        _words(without_ornaments(person.name)),
        _words(person.named),
        [*(word for words in given for word in words), *family],
        [*first, *family],
        [*_words(read.nickname), *family] if read.nickname else [],
    ]
    for words in orders:
        if len(words) > 1:
            pattern = _BETWEEN.join(map(re.escape, words))
            yield _Trace(_bounded(pattern), _hint(max(words, key=len)))
    name = _BETWEEN.join(map(re.escape, family))
    if first and family:
        pattern = f"{name}{_BEFORE_GIVEN}{_BETWEEN.join(map(re.escape, first))}"
        yield _Trace(_bounded(pattern), _hint(family[-1]))
    relations = [_read(name) for other in others for name in other.names]
    namesakes = [other for other in relations if _words(other.family) == family]
    if not family or any(first == family for first in map(_first_words, relations)):
        return
    if not namesakes:
        yield _Trace(rf"\b{_HONORIFICS}\b{_BETWEEN}{name}\b", _hint(family[-1]))
        if len(family) > 1:
            yield _Trace(_bounded(name), _hint(family[-1]))
    if first and all(_first_words(other)[:1] != first[:1] for other in namesakes):
        initials = {words[0][:1] for other in namesakes if (words := _first_words(other))}
        if first[0][:1] not in initials:
            initial = rf"\b{re.escape(first[0][:1])}\.[ ]?{name}\b"
            yield _Trace(initial, _hint(family[-1]))


def _first_words(read: PersonName) -> list[str]:
    return _words(read.given[0]) if read.given else []


def _parts(person: Contact) -> Iterator[str]:
    """Yield the words of the name that may stand for the person by themselves."""
    read = _read(person.name)
    for text in (*read.given, read.nickname, read.family, person.greet_as):
        for word in _single_words(text):
            if len(word) >= _FEWEST_LETTERS and word not in PARTICLES:
                yield word


def _read(name: str) -> PersonName:
    """Return the name taken apart, without what a relative is to one."""
    kin = kin_in(name)
    if kin and kin.name:
        return read_name(kin.name)
    # In small letters it is told where one knows them from: joe from the gym.
    return read_name(name.partition(" from ")[0] if name.islower() else name)


def _own(contact: Contact) -> Iterator[str]:
    yield from (*contact.names, *contact.emails, *contact.links)


def _words(text: str) -> list[str]:
    words = (word.strip(_AROUND_WORDS) for word in folded(text).split())
    return [word for word in words if any(map(str.isalpha, word))]


def _single_words(text: str) -> Iterator[str]:
    """Yield the words, and the halves of what has a hyphen."""
    for word in _words(text):
        yield from dict.fromkeys((word, *word.split("-")))


def _word_trace(word: str) -> _Trace:
    return _Trace(_bounded(re.escape(word)), _hint(word))


def _bounded(pattern: str) -> str:
    """Return the pattern for whole words, in scripts that put spaces between them."""
    if max(pattern) >= _SCRIPTS_WITHOUT_SPACES:
        return pattern
    return rf"(?<![^\W_]){pattern}(?![^\W_])"


def _is_pattern(hint: str) -> bool:
    return _BETWEEN_DIGITS in hint


def _hint(text: str) -> str:
    """Return the longest run of plain letters in a text."""
    return max(re.findall(r"[a-z0-9]*[a-z][a-z0-9]*", folded(text)), key=len, default="")


def _with_escapes(hint: str) -> str:
    """Return a pattern for letters as JSON has them, each of which may have an accent."""
    escapes = r"(?:\\u[0-9a-f]{4}){1,3}"
    pairs = re.sub("ae|oe|th|ss|.", lambda found: f"(?:{found[0]}|{escapes})", hint)
    return pairs.replace(")(", rf")(?:{escapes})?(")


def _any_of(kinds: dict[str, list[_Trace]]) -> re.Pattern[str]:
    groups = (
        f"(?P<{kind}>{'|'.join(trace.pattern for trace in traces)})"
        for kind, traces in kinds.items()
        if traces
    )
    return re.compile("|".join(groups))


def _may_be_name(word: str) -> bool:
    return len(word) > _TOLD_BY_CAPITAL or not word[0].islower()


def _end(text: str, last: int) -> int:
    """Return where a letter ends, with the accents that follow it."""
    end = last + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _with_places(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and where in the text each of its letters comes from."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    plain: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in folded(character):
            plain.append(letter)
            places.append(place)
    return "".join(plain), places


def without(traces: Traces, value: Any) -> Any:
    """Return a JSON value without them in any of its texts; its keys stay."""
    match value:
        case str():
            return value if _is_no_text(value) else traces.taken_out(value)
        case dict():
            return {key: without(traces, each) for key, each in value.items()}
        case list():
            return [without(traces, each) for each in value]
    return value
