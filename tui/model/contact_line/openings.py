"""What stands in front of a name and is no part of it: whose friend, a stamp, a code's labels."""

import re
from typing import NamedTuple

from tui.model.contact_line.sources import source_named, source_reached_through
from tui.model.contact_line.words.relatives import is_person_behind
from tui.model.contact_line.words.work_words import is_title
from tui.model.naming.kin import kin_in
from tui.model.naming.known_names import is_given_name
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.people import Source
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of

# [11/24, 3:02 PM] Auntie Mei: …, as a chat is copied.
_STAMP = pattern_of(
    r"\[?\s*(?:\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?,\s*\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?"
    r"|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,?\s+\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?"
    r")\s*(?:\]|\s-\s)\s*(?:~\s*)?(?P<sender>[^:\[\],]{1,40}):\s+",
    re.IGNORECASE,
)
_EMPHASIS = pattern_of(r"(?<![\w*])(\*{1,2}|(?<!\w)_{1,2})(?=[^\s*_])([^*_\n]+?)(?<=\S)\1(?![\w*])")
ON_BEHALF = pattern_of(r"^(?:i\.\s?[AV]\.|ppa\.|p\.p\.)\s+(?=[A-ZÄÖÜ])")
"""What stands before the name of who signs for somebody else: i.A., ppa."""
# A sign or a number of a list, a box to tick; or both, as in "- [x] ".
_POINT = (
    r"(?:[-*•‣◦–·▪■□●○◆►▶➤»→☐☑☒✓✔✅✗]\ufe0f?\s+|\+\s+(?=\D)|(?:\d{1,4}[.)]|[a-z]\))\s+"
    r"|\(\d{1,2}\)\s+(?=[^\W\d_])|\d{1,3}[.)](?=[^\W\d_])|#\d{1,3}[.):]?\s+|\d{1,3}:\s+)"
)
_BULLET = pattern_of(rf"\s*(?:{_POINT}(?:\[[ xX✓]?\]\s+)?|\[[ xX✓]?\]\s+)(?=\S)")
# Hey, you should meet my cousin Omar, as somebody writes it in a message.
_MEET = (
    r"(?:meet|(?:talk|speak|reach out) (?:to|with)|reach out to|get in touch with|contact|call|ask)"
)
_ADVICE = pattern_of(
    rf"(?:(?:hey|hi|hello|yo)\b[\s,!.]*)?(?:i think )?you (?:really )?(?:should|gotta|have to"
    rf"|need to|ought to|must|could) (?:really |definitely )?{_MEET} (?=\w)"
    rf"|(?:hey|hi|hello|yo)\b[\s,!.]*(?:{_MEET} (?=\w)|(?=my ))",
    re.IGNORECASE,
)
_LEADS = frozenset({"manager", "supervisor"})
_CODE = pattern_of(r"\s*(?:MECARD|BIZCARD):(?P<fields>.*)", re.IGNORECASE | re.DOTALL)
_CODE_FIELD = pattern_of(r"((?:\\.|[^;\\])*)(?:;|$)")
LISTED = pattern_of(
    r"(?:names|people|contacts|leads|referrals|who|todo|to-do|ask|tip|reminder)\s*:\s+",
    re.IGNORECASE,
)
"""A heading in front of the people of one line: Names: Tom, Denise and Olu."""
_DESCRIBING = r"(?:(?:old|ex|ex-|former|new|good|best|close|great|dear|late|younger|older)[\s-]+)*"
_ROLE = (
    r"(?:(?:work|college|school|family|childhood|lab|study|best) )?(?:friend|buddy|pal|bestie|wife"
    r"|husband|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|mom|mum|mother|dad|father|son"
    r"|daughter|brother|sister|cousin|uncle|aunt|auntie|niece|nephew|grand(?:ma|pa|mother|father)"
    r"|boss|manager|supervisor|co-?worker|colleague|teammate|room-?mate|house-?mate|flat-?mate"
    r"|neighbou?r|teacher|professor|tutor|coach|mentor|classmate|landlord|landlady|client|assistant"
    r"|doctor|dentist|accountant|lawyer|hairdresser|trainer|pastor|tenant|barber|mechanic|realtor"
    r"|advis[eo]r|counselor)(?:[ -]in[ -]law)?"
)
_WHOSE = r"[^\W\d_][\w.-]*['’]s?\s+"
_OF_SOMEBODY = pattern_of(
    rf"(?P<whose>(?P<who>(?:(?:my|our|the)\s+)?(?:(?:[^\W\d_][\w.-]*\s+)??[^\W\d_][\w.-]*))['’]s?)\s+"
    rf"(?P<more>(?:{_DESCRIBING}{_WHOSE})*){_DESCRIBING}(?P<role>(?-i:[a-z][a-z-]*\s+)?{_ROLE})\b\s*[,:–-]?\s+"
    rf"(?P<name>[^\W\d_].*)",
    re.IGNORECASE | re.DOTALL,
)
_ROLE_OF = pattern_of(
    rf"(?:an?\s+|the\s+)?{_DESCRIBING}(?P<role>{_ROLE})\s+of\s+"
    r"(?P<who>(?:(?:my|our)\s+)?[^\W\d_][\w.'’-]*(?:\s+[A-Z][\w.'’-]*)?)\s*(?:,|:|\s[–-])\s*"
    r"(?P<name>[^\W\d_].*)",
    re.IGNORECASE | re.DOTALL,
)
# Roommate from college - Jess Park.
_ROLE_FROM = pattern_of(
    rf"(?P<role>(?:an?\s+|my\s+)?{_DESCRIBING}(?:friend|buddy|pal|mate|(?:room|house|flat|class|team|school)-?mate"
    r"|neighbou?r|co-?worker|colleague)\s+(?:from|at|in)\s+[^,:–]{2,30}?)\s*(?:,|:|\s[–-])\s*"
    r"(?P<name>[^\W\d_].*)",
    re.IGNORECASE | re.DOTALL,
)
_MINE = pattern_of(
    rf"(?P<role>(?:my|our)\s+{_DESCRIBING}(?:{_ROLE}))\s*[,:–-]?\s+(?P<name>[^\W\d_].*)",
    re.IGNORECASE | re.DOTALL,
)
_NO_NAMES = frozenset(
    [
        "at",
        "in",
        "on",
        "from",
        "of",
        "who",
        "for",
        "with",
        "works",
        "is",
        "was",
        "and",
        "or",
        "the",
        "a",
        "an",
    ]
)
_KIN_WHO = frozenset(
    [
        "mom",
        "mum",
        "mother",
        "dad",
        "father",
        "sister",
        "brother",
        "cousin",
        "uncle",
        "aunt",
        "auntie",
        "grandma",
        "grandpa",
        "wife",
        "husband",
        "son",
        "daughter",
        "niece",
        "nephew",
        "mama",
        "papa",
        "roommate",
        "friend",
        "boss",
        "neighbor",
        "neighbour",
        "coworker",
        "colleague",
        "teacher",
        "manager",
        "girlfriend",
        "boyfriend",
        "partner",
    ]
)


