"""Shorthand that its neighbors decide: "cert copy", "open reqs", "tier 2", "bout job shadow"."""

import re
from calendar import month_name

from tui.model.text.patterns import pattern_of

_BEGINNERS = (
    r"(?=(?:apprentices?|students?|teachers?|nurses?|associates?|residents?|law|med|interns?"
    r"|analysts?|lawyers?|medical|nursing)\b)"
)
_OF_A_DAY = r"(?:shifts?|mornings?|nights?|afternoons?|evenings?|class(?:es)?|sessions?|slots?)"
_DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TOOLS = {"query": "Query", "bi": "BI", "pivot": "Pivot", "automate": "Automate"}
_BEFORE = (
    (r"\bbout (?=(?:my|the|a|an|his|her|their|how|what|job|it|that|\d))", "about "),
    (r"\br (?=(?:the|in|at|not|all|never|always|on|u|you|ur|hard|good|better|easy|more|less)\b)",
     "are "),
    (r"\b(my|a|your|ur|the|her|his) certs? copy\b", r"a copy of \1 certificate"),
    (r"\bcopy of (my|your|ur|the|her|his) cert\b", r"copy of \1 certificate"),
    (r"\bcerts? of\b", "certificate of"),
    (r"\bcert (?=(?:nurse|teacher|welder|tech|mechanic)\b)", "certified "),
    (r"\bopen reqs\b", "open positions"),
    (r"\bjob descs?\b(?<=descs)", "job descriptions"),
    (r"\bjob desc\b", "job description"),
    (r"\b(ref|rec) (?=(?:letter|ltr)s?\b)", r"\1 "),
    (r"\bmed[ -]surg\b", "med-surg"),
    (r"\b(\d(?:st|nd|rd|th)) gr\b", r"\1 grade"),
    (r"\b(any|every|next|this|each) sat\b(?! (?:in|down|for|next|with)\b)", r"\1 Saturday"),
    (r"\b(any|every|next|this|each) sun\b", r"\1 Sunday"),
    (r"\bpeds\b", "pediatrics"),
    (r"\b(\d+) sec\b", r"\1 seconds"),
    (r"\b(per|each|every|a) hr\b", r"\1 hour"),
    (r"\bperm (?=(?:job|jobs|post|posts|role|roles|position|positions|spot|work|contract)\b)",
     "permanent "),
    (r"\b(go|went|got|get|be|become|became) perm\b", r"\1 permanent"),
    (r"\b(site|room|lab|plant|building|ride|job) bout\b", r"\1 about"),
    (r"\bre: ?(?=\w)", "about "),
    (r"(?<=\w )re (?=(?:open|the|my|a|an|summer|his|her|their)\b)", "about "),
    (r"\bdont\b", "don't"),
    (r"\bride[- ]?alongs?\b(?<=alongs)", "ride-alongs"),
    (r"\badd on\b(?=$|[.,])", "add-on"),
    (r"\beveryday(?=$|[.,;]| (?:and|but|before|after|if|when|even|until|not|for|in|on|at|to"
    r"|with)\b)",
     "every day"),
    (r"\b(do|does|did|plans?|planning|works?|see|things?|it|this|that) diff(?=$|[.,])",
     r"\1 differently"),
    (r"\bcover (?:ltr|let)\b", "cover letter"),
    (r"\br(?:n|&)?d (?=(?:chefs?|teams?|labs?|work|kitchens?|departments?|dept|jobs?|centers?"
     r"|roles?|budgets?|side|cooks?|people|ppl)\b)", "R&D "),
    (r"\bsono\b", "sonography"),
    (r"\brad (?=techs?\b)", "radiology "),
    (r"\b(food|medical|general|intro|clinical) micro\b", r"\1 microbiology"),
    (r"\b(?:bs|BS) (?=degrees?\b)", "BS "),
    (r"\b(?:ba|BA) (?=degrees?\b)", "BA "),
    (r"\b(?:1st|first) (?:yr|year) (?=(?:prereqs?|prerequisites?|classes|courses|salary)\b)",
     "first-year "),
    (r"\b(my|your|ur|her|his|their|the) avail\b", r"\1 availability"),
    (r"\bcmd line\b", "command line"),
    (r"\bmark up (?=hearings?\b|sessions?\b)", "markup "),
    (r"\bsnap on\b", "Snap-on"),
    (r"\bpart time(?= \w)", "part-time"),
    (r"\b(\d)/2 (?=\w)", r"\1/2 "),
    (r"\b1/2 (?=(?:the|of|my|your|ur|our|up)\b)", "half "),
    (r"\bthank (?:u|you) (?=(?:notes?|cards?|e-?mails?|letters?)\b)", "thank-you "),
    (r"\b(wo)?mans (?=(?:game|world|job|work)\b)", r"\1man's "),
    (r"\b(the|an|our|his|her|your|my|of|in|into|for|from|most) it (?=(?:shop|team|dept"
    r"|department|jobs?"
     r"|work|manager|guy|guys|support|people|field|world|staff|director|help|side|ticket|tickets|class"
     r"|degree|career|background)\b)", r"\1 IT "),
    (rf"\b(?:1st|first) (?:yr|year) {_BEGINNERS}", "first-year "),
    (rf"\b(?:2nd|second) (?:yr|year) {_BEGINNERS}", "second-year "),
    (r" @ (?=\w)", " at "),
    (r"\bhed (?=\w)", "he'd "),
    (r"\bshed (?=(?:let|look|send|write|be|help|read|introduce|give|show|put|talk|ask|call|share"
     r"|check|forward|pass|review)\b)", "she'd "),
    (r"\brec (?=(?:center|league|room|department|dept|sports|fields?)\b)", "recreation "),
    (r"\bnew years?\b(?! resolution)", "New Year's"),
    (r" \+ (?=[A-Za-z])", " and "),
    (r"\bw/ (?=\w)", "with "),
    (r"\blocal (?=\d)", "Local "),
    (r"\bmech (?=(?:aptitude|engineer|engineering|drawing|design|systems)\b)", "mechanical "),
    (r"\bq's\b", "questions"),
    (r"\blmk (him|her|them) (?:know )?", r"let \1 know "),
    (r"^(?:shoot|ping) (her|him|them) (?=my|the|a|an)", r"send \1 "),
    (r" & (?=\w)", " and "),
    (rf"\b([2-9]) (?=(?:sat|sun|mon|tues?|wed|thurs?|fri) {_OF_A_DAY}\b)",
     lambda found: f"{_DIGITS[int(found[1])]} "),
    (rf"\bsat (?={_OF_A_DAY}\b)", "Saturday "),
    (rf"\bsun (?={_OF_A_DAY}\b)", "Sunday "),
    (r"\bhow 2 (?=[a-z])", "how to "),
    (r"\b(go|apply|talk|write|transfer|move|study|prep|register|train|test) 2 (?=[A-Z]{2,}\b)",
     r"\1 to "),
    (r"\b(study|prep|register|train|test|sign up|prepare|practice) 4 (?=[A-Z]{2,}\b)", r"\1 for "),
    (r"\bintro (?=(?:me|him|her|us|them)\b)", "introduce "),
    (r"\ban? lor\b", "a letter of recommendation"),
    (r"\blor(s?)\b", r"letter\1 of recommendation"),
    (r"\b((?:if|when|once|before|after|until) i apply) (?=[A-Z])", r"\1 to "),
    (r"\bsci[ -]comms?\b", "science communication"),
    (r"\bpower (query|bi|pivot|automate)\b", lambda found: f"Power {_TOOLS[found[1].lower()]}"),
    (r"\bgoogle (docs?|sheets?|slides|drive|ads|analytics|maps|scholar|forms?)\b",
     lambda found: f"Google {found[1].capitalize()}"),
    (r"\b(diploma|transcript|certificate|license|passport|degree|permit|badge) copies\b",
     r"copies of my \1"),
    (r"\b(diploma|transcript|certificate|license|passport|degree|permit|badge) copy\b",
     r"a copy of my \1"),
    (r"(?<!my )(?<!the )(?<!an )(?<!a )(?<!your )(?<=[a-z] )"
     r"(I-94|I-20|I-9|I-130|I-485|W-2|W-4|W-9|DS-2019|DD-?214)\b", r"my \1"),
)  # fmt: skip
_PLACED = tuple((pattern_of(pattern, re.IGNORECASE), said) for pattern, said in _BEFORE)
_NUMBERED_DAY = pattern_of(r"\b(on|by|before|after) (1[0-2]|[1-9])/([12]\d|3[01]|[1-9])(?![\d/])")
_GRADED = pattern_of(
    r"\b(mechanic|technician|tech|operator|analyst|engineer|specialist|assistant|clerk|associate"
    r"|level|tier|class|grade|type|phase|part|unit|section|lab|calculus|calc|physics|chem|chemistry"
    r"|bio|biology|anatomy|algebra|exam|local|district|zone|route|step|stage|a&p|accounting|econ"
    r"|spanish|french|german|english|comp|worker|officer|nurse|aide|teacher|trainee|laborer"
    r"|electrician|plumber|welder|carpenter|driver|inspector|planner|programmer|developer)"
    r" ([1-9])\b(?! (?:to|or|-|–) ?\d)",
    re.IGNORECASE,
)


