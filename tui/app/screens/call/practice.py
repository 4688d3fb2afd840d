"""Practice: the pitch against the clock, and a talk that is kept nowhere."""

from datetime import datetime

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.help import Help
from tui.app.dialogs.messages import saving_words
from tui.app.dialogs.profile import ask_profile
from tui.app.screens.call.practice_talk import PracticeTalk
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.privacy import OwnWords
from tui.app.widgets.styles import FAINT
from tui.desk.commands.dialogs import PRACTICE
from tui.desk.desk import Desk
from tui.playbook.interview.practice import (
    HOW_TO_WRITE,
    KEPT_NOWHERE,
    PITCH_SECONDS,
    pitch_clock,
    pitch_length,
    pitch_took,
)

_TICK = 0.25


class _Pitch(VerticalScroll):
    BINDINGS = [
        Binding("j", "scroll_down", "down", show=False),
        Binding("k", "scroll_up", "up", show=False),
        Binding("g", "scroll_home", "first", show=False),
        Binding("G", "scroll_end", "last", show=False),
    ]


class Practice(Dialog[None]):
    """The pitch, which can be hidden to say it by heart, and the seconds it takes."""

    about = "Practice: your pitch against the clock, or a talk. Nothing is kept."
    BINDINGS = bindings(PRACTICE)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hidden = False
        self._begun: datetime | None = None
        self._said = ""

    def compose(self) -> ComposeResult:
        """The pitch, the clock under it, and what there is to do."""
        with Vertical(classes="dialog"):
            yield OwnWords(KEPT_NOWHERE, classes="dialog-title")
            with _Pitch():
                yield Static(id="pitch", markup=False)
            yield OwnWords(id="clock", markup=False)
            yield OwnWords(id="said", markup=False)
        yield KeyHints(saving_words(self._desk.book))

    def on_mount(self) -> None:
        """Show the pitch, and keep its clock going."""
        self._show_pitch()
        self.set_interval(_TICK, self.tick)
        self.tick()

    def tick(self) -> None:
        """Show how many seconds have passed since the start."""
        clock = self.query_one("#clock", OwnWords)
        if self._begun is None:
            clock.update("")
        else:
            seconds = self._seconds
            full = min(seconds, PITCH_SECONDS)
            bar = "▰" * full + "▱" * (PITCH_SECONDS - full)
            over = "bold $error" if seconds > PITCH_SECONDS else "bold $accent"
            clock.update(Content.assemble(Content.styled(bar, over), f"  {pitch_clock(seconds)}"))
        self.query_one("#said", OwnWords).update(Content(self._said or self._what_to_do))

    def action_time(self) -> None:
        """Start the clock, or stop it and say what the pitch took."""
        if self._begun is None:
            self._begun, self._said = self._desk.now(), "Say it aloud."
        else:
            again = f"{self._desk.key('practice.time')}: again."
            self._begun, self._said = None, f"{pitch_took(self._seconds)} {again}"
        self.tick()

    def action_hide(self) -> None:
        """Hide the words, so that they are said by heart, or show them again."""
        if not self._desk.book.records.profile.pitch.strip():
            self._said = f"There are no words to hide yet. {self._what_to_do}"
        self._hidden = not self._hidden
        self._show_pitch()
        self.tick()

    def action_edit(self) -> None:
        """Write the pitch: it is part of what the person says about themselves."""
        ask_profile(self.app, self._desk, self._show_pitch)

    def action_talk(self) -> None:
        """Take a made-up call of five minutes."""

        def ended(words: str) -> None:
            self._said = words
            self.tick()

        self._begun = None
        self.app.push_screen(PracticeTalk(self._desk, ended))

    def action_help(self) -> None:
        """Show what every key does here."""
        self.app.push_screen(Help(self))

    def action_leave(self) -> None:
        """Go back."""
        self.dismiss()

    @property
    def _seconds(self) -> int:
        begun = self._begun or self._desk.now()
        return max(0, int((self._desk.now() - begun).total_seconds()))

    @property
    def _what_to_do(self) -> str:
        key = self._desk.key
        return (
            f"{key('practice.time')} starts {PITCH_SECONDS} seconds, "
            f"{key('practice.talk')} a five-minute talk with a friend."
        )

    def _show_pitch(self) -> None:
        pitch = self._desk.book.records.profile.pitch.strip()
        if not pitch:
            words = Content(f"{HOW_TO_WRITE} {self._desk.key('practice.edit')} opens the form.")
        elif self._hidden:
            shows = f"{self._desk.key('practice.hide')} shows them"
            words = Content.styled(f"The words are hidden: say them by heart; {shows}.", FAINT)
        else:
            length = Content.styled(f"\n\n{pitch_length(pitch)}".rstrip(), FAINT)
            words = Content.assemble(pitch, length)
        self.query_one("#pitch", Static).update(words)
