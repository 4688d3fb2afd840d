"""Whether words on how one met are whole, and the places and subjects in them."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.employers import employer_named, house_named
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.job_titles import placed_at
from tui.playbook.letters.weaving.cleaning import Cleaned, spelled
from tui.playbook.letters.weaving.gate import abbreviated, private_reason, small_name
from tui.playbook.letters.weaving.whole_english.certain import doubt_of

_PLACE = pattern_of(
    r"^(?P<head>.*\S)\s(?P<joint>at|from|for|in|@)\s+(?P<place>(?!me\b|us\b|her\b|him\b|them\b|you\b)\S.*)$",
    re.IGNORECASE,
)
_KNOWN_PLACES = pattern_of(
    r"(?:a|an|the|my|our|your|his|her|their|work|church|school|college|home|high school"
    r"|summer camp|camp|shift change|band|choir|practice|town|line|person|class|jury duty"
    r"|basic training|night school|rehearsal|lunch|dinner|recess|daycare)\b",
    re.IGNORECASE,
)
_ALSO_THINGS = pattern_of(r"(?<=You )spoke\b|\b(?:bootcamp|shift change|pickup|karate|theater)\b")
_AT_HOME = pattern_of(
    r"\b(?:kids?|children|child|sons?|daughters?|dogs?|cats?|hair|house|mother|mom|dad|father"
    r"|grandma|grandmother|taxes|wedding|birthday|party|parents|family|baby)\b",
    re.IGNORECASE,
)
_SUBJECTS = {
    "bio": "biology", "chem": "chemistry", "econ": "economics", "psych": "psychology",
    "stats": "statistics", "calc": "calculus", "micro": "microbiology", "cs": "computer science",
    "comp sci": "computer science", "ap bio": "AP biology", "ap": "AP", "esl": "ESL",
    "poli sci": "political science", "trig": "trigonometry", "orgo": "organic chemistry",
    "soc": "sociology", "anthro": "anthropology", "phys": "physics", "pe": "PE", "gym": "gym",
    "o chem": "organic chemistry", "lit": "literature", "comp": "composition", "bus": "business",
    "apush": "AP U.S. history", "ap lit": "AP literature", "ap chem": "AP chemistry",
    "ap gov": "AP government", "gov": "government", "spanish": "Spanish", "french": "French",
    "english": "English", "german": "German", "latin": "Latin", "acct": "accounting",
}  # fmt: skip


_OF_KIN = pattern_of(
    r"\bmy (mom|dad|brother|sister|aunt|uncle|cousin|grandma|grandpa|wife|husband|son|daughter"
    r"|friend|roommate|neighbor|boss)s (?=[a-z])"
)
_TELLS = pattern_of(r"\b(?:i|you|we|s?he|they|it|thing|stuff|was|is|are|\w+day)\b", re.IGNORECASE)
_MOST_WORDS_OF_TOPIC = 6


def told(said: str, when: str) -> str:
    """Return a sentence of one's own with its place in capitals, or without it, and its day.

    Empty where it is not whole English, or too private.
    """
    if said.strip() in {"I", "You", "We"}:
        return ""
    head, at = with_place(said)
    if sentence := whole(f"{head}{at}", when):
        return sentence
    # "at the cc": where is left out.
    found = _PLACE.search(said)
    return whole(found["head"], when) if found and found["joint"] in {"at", "@"} else ""


def whole(said: str, when: str = "") -> str:
    """Return a sentence with its capitals, and when it was; empty if it is not whole English."""
    said = _OF_KIN.sub(r"my \1's ", spelled(re.sub(r"\bi\b", "I", said), {}).replace("’", "'"))
    said = f"{said[0].upper()}{said[1:]}"
    # What one did for their children or their dog is theirs, and told to nobody else.
    told = _AT_HOME.sub("thing", said)
    odd = (
        doubt_of(_ALSO_THINGS.sub("practiced", said))
        or abbreviated(said)
        or small_name(said)
        or private_reason(Cleaned(text=told, whole=told))
    )
    signs = re.search(r"[=+/<>*?$%#@|\\^{}~_\"“”;:!&()]|\.\.", said)
    return "" if odd or signs else f"{said}{when}"


def with_place(text: str) -> tuple[str, str]:
    """Return words without the place at their end, and it as a sentence has it: " at Target".

    One that is told by its kind, "at the bakery", stays in the words.
    """
    found = _PLACE.search(text)
    if found is None or _KNOWN_PLACES.match(found["place"]):
        return text, ""
    joint, place = found["joint"].lower(), found["place"].strip(" .,")
    if joint in {"at", "@", "from"}:
        said = _place_said(place)
        return found["head"], f" at {said}" if said else ""
    if joint == "in" and place.islower() and (town := spelled(place, {})) != place:
        return found["head"], f" in {town}"
    return text, ""


def _place_said(place: str) -> str:
    """A place of work or study as a sentence has it behind "at"; empty if it is not sure."""
    if is_note(place):
        return ""
    house = house_named(place)
    named = employer_named(place) if house == place else house
    return placed_at(named).removeprefix("at ") if named else ""


def subject(what: str) -> str:
    """Return a subject of study in full and a space behind it; empty for no plain English."""
    words = what.strip(" ,").lower()
    if not words:
        return ""
    said = _SUBJECTS.get(words) or " ".join(_SUBJECTS.get(word, word) for word in words.split())
    said = re.sub(r"\b\d+[a-z]?\b", "", said).strip()
    said = re.sub(r"\b\d{1,2} ?(?:am|pm)\b", "", said).strip()
    if not said:
        return ""
    shown = spelled(said, {})
    said = re.sub(r"\b(?:AP|ESL|PE|U\.S\.)(?= |$)|^introduction to\b", "advanced", shown)
    return "" if doubt_of(f"your {said} class") or abbreviated(said) else f"{shown} "


def plain(words: str) -> str:
    """Return words that are plain English; else nothing."""
    return "" if doubt_of(words) or abbreviated(words) else words


def on_topic(text: str | None) -> str:
    """Return what something is about, " on docs as code"; empty for what is no plain English."""
    said = spelled((text or "").strip(), {})
    if not said or not said[0].isalpha() or len(said.split()) > _MOST_WORDS_OF_TOPIC:
        return ""
    odd = is_note(said) or _TELLS.search(said) or private_reason(Cleaned(text=said, whole=said))
    return "" if odd or not plain(said) else f" on {said}"
