"""Lines of a pasted text that are nobody: the head of a letter, a greeting, a heading."""

import re
from collections.abc import Sequence

from tui.model.contact_line.openings import has_bullet
from tui.model.text.patterns import pattern_of

_PEOPLE = "from to cc bcc reply-to von an kopie de à a para pour da"
_OTHERS = (
    "subject date sent received attachments importance gesendet datum betreff objet envoyé"
    " asunto fecha enviado enviada oggetto data inviato assunto"
)
HEADER = pattern_of(
    rf"(?:(?P<people>{'|'.join(_PEOPLE.split())})|(?:{'|'.join(_OTHERS.split())}))\s?:(?P<rest>.*)",
    re.IGNORECASE,
)
_FORWARDED = pattern_of(
    r"[-_>\s]{2,}(?:\w+[ -]?){1,3}[-_\s]*|begin forwarded message:", re.IGNORECASE
)
_GREETING = pattern_of(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten tag"
    r"|sehr geehrte[rs]?|bonjour|cher|chère|hola|estimad[oa]|ciao|olá)"
    r"(?:\s+[^\s,!:]+){0,4}(?:[,!:].*)?",
    re.IGNORECASE,
)
_HEADING_WORDS = (
    "contact contacts people folks persons list lists network networking outreach leads prospects"
    " names referrals introductions intros candidates interviewees mentors alumni alums colleagues"
    " coworkers friends family relatives classmates neighbors professors acquaintances connections"
    " recruiters speakers targets interviews informationals kontakte kontaktliste leute personen"
    " namen netzwerk liste contactos gente lista contacte contatti persone rete personnes réseau"
    " contatos pessoas rede kontakter contacten"
)
_AROUND_WORDS = (
    "my our the a new old other more some potential possible key professional personal"
    " informational interview job search career linkedin phone cold warm top first next to talk"
    " speak call email e-mail meet ask reach out with for at and & of from in on i know knew met"
    " who should could want we about round part tier week fall spring summer winter todo to-do do"
    " meine zum anrufen mis mes conference event work school college university company"
)
_HEADINGS = frozenset(_HEADING_WORDS.split())
_AROUND = frozenset(_AROUND_WORDS.split())
MYSELF = pattern_of(
    r"\s*[\"'“]?(?:me|myself|mich|mir|moi|yo|mim|eu|io|mij|ik|undisclosed[ -]recipients?)[\"'”]?\s*"
    r"(?:[<(,;:]|$)",
    re.IGNORECASE,
)
_ORNAMENT = pattern_of(r"^[\W_]+|[\W_]+$")
_COUNT = pattern_of(r"\s*[-–—(\[]?\s*\d{1,4}\s*[)\]]?$")
_SAYS_MORE = frozenset("@,;|<>\t")
_MARKED_HEADING = pattern_of(r"\s*(?:#{1,6}\s+\S|={2,}\s)")
_LEASTHEADERS = 2


def is_mail(lines: Sequence[str]) -> bool:
    """Whether lines begin like a letter that was forwarded: From: …, To: …."""
    return len(_headers(lines)) >= _LEASTHEADERS


def people_of_mail(lines: Sequence[str]) -> tuple[list[tuple[int, str]], int]:
    """Return who wrote a letter by its head, with the number of the line; not "me".

    Where the head names no writer, those to whom it goes. And the number of the first line
    below the head; 0 if there is none.
    """
    headers = _headers(lines)
    people = [
        (number, person.strip())
        for number, header in headers.items()
        if header["people"]
        for person in header["rest"].split(";")
        if person.strip() and not MYSELF.match(person)
    ]
    writers = [(number, one) for number, one in people if _is_writer(headers[number]["people"])]
    people = writers or people
    below = (number for number in range(max(headers) + 1, len(lines) + 1) if lines[number - 1])
    return people, next(below, 0)


def _is_writer(label: str) -> bool:
    return label.casefold() in ("from", "von", "de", "da")


def without_header(line: str) -> str:
    """Return a line of addresses without the To:, Cc: or From: in front; "" for another line."""
    header = HEADER.fullmatch(line.strip())
    return header["rest"].strip() if header and header["people"] and "@" in line else ""


def is_greeting(line: str) -> bool:
    """Whether a line greets somebody: Hi Noor, great to meet you."""
    return _GREETING.fullmatch(line.strip()) is not None


def is_heading(line: str) -> bool:
    """Whether a line only says what follows: "People to talk to:", Contacts, ## Warm."""
    if line.rstrip().endswith(":"):
        return True
    words = _words_of_heading(line)
    if words and _MARKED_HEADING.match(line):
        return not _begins_with_name(words)
    return not _HEADINGS.isdisjoint(words) and (_HEADINGS | _AROUND).issuperset(words)


def begins_list(line: str) -> bool:
    """Whether the first of several lines is a heading, whatever else it names: Acme contacts."""
    words = _words_of_heading(line)
    if _HEADINGS.isdisjoint(words) or _begins_with_name(words):
        return False
    return words[0] in _HEADINGS | _AROUND or words[-1] in _HEADINGS


def _begins_with_name(words: Sequence[str]) -> bool:
    from tui.model.naming.known_names import is_given_name  # noqa: PLC0415 - knows many names

    return is_given_name(words[0])


def _words_of_heading(line: str) -> list[str]:
    """Return the words of a line that may be a heading; none of one that says more of somebody."""
    bare = _COUNT.sub("", _ORNAMENT.sub("", line.strip()))
    return [] if _SAYS_MORE & {*bare} else _ORNAMENT.sub("", bare).casefold().split()


def is_bulleted(lines: Sequence[str]) -> bool:
    """Whether several of the lines are marked as the points of a list."""
    return sum(map(has_bullet, lines)) > 1


def _headers(lines: Sequence[str]) -> dict[int, re.Match[str]]:
    """Return the lines of the head of a letter by their numbers; nothing else is among them."""
    found: dict[int, re.Match[str]] = {}
    for number, line in enumerate(lines, start=1):
        text = line.lstrip(" >*\t").rstrip()
        if header := HEADER.fullmatch(text.replace("*", "")):
            found[number] = header
        elif text and not _FORWARDED.fullmatch(line.strip()):
            break
    return found
