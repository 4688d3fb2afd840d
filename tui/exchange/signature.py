"""The signature of a letter: one person in several lines."""

import re
from itertools import pairwise

from tui.exchange.closing_words import ASIDE, CLOSING, CLOSING_AND_NAME
from tui.exchange.east_asian_card import line_of_east_asian_card
from tui.exchange.mail_lines import is_bulleted, is_greeting, is_heading, is_mail
from tui.exchange.postal import is_post_town, lines_of_address
from tui.exchange.profile import is_profile, lines_of_profile, note_line, profiles_in
from tui.model.contact_line.shapes import take_shapes
from tui.model.contact_line.words.work_words import (
    is_company,
    is_credentials,
    is_department,
    is_field,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.known_names import is_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text import clean_line, with_held_commas

_CARD = "BEGIN:VCARD"
LEGAL = re.compile(
    r"confidential|intended (?:only|solely|recipient)|unsubscribe|before printing|vertraulich"
    r"|(?:avant d['’]|antes de |prima di )(?:imprim\w+|stampare)|vor dem (?:aus)?druck"
    r"|confidenci(?:al|el)|riservat[oa] |(?:think|pense|denken sie).{0,12} (?:the|no|an die)"
    r" (?:environment|ambiente|umwelt)|please consider the environment",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"(?<!\w)(\*{1,2}|_)(?=\S)([^*_]+?)(?<=\S)\1(?!\w)")
_STREET = re.compile(r"\d{2,5}[A-Za-z]?\s+[^\W\d_]")
RULE = re.compile(r"[\W_]+")
_QUOTED = re.compile(r"^(?:>\s?)+")
_PRONOUNS = re.compile(
    r"(?i:pronouns?\s?:\s*)?\(?((?:\w{2,6}\s?/\s?){1,2}\w{2,6}|(?i:(?:she|he|they)(?:,\s?\w{2,6}){1,2}))\)?"
)
# Pronouns beside a name, which end it: Daniel Okoro (he/him), he/him.
_BESIDE_NAME = re.compile(
    r"(?P<name>[^\W\d_][^,|/()\[\]]*?)\s+[(\[]?(?P<said>(?i:she|he|they|ze|xe)"
    r"(?:\s?/\s?[a-z]{2,6}){1,2})[)\]]?(?P<more>\s*(?:[,|].*)?)"
)
# What says of a link that a time can be picked there.
BOOKED = re.compile(
    r"^[^\w]*(?:please\s+)?(?:book|schedule|grab|pick|reserve|set up|find)\b"
    r"[^:/|@]{0,40}?[:\s–—|-]+"
    r"(?=(?:https?://|[\w-]+(?:\.[\w-]+)+/)\S+$)",
    re.IGNORECASE,
)
# Amplify Education, and not Higher Education.
_NAMED_LIKE_A_FIELD = re.compile(
    r"(?!(?:Higher|Special|Adult|Medical|Nurs|Physical|Patient|Teacher|Public|Mental|Behavioral"
    r"|Digital|Population|Social|Online|Further|Continuing|Early|Global|Community|Executive|Human|Machine"
    r"|Clean|Renewable|Environmental|Science|Music|Art|Health|Women|Men|Student|Customer)[a-z]*\b)"
    r"[A-Z][\w'’]+ (?:Education|Health|Media|Learning|Energy)"
)
_NAME_ENDS = re.compile(r"\s*[,|]")
_IN_SIGNS = re.compile(r"[(\"“]")
_DEPARTMENT = re.compile(r"^([^|,]*[^|,\s])\s+\|\s+([^|,]+)$")
# Of bodies that are not known: Chidi Umeh, MNSE, COREN.
_LETTERS_BEHIND = re.compile(
    r"(?P<name>[^\W\d_][^,]*?)\s*,\s*(?P<letters>[A-Z]{2,6}(?:\s*,\s*[A-Z]{3,6})+)"
)
_WITHIN_NAMES = frozenset({"van", "von", "der", "de", "del", "di", "da", "la", "al", "bin"})
_NOT_IN_NAMES = frozenset("0123456789@<>/:;!?#&+")
_FULL, _MOST_WORDS = 2, 4
_ENDS_SENTENCE = re.compile(r"[a-z]{2}[.!?]\s+[^\W\d_]")
_NAME_LABEL = re.compile(
    r"\W*(?:full |contact )?(?:name|nombre|nom|nome|naam)\s*:\s*\S", re.IGNORECASE
)
_LABELED = re.compile(r"\W*[^\W\d_][^:\d,;@]{0,24}:\s*\S")
_ABBREVIATED = re.compile(r"(?<=[a-z]{3})\.\s+(?=[^\W\d])")
_BETWEEN = re.compile(r"\s*[|·•]\s*")
_LEAST_LINES = 3
_LEAST_WORDS_SAID = 4
_MOST_LINES = 15


def is_one_person(text: str) -> bool:
    """Whether several lines are one card or signature, and not a list of people, one a line.

    A signature begins with closing words or a rule, or has a line with nothing but a phone,
    a link or an address, or with nothing but a title and one with nothing but an organization.
    The beginning of a page about somebody is one as well, see `profile`, and a letter with one
    name below it; the points of a list and the head of a letter are not.
    """
    if _CARD in text.upper():
        return True
    lines = [line for line in bare_lines(text) if line]
    if shown := profiles_in(lines):
        return shown == 1
    is_list = is_bulleted(lines) or is_mail(lines) or signatures_in(text)
    if is_list or not 1 < len(lines) <= _MOST_LINES:
        return False
    is_closed = (
        _is_labeled(lines) or RULE.fullmatch(lines[0]) or any(map(CLOSING.fullmatch, lines[:-1]))
    )
    if is_closed or line_of_east_asian_card(lines):
        return True
    is_greeted = is_greeting(lines[0]) and sum(map(_is_full_name, lines[1:])) == 1
    if is_greeted or _is_name_and_address(lines) or _begins_below_letter(lines):
        return True
    whole = [line for line in lines[1:] if not set(",;<@") & set(line)]
    has_work = any(map(is_title, whole)) and any(map(is_organization, whole))
    return has_work or _is_name_and_work(lines) or any(map(_is_bare_shape, lines))


def _is_labeled(lines: list[str]) -> bool:
    """Whether each line says what it holds, and one of them a name: Name: Jo, Met at: a fair."""
    has_name = len(list(filter(_NAME_LABEL.match, lines))) == 1
    return has_name and all(map(_LABELED.match, lines))


def _is_name_and_address(lines: list[str]) -> bool:
    """Whether a name alone begins the lines, and a street and its town are among the others."""
    where = lines_of_address(lines)
    has_town = any(is_post_town(lines[at]) for at in where)
    words = lines[0].split()
    is_name = _FULL <= len(words) <= _MOST_WORDS and all(word[0].isupper() for word in words)
    is_name = is_name and not (set(lines[0]) & _NOT_IN_NAMES or is_organization(lines[0]))
    return (
        has_town
        and 0 not in where
        and (is_name or _is_name_alone(lines[0]))
        and not any(map(_is_known_name, lines[1:]))
    )


def _begins_below_letter(lines: list[str]) -> int:
    """Return where a signature begins below the sentences of a letter; 0 for other lines."""
    lines = [*lines]
    while lines and CLOSING.fullmatch(lines[-1]):
        lines.pop()
    for at, line in enumerate(lines):
        if at and _is_name_alone(line) and is_signature("\n".join(lines[at:])):
            return 0 if any(map(_is_known_name, lines[at + 1 :])) else at
        if is_heading(line) or not (
            is_greeting(line) or CLOSING.fullmatch(line) or _is_sentence(line)
        ):
            return 0
    return 0


def _is_name_alone(line: str) -> bool:
    """Whether a line is a name, with degrees maybe, and says no work."""
    _, _, behind = line.partition(",")
    return _is_full_name(line) and (not behind or all(map(is_credentials, behind.split(","))))


def _is_sentence(line: str) -> bool:
    """Whether a line is one of a letter, and nobody of a list: Sounds great, call me Thursday."""
    words = line.split()
    if len(words) < _FULL or "@" in line or is_given_name(words[0].strip(",.!?")):
        return False
    has_end = line[-1] in ".!?…" or _ENDS_SENTENCE.search(line) is not None
    small = sum(word[0].islower() for word in words)
    is_said = len(words) >= _LEAST_WORDS_SAID and small * 2 > len(words)
    return (has_end or is_said) and not (is_company(line) or is_title(line))


def _is_name_and_work(lines: list[str]) -> bool:
    """Whether a name alone, a title below it and an employer follow each other, and nobody else."""
    lines = [line for line in lines if not _PRONOUNS.fullmatch(line)]
    if len(lines) < _LEAST_LINES or not _is_full_name(lines[0]):
        return False
    title = lines[1].split(",")[0]
    is_work = is_title(title) and not is_given_name(title.split()[0])
    return (
        _is_name_alone(lines[0])
        and is_work
        and not any(is_given_name(line.split()[0]) and _is_full_name(line) for line in lines[2:])
    )


def signatures_in(text: str) -> list[str]:
    """Return each of several signatures with empty lines between them; none where it is one.

    Each begins with a whole name, and says more of that person below it.
    """
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    if len(blocks) == 1:
        blocks = _blocks_by_name(text)
        return blocks if len(blocks) >= _FULL and all(map(_has_way, blocks)) else []
    if len(blocks) < _FULL or not all(map(is_signature, blocks)):
        return []
    return blocks


def _blocks_by_name(text: str) -> list[str]:
    """Return the lines of each person where a common name begins the lines of each."""
    blocks: list[str] = []
    for line in bare_lines(text):
        if _is_known_name(line) or not blocks:
            blocks.append(line)
        else:
            blocks[-1] += f"\n{line}"
    return blocks if all(_is_known_name(block.split("\n")[0]) for block in blocks) else []


def _is_known_name(line: str) -> bool:
    return "," not in line and _is_full_name(line) and is_given_name(line.split(maxsplit=1)[0])


def _has_way(block: str) -> bool:
    return any(map(_is_bare_shape, block.split("\n")[1:]))


def is_end_of_letter(line: str) -> bool:
    """Whether a line of a list is closing words, a legal notice or an address, and nobody."""
    line = line.strip()
    is_address = _STREET.match(line) is not None and not is_given_name(line.split()[1])
    return bool(CLOSING.fullmatch(line) or LEGAL.search(line)) or is_address


def is_signature(block: str) -> bool:
    """Whether lines are a name and what stands below it: work, or a way to reach somebody."""
    lines = [line for line in bare_lines(block) if line]
    is_whole = 1 < len(lines) <= _MOST_LINES and _is_full_name(lines[0])
    if not is_whole or is_bulleted(lines) or is_mail(lines):
        return False
    return any(
        is_title(line) or is_organization(line) or _is_bare_shape(line) or "@" in line
        for line in lines[1:]
    ) and not any(map(is_prose, lines[1:]))


def is_prose(line: str) -> bool:
    """Whether a line is a sentence of a letter: it ends like one, and is no organization."""
    words = line.split()
    ends = bool(words) and words[-1][-1] in ".!?…"
    return ends and len(words) > 2 and "," not in line and not is_company(line)  # noqa: PLR2004


def line_of_signature(text: str) -> str:
    """Return the lines of a signature as one, without closing words and legal ones.

    What stands above it in a letter goes to the notes. A short name right under the closing
    words is another one of the person whose full name follows.
    """
    lines = [line for line in bare_lines(text) if line]
    return line_of_east_asian_card(lines) or _line_of(lines)


def _line_of(lines: list[str]) -> str:
    if is_profile(lines):
        above, lines, is_signed = list[str](), lines_of_profile(lines), False
    else:
        above, lines, is_signed = _divided(lines)
    kept: list[str] = []
    asides: list[str] = []
    lines, beside = _pronouns_apart(lines)
    for line in _with_departments(_with_addresses_noted(lines)):
        if RULE.fullmatch(line) or CLOSING.fullmatch(line) or LEGAL.search(line):
            continue
        words = BOOKED.sub("", line.strip(" ,;|"))
        pronouns = _PRONOUNS.fullmatch(line)
        if kept and not pronouns and words == line.strip(" ,;|") and ASIDE.fullmatch(line):
            asides.append(note_line(line))
            continue
        if pronouns and kept:
            said = re.sub(r",\s*", "/", pronouns[1])
            kept[0] = _with_also(kept[0], said, f"({said})")
        elif is_signed and kept == words.split()[:1] and not _is_full_name(line):
            # Rick, and below it: Rick Dubois CWB Level 3.
            begun = words.split()
            kept = [" ".join(begun[:_FULL])]
            asides += [note_line(" ".join(begun[_FULL:]))] if begun[_FULL:] else []
        elif is_signed and len(kept) == 1 and " " not in kept[0] and _is_full_name(line):
            kept = [_with_also(words, kept[0], f'"{kept[0]}"')]
        else:
            kept.append(_DEPARTMENT.sub(_joined, words) if kept else words)
    if beside:
        asides.append(note_line(beside))
    named = _place_of_name(kept)
    letters = _LETTERS_BEHIND.fullmatch(kept[named]) if kept else None
    if letters and not any(map(is_credentials, letters["letters"].split(","))):
        kept[named] = letters["name"]
        asides.append(note_line(letters["letters"]))
    logo = [
        f"organization: {line}" if _is_logo(line, kept[named]) else line for line in kept[:named]
    ]
    ordered = [*kept[named : named + 1], *logo, *kept[named + 1 :]]
    return clean_line(", ".join([*ordered, *_told_above(above), *asides]))


def _with_addresses_noted(lines: list[str]) -> list[str]:
    """Return the lines of a signature with where a house stands as notes."""
    where = lines_of_address(lines)
    return [
        f"notes: {with_held_commas(_ABBREVIATED.sub(' ', _BETWEEN.sub(', ', line)))}"
        if at and at in where
        else line
        for at, line in enumerate(lines)
    ]


def _pronouns_apart(lines: list[str]) -> tuple[list[str], str]:
    """Return the lines of a signature with the pronouns off its whole name, and these.

    They stay where no shorter name stands above it, as there they are read with the name.
    """
    for at, line in enumerate(lines):
        found = _BESIDE_NAME.fullmatch(line) if at else None
        short = lines[at - 1].strip(" ,") if at else ""
        if found and _is_full_name(found["name"]) and short and " " not in short:
            bare = f"{found['name']}{found['more']}"
            return [*lines[:at], bare, *lines[at + 1 :]], found["said"]
    return lines, ""


def _with_departments(lines: list[str]) -> list[str]:
    """Return the lines with a department in brackets behind its title, where a firm follows.

    The end of a line says where a title ends: Data Engineer, Payments Platform; Stripe.
    """
    kept = [*lines]
    for at, (line, below) in enumerate(pairwise([*lines, ""])):
        work, bar, firm = (part.strip() for part in line.partition(" | "))
        title, comma, department = (part.strip() for part in line.partition(","))
        is_work = at and comma and department and is_title(title) and "," not in department
        is_employer = below[:1].isupper() and not set(below) & _NOT_IN_NAMES
        is_employer = is_employer and not (is_title(below) or is_place(below.split(",")[0]))
        if bar and at and not is_employer and _is_work_and_firm(work, firm):
            kept[at] = f"{work}, organization: {with_held_commas(firm)}"
            continue
        is_part = not any(
            holds(department) for holds in (is_department, is_organization, is_title, is_place)
        )
        if is_work and is_part and is_employer:
            kept[at] = f"{title} ({department})"
    return kept


def _is_work_and_firm(work: str, firm: str) -> bool:
    """Whether the sides of a bar are a title and an employer: Director of Curriculum | Amplify."""
    is_name = (
        firm[:1].isupper() and not set(firm) & _NOT_IN_NAMES - {"&"} and not set(firm) & set("|,")
    )
    is_part = is_department(firm) and not _NAMED_LIKE_A_FIELD.fullmatch(firm)
    return is_name and is_title(work) and not (is_title(firm) or is_part)


def _divided(lines: list[str]) -> tuple[list[str], list[str], bool]:
    """Return what stands above a signature, the signature, and whether closing words end it."""
    closings = [at for at, line in enumerate(lines[:-1]) if CLOSING.fullmatch(line)]
    for at in reversed(closings):
        if any(_may_be_name(line) and not CLOSING.fullmatch(line) for line in lines[at + 1 :]):
            is_below = not any(map(_is_full_name, lines[:at]))
            return (lines[:at], lines[at + 1 :], True) if is_below else ([], lines, False)
    if at := _begins_below_letter(lines):
        return lines[:at], lines[at:], False
    if is_greeting(lines[0]) or is_prose(lines[0]):
        at = next((at for at, line in enumerate(lines) if at and _is_full_name(line)), 0)
        return lines[:at], lines[at:], False
    return [], lines, False


def _told_above(lines: list[str]) -> list[str]:
    """Return the lines above a signature as notes, and the ways to reach somebody in them."""
    told: list[str] = []
    for line in lines:
        if CLOSING.fullmatch(line) or RULE.fullmatch(line):
            continue
        found, rest = take_shapes(line, strict=False)
        told += [*found.phones, *found.links, *(f"<{email}>" for email in found.emails)]
        if any(map(str.isalnum, rest)):
            told.append(note_line(rest))
    return told


def _with_also(name: str, other: str, words: str) -> str:
    """Return a name with the words for another one, or for pronouns, unless it has that."""
    if re.search(rf"(?<!\w){re.escape(other)}(?!\w)", name, re.IGNORECASE):
        return name
    end = _NAME_ENDS.search(name)
    at = end.start() if end else len(name)
    return f"{name[:at]} {words}{name[at:]}"


def _place_of_name(lines: list[str]) -> int:
    """Return which line is the name: a logo, an address or a number may stand above it."""
    named = next((at for at, line in enumerate(lines) if _may_be_name(line)), 0)
    is_firm = bool(lines) and is_organization(lines[named]) and not _is_full_name(lines[named])
    if is_firm or _is_word_above_name(lines[named:]):
        further = range(named + 1, len(lines))
        return next((at for at in further if _is_full_name(lines[at])), named)
    return named


def _is_logo(line: str, name: str) -> bool:
    """Whether a line above a name is the firm's: VERIZON COMMUNICATIONS."""
    is_word = not set(line) & _NOT_IN_NAMES - {"&"} and "," not in line
    return is_word and line.isupper() and not (name.isupper() or is_title(line))


def _is_word_above_name(lines: list[str]) -> bool:
    """Whether a word or capitals, and no given name, stand above somebody: Siemens."""
    first, second = (_NAME_ENDS.split(line, maxsplit=1)[0] for line in [*lines, "", ""][:2])
    if not first or not _is_full_name(second) or is_given_name(first.split()[0]):
        return False
    begins = second.split()[0]
    is_somebody = is_given_name(begins) or begins.casefold().rstrip(".") in HONORIFICS
    return is_somebody and (" " not in first or first.isupper())


def _is_full_name(line: str) -> bool:
    """Whether a line begins with the name and family name of somebody, and says no work."""
    name = _NAME_ENDS.split(line, maxsplit=1)[0]
    words = [word for word in name.split() if not _IN_SIGNS.match(word)]
    if not _FULL <= len(words) <= _MOST_WORDS or set(name) & _NOT_IN_NAMES:
        return False
    if any(word[0].islower() and word not in _WITHIN_NAMES for word in words):
        return False
    if words[0].endswith(("'s", "’s")):
        # Dave's Welding.
        return False
    if CLOSING.fullmatch(line) or is_greeting(line) or is_place(name) or is_company(line):
        return False
    is_known = is_given_name(words[0]) and len(words) <= _FULL
    return is_known or not (is_title(name) or is_field(name) or is_organization(name))


def _joined(match: re.Match[str]) -> str:
    """Return the department of a firm beside it: Arup / Water; titles stay apart."""
    one, other = match[1], match[2]
    is_work = any(is_title(each) or is_field(each) or _is_bare_shape(each) for each in (one, other))
    return match[0] if is_work else f"{one} / {other}"


def _may_be_name(line: str) -> bool:
    """Whether a line has words besides addresses and numbers."""
    _, rest = take_shapes(line, strict=False)
    return any(map(str.isalpha, rest)) and not any(map(str.isdigit, rest))


def bare_lines(text: str) -> list[str]:
    """Return the lines of a text without signs of quoting; closing words stand alone."""
    lines = (_QUOTED.sub("", line.strip()).strip() for line in text.split("\n"))
    return [
        part.strip()
        for line in lines
        for part in CLOSING_AND_NAME.sub(r"\1\n", _EMPHASIS.sub(r"\2", line)).split("\n")
    ]


def _is_bare_shape(line: str) -> bool:
    """Whether a line is a phone, a link or an address, and nothing else but a label."""
    found, rest = take_shapes(line, strict=False)
    has_way = bool(found.phones or found.links or found.emails)
    return has_way and not any(map(str.isalpha, rest))
