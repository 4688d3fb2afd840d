"""Somebody as pasted in several lines, a card or the signature of a letter, as one line."""

from tui.exchange.incoming import IncomingContact
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.line import ContactLine
from tui.model.naming.spelling import same_name
from tui.model.text.folding import folded
from tui.model.text.lines import clean_line, clean_text, with_held_commas
from tui.model.text.patterns import pattern_of

_BEGIN_CARD = "BEGIN:VCARD"
_SEPARATORS = pattern_of(r"\s*[;|]")


def line_of_paste(text: str) -> str:
    """Return several pasted lines as one line for a contact; one line stays as it is.

    A card becomes a line by its fields, a signature by its lines, without its closing words
    and legal ones; a letter that introduces somebody becomes that person. What has no place in
    such a line stands at its end, for the notes. Raises ValueError,
    with a sentence, for a card that cannot be read, and for several.
    """
    text = clean_text(text).strip()
    if _BEGIN_CARD in text.upper():
        return _line_of_card(text)
    if "\n" not in text:
        return clean_line(text)
    from tui.exchange.contact_list import only_one_of_mail  # noqa: PLC0415 - only for letters
    from tui.exchange.introducing import line_of_introduction  # noqa: PLC0415
    from tui.exchange.pasted_rest import signed, with_rest, with_rest_of_mail  # noqa: PLC0415
    from tui.exchange.signature import is_one_person  # noqa: PLC0415

    if introduced := line_of_introduction(text):
        return with_rest(text, introduced)
    if writer := only_one_of_mail(text):
        return with_rest_of_mail(text, writer)
    return signed(text) if is_one_person(text) else clean_line(text)


def both_people(typed: str, text: str) -> str:
    """Return a line that was typed and lines pasted behind it as a list of two people.

    "" where they are one: nothing is typed, a single line is pasted, or both have one name.
    """
    if not typed.strip() or "\n" not in clean_text(text).strip():
        return ""
    line = line_of_paste(text)
    one, other = _read(typed), _read(line)
    if one is None or other is None or _are_one(one.name, other.name):
        return ""
    return f"{typed.strip()}\n{line}"


def _are_one(one: str, other: str) -> bool:
    """Whether a name is another, or begins it."""
    first, second = sorted((folded(one), folded(other)), key=len)
    return second.startswith(first) or same_name(one, other)


def _line_of_card(text: str) -> str:
    from tui.exchange.readers.vcard.vcard import read_vcards  # noqa: PLC0415 - only for cards

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
        *(f", notes: {_note_of(line)}" for line in person.notes.split("\n") if line.strip()),
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


def _note_of(notes: str) -> str:
    return _SEPARATORS.sub(" /", with_held_commas(clean_line(notes)))


def _read(line: str) -> ContactLine | None:
    try:
        return parse_contact_line(line, strict=False)
    except ValueError:
        return None
