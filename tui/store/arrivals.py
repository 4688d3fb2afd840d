"""What an import brings, as the book takes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tui.model.people import work_words


@dataclass(frozen=True, slots=True)
class NewWork:
    """What somebody works as now, and where; either may be empty."""

    title: str
    organization: str

    @property
    def words(self) -> str:
        """The work in words: "Lead at Bay Freight"."""
        return work_words(self.title, self.organization)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One person to take in.

    `contact_id` is who it is in the book, empty for somebody new. `fields` are those that
    the contact gets, `organization` by its name; `introducer` is a name, too. `work` is a
    change of work, and takes the place of what stands in the book, which the notes keep.
    Somebody new keeps
    `uid` for an id if it is a UUID, so that the same file means the same person ever after.
    """

    fields: Mapping[str, Any]
    contact_id: str = ""
    work: NewWork | None = None
    introducer: str = ""
    uid: str = ""
