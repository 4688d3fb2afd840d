"""Two contacts side by side, and what is left when they are one."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from tui.app.widgets.rows import Cell, columns
from tui.app.widgets.styles import FAINT
from tui.model.identity.duplicates import united
from tui.model.people import Contact
from tui.model.profile import source_label
from tui.model.records import Records

_LABEL_WIDTH = 13
_NARROW = 90
_JOINT = ", "


def side_by_side(records: Records, kept: Contact, other: Contact, width: int) -> list[Content]:
    """Draw the fields of two contacts that are not empty, and of what they would become.

    In a narrow terminal only the two. What gives way to the other is crossed out, and goes
    into the notes, which are shown below.
    """
    result = united(records, kept, other)
    heads = ["kept", "other", *(["together"] if width >= _NARROW else [])]
    lines = [_line("", [Cell(head, 0, "bold $primary") for head in heads], width)]
    mine, theirs, both = (dict(_facts(records, contact)) for contact in (kept, other, result))
    counts = (_counts(records, contact) for contact in (kept, other))
    for (label, one), (_, two) in zip(*counts, strict=True):
        mine[label], theirs[label], both[label] = (str(n or "") for n in (one, two, one + two))
    for label, left in mine.items():
        right, stays = theirs[label], both[label]
        if left or right:
            cells = [_cell(left, stays), _cell(right, stays)]
            result_cell = [Cell(stays, 0, "bold")] if width >= _NARROW else []
            lines.append(_line(label, [*cells, *result_cell], width))
    if result.notes != kept.notes:
        first, *others = result.notes.split("\n")
        label = Content.styled("The notes will be: ", FAINT)
        lines += [Content.assemble(label, Content(first)), *map(Content, others)]
    return lines


def _cell(text: str, stays: str) -> Cell:
    """Draw what one of the two says; what gives way is crossed out."""
    values, left = (set(each.casefold().split(_JOINT)) for each in (text, stays))
    is_left = values <= left or f"{text}\n" in stays or stays.endswith(f"\n{text}")
    return Cell(text, 0, "" if is_left or not text else f"strike {FAINT}")


def _line(label: str, cells: Sequence[Cell], width: int) -> Content:
    return columns([Cell(label, _LABEL_WIDTH, FAINT), *cells], width)


def _facts(records: Records, contact: Contact) -> Iterator[tuple[str, str]]:
    introducer = records.introducer_of(contact)
    yield "name", contact.name
    yield "also known", _JOINT.join(contact.also_known_as)
    yield "greet as", contact.greet_as
    yield "title", contact.title
    yield "organization", records.organization_of(contact)
    yield "e-mail", _JOINT.join(contact.emails)
    yield "phone", _JOINT.join(contact.phones)
    yield "links", _JOINT.join(contact.links)
    yield "source", source_label(contact.source, records.profile) if contact.source else ""
    yield "introduced by", introducer.name if introducer else ""
    yield "tags", _JOINT.join(f"#{tag}" for tag in contact.tags)
    yield "how you met", contact.how_we_met
    yield "notes", contact.notes


def _counts(records: Records, contact: Contact) -> Iterator[tuple[str, int]]:
    yield "touches", len(records.touches_of(contact.id))
    yield "talks", len(records.interviews_of(contact.id))
    yield "follow-ups", len(records.followups_of(contact.id))
    yield "introduced", len(records.introduced_by(contact.id))
