"""What somebody was, and is; and what one is not sure of: ex-Google, now at Lumen."""

import re

from tui.model.contact_line.said.somebody import is_called_as_a_person, person_at_start
from tui.model.contact_line.words.work_words import is_place
from tui.model.naming.capitals import PARTICLES
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.text.folding import folded
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

_NAME = r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,3}?"
_NOW = r"(?:and\s+)?(?:now|currently|these days)\b"
_WAS = pattern_of(
    rf"^(?P<name>{_NAME})\s*,?\s+(?P<was>ex[- ](?-i:[A-Z])[\w.&'’-]*(?:\s(?-i:[A-Z])[\w.&'’-]*)?"
    r"|(?:formerly|previously|used to (?:work|be)|was|worked)\s+(?:(?:at|for|with|of|an?"
    r"|in)\s+)?[^,;|()]+?"
    rf"|former\s+[^,;|()]+?)\s*(?P<end>[,;]\s*|\s(?={_NOW})|\s(?=[a-z])|$)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NOW_FIRST = pattern_of(rf"^[,;]?\s*{_NOW}\s+", re.IGNORECASE)
_NOW_AT = pattern_of(
    rf"^(?P<name>{_NAME})\s+(?={_NOW}\s+(?:at|@|with|for|works?)\b)", re.IGNORECASE
)
_BEFORE_THAT = pattern_of(
    r"(?<=[,;]\s)(?:before that|before|prior to that)\s+(?:(?:at|with|for)\s+)?[^,;"
    r"|()]+",
    re.IGNORECASE,
)
_NOW_DOES = pattern_of(rf"{_NOW}\s+(?:runs|owns|has|works|teaches|does|started|opened)\b")
# Now Rivian; now CTO of Tidepool is read elsewhere.
_NOW_FIRM = pattern_of(r"^now (?=[A-Z][a-z][\w&'’-]*(?:\s[A-Z][\w&'’-]*)?\s*(?:[,;]|$))")
_CLASS = pattern_of(
    rf"^(?P<name>{_NAME})\s+(?P<class>(?:fellow\s+)?(?:class of ['’]?\d{{2,4}}|['’]\d\d|(?:19"
    rf"|20)\d\d)"
    r"(?:\s+(?:alum\w*|grad(?:uate)?))?|(?:fellow\s+)?alum(?:n[aiu]s?|nae)?(?:\s+['’]?\d{2,4})?)\s*"
    r"(?=(?<=\d),|(?<=\s)(?:works?|working|is|now|who|runs|owns|does|teaches|she|he|they|at|in"
    r"|@)\b)",
    re.IGNORECASE,
)
_OR = pattern_of(
    r"^(?P<one>[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,2}?)\s+(?P<or>or\s+(?:maybe\s+)?"
    r"(?P<other>[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,2}?)\s*(?P<sign>\?+"
    r"|(?=,)))\s*[,;]?\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
# Nadia (or Nadine?) Park.
_OR_ASIDE = pattern_of(
    r"^(?P<name>[^\W\d_][\w'’-]*)\s*\((?P<or>(?:or|maybe|possibly)\s+[^()]+)\)\s*(?=[A-Z,;]|$)",
    re.IGNORECASE,
)
_OWN_FIRM = pattern_of(
    r"^(?P<name>(?:[^\W\d_][\w.'’-]*\s+){1,2}(?P<family>[^\W\d_][\w'’-]*)),\s+(?=(?P<firm>(?:(?P=name)|(?P=family))"
    r"(?:['’]s)?\s+[^\W\d_a-z&][\w'’&.-]*(?:\s[^\W\d_a-z&][\w'’&.-]*)*)\s*(?:,|$))"
)
# Her office # is 312-555-0101.
_SCRAP = pattern_of(
    r"(?:^|(?<=[\s,;]))(?:(?:and|you can)\s+)?(?:(?:her|his|their|the)\s+(?:(?:office|work|cell"
    r"|direct|main|desk"
    r"|home|mobile|personal|best|new|phone)\s+)*(?:#|number|num|no\.?|line|phone|cell|mobile"
    r"|e-?mail|mail|address"
    r"|contact|extension)(?:\s+address)?\s*(?:is|:|=)?"
    r"|(?:reach|call|text|e-?mail|contact)\s+(?:her|him|them)\s+(?:at|on))\s*"
    r"(?=[+(]?\d{2,}|\(?\+?\d|[^\s@,;]+@[^\s@,;]+\.)",
    re.IGNORECASE,
)
_CLAUSE = pattern_of(r"\s*(?:[,;|(]|\+?\(?\d{2,}|\S+@\S+\.)")
_BEHIND_ADDRESS = pattern_of(r"(\S+@\S+\.\w+>?)\s+(?=[^\W\d_])")
_CAPITALS = pattern_of(r"(?:[^\W\d_a-z][\w.'’&-]*\s+){3,5}[^\W\d_a-z][\w.'’-]*")
_FULL_NAME = 2
_FAMILY = pattern_of(
    r".*(?:[eai]z|ski|ska|son|sen|ov|ova|ev|eva|escu|ini|elli|etti|ini|inho)$", re.IGNORECASE
)
_DESCRIBED = pattern_of(
    r"^(?P<name>[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,2})\s*\((?P<said>(?:the|that|this|my"
    r"|our|an?)?\s*"
    r"(?:[a-z'’-]+\s+){0,2}?(?:guy|girl|lady|woman|man|kid|dude|gal|person|one|friend|neighbou?r"
    r"|mom|dad)\s+"
    r"(?:from|at|in|on|with|who|down|next)\b[^()]*)\)\s*,?",
    re.IGNORECASE,
)
_DOES_WORDS = (
    "sells fixes drives repairs builds coaches cleans bakes cuts paints installs trains works"
    " teaches runs"
    " owns manages designs writes cooks does flies delivers"
)
_DOES = pattern_of(
    rf"^(?P<name>{_NAME})\s+(?P<does>(?:{'|'.join(_DOES_WORDS.split())})\s+\S.*)", re.DOTALL
)


# Lou the guy from the dog park.
_THE_ONE = pattern_of(
    r"^(?P<name>[^\W\d_][\w'’-]*(?:\s+[A-Z][\w'’-]*)?)\s+(?P<said>(?:the|that"
    r"|this)\s+(?:[a-z]+\s+)?(?:guy|girl"
    r"|lady|woman|man|kid|dude|gal)\s+(?:from|at|in|on|with|down|next)\s+(?:(?:the|my"
    r"|our)\s+)?[a-z'’]+"
    r"(?:\s(?!(?:sells|works|does|is|who|she|he|they|and|runs|owns|knows"
    r"|has)\b)[a-z'’]+){0,2})(?=\s|[,;|]|$)"
)


def with_present_told(text: str) -> str:
    """Return a line with what somebody was, and what one doubts, as notes behind what they are."""
    for rewrite in (
        _without_scraps,
        _with_doubt_noted,
        _with_description_noted,
        _with_past_noted,
        _with_class_noted,
        _with_own_firm,
        _with_town_behind,
        _with_deeds_divided,
    ):
        text = rewrite(text)
    return text


def _without_scraps(text: str) -> str:
    return _SCRAP.sub("", text).strip() if text[:1].isalpha() else text


def _with_doubt_noted(text: str) -> str:
    """Return "Jon or John Meyer? plumber" as Jon Meyer, plumber, and the other name as a note."""
    if aside := _OR_ASIDE.match(text):
        behind = text[aside.end() :]
        gap = "" if behind[:1] in ("", ",", ";") else " "
        return f"{aside['name']}{gap}{behind}, notes: {aside['or']}"
    found = _OR.match(text)
    if (
        not found
        or not is_called_as_a_person(found["one"])
        or not is_called_as_a_person(found["other"])
    ):
        return text
    one, other = found["one"], found["other"].split()
    if not found["sign"] and not {*one.split()} & {*other}:
        return text
    name = f"{one} {' '.join(other[1:])}".strip() if " " not in one else one
    rest = f", {found['rest'].lstrip(' ,')}" if found["rest"].strip(" ,") else ""
    return f"{name}{rest}, notes: {found['or'].strip()}"


def _with_description_noted(text: str) -> str:
    """Return "greg (the guy from the gym) …" with what is in the brackets as a note."""
    found = _DESCRIBED.match(text) or _THE_ONE.match(text)
    if not found or not is_likely_given_name(found["name"].split()[0]):
        return text
    behind = text[found.end() :].strip(" ,")
    rest = f", {behind}" if behind else ""
    return f"{found['name']}{rest}, notes: {with_held_commas(found['said'])}"


def _with_past_noted(text: str) -> str:
    text = _BEFORE_THAT.sub(r"notes: \g<0>", text)
    if (now := _NOW_AT.match(text)) and _may_be_person(now["name"]):
        return f"{now['name']}, {text[now.end('name') :].strip()}"
    found = _WAS.match(text)
    if not found or not _may_be_person(found["name"]):
        return text
    was, rest = found["was"].strip(), found["rest"].strip()
    is_ex = was[:3].casefold() in ("ex-", "ex ")
    is_now = _NOW_FIRST.match(rest) is not None
    if (
        not rest
        or not (is_now or is_ex)
        or (found["end"].strip() == "" and not is_now and not is_ex)
    ):
        return text
    rest = _NOW_FIRST.sub("" if _NOW_DOES.match(rest) else "now ", rest)
    rest = _NOW_FIRM.sub("at ", rest)
    return f"{found['name']}, {rest}, notes: {was}"


def _with_class_noted(text: str) -> str:
    found = _CLASS.match(text)
    if not found or not _may_be_person(found["name"]):
        return text
    if text[found.end() :].startswith(",") and len(found["name"].split()) > _FULL_NAME:
        # Tom Reed Howard, who went there.
        return text
    behind = re.sub(r"^(?:,|who|she|he|they)\s*", "", text[found.end() :], flags=re.IGNORECASE)
    return f"{found['name']}, {behind}, source: alumni, notes: {found['class']}"


def _with_own_firm(text: str) -> str:
    """Return "Ann Roe, Ann Roe Consulting, founder" with "at" before the firm."""
    found = _OWN_FIRM.match(text)
    return f"{found['name']}, at {text[found.end() :]}" if found else text


def _with_town_behind(text: str) -> str:
    """Return "Björn Lindqvist Spotify Stockholm" as a name, an employer, and a town as a note."""
    end = _CLAUSE.search(text)
    clause = text[: end.start()] if end else ""
    is_way = end is not None and end[0].strip() not in (",", ";", "|", "(")
    words = _name_firm_and_town(clause) if is_way else []
    if not words:
        return text
    behind = _BEHIND_ADDRESS.sub(r"\1, ", text[len(clause) :], count=1)
    return f"{words[0]}, at {words[1]}{behind}, notes: {words[2]}"


def is_more_than_a_name(text: str) -> bool:
    """Whether words with capitals may be a name, an employer and a town: Jo Lund Volvo Oslo."""
    end = _CLAUSE.search(text)
    return bool(_name_firm_and_town(text[: end.start()] if end else text))


def _name_firm_and_town(clause: str) -> list[str]:
    if not _CAPITALS.fullmatch(clause):
        return []
    words = clause.split()
    town = next((at for at in (2, 1) if _is_town(" ".join(words[-at:]))), 0)
    firm = words[_FULL_NAME : len(words) - town]
    is_name = is_likely_given_name(words[0]) and not is_likely_given_name(words[1])
    is_else = not firm or is_likely_given_name(firm[0]) or _FAMILY.match(firm[-1])
    if not town or not is_name or is_else or any(folded(word) in PARTICLES for word in words):
        return []
    return [" ".join(words[:_FULL_NAME]), " ".join(firm), " ".join(words[-town:])]


def _may_be_person(words: str) -> bool:
    return person_at_start(words) == words


def _is_town(words: str) -> bool:
    return is_place(words) or is_city(words)


def _with_deeds_divided(text: str) -> str:
    """Return "Teddy drives for UPS" with a comma behind the name."""
    found = _DOES.match(text)
    if not found or not _may_be_person(found["name"]) or person_at_start(text) != found["name"]:
        return text
    return f"{found['name']}, {found['does']}"
