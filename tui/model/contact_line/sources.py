"""The sources of contacts by the words people have for them."""

import re

from tui.model.people import Source
from tui.model.text.patterns import pattern_of

_OTHER_NAMES = {
    Source.FAMILY: "relative relatives",
    Source.FRIENDS: "friend",
    Source.FAMILY_FRIENDS: "familyfriend",
    Source.FRIENDS_PARENTS: "friendsparent friendparent friendparents clientsfamilies",
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
# What people say they reached somebody through; as a tag each of them is only a tag.
_WAYS_THERE = {
    Source.ALUMNI: "alumnidirectory alumninetwork alumniassociation alumnioffice",
    Source.CAREER_COACH: "careercentre careerservices careeroffice",
    Source.LINKEDIN: (
        "linkedinmessage linkedindm linkedindms linkedinpost linkedinsearch linkedinprofile "
        "linkedingroup"
    ),
    Source.STAFF_PAGE: "companywebsite teampage theirwebsite",
    Source.SOCIAL_MEDIA: (
        "facebook instagram ig insta twitter x mastodon bluesky reddit slack discord whatsapp "
        "xing tiktok youtube github substack facebookgroup slackgroup nextdoor craigslist google "
        "indeed glassdoor monster ziprecruiter wellfound handshake upwork jobboard"
    ),
    Source.EVENT: "networkingevent conference hackathon jobfair",
}
# What is no employer's name either way, and what is one with a capital.
_CHANNELS_OF_NOBODY = frozenset(
    {"email", "e-mail", "phone", "text", "texts", "sms", "ig", "insta", "dm", "fb", "by phone"}
)
_CHANNELS = frozenset(
    {"linkedin", "zoom", "facebook", "instagram", "twitter", "whatsapp", "slack", "discord"}
)
_ARTICLE = pattern_of(r"^(?:the|a|an|my|our)\s+", re.IGNORECASE)
# Where people meet who are no strangers to one another.
_AMONG_OWN = pattern_of(
    r"\b(?:work|job|office|school|college|university|uni|class|course|lecture|campus|church|"
    r"mosque|temple|synagogue|wedding|family|home|internship)\b",
    re.IGNORECASE,
)
_AT_A_PLACE = pattern_of(
    r"\b(?:met|(?:spoke|talked|chatted) (?:to|with))\b"
    r".*?(?:\b(?:at|on|in|during)\b|@)\s*(?P<place>.*)",
    re.IGNORECASE,
)


def source_named(words: str) -> Source | None:
    """Return the source of this name, in singular or plural, whatever its case and hyphens."""
    return _SOURCES.get(_letters(words))


def source_reached_through(words: str) -> Source | None:
    """Return the source that "via …" names where no person is meant: via LinkedIn."""
    bare = _letters(_ARTICLE.sub("", words.strip()))
    return _SOURCES.get(bare) or _WAYS.get(bare)


def is_channel_alone(part: str) -> bool:
    """Whether a part is only a way to reach somebody: linkedin, text; LinkedIn is a company."""
    return part in _CHANNELS or part.casefold() in _CHANNELS_OF_NOBODY


def source_of_meeting(words: str) -> Source | None:
    """Return the source of somebody "met at …": out in the world, unless it says otherwise (F2)."""
    found = _AT_A_PLACE.search(words)
    if not found or _AMONG_OWN.search(words):
        return None
    return source_reached_through(found["place"]) or Source.EVENT


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


_SOURCES = {
    _letters(name): source
    for source, others in _OTHER_NAMES.items()
    for name in (source.value, *others.split())
}
_WAYS = {name: source for source, names in _WAYS_THERE.items() for name in names.split()}
