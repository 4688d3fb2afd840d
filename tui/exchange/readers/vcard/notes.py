"""What a card says that a contact has no field for: lines for the notes."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tui.exchange.readers.vcard.cards import Property, divided, plain_text
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_LABELS = {
    "BDAY": "Birthday",
    "ADR": "Address",
    "ANNIVERSARY": "Anniversary",
    "X-ANNIVERSARY": "Anniversary",
    "X-EVOLUTION-ANNIVERSARY": "Anniversary",
    "GENDER": "Gender",
    "LANG": "Language",
    "IMPP": "Chat",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-JABBER": "Jabber",
    "X-MS-IMADDRESS": "Chat",
    "X-TWITTER": "Twitter",
    "X-MANAGER": "Manager",
    "X-EVOLUTION-MANAGER": "Manager",
    "X-ASSISTANT": "Assistant",
    "X-EVOLUTION-ASSISTANT": "Assistant",
    "X-SPOUSE": "Spouse",
    "X-EVOLUTION-SPOUSE": "Spouse",
    "HOBBY": "Hobby",
    "INTEREST": "Interest",
    "EXPERTISE": "Expertise",
    "X-PRONOUNS": "Pronouns",
    "PRONOUNS": "Pronouns",
    "ORG-DIRECTORY": "Directory",
    "BIRTHPLACE": "Born in",
}
_DAYS = ("BDAY", "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-ABDATE")
_RELATIONS = ("RELATED", "X-ABRELATEDNAMES")
_IN_FIELDS = (
    "FN N NICKNAME ORG TITLE ROLE EMAIL TEL URL X-SOCIALPROFILE X-LINKEDIN CATEGORIES NOTE UID "
    "KIND X-ADDRESSBOOKSERVER-KIND X-ABSHOWAS TZ X-ABLABEL X-ABDATE X-ANDROID-CUSTOM"
)
READ = frozenset((*_IN_FIELDS.split(), *_LABELS, *_RELATIONS))
"""The names of the lines that are read."""

_NO_PHONE = pattern_of(r"\b(FAX|PAGER|TELEX)\b", re.IGNORECASE)
# Apple's own labels are written together: HomeFAX.
_LABELED = pattern_of(r"(?:\b|(?<=[a-z]))(fax|FAX|Fax|Pager|pager|Telex)\b")
_ANSWERED = pattern_of(r"\b(?:VOICE|CELL)\b", re.IGNORECASE)
_APPLE = pattern_of(r"_\$!<(.*)>!\$_")
_TYPE = pattern_of(r"TYPE=\"?([\w-]+)", re.IGNORECASE)
_DAY = pattern_of(r"(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?")
_NO_YEAR = pattern_of(r"--(\d\d)-?(\d\d)(?:T.*)?|1604-?(\d\d)-?(\d\d)(?:T.*)?")
_REFERRER = pattern_of(r"referred[ -]?by|referrer|introduced[ -]?by|empfohlen von", re.IGNORECASE)
_NICKNAME = "vnd.android.cursor.item/nickname"
_RELATION = "vnd.android.cursor.item/relation"


def other_than_phone(line: Property, labels: Mapping[str, str]) -> str:
    """Return what a number is that nobody answers, "Fax"; "" for a telephone.

    `labels` are what the card calls the lines of each group, see `labels_of`.
    """
    match = _NO_PHONE.search(line.parameters) or _LABELED.search(labels.get(line.group, ""))
    return match[1].capitalize() if match and not _ANSWERED.search(line.parameters) else ""


def lines_for_notes(lines: Sequence[Property]) -> Iterator[str]:
    """Yield what has no field of its own: Birthday: 1990-05-04."""
    labels = labels_of(lines)
    yield from _of_work(lines)
    for line in lines:
        label = _label(line, labels)
        if label and (said := _said(line)):
            yield f"{label}: {said}"
    for label, name in _relations(lines, labels):
        if not _REFERRER.search(label):
            yield f"{label}: {name}"
    yield from (f"Nickname: {each}" for each in _nicknames(lines)[1:])


def _label(line: Property, labels: dict[str, str]) -> str:
    """Return what the notes call a line; "" for one that has a field, or a place elsewhere."""
    match line.name:
        case "TEL":
            return other_than_phone(line, labels)
        case "X-ABDATE":
            return labels.get(line.group, "Date")
    return _LABELS.get(line.name, "")


def _said(line: Property) -> str:
    if line.name == "ADR":
        return clean_line(", ".join(filter(None, divided(line.value, " "))))
    text = clean_line(plain_text(line.value)).removeprefix("tel:")
    return _day(text) if line.name in _DAYS else text


def introducer_of(lines: Sequence[Property]) -> str:
    """Return who a card says referred one to somebody; "" for nobody."""
    named = (name for label, name in _relations(lines, labels_of(lines)) if _REFERRER.search(label))
    return next(named, "")


def greeting_of(lines: Sequence[Property], name: str) -> str:
    """Return what somebody is called, where it is not in the name already."""
    first = next(iter(_nicknames(lines)), "")
    return "" if first.casefold() in name.casefold().split() else first


def _of_work(lines: Iterable[Property]) -> Iterator[str]:
    """Yield the department, and every further job."""
    employers = [divided(line.value, ", ") for line in lines if line.name == "ORG"]
    employers = [parts for parts in employers if any(parts)]
    for place, (name, *units) in enumerate(employers):
        if place and name:
            yield f"Also at: {name}"
        if said := ", ".join(filter(None, units)):
            yield f"Department: {said}"
    titles = [text for line in lines if line.name == "TITLE" and (text := plain_text(line.value))]
    roles = [text for line in lines if line.name == "ROLE" and (text := plain_text(line.value))]
    first = next(iter((*titles, *roles)), "")
    known = {first.casefold()}
    for label, words in (("Also", titles), ("Role", roles)):
        for each in words:
            if each.casefold() not in known:
                known.add(each.casefold())
                yield f"{label}: {clean_line(each)}"


def labels_of(lines: Iterable[Property]) -> dict[str, str]:
    """Return what the card calls the lines of each group: _$!<Spouse>!$_ is Spouse."""
    return {
        line.group: clean_line(_APPLE.sub(r"\1", plain_text(line.value)))
        for line in lines
        if line.name == "X-ABLABEL" and line.group
    }


def _relations(lines: Iterable[Property], labels: dict[str, str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        text = clean_line(plain_text(line.value))
        if line.name in _RELATIONS and text and not text.startswith(("urn:", "http")):
            kind = _TYPE.search(line.parameters)
            yield labels.get(line.group) or (kind[1].capitalize() if kind else "Related"), text
        elif line.name == "X-ANDROID-CUSTOM" and text.startswith(_RELATION):
            _, name, _, label, *_ = [*text.split(";"), "", "", ""]
            if name:
                yield label or "Related", name


def _nicknames(lines: Iterable[Property]) -> list[str]:
    found = []
    for line in lines:
        if line.name == "NICKNAME":
            found += [each.strip() for each in plain_text(line.value).split(",") if each.strip()]
        elif line.name == "X-ANDROID-CUSTOM" and line.value.startswith(_NICKNAME):
            found += list(filter(None, line.value.split(";")[1:2]))
    return [clean_line(each) for each in dict.fromkeys(found)]


def _day(text: str) -> str:
    if match := _NO_YEAR.fullmatch(text):
        return "-".join(each for each in match.groups() if each)
    if match := _DAY.fullmatch(text):
        return "-".join(match.groups())
    return clean_line(text)
