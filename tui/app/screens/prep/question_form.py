"""A question of the person's own as the fields of a form, and back."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo

from textual.content import Content

from tui.app.dialogs.form import Field
from tui.desk.fields import FieldError
from tui.model.interview import Question, QuestionState
from tui.model.text.folding import folded
from tui.playbook.questions.bank import Theme
from tui.playbook.questions.choosing import Asked, ListedQuestion
from tui.playbook.questions.hints import Hint, hint, is_open, is_request
from tui.playbook.questions.question_mark import with_question_mark
from tui.playbook.time.dates import in_words

LONGEST = 120


def question_fields(
    text: str, theme: str, minutes: int, *, half_typed: bool = False
) -> list[Field]:
    """Return the fields to word a question by; its text may be what was just typed."""
    return [
        Field(
            "text",
            "Question",
            text,
            hint="open-ended, and nothing a search could answer",
            half_typed=half_typed,
        ),
        Field("theme", "Theme", theme, hint="any part of a theme: changes"),
        Field("minutes", "Minutes", str(minutes)),
    ]


def question_values(values: Mapping[str, str]) -> tuple[str, str, int]:
    """Return the text, the theme and the minutes; raises FieldError.

    Part of a theme's words means that theme (P3); any other words are a theme of their own.
    """
    text, minutes = with_question_mark(values["text"]), values["minutes"].strip()
    if not text:
        raise FieldError("text", "A question needs words.")
    if not minutes.isdecimal() or not 1 <= int(minutes) <= LONGEST:
        raise FieldError("minutes", f"Minutes are a whole number from 1 to {LONGEST}.")
    return text, _theme(values["theme"].strip()), int(minutes)


def question_preview(values: Mapping[str, str]) -> Content:
    """Return how the question could be better (P2); nothing before it is begun."""
    return typed_hint(values["text"]) if values["text"].strip() else Content("")


def own_question(values: Mapping[str, str], former: ListedQuestion | None) -> Question:
    """Return the question that the fields describe; the next version of `former`, if any."""
    text, theme, minutes = question_values(values)
    question = Question(text=text, theme=theme, minutes=minutes)
    if former is None:
        return question
    return question.changed(id=former.id, favorite=former.favorite)


def _theme(typed: str) -> str:
    wanted = folded(typed)
    meant = (theme.value for theme in Theme if wanted and wanted in theme.value)
    return next(meant, typed)


_MOST_PEOPLE = 4


def typed_hint(text: str) -> Content:
    """Return how a question being typed could be better (P2, D3); it never stands in the way.

    For one that is plainly good that is "open-ended", for a request that it is one; for one
    that is neither, nothing.
    """
    if found := hint(text):
        return hint_words(found)
    if is_request(text):
        return Content.styled("a request, and fine to make", "$success")
    return Content.styled("open-ended" if is_open(text) else "", "$success")


def hint_words(found: Hint) -> Content:
    """Return a hint in the color of advice."""
    return Content.styled(found.words, "$warning")


def asked_words(asked: Sequence[Asked], zone: tzinfo) -> str:
    """Return who was asked a question and when, the latest first (O3)."""
    if not asked:
        return "not asked yet"
    people = [
        f"{time.name} {in_words(time.when.astimezone(zone).date())}"
        f"{', passed over' if time.state is QuestionState.PASSED else ''}"
        for time in asked[:_MOST_PEOPLE]
    ]
    more = f" and {len(asked) - _MOST_PEOPLE} more" if len(asked) > _MOST_PEOPLE else ""
    return f"asked: {' · '.join(people)}{more}"
