"""The lines of a talk that can stand in a letter, the best first, and those that stay out."""

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, takewhile

from tui.model.interview import Interview, QuestionState
from tui.model.note import Mark, Note
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.parts import capitalized
from tui.playbook.letters.weaving.as_needed import AsNeeded
from tui.playbook.letters.weaving.cleaning import as_spoken, as_typed, cleaned
from tui.playbook.letters.weaving.frames import is_plan, learned
from tui.playbook.letters.weaving.gate import private_reason
from tui.playbook.letters.weaving.shapes import Shape, Withheld, Woven
from tui.playbook.letters.weaving.weave import weave
from tui.playbook.letters.weaving.whole_english.whole_sentence import fault
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_word
from tui.playbook.letters.weaving.words.known_names import SpelledNames
from tui.playbook.questions.bank import Theme, theme_now

LinesOf = Callable[[Records, Interview], Sequence[Woven]]
"""What of a talk can stand in a letter to them, as `woven_lines` returns it."""

_NEVER_SHOWN = frozenset({"was told in confidence", "is trouble at work or gossip"})
_ORDER = (Mark.INSIGHT, Mark.QUOTE, Mark.PLAIN)
_TOO_COMMON = word_set(
    "the a an work research target apple range metro general office school college news "
    "data people career center hospital city state county lab studio"
)
_TOPICS = {
    Theme.PATH: "how you got into {work}",
    Theme.FIRST_JOB: "how you found your first job",
    Theme.TRAINING: "how one trains for {work}",
    Theme.DAY: "what your days are like",
    Theme.BEST_HARDEST: "the best and the hardest parts of {work}",
    Theme.SKILLS: "the skills that {work} takes",
    Theme.ADVANCEMENT: "how people move up in your field",
    Theme.CHANGES: "where your field is heading",
    Theme.ADVICE: "what you would do in my place",
}
_SHORTEST_NAME = 3
_MOST_LOOKED_AT = 100
"""So many lines of each mark are looked at: of a pasted transcript nobody turns to the next."""
_MOST_KEPT = 1_000
_OF_MANY = pattern_of(r"\b(children|women|men|people)s\b")


def names_of(records: Records) -> Mapping[str, str]:
    """Return the names of people and organizations as the store spells them, by small letters."""
    return records.made_of_names(_names_of)


def _names_of(records: Records) -> SpelledNames:
    names = [each.name for each in records.contacts.values()]
    organizations = [each.name for each in records.organizations.values()]
    firsts = {each.split(" ")[0] for each in names}
    spellings = Counter(first.lower() for first in firsts)
    once = {first.lower(): first for first in firsts if spellings[first.lower()] == 1}
    given = {
        small: first
        for small, first in once.items()
        if len(first) >= _SHORTEST_NAME and first[0].isupper() and not is_word(small)
    }
    # The whole names last: none is taken for the beginning of another.
    known = {begun.lower(): begun for name in organizations for begun in _beginnings(name)} | {
        name.lower(): name
        for name in (*names, *organizations)
        if len(name) >= _SHORTEST_NAME and name.lower() not in _TOO_COMMON
    }
    possessed = {
        _OF_MANY.sub(r"\1's", name): said for name, said in known.items() if _OF_MANY.search(name)
    }
    return SpelledNames(given | possessed | known)


def _beginnings(name: str) -> Iterator[str]:
    """What one says of an organization with a long name: Valley Childrens, Northwind."""
    words = name.split()
    # Of LexisNexis one says Lexis.
    joined = re.fullmatch(r"([A-Z][a-z]{3,})[A-Z][a-z]+", name)
    if joined and not is_word(joined[1].lower()):
        yield joined[1]
    for length in range(1, len(words)):
        last = words[length - 1]
        begun = " ".join(words[:length])
        known = length > 1 or (len(last) > _SHORTEST_NAME and not is_word(last.lower()))
        if known and last.isalpha() and last[0].isupper() and begun.lower() not in _TOO_COMMON:
            yield begun


def woven_note(records: Records, note: Note) -> Woven | Withheld:
    """Return a note as words for a letter, or why it stays out of every one."""
    return replace(records.made_of_names(_Loom).woven(note.text, note.mark), note_id=note.id)


class _Loom:
    """Weaves with the names of the book, and keeps what came of it: letters ask for it often."""

    def __init__(self, records: Records) -> None:
        self._names = names_of(records)
        self._woven: dict[tuple[str, Mark], Woven | Withheld] = {}

    def woven(self, text: str, mark: Mark) -> Woven | Withheld:
        """Return a line as words for a letter, or why it stays out of every one."""
        kept = self._woven.get((text, mark))
        if kept is not None:
            return kept
        found = self._weave(text, mark)
        if len(self._woven) == _MOST_KEPT:
            self._woven.clear()
        self._woven[text, mark] = found
        return found

    def _weave(self, text: str, mark: Mark) -> Woven | Withheld:
        found = weave(text, mark, self._names)
        # The last look is at the whole sentence, since that is what they read.
        if isinstance(found, Woven) and (wrong := fault(learned(found, 0))):
            return Withheld(f"would not be whole English: {wrong}")
        return found


def woven_lines(records: Records, interview: Interview) -> Sequence[Woven]:
    """Return what of a talk can stand in a letter to them, woven as it is asked for.

    The answer to "one thing you learned?" and the line chosen for the letter come first,
    then insights, their own words, and lines without a mark; of a talk with thousands the
    first of each mark.
    """
    notes = _looked_at(records, interview)
    own = _own_words(interview.learned, names_of(records))
    return AsNeeded(chain(own, _woven(records, notes, notes)))