_MET_FIRST = pattern_of(
    r"(?P<met>(?:(?:we )?met|(?:known? )?(?:from(?= (?:the|my|our|an?) (?-i:[a-z]))|thru|through)"
    r"(?= (?-i:[a-z])))\s+[^:,;|–—]{2,45}?)"
    r"\s*(?::|\s[-–—])\s+(?P<name>[^\W\d_][\w.'’-]*\s*(?:,|[^\W\d_]|$).*)",
    re.IGNORECASE,
)

# And my old classmate Bea Lund; also Sam Roe.
_ALSO = pattern_of(
    r"^(?:and also|oh and|and|also|plus|then)\s+"
    r"(?=(?:my|our)\s|[^\W\d_a-z][\w'’-]*\s+[^\W\d_a-z])"
)


def with_meeting_behind(text: str) -> str:
    """Return "met at career fair: Olivia Brown, …" with where one met her behind her name."""
    found = _MET_FIRST.fullmatch(text)
    if not found or not (_begins_name(found["name"], text)):
        return text
    return f"{found['name'].rstrip(' ,')}, how we met: {found['met']}"


def has_bullet(line: str) -> bool:
    """Whether a line is marked as a point of a list: "- ", "2. ", "☐ ", "[x] "."""
    return _BULLET.match(line) is not None


def without_bullet(line: str) -> str:
    """Return a line without what marks it as a point of a list, or as one more of them."""
    line = _BULLET.sub("", line, count=1) if has_bullet(line) else line
    return _ALSO.sub("", line, count=1)


# LinkedIn: Jane Doe; found on Handshake - Jane Doe, Acme.
_WAY_FIRST = pattern_of(
    r"(?:(?:found|saw|seen) (?:(?:her|him|them) )?)?(?:(?:from|on|via|through|thru|in|at)\s+)?"
    r"(?P<way>[^\W\d_][^:,;|–—]{0,30}?)\s*(?::|\s[-–—]\s|[–—])\s*(?P<name>[^\W\d_].*)",
    re.IGNORECASE,
)
_FIRMS_AS_WELL = frozenset(
    [
        *("google", "monster", "github", "youtube", "reddit", "slack", "discord", "substack", "x"),
        *("upwork", "indeed", "glassdoor", "handshake", "wellfound", "ziprecruiter", "craigslist"),
    ]
)
_AT_EMPLOYER = pattern_of(r"\s(?:at|@|from)\s|\S@\S", re.IGNORECASE)


class Opening(NamedTuple):
    """A line without what stood in front of the name, and what that says."""

    text: str
    notes: tuple[str, ...] = ()
    source: Source | None = None


def way_apart(text: str) -> Opening:
    """Split "LinkedIn:" or "career fair -" off a name, if that is where one found them.

    What is a firm as well is the employer where no other is named: Google: Jane Doe, recruiter.
    """
    found = _WAY_FIRST.fullmatch(text)
    source = source_reached_through(found["way"]) if found else None
    if found is None or source in (None, Source.REFERRAL) or is_title(found["way"]):
        return Opening(text)
    is_firm = "".join(found["way"].casefold().split()) in _FIRMS_AS_WELL
    if not _begins_name(found["name"], text) or (is_firm and not _names_employer(found["name"])):
        return Opening(text)
    notes = () if source_named(found["way"]) is source else (text[: found.end("way")],)
    return Opening(found["name"], notes=notes, source=source)


