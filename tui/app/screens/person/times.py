"""The times for a talk: to propose some, and to take the one that was agreed on with one key."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from textual.app import App

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.half_typed import DraftKeeper, ask
from tui.app.dialogs.messages import say, telling
from tui.desk.desk import Desk
from tui.desk.replies import accept_time, by_both_clocks, proposed_to
from tui.model.people import Contact
from tui.playbook.letters.times import offered_times
from tui.playbook.time.several import read_times

_OTHERS = "o"


def ask_for_times(
    app: App[Any], desk: Desk, contact: Contact, changed: Callable[[datetime | None], None]
) -> None:
    """Take one of the times that are open between the two, else ask which to propose.

    `changed` is told what was agreed on, or None where times were only proposed.
    """
    mine = proposed_to(desk, contact)
    theirs = offered_times(desk.book.records, contact, desk.now(), style=desk.letter_style)
    if not mine and not theirs:
        _ask_for_mine(app, desk, contact, changed)
        return
    said = [("they offer", each) for each in theirs if each not in mine]
    listed = [*(("you offered", each) for each in mine), *said]
    choices = {
        str(number): (f"{by_both_clocks(desk, contact, start)} · {whose}", start)
        for number, (whose, start) in enumerate(listed, start=1)
    }

    def answer(chosen: str | None) -> None:
        if chosen == _OTHERS:
            _ask_for_mine(app, desk, contact, changed)
        elif chosen:
            start = choices[chosen][1]
            accept_time(desk, contact, start)
            say(app, f"Agreed: {by_both_clocks(desk, contact, start)}. {desk.takes_back}")
            changed(start)

    rows = [(key, words) for key, (words, _) in choices.items()]
    rows.append((_OTHERS, "propose other times"))
    dialog = Choose(f"When do you talk with {contact.name}?", rows, letters=True)
    app.push_screen(dialog, telling(app, answer))


def _ask_for_mine(
    app: App[Any], desk: Desk, contact: Contact, changed: Callable[[datetime | None], None]
) -> None:
    here = desk.here

    def meaning(words: str) -> str:
        times = read_times(words, here, contact.time_zone)
        return "\n".join(by_both_clocks(desk, contact, each) for each in times)

    def keep(words: str | None) -> None:
        if words and words.strip():
            desk.propose_times(contact, read_times(words, here, contact.time_zone))
            changed(None)

    dialog = AskLine(
        f"Which times do you propose to {contact.name}?",
        hint="two or three: tue 10, wed 2pm, fri 9",
        preview=meaning,
        keeper=DraftKeeper(desk.book, f"times:{contact.id}"),
    )
    ask(app, dialog, keep)
