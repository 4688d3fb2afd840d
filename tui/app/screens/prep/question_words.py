"""What is said of a question: while it is typed, and of where it came up before."""

from collections.abc import Sequence
from datetime import tzinfo

from textual.content import Content

from tui.model.interview import QuestionState
from tui.playbook.questions.choosing import Asked
from tui.playbook.questions.hints import Hint, hint
from tui.playbook.time.dates import in_words

_MOST_PEOPLE = 4


def typed_hint(text: str) -> Content:
    """Say how a question that is being typed could be better (P2, D3); it never stands in the way.

    "open-ended" is what a good one is.
    """
    found = hint(text)
    return hint_words(found) if found else Content.styled("open-ended", "$success")


def hint_words(found: Hint) -> Content:
    """Return a hint in the color of advice."""
    return Content.styled(found.words, "$warning")


def asked_words(asked: Sequence[Asked], zone: tzinfo) -> str:
    """Say whom a question was put to and when, the latest first (O3)."""
    if not asked:
        return "not asked yet"
    people = [
        f"{each.name} {in_words(each.when.astimezone(zone).date())}"
        f"{', passed over' if each.state is QuestionState.PASSED else ''}"
        for each in asked[:_MOST_PEOPLE]
    ]
    more = f" and {len(asked) - _MOST_PEOPLE} more" if len(asked) > _MOST_PEOPLE else ""
    return f"asked: {' · '.join(people)}{more}"
