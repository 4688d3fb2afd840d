"""Everything in the book, as one JSON object."""

import json
from typing import Any

from tui import __version__
from tui.model.base import Record
from tui.model.followup import FollowUp, Touch
from tui.model.interview import Grouping, Interview, Question
from tui.model.people import Contact, Organization, SavedFilter
from tui.model.profile import Profile
from tui.model.records import Records

_TABLES: tuple[type[Record], ...] = (
    Contact,
    Organization,
    Interview,
    Touch,
    FollowUp,
    Question,
    Profile,
    Grouping,
    SavedFilter,
)


def export_json(records: Records) -> str:
    """Return all records as a JSON object: a list per table, and the version that wrote it.

    The records are ordered by id, and so by when they were made, so that the same book
    always comes out the same. Each record is complete, including fields at their default
    and keys this version does not know; each interview holds its lines in a list `notes`.
    """
    tables = {
        kind.table: [
            _complete(records, record) for _, record in sorted(records.table(kind).items())
        ]
        for kind in _TABLES
    }
    return json.dumps({"askaround": __version__, **tables}, ensure_ascii=False, indent=2) + "\n"


def _complete(records: Records, record: Record) -> dict[str, Any]:
    document = record.to_whole_document()
    if isinstance(record, Interview):
        document["notes"] = [note.to_whole_document() for note in records.lines_of(record.id)]
    return document
