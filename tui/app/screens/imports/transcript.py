"""Whose talk a transcript is of, asked in one line before it is taken in."""

from collections.abc import Callable
from functools import cache

from textual.content import Content

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.messages import say
from tui.app.screens.imports.background import Background
from tui.app.screens.imports.source import ImportRequest
from tui.app.screens.imports.whose import contact_meant
from tui.app.screens.place import Place
from tui.desk.taking_in.transcripts import Recording, recording_at, recording_of, take_transcript
from tui.desk.taking_in.whose_talk import not_with, whose_talk
from tui.model.text import one_stop

_DRAFT = "import:talk"


def ask_whose_talk(
    place: Place, request: ImportRequest, taken: Callable[[str | None], None]
) -> None:
    """Read a transcript, ask whose talk it was, and take it in; `taken` gets what to say of it."""
    desk = place.desk

    def ask(recording: Recording) -> None:
        likely = whose_talk(desk, recording)

        @cache
        def outcome(contact_id: str) -> str | Content:
            who = desk.book.records.contacts[contact_id]
            found = take_transcript(desk, who, recording, keep=False)
            words = _sentence(found.in_words(desk, who))
            if wrong := not_with(desk, who, recording):
                return Content.styled(f"{wrong}; enter takes it anyway: {words}", "$warning")
            return words

        def keep(line: str | None) -> None:
            if line and line.strip():
                who = contact_meant(desk, line)
                found = take_transcript(desk, who, recording, keep=True)
                back = f" {desk.takes_back}" if found.is_news else ""
                taken(f"{_sentence(found.in_words(desk, who))}{back}")

        dialog = AskLine(
            "Whose talk was it?",
            hint="part of a name in your book",
            value=likely.name if likely else "",
            preview=lambda line: outcome(contact_meant(desk, line).id),
            keeper=place.keeper(_DRAFT),
            waits=False,
            enter="take it in",
        )
        place.ask(dialog, keep)

    def refuse(reason: str) -> None:
        say(place.app, f"{request.name}: {reason}", wrong=True)

    def read(_: object) -> Recording:
        if request.path is not None:
            return recording_at(request.path, desk)
        return recording_of(request.name, request.text.encode(), desk.now(), desk)

    Background(place.app, read, done=ask, failed=refuse)


def _sentence(words: str) -> str:
    return one_stop(f"{words[:1].upper()}{words[1:]}.")
