"""What is said beside the work: pronouns, another job, another name, since when."""

import re

from tui.model.contact_line.said.work.run_together import work_told
from tui.model.contact_line.words.work_words import is_title
from tui.model.naming.person_name import pronouns_in
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of

_PRONOUNS = pattern_of(r"(?<=[\w.)\]])\s+(?P<said>[^\W\d_]+(?:/[^\W\d_]+)+)\s+(?=[^\W\d_])")
_ALSO = pattern_of(
    r"(?:\s*[/&+]\s*|\s+and\s+)(?P<said>(?:who )?(?:also|formerly|previously|used to|prev\.?"
    r"|on the (?:side|board)|side (?:gig|job|hustle)|volunteers?|moonlights|part[- ]time)"
    r"\s[^,;|–—(]+?)(?=\s+-+\s|\s*(?:[,;|–—(]|\+?\d{3}|\S+@\S+\.|https?:|www\.|$))",
    re.IGNORECASE,
)
_ALIAS = pattern_of(
    r"(?<=[\w.])(?:\s*,)?\s+(?:(?:also )?(?:aka|a\.k\.a\.?|a/k/a|alias|known as))\s+"
    r"(?:[\"“„«](?P<quoted>[^\"“”„«»,;]{1,30})[\"”»]|(?P<bare>[^\W\d_][\w'’.-]*))"
    r"(?=\s*(?:[,;|(–—@<]|\s-|$))",
    re.IGNORECASE,
)
_NOW = pattern_of(
    r"(?<=[^\W\d_])\s+(?:(?:who(?:['’]?s| is)\s+)?now|currently)\s+(?:an?\s+|the\s+)?"
    r"(?P<work>[^,;|]+)",
    re.IGNORECASE,
)
_BEFORE_EMPLOYER = pattern_of(r"\s(?:at|@|for|with|of)\s")


def with_asides_apart(text: str) -> str:
    """Return a line with commas and labels around what is said beside the work.

    "Kaiser / also teaches" is Kaiser and a note; "aka Mac" is what somebody is called.
    """
    text = _ALSO.sub(lambda found: f", notes: {with_held_commas(found['said'])}", text)
    text = _ALIAS.sub(
        lambda found: f', goes by "{(found["quoted"] or found["bare"]).strip()}"', text, count=1
    )
    return _PRONOUNS.sub(_between_commas, text, count=1)


def with_work_now_apart(text: str) -> str:
    """Return "Joe Dunn now CFO at Target" with a comma instead of its "now".

    In small letters a known title tells where the employer begins: vp marketing hubspot.
    """
    found = _NOW.search(text)
    if not found or any(sign in text[: found.start()] for sign in ",;|"):
        return text
    title, *employer = _BEFORE_EMPLOYER.split(found["work"], maxsplit=1)
    if not is_title(title):
        return text
    name, behind = text[: found.start()], text[found.end() :]
    told = "" if employer else work_told(title.split())
    return f"{name}{told}{behind}" if told else f"{name}, {found['work']}{behind}"


def _between_commas(found: re.Match[str]) -> str:
    is_said = pronouns_in(found["said"]) == found["said"]
    return f", {found['said']}, " if is_said else found[0]
