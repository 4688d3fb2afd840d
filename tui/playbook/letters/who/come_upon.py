"""How one came upon somebody, read from notes: found her on LinkedIn, heard him speak."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.employers import employer_named
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.who.known_how import Acquaintance
from tui.playbook.letters.who.past.dealings import dealt
from tui.playbook.letters.who.past.sentences import on_topic

_THEM = r"(?:her|him|them|you|his|hers|their|each other)"
_FOUND_ON = pattern_of(
    rf"(?:i\s+)?(?:found|saw|came across|spotted|seen|got)(?:\s+(?:{_THEM}|the name|(?:her|his"
    rf"|their) (?:name|profile|page)))?\s+"
    r"(?:on|via|through|in|off|from)\s+(?P<where>.+)",
    re.IGNORECASE,
)
_SITES = {
    "linkedin": "on LinkedIn",
    "linked in": "on LinkedIn",
    "instagram": "on Instagram",
    "insta": "on Instagram",
    "facebook": "on Facebook",
    "fb": "on Facebook",
    "youtube": "on YouTube",
    "reddit": "on Reddit",
    "twitter": "on Twitter",
    "tiktok": "on TikTok",
    "github": "on GitHub",
    "handshake": "on Handshake",
    "google": "on Google",
}
_WEBSITE = pattern_of(
    r"(?:(?:their|his|her|the|its|a)\s+)?(?:[\w.'’-]+\s+){0,2}(?:web ?site|site|staff page"
    r"|web ?page"
    r"|staff directory|faculty page|team page)",
    re.IGNORECASE,
)
_ALUMNI = pattern_of(r"(?:(?:the|our|my|an)\s+)?(?:\w+\s+)?alum(?:ni|nae|s)?\b.*", re.IGNORECASE)
_WORK_OF_THEIRS = pattern_of(
    rf"(?:i\s+)?(?P<did>read|saw|watched|heard|listened to)\s+{_THEM}\s+(?:\w+\s+)?"
    r"(?P<what>book|post|posts|article|articles|blog|column|paper|essay|newsletter|talk|lecture"
    r"|keynote|speech|podcast|video|videos|panel|webinar|presentation|interview|ted talk)"
    r"(?:\s+(?:on|at)\s+(?P<where>[\w.' -]+))?(?:\s+(?:about|abt|on|re)\s+(?P<topic>.+))?",
    re.IGNORECASE,
)
_SPEAK = pattern_of(
    rf"(?:i\s+)?(?:saw|heard|watched)\s+{_THEM}\s+(?:speak|talk|present|on a panel"
    rf"|give a talk)(?:\s+at\s+(?P<where>.+))?",
    re.IGNORECASE,
)
_GAVE = pattern_of(
    r"(?:gave|did|taught)\s+(?:a|an|the)\s+(?:\w+\s+)?(?P<what>webinar|talk|lecture|workshop"
    r"|presentation"
    r"|speech)\s+(?:that\s+)?i\s+(?P<did>watched|saw|heard|went to|attended)",
    re.IGNORECASE,
)
_DID = {
    "read": "read",
    "saw": "saw",
    "watched": "watched",
    "heard": "heard",
    "listened to": "heard",
}
_SAT = pattern_of(
    rf"(?:i\s+|we\s+)?sat\s+(?:next to|beside|by|with)\s+{_THEM}\s+"
    r"(?P<where>(?:at|on|in|during)\s+(?:the|a|an|our)\s+(?:[a-z-]+\s?){1,4})",
    re.IGNORECASE,
)


def found_them(words: str) -> Acquaintance | None:
    """Return where one found their name, on a site, a page or a list; None for no such words."""
    if words.lower() in {"linkedin", "from linkedin", "on linkedin", "via linkedin"}:
        return Acquaintance("I found you on LinkedIn.")
    if found := _FOUND_ON.fullmatch(words):
        where = found["where"].lower().strip()
        if site := _SITES.get(where):
            return Acquaintance(f"I found you {site}.")
        if _WEBSITE.fullmatch(where):
            return Acquaintance("I found your name on your organization’s website.")
        if _ALUMNI.fullmatch(where):
            return Acquaintance("I came across your name among the alumni of my school.")
    return None


def seen_or_heard(words: str) -> Acquaintance | None:
    """Return what of theirs one read, saw or heard, or where one sat; None for no such words."""
    if said := dealt(words):
        return Acquaintance(said, knows_me=True)
    if found := _WORK_OF_THEIRS.fullmatch(words):
        what = found["what"].lower().replace("ted talk", "TED talk")
        did, where = _DID.get(found["did"].lower(), "heard"), _placed(found["where"])
        about = "" if where else on_topic(found["topic"] or found["where"])
        return Acquaintance(f"I {did} your {what}{where}{about}.")
    if found := _GAVE.fullmatch(words):
        did = "watched" if found["did"].lower() == "watched" else "heard"
        return Acquaintance(f"I {did} your {found['what'].lower()}.")
    if found := _SPEAK.fullmatch(words):
        return Acquaintance(f"I heard you speak{_placed(found['where'])}.")
    if found := _SAT.fullmatch(words):
        where = spelled(found["where"].strip(), {})
        return None if is_note(where) else Acquaintance(f"We sat next to each other {where}.")
    return None


def _placed(where: str | None) -> str:
    """Words such as " at UX Bristol", " on LinkedIn"; empty for what is no name for sure."""
    if not where:
        return ""
    if site := _SITES.get(where.lower().strip()):
        return f" {site}"
    place = employer_named(where.strip()) if not where.islower() else ""
    return f" at {place}" if place else ""
