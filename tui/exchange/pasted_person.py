"""Somebody as pasted in several lines, a card or the signature of a letter, as one line."""

import re
from collections.abc import Sequence

from tui.exchange.incoming import IncomingContact
from tui.model.contact_line.contact_line import ContactLine, parse_contact_line
from tui.model.contact_line.shapes import take_shapes
from tui.model.text import clean_line, clean_text

_BEGIN_CARD = "BEGIN:VCARD"
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
_SEPARATORS = re.compile(r"\s*[,;|]")
_RULE = re.compile(r"[\W_]+")
_QUOTED = re.compile(r"^(?:>\s?)+")
_PRONOUNS = re.compile(r"\(?((?:\w{2,6}\s?/\s?){1,2}\w{2,6})\)?")


def line_of_paste(text: str) -> str:
    """Return several pasted lines as one line for a contact; one line stays as it is.

    A card becomes a line by its fields, a signature by its lines, without its closing words
    and legal ones. Raises ValueError, with a sentence, for a card that cannot be read, and
    for several.
    """
    text = clean_text(text).strip()
    if _BEGIN_CARD in text.upper():
        return _line_of_card(text)
    if "\n" not in text:
        return clean_line(text)
    return _line_of_signature([_QUOTED.sub("", line.strip()).strip() for line in text.split("\n")])


def _line_of_card(text: str) -> str:
    from tui.exchange.readers.vcard import read_vcards  # noqa: PLC0415 - slow, and only for cards

    reading = read_vcards(f"{line.strip()}\n" for line in text.split("\n"))
    if len(reading.contacts) + len(reading.problems) > 1:
        raise ValueError("There are several cards; save them as a file and import it.")
    if reading.problems:
        raise ValueError(reading.problems[0].reason)
    return _line_of(reading.contacts[0])


def _line_of(person: IncomingContact) -> str:
    """Return a line that reads as this person: with labels where the plain one does not."""
    name = person.name.replace(",", " ")
    ways = [
        *(f"<{email}>" for email in person.emails),
        *(f", {each}" for each in (*person.phones, *person.links)),
        *(f" #{tag.replace(' ', '-')}" for tag in person.tags),
        f" #{person.source.value.replace(' ', '-')}" if person.source else "",
        f", notes: {_SEPARATORS.sub(' /', clean_line(person.notes))}" if person.notes else "",
    ]
    plain = " ".join(
        (", ".join(filter(None, (name, person.title, person.organization))), *filter(None, ways))
    )
    read = _read(plain)
    if read and (read.title, read.organization) == (person.title, person.organization):
        return clean_line(plain).replace(" ,", ",")
    title = f", title: {person.title}" if person.title else ""
    employer = f", organization: {person.organization}" if person.organization else ""
    return clean_line(" ".join((name, title, employer, *ways))).replace(" ,", ",")


def _read(line: str) -> ContactLine | None:
    try:
        return parse_contact_line(line, strict=False)
    except ValueError:
        return None


def _line_of_signature(lines: Sequence[str]) -> str:
    kept: list[str] = []
    for line in lines:
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