def _woven(records: Records, notes: Iterable[Note], among: Sequence[Note]) -> Iterator[Woven]:
    """Yield what can be woven of notes that are `among` others of the same talk."""
    waits: bool | None = None
    for note in notes:
        found = woven_note(records, note)
        if isinstance(found, Withheld):
            continue
        if note.mark is Mark.PLAIN and found.shape is Shape.POINT:
            # A fact jotted down is no match for an insight that cannot be woven.
            waits = _insight_waits(records, among) if waits is None else waits
            if waits:
                continue
        yield found


def _insight_waits(records: Records, notes: Sequence[Note]) -> bool:
    """Whether an insight cannot be woven, and may be asked for: it is not private."""
    names = names_of(records)
    return any(
        isinstance(woven_note(records, note), Withheld)
        and not private_reason(cleaned(note.text, names))
        for note in notes
        if note.mark is Mark.INSIGHT
    )


def _looked_at(
    records: Records, interview: Interview, first: Container[str] = frozenset()
) -> list[Note]:
    """Return the notes that a letter may take its words from, in their order."""
    notes = [note for note in records.notes_of(interview.id) if note.text != interview.learned]
    return _best_first(notes, interview, _ORDER, first)


def _best_first(
    notes: Iterable[Note],
    interview: Interview,
    marks: Sequence[Mark],
    first: Container[str] = frozenset(),
) -> list[Note]:
    """Return the first lines of each mark, mark by mark; before all, the one that was chosen."""
    chosen = interview.letter_note
    of_mark: dict[Mark, list[Note]] = {mark: [] for mark in marks}
    for note in notes:
        if note.mark in of_mark:
            of_mark[note.mark].append(note)
    for each in of_mark.values():
        if len(each) > _MOST_LOOKED_AT:
            each.sort(key=lambda note: (note.id != chosen, note.id not in first))
            del each[_MOST_LOOKED_AT:]
    return sorted(chain.from_iterable(of_mark.values()), key=lambda note: note.id != chosen)


def lines_for_thanks(records: Records, interview: Interview) -> Sequence[Woven]:
    """Return the same for a thank-you: no line without a mark is taken for one that was marked.

    Where none of the marked ones can be woven they are what the person is asked about.
    """
    lines = woven_lines(records, interview)
    if interview.letter_note:
        return lines
    marks = {note.id: note.mark for note in records.notes_of(interview.id)}
    is_plain = {note_id for note_id, mark in marks.items() if mark is Mark.PLAIN}
    marked_ones = takewhile(lambda each: each.note_id not in is_plain, lines)
    if any(marks.get(each.note_id) in (Mark.INSIGHT, None) for each in marked_ones):
        return lines
    marked = nearest_line(records, interview)
    if marked is None or marked.mark is not Mark.INSIGHT:
        return lines
    if private_reason(cleaned(marked.text, names_of(records))):
        return lines
    return AsNeeded(each for each in lines if each.note_id not in is_plain)


def quotes_of(records: Records, interview: Interview) -> Iterator[Woven]:
    """Yield their own words among the lines of a talk, woven as they are asked for."""
    for note in _looked_at(records, interview):
        if note.mark is Mark.QUOTE:
            found = woven_note(records, note)
            if isinstance(found, Woven) and found.shape is Shape.THEIR_WORDS:
                yield found


def nearest_line(records: Records, interview: Interview) -> Note | None:
    """Return the marked line that comes nearest to what was learned, where none can be woven.

    It is for the person to look at, so that only what was told in confidence stays out.
    """
    notes = records.notes_of(interview.id)
    names, spoken = names_of(records), None
    for note in _best_first(notes, interview, (Mark.INSIGHT, Mark.QUOTE)):
        reason = private_reason(cleaned(note.text, names))
        if not reason:
            return note
        if spoken is None and reason not in _NEVER_SHOWN:
            spoken = note
    return spoken


def as_learned(records: Records, note: Note) -> str:
    """Return a marked line as the answer to "One thing you learned?"; empty if it is private."""
    line = cleaned(note.text, names_of(records))
    if private_reason(line):
        return ""
    return capitalized(as_typed(as_spoken(note.text), names_of(records)).text)


def advice_lines(records: Records, interview: Interview) -> Sequence[Woven]:
    """Return what of a talk a later letter can come back to, first what answered for advice."""
    asked = {item.id for item in interview.agenda if theme_now(item.theme) == Theme.ADVICE}
    on_advice = {note.id for note in records.notes_of(interview.id) if note.item_id in asked}
    notes = _looked_at(records, interview, on_advice)
    lines = chain(
        _woven(records, (note for note in notes if note.id in on_advice), notes),
        _own_words(interview.learned, names_of(records)),
        _woven(records, (note for note in notes if note.id not in on_advice), notes),
    )
    return AsNeeded(
        each for each in lines if each.shape not in {Shape.PATH, Shape.STORY} and not is_plan(each)
    )


def topic(records: Records, interview: Interview, work: str) -> str:
    """Return what they were asked and answered, where no line of it can be told; else `work`.

    Where all notes hang on one question it was only the one on the screen, and says nothing.
    """
    noted = {note.item_id for note in records.notes_of(interview.id) if note.mark in _ORDER}
    answered = [item for item in interview.agenda if item.id in noted]
    if len(answered) > 1:
        for item in answered:
            asked = item.state is QuestionState.ANSWERED
            if asked and theme_now(item.theme) in _TOPICS:
                return _TOPICS[Theme(theme_now(item.theme))].format(work=work)
    return work


def _own_words(learned: str, names: Mapping[str, str]) -> list[Woven]:
    """What the person wrote for the letter: a known shape, else their sentence as it stands."""
    if not learned.strip():
        return []
    found = weave(learned, Mark.INSIGHT, names)
    if isinstance(found, Woven):
        return [found]
    return [Woven(Shape.OWN_WORDS, learned.strip())]
