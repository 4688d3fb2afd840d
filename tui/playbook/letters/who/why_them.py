"""Why somebody writes to this person and to no other, in words to them (R2)."""

import re

from tui.model.people import Contact
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.parts import capitalized, statement
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.whole_english.second_language import is_broken
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_verb
from tui.playbook.letters.weaving.words.verbs import PAST_STEPS, THIRD
from tui.playbook.letters.who.fields.school import school_told
from tui.playbook.letters.who.me.sentences import unasking

_OF_ME_OR_YOU = pattern_of(
    r"\b(?:I|I['’]m|I['’]ve|me|my|mine|we|our|us|you|your|yours)\b", re.IGNORECASE
)
_BEGINS_A_SENTENCE = pattern_of(
    r"(?:I|I['’]\w+|my|we|we['’]\w+|our|you|you['’]\w+|your|it|it['’]s|this|that|there|as|because"
    r"|since|when|while|after|at|in|on|from|with|what|how|both|people|somebody|someone|everyone"
    r"|everybody|nobody|if|like|few|not many|reading|hearing|seeing|having)\b",
    re.IGNORECASE,
)
_SOMEBODY_SAYS = pattern_of(
    r"(?:the |my |our |Prof\.? |Dr\.? |Mr\.? |Ms\.? |Mrs\.? )?[^\W\d_][^,;]{0,40}?\b(?:told"
    r"|said|says|suggested|recommended|mentioned|thinks|thought|spoke|sent|pointed|introduced|gave)\b",
    re.IGNORECASE,
)
_SHE_OR_HE = pattern_of(r"(?:she|he|they)\b", re.IGNORECASE)
_ONE_OF_A_KIND = pattern_of(
    r"(?:the )?(?=(?:only|first(?! gen| time| rate|-)|one of|closest|nearest|best)\b)",
    re.IGNORECASE,
)
_OF_THEIRS = pattern_of(
    r"your (?:[\w-]+ ){1,3}(?:on|about|in|at|for|from|of|with)\b(?!.*\b(?:me|us|is|are"
    r"|was|were|has|had|made|helped|got|gave|showed|taught)\b)",
    re.IGNORECASE,
)
_A_THING = pattern_of(r"(?:an?|the|another)\s+(?=\w)", re.IGNORECASE)
_EITHER = pattern_of(r"(?<=[a-z]{3})/(?=[a-z]{3})")
_MICRO = pattern_of(r"(?<=\bfood )micro\b|(?<=\bindustry )micro\b|(?<=\bhospital )micro\b")
_LIKES = word_set(
    "likes loves hates enjoys teaches coaches mentors runs owns hires writes keeps wants"
)
_FORMS = {
    "graduates": "graduate",
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "been": "have been",
    "isn't": "are not",
}
_FINITE = word_set(
    "is are was were has have had does do can could will would made helped and or so"
)
_MOST_OF_A_THING = 4
# "Went to city college" names one.
_WENT_TO = pattern_of(
    r"(?P<went>\b(?:went to|graduated from) )"
    r"(?P<school>(?:[a-z.]+ ){1,2}(?:college|state|university|tech)"
    r"(?: of [a-z]+)?)(?=$|[ ,.;])"
)
_MORE_PAST = """
gave did had made knew met spoke told taught wrote took put cut hired hosted gave mentored built
published retired immigrated emigrated survived saw kept lost brought ran raised reviewed saved
organized invented advised answered appeared chaired quit
"""
_PAST = PAST_STEPS | frozenset(_MORE_PAST.split())
_BARE_STEP = pattern_of(
    r"^(?:apprenticeship|internship|residency|fellowship|boot ?camp|PhD|postdoc)\b"
)
_CLAUSES = pattern_of(r"\s*[,;]\s*(?:and\s+)?")
_AND_ALSO = pattern_of(r"\band (\w+)(?= \w)")


