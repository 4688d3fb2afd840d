"""What an import brings in, in the form the book takes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tui.model.people import work_words


@dataclass(frozen=True, slots=True)
class NewWork:
    """Somebody's new job: their title and where they work; either may be empty."""

    title: str
    organization: str

    @property
    def words(self) -> str:
        """The work in words: "Lead at Bay Freight"."""
        return work_words(self.title, self.organization)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One person to take in.

    `contact_id` is the contact in the book, empty for somebody new. `fields` are what the
    contact gets, with `organization` given by name; `introducer` is a name, too. `work` is
    a change of job: it replaces what the book says, and the notes keep the former one.
    Somebody new gets `uid` as an id if it is a UUID, so that the same file always means
    the same person.
    """

    fields: Mapping[str, Any]
    contact_id: str = ""
    work: NewWork | None = None
    introducer: str = ""
    uid: str = ""
