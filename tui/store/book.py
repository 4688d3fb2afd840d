"""The book: everything a person keeps, and every verb that changes it."""

from tui.store.answer_verbs import AnswerVerbs
from tui.store.call_verbs import CallVerbs
from tui.store.followup_verbs import FollowUpVerbs
from tui.store.import_verbs import ImportVerbs
from tui.store.join_verbs import JoinVerbs
from tui.store.map_verbs import MapVerbs
from tui.store.merge_verbs import MergeVerbs
from tui.store.people_verbs import PeopleVerbs
from tui.store.prep_verbs import PrepVerbs
from tui.store.question_verbs import QuestionVerbs


class Book(
    PeopleVerbs,
    MapVerbs,
    PrepVerbs,
    QuestionVerbs,
    CallVerbs,
    AnswerVerbs,
    FollowUpVerbs,
    ImportVerbs,
    MergeVerbs,
    JoinVerbs,
):
    """The typed, undoable face of the store; the only one that other rooms use.

    Read through `records`; change through the verbs, each of which is one transaction:
    on the disk as a whole or not at all, and one step to undo.
    """
