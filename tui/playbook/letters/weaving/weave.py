"""From a note to words for a letter: clean, gate, shape. What stays out has its reason."""

import re
from collections.abc import Mapping

from tui.model.note import Mark
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import (
    Cleaned,
    as_spoken,
    as_typed,
    cleaned,
    is_cut_short,
)
from tui.playbook.letters.weaving.gate import private_reason, speaks_of_me, stopped
from tui.playbook.letters.weaving.in_hand import TOO_LONG, in_hand, is_too_long
from tui.playbook.letters.weaving.judging import JUDGES, judges, judges_this_house
from tui.playbook.letters.weaving.shapes import Shape, Withheld, Woven
from tui.playbook.letters.weaving.shaping.advice import AFTER_A_NOUN_VERB, advice
from tui.playbook.letters.weaving.shaping.heads import without_head, without_label, without_should
from tui.playbook.letters.weaving.shaping.paths import path
from tui.playbook.letters.weaving.shaping.points import point, written_out
from tui.playbook.letters.weaving.shaping.quotes import their_words
from tui.playbook.letters.weaving.shaping.second_look import first_look, second_look
from tui.playbook.letters.weaving.whole_english.certain import doubt, doubt_of_words
from tui.playbook.letters.weaving.whole_english.cutting import heads_of
from tui.playbook.letters.weaving.whole_english.repairs import repaired
from tui.playbook.letters.weaving.words.english import is_counted
from tui.playbook.letters.weaving.words.verbs import ALSO_NOUNS, BASE

