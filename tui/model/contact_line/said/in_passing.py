"""What people type in passing: columns, doubts, what to do next, "runs ops at Acme"."""

import re

from tui.model.contact_line.words.work_words import is_department, is_job_word, is_organization
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_BEGIN = r"(?:[,;|]|\s[-–—]\s)\s*"
_DIVIDED = pattern_of(r"[,;|@)]|\s[-–—]\s|\d{4}")
_COLUMNS = pattern_of(r"(?<=[^\s,;:|])(?:\t+| {3,})(?=[^\s,;|])")
_NUMERAL = pattern_of(r"\s+(?=(?:II|III|IV)\s*,)")
# At Stripe?? ask about internships.
_DOUBTED = pattern_of(
    r"(?P<at>(?:\bat|\bfor|@)\s+[^,;|?]{2,40}?)\?{2,}\s+(?=[^\W\d_])", re.IGNORECASE
)
_DOUBTED_NAME = pattern_of(
    r"^(?P<name>[^\W\d_][\w'’-]*(?:\s[^\W\d_a-z][\w'’-]*)?)\?{2,}\s+(?=[a-z])"
)
_WITH_FIRM = pattern_of(r"(?<=[\w)] )w/\s*(?=[^\W\d_a-z])")
_TO_DO = (
    r"(?:ask|text|txt|call|ring|dm|ping|e-?mail|message|msg|remind|tell)\s+"
    r"(?:about|abt|re|if|whether|her|him|them|before|after|first|only|back|again|next"
    r"|tomorrow|tonight|today|in the|on (?:mon|tue|wed|thu|fri|sat|sun)\w*)\b"
)
_TO_DO_BEHIND_ADDRESS = pattern_of(
    rf"(?P<address>\S+@[^\s@,;]+\.\w+>?|\d{{3}}[-. ]\d{{4}}\)?)\s+(?P<to_do>{_TO_DO}[^,;|]*)",
    re.IGNORECASE,
)
_TO_DO_PART = pattern_of(rf"{_BEGIN}(?P<to_do>{_TO_DO}[^,;|]*)", re.IGNORECASE)
_PLACE = (
    r"(?:boot ?camp|yoga|crossfit|jiu[ -]?jitsu|karate|pilates|choir|band(?: camp)?|scouts"
    r"|day ?care"
    r"|sunday school|rehab|AA|improv|trivia|(?:summer|band|space) camp|soccer|softball|bowling"
    r"|tennis|rowing|robotics|debate|drama club|book club|youth group|bible study|study group"
    r"|the dog park|church|temple|mosque|synagogue|shul|mass|night school)"
)
_FROM_PLACE = pattern_of(
    rf"^(?P<name>[^\W\d_][\w'’-]*\.?(?:\s+[^\W\d_][\w.'’-]*)?)\s+(?P<place>from\s+{_PLACE})"
    r"(?=\s*(?:[,;|(]|$|\s[-–—]\s))",
    re.IGNORECASE,
)
_WHERE_MET = (
    r"(?:(?:from|at)\s+)?(?:(?:the|my|our)\s+)?(?:(?:dog|skate|water)\s+park|gym|pool|playground"
    r"|pta|farmers['’]? market|bus stop|laundromat|library|coffee shop|barber ?shop|bar|pub"
    rf"|soccer|wedding|reunion|job fair|career fair|open house|{_PLACE})"
)
_MET_IN_BRACKETS = pattern_of(rf"\s*\((?P<place>{_WHERE_MET})\)\s*,?", re.IGNORECASE)
_PRONOUNS_THEN_PLACE = pattern_of(
    r"^(?P<name>[^\W\d_][\w'’-]*\.?(?:\s+[^\W\d_][\w.'’-]*)?\s*\((?:s?he|they)/\w+\))\s+"
    rf"(?P<place>from\s+(?:(?:the|my|our)\s+[a-z][a-z ]{{2,20}}|{_PLACE}))(?=\s*(?:[,;|]|$))",
    re.IGNORECASE,
)
_SOMEBODY_DOES = pattern_of(
    r"^(?P<name>[^\W\d_][\w'’-]*\.?(?:\s+[^\W\d_][\w.'’-]*)?)\s+(?P<rest>"
    r"(?:runs|manages|teaches|leads|heads|oversees|handles)\s+[a-z]|(?:she|he|they)\s+"
    r"(?:works?|runs?|manages?|teach(?:es)?|owns?|does|is|was|leads?|heads?|oversees?|handles?)\s)",
    re.IGNORECASE,
)
_LEADS = (
    r"(?:runs|manages|heads|leads|oversees|handles|does|teaches|coordinates|supervises|directs"
    r"|coaches|trains|edits|works\s+(?:w/|with)\s+(?=(?:kids|children|data|[a-z]+s)\s)"
    r"|(?<=they )(?:run|manage|head|lead|oversee|handle|do|teach|coordinate|supervise|coach))"
)
_NO_FIRM = (
    r"(?!(?:night|home|weekends?|least|once|all|times|a time|the (?:moment|same|time|end|weekend)"
    r")\b)"
)
_DOES_AT = pattern_of(
    rf"{_BEGIN}(?P<does>(?:(?:and|who|she|he|they|also|now|currently)\s+)*{_LEADS}\s*\b"
    r"[^,;|()@]*?[^\W\d_])\s+(?:(?P<at>at|@)|for|with)\s+"
    rf"(?P<employer>{_NO_FIRM}(?P<the>the\s+)?(?P<first>[^\W\d_])[^,;|()]*)",
    re.IGNORECASE,
)
# A UX person at Target.
_KIND_OF_PERSON = pattern_of(
    r"(?<=[,;|)–-])\s*(?:(?:s?he|they)(?:['’]s|['’]re| is| are)\s+)?(?:an?|the|one of the|their)\s+"
    r"(?P<field>[^\W\d_][\w&/-]*(?:\s[^\W\d_][\w&/-]*)?)\s+(?P<who>person|guy|gal|lady|woman|man|dude|folks?"
    r"|people)\s+(?:at|@|for|with|over at)\s+(?=[^\W_])",
    re.IGNORECASE,
)
# PE is a subject here, and no license of an engineer.
_TEACHES_PE = pattern_of(
    r"(?<=[,;|–-])\s*(?P<title>P\.?E\.?\s+(?:teacher|coach|instructor|aide|dept\.?|department))\b",
    re.IGNORECASE,
)
_SAID_IN_BRACKETS = pattern_of(
    r"\s*\((?P<said>(?:s?he|they)(?:['’]s|['’]re|\s+(?:is|are|works?|runs?|manages?|teach(?:es)?|leads?))"
    r"\s[^()]*)\)\s*",
    re.IGNORECASE,
)
_OF_ANOTHER = pattern_of(
    r"^(?:coach|pastor|rabbi|officer|nurse|judge|captain)(?=\s+[^\W\d_][\w-]*['’]s?\s+[a-z]+\s*(?:[,;|(]|$))"
)
# My boss said to call Ann Roe at Acme.
_TOLD_TO_CALL = pattern_of(
    r"^(?P<who>[^,;:|@]{2,40}?)\s+(?:(?:said|says|told me|tells me|thinks|suggested"
    r"|recommended)"
    r"\s+(?:(?:that\s+)?I\s+should\s+|that\s+I\s+|to\s+|I\s+)?"
    r"(?:(?:talk|speak|talking|speaking|reach out|chat)\s+(?:to|with)|call|calling|text|e-?mail"
    r"|contact(?:ing)?|message|ask(?:\s+for)?|look\s+up|hit\s+up|meet))\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_RELATED = (
    r"(?:(?:my|our)\s+)?(?:(?:old|ex|former|best|good|work|college|high school)[ -])*"
    r"(?:friend|buddy"
    r"|cousin"
    r"|brother|sister|bro|sis|uncle|aunt|auntie|mom|dad|roommate|room ?mate|housemate|neighbou?r"
    r"|coworker|co-worker|colleague|classmate|boss|teacher|coach|landlord|ex)(?:[ -]in[ -]law)?"
)
_RELATED_IN_BRACKETS = pattern_of(rf"\s*\((?P<who>{_RELATED})\)\s*,?", re.IGNORECASE)
_COUNT_IN_BRACKETS = pattern_of(r"(?<=[^\W\d_])\s*\((?P<count>\d{1,3}\s*[!?]*)\)\s*,?")
_SHOUTS = pattern_of(rf"(?<=[^\W\d_])!+\s+(?={_TO_DO})", re.IGNORECASE)
_DAYS_OF_WEEK = pattern_of(
    rf"{_BEGIN}(?P<days>(?:(?:m|mon|tu|tue|tues|w|wed|th|thu|thurs|f|fri|sat|sun)\s*[/&]\s*)+"
    r"(?:m|mon|tu|tue|tues|w|wed|th|thu|thurs|f|fri|sat|sun)|mwf|tth|t/th)(?=\s*(?:[,;|]|$))",
    re.IGNORECASE,
)
_EQUALS = pattern_of(rf"{_BEGIN}(?P<said>[a-z][a-z ]{{2,20}}\s*=\s*[^,;|]+)")
_ORNAMENTS = pattern_of(
    r"^[★☆✦✧✪✫✭✯⭐🌟♥❤♡•●◆■▪✱✳❖\ufe0f\s]+(?=\S)|[\s★☆✦✧✪✫✭✯⭐🌟♥❤♡•●◆■▪✱✳❖\ufe0f]+$"
)
_ASSISTS = pattern_of(
    rf"{_BEGIN}(?P<title>(?:(?:head|lead|grad|graduate|undergrad)\s+)?(?:TA|RA|UTA|GTA)"
    r"\s+(?:for|in)\s+[^,;|@()]+?)(?=\s*(?:[,;|(@]|$)|\s+at\s)",
    re.IGNORECASE,
)
_IS_LEARNING = pattern_of(
    rf"{_BEGIN}(?:(?:s?he|they)(?:['’]s|['’]re| is| are)\s+|currently\s+|now\s+)*"
    r"(?P<doing>interning|volunteering|apprenticing|student[- ]teaching)\s+(?:at|@|with|for)\s+"
    r"(?P<employer>(?:the\s+)?[^\W_][^,;|()]*?)"
    r"(?P<when>\s+(?:this|next|for the|until|till|through|right now|rn|since|over the)\b[^,;|]*)?"
    r"(?=\s*(?:[,;|(]|$))",
    re.IGNORECASE,
)
_LEARNERS = {
    "interning": "intern",
    "volunteering": "volunteer",
    "apprenticing": "apprentice",
    "student-teaching": "student teacher",
}