def _names_employer(text: str) -> bool:
    behind = [part.strip() for part in text.split(",")[1:]]
    return _AT_EMPLOYER.search(text) is not None or any(not is_title(each) for each in behind)


def without_stamp(line: str) -> str:
    """Return a line of a chat without when and by whom it was written."""
    return _STAMP.sub("", line, count=1) if _STAMP.match(line) else line


def opening_apart(text: str) -> Opening:
    """Take what is no part of a name off the beginning of a line; raises ValueError for a card."""
    if text.upper().startswith("BEGIN:VCARD"):
        raise ValueError("This vCard cannot be read here: write name, title and employer instead.")
    text = _EMPHASIS.sub(r"\2", _line_of_code(text))
    notes: tuple[str, ...] = ()
    if stamp := _STAMP.match(text):
        notes = (f"from {stamp['sender'].strip()}",)
        text = text[stamp.end() :]
    text = ON_BEHALF.sub("", text, count=1) if ON_BEHALF.match(text) else text
    if listed := LISTED.match(text):
        text = text[listed.end() :]
    text = _ADVICE.sub("", text, count=1) if _ADVICE.match(text) else text
    found = _relation(text)
    return found._replace(notes=(*notes, *found.notes))


def _relation(text: str) -> Opening:
    """Split "Carlos's wife" off Beatriz, and "friend of Nina:" off Oskar.

    To be somebody's wife or friend is no introduction by them, so it is only noted.
    """
    if found := _OF_SOMEBODY.match(text):
        return _named(text, found, found["who"])
    found = _ROLE_OF.match(text)
    # The manager of Safeway leads it; the manager of Nina is hers.
    is_lead = found and found["role"].casefold() in _LEADS
    if found and not (is_lead and not is_given_name(found["who"].split()[0])):
        return _named(text, found, re.sub(r"['’]s?$", "", found["who"]))
    found = _ROLE_FROM.match(text)
    if found and _begins_name(found["name"], text):
        return Opening(found["name"], notes=(" ".join(found["role"].split()),))
    found = _MINE.match(text)
    is_named = found is not None and _begins_name(found["name"], text)
    if found and is_named and is_person_behind(text, found.start("name")):
        if kin_in(found[0].partition(",")[0]) is not None:
            return Opening(text)
        return Opening(found["name"], notes=(" ".join(found["role"].split()),))
    return Opening(text)


def _named(text: str, found: re.Match[str], who: str) -> Opening:
    is_named = _begins_name(found["name"], text) and is_person_behind(text, found.start("name"))
    said = " ".join(text[: found.start("name")].split()).strip(" ,:–-")
    source = _source(who.rsplit(maxsplit=1)[-1].casefold().strip("."), found["role"].casefold())
    if is_named:
        return Opening(found["name"], notes=(said,), source=source)
    if found.re.pattern == _ROLE_OF.pattern:
        # Friend of my dad's, Raytheon: there is no name yet.
        owner = who if re.search(r"['’]s?$", who) else f"{who}'s"
        text = f"{owner} {found['role']}, {text[found.start('name') :]}"
    return Opening(text, source=source)


def _source(who: str, role: str) -> Source | None:
    if who in ("friend", "roommate") and role in ("mom", "mum", "mother", "dad", "father"):
        return Source.FRIENDS_PARENTS
    is_kin = who in _KIN_WHO and kin_in(f"my {who}") is not None
    return Source.FAMILY_FRIENDS if is_kin and role.endswith(("friend", "buddy", "pal")) else None


def _begins_name(name: str, line: str) -> bool:
    first = re.split(r"[\s,:]+", name, maxsplit=1)[0]
    if first.casefold() in _NO_NAMES:
        return False
    return (
        first[0].isupper()
        or not first.isascii()
        or is_likely_given_name(first)
        or line == line.lower()
    )


def _line_of_code(text: str) -> str:
    """Return the fields of a code on a business card as a line."""
    code = _CODE.fullmatch(text)
    if code is None:
        return text
    fields: dict[str, list[str]] = {}
    for found in _CODE_FIELD.finditer(code["fields"]):
        label, colon, value = found[1].partition(":")
        value = re.sub(r"\\(.)", r"\1", value).strip()
        if colon and value:
            fields.setdefault(label.strip().upper(), []).append(value)
    family, _, given = (part.strip() for part in (fields.pop("N", [""])[0]).partition(","))
    ways = {"EMAIL": "<{}>", "TEL": ", {}", "URL": ", {}", "TITLE": ", title: {}"}
    ways |= {"ORG": ", organization: {}", "NOTE": ", notes: {}", "ADR": ", notes: {}"}
    parts = [
        ways.get(label, ", notes: {}").format(with_held_commas(value))
        for label, values in fields.items()
        for value in values
    ]
    return " ".join([f"{given} {family}".strip(), *parts]).replace(" ,", ",")
