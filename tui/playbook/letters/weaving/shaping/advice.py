"""Advice: a line that begins with what to do, as it stands after "your advice"."""

import re
from itertools import pairwise

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import expanded
from tui.playbook.letters.weaving.shaping.articles import with_articles
from tui.playbook.letters.weaving.shaping.repeated import ADVERBS, said_by_me
from tui.playbook.letters.weaving.shaping.run_on import parted
from tui.playbook.letters.weaving.whole_english.two_nouns import (
    is_two_nouns,
    is_vague,
    set_right,
)
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_verb
from tui.playbook.letters.weaving.words.things import SOMEBODY, THINGS
from tui.playbook.letters.weaving.words.verbs import (
    ADVISING,
    ALSO_NOUNS,
    BASE,
    ERRANDS,
    GERUNDS,
    SAME_IN_THE_PAST,
    THIRD,
)

# "Don't want to do paperwork" and "love to travel" are about oneself, without "I".
_UNWANTED = pattern_of(
    r"(?:want|like|love|think|care|know|feel|mind|enjoy|wish|hate|fancy|prefer|understand|need|see"
    r" (?:myself|me|why|how|what)|get (?:why|how|what|it|that)|dare|belong|fit|have|own)\b",
    re.IGNORECASE,
)
_WANTED = pattern_of(
    r"(?:want|wish|hate|fancy|prefer|would|love|like to|enjoy|wonder|hope)\b", re.IGNORECASE
)
_INFINITIVE = pattern_of(
    r"^(?:not |never |always )?to (?!(?:the|a|an|my|your|his|her)\b)", re.IGNORECASE
)
_NEGATED = pattern_of(r"^(?:do not|don't|dont) (?:ever )?", re.IGNORECASE)
_NEVER = pattern_of(r"^(?:never|not to|to never|never to) ", re.IGNORECASE)
_ALWAYS = pattern_of(r"^(?:always|to always) ", re.IGNORECASE)
_SOFTENED = pattern_of(
    r"^(?:to|just|really|first|please|but|and|so|or|then|then just|try to|make sure to|be sure to"
    r"|make sure you|remember to|only|simply|at least|better to|best to|it's best to|it's better to"
    r"|learn how to(?= learn)) ",
    re.IGNORECASE,
)
AFTER_A_NOUN_VERB = word_set(
    "a an the your yourself my every each one two three what how who when where why which "
    "with without to in on at up out off from for before after until like as by through "
    "early often hard everything anything something everyone people users customers "
    "things small big more less less as if because instead into over around about deep "
    "wide slowly fast daily weekly high low somewhere someplace telling asking saying "
    "explaining writing talking doing broadly widely ahead them it that this these those "
    "any all other others some both"
)
"""What follows a verb that may be a noun as well, where it is one: "plan the day"."""
_FINITE = word_set("is are was were has had matters helps makes takes works beats means counts")
# "budget cycle decides everything": what comes before such an object is a verb.
_WHOLE_OBJECTS = frozenset(["everything", "everybody", "nothing", "anything"])
_OPENS_A_CLAUSE = word_set(
    "if when before that which because who what how where why while until unless as after "
    "than whether so but and everyone everybody nobody people it you they there this"
)
_DANGLING = word_set("it this that them these those there he she")
_WITH_IT = pattern_of(
    r"(?:get|put) it in writing|take it personally|take it slow|keep it|write it down"
    r"|make it (?:easy|clear)"
    r"|let it go|see it through|think it through|talk it through|say it"
)
_BARE = word_set(
    "a an the to of for with and or but in on at by from your my their that which who if "
    "when as than into about be is are not every each very more most"
)
_STRANDED = word_set("for to with of about by on in at from are is am do have")
_RELATIVE = word_set("nobody everyone everybody people you i what who which that where how")
_AND_THEN = pattern_of(r"(?<!and)(?<!,)(?<!only) then (?=\w)")
_SPECIFIC = frozenset(["the", "that", "this", "those", "these"])
_LOOKED_UP = word_set(
    "ask read go look visit talk meet apply join find study take learn get start connect "
    "reach write see attend sign speak contact research"
)
_SOON = pattern_of(
    r"\bby (?:\w+day|tomorrow|tonight|noon)\b|\b(?:tomorrow|tonight|this week|next week)\b",
    re.IGNORECASE,
)
_DAY = pattern_of(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august"
    r"|september|october|november|december|March \d+|May \d+|tomorrow|tonight|this week|next week"
    r"|today|weekend)\b",
    re.IGNORECASE,
)
_NAME = pattern_of(r"(?<!^)\b[A-Z][a-z]+\b")
_TIED = word_set(
    "and but or not because if when unless even especially so before after until then "
    "while where instead whether who whom which with without rather however no nor as "
    "even"
)
_OR_ELSE = pattern_of(
    r",? \band (?:you|it|they)(?:'ll| will)\b.*$|"
    r",? \bor (?:else|otherwise|I|you|you'll|you'd|it|it'll|they|they'll|somebody|someone) ?"
    r"(?:will|would|is|are|get|end|never|am)?\b.*$",
    re.IGNORECASE,
)
_BARE_THING = pattern_of(
    rf"^([a-z-]+) ((?:(?!(?:{'|'.join(_BARE | AFTER_A_NOUN_VERB)})\b)[a-z-]+ ){{0,2}}"
    rf"(?:{'|'.join(sorted(THINGS))}))"
    r"(?=$|,| (?:for|to|with|about|at|in|on|of|before|after|when|if|and|early|first|every|each|you"
    r"|that|who|per|by|during|while|until|as|now)\b)"
)
_BARE_SOMEBODY = pattern_of(
    rf"^[a-z-]+ (?:(?!(?:{'|'.join(_BARE | AFTER_A_NOUN_VERB)})\b)[a-z-]+ ){{0,2}}"
    rf"(?:{'|'.join(sorted(SOMEBODY))})\b"
)
_AND_NOT = pattern_of(
    r"^(?:and |but )?(do not|don't|never) (?:ever )?"
    r"(?!(?:what|who|how|why|when|where|the|an?|your|my|in|on|at|for|with|from|by)\b)(\w+ .+)$",
    re.IGNORECASE,
)
_AND_NOT_ALONE = pattern_of(r"^(?:and |but )?(?:do not|don't|never) \w+$", re.IGNORECASE)
_RATHER = pattern_of(r"^(\w+) ((?:\w+ ){0,2}\w+) (?:but )?\1 ((?:[\w'-]+ ){0,3}[\w'-]+)$")
# A cover letter is a thing; one covers it with nothing.
_IS_ONE_THING = pattern_of(
    r"^(?:cover letters?|interview (?:panels?|questions?|suits?|process)|work (?:samples?|orders?"
    r"|history|ethic|permits?|hours)|phone (?:screens?|interviews?)|study (?:guides?|groups?)"
    r"|practice (?:tests?|exams?|questions?|problems?)|test (?:scores?|sites?|dates?|drives?)"
    r"|design reviews?|plan reviews?|report cards?|research (?:papers?|posters?|grants?)"
    r"|call (?:centers?|logs?|lists?|nights?)|field (?:trips?|notes|work|visits?)"
    r"|trade (?:shows?|schools?)|project (?:plans?|notes)|budget (?:cycles?|season|meetings?)"
    r"|shadow days?|process (?:maps?|authority)|change orders?|check ?lists?)(?=$|,| (?:is|are)\b)",
    re.IGNORECASE,
)
# "Do not need a degree" tells nobody not to need one.
_DETERMINED = (
    r"(?:the|an?|your|my|our|their|his|her|every|each|any|all|some|up|out|with|it|them|as|in|on|to"
    r"|for|one|two|three|four|five|doors?|accounts?)\b"
)
# "Open source docs", "clean room experience", "free online classes": of which kind a thing is.
_IS_A_KIND = pattern_of(
    rf"^(?:open|clean|clear|own|free|dry|double|light|live|lower|slow|warm|mock|mean|secure|direct"
    rf"|lead|mature|separate|complete|present|correct|perfect|welcome|empty|smooth|calm|cool|busy"
    rf"|narrow|tidy|quiet|sound|second|back|better|total|right|fit) (?!{_DETERMINED})",
    re.IGNORECASE,
)
# "Shadow before apply": who does it is not said a second time in haste.
_I_DO = pattern_of(
    r"\b(before|after|until|when|if|while|once|unless) (?=(?:apply|ask|commit|enroll|decide|buy"
    r"|quit|sign up|sign(?=$|,)|say|write|send|speak|accept|choose|spend|invest|graduate|begin"
    r"|pay|go|take|do|make|get|join|finish|pick|submit|register|pass|turn|become|know|feel|have|agree"
    r"|see|drive|eat|leave|move|start|call|interview|talk|need|want|can|are)(?=$|,| (?!of\b|is\b)))"
)
# "Charge nurses run the floor": who does it, where the first word alone would be what to do.
_WHO_DO = pattern_of(
    r"^(?:charge|travel|float|research|project|plan|trade|plant|field|shift|ship|design|test|audit"
    r"|press|grade|finance) (?:nurses|clerks|techs|leads|coaches|aides|hands|\w+(?:[eo]rs|ists"
    r"|ants|ians)) (?P<do>\w+)\b",
    re.IGNORECASE,
)
_MINUTES = pattern_of(r"\b(5|10|15|20|30|five|ten|fifteen|twenty|thirty) early\b")
_IS_NONE = (_IS_ONE_THING, pattern_of(r"need\b", re.IGNORECASE))
_OBJECTS = word_set("yourself your the a an every each if when before after until")
_LEAST_WORDS = 2
_MOST_WORDS = 24