def columns_apart(line: str) -> str:
    """Return a line, copied from a table or a directory, with commas between its columns."""
    divided = _COLUMNS.sub(", ", line.strip())
    return line if divided == line.strip() else _NUMERAL.sub(" ", divided)


def with_passing_words_apart(text: str) -> str:
    """Return a line whose hasty words are put so that its parts are known.

    "runs ops at Acme" is "at Acme, notes: runs ops", "Jen (gym)" is "Jen, how we met: gym".
    """
    text = _passed_on(_signs_apart(text))
    text = _OF_ANOTHER.sub(lambda found: found[0].capitalize(), text)
    text = _place_apart(text)
    if (found := _SOMEBODY_DOES.match(text)) and _is_somebody(found["name"]):
        text = f"{found['name']}, {text[found.start('rest') :]}"
    # What follows stands behind another part.
    return _parts_apart(text) if _DIVIDED.search(text) else text


def _signs_apart(text: str) -> str:
    """Return a line whose signs that few lines have are commas, or words."""
    if not text.isascii():
        text = _ORNAMENTS.sub("", text) or text
    if "!" in text:
        text = _SHOUTS.sub(", ", text)
    if "=" in text:
        text = _EQUALS.sub(r", notes: \g<said>", text)
    if "??" in text:
        text = _DOUBTED.sub(r"\g<at>, ", _DOUBTED_NAME.sub(r"\g<name>, ", text))
    if "w/" in text:
        text = _WITH_FIRM.sub("with ", text)
    if "(" in text:
        text = _SAID_IN_BRACKETS.sub(r", \g<said>, ", text)
    return text