_FOR = pattern_of(
    r"(?<=[a-z] )(?<!\bat )(?<!\bby )(?<!\bto )(?<!\btill )(?<!\buntil )(?<!\bbefore )(?<!\bafter )"
    r"(?<!\btop )(?<!\blast )(?<!\bfirst )(?<!\bof )(?<!\band )(?<!\bor )(?<!\bonly )(?<!\bonce )"
    r"4 (?=(?:me|her|him|us|u|you|them|my|ur|your|our|the|both|all|any|every|each|another"
    r"|an? (?!(?:day|week|month|year|night"
    r"|hour|shift|semester)\b))\b)",
    re.IGNORECASE,
)
_TO = pattern_of(
    r"\b(go|goes|going|went|apply|applied|applying|talk|talking|talked|write|speak|listen|send|sent"
    r"|give|reach out|next|close|get|back|come|came|move|moved|listening|it|me|resume|résumé|email"
    r"|link|intro|need|want|have|has|how|what|where|when|like|love|try|used|able|ready|easy|hard)"
    r" 2 (?=(?:me|her|him|us|u|you|them|my|ur|your|the|both|all|any|every|each|another)\b)",
    re.IGNORECASE,
)
_JOINT = pattern_of(
    r"(?<=[a-z] )(?:AND|BUT)\b|\b(?:AND|BUT)(?= [A-Z]?[a-z])|(?<=[a-z] )OR(?= an? )"
)


