"""Whether woven words are certainly whole English; else the line stays out."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.shapes import Shape, Woven
from tui.playbook.letters.weaving.whole_english.spelled_right import unknown_word
from tui.playbook.letters.weaving.whole_english.whole_things import lacks_article

_SENT_ASTRAY = pattern_of(
    r"\b(?:what|who|where|how|when) (?:is|are) (?:the|my|your|our)\b"
    r"|(?<!\bof )(?<!\bin )(?<!\bon )(?<!\bfor )(?<!\bto )(?<!\bby )(?<!\bwith )(?<!\band )"
    r"(?<!\bat )(?<!\bfrom )(?<!\bas )(?<!\bhas )(?<!\bis )\bits\b"
    r"|\ban? \d+$|\band put (?:on|in|at)\b|\b(?:an?|my|your|every) (?:on|in|at|of|for|to)\b(?!-)"
    r"|\b(?:two|four) (?:both|all|the|me|her|him|them|my|your|an?|every|each|any)\b"
    r"|\bhow two\b|\b(?:two|three|four|five) (?:two|three|four|five|six)\b"
    r"|\b[24] (?-i:(?!AM\b|PM\b)[A-Z]{2,}\b)"
    r"|\bintroduction (?:me|him|her|us|them|you)\b"
    r"|\b(?:and|or|but) (?:and|or|but)\b|\b(\w+) \1\b(?! (?:that|had)\b)",
    re.IGNORECASE,
)


# "Need sea time 360 days": the number belongs in front of its thing.
_NUMBER_BEHIND = pattern_of(
    r"\b(?:(?P<need>needs?|needed|requires?|required)|log|logs|get|gets|earn|collect|save|wants?)"
    r" (?:(?!(?:the|an?|my|your|our|their|this|that|at|about|over|under|in|on|by|of|for|with|to"
    r"|than|only|just|another|roughly|around|nearly|almost|up|out|off|there|here|it|them|paid|done"
    r"|every|each|some|and|or|between|within|after|before|\w+ed|[\w-]*\d)\b)[a-z][\w-]* ){1,3}"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r" (?:hours?|days?|weeks?|months?|years?|credits?|units?|miles?)\b"
    r"(?! (?:an?|per|every|each|early|earlier|ahead|later|ago|in advance|from)\b)"
    r"(?(need)|(?! (?:before|after)\b))",
    re.IGNORECASE,
)
_RUN_ON = pattern_of(r"\bnobody (\w+?)s \b[^,]* they \1\b", re.IGNORECASE)


def doubt(found: Woven) -> str:
    """Return why woven words may be no whole English; empty if they certainly are."""
    if found.shape is Shape.OWN_WORDS:
        return ""
    if found.shape is Shape.THEIR_WORDS:
        # What they said in another language stands as they said it.
        return doubt_of_words(found.words) if found.words.isascii() else ""
    return doubt_of(found.words)


def doubt_of_words(text: str) -> str:
    """Return why the words of a text cannot stand in a letter; empty if they can."""
    word = unknown_word(text)
    return f"holds “{word}”, which a letter would spell otherwise" if word else ""


def doubt_of(text: str) -> str:
    """Return why a text may be no whole English: an odd word, or a thing without its article."""
    if reason := doubt_of_words(text):
        return reason
    # R&D, A&P: one word, whatever its signs.
    text = re.sub(r"\b[A-Z]&[A-Z]s? ?", "", text)
    if thing := lacks_article(text):
        return f"lacks a word before “{thing}”"
    odd = _SENT_ASTRAY.search(text) or _RUN_ON.search(text) or _NUMBER_BEHIND.search(text)
    return "reads like shorthand" if odd else ""
