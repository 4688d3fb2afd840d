"""A step on somebody's way, as it stands after "how you"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.job_titles import as_role
from tui.playbook.letters.weaving.shaping.articles import with_articles
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.verbs import ALSO_NOUNS, BASE, PAST_STEPS, THIRD

_WAS = pattern_of(
    r"^(?:was|were) (?=(?:a|an|the (?:only|first|one|youngest)|one of)\b)", re.IGNORECASE
)
_THEN_A = pattern_of(
    r"\b(then|and|and then|later) ((?!a\b|an\b|the\b)[A-Za-z]+(?: [a-z]+)?)"
    r"(?=$|,| (?:at|in|for|before|after|then|and|until|when)\b)"
)
_AND_DOES = pattern_of(r"\band ((?:now |still )?)([a-z]+s)\b(?= (\w+)|$)")
_AFTER_A_VERB = word_set(
    "it the a an better now every for at in there well more less his her their them people from"
)
_USED_TO = pattern_of(r"^used to (?=\w+)", re.IGNORECASE)
_TO_ME = pattern_of(r"\b(?:I|me|my|us|our|we|you|your)\b", re.IGNORECASE)
_AS = pattern_of(
    r"\bas ([a-z][\w -]*?)(?= (?:at|in|for|on|of|with|to|before|after|then|and|when|who)\b|,|$)"
)
_CAME = word_set("to from back into up over")
_AND_THEN = pattern_of(r"(?<!and)(?<!,) then (?=\w)")
_BECAME = pattern_of(
    r"^became (?!(?:a|an|the|head|chief|president|chair|dean|more|less|known|interested)\b)"
    r"([a-z]+(?: [a-z]+)?)(?= (?:at|in|for|on|of|by|after|before|when|and|then|to)\b|$)"
)
_THEN = word_set("then now still and later before after eventually who where when to")
_WEAK_ENDS = word_set(
    "a an the to of for with and or but in on at by from that which who if when as because"
)
_EVENTS = pattern_of(
    r"\b(?:today|yesterday|tomorrow|last week|this week|next week|meeting|call|zoom|phone|email"
    r"|lunch|coffee|early today|late today|right away|on time)\b",
    re.IGNORECASE,
)
_DETERMINED = word_set("a an the his her their one head vice chief")
_LEAST_WORDS = 4
_MOST_WORDS = 26
_WITHOUT_ARTICLE = pattern_of(r"\b(?:the|a|an|own|two|three|every|no|some)\b")
_MASS = word_set(
    "law medicine nursing teaching retail sales marketing consulting finance accounting "
    "banking engineering construction journalism politics design music theater college "
    "school academia research film television radio publishing insurance manufacturing "
    "farming science"
)


# "Got out in 2019": a verb and a year are no story.
_ONLY_WHEN = pattern_of(
    r"\w+(?: (?:out|in|up|here|there|over|back|off|down|on|away))*"
    r"(?: (?:in|since|around|about|back in|on|at) (?:the )?(?:early |late |mid )?['’]?\d{2,4}s?"
    r"| \d+ years? ago| last year| (?:in|since) (?:january|february|march|april|may|june"
    r"|july|august|september|october|november|december)(?: \d{4})?)?",
    re.IGNORECASE,
)
_YEAR = pattern_of(r"\b(in|since|around) ['’]?(\d\d)(?=$|,| (?:and|as|at|with|then|when)\b)")
_THIS_CENTURY = 40


def _full_year(found: re.Match[str]) -> str:
    """A year of two digits in full: in 94 is in 1994, in 08 in 2008."""
    century = 20 if int(found[2]) < _THIS_CENTURY else 19
    return f"{found[1]} {century}{found[2]}"


def path(text: str) -> str:
    """Return a step they took as it stands after "how you": "started as a teller"; or empty."""
    if _ONLY_WHEN.fullmatch(text.split(",", maxsplit=1)[0].strip()):
        return ""
    text = _YEAR.sub(_full_year, text)
    text = with_articles(_AND_DOES.sub(_and_do, _joined(text)))
    words = text.split()
    if not _LEAST_WORDS <= len(words) <= _MOST_WORDS or words[-1].lower() in _WEAK_ENDS:
        return ""
    if _TO_ME.search(text) or _EVENTS.search(text):
        return ""
    if _WAS.match(text):
        was = _THEN_A.sub(_then_a, text.split(" ", 1)[1])
        return f"were {_AND_THEN.sub(' and then ', was)}"
    if _USED_TO.match(text) and words[2].lower() in BASE:
        return f"{text[0].lower()}{text[1:]}"
    return _step(f"{text[0].lower()}{text[1:]}", words)


def _step(text: str, words: list[str]) -> str:
    first, second = words[0].lower(), words[1].lower()
    if (
        first not in PAST_STEPS
        or (first == "came" and second not in _CAME)
        or (first == "ended" and second != "up")
    ):
        return ""
    said = _AND_THEN.sub(" and then ", _BECAME.sub(_became, _AS.sub(_with_article, text)))
    said = _THEN_A.sub(_then_a, said)
    return "" if _bare_object(said) else said


def _joined(text: str) -> str:
    """The step, with a second one tied to it: "a clerk, now runs it" → "and now run it"."""
    parts = [part.strip() for part in text.split(",")]
    said = parts[0]
    for number, part in enumerate(parts[1:], start=1):
        words = part.split()
        lead = words[0].lower() if words else ""
        rest = (
            words[1:] if lead in {"then", "now", "still", "later", "and", "eventually"} else words
        )
        verb = rest[0].lower() if rest else ""
        if verb in THIRD or verb in PAST_STEPS:
            lead = "" if lead == "and" else lead
            tied = [
                each
                for each in (lead if len(rest) < len(words) else "", THIRD.get(verb, verb))
                if each
            ]
            last = number == len(parts) - 1
            said += f"{' and' if last else ','} {' '.join([*tied, *rest[1:]])}"
        elif lead in _THEN and len(words) > 1:
            said += f", {part}"
        else:
            break
    return said


def _with_article(found: re.Match[str]) -> str:
    role = found[1].strip()
    first = role.split()[0].lower()
    if first in _DETERMINED or role.endswith("s"):
        return found[0]
    said = as_role(role) or role
    if said == role and role.islower():
        said = _one(role)
    return f"as {said}"


def _became(found: re.Match[str]) -> str:
    role = found[1]
    if role.endswith(("ed", "s")) or role.split(" ")[0].endswith("ed"):
        return found[0]
    return f"became {as_role(role) if as_role(role) != role else _one(role)}"


def _then_a(found: re.Match[str]) -> str:
    """A later role with its article: "then EMT" → "then an EMT"; a verb stays as it is."""
    role = found[2]
    first = role.split(" ")[0].lower()
    if first in PAST_STEPS or first in BASE or role.endswith(("s", "ed", "ing")) or first in _THEN:
        return found[0]
    said = as_role(role)
    return f"{found[1]} {said if said and said != role else _one(role)}"


def _and_do(found: re.Match[str]) -> str:
    """A verb of today after a step of the past: "and sleeps better" → "and sleep better"."""
    verb = THIRD.get(found[2], "")
    if not verb or (verb in ALSO_NOUNS and not found[1] and found[3] not in _AFTER_A_VERB):
        return found[0]
    return f"and {found[1]}{verb}"


def _one(role: str) -> str:
    if role.isupper():
        return f"{'an' if role[0] in 'AEFHILMNORSX' else 'a'} {role}"
    return f"{'an' if role[0] in 'aeiou' else 'a'} {role}"


_OBJECT_VERBS = word_set("got found took built ran opened")


def _bare_object(text: str) -> bool:
    """Whether the verb is followed by a thing that lacks its article: "got job at a bank"."""
    verb, _, rest = text.partition(" ")
    first = rest.split(" ")[0].lower()
    if verb not in _OBJECT_VERBS:
        return False
    known = _DETERMINED | {
        "into",
        "out",
        "away",
        "back",
        "started",
        "hired",
        "promoted",
        "my",
        "up",
        "in",
    }
    return not (first in known or first.endswith(("s", "ed")) or first in _MASS)