def advice(text: str, *, told: bool, marked: bool) -> str:
    """Return advice as it stands after "your advice": "to ask early", "not to wait"; or empty.

    `told` says that a head such as "told me to" was taken off, `marked` that the line has a
    mark; without either it must not read like an errand of one's own.
    """
    opening, rest = _opening(expanded(text))
    anything = told and _INFINITIVE.match(text) is not None
    if told:
        rest = _from_gerund(rest)
    rest = set_right(rest)
    who = _WHO_DO.match(rest)
    is_thing = opening == "to" and (
        (not told and is_two_nouns(rest)) or (who is not None and is_verb(who["do"].lower()))
    )
    is_felt = not told and (_UNWANTED if opening != "to" else _WANTED).match(rest)
    rest = "" if is_thing or is_felt or is_vague(rest) else rest
    none = _IS_NONE[opening != "to"].match(rest) or (opening == "to" and _IS_A_KIND.match(rest))
    rest = "" if none else parted(rest, negated=opening != "to")
    rest = _whole(_OR_ELSE.sub("", rest), negated=opening != "to")
    if opening != "to" and (found := _RATHER.match(rest)):
        # "don't chase titles chase people"
        opening, rest = "to", f"{found[1]} {found[3]}, not {found[2]}"
    words = rest.lower().replace(",", "").split()
    if opening != "to" and words[:1] and words[0] in words[2:]:
        # "don't start with the map start with the coffee"
        return ""
    known = opening != "to" and words[:1] != [] and is_verb(words[0])
    addressed = marked and _is_done_to_something(words)
    if not (known or addressed) or not _LEAST_WORDS <= len(words) <= _MOST_WORDS:
        if not _commands(words, sure=told or marked or opening != "to", anything=anything):
            return ""
    elif (
        _breaks_off(words)
        or _has_verb(words)
        or (words[1] in _DANGLING and not _WITH_IT.match(" ".join(words)))
    ):
        return ""
    if not told and opening == "to" and _is_errand(rest, words, marked=marked):
        return ""
    rest = _MINUTES.sub(r"\1 minutes early", f"{rest[0].lower()}{rest[1:]}")
    if _BARE_SOMEBODY.match(rest):
        return ""
    said = said_by_me(with_articles(_BARE_THING.sub(_with_article, _I_DO.sub(r"\1 I ", rest))))
    return f"{opening} {_AND_THEN.sub(' and then ', said)}" if said else ""


