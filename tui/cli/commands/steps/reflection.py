"""Writing what one makes of a talk, a prompt at a time (A4)."""

from collections.abc import Sequence

from tui.cli.answering import say
from tui.cli.commands.steps.debrief import talk_meant
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import parted
from tui.desk.desk import Desk
from tui.model.interview import Drawn
from tui.playbook.answers.reflections import ASKED

_PROMPTS = {**{prompt: prompt for prompt in ASKED}, "next": "next_steps", "steps": "next_steps"}
_DRAWN_TO_IT = "drawn"
_DRAWN = {"+": Drawn.MORE, "-": Drawn.LESS, "=": Drawn.SAME, "same": Drawn.SAME}


def reflection(desk: Desk, *, who: Sequence[str]) -> int:
    """Say what was written after the last talk with somebody, or answer one prompt of it."""
    name, then, words = parted(who, desk, {*_PROMPTS, _DRAWN_TO_IT})
    talk = talk_meant(desk, name)
    text = " ".join(words).strip()
    if then == _DRAWN_TO_IT and text:
        drawn = drawn_meant(text)
        if drawn is None:
            raise CommandError(f"“{text}” is not one of them: more, less or the same.", BAD_USAGE)
        desk.book.edit_interview(talk.id, f"Drawn to it: {drawn.value}", drawn=drawn)
        say(f"Kept; drawn to it: {drawn.value}.")
    elif then in _PROMPTS and text:
        desk.book.reflect(talk.id, _PROMPTS[then], text, now=desk.now())
        say("Kept.")
    elif then in _PROMPTS:
        prompt = _PROMPTS[then]
        say(f"{ASKED[prompt]} {getattr(talk.reflection, prompt)}".strip())
    else:
        for prompt, question in ASKED.items():
            say(f"{question} {getattr(talk.reflection, prompt)}".strip())
        say(f"Drawn to it: {talk.drawn.value if talk.drawn else 'not said'}.")
    return 0


def drawn_meant(said: str) -> Drawn | None:
    """Return whether they are more drawn to the work, from a word or a sign; None for others."""
    word = said.casefold().rstrip(".!")
    return _DRAWN.get(word) or next((each for each in Drawn if each == word), None)
