"""The parts of a line that are known by the words they begin with: via, met at, hires."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.model.contact_line.remarks import is_remark
from tui.model.contact_line.sources import source_reached_through
from tui.model.contact_line.words.work_words import is_field, is_title
from tui.model.naming.known_names import is_given_name
from tui.model.naming.person_name import RELATIONS
from tui.model.text.patterns import pattern_of

_INTRODUCED = (
    r"(?:via|thru|through|c/o|h/t|thanks to|by way of|vermittelt (?:durch|von)|empfohlen von"
    r"|recomendad[oa] por|de la part de"
    r"|(?:(?:was|were) )?(?:introduced|introduction|introductions|intro'?d|intro|referred|referral"
    r"|recommended|recommendation|suggested|connected|ref)(?: to (?:me|us))?"
    r" (?:by|from|via|through)"
    r"|(?:introduction|introduced|intro|referred|referral|referrer|ref)\s?:)"
)
_VIA_AT_START = pattern_of(rf"{_INTRODUCED}\s+(?=\S)", re.IGNORECASE)
# Ms. Yolanda introduced us.
_BROUGHT_TOGETHER = pattern_of(
    r"(?P<who>(?:[^\W\d_][\w.'’-]*\s+){1,4}?)(?:(?:has|had|kindly|just)\s+)?"
    r"(?:introduced (?:us|me)(?: to (?:her|him|them))?|intro['’]?d us|put (?:us|me) in touch"
    r"(?: with (?:her|him|them))?|connected us|made the (?:intro|introduction)"
    r"|set (?:it|us) up|hooked us up"
    r"|gave me (?:her|his|their) (?:name|number|e-?mail|contact))[.!]*",
    re.IGNORECASE,
)
_IS_CALLED = pattern_of(r"(?:my\s+\w+\s+)?[A-Z]|(?:mr|ms|mrs|dr|prof|coach)\.? ")
_VIA_WITHIN = pattern_of(
    r"(?<=\S)\s+(?:via|thru|c/o|(?:introduced|intro|referred|recommended|suggested) (?:by|from|via)"
    r"|referral from|thanks to)(?=\s+(\S))",
    re.IGNORECASE,
)
_MOST_SMALL_WORDS = 2
"""So many words in small letters may be a name behind an employer: Acme via tasha bell."""
_CHANNELS = frozenset({"mail", "email", "e-mail", "phone", "zoom", "text", "fax", "video", "post"})
_OF_SOMEBODY = pattern_of(r"(?:my|our|her|his|their)\s", re.IGNORECASE)
_ALSO_NAMES = ("Via ", "VIA Rail", "Ref ")
# What stands behind these is an employer: driver @ Via Transportation.
_LEADS_TO_EMPLOYER = pattern_of(r"(?:(?<!\S)(?:at|for|with|from)|@)$", re.IGNORECASE)
# My aunt Ruth, my old boss Mark Lee.
_MINE = pattern_of(r"(?i:my|our)\s+((?:[^\W\d_][\w'’-]*\s+){1,3}?)(?=[A-Z])")
_KIN = frozenset({"aunt", "auntie", "aunty", "uncle", "grandma", "grandpa", "granny", "tía", "tío"})
_AT_EMPLOYER = pattern_of(r"\s(?:at|@)\s|@", re.IGNORECASE)
_MORE_OF_INTRODUCER = pattern_of(r"\s+(?:from|of|who|whom|and)\s+|\s+-\s+")
_MET_HOW = (
    r"met\s*(?:@\s*(?=\w)|\s(?:at|in|on|through|thru|during|via|by|over|last|her|him|them|while|when|once"
    r"|this|years?"
    r"|briefly|online|yesterday|a)\b)"
)
_WHO = r"(?:(?:I|we|who I|whom I)(?:['’]ve| have)?\s+)?(?:first\s+|briefly\s+|once\s+)?"
_MET = pattern_of(
    rf"{_WHO}(?:{_MET_HOW}|got to know|ran into|bumped into|sat (?:next to|with|beside)"
    r"|known? (?:(?:her|him|them|each other) )?(?:from|through|since)"
    r"|(?:talked|spoke|worked|studied) (?:to|with) (?:her|him|them|me) at"
    r"|(?:worked|studied) together|went to (?:school|college|high school) (?:with|together)"
    r"|kennengelernt|getroffen)",
    re.IGNORECASE,
)
_MET_WITHIN = pattern_of(rf"(?<=\S)\s+(?={_WHO}{_MET_HOW})")
_TO_DO = pattern_of(
    r"((?i:(?:call|ring|phone|text|write|get|e-?mail) back|ring|phone|dial|get in touch with"
    r"|check in with|touch base with|reach out to|ask for|call|e-?mail|text|ping|try"
    r"|hit up|find|look up|message|contact|thank|meet"
    r"|reach out to|write to|follow up with"
    r"|talk to|speak (?:to|with)|ask(?: [a-z]+){1,3} about|ask))\s+(?=([A-Z][^\W\d_]*))"
)
# Where people meet, and few work who are named by it alone.
_MEETING_PLACES = (
    r"(?:\w+ )?(?:gym|pool|party|pub|bar|playground|park|wedding|funeral|reunion|conference|meetup"
    r"|concert|festival|fair|barbecue|bbq|potluck|picnic|airport|train|bus|bus stop|station"
    r"|laundromat|coffee shop|supermarket|farmer['’]?s['’]? market|class|choir|book club|meeting"
    r"|playgroup|pta|hike|dinner|lunch|game|match)"
)
_AT_MEETING_PLACE = pattern_of(
    rf"\s+((?:from|at|on|in)\s+(?:the|my|our|a)\s+{_MEETING_PLACES})$", re.IGNORECASE
)
_WORKS = pattern_of(r"\bworks?(?:ing)?$", re.IGNORECASE)
_LABELED = pattern_of(
    r"(?P<label>(?:full |first |last )?name|contact|person|(?:job )?title|role|position|job|company"
    r"|co|organi[sz]ation|org|employer|works? (?:at|for)|firm|school|notes?|remarks?"
    r"|comments?|tags?"
    r"|source|met|(?:how|where) (?:we|did we)? ?met|met through|referred by"
    r"|introduced by|referrer)\s*[:=]\s*(?P<value>.*)",
    re.IGNORECASE,
)
_ELSEWHERE = pattern_of(
    r"(?:twitter|x|skype|ig|insta(?:gram)?|github|telegram|signal|wechat|line|discord|slack|zoom"
    r"|bluesky|mastodon|threads|linked ?in|facebook|fb|xing|orcid|office|room|address|hours"
    r"|(?:[\w -]+ )?(?:assistant|mgr|manager|boss|supervisor|reports to|deputy|secretary|pa|ea)"
    r"|phone|tel(?:ephone)?|mobile|cell(?: ?phone)?|number|link|website|web|url|home ?page"
    r"|dob|birthday|fax|wife|husband|kids?|languages?|skype id)\s*:\s*\S.*",
    re.IGNORECASE,
)
# How somebody is called on a network: @miguel.sparks on insta, IG @jane.
_NETWORKS = (
    r"(?:insta(?:gram)?|ig|twitter|x|tik ?tok|threads|bluesky|bsky|mastodon|telegram|tg|signal"
    r"|snap(?:chat)?|discord|linked ?in|facebook|fb|youtube|github|wechat|line|slack)"
)
_HANDLE = pattern_of(
    rf"@[\w.]+(?:\s+(?:on|at|via|in)\s+|\s*[(\[]\s*|\s+){_NETWORKS}[)\]]?"
    rf"|{_NETWORKS}\s*:?\s*(?:is\s+)?@[\w.]+",
    re.IGNORECASE,
)
_NAMED_HANDLE = pattern_of(
    rf"(?<=\s)(?:\b{_NETWORKS}\s*:?\s*)?@[\w.]+\s*[(\[]?(?:on |at )?\b{_NETWORKS}\b[)\]]?"
    rf"|(?<=\s)\b{_NETWORKS}\s*:?\s*@[\w.]+",
    re.IGNORECASE,
)
_OF_A_NETWORK = pattern_of(
    r"(?:[123](?:st|nd|rd)\+?|[123](?:st|nd|rd)[ -]degree connections?(?:\s*[·•]?\s*[123]"
    r"(?:st|nd|rd)\+?)?|contact info"
    r"|[\d,.]+[km]?\+?\s*(?:connections?|followers?)(?:\s+[\d,.]+[km]?\+?\s*connections?)?"
    r"|(?:.+ and )?(?:\d+ )?(?:other )?mutual connections?)",
    re.IGNORECASE,
)
_FIELDS = {
    "name": "name full contact person",
    "title": "title job role position",
    "organization": "company co organization organisation org employer works work firm school",
    "notes": "note notes remark remarks comment comments tag tags",
    "how_we_met": "met how where",
    "source": "source",
    "introducer": "referred introduced referrer",
}
_FIELD_OF = {word: field for field, words in _FIELDS.items() for word in words.split()}


class Introduction(NamedTuple):
    """Who led to somebody: a name, and the whole phrase where it says more of them."""

    name: str
    more: str


def introduction_at_start(part: str) -> str:
    """Return whom a part names that begins with "via" or the like; "" for other parts."""
    if brought := _BROUGHT_TOGETHER.fullmatch(part):
        return brought["who"].strip() if _IS_CALLED.match(brought["who"]) else ""
    match = None if part.startswith(_ALSO_NAMES) else _VIA_AT_START.match(part)
    words = part[match.end() :].strip(" ,;:.") if match else ""
    return "" if _is_channel(words) else words


def split_introduction(part: str, *, in_lower_case: bool) -> tuple[str, str]:
    """Split what follows the last "via" off a part; a way of writing stays ("Sales via mail").

    In a line without capitals, names have none either.
    """
    for match in reversed(list(_VIA_WITHIN.finditer(part))):
        first, words = match[1], part[match.start(1) :].strip()
        if _LEADS_TO_EMPLOYER.search(part[: match.start()]):
            continue
        is_name = in_lower_case or first.isupper() or not first.isascii()
        is_name = is_name or source_reached_through(words) is not None
        is_name = is_name or is_given_name(words.split(maxsplit=1)[0])
        is_name = is_name or _OF_SOMEBODY.match(words) is not None
        is_name = is_name or words.split(maxsplit=1)[0].casefold() in RELATIONS | _KIN
        # What stands behind "at" is an employer, whatever the title before it.
        before = _AT_EMPLOYER.split(part[: match.start()])[-1]
        # Behind work, words in small letters say how it is done: Sales via partners.
        is_long = len(words.split()) > _MOST_SMALL_WORDS
        is_name = is_name or not (is_long or is_title(before) or is_field(before))
        if is_name and not _is_channel(words):
            return part[: match.start()].rstrip(" ,;"), words
    return part, ""


def introduction(words: str) -> Introduction:
    """Take the name out of what follows "via": Bob Lee from church is Bob Lee, and says more.

    Of my roommate Priya that is Priya; my aunt Ruth is called aunt Ruth.
    """
    if mine := _MINE.match(words):
        kin = mine[1].strip() if mine[1].strip().casefold() in _KIN else ""
        found = introduction(words[mine.end() :])
        said = found.more if kin else f"introduced by {words}"
        return Introduction(f"{kin} {found.name}".strip(), said)
    more = _MORE_OF_INTRODUCER.search(words)
    if not more or not more.start():
        return Introduction(words, "")
    return Introduction(words[: more.start()].rstrip(" ,"), f"introduced by {words}")


_BACK = pattern_of(r"(?i:call|text|write|email|phone|ring|get)\s+(.+?)\s+(?i:back)\b[!.]*\s*")


def split_to_do(text: str) -> tuple[str, str]:
    """Split what is to be done off the beginning of a line: call Jane Doe, ask mom about Bob."""
    back = _BACK.match(text)
    if back and back[1][0].isupper() and "," not in back[1]:
        return f"{back[1]}, {text[back.end() :].lstrip(' ,')}", "call back"
    to_do = _TO_DO.match(text)
    if to_do and (text[0].islower() or is_given_name(to_do[2])):
        return text[to_do.end() :], to_do[1]
    return text, ""


def is_meeting(part: str) -> bool:
    """Whether a part says how one met: met at PyLadies, ran into her in Oslo."""
    return _MET.match(part) is not None


def split_meeting(part: str) -> tuple[str, str]:
    """Split "met at …" off the end of a part."""
    match = _MET_WITHIN.search(part)
    return (part[: match.start()], part[match.end() :]) if match else (part, "")


def split_meeting_place(name: str) -> tuple[str, str]:
    """Split "at the gym" off a name; who works there does so."""
    place = _AT_MEETING_PLACE.search(name)
    before = name[: place.start()] if place else name
    if not place or _WORKS.search(before) or is_title(before):
        return name, ""
    return before, place[1]


def is_meeting_place(part: str, before: Sequence[str]) -> bool:
    """Whether a part behind an employer is where one met: at the career fair.

    Right behind a title (trainer, at the gym) somebody works there.
    """
    is_place = _AT_MEETING_PLACE.fullmatch(f" {part}") is not None
    return is_place and len(before) > 1 and not is_title(before[-1])


def is_aside(part: str) -> bool:
    """Whether a part is about how one met, who led there, or a remark, whatever stands in it."""
    return bool(is_meeting(part) or introduction_at_start(part) or is_remark(part))


def is_way_elsewhere(part: str) -> bool:
    """Whether a part is where else to find somebody: Twitter: @jane, @jane on insta."""
    return _ELSEWHERE.fullmatch(part) is not None or _HANDLE.fullmatch(part) is not None


def handles_apart(name: str) -> tuple[str, list[str]]:
    """Take how somebody is called on a network off a name: Sam Lee, and @samlee_design ig."""
    found = [clean.strip(" :") for clean in (each[0] for each in _NAMED_HANDLE.finditer(name))]
    return (" ".join(_NAMED_HANDLE.sub(" ", name).split()), found) if found else (name, [])


def is_of_a_network(part: str) -> bool:
    """Whether a part is only how a page shows somebody: 2nd, 500+ connections, Contact info."""
    return _OF_A_NETWORK.fullmatch(part.strip()) is not None


def labeled(part: str) -> tuple[str, str]:
    """Return the field and the value of a part like "Title: Analyst"; two empty texts else."""
    match = _LABELED.fullmatch(part)
    if not match:
        return "", ""
    return _FIELD_OF[match["label"].casefold().split()[0]], match["value"].strip()


def _is_channel(words: str) -> bool:
    return words.casefold().strip(" .") in _CHANNELS
