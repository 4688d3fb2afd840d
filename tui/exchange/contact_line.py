"""One line that says who somebody is, as typed in one breath."""

import re
from dataclasses import dataclass

from tui.model.names import CREDENTIALS
from tui.model.people import Source
from tui.model.text import clean_line

_IN_ANGLES = re.compile(r"<([^<>]*)>")
_TAG = re.compile(r"(?<!\S)#([^\s#,;<>]+)")
_WORD_WITH_AT = re.compile(r"(?<!\S)[(]?[^\s@(,;]+@[^\s,;]+")
_HANDLE = re.compile(r"(?<!\S)@\w[^\s,;]*")
_ADDRESS = re.compile(r"[^\s@,;:<>()]+@[^\s@,;:<>().]+(?:\.[^\s@,;:<>().]+)+")
_VIA = re.compile(r"(?:^|[\s,])via\s+(?=(\S))")
_COMPANY_FORMS = frozenset({"inc", "llc", "llp", "ltd", "co", "corp", "plc", "gmbh", "ag", "sa"})


@dataclass(frozen=True, slots=True)
class ContactLine:
    """What a line says; all but the name may be empty. `introducer` is a name (F8)."""

    name: str
    title: str
    organization: str
    emails: tuple[str, ...]
    tags: tuple[str, ...]
    source: Source | None
    introducer: str


def parse_contact_line(line: str) -> ContactLine:
    """Read `Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith`.

    Only the name is needed. Of two parts between commas the second is the organization,
    unless it is a degree; of three or more the last is, and what stands between is the
    title. Addresses and tags may stand anywhere; the first tag that names a source (F1,
    F2) becomes the source. A handle (`@jane`) is left out unless it is all there is for a
    name. Raises ValueError, with one sentence to show, if there is no name or an address
    is not one.
    """
    rest = clean_line(line)
    emails, rest = _take_addresses(rest)
    tags, rest = _take_tags(rest)
    rest, introducer = _take_introducer(_without_handles(rest))
    name, title, organization = _split_parts(rest)
    if not any(character.isalnum() for character in name):
        raise ValueError("There is no name; begin with one, like: Jane Doe, Data Analyst, Acme.")
    sources = [source for tag in tags if (source := source_named(tag))]
    source = sources[0] if sources else None
    return ContactLine(
        name=name,
        title=title,
        organization=organization,
        emails=emails,
        tags=tuple(tag for tag in tags if source is None or source_named(tag) is not source),
        source=source,
        introducer=introducer,
    )


def source_named(words: str) -> Source | None:
    """Return the source of this name, in singular or plural, whatever its case and hyphens."""
    return _SOURCES.get(_bare(words))


def _take_addresses(text: str) -> tuple[tuple[str, ...], str]:
    found: list[str] = []

    def take(match: re.Match[str]) -> str:
        for each in re.split(r"[\s,;]+", match[match.lastindex or 0]):
            address = each.strip("()<>.").removeprefix("mailto:")
            if not address:
                continue
            if not _ADDRESS.fullmatch(address):
                raise ValueError(f"“{address}” is not an e-mail address; write <jane@acme.com>.")
            if address not in found:
                found.append(address)
        return " "

    text = _WORD_WITH_AT.sub(take, _IN_ANGLES.sub(take, text))
    return tuple(found), text


def _take_tags(text: str) -> tuple[tuple[str, ...], str]:
    tags: dict[str, str] = {}
    for tag in _TAG.findall(text):
        tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values()), _TAG.sub(" ", text)


def _without_handles(text: str) -> str:
    without = _HANDLE.sub(" ", text)
    return without if any(character.isalnum() for character in without) else text


def _take_introducer(text: str) -> tuple[str, str]:
    """Split off the `via NAME` at the end; a "via" inside a title has other words after it."""
    text = text.strip(" ,;")
    for match in reversed(list(_VIA.finditer(text))):
        first, introducer = match[1], text[match.start(1) :]
        if (first.isupper() or not first.isascii()) and "," not in introducer:
            return text[: match.start()], clean_line(introducer)
    return text, ""


def _split_parts(text: str) -> tuple[str, str, str]:
    parts = [part for part in map(clean_line, text.split(",")) if part]
    if len(parts) > 2 and _bare(parts[-1]) in _COMPANY_FORMS:  # noqa: PLR2004
        parts[-2:] = [f"{parts[-2]}, {parts[-1]}"]
    if not parts:
        return "", "", ""
    name, *others = parts
    if len(others) == 1 and _bare(others[0]) in CREDENTIALS:
        others.append("")
    return name, ", ".join(others[:-1]), others[-1] if others else ""


def _bare(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


_OTHER_NAMES = {
    Source.FAMILY: "relative relatives",
    Source.FRIENDS: "friend",
    Source.FAMILY_FRIENDS: "familyfriend",
    Source.FRIENDS_PARENTS: "friendsparent friendparent friendparents",
    Source.NEIGHBORS: "neighbor neighbour neighbours",
    Source.CLASSMATES: "classmate childhoodfriend childhoodfriends",
    Source.ALUMNI: "alum alums alumna alumnae alumnus",
    Source.FACULTY: "professor professors staff",
    Source.EMPLOYERS: "employer supervisor supervisors",
    Source.COLLEAGUES: "colleague coworker coworkers",
    Source.COMMUNITY: "communities",
    Source.CAREER_COACH: "coach careercenter",
    Source.REFERRAL: "referrals referred",
    Source.LINKEDIN: "",
    Source.STAFF_PAGE: "staffpages website",
    Source.SOCIAL_MEDIA: "social onlinegroup onlinegroups",
    Source.EVENT: "events careerfair careerfairs fair meetup meetups networking",
}
_SOURCES = {
    _bare(name): source
    for source, others in _OTHER_NAMES.items()
    for name in (source.value, *others.split())
}
