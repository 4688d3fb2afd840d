"""Advice that is none: a thing of two words, or what hangs on behind and says what it is like."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_counted
from tui.playbook.letters.weaving.words.things import THINGS
from tui.playbook.letters.weaving.words.verbs import ALSO_NOUNS, BASE

# "Take it at HCC in summer cheaper": what it is like hangs on nothing.
_HANGS_BEHIND = pattern_of(
    r"(?<=[A-Za-z]{3})(?<!\bbe)(?<!\bis)(?<!\bare)(?<!\bget)(?<!\bmake)(?<!\bkeep)(?<!\bfind)"
    r"(?<!\band)(?<!\bor)(?<!\bthe)(?<!\bsomething)(?<!\banything)(?<!\bfeel)(?<!\bfor)"
    r"(?<!\bmore)(?<!\bmost)(?<!\bwhat)(?<!\bstay)(?<!\bplay)(?<!\bbut)(?<!\bnot)(?<!\bthan),?"
    r" (?:(?:way|much|so much|a lot|lots|far|it is) )*"
    r"(?:cheaper|cheapest|easier|easiest|safer|quicker|cheap|worth it|no cost|low cost)$",
    re.IGNORECASE,
)
_EASIER_PARKING = pattern_of(
    r"(?<= )(?P<before>[a-z]{3,}) (?:easier|cheaper|faster|quicker|safer|nicer|shorter) [a-z]+$"
)
_BARE_THEN_THE = pattern_of(
    r"^(?P<verb>[a-z]+) (?P<thing>(?:(?!the\b|a\b|an\b|my\b|your\b)[a-z-]+ ){0,2}[a-z-]+)"
    r"(?P<not>,? not the )"
)
# What is vaguely named can be said to nobody.
_VAGUE = pattern_of(r"\b(?:stuff|thingy|thingies|whatnot)\b", re.IGNORECASE)
_A_THING = pattern_of(r"\bthe (?:[\w'-]+ )?([\w'-]+) things?\b(?! is\b)")
_OF_A_KIND = word_set(
    "right wrong whole single main new next best worst other good real key little last one first"
    " hard big small same only simple smart boring easy basic general particular second third odd"
    " important actual mean rare usual"
)
_ALSO_A_THING = ALSO_NOUNS | word_set(
    "budget license grade rent plant label brief sketch intern journal tutor coach log link sample"
    " book charge tag proof record pilot prototype seat finance frame estimate exercise sub ship"
    " stack deposit permit trust skill trial site club board bench line clinic patent guide host"
    " sponsor model process project program contract contact email text phone water fire police"
    " document form group team audit press credit shift field grant lead master"
)
"""What advice may begin with, and a thing of two words as well: a budget job, a grade book."""
_FOLLOWS_A_VERB = word_set(
    "a an the your yourself my every each one two three what how who when where why which with"
    " without to in on at up out off from for before after until like as by through early often"
    " hard big small more less if because instead into over around about this that any all both"
    " deep wide slowly fast daily weekly high low somewhere telling asking saying explaining"
    " writing talking doing broadly widely ahead them it these those other others some people users"
    " things customers everything anything something everyone yourself well better best first"
    " again twice down away back together me you us her him"
)
_FINITE = word_set("is are was were has had does as this matters helps makes takes works means")
_LEAST_WORDS = 2


def set_right(text: str) -> str:
    """Return advice without what it is like, hung on behind: "take it at HCC" of "… cheaper"."""
    found = _EASIER_PARKING.search(text)
    if found and (is_counted(found["before"]) or found["before"] in THINGS):
        text = f"{text[: found.start()]}{found['before']}"
    return _BARE_THEN_THE.sub(_with_the_other, _HANGS_BEHIND.sub("", text))


def is_vague(text: str) -> bool:
    """Whether a line names something as one does only for oneself: "the restaurant stuff"."""
    return _VAGUE.search(text) is not None or any(map(_is_a_name, _A_THING.findall(text)))


def _is_a_name(word: str) -> bool:
    """Whether a word in front of "thing" says of what it is: the GRE thing, the union thing."""
    return word not in _OF_A_KIND and (
        not word.islower() or is_counted(word) or word in _ALSO_A_THING
    )


def _with_the_other(found: re.Match[str]) -> str:
    """One thing set against another has its article as well: the messy middle, not the end."""
    thing = found["thing"]
    last = thing.rsplit(maxsplit=1)[-1]
    is_one = is_counted(last) or last in THINGS or last in _COUNTED_HERE
    the = "the " if is_one and found["verb"] in BASE else ""
    return f"{found['verb']} {the}{thing}{found['not']}"


_COUNTED_HERE = word_set("middle beginning end work process draft result whole inside")


def is_two_nouns(text: str) -> bool:
    """Whether a line begins with a thing of two words: study group, state job, grade book."""
    words = [word.strip(",:").lower() for word in text.split()]
    if len(words) < _LEAST_WORDS or words[0] not in _ALSO_A_THING:
        return False
    following = words[1]
    one = following.removesuffix("s")
    is_done_too = {one, following} & _ALSO_A_THING and following not in _FOLLOWS_A_VERB
    is_alone = len(words) == _LEAST_WORDS and following not in _FOLLOWS_A_VERB
    if (is_done_too or is_alone) and not following.endswith("ing") and text.split()[1].islower():
        # "Work orders", "pitch deck", "shift work": each could be done, and is a thing.
        return True
    is_one = following in THINGS or (is_counted(following) and following not in _FOLLOWS_A_VERB)
    behind = words[2] if len(words) > _LEAST_WORDS else ""
    # "Practice vertical welds": a word before others of them says which.
    is_of_many = behind.endswith("s") and behind not in _FINITE
    return (
        is_one
        and not is_of_many
        and not following.endswith("ing")
        and not text.split()[1][:1].isupper()
    )
