"""A line that is no clause as it stands, read once more: a contrast, a share, a thing it is on.

What is private stays out here as well; of a line only what is certain is taken.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from tui.model.note import Mark
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.parts import listed
from tui.playbook.letters.weaving.cleaning import Cleaned, cleaned, expanded
from tui.playbook.letters.weaving.gate import private_reason, stopped
from tui.playbook.letters.weaving.judging import judges
from tui.playbook.letters.weaving.shapes import Shape, Withheld, Woven
from tui.playbook.letters.weaving.shaping.topics import named_topic, recommended, topic_of
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.whole_english.certain import doubt
from tui.playbook.letters.weaving.whole_english.repairs import repaired
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_counted, is_word
from tui.playbook.letters.weaving.words.things import THINGS
from tui.playbook.letters.weaving.words.verbs import BASE, THIRD

Again = Callable[[str, Mapping[str, str]], Woven | Withheld]
"""How a line is read at first: it reads a sentence once more that was put in order here."""

_SENTENCES = pattern_of(r"(?<=\w{3})[.!;]\s+(?=\S)")
_HANGS = pattern_of(
    r"^(?:even|but|so|and|or|also|too|it|its|it's|they|that|thats|that's|this|these|those|he|she"
    r"|then|because|bc|since|if|when|which|who|same|more|not)\b",
    re.IGNORECASE,
)
# "As much as I thought" is no thought of one's own about them.
_AS_I_THOUGHT = pattern_of(
    r"\b((?:as|so) \w+ as|than) i (?:had |'d )?"
    r"(thought|expected|feared|assumed|imagined|figured|believed)\b",
    re.IGNORECASE,
)
_I_THOUGHT = pattern_of(r"I (?:thought|expected|feared|assumed|imagined|figured|believed)$")
_MATTERS = pattern_of(
    r"^(?:(?:the|your|my|an?|this|that) )?(?:(?!it\b|he\b|she\b|they\b)[\w-]+ ){1,3}"
    r"(?:(?:does|is|do|are|was|were) not |matters?|is|are|counts?|takes?|has|gets?)[\w ]* "
    r"(?:as \w+ as|than) one thought$",
    re.IGNORECASE,
)
_PART = (
    r"(?:(?:hard|hardest|real|big|biggest|main|whole|best|worst|tricky|easy|first|only) )?"
    r"(?:part|thing|problem|point|question|trick|skill|challenge|goal|job|key|issue|work|bottleneck"
    r"|limit|answer|secret)"
)
_NOT_THIS = pattern_of(
    r"^(?P<one>(?!(?:it|this|that|they|he|she|there|we|you|i|what|who)\b)(?:[\w'-]+ ){0,4}[\w'-]+)"
    r" (?:is|are) not (?P<other>(?:[\w'-]+ ){0,3}[\w'-]+),?"
    r" (?:but )?(?:it is|it's|its|they are|they're) (?P<but>(?:[\w'-]+ ?){1,14})$",
    re.IGNORECASE,
)
_THE_PART = pattern_of(rf"^the {_PART}$", re.IGNORECASE)
_TOOK = pattern_of(
    r"^(?:it )?took (?:her|him|them) (?P<how>(?:about |almost |over )?(?:\w+) "
    r"(?:years?|months?|weeks?|days?|tries|attempts|times|jobs?|interviews|applications)) "
    r"(?P<what>(?:to|before|until) .+)$",
    re.IGNORECASE,
)
_DOES = word_set("want like look hire prefer expect check trust value care listen read ask watch")
_DOES_NOT_CARE = pattern_of(r"^(?:does not|doesn't) (?:care|mind|look) [^,]+,\s*", re.IGNORECASE)
_NO_NEED = pattern_of(r"^(?:do not|don't) (?=(?:need|have to)\b)", re.IGNORECASE)
_BUT_YES = pattern_of(r",? but (to [\w ]+?),? yes(?: eventually)?$", re.IGNORECASE)
_FAVORITE = pattern_of(r"^(?:(?:her|his|their) )?favorite part is (?P<what>.+)$", re.IGNORECASE)
_PROUD = pattern_of(r"^(?:is |was )?(?P<most>proud|proudest) of (?P<what>.+)$", re.IGNORECASE)
_SHARES = pattern_of(
    r"^(?:it is|it's|its|(?:the|this) (?:job|work) is|job is|work is) (?P<a>\d+) percent "
    r"(?P<b>[a-z]+(?: [a-z]+)?),? (?:and )?(?P<c>\d+) percent (?P<d>[a-z]+(?: [a-z]+)?)$",
    re.IGNORECASE,
)
_OF_THE_WORK = pattern_of(
    r"^\d+ percent of (?:the|your) (?:job|work|day|time|business) is (?:\w+ing\b.*|[a-z ]+)$",
    re.IGNORECASE,
)
_OUT_OF = pattern_of(
    r"^(?:\w+|\d+) (?:out of|in) (?:\w+|\d+) [a-z]+s (?:are|get|go|do|have|come|leave|stay|quit"
    r"|find|need|end|start|take|pass|know|never|make) .*\w$",
    re.IGNORECASE,
)
_EQUALS = pattern_of(r"^(?P<who>(?:a |an |the )?[a-z]+) = (?P<does>[a-z]+ .+)$", re.IGNORECASE)
_THE_FIRST = pattern_of(
    r"^(?=(?:first|second|third|last|whole|next) (?:\w+ )?(?:year|month|week|day|job|shift|half"
    r"|semester|draft|rule|step|interview)\b.* (?:is|are)\b)",
    re.IGNORECASE,
)
_TIME_IS = pattern_of(
    r"^the (?:first|second|third|last|whole|next) (?:\w+ )?\w+ (?:is|are) (?:just |only |mostly "
    r"|all |mainly |really )?(?:\w+ing\b.*|when .+|about .+)$",
    re.IGNORECASE,
)
_HALF = pattern_of(
    r"^(?:half|most of) the (?:job|work|battle|trick|time|day) is [a-z].*\w$", re.IGNORECASE
)
_ANYWAY = pattern_of(r",? (?:anyway|tho|though|honestly)(?=$|[,.]| because| since)", re.IGNORECASE)
_NOBODY_AND = pattern_of(
    r"^((?:nobody|no one|everybody|everyone) [^,]+), (?:thats|that's|which|so|its|it's)\b.*$",
    re.IGNORECASE,
)
_YOU_HAVE_TO = pattern_of(r"you (?:have to|need to|must|get to) \w+ \w+", re.IGNORECASE)
_HARMLESS_BEHIND = frozenset({"is about money", "judges somebody"})
_GENERIC = pattern_of(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)


def first_look(note: str, names: Mapping[str, str], again: Again) -> Woven | None:
    """Return what a marked line says that would be halved otherwise; None for all others.

    "Writing is not the problem, its deciding what to leave out", "dont need a degree to start".
    """
    if private_reason(cleaned(note, names)):
        return None
    found = next(
        filter(None, (each(note, names, again) for each in (_contrast, _no_need, _wants))), None
    )
    return _if_sure(found) if found else None


def second_look(note: str, mark: Mark, names: Mapping[str, str], again: Again) -> Woven | None:
    """Return what of a withheld line is certain after all; None where nothing is.

    `again` reads a sentence the way a whole line is read.
    """
    if title := recommended(note):
        return _if_sure(Woven(Shape.BOOK, title))
    hidden = private_reason(cleaned(note, names))
    if hidden and not _only_behind(note, names):
        # What a thing costs, or that it is cheap, hides no chapter that has a name.
        named = named_topic(note) if hidden in _HARMLESS_BEHIND else ""
        return _if_sure(Woven(Shape.TOPIC, named)) if named else None
    for sentence in _sentences(note):
        for reader in _READERS if mark is Mark.INSIGHT else _OF_ANY_LINE:
            found = reader(sentence, names, again)
            if found and (sure := _if_sure(found)):
                return sure
    subject = topic_of(note, names, marked=mark is Mark.INSIGHT)
    return _if_sure(Woven(Shape.TOPIC, subject)) if subject else None


def _only_behind(note: str, names: Mapping[str, str]) -> bool:
    """Whether what is private stands behind "nobody …, that's where": the head is harmless."""
    head = _NOBODY_AND.match(note)
    return head is not None and not private_reason(cleaned(head[1], names))


def _sentences(note: str) -> Iterator[str]:
    """The sentences of a line that stand by themselves; "even if its bad" hangs on another."""
    for number, sentence in enumerate(_SENTENCES.split(note)):
        if number == 0 or not _HANGS.match(sentence):
            yield sentence.strip()


def _if_sure(found: Woven) -> Woven | None:
    said = Cleaned(found.words, found.words)
    if found.shape is Shape.STORY:
        bare = re.sub(r"^(?:you |it took you |your )", "", found.words)
        said = Cleaned(bare, bare)
    if found.shape is Shape.FOUND:
        bare = _I_THOUGHT.sub("one thought", found.words)
        said = Cleaned(bare, bare)
    if found.shape is not Shape.BOOK and (stopped(said) or judges(found.words)):
        return None
    if found.shape is Shape.BOOK and private_reason(said):
        return None
    return None if doubt(Woven(found.shape, said.text)) else found


def _in_order(sentence: str, names: Mapping[str, str]) -> str:
    text = re.sub(r"(?<=\d) ?%", " percent", sentence)
    text = re.sub(r"(?<=[a-z]) \+ (?=[a-z])", " and ", text)
    return repaired(expanded(cleaned(_ANYWAY.sub("", text), names).text))


def _point(words: str) -> Woven:
    small = f"{words[0].lower()}{words[1:]}" if not words[:2].isupper() else words
    return Woven(Shape.POINT, small, generic=_GENERIC.search(words) is not None)


def _contrast(sentence: str, names: Mapping[str, str], _again: Again) -> Woven | None:
    """Return "the hard part is not the math but X" of "the math isn't the hard part its X"."""
    found = _NOT_THIS.match(_in_order(sentence, names))
    if found is None:
        return None
    one, other = found["one"], found["other"]
    if _THE_PART.match(other) and not _THE_PART.match(one):
        one, other = other, one
    return _point(f"{one} is not {other} but {found['but'].strip()}")


def _counted(sentence: str, names: Mapping[str, str], _again: Again) -> Woven | None:
    """Shares and spans: "80% people, 20% spreadsheets", "half the work is", "first year is"."""
    text = _THE_FIRST.sub("the ", _in_order(sentence, names))
    if found := _SHARES.match(text):
        shares = f"{found['a']} percent {found['b']} and {found['c']} percent {found['d']}"
        return _point(f"the work is {shares}")
    whole = re.sub(r", because of .*$|,? because (?:of )?.*$", "", text)
    known = (_OF_THE_WORK, _OUT_OF, _HALF, _TIME_IS)
    is_known = any(each.match(whole) for each in known) and "," not in whole
    return _point(whole) if is_known else None


def _no_need(sentence: str, names: Mapping[str, str], again: Again) -> Woven | None:
    text = _in_order(sentence, names)
    if not _NO_NEED.match(text):
        return None
    whole = _BUT_YES.sub(r", but you do \1", _NO_NEED.sub("you do not ", text))
    found = again(whole, names)
    return found if isinstance(found, Woven) and found.shape is Shape.POINT else None


def _as_thought(sentence: str, names: Mapping[str, str], _again: Again) -> Woven | None:
    """What turned out otherwise: "the gap doesn't matter as much as i thought"."""
    thought = _AS_I_THOUGHT.search(sentence)
    if thought is None:
        return None
    whole = sentence[: thought.end()]
    text = _in_order(_AS_I_THOUGHT.sub(r"\1 one thought", whole), names)
    found = _MATTERS.match(text)
    if found is None:
        return None
    words = text.removesuffix("one thought") + f"I {thought[2].lower()}"
    return Woven(Shape.FOUND, f"{words[0].lower()}{words[1:]}")


def _each_does(sentence: str, names: Mapping[str, str], _again: Again) -> Woven | None:
    """Each of "consultant = do the modeling, city = decide" with its article and verb."""
    said = []
    for part in sentence.split(","):
        found = _EQUALS.match(part.strip())
        verb, _, rest = found["does"].partition(" ") if found else ("", "", "")
        if found is None or verb.lower() not in BASE:
            return None
        who = found["who"].lower()
        bare = who.rpartition(" ")[2]
        if who == bare and is_counted(who):
            who = f"{'an' if who[0] in 'aeiou' else 'a'} {who}"
        elif who == bare and not who.endswith("s"):
            return None
        third = next((each for each, base in THIRD.items() if base == verb.lower()), "")
        does = verb.lower() if bare.endswith("s") else third
        said.append(f"{who} {does} {_in_order(rest, names)}")
    return _point(listed(said).replace(" and ", ", and ", 1)) if len(said) > 1 else None


def _alone(sentence: str, names: Mapping[str, str], again: Again) -> Woven | None:
    """A sentence of several, or "nobody maintains what gets built, thats where …"."""
    text = _NOBODY_AND.sub(r"\1", _ANYWAY.sub("", re.sub(r"(?<=\w) \+ (?=\w)", " and ", sentence)))
    text = re.sub(r",? so (?:i|I) (?:don't|dont|do not|can|could|have)\b.*$", "", text)
    if _YOU_HAVE_TO.match(text):
        # Said of the work, and no advice to the one who asks.
        whole = _in_order(text, names)
        return None if re.search(r"\b(?:them|they|it|one)\b", whole) else _point(whole)
    found = again(text, names)
    if not isinstance(found, Woven) or re.search(r"\b(?:them|they|it|one)$", found.words):
        return None
    return found if found.shape in {Shape.POINT, Shape.ADVICE} else None


def _took(sentence: str, names: Mapping[str, str], _again: Again) -> Woven | None:
    text = re.sub(r"(?<=[a-z])/(?=[a-z])", " or ", sentence)
    found = _TOOK.match(_in_order(text, names))
    what = to_you(f"try {found['what']}").removeprefix("try ") if found else ""
    return Woven(Shape.STORY, f"it took you {found['how']} {what}") if found and what else None


def _wants(sentence: str, names: Mapping[str, str], _again: Again) -> Woven | None:
    """What they look for, without its subject: "wants to hear how many people"."""
    text = _DOES_NOT_CARE.sub("", _in_order(sentence, names))
    verb, _, rest = text.partition(" ")
    base = THIRD.get(verb.lower(), "")
    first, *others = rest.split(", ")
    if base not in _DOES or not first:
        return None
    asked = re.compile(r"^(?:how|what|who|why|when|where|which) ", re.IGNORECASE)
    more = listed([first, *others]) if others and all(map(asked.match, others)) else first
    said = to_you(f"{base} {more}")
    return Woven(Shape.STORY, f"you {said}") if said and rest else None


def _favorite(sentence: str, names: Mapping[str, str], _again: Again) -> Woven | None:
    text = _in_order(sentence, names)
    if found := _FAVORITE.match(text):
        said = to_you(f"see {found['what']}").removeprefix("see ")
        return Woven(Shape.STORY, f"your favorite part is {said}") if said else None
    if found := _PROUD.match(text):
        said = to_you(f"see {found['what']}").removeprefix("see ")
        most = "proudest" if found["most"].lower() == "proudest" else "proud"
        return Woven(Shape.STORY, f"you are {most} of {said}") if said else None
    return None


_PAIR = pattern_of(
    r"(?P<a>[\w+#-]+(?: [\w+#-]+){0,2}) first,? (?:and |then )?"
    r"(?P<b>[\w+#-]+(?: [\w+#-]+){0,2}) second"
)
_NOT_TO_BE_PUT = word_set(
    "temp temporary permanent full-time part-time small big general special local remote public"
    " private easy hard cheap fast slow right wrong simple short long new old good bad free paid"
    " online junior senior you me us them him her it i we they this that what who self listen"
)
_A_MATTER = pattern_of(r"[a-z]+(?:ing|ity|ety|tion|sion|ment|ness|ance|ence|ship|ics|ism)")
_MATTERS_TOO = word_set(
    "speed health cash money software data research people work equity art math"
)


def _pair(sentence: str, names: Mapping[str, str], _again: Again) -> Woven | None:
    """What comes before what, without a verb: "SQL first, R second"."""
    found = _PAIR.fullmatch(_in_order(sentence, names))
    if found is None or found["a"].lower().split()[0] in BASE:
        return None
    first, second = _put(found["a"]), _put(found["b"])
    words = f"to put {first} first and {second} second"
    return Woven(Shape.ADVICE, words) if first and second else None


def _put(thing: str) -> str:
    """One thing of a pair with its article; empty where it may be none."""
    words = thing.split()
    last = words[-1].lower()
    if not _NOT_TO_BE_PUT.isdisjoint(thing.lower().split()):
        return ""
    if any(map(str.isupper, words[-1])):
        return thing
    small = f"{thing[0].lower()}{thing[1:]}" if not thing[:2].isupper() else thing
    is_many = last.endswith("s") and is_word(last[:-1])
    if is_many or _A_MATTER.fullmatch(last.replace("certification", "")) or last in _MATTERS_TOO:
        return small
    is_one = is_counted(last) or last in THINGS or last == "certification"
    return f"the {small}" if is_one else ""


_OF_ANY_LINE = (_favorite,)
_READERS = (
    _pair,
    _contrast,
    _counted,
    _no_need,
    _as_thought,
    _each_does,
    _took,
    _wants,
    _favorite,
    _alone,
)
