"""Where one met somebody, as far as it is surely part of the sentence "We met …"."""

import re
from calendar import month_name

from tui.model.naming.known_names import is_given_name
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.towns import with_town
from tui.playbook.letters.weaving.words.english import is_word

EVENTS = (
    "career fair|job fair|college fair|fair|conference|open house|open day|workshop|meet-?up"
    "|networking event|networking night|networking lunch|info session|information session|reunion"
    "|hackathon|panel|webinar|orientation|wedding|potluck|fundraiser|banquet|barbecue|bbq|picnic"
    "|breakfast|luncheon|mixer|expo|summit|seminar|gala|training|trade show|career night"
    "|career day|convention|meeting|auction|bake sale|yard sale|garage sale|book sale|recital"
    "|tournament|graduation|baby shower|bridal shower|brunch|rally|block party|symposium|demo day"
    "|field day|science fair|book fair|health fair|game night|trivia night|quiz night|town hall"
    "|carnival|fish fry|cleanup day|clean-up day|exhibition|concert|ceremony|roundtable|swap meet"
    "|road race|5k"
    "|gym|library|farmers market|food bank|bus stop|airport|dog park|pool|dentist"
    "|cookout|event|happy hour|retreat|festival|evening|party|night"
)
"""What has "the" before it, as one of a kind: the career fair."""
_BARE = (
    r"(?:school|daycare|kindergarten|preschool|camp|carpool) (?:pick-?up|drop-?off)|shift change"
)
_AN_EVENT = pattern_of(
    rf"^(?P<joint>at|during|from|in|through|after|before) (?P<name>(?:\S+ )*?(?:{EVENTS}|{_BARE}))"
    r"(?=$|,? )(?P<tail>.*)$",
    re.IGNORECASE,
)
_GOES_ON = pattern_of(
    r",? (?:at|in|on|of|for|by|with|during|after|before|from|near|last|this|where|when|while|two"
    r"|three|a|an|years?|back|once|outside|hosted|held|run|about|over|through|around|since|and|or|next)\b",
    re.IGNORECASE,
)
_SOMEBODY = (
    r"(?:dad|mom|mother|father|cousin|friend|brother|sister|husband|wife|boss|neighbou?r|co-?worker"
    r"|guy|lady|woman|man|teacher|owner|manager|uncle|aunt|son|daughter|kid|parent|buddy|roommate)"
)
# "At school pickup dad of tomi": who somebody is, is another thing.
_WHO_THEY_ARE = pattern_of(
    rf"(?<!\bthe)(?<!\ba)(?<!\ban)(?<!\bmy)(?<!\bour)(?<!\bwith)(?<!\bby)(?<!\bof)"
    rf"\s(?:{_SOMEBODY}) (?:of|from|at|to|in)\b.*$"
    r"|(?<!\bwhen)(?<!\bwhile)(?<!\bwhere)(?<!\bafter)(?<!\bbefore)(?<!\bsince)(?<!\band)"
    r"\s(?:i|we|who|but|because|bc (?:i|we|s?he|they|the|it|of|my)|talked|chatted"
    r"|got|gave|said|told|asked)\s.*$",
    re.IGNORECASE,
)
_ADDS_A_PLACE = pattern_of(
    r"(?:at|in|on|during|last|this|back|years?|two|three|a few|a couple)\b"
    r"|[A-Z][\w.]+(?: [A-Z][\w.]+)?$"
)
_MONTHS = {name[:3].lower(): name for name in month_name if name}
_DAY_BEHIND = pattern_of(
    rf"(?:^| )(?:on |in |(?P<last>last ))?"
    rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?(?: (?P<day>\d{{1,2}}))?$",
    re.IGNORECASE,
)
_PAST_THE_DAY = pattern_of(
    rf"( on (?:{'|'.join(_MONTHS.values())}) \d{{1,2}})\b(?!,? (?:in|at|after|before|and)\b).*$"
)
_BARE_PLACE = pattern_of(
    r"^(?P<joint>at|in|during|on|outside|near|by) "
    r"(?P<what>(?!(?:the|a|an|my|our|your|this|that|line|front|back)\b)"
    r"(?:[a-z-]+ ){1,2}[a-z-]+?)(?=$|,| (?:at|in|on|of|by|with|last|this|while|when|where)\b)"
)
_TAKE_THE = frozenset({"room", "drill", "aisle", "lobby", "lounge", "desk", "counter", "lot"})
_NAMES = pattern_of(r"^(?P<name>[a-z]+?)['’]?s (?=\w)")
_SMALL = frozenset({"the", "of", "and", "for", "a", "an", "in", "at", "on", "my", "our", "your"})
_JOINTS = frozenset({"at", "in", "on", "of", "by", "with", "through", "from", "for", "and", "or"})
_LONGEST_LETTERS = 4


