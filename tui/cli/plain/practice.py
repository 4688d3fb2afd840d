"""Practice line by line: the pitch against the clock, and a talk that is kept nowhere."""

from collections.abc import Callable

from tui.cli.plain.call import PlainCall
from tui.cli.plain.line_input import LineInput
from tui.desk.desk import Desk
from tui.desk.practice import practice_desk
from tui.model.interview import Interview
from tui.playbook.interview.practice import (
    HOW_TO_WRITE,
    KEPT_NOWHERE,
    PITCH_SECONDS,
    pitch_length,
    pitch_took,
    talk_in_words,
)

_END = ("/end", "end", "quit")


class PlainPractice:
    """Says the pitch, takes the time of it, and begins made-up talks."""

    def __init__(self, desk: Desk, lines: LineInput, say: Callable[[str], None]) -> None:
        """Practice what is on `desk`; `say` is called with each answer."""
        self._desk = desk
        self._lines = lines
        self._say = say

    def take(self) -> None:
        """Practice until told to end, or until there are no more lines."""
        pitch = self._desk.book.records.profile.pitch.strip()
        self._say(f"{KEPT_NOWHERE}.")
        self._say(f"Your pitch: {pitch}" if pitch else f"{HOW_TO_WRITE} Type pitch and your words.")
        if length := pitch_length(pitch):
            self._say(f"{length}.")
        asked = f"Empty line: start {PITCH_SECONDS} seconds; talk: a made-up talk; end: "
        while (line := self._lines.ask(asked)) is not None:
            match line.strip().casefold():
                case "" | "again":
                    self._take_time()
                case "talk":
                    self._talk()
                case word if word in _END:
                    return
                case word:
                    self._say(f"There is no {word} here: an empty line, talk or end.")

    def _take_time(self) -> None:
        begun = self._desk.now()
        if self._lines.ask("Say it aloud; empty line: stop. ") is not None:
            self._say(pitch_took(int((self._desk.now() - begun).total_seconds())))

    def _talk(self) -> None:
        desk, talk = practice_desk(self._desk)
        try:
            partner = desk.book.records.contacts[talk.contact_id]
            _PracticeCall(desk, partner, self._lines, self._say).take()
        finally:
            desk.book.close()


class _PracticeCall(PlainCall):
    def _sum_up(self, interview: Interview) -> None:
        self._say(talk_in_words(interview, len(self._notes), self._desk.now()))

    def _leave(self, _half_typed: str) -> None:
        self._say("The practice talk is over. Nothing of it is kept.")
