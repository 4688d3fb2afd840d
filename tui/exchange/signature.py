"""The signature of a letter: one person in several lines."""

import re

from tui.exchange.profile import is_profile, lines_of_profile, profiles_in
from tui.model.contact_line.shapes import take_shapes
from tui.model.contact_line.work_words import is_company, is_organization, is_title
from tui.model.text import clean_line

_CARD = "BEGIN:VCARD"
_CLOSING_WORDS = (
    r"(?:with )?(?:(?:all |my |our )?(?:very )?(?:best|kind(?:est)?|warm(?:est)?|many)"
    r"(?: regards| wishes| thanks)?|regards|thanks(?: again| so much| a lot)?"
    r"|thank you(?: so much)?|cheers|sincerely(?: yours)?|yours(?: truly| sincerely| faithfully)?"
    r"|talk soon|all the best|take care|respectfully|warmly|ciao)",
    r"(?:mit )?(?:freundlichen|besten|herzlichen|vielen|viele|liebe|beste|herzliche|schöne)"
    r" gr(?:ü|ue)(?:ß|ss)en?|mfg|lg|vg|saludos(?: cordiales)?|un saludo|cordialement"
    r"|bien (?:à vous|cordialement)|cordiali saluti|atenciosamente|groet(?:en|jes)?"
    r"|met vriendelijke groet(?:en)?|med vänlig hälsning|mvh",
    r"sent from my .*|get outlook for .*|von meinem \w+ gesendet|envoyé de mon .*",
)
_CLOSING = re.compile(rf"(?:{'|'.join(_CLOSING_WORDS)})[,.!]*", re.IGNORECASE)
_LEGAL = re.compile(
    r"confidential|intended (?:only|solely|recipient)|unsubscribe|before printing|vertraulich",
    re.IGNORECASE,
)
_RULE = re.compile(r"[\W_]+")
_QUOTED = re.compile(r"^(?:>\s?)+")
_PRONOUNS = re.compile(r"\(?((?:\w{2,6}\s?/\s?){1,2}\w{2,6})\)?")
_MOST_LINES = 15


def is_one_person(text: str) -> bool:
    """Whether several lines are one card or signature, and not a list of people, one a line.

    A signature begins with closing words or a rule, or has a line with nothing but a phone,
    a link or an address, or with nothing but a title and one with nothing but an organization.
    The beginning of a page about somebody is one as well, see `profile`.
    """
    if _CARD in text.upper():
        return True
    lines = [line for line in _bare_lines(text) if line]
    if shown := profiles_in(lines):
        return shown == 1
    if not 1 < len(lines) <= _MOST_LINES:
        return False
    if _RULE.fullmatch(lines[0]) or _CLOSING.fullmatch(lines[0]):
        return True
    whole = [line for line in lines[1:] if not set(",;<@") & set(line)]
    has_work = any(map(is_title, whole)) and any(map(is_organization, whole))
    return has_work or any(map(_is_bare_shape, lines))


def is_prose(line: str) -> bool:
    """Whether a line is a sentence of a letter: it ends like one, and is no organization."""
    words = line.split()
    ends = bool(words) and words[-1][-1] in ".!?…"
    return ends and len(words) > 2 and "," not in line and not is_company(line)  # noqa: PLR2004


def line_of_signature(text: str) -> str:
    """Return the lines of a signature as one, without closing words and legal ones."""
    lines = _bare_lines(text)
    kept: list[str] = []
    for line in lines_of_profile(lines) if is_profile(lines) else lines:
        if not line or _RULE.fullmatch(line) or _CLOSING.fullmatch(line) or _LEGAL.search(line):
            continue
        pronouns = _PRONOUNS.fullmatch(line)
        if pronouns and kept:
            kept[0] = f"{kept[0]} ({pronouns[1]})"
        else:
            kept.append(line.strip(" ,;|"))
    # A logo, an address or a number may stand above the name.
    named = next((at for at, line in enumerate(kept) if _may_be_name(line)), 0)
    ordered = [*kept[named : named + 1], *kept[:named], *kept[named + 1 :]]
    return clean_line(", ".join(ordered))


def _may_be_name(line: str) -> bool:
    """Whether a line has words besides addresses and numbers."""
    _, rest = take_shapes(line, strict=False)
    return any(map(str.isalpha, rest)) and not any(map(str.isdigit, rest))


def _bare_lines(text: str) -> list[str]:
    return [_QUOTED.sub("", line.strip()).strip() for line in text.split("\n")]


def _is_bare_shape(line: str) -> bool:
    """Whether a line is a phone, a link or an address, and nothing else but a label."""
    found, rest = take_shapes(line, strict=False)
    has_way = bool(found.phones or found.links or found.emails)
    return has_way and not any(map(str.isalpha, rest))
