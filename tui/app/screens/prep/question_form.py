"""A question of one's own as the fields of a form, and back."""

from collections.abc import Mapping

from textual.content import Content

from tui.app.dialogs.form import Field
from tui.app.screens.prep.question_words import typed_hint
from tui.model.folding import folded
from tui.model.interview import Question
from tui.playbook.questions.choosing import ListedQuestion, Theme

LONGEST = 120


def question_fields(text: str, theme: str, minutes: int) -> list[Field]:
    """Return the fields to word a question by."""
    return [
        Field("text", "Question", text, hint="open-ended, and not to be found by a search"),
        Field("theme", "Theme", theme, hint="any part of a theme: changes"),
        Field("minutes", "Minutes", str(minutes)),
    ]


def question_values(values: Mapping[str, str]) -> tuple[str, str, int]:
    """Return the text, the theme and the minutes; raises ValueError, with a sentence.

    Part of a theme's words means that theme (P3); others are a theme of one's own.
    """
    text, minutes = values["text"].strip(), values["minutes"].strip()
    if not text:
        raise ValueError("A question needs words.")
    if not minutes.isdecimal() or not 1 <= int(minutes) <= LONGEST:
        raise ValueError(f"Minutes are a whole number from 1 to {LONGEST}.")
    return text, _theme(values["theme"].strip()), int(minutes)


def question_preview(values: Mapping[str, str]) -> Content:
    """Say how the question could be better (P2); nothing before it is begun."""
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