def _with_article(found: re.Match[str]) -> str:
    thing = found[2]
    return f"{found[1]} {'an' if thing[0] in 'aeio' else 'a'} {thing}"


def _opening(text: str) -> tuple[str, str]:
    opening = "to"
    for _ in range(3):
        for pattern, words in ((_NEGATED, "not to"), (_NEVER, "never to"), (_ALWAYS, "to always")):
            if pattern.match(text):
                is_not_to = text.lower().startswith("not to")
                text, opening = pattern.sub("", text, count=1), "not to" if is_not_to else words
                break
        else:
            text = _SOFTENED.sub("", text, count=1)
    return opening, text


def _from_gerund(text: str) -> str:
    first, space, rest = text.partition(" ")
    verb = GERUNDS.get(first.lower())
    return f"{verb}{space}{rest}" if verb and rest else text


def _whole(text: str, *, negated: bool) -> str:
    """The advice up to where something else begins; empty if its sense would be halved."""
    parts = [part.strip() for part in text.split(",")]
    kept = parts[:1]
    for number, part in enumerate(parts[1:], start=1):
        first = part.lower().split(" ")[0]
        if first == "but" and negated and part.startswith("but to "):
            kept.append(f"\0{part}")
            continue
        if found := _AND_NOT.match(part):
            if negated:
                break
            kept.append(f"and {'never' if found[1].lower() == 'never' else 'not'} to {found[2]}")
            continue
        if _AND_NOT_ALONE.match(part):
            # "dont skip": of what is not said.
            break
        if first in _TIED:
            kept.append(part)
        elif first in ADVISING and not negated and _commands(part.lower().split(), sure=True):
            last = number == len(parts) - 1
            kept.append(f"and {part}" if last else part)
        elif negated and (first in BASE or first in {"just", "be", "need", "do", "have"}):
            return ""
        else:
            break
    return _listed(kept)