def placed(words: str) -> str:
    """Return what follows "We met", up to where the sentence surely ends: "at the PTA auction".

    Of what stands behind a comma or without a joint only a town and a day are kept; empty
    where nothing is left.
    """
    head, *others = words.split(", ")
    kept = [_event(_WHO_THEY_ARE.sub("", head).strip())]
    if kept[0] == head or len(head.split()) == len(kept[0].split()):
        for part in others:
            if not _ADDS_A_PLACE.match(part):
                break
            kept.append(part)
    return ", ".join(kept) if " " in kept[0] or kept[0] == "online" else ""


def _event(text: str) -> str:
    found = _last_whole(text)
    if found is None:
        return _BARE_PLACE.sub(_with_article, text)
    name, tail = _named(found["name"]), _PAST_THE_DAY.sub(r"\1", found["tail"])
    if tail and not _GOES_ON.match(tail):
        tail = _town_and_day(tail.strip(" ,"))
    return f"{found['joint']} {name}{tail}"


def _with_article(found: re.Match[str]) -> str:
    """A place of two plain words with its article: in the waiting room."""
    *others, last = found["what"].split()
    is_plain = all(map(is_word, others)) and last in _TAKE_THE
    is_plain = is_plain and _JOINTS.isdisjoint(others)
    return f"{found['joint']} the {found['what']}" if is_plain else found[0]


def _last_whole(text: str) -> re.Match[str] | None:
    """The event in a text: the first that something goes on from, else the last one."""
    found = _AN_EVENT.match(text)
    while found and found["tail"] and not _GOES_ON.match(found["tail"]):
        longer = re.match(
            rf"^(?P<joint>\w+) (?P<name>{re.escape(found['name'])} (?:\S+ )*?(?:{EVENTS}))"
            r"(?=$|,? )(?P<tail>.*)$",
            text,
            re.IGNORECASE,
        )
        if longer is None:
            break
        found = longer
    return found


def _town_and_day(tail: str) -> str:
    """A town and a day that stand behind an event without a joint: columbus nov 12."""
    said = ""
    if day := _DAY_BEHIND.search(tail):
        month = _MONTHS[day["month"].lower()]
        said = f" on {month} {day['day']}" if day["day"] else f" {day['last'] or 'in '}{month}"
        tail = tail[: day.start()].strip()
    town = with_town(f"in {tail}") if tail.islower() and tail.isalpha() else ""
    return f" {town}{said}" if town and town != f"in {tail}" else said


def _named(name: str) -> str:
    """An event with the capitals and the sign of possession it lacks: Kim’s barbecue."""
    name = re.sub(r"\bbbq\b", "barbecue", name, flags=re.IGNORECASE)
    if (
        (owner := _NAMES.match(name))
        and is_given_name(owner["name"])
        and not is_word(owner[0][:-1])
    ):
        return f"{owner['name'].capitalize()}’s {name[owner.end() :]}"
    words = re.sub(r"\bkids (?=\w)", "kids’ ", name).split()
    is_title = name.islower() and not _SMALL.isdisjoint(words[1:-1]) and words[0] not in _SMALL
    said = [
        _cased(word, is_title=is_title and at < len(words) - 1) for at, word in enumerate(words)
    ]
    return f"{'the ' if is_title else ''}{' '.join(said)}"


def _cased(word: str, *, is_title: bool) -> str:
    if not word.islower() or not word.isalpha() or word in _SMALL:
        return word
    if is_word(word):
        return word.capitalize() if is_title else word
    return word.upper() if len(word) <= _LONGEST_LETTERS else word.capitalize()
