"""Somebody as a call names them, on the fly: her old boss Raj at Intuit, ask Jenny Tran."""

import re
from dataclasses import replace

from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.line import ContactLine
from tui.model.contact_line.told_of import is_sentence, is_told, job_told, told_of
from tui.model.text.lines import FAULTS, UNREADABLE, clean_line
from tui.model.text.patterns import pattern_of

_TO_BE_DONE = pattern_of(
    r"(?:(?:i|i'll|we|you|maybe|perhaps|also|should|could|must|need to|please|to|then)\s+)*"
    r"(?:ask|call|e-?mail|text|ping|message|contact|meet|try|find|look up|reach(?: out to)?"
    r"|(?:talk|speak|write) (?:to|with)|follow up with|connect with|get in touch with"
    r"|(?:an )?intro(?:duction)? to|introduce me to)\s+(?=\S)"
    r"|(?:maybe|perhaps|also)\s+(?=\S)",
    re.IGNORECASE,
)
_WHOSE = pattern_of(r"(?:her|his|my|their|our|your|the|an?)\s+(?=\S)", re.IGNORECASE)
# Ald. Ramirez's chief of staff.
_WHOSE_NAMED = pattern_of(
    r"(?P<title>[^\W\d_]+)\.? (?P<name>[^\W\d_a-z][\w-]*(?: [^\W\d_a-z][\w-]*)?['’]s)\s+(?=\S)"
)
_DESCRIBING_WORDS = (
    "old former ex ex- current new good best close great dear late first last young younger older "
    "next then"
)
_DESCRIBING = frozenset(_DESCRIBING_WORDS.split())
# Behind one of these it is told where somebody is, or what they do; no name comes any more.
_GOES_ON_WORDS = "at in on from of who for with works working whose that is was and"
_GOES_ON = frozenset(_GOES_ON_WORDS.split())
_CALLED = frozenset(("named", "called"))
_ADDRESSED = frozenset(("uncle", "aunt", "auntie", "grandma", "grandpa", "coach"))
_MOST_WORDS_OF_NAME = 3
_NAME_TO_COME = pattern_of(
    r"(?:^|\s*[,;(\[–-]\s*)(?P<said>(?:(?:(?:i\s+)?(?:forgot|forget|missed|lost"
    r"|don['’]?t (?:know|have|remember)|didn['’]?t (?:get|catch|hear)|need|get|no|unknown|missing"
    r"|not sure (?:of|about))|what(?:['’]s| is| was))"
    r"\s+(?:(?:the|her|his|their|a|your)\s+)?(?:(?:last|first|full|sur|family)\s*)?(?:name|names|surname)\b"
    r"[^,;()]*|name\s*(?:\?+|unknown|tbd|tbc|to (?:come|follow)|later)"
    r"|(?:(?:i|we|s?he|they|who)(?:['’]ll|\s+will|['’]s going to)?\s+|will\s+|gonna\s+)+"
    r"(?:send|text|e-?mail|share|give|tell|forward|dm|look|find|check|dig|follow|get|ask)\b"
    r"[^,;()]*\b(?:names?|contact|info|details|later)\b[^,;()]*|no(?:\s+(?:idea|clue)[^,;()]*)?|n"
    r"|(?:not sure|dunno|idk|who\?*)(?:\s+who)?|\?+))\s*[)\]]?\s*(?=$|[,;])",
    re.IGNORECASE,
)
_ONE = r"[^\W\d_][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*)?"
_EITHER = pattern_of(
    rf"(?:[Ee]ither )?(?P<two>(?P<one>{_ONE})[,?]*(?: \(?|/)or (?P<maybe>(?:(?:is it|was it|maybe"
    rf"|perhaps|possibly|probably|it['’]s)\s)*)(?P<other>{_ONE}))(?![\w'’])"
)
_NO_OTHER = frozenset({"her", "his", "their", "my", "the", "a", "an", "one", "some", "so"})
_PART_OF_FIRM = r"(?:team|group|dep(?:artmen)?t|office|lab|desk|side)"
# Where one knows somebody, or finds them in a firm that goes without saying.
_WHERE = pattern_of(
    r"(?P<name>(?=\w)[^a-z][^,(]*?)\s+(?P<where>(?:from|in|on|with|at)\s+"
    r"(?:(?:(?:the|her|his|their|our|my|an?)\s+)?[a-z][^,]*"
    rf"|(?:the|her|his|their|our|my)\s[^,]*\b{_PART_OF_FIRM}))"
    r"(?P<rest>,.*|$)"
)


