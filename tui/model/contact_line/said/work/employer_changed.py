"""Where somebody was, and where they are now: Google -> OpenAI, formerly Bosch, now Siemens."""

import re

from tui.model.contact_line.employer import is_where_one_lives
from tui.model.contact_line.remarks import is_remark
from tui.model.contact_line.words.no_employer import is_no_employer
from tui.model.contact_line.words.work_words import is_credentials, is_field, is_title
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of

_ARROW = pattern_of(r"\s*(?:[-=]{1,2}>|[→⇒➔➜➝⟶])\s*|\s+>\s+")
_PARTS = pattern_of(r"(\s*[,;|]\s*|\s+[-–—]{1,2}\s+|(?<=[a-z]{3})(?<!prev)\.\s+(?=[A-Z]))")
_FORMER_WORDS = (
    r"ex[- ](?=[^\W\d_]{2})|formerly|former(?! (?:co-?worker|colleague|boss|manager|student"
    r"|classmate|neighbou?r|teacher|professor|room-?mate|friend|client|intern)s?\b)|previously"
    r"|prev\b\.?|late of|used to (?:be|work)|was (?:at|with)|until recently|früher|vorher|ehemals"
    r"|zuvor|davor|antes|anteriormente|avant|auparavant|précédemment|prima|precedentemente|tidigare"
    r"|förut|vroeger|voorheen|dawniej|wcześniej|poprzednio"
)
_NOW_WORDS = (
    r"now|currently|these days|at present|jetzt|nun|aktuell|derzeit|ahora|actualmente|agora"
    r"|atualmente|maintenant|désormais|actuellement|adesso|ora|attualmente|nu|numera|teraz|obecnie"
)
_AT = r"(?:at|@|with|for|bei|beim|chez|en|em|na|no|presso|in|bij|hos|på|w)\s+"
_FORMER = pattern_of(rf"(?:{_FORMER_WORDS})", re.IGNORECASE)
_NOW = pattern_of(
    rf"(?:and\s+|but\s+|y\s+|et\s+|und\s+|e\s+)?(?:{_NOW_WORDS})\s+"
    rf"(?P<at>{_AT})?(?P<where>\S.*)",
    re.IGNORECASE,
)
# Ex-Google now at OpenAI.
_NOW_BEHIND = pattern_of(rf"\s+(?=(?:(?:and|but)\s+)?(?:{_NOW_WORDS})\s+\S)", re.IGNORECASE)
_BRACKETS = pattern_of(
    rf"\s*[(\[](?P<said>(?:{_FORMER_WORDS}|(?:{_NOW_WORDS})\b|[^()\[\]→⇒➔➜>]+?\s*(?:->|=>|→|⇒|➔|➜))"
    r"[^()\[\]]*)[)\]]",
    re.IGNORECASE,
)
_SINCE = pattern_of(
    r"(?P<what>.*\S)\s+\(?(?P<since>(?:since|as of|starting|seit|depuis|desde|sinds|sedan|from|in)"
    r"\s+(?:(?:early|mid|late|last|this|about|the)\s+)*(?:[a-zäéû]{3,9}\.?\s+)?(?:['’]?\d{2,4}"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|year"
    r"|month|week|enero|abril|janvier|mars|avril|mai|juin|janu|febru|mär)[a-z]*\.?))\)?",
    re.IGNORECASE,
)
_MOVED = pattern_of(
    r"(?:(?:just|recently)\s+)?(?:(?:left|quit)\s+(?P<left>\S.*?)\s+for|(?:moved|went|switched"
    r"|jumped|transferred)\s+from\s+(?P<former>\S.*?)\s+to)"
    r"\s+(?P<where>(?-i:[^\W\d_a-z]\S*(?:\s[A-Z&]\S*)*))"
    r"(?:\s+(?:in|last|this|since|a)\s+[^,]{2,20})?",
    re.IGNORECASE,
)
_TITLE_AT = pattern_of(r"(?P<title>\S.*?)\s+(?:at|@)\s+(?P<where>\S.*)", re.IGNORECASE)
_ARTICLE = pattern_of(r"(?:an?|the)\s+", re.IGNORECASE)
_SIGNS = pattern_of(
    rf"->|=>|[→⇒➔➜➝⟶]|\s>\s|\b(?:{_FORMER_WORDS}|{_NOW_WORDS})|\b(?:left|quit|from|since"
    r"|seit|depuis|desde)\b",
    re.IGNORECASE,
)


