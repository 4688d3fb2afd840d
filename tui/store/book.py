"""The book: everything a person keeps, and every verb that changes it."""

from tui.store.call_verbs import CallVerbs
from tui.store.followup_verbs import FollowUpVerbs
from tui.store.people_verbs import PeopleVerbs
from tui.store.prep_verbs import PrepVerbs


class Book(PeopleVerbs, PrepVerbs, CallVerbs, FollowUpVerbs):
    """The typed, undoable face of the store; the only one that other rooms use.

    Read through `records`; change through the verbs, each of which is one transaction:
    on the disk as a whole or not at all, and one step to undo.
    """
