"""Children, neighbors, and those one grew up with: her kid is in my son's class."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.who.past.reading import read

_THEM = r"(?:her|him|them)"
_THEIR = r"(?:her|his|their)"
_KIDS = (
    r"(?:kids?|sons?|daughters?|child|children|boys?|girls?|twins?|toddlers?|stepsons?|grandson"
    r"|granddaughter|oldest|youngest|little one)"
)
_OUR_CHILD = {"kid": "child", "boy": "son", "girl": "daughter", "toddler": "child"}
_OUR_KIDS = pattern_of(
    rf"(?:{_THEIR}|my|our) {_KIDS} (?:is|are|was|were|goes?|plays?|went|played|swims?|rides?|has"
    rf"|have|and) .*\b(?:my|our|mine|{_THEIR}|hers|theirs|together|the same)\b.*",
    re.IGNORECASE,
)
_OUR = pattern_of(
    r"our (?P<kid>kids|sons|daughters|children|boys|girls) (?:are|were|go|went|play|played|swim"
    r"|swam"
    r"|dance|danced|know|ride|rode|do|did|had|have|take|took|both|all|love|sing|sang|run|ran)\b.*",
    re.IGNORECASE,
)
_OF_MY_KID = pattern_of(
    rf"(?:(?:taught|teaches|coached|coaches|tutors|tutored|watches|watched|babysits|babysat"
    rf"|had|has)\s+)?(?:was\s+|is\s+)?(?:my|our) (?:older |younger )?(?P<kid>{_KIDS})(?:['’]?s"
    rf"|['’])?"
    r"(?: .+)?",
    re.IGNORECASE,
)
_OF_A_CHILD = pattern_of(
    r"(?:the )?(?:mom|mother|dad|father|parent|grandma|grandpa) of (?!my\b)\w+(?: \w+)? "
    rf"(?:in|on|from|at) (?:my|our) {_KIDS}['’]?s? (?:class|team|school|daycare|troop|grade)",
    re.IGNORECASE,
)
_PARENTS = pattern_of(
    r"(?:we(?:'re| are| were) )?(?:both )?(?:fellow |another |other )?(?:room )?(?:mom|dad"
    r"|parent)s?"
    r" (?:together )?(?:at|from|in|with me(?: at)?)(?: (?:the|my|our|same|kids?['’]?s?))* ?"
    r"(?:school|daycare|preschool|kindergarten|pta|pto|class|playgroup|team)?",
    re.IGNORECASE,
)
_NEAR = pattern_of(
    r"(?:(?:s?he|they|we|i) )?(?P<verb>lives?|lived|is|was)?\s*(?:just )?"
    r"(?:(?:a few|a couple(?: of)?|couple|one|two|three|four|five|\d+|some|right) )?"
    r"(?:(?:doors?|houses?|blocks?|floors?|units?|apts?|apartments?) (?:down|up|over|away|above"
    r"|below)|next ?door|(?:on|in|from) (?:my|our|the same) (?:block|street|road|building|floor"
    r"|cul-de-sac|complex|apartment complex|neighborhood)|(?:across|down|up) the (?:street|block"
    r"|road|hall)|around the corner|upstairs|downstairs|(?:above|below|behind|beside|next to)"
    r" (?:me|us))(?: from (?:me|us|my (?:house|parents)))?",
    re.IGNORECASE,
)
_NEIGHBOR = pattern_of(
    r"(?:we were |(?P<old>was |(?:my |our )?(?:old |former |ex[- ]|childhood )+))?(?:my |our )?"
    r"(?:(?:next[- ]door|upstairs|downstairs|backyard) )?neighbou?r\b.*",
    re.IGNORECASE,
)
_KNOWN_SINCE = pattern_of(
    rf"(?:i(?:'ve| have)? |we(?:'ve| have)? )?(?:knew|know|known) (?:{_THEM}"
    rf"|each other) (?P<how>from"
    r"|since|in) (?P<when>high school|middle school|grade school|elementary school|college"
    r"|kindergarten|preschool|childhood|grad school|undergrad|work|school|church|(?:i was|we were)"
    r" (?:kids|little|\w+))",
    re.IGNORECASE,
)
_MANY = {"kids": "children", "boys": "sons", "girls": "daughters"}


def by_home(text: str, when: str) -> str:
    """Return the sentence on children, a neighbor or a childhood; empty where words tell of none.

    `when` is what is said of the time, with a space before it.
    """
    return read(text, when, _AT_HOME, placed=False)


def known_since(text: str) -> str:
    """Return the sentence on since when we know each other: knew her from high school; or empty."""
    return read(text, "", ((_KNOWN_SINCE, _since),), placed=False)


def _our_children(found: re.Match[str], _: str, __: str) -> str:
    kid = found["kid"].lower()
    return f"We know each other through our {_MANY.get(kid, kid)}"


def _children(_: re.Match[str], __: str, ___: str) -> str:
    return "We know each other through our children"


def _my_child(found: re.Match[str], _: str, __: str) -> str:
    if re.search(rf"\b{_THEIR} {_KIDS}\b", found[0], re.IGNORECASE):
        return ""
    kid = found["kid"].lower()
    one = kid if kid == "children" else kid.removesuffix("s")
    return f"We know each other through my {_OUR_CHILD.get(one, one)}"


def _near(found: re.Match[str], _: str, when: str) -> str:
    is_over = (found["verb"] or "").lower() in {"lived", "was"} or when
    return f"We used to be neighbors{when}" if is_over else "We are neighbors"


def _neighbors(found: re.Match[str], _: str, __: str) -> str:
    text = found[0].lower()
    is_over = found["old"] or text.startswith("we were") or "growing up" in text
    return "We used to be neighbors" if is_over else "We are neighbors"


def _since(found: re.Match[str], _: str, __: str) -> str:
    since = found["when"]
    if since.lower().startswith(("i was", "we were")):
        said = spelled(re.sub(r"\bi\b", "I", since), {})
        return f"We have known each other since {said}"
    since = since.lower().replace("grad school", "graduate school").replace("undergrad", "college")
    if found["how"].lower() == "since" or since == "childhood":
        return f"We have known each other since {since}"
    return f"We know each other from {since}"


_AT_HOME = (
    (_OUR, _our_children),
    (_OF_A_CHILD, _children),
    (_PARENTS, _children),
    (_OF_MY_KID, _my_child),
    (_OUR_KIDS, _children),
    (_NEAR, _near),
    (_NEIGHBOR, _neighbors),
)