def with_present_employer(text: str) -> str:
    """Return a line with the latest of several employers behind "at", and the former as notes."""
    if not _SIGNS.search(text):
        return text
    first, *rest = _PARTS.split(_BRACKETS.sub(r", \g<said>", text))
    signs, parts = rest[::2], rest[1::2]
    if not parts:
        return text
    told = [_told(part) for part in _with_now_apart(parts, signs)]
    at_now = next((at for at, each in enumerate(told) if each[:3] == "at "), -1)
    for at, part in enumerate(told[: max(at_now, 0)]):
        told[at] = _former(part)
    if told == parts:
        return text
    signs += [", "] * (len(told) - len(signs))
    return first + "".join(f"{sign}{part}" for sign, part in zip(signs, told, strict=True))


def _with_now_apart(parts: list[str], signs: list[str]) -> list[str]:
    """Return the parts with "ex-Google now at OpenAI" as two."""
    apart: list[str] = []
    for part in parts:
        halves = _NOW_BEHIND.split(part, maxsplit=1) if _FORMER.match(part) else [part]
        if len(halves) > 1:
            signs.insert(len(apart) + 1, ", ")
        apart += halves
    return apart


def _told(part: str) -> str:
    """Return one part as an employer behind "at" and notes; or as it is."""
    for way in (_behind_arrow, _where_now, _moved):
        if told := way(part):
            return told
    if (found := _SINCE.fullmatch(part)) and not (_FORMER.match(part) or is_remark(part)):
        return f"{found['what'].rstrip(' (')}, notes: {found['since']}"
    is_former = _FORMER.match(part) is not None and not (is_remark(part) or _is_title_told(part))
    return _noted(part) if is_former else part


def _behind_arrow(part: str) -> str:
    *former, latest = _ARROW.split(part)
    if not former or not latest.strip() or not all(map(str.strip, former)):
        return ""
    title, where = _divided(former[-1])
    if is_title(where) or (not title and (is_field(where) or is_credentials(where))):
        return ""
    if is_title(_TITLE_AT.sub(r"\g<title>", latest)):
        return ""
    before = " → ".join([*former[:-1], where])
    return f"{f'{title}, ' if title else ''}{_at(latest)}, {_noted(f'before: {before}')}"


def _where_now(part: str) -> str:
    found = _NOW.fullmatch(part)
    if not found:
        return ""
    where = found["where"]
    is_name = bool(found["at"]) or where[:1].isupper()
    is_else = is_title(where) or is_no_employer(where) or is_where_one_lives(where)
    title, employer = _divided(where)
    if title and is_title(title):
        return f"{_ARTICLE.sub('', title)}, {_at(employer)}"
    return _at(where) if is_name and not is_else else ""


def _moved(part: str) -> str:
    found = _MOVED.fullmatch(part)
    if not found or any(is_where_one_lives(found[each] or "") for each in ("where", "former")):
        return ""
    return f"at {found['where']}, {_noted(part)}"


def _former(part: str) -> str:
    """Return an employer that stands before the present one as a note, and all else as it is."""
    if _FORMER.match(part):
        return part
    title, where = _divided(part)
    is_name = where[:1].isupper() and not part.startswith(("notes:", "at "))
    is_else = is_title(where) or is_field(where) or is_credentials(where) or _is_way(where)
    if not is_name or is_else or is_where_one_lives(where):
        return part
    return f"{f'{title}, ' if title else ''}{_noted(f'before: {where}')}"


def _divided(part: str) -> tuple[str, str]:
    found = _TITLE_AT.fullmatch(part.strip())
    return (found["title"], found["where"]) if found else ("", part.strip())


def _at(where: str) -> str:
    where = re.sub(rf"^(?:(?:{_NOW_WORDS})\s+)?(?:{_AT})?", "", where, flags=re.IGNORECASE)
    if found := _SINCE.fullmatch(where):
        return f"at {found['what'].rstrip(' (')}, notes: {found['since']}"
    return f"at {where}"


def _noted(words: str) -> str:
    # A period would end a sentence: prev. Google.
    return f"notes: {with_held_commas(words.replace('. ', ' '))}"


def _is_way(part: str) -> bool:
    return "@" in part or any(map(str.isdigit, part)) or ":" in part


def _is_title_told(part: str) -> bool:
    """Whether "former" leads to a title alone, which is no employer: ex-banker."""
    return is_title(_FORMER.sub("", part, count=1).strip(" -")) and " at " not in part