# The principal is Ms. Dana Ruiz; her boss is named Tom Hale; his name is Ed.
_IS_SOMEBODY = pattern_of(
    r"(?P<who>(?:the |her |his |their |our |my |an? )?[a-z][\w'’-]*(?: [a-z][\w'’-]*){0,3}?)"
    r" (?:is|was)(?P<called> (?:named|called))? "
    r"(?P<name>(?P<honor>(?:Ms|Mrs?|Mx|Miss|Dr|Prof)\.? )?"
    r"(?P<first>[A-Z][\w'’-]*)[^,;(]*)(?P<rest>.*)"
)
_ONLY_A_NAME = pattern_of(r"(?:(?:the|her|his|their|our|my|a) )?(?:contact|person|name)")
_WHOSE_NAME = pattern_of(r"['’]s name$")


class NobodyError(ValueError):
    """Words that say who somebody is and not what they are called; its text is a sentence."""


def line_noted(text: str) -> ContactLine:
    """Read what follows "@" in a call; who somebody is to whom goes to the notes.

    Raises ValueError, with a sentence, if there is no name, `NobodyError` where the words only
    say who it is: her old boss.
    """
    try:
        role, rest, where, told = _apart(text)
    except FAULTS as fault:
        raise ValueError(UNREADABLE) from fault
    from tui.model.contact_line.name.name_end import names_nobody  # noqa: PLC0415 - as in the reader

    nobody = NobodyError(f"“{clean_line(text)}” names nobody yet: add the name when you know it.")
    rest, unknown = _name_to_come(rest)
    if unknown and not any(map(str.isalnum, rest)):
        raise nobody
    if two := _either(rest):
        raise NobodyError(f"Which of the two is “{two}”? Write a line for each.")
    line = parse_contact_line(rest, strict=False)
    if is_told(line.title):
        line, told = replace(line, title=""), line.title
    if names_nobody(line.name):
        raise nobody
    if is_sentence(line.name):
        raise NobodyError(f"“{line.name}” reads as a sentence: begin with the name, then a comma.")
    notes = "\n".join(filter(None, (role, where, told, line.notes, unknown)))
    return replace(line, notes=notes)


def _either(text: str) -> str:
    """Return the words of a line that give two names for one person: Raj or maybe Rajiv Mehta."""
    from tui.model.naming.known_names import is_given_name  # noqa: PLC0415 - as in the reader

    found = _EITHER.match(text)
    if found is None:
        return ""
    one, other = found["one"], found["other"]
    is_name = one[0].isupper() or is_given_name(one)
    is_other = other[0].isupper() or is_given_name(other) or bool(found["maybe"])
    is_other = is_other and other.casefold() not in _NO_OTHER
    return clean_line(found["two"]) if is_name and is_other else ""


def _apart(text: str) -> tuple[str, str, str, str]:
    """Return who somebody is to whom, what says their name and work, and what is told of them.

    Before the last comes where one knows them.
    """
    from tui.model.contact_line.openings import opening_apart  # noqa: PLC0415 - as in the reader

    typed = text.strip().rstrip("?").rstrip()
    text = _without_task(typed)
    if named := _behind_is(typed) or _behind_is(text):
        return *named, "", ""
    # Whoever is on the phone introduces them, whoever's friend they are.
    opening = opening_apart(text)
    role, rest = _name_first(opening.text)
    rest = _without_task(rest) if role else rest
    notes = "\n".join(filter(None, (*opening.notes, role)))
    name, told = told_of(rest)
    if job := job_told(told):
        return notes, f"{name}, {job}", "", ""
    if told:
        return notes, name, "", told
    return notes, *_where_apart(rest), ""


def _behind_is(text: str) -> tuple[str, str] | None:
    """Return who somebody is to whom, and the line of them, where "is" stands between these."""
    from tui.model.contact_line.words.work_words import is_title  # noqa: PLC0415 - see reader
    from tui.model.naming.known_names import is_given_name  # noqa: PLC0415 - as above

    found = _IS_SOMEBODY.fullmatch(text)
    if found is None:
        return None
    who = _WHOSE_NAME.sub("", found["who"])
    title = who.removeprefix("the ")
    is_only_name = who != found["who"] or _ONLY_A_NAME.fullmatch(who) is not None
    is_name = found["honor"] or found["called"] or is_given_name(found["first"])
    if not (is_only_name or is_name):
        return None
    if _ONLY_A_NAME.fullmatch(who):
        return "", f"{found['name']}{found['rest']}"
    if who == found["who"] and is_title(title) and not _WHOSE.match(title):
        return "", f"{found['name'].strip()}, {title}{found['rest']}"
    return who, f"{found['name']}{found['rest']}"


