"""Who is introduced, named behind who introduces them: Jess Park introduced me to Dan Feld."""

import re

from tui.model.contact_line.words.work_words import is_title
from tui.model.naming.kin import kin_in
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_WORD = r"[^\W\d_][\w.'’-]*"
_MY = r"(?:(?:my|our)\s+(?:old\s+|former\s+)?)?"
_TALK = (
    r"(?:call|contact|ask|text|e-?mail|meet|try|reach out to|(?:talk|speak|write)\s+(?:to|with)"
    r"|get in touch with|look up)"
)
_TOLD = (
    r"(?:introduced|intro['’]?d|connected|referred|pointed|sent|directed|steered)\s+(?:me|us)"
    r"\s+(?:to|with|over to|on to)"
    r"|(?:put|got)\s+(?:me|us)\s+in\s+(?:touch|contact)\s+with"
    rf"|(?:told|asked|urged|advised)\s+me\s+(?:to\s+{_TALK}|about)"
    rf"|(?:said|says)\s+(?:i should |to ){_TALK}"
)
_LED_TO = pattern_of(
    rf"(?P<who>{_MY}{_WORD}(?:\s+{_WORD}){{0,3}}?)\s+(?:(?:has|just|kindly|also)\s+)*(?:{_TOLD})"
    r"\s+(?P<whom>[^\W\d_].*)",
    re.IGNORECASE | re.DOTALL,
)
_FROM = pattern_of(
    r"(?:(?:an?\s+)?(?:warm\s+)?(?:intro|introduction|introduced|intro['’]?d|referral|referred"
    r"|recommended|recommendation|rec|connected)\s+(?:from|by|via|through|thru)|via)\s+"
    rf"(?P<who>{_MY}{_WORD}(?:\s+{_WORD}){{0,3}}?)\s*(?::|\s[-–—]|->|→)\s+(?P<whom>[^\W\d_].*)",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESSED = frozenset({"coach", "pastor", "rabbi", "father", "sister", "rev"})
# Words that stand for somebody who was named before.
_NOBODY = pattern_of(
    r"(?:her|him|them|it|you|us|me)\b(?!\s+[^\W\d_])|(?:the|this|that|some)\b", re.IGNORECASE
)
# Her colleague Ida Fox.
_THEIR = pattern_of(r"(?:her|his|their|an?)\s+(?:[a-z][\w'’-]*\s+){1,3}(?=[A-Z])")


def introduced_first(text: str) -> str:
    """Return a line with who is introduced in front, and who did it behind: Dan Feld, via Jess."""
    found = _LED_TO.fullmatch(text) or _FROM.fullmatch(text)
    if found is None or _NOBODY.match(found["whom"]) or not _is_somebody(found["who"]):
        return text
    whom = found["whom"].rstrip(" .!")
    their = _THEIR.match(whom)
    said = f", notes: {their[0].strip()}" if their else ""
    return f"{whom[their.end() if their else 0 :]}, via {found['who']}{said}"


def _is_somebody(who: str) -> bool:
    words = re.sub(r"^(?:my|our)\s+(?:old\s+|former\s+)?", "", who, flags=re.IGNORECASE).split()
    first = folded(words[0]).strip(".")
    is_titled = first in HONORIFICS | _ADDRESSED
    is_mine = len(words) < len(who.split())
    is_kin = kin_in(who) is not None or kin_in(f"my {who}") is not None
    is_known = is_titled or is_mine or is_likely_given_name(words[0]) or is_kin
    return is_known or (words[0][0].isupper() and not is_title(who))