# Before a name no number counts anything: "introduce me 2 Sam", "a letter 4 Wendy".
_BEFORE_A_NAME = pattern_of(
    r"(?<=[a-z] )(?<!grade )(?<!level )(?<!tier )(?<!chapter )(?<!page )(?<!unit )(?<!route )"
    r"(?<!part )(?<!phase )(?<!class )(?<!type )(?<!local )(?<!section )(?<!step )(?<!floor )"
    r"(?<!room )(?<!top )(?<!first )(?<!last )(?<!the )(?<!of )(?<!with )(?<!and )(?<!or )"
    r"(?<!gate )(?<!line )(?<!zone )(?<!version )(?<!by )(?<!at )(?<!until )(?<!exam )(?<!any )"
    r"(?P<digit>[24]) (?=(?P<name>[A-Z][a-z]+(?!s\b)(?:[ '’][A-Z]?\w+)?)(?: |$|[,.(]))"
)
_DAYS_OF_WEEK = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_IN_FRONT_OF = {"2": "to", "4": "for"}


def _to_a_name(found: re.Match[str]) -> str:
    word = found["name"].split()[0].lower()
    return found[0] if word in _CALENDAR else f"{_IN_FRONT_OF[found['digit']]} "


_CALENDAR = frozenset(
    {name.lower() for name in month_name if name}
    | {f"{day}day{s}" for day in _DAYS_OF_WEEK for s in ("", "s")}
)


def placed(text: str) -> str:
    """Return a text with the shorthand spelled out that only its neighbors decide."""
    text = _BEFORE_A_NAME.sub(_to_a_name, _JOINT.sub(lambda found: found[0].lower(), text))
    text = _TO.sub(r"\1 to ", _FOR.sub("for ", text))
    for pattern, said in _PLACED:
        text = pattern.sub(said, text)
    return _NUMBERED_DAY.sub(
        lambda found: f"{found[1]} {month_name[int(found[2])]} {found[3]}", text
    )


def is_grade(text: str, at: int) -> bool:
    """Whether the digit at a place belongs to a name: "mechanic 2", "tier 2", "calculus 1"."""
    begin = text.rfind(" ", 0, max(at - 1, 0)) + 1
    found = _GRADED.match(text, begin)
    return found is not None and found.start(2) == at
