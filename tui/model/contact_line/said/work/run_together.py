"""Name, letters, title and employer with nothing between them: LINDA CHEN CFA ANALYST ACME."""

import re

from tui.model.contact_line.words.work_words import (
    begins_field,
    is_credentials,
    is_department,
    is_job_word,
    is_place,
)
from tui.model.naming.known_names import is_given_name
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.patterns import pattern_of

_FIRST = pattern_of(r"[^,;|()<>@\d/]+(?=\s*(?:$|[,;|(<\d+/]|\S+@))")
# In small letters nobody is called so.
_PLAIN_LETTER_WORDS = "cfa cpa phd mba pmp rn bsn msn lcsw cfp esq pharmd mph llm dds dvm"
_PLAIN_LETTERS = frozenset(_PLAIN_LETTER_WORDS.split())
_BEFORE_JOBS_WORDS = (
    "portfolio financial structural social civil chief executive general assistant associate"
    " regional national senior sr junior jr principal lead head vice deputy account customer human"
    " product project program programme data business sales marketing wealth investment risk"
    " information technology operating operations technical medical clinical research registered"
    " managing global creative corporate commercial legal public school charge mechanical"
    " electrical chemical biomedical industrial environmental software hardware systems security"
    " network web mobile machine learning supply chain real estate art brand content digital media"
    " talent people quality staff nurse physician physical occupational tax audit compliance policy"
    " private equity credit loan mortgage insurance family trauma pediatric surgical veterinary"
    " certified licensed professional field service services event events community"
)
_BEFORE_JOBS = frozenset(_BEFORE_JOBS_WORDS.split())
_JOINS = frozenset({"of", "and", "&", "for"})
_LEAST_NAME, _MOST_NAME = 2, 4


def with_parts_apart(text: str) -> str:
    """Return a line that begins so with its parts labeled; any other as it is.

    Letters behind the name end it; without them, words that only stand in titles do, where
    all begin with a capital.
    """
    first = _FIRST.match(text)
    words = first[0].split() if first else []
    if first is None or len(words) < _LEAST_NAME:
        return text
    end = first.start() + len(first[0].rstrip())
    begin, behind = _letters_in(words)
    if not begin:
        degree = re.match(r"\s*,\s*(?=[A-Z])", text[end:])
        return text if degree is None else _with_letters_apart(text, end + degree.end())
    if not (rest := words[behind:]) or not (work := work_told(rest)):
        return text
    letters = "".join(f", {each}" for each in words[begin:behind])
    return f"{' '.join(words[:begin])}{letters}{work}{text[end:]}"


def goes_on_behind_letters(text: str) -> bool:
    """Whether words that nobody knows follow the letters behind a name: ANN LEE CFA GUCCI."""
    first = _FIRST.match(text)
    words = first[0].split() if first else []
    at = next((at for at in range(_LEAST_NAME, len(words)) if _are_letters(words[at])), 0)
    behind = words[_run_of_letters(words, at) :] if at else []
    return bool(behind) and all(word[0].isupper() and word.isalpha() for word in behind)


def _with_letters_apart(text: str, at: int) -> str:
    """Return "Linda Chen, CFA PORTFOLIO MANAGER BLACKROCK" with what follows the letters apart."""
    first = _FIRST.match(text[at:])
    words = first[0].split() if first else []
    behind = _run_of_letters(words, 0)
    if first is None or not behind or not (work := work_told(words[behind:])):
        return text
    return f"{text[:at]}{', '.join(words[:behind])}{work}{text[at + len(first[0].rstrip()) :]}"


def _letters_in(words: list[str]) -> tuple[int, int]:
    """Return where the name ends, and where the letters behind it do; 0 where nothing tells."""
    for at in range(_LEAST_NAME, min(len(words), _MOST_NAME + 1)):
        if (behind := _run_of_letters(words, at)) and behind < len(words):
            return at, behind
    if not all(word[0].isupper() or word in _JOINS for word in words):
        return 0, 0
    begins = words[1:] if words[0].casefold().strip(".") in HONORIFICS else words
    if not is_likely_given_name(begins[0]):
        return 0, 0
    at = next((at for at in range(_LEAST_NAME, len(words)) if _is_of_work(words[at])), 0)
    is_name = 0 < at <= _MOST_NAME and (at == _LEAST_NAME or is_given_name(words[1]))
    return (at, at) if is_name and len(words) - at > 1 else (0, 0)


def _run_of_letters(words: list[str], at: int) -> int:
    end = at
    while end < len(words) and _are_letters(words[end]):
        end += 1
    return end if end > at else 0


def _are_letters(word: str) -> bool:
    bare = word.strip(".")
    if word.islower():
        return bare in _PLAIN_LETTERS
    is_written = not (bare.istitle() and len(bare) > 1) or bare in ("Esq", "Phd")
    return is_written and is_credentials(bare)


def work_told(words: list[str]) -> str:
    """Return title and employer with labels; "" where no job is among the words."""
    in_small = all(map(str.islower, words))
    if not in_small and not all(word[0].isupper() or word in _JOINS for word in words):
        return ""
    end = at = 0
    is_job = False
    while at < len(words):
        small = words[at].casefold().strip(".")
        if small in _JOINS and is_job and at + 1 < len(words) and _is_of_work(words[at + 1]):
            at += 1
            continue
        if not _is_of_work(words[at]):
            break
        is_job = is_job or is_job_word(small)
        at += 1
        end = at
    if not is_job or (end < len(words) and words[end].casefold() in _JOINS):
        return ""
    employer = " ".join(words[end:])
    behind = f", organization: {employer}" if employer else ""
    return f", title: {' '.join(words[:end])}{behind}"


def _is_of_work(word: str) -> bool:
    small = word.casefold().strip(".")
    is_known = small in _BEFORE_JOBS or is_job_word(small) or begins_field(small)
    return (is_known or is_department(small)) and not is_place(word)
