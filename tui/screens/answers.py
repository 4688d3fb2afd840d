"""Answers: what people said."""

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.commands import ANSWERS
from tui.model.interview import InterviewStatus
from tui.screens.place import Place
from tui.widgets.bindings import bindings


class Answers(Place):
    """How much there is to compare so far, and what this place is for."""

    BINDINGS = bindings(ANSWERS)
    CSS_PATH = "answers.tcss"
    place = "answers"

    def compose_body(self) -> Iterable[Widget]:
        """One text."""
        with VerticalScroll(id="body"):
            yield Static(id="text", markup=False)

    def show_book(self) -> None:
        """Count the conversations."""
        talked = [
            interview
            for interview in self.records.interviews.values()
            if interview.status is InterviewStatus.TALKED
        ]
        number = len(talked)
        said = {0: "no conversation yet", 1: "one conversation"}.get(
            number, f"{number} conversations"
        )
        self.query_one("#text", Static).update(
            Content.assemble(
                Content.styled("What people said", "bold $primary"),
                f"\n\nYour notes hold {said}.\n\n"
                "Here one question will stand beside everybody's answers to it, so that you see "
                "where they agree and where they differ. It is not built yet; until then\n\n",
                Content.styled("    askaround notes NAME", "bold"),
                "\n\nprints a conversation, question by question.",
            )
        )
