"""Jobs as they are told in a sentence: works as a tutor at Kumon, half time here and there."""

import re

from tui.model.text.patterns import pattern_of

_WORKS_AS = pattern_of(
    r"\s*,?\s+(?:(?:who|now|currently|she|he|they|also)\s+)*(?:works?|working) as"
    r" (?:an? |the )?(?=\w)"
    r"|\s*,?\s+(?:arbeitet als|trabaja (?:como|de)|trabalha como|travaille comme|lavora come)\s+",
    re.IGNORECASE,
)
_NOW_WITH = pattern_of(r"(?<=[,;–-] )(?:now|currently) (?:with|for) (?=[^\W\d_a-z])")
_PART = r"(?:half|part)[- ]time"
_TWO_PARTS = pattern_of(
    rf"(?P<name>[^,;]+[,;]\s*)(?P<one>{_PART}\b[^,;]+?)\s*(?:,| and|;)\s*(?P<two>{_PART}\b[^,;]+)",
    re.IGNORECASE,
)
_PART_AT = pattern_of(
    rf"{_PART}\s+(?:(?P<job>[^\W\d_][^,;@]*?)\s+)?(?:at|for|with|@)\s+", re.IGNORECASE
)
# What people say of somebody who is employed; plays for, votes for and roots for are not among it.
_DOES = (
    r"drives?|hauls?|cleans?|cooks?|codes?|flies|sells|writes|reports|teaches|nurses|bartends|delivers"
    r"|welds|guards|consults|recruits|builds|bakes|paints|fixes|repairs|manages|designs|translates"
    r"|does (?:[a-z]+ ){1,2}"
    r"|works?(?: (?:nights?|days?|weekends?|evenings?|mornings?|part[- ]time|full[- ]time|security"
    r"|shifts?|graveyard|overnights?|reception|retail"
    r"|the (?:\w+ )?(?:shift|desk|counter|register)))+"
)
_DOES_AT = pattern_of(
    rf"(?P<does>{_DOES})\s*\b(?:for|at|with)\s+(?P<employer>(?:(?:the|a)\s+)?[^\W\d_a-z][^,;()]*)"
)
_OWNS = pattern_of(
    r"(?P<verb>owns|runs|has|started|opened|founded|co-?owns)\s+(?:an?|the|her|his|their)\s+"
    r"(?:own\s+)?[a-z][a-z /-]*?\s*"
    r"(?:(?:called|named|[,:])\s*[\"“„«]?(?P<named>[^\W\d_a-z][^\"”»,;()]*)[\"”»]?"
    r"|\(?\s*[\"“„«](?P<quoted>[^\"“”„«»]+)[\"”»]\s*\)?)"
)
_NAMES_OWN = pattern_of(
    rf"(?P<name>[^\W\d_][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){{0,2}}) (?P<said>{_OWNS.pattern})"
)


def jobs_apart(text: str) -> str:
    """Return a line whose jobs stand between commas: Ed Bauer, machinist at Deere.

    Of two at half time the one with a title is read, and the other one is a note.
    """
    if owner := _NAMES_OWN.fullmatch(text):
        text = f"{owner['name']}, {owner['said']}"
    text = _NOW_WITH.sub("at ", _WORKS_AS.sub(", ", text))
    return _TWO_PARTS.sub(_main_and_note, text)


def _main_and_note(found: re.Match[str]) -> str:
    one, two = found["one"].strip(), found["two"].strip()
    begins = {each: _PART_AT.match(each) for each in (one, two)}
    if not any(begins.values()):
        return found[0]
    titled = [each for each, begin in begins.items() if begin and begin["job"]]
    main = titled[0] if titled else next(each for each, begin in begins.items() if begin)
    begin = begins[main]
    assert begin is not None  # noqa: S101
    job = f"{begin['job']} " if begin["job"] else ""
    return f"{found['name']}{job}at {main[begin.end() :]}, notes: {one} and {two}"


def employed_at(part: str) -> str:
    """Return the employer that a sentence names: drives for FedEx; "" for other words."""
    found = _DOES_AT.fullmatch(part)
    return found["employer"].strip() if found else ""


def owned_by_them(part: str) -> tuple[str, str]:
    """Return what somebody is and the firm that is theirs: owns a food truck ("Tony's Tacos")."""
    found = _OWNS.fullmatch(part)
    if found is None:
        return "", ""
    is_owner = found["verb"] not in ("runs", "has")
    return "owner" if is_owner else "", (found["named"] or found["quoted"]).strip()
