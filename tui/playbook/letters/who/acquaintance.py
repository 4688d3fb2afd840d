"""How one knows somebody, or came to them, read from notes: our vet, found her on LinkedIn.

Only a certain shape is read, and of its words only a place or an event enters the sentence.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from tui.model.naming.kin import Kin, kin_said
from tui.model.naming.person_name import read_name
from tui.model.people import Contact, Warmth
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.employers import employer_named
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.who import known_from
from tui.playbook.letters.who.come_upon import found_them, seen_or_heard
from tui.playbook.letters.who.known_how import Acquaintance, remember
from tui.playbook.letters.who.past.hurry import in_full, timed
from tui.playbook.letters.who.past.meeting import meeting
from tui.playbook.letters.who.past.shared import is_known_somehow, is_strange, shared_past
from tui.playbook.letters.who.past.tied import is_shared_behind, tied

HOW_BLANK = "[how you know each other]"
"""What is asked of somebody known where the words on it make no sentence."""

_PIECES = pattern_of(r"\n|;|,|\s[-–—]\s|[()]")
_KIN = {
    "mom": "mother",
    "mum": "mother",
    "mother": "mother",
    "dad": "father",
    "father": "father",
    "brother": "brother",
    "bro": "brother",
    "sister": "sister",
    "sis": "sister",
    "husband": "husband",
    "wife": "wife",
    "partner": "partner",
    "son": "son",
    "daughter": "daughter",
    "cousin": "cousin",
    "uncle": "uncle",
    "aunt": "aunt",
    "grandma": "grandmother",
    "grandpa": "grandfather",
    "roommate": "roommate",
    "roomie": "roommate",
    "flatmate": "flatmate",
    "boss": "boss",
}
_MY = rf"(?:my\s+(?:(?:old|older|younger|big|little|lil)\s+)?)(?P<kin>{'|'.join(_KIN)})"
_THEIRS = (
    r"(?:friend|buddy|pal|boss|manager|coworker|co-worker|colleague|cousin|classmate|roommate"
    r"|teammate|neighbou?r|uncle|aunt|nephew|niece|brother|sister|wife|husband|mom|mum|dad|coach"
    r"|girlfriend|boyfriend|partner|sister-in-law|brother-in-law|college friend|old friend)"
)
_THROUGH = pattern_of(
    rf"(?:{_MY}|(?P<bare>husband|wife|mom|mum|dad|brother|sister|son"
    rf"|daughter)(?=['’]?s\b))['’]?s?\s+"
    rf"(?:(?:old|best|close|work|army|college|school|childhood|golf|gym|church|fishing|hunting|poker"
    rf"|bowling|drinking|running|tennis|family|good|former)\s+)*{_THEIRS}\b.*"
    rf"|(?:(?:an?\s+)?(?:old|best|good|close|former|ex)[- ]+)?"
    rf"(?:(?:sister|brother)[- ]in[- ]law|cousin|wife|husband|friend|friends|buddy|coworker"
    rf"|colleague|boss|roommate|neighbor|classmate|teacher|coach)\s+(?:of"
    rf"|with)\s+{_MY.replace('kin>', 'kin2>')}"
    rf"|(?:(?:he|she|they)\s+)?(?:knows|graduated|grad|went to school|goes to church|works"
    rf"|worked|plays"
    rf"|played|served|serves|studied|trained|lives|lived|rides|hunts|fishes|golfs)"
    rf"(?:\s+\w+)?(?:\s+(?:w/?|with|for))?\s+{_MY.replace('kin>', 'kin3>')}",
    re.IGNORECASE,
)
_EX = pattern_of(r"\b(?:ex|late)\b", re.IGNORECASE)
_FRIEND = pattern_of(
    r"(?:my\s+|an?\s+)?(?:(?:old|good|close|best|army|navy|marine|marines|air force|work|hs"
    r"|high school|college"
    r"|school|childhood|family|gym|church|drinking|fishing|hunting|poker|running)\s+)*"
    r"(?:buddy|friends?|bestie|pal|bff|flatmate|housemate|room ?mate|roomie|suitemate|dorm ?mate"
    r"|battle buddy|frat brother|sorority sister)(?:\s+(?:of mine|from .+|since .+|in .+))?",
    re.IGNORECASE,
)
_FROM_HERE = {
    "church choir": "from the church choir",
    "choir": "from the choir",
    "church": "from church",
    "parish": "from our parish",
    "gym": "from the gym",
    "mosque": "from the mosque",
    "temple": "from the temple",
    "synagogue": "from the synagogue",
    "pta": "from the PTA",
    "rotary": "from the Rotary Club",
    "book club": "from our book club",
    "little league": "from Little League",
    "neighborhood": "from the neighborhood",
    "dog park": "from the dog park",
    "climbing wall": "from the climbing wall",
    "soccer": "from soccer",
    "bowling league": "from the bowling league",
    "school pickup": "from school pickup",
    "daycare": "from the daycare",
}
_COMMUNITY = pattern_of(
    rf"(?:(?:we|i|my|our|goes to|go to|same|from|in|at|member of|know (?:her|him"
    rf"|them) from)\s+)*(?:the\s+|my\s+|our\s+)?"
    rf"(?P<place>{'|'.join(sorted(_FROM_HERE, key=len, reverse=True))})",
    re.IGNORECASE,
)
_MET_AT_OURS = pattern_of(
    rf"(?:we\s+)?met\s+(?:at|in|through|from)\s+(?:my|our)\s+"
    rf"(?P<place>{'|'.join(sorted(_FROM_HERE, key=len, reverse=True))})",
    re.IGNORECASE,
)
_NEIGHBOR = pattern_of(
    r"(?:my\s+|our\s+)?(?:(?:old|next[- ]door|upstairs|downstairs)\s+)*neighbou?r"
    r"(?:\s+(?:across the (?:street|hall)|next door|down the (?:street|hall|road)|upstairs))?"
    r"|lives (?:next door|down the street|across the street|on my street)",
    re.IGNORECASE,
)
_OURS = pattern_of(
    r"(?:one of\s+)?our\s+(?:[a-z]+\s+)?(?:vet|doctor|doc|docs|doctors|dentist|pediatrician"
    r"|mechanic"
    r"|accountant|lawyer|realtor|landlord|mailman|plumber|pharmacist|insurance guy|agent"
    r"|babysitter"
    r"|pastor|priest|rabbi|imam|barber|hairdresser|nurse|nurses|banker|broker|contractor"
    r"|customers?"
    r"|clients?|patients?|vendors?|regulars?|reps?)"
    r"|my\s+(?:[a-z]+\s+)?(?:vet|doctor|doc|dentist|pediatrician|mechanic|accountant|lawyer"
    r"|realtor"
    r"|landlord|landlady|barber|hairdresser|hair stylist|therapist|pharmacist|trainer|customer"
    r"|client|pastor|priest|rabbi|imam|chaplain|plumber|electrician|physical therapist)"
    r"|(?:was|is)\s+(?:(?:my|our)\s+)?(?:dad|mom|mum|grandma|grandpa|husband|wife|son"
    r"|daughter)['’]?s\s+"
    r"(?:\w+\s+)?\w+(?:ist|or|er|nurse)"
    r"|(?:mom|mum|dad|parent|mother|father|grandma|grandpa|aunt|uncle)\s+of\s+(?:[A-Z]\w+['’]s"
    r"|my\s+\w+['’]s|a)\s+\w+"
    r"|(?:mom|mum|dad|parent|mother|father|grandma|grandpa)\s+of\s+"
    r"(?:(?:an?|the|one of the|some)\s+)?(?:kids?|boys?|girls?|players?|students?|child|children)"
    r"\s+(?:on|in|from|at)\s+.{3,40}"
    r"|(?:\w+['’]s|my\s+\w+['’]s)\s+(?:mom|mum|dad|parent)"
    r"|(?:my|our)\s+ex[- ]?(?:wife|husband|girlfriend|boyfriend)?['’]?s?\s+\w+",
    re.IGNORECASE,
)
_AT_MY_WORK = pattern_of(
    r"(?:(?:my|the)\s+)?(?:manager|boss|supervisor|coworker|lead|works|nurse|cook|hr)\s+(?:at"
    r"|with)\s+"
    r"(?:my\s+(?:work|job|cafe|store|restaurant|shop|hospital|school|company|office|warehouse"
    r"|plant)|me|us)",
    re.IGNORECASE,
)
_STUDIED = pattern_of(
    r"(?:(?:we|i)\s+)?(?:graduated|grad|went to (?:school|college|high school|hs)|studied)"
    r"(?:\s+(?:w/?|with)\s+(?:me|us)|\s+together)",
    re.IGNORECASE,
)
_RANK = pattern_of(
    r"(?:was\s+)?(?:my|our)\s+(?:(?:old|former|ex|first)[ -]+)?(?P<rank>(?:first |master "
    r"|staff |platoon |drill )?sergeant(?: major)?"
    r"|platoon leader|squad leader|commanding officer|captain|commander)",
    re.IGNORECASE,
)
_SERVED = pattern_of(
    r"(?:we\s+)?served\s+(?:together|(?:w/?|with)\s+(?:me|us|him|her|them))(?:\s+in\s+.+)?"
    r"|army buddy|battle buddy",
    re.IGNORECASE,
)
_KNEW = pattern_of(
    r"(?:we\s+)?(?:knew|know)\s+(?:each\s+other|one\s+another)\s+(?:in|at|from|on|through|since)\s+"
    r"(?:the\s+|our\s+)?(?P<where>.+)",
    re.IGNORECASE,
)
_UNIT = pattern_of(
    r"\b\d+(?:st|nd|rd|th)\b(?! (?:grade|street|st|ave))|\b(?:army|navy|marines?|air force"
    r"|coast guard"
    r"|boot ?camp|basic(?: training)?|platoon|battalion|brigade|squadron|regiment"
    r"|deployment|iraq|afghanistan|bagram|kandahar|kuwait|korea|fort|ft|rotc)\b",
    re.IGNORECASE,
)
_IN_NAME = pattern_of(r"\sfrom\s+(?P<where>.+)$", re.IGNORECASE)
_THE_PLACE = pattern_of(r"the\s+(?:[a-z-]+\s?){1,2}")
_LED = pattern_of(rf"^(?:{_MY})['’]?s\s+", re.IGNORECASE)
_FRIEND_NAMED = pattern_of(
    r"(?:(?:my )?(?:compadre|comadre|compa)|my (?:old |best |good )?(?:friend|buddy|pal))\s",
    re.IGNORECASE,
)
_ONCE = pattern_of(
    r"(?:my\s+)?(?:old|ex|former)[- ]+(?:[a-z]+\s+)?(?:roomm?ate|flatmate|classmate|co-?worker"
    r"|boss"
    r"|manager|neighbou?r|teammate|colleague|student|lab partner)\s",
    re.IGNORECASE,
)
_NICKNAMED = pattern_of(r"(?:big|lil['’]?|li['’]l|crazy)\s+[^\W\d_]+$", re.IGNORECASE)
_WHOSE = pattern_of(r"^(?:my\s+)?[\w’'.-]+['’]s\s+", re.IGNORECASE)
_NOT_SAID = pattern_of(
    r"\b(?:aa|na|rehab|detox|therapy|court|jail|prison|parole|shelter|hinge|tinder|bumble"
    r"|grindr|dont|don['’]t|secret)\b",
    re.IGNORECASE,
)

_REMEMBER = "You may remember me."


def acquaintance(contact: Contact, employer: str = "") -> Acquaintance | None:
    """Return how one knows somebody, or came to them; None where no words tell it for sure.

    `employer` is what stands as their employer, which may be "church choir" as well.
    """
    past = past_with(contact)
    read = [past] if past else []
    for piece in _pieces(contact, employer):
        found = _read(piece) or (_shared_behind(piece) if piece in contact.notes else None)
        read += [found] if found else []
    read += [found] if (found := _in_name(contact.name)) else []
    # That they know me says more than where I saw their post.
    known = next((each for each in read if each.is_friend), None) or next(
        (each for each in read if each.knows_me), read[0] if read else None
    )
    return known or _not_understood(contact)


def past_with(contact: Contact) -> Acquaintance | None:
    """Return what the words on how one met say of what one did together; None for no such.

    What they say of a relative or a neighbor, or of a page one found, counts here as well.
    """
    said: list[str] = []
    is_strange_yet = True
    for piece in _pieces_of(contact.how_we_met):
        read = _read(timed(in_full(piece))[0])
        if read is not None and (read.said != _REMEMBER or read.is_friend):
            return read if not said else _joined(said, is_strange_yet, contact)
        if told := shared_past(piece):
            said.append(told)
            is_strange_yet = is_strange_yet and is_strange(piece)
        elif read is not None:
            return read
    return _joined(said, is_strange_yet, contact) if said else None


def _joined(said: list[str], is_strange_yet: bool, contact: Contact) -> Acquaintance:  # noqa: FBT001
    """Two things in one sentence: "I took your class in 2011 and was your grader in 2012."."""
    first, *more = said
    start = first.partition(" ")[0]
    also = next((each for each in more if each.startswith(f"{start} ")), "")
    joined = f"{first.removesuffix('.')} and {also.removeprefix(start).lstrip()}" if also else first
    return Acquaintance(
        joined, knows_me=not is_strange_yet or contact.warmth_override is Warmth.WARM
    )


def _not_understood(contact: Contact) -> Acquaintance | None:
    """Somebody one did meet, in words that are not read here: how is asked, and nothing made up."""
    met = contact.how_we_met
    is_cold = contact.source is not None and contact.source.warmth is Warmth.COLD
    if contact.introduced_by or is_cold or meeting(met):
        return None
    if _NOT_SAID.search(met):
        return Acquaintance(_REMEMBER, knows_me=True)
    if is_known_somehow(met) or (met.strip() and contact.warmth_override is Warmth.WARM):
        return Acquaintance(f"You may remember me: {HOW_BLANK}.", knows_me=True)
    return None


def kin_of(contact: Contact, employer: str = "") -> Kin | None:
    """Return what kin the words beside a name say somebody is: dee, my mom; or None."""
    read = read_name(contact.name)
    first = read.given[0] if read.given else read.family
    said = (kin_said(piece, first) for piece in _pieces(contact, employer))
    return next((kin for kin in said if kin), None)


def _pieces(contact: Contact, employer: str) -> Iterator[str]:
    for text in (contact.how_we_met, contact.title, contact.notes, employer):
        yield from _pieces_of(text)


def _pieces_of(text: str) -> Iterator[str]:
    for piece in _PIECES.split(text):
        words = " ".join(piece.split()).strip(" .!")
        if words and not _NOT_SAID.search(words):
            yield words


# A letter asks several times how one knows somebody.
@lru_cache(maxsize=256)
def _read(words: str) -> Acquaintance | None:
    for reader in _READERS:
        if found := reader(words):
            return found
    return None


def _friend(words: str) -> Acquaintance | None:
    knew = _KNEW.fullmatch(words)
    if (
        _FRIEND.fullmatch(words)
        or _SERVED.fullmatch(words)
        or (knew and _UNIT.search(knew["where"]))
    ):
        return Acquaintance("You may remember me.", knows_me=True, is_friend=True)
    return None


def _reminded(words: str) -> Acquaintance | None:
    """Those who know me by work, a course of training, a club or a marriage."""
    if known_from.is_in_law(words):
        return Acquaintance("You may remember me.", knows_me=True, is_friend=True)
    if place := known_from.place_shared(words):
        return Acquaintance(f"We know each other from {place}.", knows_me=True)
    if known_from.worked_for_me(words):
        return Acquaintance("It has been a while since we worked together.", knows_me=True)
    told = known_from.taught_me(words) or known_from.helped_me(words)
    if said := told or known_from.both_work(words):
        return Acquaintance(said, knows_me=True)
    said = known_from.through_somebody(words) or known_from.at_my_old_school(words)
    return Acquaintance(said) if said else None


def _known(words: str) -> Acquaintance | None:
    return _from_here(words) or _reminded_by_work(words)


def _from_here(words: str) -> Acquaintance | None:
    if found := _COMMUNITY.fullmatch(words):
        return remember(_FROM_HERE[found["place"].lower()])
    if found := _MET_AT_OURS.fullmatch(words):
        return Acquaintance(
            f"We know each other {_FROM_HERE[found['place'].lower()]}.", knows_me=True
        )
    if _KNEW.fullmatch(words):
        return remember("")
    return Acquaintance("We are neighbors.", knows_me=True) if _NEIGHBOR.fullmatch(words) else None


def _reminded_by_work(words: str) -> Acquaintance | None:
    if _STUDIED.fullmatch(words):
        return remember("from school")
    if _AT_MY_WORK.fullmatch(words):
        return Acquaintance("You know me from work.", knows_me=True)
    if found := _RANK.fullmatch(words):
        said = f"It has been a while since you were my {found['rank'].lower()}."
        return Acquaintance(said, knows_me=True)
    return remember("") if _OURS.fullmatch(words) else None


def _through(words: str) -> Acquaintance | None:
    found = _THROUGH.fullmatch(words)
    if found is None:
        return None
    kin = found["kin"] or found["bare"] or found["kin2"] or found["kin3"]
    if _EX.search(words):
        return remember("")
    return Acquaintance(f"I know of you through my {_KIN[kin.lower()]}.")


def _shared_behind(words: str) -> Acquaintance | None:
    """What a note behind a name tells of the past: taught my CNA class."""
    told = shared_past(words) if is_shared_behind(words) else ""
    return Acquaintance(told, knows_me=not is_strange(words)) if told else None


def _tied(words: str) -> Acquaintance | None:
    said = tied(words) if not shared_past(words) or "old" in words.lower().split() else None
    return Acquaintance(said[0], knows_me=said[1]) if said else None


_READERS: tuple[Callable[[str], Acquaintance | None], ...] = (
    _friend,
    _known,
    _reminded,
    _through,
    found_them,
    seen_or_heard,
    _tied,
)


def _in_name(name: str) -> Acquaintance | None:
    """What a name says of it: my wife's boss Janet, kev's mom ms. tran, Mike from Home Depot."""
    if _FRIEND_NAMED.match(name):
        return Acquaintance("You may remember me.", knows_me=True, is_friend=True)
    if found := _LED.match(name):
        return Acquaintance(f"I know of you through my {_KIN[found['kin'].lower()]}.")
    if _WHOSE.match(name):
        return remember("")
    if found := _IN_NAME.search(name):
        return remember(_place_in_name(found["where"].strip()))
    told = _NICKNAMED.match(name) or _ONCE.match(name) or _OURS.match(name)
    return remember("") if told else None


def _place_in_name(where: str) -> str:
    """Where one knows somebody from, as it stands in the name: from the gym; or empty."""
    if community := _COMMUNITY.fullmatch(where):
        return _FROM_HERE[community["place"].lower()]
    if _THE_PLACE.fullmatch(where) and not is_note(where):
        return f"from {where}"
    place = employer_named(where)
    return f"from {place}" if place else ""