# What is of use to me in getting hired or let in is no reason to name in a first letter.
_OF_USE = pattern_of(
    r"\b(?:who gets (?:in|called|hired|picked|accepted|the job)|who(?:['’]?s| is) hiring"
    r"|hir(?:e|es|ing)|gets? hired|to apply"
    r"|gets? (?:people|me|us|you) (?:in|hired|interviews?|jobs?|on)"
    r"|(?:can|could|would|will|might|may) (?:prob(?:ably)? )?(?:get|help|hook|refer|recommend|vouch"
    r"|introduce|connect|put in|pull|pass|hand|forward|read|review|look at|fix|write)"
    r" (?:me|my|us)\b|refer(?:s|red|ral)?|vouch\w*"
    r"|put in a (?:good )?word|pull\w* strings|owes? me|favors?|favours?"
    r"|(?:could|would|might|may) be useful|useful (?:contact|person|to (?:know|have))|an? in\b"
    r"|openings?|vacanc\w+|positions? (?:open|there|available)|jobs? (?:open|there|for me)"
    r"|decides? who|picks? who|chooses? who|makes? offers?|on the (?:hiring|admissions?|selection)"
    r" (?:committee|panel|board)|approves? (?:applications?|admissions?)"
    r"|knows? (?:everybody|everyone|a lot of people|lots of people|people|the (?:boss|manager"
    r"|owner|dean|right people))|well[- ]connected|connections?|someone like me"
    r"|somebody like me)\b",
    re.IGNORECASE,
)
_TOLD_ME_TO = pattern_of(
    r"(?:s?he|they) (?:said|says|told me|asked me)(?: to| i (?:should|could|can))? (?:just )?"
    r"(?P<verb>come|stop|drop|swing|call|e-?mail|write|reach|visit|look|ask|apply)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_COME_SEE = pattern_of(r"^come (?=see|look|visit|watch|talk|meet|sit|work|try)")
_SO = pattern_of(r"\s*,?\s+(?:so|bc|because|since|but|plus|cuz)\s.*$", re.IGNORECASE)
_AND_SO = pattern_of(
    r"\s*,?\s+so (?!that\b|many\b|much\b|far\b|well\b|i\b|you\b)\w.*$", re.IGNORECASE
)
_THE_OTHER = pattern_of(r"\b(from|on|at|to) (?=(?:other|same|opposite|inside) [a-z])")
_CAN_TELL = pattern_of(r"can (?:say|tell|explain|show|describe)\b", re.IGNORECASE)


# Who says what they would like to learn asks for no favor.
_TO_LEARN = pattern_of(
    r"\bi(?:['’]d| would)? (?:wonder|am curious|(?:like|love|want) to (?:learn|understand|hear))\b",
    re.IGNORECASE,
)


def is_of_use(noted: str) -> bool:
    """Whether a reason to write asks a favor or is about getting hired: "knows whos hiring"."""
    return _OF_USE.search(noted) is not None and not _TO_LEARN.search(noted)


def why_them(contact: Contact) -> str:
    """Return the sentence on why them in particular, in words to them (R2).

    Empty where there is none, or where it is not sure how what was noted becomes a sentence.
    """
    if is_of_use(contact.why_them):
        return ""
    noted = _WENT_TO.sub(_by_its_name, contact.why_them)
    noted = _THE_OTHER.sub(r"\1 the ", _EITHER.sub(" or ", unasking(noted)))
    noted = _MICRO.sub("microbiology", spelled(noted, {})).strip(" .")
    said = _set_right(_sentence(noted)) if noted and not is_broken(noted) else ""
    said = "" if _VAGUE.search(said) else said
    return statement(capitalized(said)) if said and not _TACTLESS.search(said) else ""


def _by_its_name(found: re.Match[str]) -> str:
    if found["school"].split()[0] in {"a", "an", "the", "my", "same", "your", "ur", "her", "his"}:
        return found[0]
    told = school_told(found["school"])
    return f"{found['went']}{told.title() if told.islower() else told or found['school']}"


_VAGUE = pattern_of(
    r"\bthe (?:whole|entire) (?:thing|shebang|show|lot|kit)\b"
    r"|\b(?:stuff|thingy|whatnot)\b",
    re.IGNORECASE,
)
_TACTLESS = pattern_of(
    r"\b(?:failed|flunked|hates?|hated|fired|laid off|divorc\w+|cri(?:ed|es)|drunk|rich|broke up"
    r"|sick|depress\w+|arrest\w*|bankrupt\w*)\b",
    re.IGNORECASE,
)


_IN_A_YEAR = pattern_of(
    r"\b((?:graduated|came|started|left|moved|retired|joined|opened|arrived|began|finished|here"
    r"|immigrated|emigrated)(?: (?:from|to|at) (?:the )?[A-Z]\w+)?) (?=(?:19|20)\d\d\b)"
)
_LIKE_ME = pattern_of(
    r",? (?:and )?(?:(?:the )?same (?:\w+ )?as me|(?:just )?like me|me too)$", re.IGNORECASE
)
_SPLICED = pattern_of(r"(?<=\w), (?=(?:I|we|my|our)(?:['’]\w+)? \w)")


def _set_right(said: str) -> str:
    """A sentence with the small words that haste leaves out: in 2011, and I did it too."""
    said = _IN_A_YEAR.sub(r"\1 in ", _LIKE_ME.sub("", said))
    starts_with_you = said[:4].lower() == "you "
    return _SPLICED.sub(", and ", said, count=1) if starts_with_you else said


_OF_HER = pattern_of(r"\b(?:she|hers?|herself)\b", re.IGNORECASE)
_OF_HIM = pattern_of(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_OF_THEM = pattern_of(r"\b(?:they|them|their|theirs)\b", re.IGNORECASE)
_WOMAN = pattern_of(
    r"\b(?:mom|mum|mother|sister|aunt|wife|daughter|grandma|niece|girlfriend|teacher|boss|cousin"
    r"|friend|neighbor|roommate|professor|coach|manager)s?\b",
    re.IGNORECASE,
)
_MAN = pattern_of(
    r"\b(?:dad|father|brother|uncle|husband|son|grandpa|nephew|boyfriend|teacher|boss|cousin"
    r"|friend|neighbor|roommate|professor|coach|manager)s?\b",
    re.IGNORECASE,
)


def _to_them(noted: str) -> str:
    """A sentence about myself that speaks of them: "I'm in her class"; empty if it may be another.

    What is "his" in "my dad loves his job" is my father's.
    """
    for theirs, other in ((_OF_HER, _WOMAN), (_OF_HIM, _MAN), (_OF_THEM, _THEY_MAY_BE)):
        found = theirs.search(noted)
        if found and other.search(noted[: found.start()]):
            return ""
    said = to_you(_HER_CLASS.sub(r"\1 your ", noted))
    return re.sub(r"^i\b", "I", said)


_HER_CLASS = pattern_of(r"\b(in|on|at|from|of|took|for|with|through|to|take) her (?=[A-Z0-9])")
_THEY_MAY_BE = pattern_of(r"\b(?:people|everyone|everybody|parents|[a-z]{3,}(?<!s)s)\b")


# "Saw your video": that was I, and not they.
_I_DID = pattern_of(
    r"^(?:saw|watched|read|heard|liked|loved|enjoyed|found|came across|listened to|been following"
    r"|follow|bought|used|took|attended|sat in on|visited|love|like|admire|remember)"
    r" (?=(?:your?|her|his|their)\b)",
    re.IGNORECASE,
)


def _i_did(found: re.Match[str]) -> str:
    return f"I {'have ' if found[0].lower().startswith('been') else ''}{found[0].lower()}"


def _sentence(noted: str) -> str:
    noted = re.sub(r"\bi(?=$|\W)", "I", _I_DID.sub(_i_did, noted))
    speaks = _OF_ME_OR_YOU.search(noted) is not None
    if _OF_THEIRS.match(noted) or _is_a_thing_of_theirs(noted):
        return f"I am writing because of {noted[0].lower()}{noted[1:]}"
    of_them = any(each.search(noted) for each in (_OF_HER, _OF_HIM, _OF_THEM))
    if _BEGINS_A_SENTENCE.match(noted):
        return (_to_them(noted) if of_them else noted) if speaks else ""
    is_told = speaks and not _SHE_OR_HE.match(noted) and _SOMEBODY_SAYS.match(noted)
    if is_told and _deed(noted) == "":
        return noted if not of_them else ""
    if told := _TOLD_ME_TO.match(noted):
        said = to_you(_COME_SEE.sub("come and ", f"{told['verb'].lower()}{told['rest']}"))
        return f"you told me to {said}" if said else ""
    if _SHE_OR_HE.match(noted):
        return to_you(_SO.sub("", noted))
    first, *others = _CLAUSES.split(_AND_SO.sub("", noted))
    said = _of_you(first)
    more = next(filter(None, map(_deed, others)), "")
    return f"{said}, and {more}" if said and more else said


def _is_a_thing_of_theirs(noted: str) -> bool:
    """Whether only what is theirs was noted, and no sentence: your exercises, your podcast."""
    whose, *rest = noted.lower().split()
    between = rest[:-1]
    no_verbs = not any(word in THIRD or word in _PAST or word in _FINITE for word in between)
    return (
        whose == "your"
        and bool(rest)
        and len(between) < _MOST_OF_A_THING
        and no_verbs
        and "," not in noted
    )


def _of_you(clause: str) -> str:
    """What they do, did or are: "runs the shop" → "you run the shop"; else empty."""
    if deed := _deed(clause):
        return deed
    if kind := _ONE_OF_A_KIND.match(clause):
        of_a_kind = clause[kind.end() :]
        article = "" if of_a_kind.lower().startswith("one of") else "the "
        return to_you(f"you are {article}{of_a_kind}")
    return to_you(f"you are {clause}") if _A_THING.match(clause) else ""


def _deed(clause: str) -> str:
    if _CAN_TELL.match(clause):
        return to_you(f"you {clause}")
    verb, _, rest = clause.partition(" ")
    small = verb.lower()
    of_you = _FORMS.get(small) or THIRD.get(small) or (small if small in _PAST else "")
    if not of_you or not rest:
        return ""
    if small not in _PAST:
        rest = _AND_ALSO.sub(lambda found: f"and {_without_s(found[1])}", rest)
    return to_you(f"you {of_you} {_BARE_STEP.sub(_with_article, rest)}")


def _without_s(verb: str) -> str:
    """A verb of theirs behind "and" as it goes with "you": likes → like; a thing stays."""
    bare = verb.removesuffix("s")
    is_of_them = bare != verb and is_verb(bare) and verb in _LIKES
    return THIRD.get(verb) or (bare if is_of_them else verb)


def _with_article(found: re.Match[str]) -> str:
    return f"{'an' if found[0][0] in 'aeiou' else 'a'} {found[0]}"
