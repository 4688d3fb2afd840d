"""What a line is on, where the line itself is no clause: a book, a chapter, a letter one needs."""

import re
from collections.abc import Mapping

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import is_job_at_end
from tui.playbook.letters.weaving.cleaning import cleaned
from tui.playbook.letters.weaving.gate import names_somebody
from tui.playbook.letters.weaving.judging import judges
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_word
from tui.playbook.letters.weaving.words.things import SOMEBODY, THINGS
from tui.playbook.letters.weaving.words.verbs import ALSO_NOUNS, BASE, GERUNDS, PAST_STEPS, THIRD

_TITLE = (
    r"(?P<title>[A-Z0-9][\w'’:-]*(?: (?:[A-Z0-9][\w'’:-]*|of|the|and|in|a|an|to|for|on|your"
    r"|is|at|with|from))*(?<! of)(?<! the)(?<! and)(?<! in)(?<! to)(?<! for))"
)
_RECOMMENDED = pattern_of(
    r"^(?:(?i:s?he|they) )?(?i:also )?(?:(?i:says to|said to|told me to) )?"
    r"(?i:recommends?|recommended|suggests?|suggested|swears by|read|loves|likes|check out) "
    r"(?i:reading |watching |listening to )?"
    rf"(?i:(?:the|a|her|his) (?:book|podcast|article|film|movie|documentary|newsletter|blog|paper)"
    rf"(?: called)?,? ){_TITLE}"
    r"(?P<by> by (?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}))?(?=$|[.,;(]| -|\s+[–—])"
)
_LABELED = pattern_of(
    rf"^(?i:good |great |her |his )?(?i:book|podcast|books|read) ?(?:-|–|—|:|=) ?{_TITLE}"
    r"(?P<by> by (?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}))?(?=$|[.,;(]| -|\s+[–—])"
)
_TRIED = (
    r"(?:use|try|join|check out|look into|look up|look at|read up on|go to|attend|visit|sign up for"
    r"|subscribe to|apply to|apply for|start with|keep an eye on|know about|ask about)"
)
_NAMED_THING = pattern_of(
    rf"^(?:(?i:says to|said to|told me to|said|says) )?(?i:{_TRIED}) "
    r"(?P<the>(?i:the|a|an|your|ur|local|my)(?: local)? )?"
    r"(?P<name>(?:[A-Z][\w&'’.-]+)(?: (?:[A-Z][\w&'’.-]+|of|and|the))*"
    r"(?P<kind>(?: [a-z]+){0,2}))(?=$|[.,;(]| -|\s+[–—]"
    r"| (?:bc|because|while|since|before|if|when|for)\b)"
)
_GOES = pattern_of(r"^(?:(?:says|said|told me) )?(?:to )?(?:go to|visit|attend)\b", re.IGNORECASE)
_KINDS = word_set(
    "chapter meetings meeting mtgs mtg program website site group forum course class board list "
    "newsletter podcast tutorial tutorials job jobs certification exam conference association "
    "network channel library guide fund scholarship workshop workshops hotline"
)
_SPELLED = {"mtgs": "meetings", "mtg": "meeting"}
_THING_THEN = pattern_of(
    r"^(?P<thing>(?:the |a |an )?(?:[a-z][a-z'-]* ){0,3}[a-z][a-z'-]+)(?:,| -{1,2}| –| —|:| =) \S"
)
_NOT_A_THING = word_set(
    "she he they it i we you my her his their our your this that these those who what how why "
    "when where which not no yes so and or but of in on at for to with from by as than then also "
    "is are was were be been has have had do does did will would can could should may might must "
    "everybody nobody everyone people boss team company place guy lady first last next"
)
_PARTICLES = word_set("up down out off over away back around along through together apart")
_LEAST = 2
_MASS_ENDS = ("ing", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "ics")


def recommended(note: str) -> str:
    """Return the book or podcast a line recommends, "The Goal by Goldratt"; or empty."""
    found = _RECOMMENDED.match(note.strip()) or _LABELED.match(note.strip())
    if found is None or len(found["title"]) <= _LEAST:
        return ""
    return f"{found['title']}{found['by'] or ''}".strip()


def topic_of(note: str, names: Mapping[str, str], *, marked: bool) -> str:
    """Return the thing a line is on, as it stands after "about"; empty where it is not certain.

    Of an unmarked line only a thing with a name is: it may be an errand of one's own else.
    """
    if named := named_topic(note):
        return named
    return _thing(note, names) if marked else ""


def named_topic(note: str) -> str:
    """Return the thing with a name that a line says to use or to go to; or empty."""
    found = _NAMED_THING.match(note.strip())
    if found is None:
        return ""
    kind = found["kind"].split()
    if kind and kind[-1] not in _KINDS:
        return ""
    if not kind and _GOES.match(note):
        # "Go to Cleveland" is a trip and nothing they told of.
        return ""
    name = found["name"].removesuffix(found["kind"] or "")
    first = name.split()[0]
    if names_somebody(name) or judges(name) or first in {"I", "I'm"}:
        return ""
    said = " ".join([name, *(_SPELLED.get(word, word) for word in kind)])
    takes_the = found["the"] or (kind and not kind[-1].endswith("s"))
    return f"the {said}" if takes_the else said


def _thing(note: str, names: Mapping[str, str]) -> str:
    """A thing of several words in front of what is said of it: "process authority letter"."""
    found = _THING_THEN.match(note.strip())
    if found is None:
        return ""
    thing = cleaned(found["thing"], names).text.lower()
    article, _, bare = thing.partition(" ")
    words = (bare if article in {"the", "a", "an"} else thing).split()
    if len(words) < _LEAST or not all(map(is_word, words)) or _NOT_A_THING.intersection(words):
        return ""
    last, before = words[-1], words[:-1]
    if last in _PARTICLES:
        return ""
    # A bare thing of which there are many is no subject: "grant cycle" is one thing, not a clause.
    is_compound = all(map(_has_plural, before[-1:]))
    doing = {word for word in before if word in BASE or word in THIRD or word in PAST_STEPS}
    if (
        doing - ALSO_NOUNS
        or words[0] in GERUNDS
        or last in SOMEBODY
        or is_job_at_end(last)
        or judges(thing)
    ):
        return ""
    return _determined(words) if is_compound else ""


def _has_plural(word: str) -> bool:
    many = f"{word[:-1]}ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else f"{word}s"
    return is_word(many) and not word.endswith((*_MASS_ENDS[:1], "s"))


def _determined(words: list[str]) -> str:
    last, said = words[-1], " ".join(words)
    one = last.removesuffix("s")
    if last == one and (last in THINGS or _has_plural(last)):
        return f"the {said}"
    is_many = last != one and not last.endswith("ss") and _has_plural(one)
    return said if is_many or last.endswith(_MASS_ENDS) else ""
