"""The lines of a signature as one line, as somebody would type it of a contact."""

import re
from itertools import pairwise

from tui.exchange.closing_words import ASIDE, CLOSING
from tui.exchange.east_asian_card import line_of_east_asian_card
from tui.exchange.mail_lines import is_greeting
from tui.exchange.name_said_twice import said_once
from tui.exchange.postal import lines_of_address
from tui.exchange.profile import is_profile, lines_of_profile, note_line
from tui.exchange.signature import (
    FULL,
    LEGAL,
    NAME_ENDS,
    NOT_IN_NAMES,
    PRONOUNS,
    RULE,
    bare_lines,
    begins_below_letter,
    is_bare_shape,
    is_full_name,
    is_prose,
)
from tui.model.contact_line.shapes import take_shapes
from tui.model.contact_line.words.work_words import (
    is_credentials,
    is_department,
    is_field,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.known_names import is_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.lines import clean_line, with_held_commas
from tui.model.text.patterns import pattern_of

# Pronouns beside a name, which end it: Daniel Okoro (he/him), he/him.
_BESIDE_NAME = pattern_of(
    r"(?P<name>[^\W\d_][^,|/()\[\]]*?)\s+[(\[]?(?P<said>(?i:she|he|they|ze|xe)"
    r"(?:\s?/\s?[a-z]{2,6}){1,2})[)\]]?(?P<more>\s*(?:[,|].*)?)"
)
# What says of a link that a time can be picked there.
BOOKED = pattern_of(
    r"^[^\w]*(?:please\s+)?(?:book|schedule|grab|pick|reserve|set up|find)\b"
    r"[^:/|@]{0,40}?[:\s–—|-]+"
    r"(?=(?:https?://|[\w-]+(?:\.[\w-]+)+/)\S+$)",
    re.IGNORECASE,
)
# Amplify Education, and not Higher Education.
_NAMED_LIKE_A_FIELD = pattern_of(
    r"(?!(?:Higher|Special|Adult|Medical|Nurs|Physical|Patient|Teacher|Public|Mental|Behavioral"
    r"|Digital|Population|Social|Online|Further|Continuing|Early|Global|Community|Executive|Human|Machine"
    r"|Clean|Renewable|Environmental|Science|Music|Art|Health|Women|Men|Student|Customer)[a-z]*\b)"
    r"[A-Z][\w'’]+ (?:Education|Health|Media|Learning|Energy)"
)
_DEPARTMENT = pattern_of(r"^([^|,]*[^|,\s])\s+\|\s+([^|,]+)$")
# Of bodies that are not known: Chidi Umeh, MNSE, COREN.
_LETTERS_BEHIND = pattern_of(
    r"(?P<name>[^\W\d_][^,]*?)\s*,\s*(?P<letters>[A-Z]{2,6}(?:\s*,\s*[A-Z]{3,6})+)"
)
_ABBREVIATED = pattern_of(r"(?<=[a-z]{3})\.\s+(?=[^\W\d])")
_BETWEEN = pattern_of(r"\s*[|·•]\s*")


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
    lines = said_once(lines)
    for line in _with_departments(_with_addresses_noted(lines)):
        if RULE.fullmatch(line) or CLOSING.fullmatch(line) or LEGAL.search(line):
            continue
        words = BOOKED.sub("", line.strip(" ,;|"))
        pronouns = PRONOUNS.fullmatch(line)
        if kept and not pronouns and words == line.strip(" ,;|") and ASIDE.fullmatch(line):
            asides.append(note_line(line))
            continue
        if pronouns and kept:
            said = re.sub(r",\s*", "/", pronouns[1])
            kept[0] = _with_also(kept[0], said, f"({said})")
        elif is_signed and kept == words.split()[:1] and not is_full_name(line):
            # Rick, and below it: Rick Dubois CWB Level 3.
            begun = words.split()
            kept = [" ".join(begun[:FULL])]
            asides += [note_line(" ".join(begun[FULL:]))] if begun[FULL:] else []
        elif is_signed and len(kept) == 1 and " " not in kept[0] and is_full_name(line):
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
        if found and is_full_name(found["name"]) and short and " " not in short:
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
        is_employer = below[:1].isupper() and not set(below) & NOT_IN_NAMES
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
        firm[:1].isupper() and not set(firm) & NOT_IN_NAMES - {"&"} and not set(firm) & set("|,")
    )
    is_part = is_department(firm) and not _NAMED_LIKE_A_FIELD.fullmatch(firm)
    return is_name and is_title(work) and not (is_title(firm) or is_part)


def _divided(lines: list[str]) -> tuple[list[str], list[str], bool]:
    """Return what stands above a signature, the signature, and whether closing words end it."""
    closings = [at for at, line in enumerate(lines[:-1]) if CLOSING.fullmatch(line)]
    for at in reversed(closings):
        if any(_may_be_name(line) and not CLOSING.fullmatch(line) for line in lines[at + 1 :]):
            is_below = not any(map(is_full_name, lines[:at]))
            return (lines[:at], lines[at + 1 :], True) if is_below else ([], lines, False)
    if at := begins_below_letter(lines):
        return lines[:at], lines[at:], False
    if is_greeting(lines[0]) or is_prose(lines[0]):
        at = next((at for at, line in enumerate(lines) if at and is_full_name(line)), 0)
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
    end = NAME_ENDS.search(name)
    at = end.start() if end else len(name)
    return f"{name[:at]} {words}{name[at:]}"


def _place_of_name(lines: list[str]) -> int:
    """Return which line is the name: a logo, an address or a number may stand above it."""
    named = next((at for at, line in enumerate(lines) if _may_be_name(line)), 0)
    is_firm = bool(lines) and is_organization(lines[named]) and not is_full_name(lines[named])
    if is_firm or _is_word_above_name(lines[named:]):
        further = range(named + 1, len(lines))
        return next((at for at in further if is_full_name(lines[at])), named)
    return named


def _is_logo(line: str, name: str) -> bool:
    """Whether a line above a name is the firm's: VERIZON COMMUNICATIONS."""
    is_word = not set(line) & NOT_IN_NAMES - {"&"} and "," not in line
    return is_word and line.isupper() and not (name.isupper() or is_title(line))


def _is_word_above_name(lines: list[str]) -> bool:
    """Whether a word or capitals, and no given name, stand above somebody: Siemens."""
    first, second = (NAME_ENDS.split(line, maxsplit=1)[0] for line in [*lines, "", ""][:2])
    if not first or not is_full_name(second) or is_given_name(first.split()[0]):
        return False
    begins = second.split()[0]
    is_somebody = is_given_name(begins) or begins.casefold().rstrip(".") in HONORIFICS
    return is_somebody and (" " not in first or first.isupper())


def _joined(match: re.Match[str]) -> str:
    """Return the department of a firm beside it: Arup / Water; titles stay apart."""
    one, other = match[1], match[2]
    is_work = any(is_title(each) or is_field(each) or is_bare_shape(each) for each in (one, other))
    return match[0] if is_work else f"{one} / {other}"


def _may_be_name(line: str) -> bool:
    """Whether a line has words besides addresses and numbers."""
    _, rest = take_shapes(line, strict=False)
    return any(map(str.isalpha, rest)) and not any(map(str.isdigit, rest))
