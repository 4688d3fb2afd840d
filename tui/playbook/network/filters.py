"""What a person types to see only some people: free text and terms such as `stage:asked`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Protocol, TypeVar

from tui.model.people import Contact, Source, Warmth
from tui.model.profile import CALLED_BY_ADULTS
from tui.model.text.folding import folded, sought
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.stages import Stage
from tui.playbook.network.spoken_names import has_forms, is_form, without_titles
from tui.playbook.time.days.calendar_days import ImpossibleDayError
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_day

NOBODY_NOTED = "none"
"""What a term says for people without: `due:none`, `org:none`."""

_TOKEN = pattern_of(r'(?:[^\s"]|"[^"]*"?)+')
_PARTS_OF_A_NAME = pattern_of(r"[\s_-]+")
_DUE_WORDS = ("overdue", "today", "week", "month", "any", NOBODY_NOTED)
_WARM_WORDS: Mapping[str, Warmth] = {
    "yes": Warmth.WARM,
    "warm": Warmth.WARM,
    "no": Warmth.COLD,
    "cold": Warmth.COLD,
}


class Facts(Protocol):
    """What a filter looks at; all texts are such as `findable` makes them, tags are folded."""

    @property
    def contact(self) -> Contact:
        """The contact itself."""

    @property
    def is_archived(self) -> bool:
        """Whether they are put away."""

    @property
    def stage(self) -> Stage:
        """Where one stands with them (S1)."""

    @property
    def text(self) -> str:
        """Name, title, organization, source, stage, tags, ways and other names, a line each."""

    @property
    def organization(self) -> str:
        """Where they work."""

    @property
    def tags(self) -> Sequence[str]:
        """Their tags."""

    @property
    def introducers(self) -> str:
        """The names of everybody in the chain that led to them (F8)."""

    @property
    def due(self) -> date | None:
        """The day of what is next with them."""


F = TypeVar("F", bound=Facts)
Test = Callable[[Facts], bool]


@dataclass(frozen=True, slots=True)
class Filter:
    """Tests that all have to hold, and sentences about terms that could not be read.

    Archived people are left out, unless a term asks for them. `typed` is the free text, which
    is of somebody's name for short where nobody has it: Bob Nakamura, Ms. Petrova.
    """

    tests: tuple[Test, ...] = ()
    problems: tuple[str, ...] = ()
    archived: bool = field(default=False)
    typed: tuple[str, ...] = ()

    def among(self, everybody: Iterable[F]) -> list[F]:
        """Return those who are to be seen, in their order."""
        left = [each for each in everybody if each.is_archived is self.archived]
        for test in self.tests:
            left = [each for each in left if test(each)]
        found = left
        for text in map(sought, self.typed):
            found = [each for each in found if text in each.text]
        if found or not self.typed:
            return found
        # As `is_said_of` finds them, with the name among the texts; but one by one takes long.
        for word in without_titles(" ".join(self.typed)):
            if has_forms([word]):
                left = [
                    each for each in left if word in each.text or is_form(word, each.contact.name)
                ]
            else:
                left = [each for each in left if word in each.text]
        return left

    @property
    def is_empty(self) -> bool:
        """Whether it lets everybody through who is not archived."""
        return not self.tests and not self.typed and not self.archived


def parse_filter(text: str, here: Here) -> Filter:
    """Read what was typed, such as `ana stage:talked -tag:alumni org:"Bay Freight"`.

    A term has a word, a colon and what to look for: stage, source, org, tag (or `#tag`),
    due, warm, via. All else is free text. A minus before a term turns it around, quotes
    keep spaces, a term without a value does nothing yet. What cannot be read is left out
    and has a sentence in `problems`.
    """
    tests: list[Test] = []
    typed: list[str] = []
    problems: list[str] = []
    archived = False
    for token in _TOKEN.findall(text):
        bare = token[1:] if token.startswith("-") and len(token) > 1 else token
        word, colon, value = bare.partition(":")
        value = folded(value.replace('"', "")).strip()
        if bare.startswith("#"):
            word, colon, value = "tag", ":", folded(bare[1:])
        if not colon or not word.isalpha():
            if bare is token:
                typed.append(bare.replace('"', ""))
                continue
            test = _free_text(bare.replace('"', ""))
        elif word.lower() not in _TERMS:
            problems.append(f"“{word}:” is nothing to filter by; it can be {_TERM_WORDS}.")
            continue
        elif not value:
            continue
        elif word.lower() == "stage" and len(value) > 1 and "archived".startswith(value):
            archived = bare is token
            continue
        else:
            try:
                test = _TERMS[word.lower()](value, here)
            except ValueError as error:
                problems.append(str(error))
                continue
        tests.append(test if bare is token else _not(test))
    return Filter(tuple(tests), tuple(problems), archived, tuple(typed))


def _not(test: Test) -> Test:
    return lambda facts: not test(facts)


def _free_text(typed: str) -> Test:
    words = sought(typed)
    return lambda facts: words in facts.text


def _stage(value: str, _here: Here) -> Test:
    wanted = _PARTS_OF_A_NAME.sub("", value)
    stages = {each for each in Stage if each.value.replace(" ", "").startswith(wanted)}
    if not stages:
        names = ", ".join(each.value.replace(" ", "-") for each in Stage)
        raise ValueError(f"“{value}” is no stage; it can be {names} or archived.")
    return lambda facts: facts.stage in stages


def _source(value: str, _here: Here) -> Test:
    sources: set[Source | None] = {
        each
        for each in Source
        for name in (each.value, CALLED_BY_ADULTS.get(each, each.value))
        if f" {_PARTS_OF_A_NAME.sub(' ', value)}" in f" {name.replace(chr(39), '')}"
        or name.startswith(value)
    }
    if NOBODY_NOTED.startswith(value):
        sources.add(None)
    if not sources:
        names = ", ".join(each.value for each in Source)
        raise ValueError(f"“{value}” is no source; it can be {names} or none.")
    return lambda facts: facts.contact.source in sources


def _organization(value: str, _here: Here) -> Test:
    if value == NOBODY_NOTED:
        return lambda facts: not facts.organization
    words = sought(value)
    return lambda facts: words in facts.organization


def _tag(value: str, _here: Here) -> Test:
    if value == NOBODY_NOTED:
        return lambda facts: not facts.tags
    return lambda facts: any(tag.startswith(value) for tag in facts.tags)


def _via(value: str, _here: Here) -> Test:
    if value == NOBODY_NOTED:
        return lambda facts: not facts.introducers
    words = sought(value)
    return lambda facts: words in facts.introducers


def _warm(value: str, _here: Here) -> Test:
    found = {warmth for word, warmth in _WARM_WORDS.items() if word.startswith(value)}
    if len(found) != 1:
        raise ValueError(f"“{value}” is neither warm nor cold; write warm:yes or warm:no.")
    return lambda facts: facts.contact.warmth in found


def _due(value: str, here: Here) -> Test:
    word = value if value in _DUE_WORDS else ""
    day = None if word else _day(value, here)
    if day is None and not word:
        word = next((each for each in _DUE_WORDS if len(value) > 1 and each.startswith(value)), "")
    if word == NOBODY_NOTED:
        return lambda facts: facts.due is None
    if word == "any":
        return lambda facts: facts.due is not None
    if day is None and not word:
        raise ValueError(
            f"“{value}” is no time; due: takes {', '.join(_DUE_WORDS)}, or a day: fri, 3d, dec-1, "
            '"next monday", 2026-12-01.'
        )
    days = {"overdue": -1, "today": 0, "week": 7, "month": 31}
    last = day or here.today + timedelta(days=days[word])
    return lambda facts: facts.due is not None and facts.due <= last


def _day(value: str, here: Here) -> date | None:
    try:
        return read_day(value, here)
    except ImpossibleDayError:
        raise
    except ValueError:
        return None


_TERMS: Mapping[str, Callable[[str, Here], Test]] = {
    "stage": _stage,
    "source": _source,
    "org": _organization,
    "tag": _tag,
    "due": _due,
    "warm": _warm,
    "via": _via,
}
_TERM_WORDS = " ".join(f"{word}:" for word in _TERMS)
