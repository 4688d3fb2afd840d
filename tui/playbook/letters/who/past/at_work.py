"""Colleagues, partners and customers, and whom one met by chance: same shift as me at Amazon."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import is_job
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.who.past.reading import read
from tui.playbook.letters.who.past.sentences import plain, told, whole

_THEM = r"(?:her|him|them)"
_SAME = pattern_of(
    r"(?:(?:we|s?he) )?(?:were |was )?(?:in |on |from )?(?:the )?(?:same|my) "
    r"(?P<what>dorm|floor|hall|residence hall|sorority|frat|fraternity|cohort|study group"
    r"|bootcamp|program|band|choir|troop|scout troop|homeroom|group project|fellowship|book club"
    r"|run(?:ning)? club|co-op|grad program|nursing program|class|shift|crew|graduating class"
    r"|year|grade|church group|support group|carpool)(?: as me| with me)?",
    re.IGNORECASE,
)
_SAME_IN_FULL = {
    "frat": "fraternity", "grad program": "graduate program", "hall": "residence hall",
    "run club": "running club", "group project": "project group",
}  # fmt: skip
_PARTNERS = pattern_of(
    r"(?:we were |(?:was |is )?my )?(?P<what>(?:lab|study|project|group project|bio|chem|physics"
    r"|bench|debate|dance|tennis|running|duty|patrol|carpool) partner|suitemate|roommate"
    r"|classmate|teammate|bandmate|cabin ?mate|deskmate|labmate|coworker|co-worker|colleague"
    r"|housemate)s?(?: together)?(?: with me)?"
    r"|we were (?:both )?(?P<both>TA|RA|camp counselor|lifeguard|barista|server|intern|nurse"
    r"|cashier|tutor|resident|fellow|paralegal|cook|line cook|waiter|bartender)s(?: together)?"
    r"|was my (?P<of_me>RA|camp counselor|resident advisor|orientation leader|big sister"
    r"|big brother|den mother|sponsor|caddie|au pair|nanny|babysitter)",
    re.IGNORECASE,
)
_HERE_WITH_ME = pattern_of(
    r"(?:s?he |they )?(?:sat|sits|worked|works|desk|cube|cubicle|office|was|is)?\s*"
    r"(?:right )?(?:across|next to|behind|near|down the hall|beside|in front)(?: of)?(?: from)?"
    r" (?:me|us)|(?:desk|cubicle|cube|office) (?:mate|neighbou?r)|(?:same )(?:shift|crew|team"
    r"|department|office|line|floor)(?: as (?:me|us))?|on (?:the )?(?:next|other) (?:team|shift"
    r"|line|crew)",
    re.IGNORECASE,
)
_INTERVIEWED = pattern_of(
    rf"(?:(?P<i>(?:i )?(?:interviewed|had an interview) with {_THEM})"
    r"|(?:s?he |they )?interviewed me)"
    r"(?: for (?:an? |the |my |this )?(?P<what>job|internship|position|role|scholarship|program))?",
    re.IGNORECASE,
)
CHANCE = pattern_of(
    r"(?:(?:i|we) )?(?:we(?:'ve| have) met (?P<times>once|twice|before|a few times"
    r"|a couple of times)|(?P<ran>ran|bumped) into (?:her|him|them|each other)"
    r"|(?:got (?:to )?(?:talking|chatting)|started (?:talking|chatting)|struck up a conversation"
    r"|chatted|talked)(?: with (?:her|him|them))?)(?P<where> (?:at|in|on|outside|during|while|over)"
    r" .+)?",
    re.IGNORECASE,
)
OF_SOMEBODY = pattern_of(
    r"(?:my|our) (?P<whose>landlord|landlady|neighbou?r|coworker|boss|manager|teacher|coach"
    r"|professor|friend|classmate|pastor|doctor|therapist|trainer|client|barber|teammate|mentor"
    r"|girlfriend|boyfriend|fianc[eé]e?|in-laws?)['’]?s (?:\w+ ){0,2}(?:friend|buddy|pal|boss"
    r"|coworker|colleague|brother|sister|wife|husband|son|daughter|mom|mother|dad|father|cousin"
    r"|uncle|aunt|roommate|neighbor|niece|nephew|coach|teacher|client|partner)",
    re.IGNORECASE,
)
_REGULAR = pattern_of(
    r"(?:(?:a|an|one of my|my|the) )?(?:old |former |favorite )?(?:regular )?(?:customer"
    r"|regular|client|guest"
    r"|patron|member|lady|guy|woman|man|girl|librarian|barista|bartender|cashier|waitress|waiter"
    r"|teller|owner|crossing guard)s? (?:at|of|from|in) (?:my|our|the) (?P<where>(?:work|job"
    r"|(?:[\w-]+ )"
    r"{0,1}(?:bar|shop|store|restaurant|salon|gym|cafe|bakery|deli|clinic|studio|library|pharmacy"
    r"|diner|garage|bank|truck|hotel|pool|laundromat|market|food bank|branch)))(?: .*)?",
    re.IGNORECASE,
)
_MY_OWN = pattern_of(r"(?:(?:was|is) )?(?:my|our) (?P<old>old |former |ex[- ])?(?P<role>[a-z -]+)")
_ON_A_DESK = pattern_of(
    r"(?:(?:was|is) )?(?:my|our) (?:old |former |ex[- ])?(?P<role>[a-z -]+?) (?P<joint>on|in)"
    r" (?P<where>(?:the|my) (?:[a-z-]+ ){0,2}(?:desk|floor|line|crew|team|shift|dock|ward|unit|lab"
    r"|kitchen|office|department|shop|program|yard|squad|board|committee))"
)
_LEADERS = frozenset({"chief", "captain", "lead", "supervisor", "boss", "head", "foreman"})
_AT_A_DESK = pattern_of(r"\b(?:desk|cube|cubicle|office|department|shift|crew)\b", re.IGNORECASE)


def by_work(text: str, when: str) -> str:
    """Return the sentence on work or a chance meeting; empty where words tell of none.

    `when` is what is said of the time, with a space before it.
    """
    return read(text, when, _BY_CHANCE, placed=False) or read(text, when, _AT_WORK)


def _chance(found: re.Match[str], _: str, when: str) -> str:
    if found["times"]:
        return f"We have met {found['times'].lower()}"
    first = "We ran into each other" if found["ran"] else "We got to talking"
    return told(f"{first}{found['where'] or ' once'}", when) or f"{first} once"


def _of_somebody(found: re.Match[str], _: str, __: str) -> str:
    return f"I know of you through my {found['whose'].lower()}"


def _regular(found: re.Match[str], _: str, __: str) -> str:
    where = found["where"].lower()
    return whole(
        f"We know each other from {'work' if where in {'work', 'job'} else f'the {where}'}"
    )


def _interviewed(found: re.Match[str], at: str, when: str) -> str:
    what = found["what"]
    for_it = f" for {'an' if what == 'internship' else 'a'} {what}" if what else ""
    who = "I interviewed with you" if found["i"] else "You interviewed me"
    return f"{who}{for_it}{at}{when or ' once'}"


def _partners(found: re.Match[str], at: str, when: str) -> str:
    if found["of_me"]:
        return f"You were my {_role(found['of_me'])}{at}{when}"
    together = " together" if "together" in found[0].lower() else ""
    return f"We were {_role(found['what'] or found['both'])}s{together}{at}{when}"


def _same(found: re.Match[str], at: str, when: str) -> str:
    what = _SAME_IN_FULL.get(found["what"].lower(), found["what"].lower())
    joint = "on" if what in {"floor", "shift", "crew"} else "in"
    return f"We were {joint} the same {what}{at}{when}"


def _of_my_own(found: re.Match[str], at: str, when: str) -> str:
    role = plain(spelled_title(found["role"])) if is_job(found["role"]) else ""
    if role and (found["old"] or when or found[0].lower().startswith("was ")):
        return f"It has been a while since you were my {role}{at}"
    return f"You know me from your work as my {role}{at}" if role else ""


def _on_a_desk(found: re.Match[str], _: str, __: str) -> str:
    role = found["role"].rsplit(maxsplit=1)[-1]
    known = role in _LEADERS or is_job(found["role"])
    return whole(f"You know me from {found['where']}") if known else ""


def _beside_me(found: re.Match[str], at: str, _: str) -> str:
    if at:
        return f"We know each other from our time{at}"
    return "You know me from work" if _AT_A_DESK.search(found[0]) else ""


def _role(what: str) -> str:
    return what.upper() if what.upper() in {"TA", "RA"} else spelled_title(what.lower())


_BY_CHANCE = ((CHANCE, _chance), (OF_SOMEBODY, _of_somebody), (_REGULAR, _regular))
_AT_WORK = (
    (_INTERVIEWED, _interviewed),
    (_PARTNERS, _partners),
    (_SAME, _same),
    (_ON_A_DESK, _on_a_desk),
    (_MY_OWN, _of_my_own),
    (_HERE_WITH_ME, _beside_me),
)