NO_NAMES: Mapping[str, str] = {}
_REASONS = {
    Mark.PERSONAL: "is personal",
    Mark.ASK_LATER: "is a question for later",
    Mark.PERSON: "names a person",
    Mark.PROMISE: "is a promise of yours",
    Mark.OFFER: "is an offer of theirs",
}
_LAUGHS = pattern_of(r"\W*\b(?:lol|lmao|haha+)\b\W*$", re.IGNORECASE)
_SIGNED = "holds signs that a letter cannot keep"
_OF_THE_TAIL = frozenset(
    {
        "judges somebody",
        "is about their health or home",
        "is about money",
        "is a word about yourself",
        "does not say who “they” are",
        "holds an abbreviation that a letter cannot keep",
        _SIGNED,
    }
)
_TURNED = pattern_of(r"^(?:unless|except|but|only if|instead|just|not|if)\b", re.IGNORECASE)
_NEGATED = pattern_of(r"\b(?:not|never|no|cannot|don't|nobody|nothing)\b", re.IGNORECASE)
_YOU = pattern_of(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
_SHAPELESS = Withheld("does not fit into any sentence of a letter")
_SAID = r"(?:said|says|thinks|thought|told me|suggested|suggests|recommended|recommends|believes)"
# "She thinks I should take the drafting class": their advice, and not a plan of one's own.
_I_SHOULD = pattern_of(
    rf"^((?:(?:s?he|they) )?{_SAID}(?: that)?) i (?:should|could|need to|have to|ought to) "
    r"(?:really |probably |prob |just |maybe |also )?",
    re.IGNORECASE,
)
_THEN_OF_ME = pattern_of(
    r"(?:,| even if| even though| because| bc| since| so| though| but)(?= .*\b(?:i|im|i'm|my|me)\b)"
    r".*$",
    re.IGNORECASE,
)
_FITS_ME = pattern_of(
    rf"^(?:(?:s?he|they) )?{_SAID}(?: that)? "
    r"(?!i\b)([a-z][\w' -]+? (?:fits?|suits?|(?:would|might|could|will) (?:fit|suit)) me\b"
    r"(?: (?:better|best|well|more))?(?: than [\w -]+?)?)"
    r"(?=$|[,;.]| (?:because|bc|since|so|even|but|and)\b)",
    re.IGNORECASE,
)
_LED_BY_A_NAME = pattern_of(
    r"^(?!(?:not|never|no|don't|dont|do)\b)(?:[\w']+ ){0,2}[\w']+ (?:-|–|—) (?=\w)"
)
# "First day = find the crash cart": what to do, and when.
_AT_FIRST = pattern_of(
    r"^(?:(?:on|in|the|your|ur) )*((?:very )?first (day|week|month|year|shift|night|job))"
    r"(?: on the job| there)? ?(?:=|:|-|–|,) ?(.+)$",
    re.IGNORECASE,
)
# "Python not ArcGIS since its free" says of neither for sure which is.
_NOT_SINCE = pattern_of(r"\b(not \w+) (?:since|because|bc) it'?s? (?:is )?\w+$", re.IGNORECASE)
_WHAT_THEY_DO = pattern_of(
    r"\bwhat they (do|want|need|ask for|buy|use|skip|read)\b(,? not\b(?= what they\b))?"
)
_PEOPLE = pattern_of(
    r"\b(?:people|women|men|children|kids|everyone|everybody|[a-z]+(?:ers|ors|ents|ists|ians|ants))\b",
    re.IGNORECASE,
)
_HEADED = pattern_of(r"(?:[\w'’]+ ){1,3}(?:-|–|—) \w")
_LOUD = pattern_of(r"\b(?:DO|NOT|NEVER|ALWAYS|YOUR|YOU|ONE|FIRST|BEFORE|AFTER|NO|ALL|EVERY|ONLY)\b")
_SENTENCE = pattern_of(r"[A-Z][^.!?;:]+\.")
_IN_SQUARE_BRACKETS = pattern_of(r"\[[^\[\]]*\]")


def weave(
    note: str, mark: Mark = Mark.PLAIN, names: Mapping[str, str] = NO_NAMES
) -> Woven | Withheld:
    """Return a line as words that can stand in a letter, or why it stays out.

    `names` are people and organizations as the store spells them, by their small letters.
    """
    note = in_hand(note)
    if reason := _REASONS.get(mark, "") or _never(note, mark):
        return Withheld(reason)
    if mark is Mark.INSIGHT:
        note = _LAUGHS.sub("", note)
        found = first_look(note, names, _marked) or _marked(note, names)
        found = (isinstance(found, Withheld) and _in_general(note, names)) or found
    else:
        found = _plainly(note, mark, names)
    if isinstance(found, Woven) or mark is Mark.QUOTE:
        return found
    return second_look(note, mark, names, _marked) or found


def _marked(note: str, names: Mapping[str, str]) -> Woven | Withheld:
    """A line marked as worth keeping: also where it says what they think of me, or has a head."""
    note = _LOUD.sub(lambda found: found[0].lower(), note) if not note.isupper() else note
    if not _PEOPLE.search(note):
        note = _WHAT_THEY_DO.sub(
            lambda found: f"what people {found[1]}{', not' if found[2] else ''}", note, count=1
        )
    note = _NOT_SINCE.sub(r"\1", note)
    if found := _FITS_ME.match(note):
        hidden = private_reason(cleaned(note, names))
        return Withheld(hidden) if hidden else _fitting_me(found[1], names)
    if woven_both := _not_but(note, names):
        return woven_both
    if found := _I_SHOULD.match(note):
        note = f"{found[1]} {_THEN_OF_ME.sub('', note[found.end() :])}"
    if (found := _AT_FIRST.match(note)) and not private_reason(cleaned(note, names)):
        first = _plainly(found[3], Mark.INSIGHT, names)
        if isinstance(first, Woven) and first.shape is Shape.ADVICE:
            joint = "in" if found[2].lower() in {"week", "month", "year"} else "on"
            return Woven(Shape.ADVICE, f"{first.words} {joint} the {found[1].lower()}")
    woven = _plainly(note, Mark.INSIGHT, names)
    if woven is _SHAPELESS and (written := _written(note, names)):
        return written
    head = _LED_BY_A_NAME.match(note)
    if head and woven is _SHAPELESS:
        below = _plainly(note[head.end() :], Mark.INSIGHT, names)
        if isinstance(below, Woven) and below.shape is Shape.ADVICE:
            return below
    return woven


def _in_general(note: str, names: Mapping[str, str]) -> Woven | None:
    """What a marked line says of the work, though a word of it would tell of somebody's trouble.

    "Zoning fights decide more than plans do" is woven; a line about somebody never is.
    """
    line = cleaned(note, names)
    if line.tail or not stopped(line) or stopped(line, general=True) or judges(line.text, note):
        return None
    found = _certain(line.text, told=False, reported=True, marked=True)
    is_whole = isinstance(found, Woven) and found.shape in {Shape.POINT, Shape.ADVICE}
    return found if is_whole and isinstance(found, Woven) else None


_NOT_SO = pattern_of(
    r"^(?P<no>(?:dont|don['’]t|do not|never) [^,;–—]+?)(?:\s+[-–—]+\s+|[,;]\s*)"
    r"(?:just |instead,? )?(?P<but>[^,;]+)$",
    re.IGNORECASE,
)


def _not_but(note: str, names: Mapping[str, str]) -> Woven | None:
    """What not to do and what to do instead, told together: neither half is the advice."""
    found = _NOT_SO.match(note)
    if found is None or private_reason(cleaned(note, names)):
        return None
    halves = [_plainly(found[name], Mark.INSIGHT, names) for name in ("no", "but")]
    if not all(isinstance(each, Woven) and each.shape is Shape.ADVICE for each in halves):
        return None
    no, but = (each.words for each in halves if isinstance(each, Woven))
    is_pair = no.startswith(("not to ", "never to ")) and but.startswith("to ")
    return Woven(Shape.ADVICE, f"{no} but {but}") if is_pair else None


def _written(note: str, names: Mapping[str, str]) -> Woven | None:
    """A sentence that was written out, with its capital and its full stop, as a point."""
    if not _SENTENCE.fullmatch(note.strip()):
        return None
    line = cleaned(note, names)
    words = written_out(line.text) if line.text and not line.tail and not stopped(line) else ""
    found = Woven(Shape.POINT, words, generic=_YOU.search(words) is not None)
    return found if words and not doubt_of_words(words) else None


def _fitting_me(note: str, names: Mapping[str, str]) -> Woven | Withheld:
    """What they think would suit me: "small firms would suit me better"."""
    line = cleaned(note, names)
    without_me = re.sub(r" me\b", "", line.text, count=1)
    if reason := stopped(Cleaned(text=without_me, whole=without_me)):
        return Withheld(reason)
    words = f"{line.text[0].lower()}{line.text[1:]}" if not line.text[:2].isupper() else line.text
    return _sure(Woven(Shape.POINT, words))


def _plainly(note: str, mark: Mark, names: Mapping[str, str]) -> Woven | Withheld:
    unlabeled, labeled = without_label(note)
    if mark is Mark.QUOTE:
        return _quoted(unlabeled, names)
    line = cleaned(unlabeled, names)
    said, told = without_head(line.text)
    said, should = without_should(said)
    line = Cleaned(text=said, whole=line.whole, tail=line.tail)
    if reason := stopped(line) or _halved(line):
        return (mark is Mark.INSIGHT and _head_alone(line, reason)) or Withheld(reason)
    known = told or labeled or should
    found = _certain(said, told=known, reported=told, marked=mark is Mark.INSIGHT)
    if not known and _HEADED.match(note) and isinstance(found, Woven) and _may_be_a_thing(found):
        return _SHAPELESS
    is_point = isinstance(found, Woven) and found.shape is Shape.POINT
    # What somebody said of their house without being asked to be quoted.
    weighs = judges(said, note) if mark is Mark.PLAIN else judges_this_house(said)
    return Withheld(JUDGES) if is_point and weighs else found


def _may_be_a_thing(found: Woven) -> bool:
    """Whether advice may be a heading as well: "research hospitals" before a dash."""
    words = found.words.split()
    verb, following = words[1], words[2] if len(words) > 2 else ""  # noqa: PLR2004
    is_thing = verb in ALSO_NOUNS and following not in AFTER_A_NOUN_VERB
    return found.shape is Shape.ADVICE and words[0] == "to" and is_thing


def _head_alone(line: Cleaned, reason: str) -> Woven | None:
    """The head of marked advice whose tail alone weighs something: "sign up, its cheap"."""
    if reason not in _OF_THE_TAIL:
        return None
    for head in heads_of(repaired(line.text))[1:]:
        if stopped(Cleaned(text=head, whole=head)):
            continue
        found = _shaped(head, told=False, reported=True, marked=True)
        if found and not doubt(found) and not (found.shape is Shape.POINT and judges(head)):
            return found
    return None


def _never(note: str, mark: Mark) -> str:
    """Why a line as typed is not even read, if its length or its signs say so."""
    if is_too_long(note):
        return TOO_LONG
    if _IN_SQUARE_BRACKETS.search(note):
        # Something is left out there, and nobody knows what.
        return "holds square brackets"
    return "is said too loudly for a letter" if mark is Mark.PLAIN and "!!" in note else ""


def _halved(line: Cleaned) -> str:
    """Why what is left of a line cannot stand without what was cut off, if it cannot."""
    turned = _TURNED.match(line.tail) or _NEGATED.search(line.text)
    return "is half a thought" if line.tail and turned and not _stands(line.text) else ""


# Half of it would say what they did not: it's not who you know it's who knows you.
_IS_NOT_BUT_IS = pattern_of(r"it(?:'s| is| was) ?(?:not|n't) .* it(?:'s| is| was) ", re.IGNORECASE)


def _quoted(note: str, names: Mapping[str, str]) -> Woven | Withheld:
    """Their words as typed; where they were only noted in shorthand, what they come to.

    What is neither may still be their words, spelled as one types what one hears.
    """
    typed = as_typed(note, names)
    if not is_cut_short(typed.text):
        quoted = their_words(typed)
        return _sure(quoted) if isinstance(quoted, Woven) else quoted
    found = _SHAPELESS if _IS_NOT_BUT_IS.match(typed.text) else _come_to(note, names)
    if isinstance(found, Woven):
        return found
    heard = as_typed(as_spoken(note), names)
    quoted = found if is_cut_short(heard.text) else their_words(heard)
    return _sure(quoted) if isinstance(quoted, Woven) else found


def _come_to(note: str, names: Mapping[str, str]) -> Woven | Withheld:
    line = cleaned(note, names)
    said, _ = without_head(line.text)
    said, _ = without_should(said)
    line = Cleaned(text=said, whole=line.whole)
    reason = stopped(line, quoted=True) or speaks_of_me(said) or (judges(said) and JUDGES)
    if reason:
        return Withheld(reason)
    return _certain(said, told=True, reported=True, marked=True, quoted=True)


def _certain(
    said: str, *, told: bool, reported: bool, marked: bool, quoted: bool = False
) -> Woven | Withheld:
    """The line as a shape in whole English, cut back to its head where only that is whole."""
    first: Woven | Withheld | None = None
    for head in heads_of(repaired(said)):
        found = _shaped(head, told=told, reported=reported, marked=marked, quoted=quoted)
        if first and found and found.shape is not Shape.ADVICE:
            # A point or a step is cut by itself, at the places where it may be.
            continue
        checked = _sure(found) if found else _SHAPELESS
        if isinstance(checked, Woven):
            return checked
        first = first or checked
    return first or _SHAPELESS


def _sure(found: Woven) -> Woven | Withheld:
    reason = doubt(found)
    return Withheld(reason) if reason else found


def _shaped(
    said: str, *, told: bool, reported: bool, marked: bool, quoted: bool = False
) -> Woven | None:
    """The line as the first shape it has; a step of theirs is not reported by a head."""
    if not _is_a_subject(said) and (words := advice(said, told=told, marked=marked)):
        return Woven(Shape.ADVICE, words)
    if words := point(said, quoted=quoted):
        return Woven(Shape.POINT, words, generic=_YOU.search(words) is not None)
    if not reported and (words := path(said)):
        return Woven(Shape.PATH, words)
    return None


# What one can tell somebody to do with others, and never what they do: help people feel heard.
_DONE_TO_OTHERS = frozenset({"help", "watch", "show"})


def _is_a_subject(said: str) -> bool:
    """Whether a line begins with who does something: "budget fights happen in spring"."""
    first, *rest = said.lower().split()[:4] or [""]
    least = 2
    if len(rest) <= least or first not in ALSO_NOUNS | {"budget"} or first in _DONE_TO_OTHERS:
        return False
    many, verb = rest[0], rest[1]
    is_many = (many.endswith("s") and is_counted(many[:-1])) or many in _FIGHTS
    return is_many and verb in BASE and verb not in ALSO_NOUNS and bool(point(said))


_FIGHTS = frozenset({"fights", "meetings", "reviews", "calls", "tests", "results", "visits"})


def _stands(said: str) -> bool:
    """Whether a negated line is whole without what followed it: "never burn a bridge"."""
    return re.match(r"never\b", said, re.IGNORECASE) is not None
