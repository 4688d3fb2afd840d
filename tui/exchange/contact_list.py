"""Several people in one text: one a line, or names with addresses between commas."""

import re
from itertools import pairwise

from tui.exchange.mail_lines import without_header
from tui.model.contact_line.contact_line import KEPT_AS_IT_IS, each_person
from tui.model.contact_line.name.names import is_named_in
from tui.model.naming.turned import given_first
from tui.model.text.patterns import pattern_of

_QUOTED_NAME = pattern_of(r'"([^"<>]+)"\s*<')
_ADDRESSES = pattern_of(r"<[^<>]*@[^<>]*>|[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>()]+")
_FAMILY_FIRST = pattern_of(r"\s*,\s*[^\W\d_][\w.'’-]*,\s*[^\W\d_][\w.'’-]*\s*")
_BETWEEN = pattern_of(r"[,;]")
_INTRODUCES = pattern_of(r"\s*via\s", re.IGNORECASE)
_MOST_TO_NAME = 4
_CARD = "BEGIN:VCARD"
_BARE = pattern_of(r"<?[^\s<>,;@]+@[^\s<>,;@]+>?")
_NAMED = pattern_of(r"[^\s<>,;@]+(?:\s+[^\s<>,;@]+){0,4}\s+<?[^\s<>,;@]+@[^\s<>,;@]+>?")
_LABEL = pattern_of(
    r"^\W*((?:(?:full|contact|first)\s+)?name|vorname|nom|nombre|nome|naam)\s*:\s*\S",
    re.IGNORECASE | re.MULTILINE,
)
_TELLS_MORE = pattern_of(r"[,@]")


def people_in(line: str) -> list[str]:
    """Return a line, or where it is a list of people, each of them as a line.

    A list is names with addresses (Jane Doe <jane@acme.com>, Bo Lind <bo@bay.org>), or
    people between semicolons of each of whom more than the name is said; and each of them may
    be two (Jane Doe and Bo Lind, Acme). In a line of recipients an address alone is somebody.
    """
    if _CARD in line.upper() or KEPT_AS_IT_IS in line:
        return [line]
    if recipients := _recipients(line):
        return recipients
    listed = [person.strip(" ,;") for person in _between_signs(line)]
    listed = listed if len(listed) > 1 else [line]
    return [each for person in listed for each in each_person(person)]


def _recipients(line: str) -> list[str]:
    """Return each of the people to whom a letter goes; none for a line of another kind.

    Such a line has nothing but names with addresses and bare addresses. Without a To: in
    front it has several names, or a bare address before the first.
    """
    text = without_header(line)
    sought = _QUOTED_NAME.sub(lambda match: f"{given_first(match[1])} <", text or line)
    parts = [part.strip() for part in _BETWEEN.split(sought) if part.strip()]
    bare = [_BARE.fullmatch(part) is not None for part in parts]
    if not all(one or _NAMED.fullmatch(part) for one, part in zip(bare, parts, strict=True)):
        return [text] if text else []
    is_plain = any(one and part.startswith("<") for one, part in zip(bare, parts, strict=True))
    several = len(parts) > 1 and not is_plain and (bare.count(False) > 1 or bare[0])
    return parts if text or several else []


def _between_signs(line: str) -> list[str]:
    line = _QUOTED_NAME.sub(lambda match: f"{given_first(match[1])} <", line)
    addresses = list(_ADDRESSES.finditer(line))
    people, begin = [], 0
    for one, other in pairwise(addresses):
        at = _ends_before(line, one, other)
        if at >= 0:
            people.append(line[begin:at])
            begin = at + 1
    people.append(line[begin:])
    if len(people) == 1:
        parts = [part for part in line.split(";") if part.strip()]
        if len(parts) > 1 and all(map(_TELLS_MORE.search, parts)):
            people = parts
    return people


def _ends_before(line: str, one: re.Match[str], other: re.Match[str]) -> int:
    """Return where, between two addresses, the second person begins; -1 for one person."""
    between = line[one.end() : other.start()]
    if one[0].startswith("<") and not other[0].startswith("<"):
        # Sunita Rao <s.rao@boa.org>; bob@bay.org are two, but rao@mail.org is hers as well.
        former = re.split(r"[,;>]", line[: one.start()])[-1]
        is_alone = between.strip() in (",", ";")
        is_alone = is_alone and not is_named_in(other[0], former)
        return one.end() + between.find(between.strip()) if is_alone else -1
    if not (one[0].startswith("<") or ";" in between) or not other[0].startswith("<"):
        return -1
    sign = between.rfind(";") if ";" in between else between.find(",")
    if ";" not in between and _FAMILY_FIRST.fullmatch(between):
        sign = between.find(",")
    name = between[sign + 1 :]
    is_named = sign >= 0 and any(map(str.isalpha, name)) and not _INTRODUCES.match(name)
    return one.end() + sign if is_named else -1


def is_list(text: str) -> bool:
    """Whether a text is several people: one a line, or several in one line."""
    lines = list(filter(str.strip, text.splitlines()))
    if len(lines) > 1:
        if cards := text.upper().count(_CARD):
            return cards > 1
        from tui.exchange.introducing import line_of_introduction  # noqa: PLC0415 - as below
        from tui.exchange.mail_lines import is_bulleted  # noqa: PLC0415
        from tui.exchange.signature import is_one_person, is_prose  # noqa: PLC0415

        if line_of_introduction(text):
            return False
        if (people := _of_mail(text)) is not None:
            return len(people) > 1
        labels = [label.casefold() for label in _LABEL.findall(text)]
        if is_bulleted(lines) or len(labels) > len(set(labels)):
            return True
        return not (is_one_person(text) or any(map(is_prose, lines)))
    return any(len(people_in(line)) > 1 for line in lines)


def refusal_of_list(text: str) -> str:
    """Return a sentence for a place that takes one person, about a text that `is_list`."""
    people = _of_mail(text)
    if people is None:
        people = [each for line in text.splitlines() if line.strip() for each in people_in(line)]
    if len(people) > _MOST_TO_NAME:
        return "These are several people; add them one at a time, or as a list."
    return f"These are several people; add them one at a time: {'; '.join(people)}."


def only_one_of_mail(text: str) -> str:
    """Return the one person whom the head of a letter names as a line; "" for all other texts."""
    people = _of_mail(text) or []
    return people[0] if len(people) == 1 else ""


def _of_mail(text: str) -> list[str] | None:
    """Return the people whom the head of a letter names; None where there is none."""
    from tui.exchange.letter import read_letter  # noqa: PLC0415 - as above

    if (letter := read_letter(text)) is None:
        return None
    return [each for _, person in letter.people for each in people_in(person)]
