"""Whose talk a transcript is of, asked in one line before it is taken in."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from textual.content import Content

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.messages import say, telling
from tui.app.screens.imports.background import Background
from tui.app.screens.imports.source import ImportRequest
from tui.app.screens.imports.whose import contact_meant
from tui.app.screens.place import Place
from tui.desk.taking_in.second_transcripts import Second
from tui.desk.taking_in.transcripts import Recording, recording_at, recording_of, take_transcript
from tui.desk.taking_in.whose_talk import not_with, whose_talk
from tui.model.people import Contact
from tui.model.text.lines import one_stop

_DRAFT = "import:talk"
_LEAVE = "leave"
_WAYS = (
    (Second.REPLACE.value, "replace it: your marks and your own words stay"),
    (Second.KEEP.value, "keep both, one below the other"),
    (_LEAVE, "leave this one"),
)


def ask_whose_talk(
    place: Place, request: ImportRequest, taken: Callable[[str | None], None]
) -> None:
    """Read a transcript, ask whose talk it was, and take it in; `taken` gets what to say of it."""
    desk = place.desk

    def refuse(reason: str) -> None:
        say(place.app, f"{request.name}: {reason}", wrong=True)

    def read(_: object) -> Recording:
        if request.path is not None:
            return recording_at(request.path, desk)
        return recording_of(request.name, request.text.encode(), desk.now(), desk)

    def ask(recording: Recording) -> None:
        _Asking(place, recording, taken).ask_whose()

    Background(place.app, read, done=ask, failed=refuse)


@dataclass(frozen=True, slots=True)
class _Asking:
    """Asks whose a recording is, and what becomes of it where the talk has another of it."""

    place: Place
    recording: Recording
    taken: Callable[[str | None], None]

    def ask_whose(self) -> None:
        desk, likely = self.place.desk, whose_talk(self.place.desk, self.recording)
        outcome = cache(self._outcome)

        def keep(line: str | None) -> None:
            if line and line.strip():
                self._take(contact_meant(desk, line))

        dialog = AskLine(
            "Whose talk was it?",
            hint="part of a name in your book",
            value=likely.name if likely else "",
            preview=lambda line: outcome(contact_meant(desk, line).id),
            keeper=self.place.keeper(_DRAFT),
            waits=False,
            enter="take it in",
        )
        self.place.ask(dialog, keep)

    def _outcome(self, contact_id: str) -> str | Content:
        desk = self.place.desk
        who = desk.book.records.contacts[contact_id]
        found = take_transcript(desk, who, self.recording, keep=False)
        words = _sentence(found.in_words(desk, who))
        if wrong := not_with(desk, who, self.recording):
            return Content.styled(f"{wrong}; enter takes it anyway: {words}", "$warning")
        return (
            Content.styled(f"{words} Enter asks what to do.", "$warning") if found.other else words
        )

    def _take(self, who: Contact, second: Second | None = None) -> None:
        desk = self.place.desk
        found = take_transcript(desk, who, self.recording, keep=True, second=second)
        words = _sentence(found.in_words(desk, who))
        if not found.other:
            self.taken(f"{words} {desk.takes_back}" if found.is_news else words)
            return

        def chosen(way: str | None) -> None:
            if way and way != _LEAVE:
                self._take(who, Second(way))

        self.place.app.push_screen(Choose(words, _WAYS), telling(self.place.app, chosen))


def _sentence(words: str) -> str:
    return one_stop(f"{words[:1].upper()}{words[1:]}.")