def _parts_apart(text: str) -> str:
    text = _DAYS_OF_WEEK.sub(r", notes: \g<days>", text)
    text = _TO_DO_BEHIND_ADDRESS.sub(r"\g<address>, notes: \g<to_do>", text)
    text = _TO_DO_PART.sub(r", notes: \g<to_do>", text)
    text = _TEACHES_PE.sub(r" title: \g<title>", text)
    text = _IS_LEARNING.sub(_learner, _ASSISTS.sub(r", title: \g<title>", text))
    text = _KIND_OF_PERSON.sub(_field_told, text)
    return _DOES_AT.sub(_does_at, text)


def _passed_on(text: str) -> str:
    """Return "my boss said call Ann Roe at Acme" as Ann Roe at Acme, via my boss."""
    found = _TOLD_TO_CALL.match(text)
    if found is None or found["who"].casefold() in {"i", "she", "he", "they", "we", "you", "who"}:
        return text
    who = " ".join(re.sub(r"\([^()]*\)", " ", found["who"]).split())
    return f"{text[found.end() :]}, introduced by: {who}" + (
        f", notes: {found['who']}" if who != found["who"] else ""
    )


def _is_somebody(name: str) -> bool:
    first = name.split(maxsplit=1)[0]
    return folded(first).strip(".") in HONORIFICS or is_likely_given_name(first)


