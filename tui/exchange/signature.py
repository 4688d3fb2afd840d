"""The signature of a letter: one person in several lines."""

import re

from tui.exchange.closing_words import CLOSING, CLOSING_AND_NAME
from tui.exchange.east_asian_card import line_of_east_asian_card
from tui.exchange.mail_lines import begins_list, is_bulleted, is_greeting, is_heading, is_mail
from tui.exchange.postal import is_post_town, lines_of_address
from tui.exchange.profile import profiles_in
from tui.model.contact_line.shapes import take_shapes
from tui.model.contact_line.words.work_words import (
    is_company,
    is_credentials,
    is_field,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.known_names import is_given_name
from tui.model.text.patterns import pattern_of

_CARD = "BEGIN:VCARD"
LEGAL = pattern_of(
    r"confidential|intended (?:only|solely|recipient)|unsubscribe|before printing|vertraulich"
    r"|(?:avant d['’]|antes de |prima di )(?:imprim\w+|stampare)|vor dem (?:aus)?druck"
    r"|confidenci(?:al|el)|riservat[oa] |(?:think|pense|denken sie).{0,12} (?:the|no|an die)"
    r" (?:environment|ambiente|umwelt)|please consider the environment",
    re.IGNORECASE,
)
_EMPHASIS = pattern_of(r"(?<!\w)(\*{1,2}|_)(?=\S)([^*_]+?)(?<=\S)\1(?!\w)")
_STREET = pattern_of(r"\d{2,5}[A-Za-z]?\s+[^\W\d_]")
RULE = pattern_of(r"[\W_]+")
_QUOTED = pattern_of(r"^(?:>\s?)+")
PRONOUNS = pattern_of(
    r"(?i:pronouns?\s?:\s*)?\(?((?:\w{2,6}\s?/\s?){1,2}\w{2,6}|(?i:(?:she|he|they)(?:,\s?\w{2,6}){1,2}))\)?"
)
NAME_ENDS = pattern_of(r"\s*[,|]")
"""Behind these a line goes on with something other than the name."""
_IN_SIGNS = pattern_of(r"[(\"“]")
_WITHIN_NAMES = frozenset({"van", "von", "der", "de", "del", "di", "da", "la", "al", "bin"})
NOT_IN_NAMES = frozenset("0123456789@<>/:;!?#&+")
"""Signs that stand in nobody's name."""
FULL, _MOST_WORDS = 2, 4
"""How few and how many words a whole name has."""
_ENDS_SENTENCE = pattern_of(r"[a-z]{2}[.!?]\s+[^\W\d_]")
_NAME_LABEL = pattern_of(
    r"\W*(?:full |contact )?(?:name|nombre|nom|nome|naam)\s*:\s*\S", re.IGNORECASE
)
_LABELED = pattern_of(r"\W*[^\W\d_][^:\d,;@]{0,24}:\s*\S")
_DIVIDED = pattern_of(r"[,;<@]|\s[-–—]\s|:\s")
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
    is_list = is_bulleted(lines) or is_mail(lines) or bool(signatures_in(text))
    is_list = is_list or _is_headed_list(lines)
    if is_list or not 1 < len(lines) <= _MOST_LINES:
        return False
    is_closed = (
        _is_labeled(lines) or RULE.fullmatch(lines[0]) or any(map(CLOSING.fullmatch, lines[:-1]))
    )
    if is_closed or line_of_east_asian_card(lines):
        return True
    is_greeted = is_greeting(lines[0]) and sum(map(is_full_name, lines[1:])) == 1
    if is_greeted or _is_name_and_address(lines) or begins_below_letter(lines):
        return True
    whole = [line for line in lines[1:] if not _DIVIDED.search(line)]
    has_work = any(map(is_title, whole)) and any(map(is_organization, whole))
    return has_work or _is_name_and_work(lines) or any(map(is_bare_shape, lines))


def _is_headed_list(lines: list[str]) -> bool:
    """Whether a heading begins the lines, and nobody's number or address stands alone."""
    return bool(lines) and begins_list(lines[0]) and not any(map(is_bare_shape, lines))


def _is_labeled(lines: list[str]) -> bool:
    """Whether each line says what it holds, and one of them a name: Name: Jo, Met at: a fair."""
    has_name = len(list(filter(_NAME_LABEL.match, lines))) == 1
    return has_name and all(map(_LABELED.match, lines))


def _is_name_and_address(lines: list[str]) -> bool:
    """Whether a name alone begins the lines, and a street and its town are among the others."""
    where = lines_of_address(lines)
    has_town = any(is_post_town(lines[at]) for at in where)
    words = lines[0].split()
    is_name = FULL <= len(words) <= _MOST_WORDS and all(word[0].isupper() for word in words)
    is_name = is_name and not (set(lines[0]) & NOT_IN_NAMES or is_organization(lines[0]))
    return (
        has_town
        and 0 not in where
        and (is_name or _is_name_alone(lines[0]))
        and not any(map(_is_known_name, lines[1:]))
    )


def begins_below_letter(lines: list[str]) -> int:
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
    return is_full_name(line) and (not behind or all(map(is_credentials, behind.split(","))))


def _is_sentence(line: str) -> bool:
    """Whether a line is one of a letter, and nobody of a list: Sounds great, call me Thursday."""
    words = line.split()
    if len(words) < FULL or "@" in line or is_given_name(words[0].strip(",.!?")):
        return False
    has_end = line[-1] in ".!?…" or _ENDS_SENTENCE.search(line) is not None
    small = sum(word[0].islower() for word in words)
    is_said = len(words) >= _LEAST_WORDS_SAID and small * 2 > len(words)
    return (has_end or is_said) and not (is_company(line) or is_title(line))


def _is_name_and_work(lines: list[str]) -> bool:
    """Whether a name alone, a title below it and an employer follow each other, and nobody else."""
    lines = [line for line in lines if not PRONOUNS.fullmatch(line)]
    if len(lines) < _LEAST_LINES or not is_full_name(lines[0]):
        return False
    title = lines[1].split(",")[0]
    is_work = is_title(title) and not is_given_name(title.split()[0])
    return (
        _is_name_alone(lines[0])
        and is_work
        and not any(is_given_name(line.split()[0]) and is_full_name(line) for line in lines[2:])
    )


def signatures_in(text: str) -> list[str]:
    """Return each of several signatures with empty lines between them; none where it is one.

    Each begins with a whole name, and says more of that person below it.
    """
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    if len(blocks) == 1:
        blocks = _blocks_by_name(text)
        return blocks if len(blocks) >= FULL and all(map(_has_way, blocks)) else []
    if len(blocks) < FULL or not all(map(is_signature, blocks)):
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
    return "," not in line and is_full_name(line) and is_given_name(line.split(maxsplit=1)[0])


def _has_way(block: str) -> bool:
    return any(map(is_bare_shape, block.split("\n")[1:]))


def is_end_of_letter(line: str) -> bool:
    """Whether a line of a list is closing words, a legal notice or an address, and nobody."""
    line = line.strip()
    is_address = _STREET.match(line) is not None and not is_given_name(line.split()[1])
    return bool(CLOSING.fullmatch(line) or LEGAL.search(line)) or is_address


def is_signature(block: str) -> bool:
    """Whether lines are a name and what stands below it: work, or a way to reach somebody."""
    lines = [line for line in bare_lines(block) if line]
    is_whole = 1 < len(lines) <= _MOST_LINES and is_full_name(lines[0])
    if not is_whole or is_bulleted(lines) or is_mail(lines):
        return False
    return any(
        is_title(line) or is_organization(line) or is_bare_shape(line) or "@" in line
        for line in lines[1:]
    ) and not any(map(is_prose, lines[1:]))


def is_prose(line: str) -> bool:
    """Whether a line is a sentence of a letter: it ends like one, and is no organization."""
    words = line.split()
    ends = bool(words) and words[-1][-1] in ".!?…"
    return ends and len(words) > 2 and "," not in line and not is_company(line)  # noqa: PLR2004


def is_full_name(line: str) -> bool:
    """Whether a line begins with the name and family name of somebody, and says no work."""
    name = NAME_ENDS.split(line, maxsplit=1)[0]
    words = [word for word in name.split() if not _IN_SIGNS.match(word)]
    if not FULL <= len(words) <= _MOST_WORDS or set(name) & NOT_IN_NAMES:
        return False
    if any(word[0].islower() and word not in _WITHIN_NAMES for word in words):
        return False
    if words[0].endswith(("'s", "’s")):
        # Dave's Welding.
        return False
    if CLOSING.fullmatch(line) or is_greeting(line) or is_place(name) or is_company(line):
        return False
    is_known = is_given_name(words[0]) and len(words) <= FULL
    return is_known or not (is_title(name) or is_field(name) or is_organization(name))


def bare_lines(text: str) -> list[str]:
    """Return the lines of a text without signs of quoting; closing words stand alone."""
    lines = (_QUOTED.sub("", line.strip()).strip() for line in text.split("\n"))
    return [
        part.strip()
        for line in lines
        for part in CLOSING_AND_NAME.sub(r"\1\n", _EMPHASIS.sub(r"\2", line)).split("\n")
    ]


def is_bare_shape(line: str) -> bool:
    """Whether a line is a phone, a link or an address, and nothing else but a label."""
    found, rest = take_shapes(line, strict=False)
    has_way = bool(found.phones or found.links or found.emails)
    return has_way and not any(map(str.isalpha, rest))
