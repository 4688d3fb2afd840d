"""A signature that says one name twice: as it was typed below the letter, and on the card."""

from itertools import takewhile

from tui.exchange.closing_words import CLOSING
from tui.exchange.signature import FULL, NOT_IN_NAMES, PRONOUNS, RULE, is_full_name
from tui.model.contact_line.words.work_words import is_organization, is_title
from tui.model.naming.likeness import is_alike
from tui.model.naming.spelling import name_key, same_name
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_BEHIND_NAME = pattern_of(r"\s*[|·•]\s*|\s*,\s*|\s+[-–—]\s+|\s*[–—]\s*")
_IN_BRACKETS = pattern_of(r"\s*([(\[][^)\]]*[)\]])")


def said_once(lines: list[str]) -> list[str]:
    """Return the lines of a signature with a name that is said again only once.

    Where nothing but a rule, closing words or pronouns stands between, the lower line is the
    card and has the name; further below, a name that was said is taken off its line.
    """
    for at, line in enumerate(lines):
        if _is_bare_name(line):
            return [*lines[:at], *_named_once(line, lines[at + 1 :])]
    return lines


def _named_once(upper: str, below: list[str]) -> list[str]:
    """Return a name and the lines below it, which say it no more."""
    between = list(takewhile(_is_between, below))
    card = below[len(between) :]
    if card and (name := _name_on_card(upper, card[0])):
        rest = card[0][len(name) :]
        # Degrees stay behind their comma.
        lines = [_joined(upper, name) + rest] if rest.startswith(",") else []
        lines = lines or [_joined(upper, name), *filter(None, [_name_and_rest(card[0])[1]])]
        return [*lines, *between, *card[1:]]
    divided = ((line, *_name_and_rest(line)) for line in below)
    rests = (rest if same_name(upper, name) else line for line, name, rest in divided)
    return [upper, *filter(None, rests)]


def _is_bare_name(line: str) -> bool:
    name = _IN_BRACKETS.sub("", line)
    return len(name.split()) >= FULL and not set(line) & NOT_IN_NAMES - {"/"} and is_full_name(line)


def _name_and_rest(line: str) -> tuple[str, str]:
    """Return what stands before the first sign that divides a line, and what stands behind it."""
    found = _BEHIND_NAME.search(line)
    return (line[: found.start()], line[found.end() :]) if found else (line, "")


def _name_on_card(upper: str, line: str) -> str:
    """Return the name that begins a line, if it is the one above it; else nothing.

    What is longer at its end is a firm (Dave Miller Plumbing), unless work follows.
    """
    name, rest = _name_and_rest(line)
    if set(name) & NOT_IN_NAMES - {"/"} or not is_full_name(name) or is_organization(name):
        return ""
    ends = [name_key(each).split()[-1:] for each in (upper, name)]
    may_be_longer = ends[0] == ends[1] or is_title(_name_and_rest(rest)[0])
    is_one = same_name(upper, name) or (may_be_longer and is_alike(upper, name))
    return name if is_one else ""


def _is_between(line: str) -> bool:
    return bool(RULE.fullmatch(line) or CLOSING.fullmatch(line) or PRONOUNS.fullmatch(line))


def _joined(upper: str, lower: str) -> str:
    """Return the name of the card with what only the other one says: Thomas Becker "Tom"."""
    typed, name = _IN_BRACKETS.sub("", upper), lower
    if same_name(typed, name):
        name = typed if name.isupper() and not typed.isupper() else name
    elif _is_called(typed, name):
        name = f'{name} "{typed.split()[0]}"'
    aside = _IN_BRACKETS.search(upper)
    return f"{name} {aside[1]}" if aside and not _IN_BRACKETS.search(name) else name


def _is_called(typed: str, name: str) -> bool:
    """Whether somebody signs with another given name: Tom Becker for Thomas Becker."""
    given, *_, family = typed.split()
    is_initial = len(given.strip(".")) == 1
    words = folded(name).split()
    return not is_initial and folded(family) == words[-1] and folded(given) not in words
