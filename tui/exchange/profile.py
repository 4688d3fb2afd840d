"""The beginning of a page about somebody, as it is copied from LinkedIn."""

import re
from collections.abc import Iterator, Sequence

from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.phrases import is_of_a_network
from tui.model.contact_line.words.work_words import is_department, is_organization, is_place
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of

_BUTTONS = pattern_of(
    r"(?:connect|message|follow|following|more|pending|save in sales navigator"
    r"|view (?:full )?profile|open to|add profile section|enhance profile|resources"
    r"|premium|verified|active (?:now|.* ago)"
    r"|view .*['’]s? (?:profile|verification).*|has a premium account|profile (?:photo|picture).*"
    r"|(?:background|cover) (?:photo|image).*|influencer|status is (?:online|offline|reachable))",
    re.IGNORECASE,
)
_DEGREE = pattern_of(r"\s*[·•]\s*[123](?:st|nd|rd)\+?$|\s+[123](?:st|nd|rd)\+$", re.IGNORECASE)
_CONTACT_INFO = pattern_of(r"\s*[·•]?\s*contact info$", re.IGNORECASE)
_PRONOUNS = pattern_of(r"\(?(?:she|he|they)(?:\s?/\s?\w+)+\)?", re.IGNORECASE)
_OF_SEVERAL = pattern_of(r"[123](?:st|nd|rd)[ -]degree", re.IGNORECASE)
_LOOKS_FOR_WORK = pattern_of(r"#?open ?to ?work.*|#?hiring", re.IGNORECASE)
_BULLETS = pattern_of(r"\s+[|•·]\s+")
_DIVIDES = pattern_of(
    r"\s*[;|•]\s*|\s+[-–—]+\s+"
    # Behind Dr. no sentence ends, and behind an initial none.
    r"|(?<=[.!?])(?<!\bDr\.)(?<!\bProf\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bIng\.)(?<!\b[A-Z]\.)\s+"
)
_MOST_LINES = 40


def is_profile(lines: Sequence[str]) -> bool:
    """Whether lines are the beginning of a page about one person."""
    return profiles_in(lines) == 1


def profiles_in(lines: Sequence[str]) -> int:
    """Return how many people are shown in the lines as a page shows them; 0 for other lines.

    Then one of the lines is what only such a page says: 2nd, 500+ connections, Contact info,
    or pronouns alone.
    """
    lines = [line for line in lines if line]
    if not 1 < len(lines) <= _MOST_LINES:
        return 0
    degrees = sum(bool(_DEGREE.search(line)) for line in lines)
    spelled = sum(bool(_OF_SEVERAL.match(line)) for line in lines)
    if degrees or spelled:
        return max(degrees, spelled)
    return any(
        is_of_a_network(line.strip(" ·•"))
        or _CONTACT_INFO.search(line)
        or _PRONOUNS.fullmatch(line)
        for line in lines
    )


def lines_of_profile(lines: Sequence[str]) -> list[str]:
    """Return the lines of a page about somebody that are about them, each once.

    Where they live and what else a headline says goes to the notes, and so do further firms
    and schools behind a headline that names an employer.
    """
    kept: list[str] = []
    for line in lines:
        words = _CONTACT_INFO.sub("", _DEGREE.sub("", line)).strip(" ·•|")
        is_known = any(words.casefold() in each.casefold() for each in kept)
        if not words or is_known or is_of_a_network(words) or _BUTTONS.fullmatch(words):
            continue
        told = _told(words) if kept else [words]
        if _says_all(next((each for each in kept[1:] if not _PRONOUNS.fullmatch(each)), "")):
            told = [note_line(each) for each in _BULLETS.split(words) if each not in " ".join(kept)]
        kept += [each for each in told if not any(each in former for former in kept)]
    return kept


def _says_all(headline: str) -> bool:
    """Whether a headline is a title and an employer."""
    read = parse_contact_line(f"Jane Doe, {headline}", strict=False)
    return bool(read.title and read.organization) and not is_department(read.organization)


def _told(line: str) -> Iterator[str]:
    if _LOOKS_FOR_WORK.fullmatch(line):
        yield note_line(line)
        return
    places = [is_place(part) for part in line.split(",")]
    is_town = len(places) > 1 and places[-1] and not is_organization(line)
    if all(places) or is_town or line.lower().startswith("talks about"):
        yield note_line(line)
        return
    first, *others = _BULLETS.split(line)
    yield first
    if others:
        yield note_line(" | ".join(others))


def note_line(words: str) -> str:
    """Return words as a line for the notes, which commas and other signs would divide."""
    plain = with_held_commas(words.replace("#", "").strip(" ,;"))
    return f"notes: {_DIVIDES.sub(' / ', plain).strip(' /')}"