def _name_to_come(text: str) -> tuple[str, str]:
    """Split what says that the name, or the rest of it, is not known off a line: no last name."""
    found = _NAME_TO_COME.search(text)
    if found is None:
        return text, ""
    return f"{text[: found.start()]}{text[found.end() :]}", found["said"].strip()


def _where_apart(text: str) -> tuple[str, str]:
    """Split "from the growth team" off a name; an organization stays."""
    from tui.model.contact_line.words.work_words import is_organization  # noqa: PLC0415 - see reader

    found = _WHERE.fullmatch(text)
    if found is None:
        return text, ""
    where = found["where"].split(maxsplit=1)[1]
    if is_organization(where) and not re.search(rf"{_PART_OF_FIRM}$", where):
        return text, ""
    return found["name"] + found["rest"], found["where"]


def _without_task(text: str) -> str:
    """Return a line without what is to be done; somebody may be called Ask Lind, though."""
    task = _TO_BE_DONE.match(text)
    if task is None:
        return text
    rest = text[task.end() :]
    is_name = text[0].isupper() and " " not in task[0].strip() and rest[0].isupper()
    return text if is_name else rest


def _name_first(text: str) -> tuple[str, str]:
    """Split who somebody is to another off their name: her old boss, and Raj at Intuit.

    The first is empty, and the line as it was, where no name follows.
    """
    whose = _whose(text)
    words = text[whose.end() if whose else 0 :].split()
    at = _name_begins(words, described=whose is not None)
    if at and at < len(words) and words[at].casefold() in _GOES_ON:
        return _name_last(text, words[at].casefold())
    if not at or at == len(words):
        return "", text
    is_mine = whose is None or whose[0].strip().casefold() == "my"
    if is_mine and words[at - 1].casefold() in _ADDRESSED:
        at -= 1
        words[at] = words[at].capitalize()
    role = [*(whose[0].split() if whose else ()), *words[:at]]
    if role[-1:] and role[-1].casefold() in _CALLED:
        role.pop()
    return (" ".join(role).rstrip(",:-") if at else ""), " ".join(words[at:])


def _whose(text: str) -> re.Match[str] | None:
    """Return the words that say whose somebody is: her, or a title and a name with "'s"."""
    from tui.model.naming.person_name import TITLES  # noqa: PLC0415 - as in the reader

    named = _WHOSE_NAMED.match(text)
    is_named = named is not None and named["title"].casefold() in TITLES
    return named if is_named else _WHOSE.match(text)


def _name_begins(words: list[str], *, described: bool) -> int:
    """Return the place of the first word that says no more who somebody is to whom; or 0."""
    from tui.model.contact_line.words.work_words import (  # noqa: PLC0415 - as in the reader
        ASSISTANTS,
        is_title,
        may_be_surname,
    )
    from tui.model.naming.known_names import is_given_name  # noqa: PLC0415
    from tui.model.naming.person_name import RELATIONS  # noqa: PLC0415

    has_role = False
    if not described and words and words[0][0].isupper():
        return 0
    for at, word in enumerate(words):
        bare = word.casefold().strip(",:").removesuffix("'s").removesuffix("’s")
        if bare in _GOES_ON:
            return at if has_role else 0
        if has_role and word[0].isupper() and (is_given_name(bare) or may_be_surname(bare)):
            return at
        is_role = bare in RELATIONS or (
            described and (is_title(word.strip(",:")) or word.strip(",:") in ASSISTANTS)
        )
        if bare in _CALLED or bare in _DESCRIBING or is_role:
            has_role = has_role or is_role
        elif word[0].isupper() or is_given_name(bare) or not described:
            return at if has_role else 0
        else:
            # Some other word for somebody: her lab partner Kim.
            has_role = True
        if word[-1] in ",:" and has_role:
            return at + 1
    return len(words) if has_role else 0


def _name_last(text: str, goes_on: str) -> tuple[str, str]:
    """Read the name behind the last comma: her old boss at Intuit, Raj."""
    from tui.model.naming.known_names import is_given_name  # noqa: PLC0415 - as above

    before, _, name = (part.strip() for part in text.rpartition(","))
    words = name.split()
    if not before or not words or len(words) > _MOST_WORDS_OF_NAME or not is_given_name(words[0]):
        return "", text
    role, _, where = before.partition(f" {goes_on} ")
    if goes_on == "of" and where[:1].islower():
        # Chief of staff, head of sales.
        return before, name
    return role, f"{name} {goes_on} {where}"
