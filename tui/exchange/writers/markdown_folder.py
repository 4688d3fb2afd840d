"""All conversations as Markdown: in one text, or in a file each with an index."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

from tui.exchange.seal import sealed
from tui.exchange.writers.markdown import conversation, escaped
from tui.exchange.writers.synced_folder import FolderChange, keep_in_step
from tui.model.interview import Interview
from tui.model.records import Records
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

INDEX = "index.md"
_NO_LETTERS = pattern_of(r"[^a-z0-9]+")
_LONGEST_NAME = 60
_SHORT_ID = 8
_SEAL_LINE = b"\n<!-- askaround-seal: %s -->\n"


def export_markdown(records: Records, zone: tzinfo, *, personal: bool = False) -> str:
    """Return all conversations as one Markdown text, oldest first, each under a heading.

    For `personal` see `conversation`.
    """
    return "\n".join(
        conversation(records, interview, zone, personal=personal)
        for interview in _in_order(records)
    )


def markdown_files(records: Records, zone: tzinfo, *, personal: bool = False) -> dict[str, str]:
    """Return the text of each conversation, and of an index of them all, by file name.

    The names are plain ASCII; each ends with the end of the interview's id, so that it is
    unique and stays the same when the appointment moves.
    """
    names = _names(records)
    files = {
        names[interview.id]: conversation(records, interview, zone, personal=personal)
        for interview in _in_order(records)
    }
    return {INDEX: _index(records, names, zone), **files}


def write_markdown_folder(
    records: Records, folder: Path, zone: tzinfo, *, personal: bool = False
) -> FolderChange:
    """Write `markdown_files` to a folder, and remove those of conversations that are gone.

    Files that the program did not write, or that somebody has changed, stay as they are.
    Raises ExchangeError and OSError, as `keep_in_step` does.
    """
    files = {
        name: sealed(text.encode(), _SEAL_LINE, b"")
        for name, text in markdown_files(records, zone, personal=personal).items()
    }
    return keep_in_step(folder, files, ".md")


def _index(records: Records, names: dict[str, str], zone: tzinfo) -> str:
    lines = [
        f"- {_moment(interview).astimezone(zone):%Y-%m-%d} "
        f"[{escaped(_who(records, interview))}]({names[interview.id]}) "
        f"({interview.status.value})"
        for interview in _in_order(records)
    ]
    return "\n".join(["# Talks", "", *(lines or ["None yet."])]) + "\n"


def _who(records: Records, interview: Interview) -> str:
    contact = records.contacts.get(interview.contact_id)
    if contact is None:
        return "Somebody"
    return ", ".join(filter(None, (contact.name, contact.title, records.organization_of(contact))))


def _names(records: Records) -> dict[str, str]:
    names: dict[str, str] = {}
    taken = {INDEX}
    for interview in records.interviews.values():
        name = next(name for name in _candidates(records, interview) if name not in taken)
        taken.add(name)
        names[interview.id] = name
    return names


def _candidates(records: Records, interview: Interview) -> Iterator[str]:
    contact = records.contacts.get(interview.contact_id)
    words = _plain(contact.name if contact else "")[:_LONGEST_NAME].strip("-") or "conversation"
    whole_id = _plain(interview.id)
    yield f"{words}-{whole_id[-_SHORT_ID:]}.md"
    yield f"{words}-{whole_id[-2 * _LONGEST_NAME :]}.md"
    number = 2
    while True:
        yield f"{words}-{whole_id[-_SHORT_ID:]}-{number}.md"
        number += 1


def _plain(text: str) -> str:
    letters = folded(text).encode("ascii", "ignore").decode()
    return _NO_LETTERS.sub("-", letters).strip("-")


def _in_order(records: Records) -> list[Interview]:
    return sorted(
        records.interviews.values(), key=lambda interview: (_moment(interview), interview.id)
    )


def _moment(interview: Interview) -> datetime:
    return interview.started or interview.start or interview.created