def _listed(parts: list[str]) -> str:
    """Join the parts again: "ask, listen and write", "pick the manager, not the company"."""
    text = parts[0]
    for part in parts[1:]:
        text += f" {part}" if part.startswith("and ") else f", {part}"
    text = text.replace(", \0", " ")
    return with_comma_before_not(text) if ", not" not in text else text


_NOT = pattern_of(
    r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bdo)(?<!\bdoes)(?<!\bwill)(?<!\bmust)(?<!\bshould)"
    r"(?<!\bcan)(?<!\bor)(?<!\bif)(?<!\bwhy)(?<!\band)(?<!\bhas)(?<!\bhave)(?<!'s)(?<!'re)(?<!,)"
    r"(?<=\w) not (?=(?:just |only )?(?:the|a|an|your|my|in|on|for|from|with|at|small|big|what"
    r"|who|how|one|two|three|four|five)\b"
    r"|just |only |[A-Z])"
)
_NOT_AT_END = pattern_of(
    r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bdo)(?<!\bdoes)(?<!\bwill)(?<!\bmust)(?<!\bshould)"
    r"(?<!\bcan)(?<!\bor)(?<!\bif)(?<!\bwhy)(?<!\band)(?<!\bhas)(?<!\bhave)(?<!'s)(?<!'re)(?<!,)"
    r"(?<=\w) not ([a-z]+s)$"
)


def with_comma_before_not(text: str) -> str:
    """Return a text with the comma of a contrast: "pick the boss, not the company"."""
    return _NOT_AT_END.sub(r", not \1", _NOT.sub(", not ", text))


def _commands(words: list[str], *, sure: bool, anything: bool = False) -> bool:
    """Whether words begin with what to do; after "told me to" it may be `anything`."""
    if not _LEAST_WORDS <= len(words) <= _MOST_WORDS or _breaks_off(words):
        return False
    verb, second = words[0], words[1].strip(",")
    if verb not in ADVISING:
        return anything and verb.isalpha() and not verb.endswith("ing")
    dangles = second in _DANGLING and not _WITH_IT.match(" ".join(words))
    if dangles or second in _FINITE or second in THIRD:
        return False
    if _has_verb(words) or (verb in ALSO_NOUNS and _is_a_subject(words)):
        return False
    if verb in ALSO_NOUNS:
        return second in AFTER_A_NOUN_VERB or (sure and second not in BASE)
    return sure or verb not in SAME_IN_THE_PAST


def _is_done_to_something(words: list[str]) -> bool:
    """Whether a marked line begins with any verb and what it is done to: "lime your soil"."""
    return len(words) > _LEAST_WORDS and is_verb(words[0]) and words[1] in _OBJECTS


def _has_verb(words: list[str]) -> bool:
    """Whether the first clause has a verb of its own, so that the first word is a noun."""
    for word, following in pairwise([*words[1:], ""]):
        if word in _OPENS_A_CLAUSE:
            return False
        if word in _FINITE or (word in THIRD and following in _WHOLE_OBJECTS):
            return True
    return False


def _is_a_subject(words: list[str]) -> bool:
    """Whether the first words are what a verb behind them is said of: "state agencies hire"."""
    for word, following, after in zip(words[1:5], words[2:6], words[3:7], strict=False):
        if word in _OPENS_A_CLAUSE or word in _OPENS_A_THING:
            return False
        said_of_one = following in THIRD and after not in _OPENS_A_CLAUSE | _OPENS_A_THING
        if said_of_one or (word.endswith("s") and following in BASE | ADVERBS):
            return True
    return False


_OPENS_A_THING = word_set("the a an my your his her their our to in on at for with and or by of")


def _breaks_off(words: list[str]) -> bool:
    if words[-1] in {"on", "off"} and "with" in words[1:-2]:
        # "with boots on"
        return False
    if words[-1] in _STRANDED and _RELATIVE & {*words[1:-1]}:
        return False
    return words[-1] in _BARE


def _is_errand(text: str, words: list[str], *, marked: bool) -> bool:
    mine = not marked or (words[0] in _ALWAYS_ERRANDS and "your" not in words)
    if words[0] in ERRANDS and mine:
        return True
    if marked:
        return _SOON.search(text) is not None
    if _DAY.search(text) or words[0] in SAME_IN_THE_PAST:
        return True
    specific = bool(_SPECIFIC & set(words)) or _NAME.search(text) is not None
    return words[0] in _LOOKED_UP and specific


_ALWAYS_ERRANDS = word_set(
    "email e-mail text thank google forward remember schedule confirm order reply"
)
