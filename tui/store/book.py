"""The book: everything a person keeps, and every verb that changes it."""

from pathlib import Path

from tui.store.files.memory_disk import MemoryDisk
from tui.store.verbs.answers import AnswerVerbs
from tui.store.verbs.copies import CopyVerbs
from tui.store.verbs.duplicates import DuplicateVerbs
from tui.store.verbs.followups import FollowUpVerbs
from tui.store.verbs.forgetting import ForgettingVerbs
from tui.store.verbs.imports import ImportVerbs
from tui.store.verbs.organizations import OrganizationVerbs
from tui.store.verbs.past_talks import PastTalkVerbs
from tui.store.verbs.pasted import PastedVerbs
from tui.store.verbs.people import PeopleVerbs
from tui.store.verbs.preparation import PreparationVerbs, QuestionVerbs
from tui.store.verbs.replies import ReplyVerbs
from tui.store.verbs.written import WrittenVerbs


class Book(
    PeopleVerbs,
    OrganizationVerbs,
    PreparationVerbs,
    QuestionVerbs,
    ReplyVerbs,
    WrittenVerbs,
    PastedVerbs,
    PastTalkVerbs,
    AnswerVerbs,
    FollowUpVerbs,
    ImportVerbs,
    DuplicateVerbs,
    ForgettingVerbs,
    CopyVerbs,
):
    """The typed, undoable face of the store; the only one that other rooms use.

    Read through `records`; change through the verbs, each of which is one transaction:
    on the disk as a whole or not at all, and one step to undo.
    """


def book_in_memory() -> Book:
    """Return an empty book that is kept nowhere."""
    return Book(Path("/in-memory/store.json"), disk=MemoryDisk())
