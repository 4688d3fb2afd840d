"""A talk to practice with, on the real Call screen, and in no book."""

from collections.abc import Callable, Iterable

from textual.widget import Widget

from tui.app.screens.call.call import Call
from tui.app.widgets.privacy import OwnWords
from tui.desk.desk import Desk
from tui.desk.practice import practice_desk
from tui.model.interview import Interview
from tui.playbook.interview.practice import KEPT_NOWHERE, talk_in_words

_NOT_IN_PRACTICE = frozenset(
    {
        *("go", "add", "profile", "practice", "call_somebody", "other_call"),
        *("appointment", "no_show"),
    }
)


class PracticeTalk(Call):
    """A call with nobody in particular; `ended` takes what is to be said of it afterwards."""

    kept_words = f"{KEPT_NOWHERE}. Ask a friend to answer as the person would."

    def __init__(self, desk: Desk, ended: Callable[[str], None]) -> None:
        desk_for_this, talk = practice_desk(desk)
        super().__init__(desk_for_this)
        self._ended = ended
        self._talk_id = talk.id

    def compose_body(self) -> Iterable[Widget]:
        """The call, below what it is."""
        yield OwnWords(f" {KEPT_NOWHERE}", id="practice")
        yield from super().compose_body()

    def on_mount(self) -> None:
        """Follow the book of this talk alone, and be ready for the first line."""
        self.desk.book.subscribe(lambda _ids: self.book_changed())
        self.show_interview(self._talk_id)

    def on_unmount(self) -> None:
        """Let go of the book."""
        self.desk.book.close()

    def offers(self, command_id: str) -> bool:
        """Whether a command has something to act on; hanging up always ends the practice."""
        if command_id in ("call.hang_up", "line.hang_up"):
            return True
        return super().offers(command_id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Refuse what leads away from the practice."""
        if action in _NOT_IN_PRACTICE:
            return False
        return super().check_action(action, parameters)

    def action_go(self, _place: str) -> None:
        """Stay: a click on another place must not leave the practice open behind it."""
        self.say(f"This is practice: {self.desk.key('line.hang_up')} on an empty line ends it.")

    def not_begun(self) -> None:
        """Leave a talk that was not begun."""
        self.dismiss()

    def hung_up(self, interview: Interview) -> None:
        """Say how it went, and go back."""
        lines = len(self.records.notes_of(interview.id))
        self._ended(talk_in_words(interview, lines, self.desk.now()))
        self.dismiss()
