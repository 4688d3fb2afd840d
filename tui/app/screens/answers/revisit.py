"""Coming back to a reflection: what you thought then, beside what you think now (A5)."""

from collections.abc import Iterable, Mapping

from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.app.dialogs.half_typed import DraftKeeper
from tui.app.dialogs.prompts import Prompts
from tui.app.screens.answers.lines import day_words
from tui.app.screens.place import Place
from tui.app.widgets.styles import FAINT
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.playbook.answers.reflections import PROMPTS, Revisit, revisit, revisits, rewritten


class Reread(Prompts):
    """Asks for the prompts again, each beside what was thought before."""

    def __init__(self, desk: Desk, due: Revisit, keeper: DraftKeeper) -> None:
        name = due.contact.name if due.contact else "somebody"
        former = {prompt: getattr(due.now, prompt) for prompt in PROMPTS}
        super().__init__(f"What you thought after {name}, and what you think now", former, keeper)
        self._desk = desk
        self._due = due

    def compose_prompts(self) -> Iterable[Widget]:
        """A row for each prompt: then at the left, now at the right."""
        with VerticalScroll(id="prompts", can_focus=False):
            for prompt, words in PROMPTS.items():
                with Horizontal(classes="thought"):
                    yield Static(self._then(prompt, words), classes="then", markup=False)
                    yield self.field(prompt, "what you think now")

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
