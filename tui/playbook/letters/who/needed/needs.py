"""What makes a talk possible or easier for me, in words to them; what is not certain is left out.

Nobody is told why: a diagnosis becomes what helps. The ear, the chair and the cane are said,
since they explain what is asked for.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from tui.model.interview import Format
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.parts import capitalized, clipped, listed
from tui.playbook.letters.weaving.cleaning import expanded, spelled
from tui.playbook.letters.who.needed.need_kinds import (
    CHILDREN,
    DEAF,
    HEARING,
    KINDS,
    LOW_VISION,
    NEVER,
    ONLY_WHERE,
    TOGETHER,
    Need,
)
from tui.playbook.letters.who.needed.times_free import DAY_NAMES, times_free

_APART = pattern_of(
    r"\s*(?:[,;.!?+&\n]|(?<!\bw)/)+\s*|\s+(?:-+|–|—|>|b/?c|bc|because"
    r"|so(?! (?:good|well|great|fast|much))|but|and|if possible)\s+",
    re.IGNORECASE,
)
_ASIDE = pattern_of(r"[(\[]([^()\[\]]*)[)\]]")
_REASON = pattern_of(
    r"(?:(?:my|bad|both|left|right|the|old|new|have|had|since|from|i|got) )*(?:knees?|hips?|back"
    r"|feet|foot|ankles?|legs?|ears?|eyes?|heart|lungs?|surgery|stroke|arthritis|copd|asthma"
    r"|ms|injury|accident|army|military|war|birth|work)",
    re.IGNORECASE,
)
"""Why something is needed: nobody is told."""
_WHICH = pattern_of(
    r"\b(interpreter|translator),? ?[(]?\b([a-z]+(?:ish|ese|ic|ian|an|in))\b[)]?", re.IGNORECASE
)
_SPLICED = pattern_of(
    r",(?! (?:please|once|before|after|so|and|but|since|because|if|which|or|as|when|at|in|by)\b)"
)
_TWO_DAYS = pattern_of(
    rf"\b({DAY_NAMES})\s*(?:/|&|,|\band\b)\s*(?={DAY_NAMES})({DAY_NAMES})\b", re.IGNORECASE
)
_POLITE = pattern_of(
    r"\b(?:pls|plz|please|thanks|thx|ty|ok(?:ay)?|if (?:possible|u can|you can)|would help|helps?"
    r"|is needed|needed|sorry|lol|a must|only if|tho|ideally)\b",
    re.IGNORECASE,
)
_I_NEED = pattern_of(
    r"^(?:(?:i|i'd|id|i will|ill|i'll|would|really|also|must|may|might|do|we) )*"
    r"(?:need|like|want|appreciate|require|have to have)s? +",
    re.IGNORECASE,
)
_PHONE = r"(?:the )?(?:phones?(?: ?calls?)?|telephone|calls?|calling)"
_HARD = (
    r"(?:rough|hard|tough|difficult|bad|awful|no good|not good|impossible|tricky|a problem"
    r"|terrible|stressful|not great|not easy)"
)
_NO_PHONE = pattern_of(
    rf"\b{_PHONE} (?:is|are|r|'s)? ?(?:really |very |kinda |a bit |just )?{_HARD}"
    rf"|\b(?:no|not|avoid|hate|without|not (?:by|on|over)|(?:better|easier) than(?: on| by)?)"
    rf" {_PHONE}\b(?! (?:before|after))"
    rf"|\b(?:can'?t|cannot|can not|don'?t|bad at) (?:really )?(?:do |use |hear (?:well )?on "
    rf"|talk on |hear on |take )?(?:the )?{_PHONE}",
    re.IGNORECASE,
)
_NO_VIDEO = pattern_of(
    r"\b(?:no|not|avoid|hate|without|not (?:by|on|over)) (?:video|zoom|cameras?"
    r"|webcam|facetime|skype)\b|\b(?:slow|bad|no) (?:wifi|wi-fi|internet)\b"
    r"|\b(?:camera|webcam) (?:is )?(?:broken|broke)\b",
    re.IGNORECASE,
)
_PREFERRED = r"(?:best|better|easier|easiest|preferred|works?(?: best)?|only|ideal|over \w+)"
_WAYS = {
    Format.IN_PERSON: r"in[- ]person|face[- ]to[- ]face|f2f",
    Format.VIDEO: r"video(?: call)?|zoom|teams|google meet|facetime",
    Format.PHONE: r"phone(?: call)?|by phone|call",
    Format.IN_WRITING: r"in writing|e-?mail|text(?:ing)?|chat|written",
}
_PREFERS = {
    how: pattern_of(
        rf"\b(?:prefer(?:ably)?|rather|only) (?:to )?(?:meet |talk )?"
        rf"(?:by |on |over )?(?:{words})\b"
        rf"|\b(?:{words})(?: (?:w/?|with) [a-z]+(?: [a-z]+)?)?(?: is| are|'s)?(?: much| way)? "
        rf"{_PREFERRED}\b",
        re.IGNORECASE,
    )
    for how, words in _WAYS.items()
}
_RATHER = {
    Format.IN_PERSON: "meet in person",
    Format.VIDEO: "talk by video",
    Format.PHONE: "talk by phone",
    Format.IN_WRITING: "do it in writing",
}
_NO_PICTURE = "video does not work well for me"
_NOTHING = pattern_of(r"\W*(?:none?|nothing|no|nope|n/?a|nada|all good|nm|-+)?\W*", re.IGNORECASE)
_DIFFICULT = "the phone is difficult for me"

_THINGS = (
    r"(?:spot|place|room|table|corner|seat|chair|desk|breaks?|time|interpreter|agenda|light(?:ing)?"
    r"|parking|transcript|recording|notes|minutes|warning|notice|copy|print|restroom|bathroom|map"
    r"|directions|door|mask|masks|windows?|entrance|headset|microphone|outlet|translator|pace"
    r"|reminder|lot|stop|line|start|link|pauses?|water)"
)
_THING = pattern_of(
    rf"(?:(?:an?|the|some|my|more|extra|two|three|few|short|enough|lots? of|plenty of|good|quiet"
    rf"|bright|calm|\d+|\d+[ -]min(?:ute)?|free|accessible|dim|low|early|late|written|[a-z]+n"
    rf"|[a-z]+ish|near(?:by)?|close) )*(?:[a-z-]+ )?{_THINGS}"
    rf"(?: (?:to|near|by|with|without|for|beforehand|nearby|in|on|of|at|close|every)"
    rf"(?: [a-z0-9']+){{0,5}})?",
    re.IGNORECASE,
)
_LANGUAGE = pattern_of(
    r"\b(?:spanish|mandarin|cantonese|chinese|korean|vietnamese|tagalog|russian|arabic|french"
    r"|portuguese|polish|ukrainian|hindi|farsi|german|japanese|somali|english)\b"
)
_COUNTLESS = pattern_of(
    r"^(?:breaks|time|parking|minutes|notice|lighting|light|notes|directions|masks|windows|pauses"
    r"|water)\b"
)
_DETERMINED = pattern_of(r"^(?:an?|the|some|my|more|extra|two|three|enough|plenty|lots?|\d)\b")
_IS_TO_DO = pattern_of(r"to [a-z]+ [\w' -]+$", re.IGNORECASE)
_SENTENCE = pattern_of(
    r"(?:I|I'm|My) [^?]+$|to [a-z]+ [^?]+, (?:once|when|after|before|since) [^?]+$"
)
_HARD_TO_HEAR = pattern_of(
    r"I (?:am hard of hearing|wear (?:hearing aids|a hearing aid))(?: in (?:my|one) [a-z ]+)?\."
)
_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Needs:
    """What I need, read: what is said, which way of talking is wanted or not, what is unread."""

    said: tuple[Need, ...] = ()
    rather: Format | None = None
    no_phone: bool = False
    no_video: bool = False
    in_own_words: bool = False
    unread: tuple[str, ...] = field(default=())

    def for_a_time(self, how: Format | None = None) -> str:
        """Return the sentences for a letter that proposes times; `how` is settled, if it is."""
        fitting = [
            each for each in self.said if not how or not (each.where - NEVER) or how in each.where
        ]
        return " ".join(_sentences(fitting, "" if self.in_own_words else self._wish()))

    @property
    def sends_questions(self) -> bool:
        """Whether the sentences say that questions are sent first."""
        return any("my questions" in each.sentence for each in self.said)

    def for_meeting(self, how: Format) -> str:
        """Return the sentences for a letter that confirms how the two meet; none in writing."""
        if how is Format.IN_WRITING:
            return ""
        fitting = tuple(each for each in self.said if not each.where or how in each.where)
        says_so = self.no_phone and how is Format.PHONE and not self.in_own_words
        wish = f"{_DIFFICULT}, so please bear with me" if says_so else ""
        if not wish:
            fitting = tuple(map(_bearing, fitting))
        return " ".join(_sentences(fitting, wish))

    def ways(self) -> str:
        """Return how we can talk, for a sentence that proposes it; empty where all ways do."""
        if self.rather:
            said = {
                Format.IN_PERSON: "in person",
                Format.VIDEO: "by video",
                Format.PHONE: "by phone",
                Format.IN_WRITING: "in writing",
            }
            return f"{said[self.rather]} if that is possible for you"
        if self.no_phone and self.no_video:
            return "in person if that is possible for you"
        if self.no_phone or self.no_video:
            return f"by {'video' if self.no_phone else 'phone'} or in person, as you prefer"
        return ""

    def _wish(self) -> str:
        rather = f"I would rather {_RATHER[self.rather]}" if self.rather else ""
        if self.no_video and not rather:
            return f"{_DIFFICULT}, and {_NO_PICTURE}" if self.no_phone else _NO_PICTURE
        if self.no_phone:
            return f"{_DIFFICULT}, so {rather}" if rather else _DIFFICULT
        return rather


def _bearing(need: Need) -> Need:
    """A need of hearing as it is said of a talk that is agreed on."""
    if not _HARD_TO_HEAR.fullmatch(need.sentence):
        return need
    asks = "so please bear with me if I ask you to repeat something"
    return replace(need, sentence=f"{need.sentence.rstrip('.')}, {asks}.")


_HOURS = (
    r"(?:\d|noon|lunch|work|school|dinner|class"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven)"
)
_MY_TIMES = pattern_of(
    rf"to (?:talk|meet|speak) (?P<when>(?:only )?(?:after|before|between) {_HOURS}\b.*)",
    re.IGNORECASE,
)


def needs_of(typed: str) -> Needs:
    """Return what somebody typed under "What you need" as letters can say it."""
    text = " ".join(typed.replace("’", "'").split()).strip()
    if _NOTHING.fullmatch(text):
        return Needs()
    text = _WHICH.sub(r"\2 \1", text)
    own = text.rstrip(" .")
    if _is_own_sentence(own):
        if times := _MY_TIMES.fullmatch(own):
            free = Need(sentence=f"I am free {times['when']}.", where=NEVER)
            return replace(_with_ways(own, (free,), ()), in_own_words=True)
        said_where = next((where for words, where in ONLY_WHERE if words.search(own)), frozenset())
        sentence = f"It would help me {own}." if own.startswith("to ") else f"{own}."
        need = Need(sentence=sentence, where=said_where)
        return replace(_with_ways(own, (need,), ()), in_own_words=True)
    text = _TWO_DAYS.sub(r"\1~\2", _ASIDE.sub(r", \1", text))
    said: dict[str, Need] = {}
    unread: list[str] = []
    fragments = [each.strip(" ,.-") for each in _APART.split(text)]
    about_children = CHILDREN.search(text) is not None
    for fragment in filter(None, fragments):
        found = [*_read(fragment, about_children=about_children)]
        if not found and not _is_a_way(fragment) and _POLITE.sub("", fragment).strip(" ,.-"):
            unread.append(fragment)
        for name, need in found:
            if name not in said or len(need.sentence) > len(said[name].sentence):
                said[name] = need
    if said:
        unread = [each for each in unread if not _REASON.fullmatch(each)]
    return _with_ways(text, _each_once(said), tuple(unread))


def _each_once(said: dict[str, Need]) -> tuple[Need, ...]:
    """The needs without those that another one says already."""
    more = {
        "stairs": {"wheelchair", "cane"},
        "children": {"times"},
        "print": {"vision"},
        "slowly": {"english"},
    }
    return tuple(need for name, need in said.items() if more.get(name, set()).isdisjoint(said))


def unread_needs(typed: str) -> Iterator[Finding]:
    """Yield what of my needs no letter says, and how to mend it."""
    for fragment in needs_of(typed).unread:
        quoted = clipped(fragment, _QUOTED) or fragment[:_QUOTED]
        words = f"“{quoted}” under What you need is left out: say it as a sentence under P"
        yield Finding(ok=False, words=words)


def _is_own_sentence(text: str) -> bool:
    """Whether it is a sentence of mine already, without shorthand: it stays as it is."""
    return (
        bool(_SENTENCE.fullmatch(text)) and spelled(text, {}) == text and not _SPLICED.search(text)
    )


def _with_ways(text: str, said: tuple[Need, ...], unread: tuple[str, ...]) -> Needs:
    is_deaf = DEAF.search(text) is not None and not HEARING.search(text)
    no_phone = is_deaf or _NO_PHONE.search(text) is not None
    alone = ", ".join(part for part in _APART.split(text) if " or " not in part)
    rather = next((how for how, words in _PREFERS.items() if words.search(alone)), None)
    no_video = _NO_VIDEO.search(text) is not None and rather is not Format.VIDEO
    return Needs(said, rather, no_phone and rather is not Format.PHONE, no_video, unread=unread)


def _is_a_way(fragment: str) -> bool:
    """Whether a part only says which way of talking is wanted, or not."""
    if _NO_PHONE.search(fragment) or _NO_VIDEO.search(fragment):
        return True
    if " or " in fragment:
        return False
    return any(
        re.fullmatch(words, fragment, re.IGNORECASE) or _PREFERS[how].search(fragment)
        for how, words in _WAYS.items()
    )


def _read(fragment: str, *, about_children: bool) -> Iterator[tuple[str, Need]]:
    """Yield each known kind of need in a part of what was typed, with its name."""
    is_low_vision = LOW_VISION.search(fragment)
    for name, pattern, make in KINDS:
        if found := pattern.search(fragment):
            if name == "blind" and is_low_vision:
                continue
            if name == "deaf" and HEARING.search(fragment):
                continue
            yield name, make(found, fragment)
            if name not in TOGETHER:
                return
    if times := times_free(fragment):
        children = ", since I look after my children" if about_children else ""
        yield "times", Need(sentence=f"{capitalized(times)} for me{children}.", where=NEVER)
    elif CHILDREN.search(fragment):
        said = "I look after my children, so I will suggest times when somebody is with them."
        yield "children", Need(sentence=said, where=NEVER)
    elif thing := _a_thing(fragment):
        yield thing, Need(thing=thing)


def _a_thing(fragment: str) -> str:
    """A thing or something to do that can follow "It would help me": "a quiet place"; or empty."""
    text = " ".join(_I_NEED.sub("", _POLITE.sub("", fragment).strip(" ,.-")).split())
    text = expanded(spelled(text, {}))
    if _IS_TO_DO.fullmatch(text):
        return text
    if not _THING.fullmatch(text) or re.search(r"\d{3,}", text):
        return ""
    text = text[0].lower() + text[1:] if not text.split()[0].isupper() else text
    text = _LANGUAGE.sub(lambda found: found[0].capitalize(), text)
    head = re.search(rf"\b{_THINGS}\b", text)
    if _DETERMINED.match(text) or (head and (_COUNTLESS.match(head[0]) or head[0].endswith("s"))):
        return text
    return f"{'an' if text[0].lower() in 'aeiou' else 'a'} {text}"


def _sentences(said: Sequence[Need], wish: str) -> Iterator[str]:
    """Yield the needs as sentences: the ear with the wish it explains, and things in one."""
    sentences = [each.sentence for each in said if each.sentence]
    if wish:
        ear = next(
            (
                each
                for each in sentences
                if each.startswith(("I am hard of", "I am deaf", "I wear"))
            ),
            "",
        )
        if ear:
            sentences[sentences.index(ear)] = _joined(ear.rstrip("."), wish)
        else:
            sentences.append(f"{capitalized(wish)}.")
    yield from sentences
    things = list(dict.fromkeys(each.thing for each in said if each.thing))
    to_have = [each for each in things if not each.startswith("to ")]
    to_do = [each for each in things if each.startswith("to ")]
    asked = [*([f"to have {listed(to_have)}"] if to_have else []), *to_do]
    if asked:
        yield f"It would help me {listed(asked)}."


def _joined(ear: str, wish: str) -> str:
    return f"{ear}, {'so' if wish.startswith('I would') else 'and'} {wish}."
