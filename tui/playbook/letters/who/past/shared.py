"""What somebody and I did, in a sentence to them: "took her stats class in 2019".

The person's own words are kept where they are plain English, with "you" for whom they speak
of; a place or a day that is not sure is left out, and what is unclear makes no sentence.
"""

import re
from functools import lru_cache

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.who.past.at_home import by_home, known_since
from tui.playbook.letters.who.past.at_school import GUEST, by_class
from tui.playbook.letters.who.past.at_work import CHANCE, OF_SOMEBODY, by_work
from tui.playbook.letters.who.past.hurry import in_full, timed
from tui.playbook.letters.who.past.own_words import STRANGE_WORDS, in_own_words

_UNKNOWN = pattern_of(
    r"\b(?:never met|have ?n[o']t met|not met|don['’]?t know|do not know|no idea|idk|dunno"
    r"|no connection|cold|stranger|online|internet|linked ?in|twitter|instagram|insta|ig|fb"
    r"|facebook|tiktok|reddit|discord|slack|googled|on google|website|web ?site|site|page|profile"
    r"|directory|mutuals?|follows?|followed|posts?|article|book|blog|podcast|paper|video|youtube"
    r"|webinar|newsletter|alum\w*|database|list|csv|import\w*|handshake|indeed|referral|referred"
    r"|e-?mail\w*|messaged|dm\w*|unknown|n/?a|none|tbd|random)\b"
    r"|\bfriends? of\b|['’]s\b|\b(?:moms|dads|wifes|husbands|brothers|sisters|cousins|friends"
    r"|uncles|aunts)\b (?!from\b|at\b)"
    r"|\b(?:spoke|speaker|speech|keynote|lecture|presented|gave a|panel\w*|heard|saw|read|watched"
    r"|found|through|thru|via|knows|told|says|said|suggested|recommended|introduced)\b|\?|^\W*$",
    re.IGNORECASE,
)
_NOT_SAID = pattern_of(
    r"\b(?:lol|tbh|haha|fired|laid|dumped|dated|dating|crush|drunk|ex|hooked|slept|sued|owes?"
    r"|hates?|weird|rude|mean|boring|awful|terrible|jerk|creepy|cute|hot|sick|died|funeral"
    r"|divorce\w*|arrested|hospital|rehab|court|cheated|flirt\w*|but|cuz|because|bc)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 14
_BARE_ROLE = pattern_of(
    r"(?:teacher|professor|instructor|coach|boss|manager|supervisor|mentor|tutor|counselor|advisor"
    r"|adviser|principal|coworker|co-worker|colleague|classmate|roommate|neighbor|neighbour"
    r"|preceptor|shift lead|former \w+|ex[- ]\w+|old \w+)\b.*",
    re.IGNORECASE,
)


def of_a_role(words: str) -> str:
    """Return words of a bare role as one's own: "old manager from Walgreens" is my old one."""
    text = in_full(words)
    return f"my {text}" if _BARE_ROLE.fullmatch(text) else text


@lru_cache(maxsize=256)
def shared_past(words: str) -> str:
    """Return the sentence to somebody on what one did together; empty where none is sure."""
    if since := known_since(in_full(words)):
        return f"{since}."
    text, when = timed(in_full(words))
    rest, again = timed(text)
    if again or rest != text:
        text, when = rest, " ".join(filter(None, (again, when)))
    if not text or len(text.split()) > _MOST_WORDS or _NOT_SAID.search(text):
        return ""
    readers = (by_class, by_home, by_work, in_own_words)
    said = next(filter(None, (read(text, f" {when}" if when else "") for read in readers)), "")
    return f"{said}." if said else ""


def is_known_somehow(words: str) -> bool:
    """Whether words on how one met say that one did, though not in a way that is read here."""
    text = in_full(words)
    return bool(text) and _UNKNOWN.search(text) is None


def is_strange(words: str) -> bool:
    """Whether words tell of somebody who need not know me: heard her speak, spoke at my class."""
    text = in_full(words).lower()
    if any(each.fullmatch(text) for each in (GUEST, CHANCE, OF_SOMEBODY)):
        return True
    first = re.sub(r"^(?:i|we|s?he|they) ", "", text).partition(" ")[0]
    return first in STRANGE_WORDS | {"stood", "waited", "attended", "follow", "toured"}
