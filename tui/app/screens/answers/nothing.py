"""What a view of Answers says while there is nothing in it."""

from tui.app.screens.answers.topics import View
from tui.desk.commands.keymap import KeyNamer
from tui.desk.desk import Desk

_EMPTY = {
    View.REFLECTIONS: (
        "Nothing is written about this yet.\n\n"
        "After a call the debrief asks what you make of it; here you see it beside what you "
        "thought after other talks, and come back to it a month and a year later."
    ),
    View.MARKS: (
        "No line has this mark yet.\n\n"
        'In a call, the first character of a line marks it: ! insight, " their words, '
        "> I promised, < they offered, @ a person, ? ask later, ~ personal."
    ),
    View.ORGANIZATIONS: (
        "Here is what you learned about each organization, with resources and openings.\n\n"
        "A line of notes that begins with “resource:” or “opening:” comes here by itself."
    ),
}
_HOW_TO_SEARCH = (
    "Type, and every note, reflection and piece of research with these words is here, "
    "the latest first. enter opens its talk at that line."
)


def nothing_in(view: View, desk: Desk, query: str) -> str:
    """Return what belongs into a view that is empty, or why a search for `query` finds nothing."""
    if view is not View.SEARCH:
        return _empty(view, desk.key)
    if not desk.finder.ready:
        return "Your notes are being read in …"
    if not query.strip():
        return _HOW_TO_SEARCH
    return "Nothing you wrote down has these words. esc goes back."


def _empty(view: View, key: KeyNamer) -> str:
    if view is not View.QUESTIONS:
        return _EMPTY[view]
    return (
        "Here one question stands beside everybody's answers to it.\n\n"
        f"In a call, {key('call.next')} goes from question to question: what you note then is its "
        "answer. After two talks you see where people agree and where they differ."
    )
