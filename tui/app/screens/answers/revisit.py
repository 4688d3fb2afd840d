"""Coming back to a reflection: what you thought then, beside what you think now (A5)."""

from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static, TextArea

from tui.app.dialogs.half_typed import DraftedDialog, DraftKeeper
from tui.app.screens.answers.lines import day_words
from tui.app.screens.place import Place
from tui.app.widgets.styles import FAINT
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.playbook.answers.reflections import PROMPTS, Revisit, revisit, revisits, rewritten


class Reread(DraftedDialog[Mapping[str, str]]):
    """Asks for the prompts again; gives back what was written, by prompt, on ctrl+s."""

    BINDINGS = [
        Binding("tab", "app.focus_next", "next", show=False),
        Binding("pagedown", "page(1)", "further", priority=True),
        Binding("pageup", "page(-1)", "page up", priority=True, show=False),
        Binding("ctrl+s", "keep", "save"),
        Binding("escape", "cancel", "cancel"),
    ]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal")]

    def __init__(self, desk: Desk, due: Revisit, keeper: DraftKeeper) -> None:
        super().__init__(keeper)
        self._desk = desk
        self._due = due
        self._unfinished = keeper.fields()

    def compose(self) -> ComposeResult:
        """A row for each prompt: then at the left, now at the right."""
        name = self._due.contact.name if self._due.contact else "somebody"
        with Vertical(classes="dialog"):
            yield Static(
                Content(f"What you thought after {name}, and what you think now"),
                classes="dialog-title",
                markup=False,
            )
            yield from self.compose_unfinished()
            with VerticalScroll(can_focus=False):
                for prompt, words in PROMPTS.items():
                    with Horizontal(classes="thought"):
                        yield Static(self._then(prompt, words), classes="then", markup=False)
                        yield TextArea(
                            self._unfinished.get(prompt, getattr(self._due.now, prompt)),
                            placeholder=Content("what you think now"),
                            id=prompt,
                            tab_behavior="focus",
                        )
        yield self.footer()

    @on(TextArea.Changed)
    def _save_unfinished(self) -> None:
        if self.keeper is not None:
            former = {prompt: getattr(self._due.now, prompt) for prompt in PROMPTS}
            self.keeper.save_fields(self._answer(), former)
        self.say_no_more_of_last_time()

    def action_page(self, by: int) -> None:
        """Read on, or back, whichever field has the focus."""
        thoughts = self.query_one(VerticalScroll)
        thoughts.scroll_relative(y=by * thoughts.size.height, animate=False)

    def action_keep(self) -> None:
        """Give back what was written."""
        self.dismiss(self._answer())

    def _answer(self) -> dict[str, str]:
        return {prompt: self.query_one(f"#{prompt}", TextArea).text for prompt in PROMPTS}

    def _then(self, prompt: str, words: str) -> Content:
        parts = [Content.styled(words[:1].upper() + words[1:], "bold $primary")]
        for thought in self._due.then[prompt]:
            when = (
                f"{thought.days} days later"
                if thought.days
                else day_words(thought.written, self._desk.now())
            )
            parts.append(Content.styled(when, "$accent"))
            parts.append(Content(thought.text))
        if not self._due.then[prompt]:
            parts.append(Content.styled("nothing written then", FAINT))
        return Content("\n").join(parts)


def due_revisit(desk: Desk, interview: Interview) -> Revisit:
    """Return the rereading of a reflection that is due, else the next one (A5)."""
    records, now, rules = desk.book.records, desk.now(), desk.rules
    for due in revisits(records, now, rules):
        if due.interview.id == interview.id:
            return due
    kept = {later.days for later in interview.later_reflections}
    waits = [wait.count for wait in rules.revisit]
    days = next((days for days in waits if days not in kept), waits[-1])
    return revisit(records, interview, days)


def ask_to_reread(place: Place, due: Revisit) -> None:
    """Open a reflection to be reread, and keep what is written as one step (A5)."""
    desk = place.desk

    def keep(values: Mapping[str, str] | None) -> None:
        if values is None:
            return
        now = desk.now()
        interview = desk.book.records.interviews[due.interview.id].changed(reflected=now)
        for prompt, text in values.items():
            if text != getattr(due.now, prompt):
                interview = rewritten(interview, due.days, prompt, text, now=now)
        desk.book.keep_rereading(interview)
        place.say(f"Kept what you think now. {place.desk.takes_back}")

    keeper = place.keeper(f"reread:{due.interview.id}:{due.days}")
    place.ask(Reread(desk, due, keeper), keep)