def _place_apart(text: str) -> str:
    """Return a line with where one met somebody, right behind the name, told as that."""
    found = _PRONOUNS_THEN_PLACE.match(text) or _FROM_PLACE.match(text)
    if found and _is_somebody(found["name"]):
        return f"{found['name']}, how we met: {found['place']}{text[found.end() :]}"
    if "(" not in text:
        return text
    for pattern in (_RELATED_IN_BRACKETS, _COUNT_IN_BRACKETS):
        found = pattern.search(text)
        if found and not any(sign in text[: found.start()] for sign in ",;|@"):
            behind = text[found.end() :].strip()
            text = f"{text[: found.start()]}, notes: {found[1]}" + (f", {behind}" if behind else "")
    found = _MET_IN_BRACKETS.search(text)
    if found and not any(sign in text[: found.start()] for sign in ",;|@"):
        behind = text[found.end() :].strip()
        return f"{text[: found.start()]}, how we met: {found['place']}" + (
            f", {behind}" if behind else ""
        )
    return text


def _learner(found: re.Match[str]) -> str:
    doing = found["doing"]
    learner = _LEARNERS["-".join(doing.casefold().split())]
    title = "" if "title:" in found.string else f"title: {learner},"
    told = f", {title} at {found['employer']}"
    return f"{told}, notes: {doing}{found['when']}" if found["when"] else told


def _field_told(found: re.Match[str]) -> str:
    """Return "a UX person at" as the field and "at"; a family person at Acme is none of a field."""
    field = found["field"]
    is_field = is_department(field) or is_job_word(field) or (field.isupper() and len(field) > 1)
    return f" title: {field}, at " if is_field else found[0]


def _does_at(found: re.Match[str]) -> str:
    """Return "runs ops at Acme" as the employer and a note; small letters may name none."""
    first = found["first"]
    in_small = found.string == found.string.lower()
    is_firm = first.isupper() or (found["at"] and (found["the"] or in_small))
    is_firm = is_firm or is_organization(found["employer"])
    if not is_firm:
        return found[0]
    return f", at {found['employer'].strip()}, notes: {found['does']}"
