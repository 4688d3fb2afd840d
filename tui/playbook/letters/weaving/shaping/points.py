"""A point somebody made: a clause that can stand after "your point that"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import is_job_at_end
from tui.playbook.letters.weaving.cleaning import expanded
from tui.playbook.letters.weaving.shaping.agreeing import (
    ADVERBS,
    ASKING,
    BEFORE_A_NOUN,
    MASS,
    MASS_ENDINGS,
    MODAL,
    NOBODY,
    PERSON,
    SHARE,
    SHORT,
    TIED,
    agrees,
    is_plural,
    number_of,
    subject_number,
)
from tui.playbook.letters.weaving.shaping.articles import with_articles
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_counted, is_verb, is_word
from tui.playbook.letters.weaving.words.exams import NAMES, any_of
from tui.playbook.letters.weaving.words.spelling import NUMBERS
from tui.playbook.letters.weaving.words.verbs import (
    ADVISING,
    ALSO_NOUNS,
    BASE,
    THIRD,
)

_RELATIVE = frozenset(["who", "that", "which", "whose"])
_WEAK_ENDS = word_set(
    "a an the to of for with and or but by from your my that which who if when as than is "
    "are be not very more most because do does have has can will every each"
)
_IT = pattern_of(
    r"^it (?:takes|gets (?:easier|better)|pays|helps to|is (?:easier|harder|better|okay|normal"
    r"|fine|never|always|not about"
    r"|all about|about|hard|more|less|worth|not who|who) )",
    re.IGNORECASE,
)
_THERE = pattern_of(
    r"^there (?:is (?:no|always|never|more than)|are (?:no|many|two|three|more)) ", re.IGNORECASE
)
_YOU = pattern_of(
    r"^you (?:do not |cannot |will (?:never )?|can |must |learn |never |always |need "
    r"|have to |get |only |are |might |really |just )",
    re.IGNORECASE,
)
_SUPERLATIVE = pattern_of(
    r"^(?:hardest|best|worst|biggest|toughest|main|scariest|easiest|first|only|real)"
    r" (?:part|thing|bit|skill|mistake|question|problem|job) (?=is\b|are\b)",
    re.IGNORECASE,
)
# "triage is mostly talking": such a word tells of the thing as it always is.
_IN_GENERAL = pattern_of(
    rf"^(?!(?:{'|'.join(sorted(PERSON))}|he|she|it|this|that|there|who|what|everything|life)\b)"
    r"(?!.*\bother people \w)[a-z]{4,} is (?:mostly|mainly|never|always|all about|rarely|half)"
    r"\b (?!(?:to|at|on)\b)"
)
# The gap matters less than people think.
_COMPARED = pattern_of(
    r"^(?:the|your|an?|one|every|each) (?:[a-z'-]+ ){1,3}?"
    r"(?:matters|counts|weighs|teaches you|helps|pays|is worth)"
    r" (?:far |much |a lot )?(?:more|less|better) than "
)
_LOCAL = pattern_of(
    r"(?<!^)\b(?:here|there|this|these|those|last (?:week|month|year|spring|summer|fall|winter)"
    r"|next (?:week|month|year|spring|summer|fall|winter)|the (?:new |old |current )?(?:boss"
    r"|director|manager"
    r"|ceo|cfo|owner|chair|dean|board|founder|president|principal|partners?|team|company))\b",
    re.IGNORECASE,
)
# "Alt text is not the problem, focus order is": whole by its second half.
_CONTRAST = pattern_of(
    r"(?!(?:it|that|this|she|he|they|we|you|i|there)\b)(?:[\w'-]+ ){1,4}"
    r"(?:is|are|was|were) not the (?:hard |hardest |real |whole |best |first |main |big )?\w+, "
    r"(?!(?:it|that|this|she|he|they|we|you|i)\b)(?:[\w'-]+ ){1,4}(?:is|are|was|were)",
    re.IGNORECASE,
)
# "Maps win more meetings than reports do."
_THAN_THEY_DO = pattern_of(
    r"\b(?:more|less|fewer|better|worse|sooner|later|longer|faster|harder|[a-z]+er)\b.* than "
    r"(?:[\w'-]+ ){1,4}(?:do|does|is|are|can|will|did|has|have)$",
    re.IGNORECASE,
)
# "LEED GA is worth it LEED AP can wait": two clauses without a comma are none.
_OF_A_TEST = pattern_of(rf"(?<!\bthan )(?:{any_of()}) (?:is|can|has|takes|needs|will|does|opens)\b")
# "Gaps do not scare HR, vague answers do": whole by its second half as well.
_NOT_THESE = pattern_of(
    r"(?!(?:it|that|this|she|he|they|we|you|i|there)\b)(?:[\w'-]+ ){1,4}(?:do|does|is|are|will|can)"
    r" not (?:[\w'-]+ ){0,4}[\w'-]+, (?!(?:it|that|this|she|he|they|we|you|i)\b)(?:[\w'-]+ ){1,4}"
    r"(?:do|does|is|are|will|can)",
    re.IGNORECASE,
)
_NOT_BUT = pattern_of(
    r"(?<!\bis)(?<!\bare)(?<!\bdo)(?<!\bdoes)(?<!\bwill)(?<!\bmust)(?<!\bshould)(?<!\bor)(?<!,)"
    r"(?<!\bwhy)(?<!\bdid)(?<!\bcan)(?<!\bcould)(?<!\bwould)(?<!\bmay)(?<!\bmight)(?<!\bwas)"
    r"(?<!\bwere)(?<!\bhad)"
    r"(?<!\band)(?<!\bhas)(?<!\bhave) not ((?:the |a |an |your )?\w+)$"
)
_SO_DO = pattern_of(
    rf",? so (?:just |always |never |do not |you should )*(?:{'|'.join(sorted(ADVISING))})\b.*$"
)
_TELLS = pattern_of(r"\b(?:tells?|shows?|teach(?:es)?|gives?|makes?|lets?|helps?) (?:you|me|us)$")
_BELIEVED = pattern_of(
    r"\b(?:think|thinks|assume|assumes|expect|expects|imagine|believe|believes|hope|hopes"
    r"|pretend|pretends|claim|claims|say|says|act|acts|looks?|sounds?|seems?|used to)\b"
)
_EQUALS = pattern_of(r"^(?:the )?\w+ (?:is|are|was|takes|pays|costs) (?:\d+|\w+)(?: \w+)?$")
_OPPOSED = pattern_of(r"\b(?:you|it|they)\b(?! (?:an?|the|more|less|to)\b)", re.IGNORECASE)
_FREE = frozenset({"whoever", "whatever", "what", "whichever"})
_WRITTEN = pattern_of(r"[A-Z][\w,'’ -]+")
_NO_SUBJECTS = word_set(
    "she he they it this that these those there here i we my our his her their its not no just "
    "yes so and but or also what how why when where who which is are was were do does did can"
)
# "Wants to move": what they do, without its subject.
_THEIRS = word_set(
    "wants says thinks likes hires listens prefers expects reads goes has does is was"
)
_LEAST_WRITTEN = 5
_LEAST_WORDS = 3
_MOST_WORDS = 24


def point(text: str, *, quoted: bool = False) -> str:
    """Return a point as a clause, "one thing beats five others"; empty if it is none.

    The clause has a subject and a verb that agree. Quoted words may have any subject.
    """
    said = _THE_QUESTION_IS.sub(_in_one, expanded(text))
    text = with_articles(_SO_DO.sub("", _whole(said, quoted=quoted)))
    text = _SUPERLATIVE.sub(r"the \g<0>", text)
    lacks_the = not quoted and _lacks_the(text)
    text = f"the {text}" if lacks_the else text
    words = text.split()
    if not _LEAST_WORDS <= len(words) <= _MOST_WORDS:
        return ""
    is_ended = _CONTRAST.fullmatch(text) or _NOT_THESE.fullmatch(text) or _THAN_THEY_DO.search(text)
    if words[-1].lower() in _WEAK_ENDS and not is_ended:
        return ""
    if _TELLS.search(text) or words[0].lower() in _THEIRS:
        return ""
    if not quoted and (_LOCAL.search(text) or len(_OF_A_TEST.findall(text)) > 1):
        return ""
    is_whole = lacks_the or _CONTRAST.fullmatch(text) or _COMPARED.match(text)
    if not is_whole and not _has_clause([word.lower().strip(",") for word in words], quoted=quoted):
        return ""
    return _started(_NOT_BUT.sub(r", not \1", text))


_THE_THING_IS = pattern_of(
    r"(?P<what>[a-z-]+ (?:[a-z-]+ )?[a-z]+) is (?:not )?(?:the|where|when|how|what|why|a|an) ",
    re.IGNORECASE,
)
_ONE_IS_NOT = pattern_of(
    r"(?:gap|license|degree|résumé|title|portfolio|interview|test|exam|commute|major|accent|salary"
    r"|schedule|software) is not the (?:problem|issue|hard part|point)\b",
    re.IGNORECASE,
)


def _lacks_the(text: str) -> bool:
    """Whether one thing is told of without its article: "night shift is where you learn"."""
    if _ONE_IS_NOT.match(text):
        return True
    found = _THE_THING_IS.match(text)
    words = found["what"].lower().split() if found else []
    if not words or not all(map(is_word, words)) or is_job_at_end(words[-1]):
        return False
    is_bare = words[0] not in BEFORE_A_NOUN | _NO_SUBJECTS | ASKING | NOBODY | SHARE | BASE
    last = words[-1]
    if last in NUMBERS:
        # "Year two is the hardest" needs none.
        return False
    mass = last in MASS or MASS_ENDINGS.match(last) or last.endswith("ing")
    return (
        is_bare
        and not mass
        and not is_plural(last)
        and (is_counted(last) or last in ALSO_NOUNS or last == "shift")
    )


def _started(text: str) -> str:
    first = text.split(" ", 1)[0]
    keeps = (
        first == "I"
        or first.lower() in NAMES
        or any(each.isupper() for each in first[1:])
        or first.isupper()
    )
    return text if keeps and len(first) > 1 else text[0].lower() + text[1:]


# "Forecasts are wrong, the question is by how much": neither half is the point alone.
_THE_QUESTION_IS = pattern_of(
    r"^(?P<one>[^,]+), (?P<but>but )?(?:and )?(?P<two>(?:the|your) "
    r"(?:(?:real|only|hard|whole|main|big) )?"
    r"(?:question|trick|skill|job|point|art|part|issue|key|secret|challenge) is "
    r"(?:(?:by|in|with|about) )?(?:how|what|who|when|where|why|whether|which|\w+ing|to|not)\b"
    r"[^,]*)$",
    re.IGNORECASE,
)


def _in_one(both: re.Match[str]) -> str:
    return f"{both['one']}{', but' if both['but'] else ' and'} {both['two']}"


def _whole(text: str, *, quoted: bool) -> str:
    """The clause up to a comma after which another begins; empty if that halves its sense."""
    parts = [part.strip() for part in text.split(",")]
    kept = parts[0]
    if _CONTRAST.fullmatch(text) or _NOT_THESE.fullmatch(text):
        return text
    if not quoted and len(parts) > 1 and _answers(kept, parts[1]):
        return f"{kept}, while {parts[1]}"
    for part in parts[1:]:
        first = part.lower().split(" ")[0]
        if first in TIED | {"without", "with"} or (first.endswith("ed") and len(part.split()) > 1):
            kept += f", {part}"
        elif re.search(r"\b(?:not|never|no|cannot|nobody|nothing|n't)\b", kept, re.IGNORECASE):
            completes = first in BASE or first in {"just", "only", "need", "it", "you", "they"}
            return "" if completes else kept
        elif _EQUALS.match(kept) and _EQUALS.match(part):
            # "flying is ten minutes, stitching is three hours": neither is the point alone.
            return ""
        elif _BELIEVED.search(kept):
            # "people think it is strength, it is patience": the point comes after the comma.
            return ""
        else:
            break
    return kept


def _answers(kept: str, part: str) -> bool:
    """Whether a clause says the same of something else: "…, private firms give experience"."""
    said, answer = kept.lower().split(), part.lower().split()
    if len(answer) < SHORT or answer[0] in _NO_SUBJECTS or _OPPOSED.match(part):
        return False
    verbs = {word for word in said[1:] if word in BASE or word in THIRD}
    is_same = bool(verbs & set(answer[1:-1]))
    return is_same or (answer[-2:] == ["do", "not"] and bool(verbs))


def _has_clause(words: list[str], *, quoted: bool) -> bool:
    text = " ".join(words)
    if _IT.match(text) or _THERE.match(text) or _IN_GENERAL.match(text) or _by_whoever(words):
        return True
    if words[0] == "you":
        return _YOU.match(text) is not None or words[1] in BASE
    if words[0] in NOBODY and words[1].endswith("s") and is_verb(words[1][:-1]):
        return True
    relative = False
    for at in range(1, min(len(words) - 1, 9) + 1):
        word = words[at]
        if word in _RELATIVE:
            relative = True
            continue
        number = number_of(word)
        if not number:
            continue
        subject = words[:at]
        while len(subject) > 1 and subject[-1] in ADVERBS:
            subject.pop()
        if relative:
            # The first verb belongs to "people who switch"; the next one is the clause's own.
            relative = False
            continue
        if agrees(subject_number(subject, quoted=quoted), number) and (
            at < len(words) - 1 or word in BASE or word in THIRD
        ):
            return True
    return False


def _by_whoever(words: list[str]) -> bool:
    """Whether the subject is a clause: whoever can explain the late trucks gets heard."""
    if words[0] not in _FREE or words[1] in {"is", "are", "do", "does"}:
        return False
    verbs = [at for at, word in enumerate(words) if at and number_of(word) in {"one", "any"}]
    verbs = [at for at in verbs if at + 1 not in verbs or words[at] not in MODAL]
    return len(verbs) > 1 and verbs[-1] - verbs[0] > 1 and verbs[-1] < len(words) - 1


def written_out(text: str) -> str:
    """Return a sentence that was written as one, without its full stop, as a clause; or empty.

    Its author saw to the grammar: "The company looks at the project more than at the class".
    """
    words = [word.lower().strip(",") for word in text.split()]
    if not _WRITTEN.fullmatch(text) or not _LEAST_WRITTEN <= len(words) <= _MOST_WORDS:
        return ""
    if words[0] in _NO_SUBJECTS | BASE or "," in text.split(" ", maxsplit=1)[0]:
        return ""
    if not any(map(_may_be_a_verb, words[1:-1])):
        return ""
    # "Suame mechanics": what is no English word is a name.
    return _started(text) if is_word(words[0]) else text


def _may_be_a_verb(word: str) -> bool:
    return bool(number_of(word)) or is_verb(word) or (word.endswith("s") and is_verb(word[:-1]))
