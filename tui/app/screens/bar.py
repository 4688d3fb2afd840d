"""What the bar above every place says."""

from tui.app.widgets.tab_bar import BarState
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.playbook.interview.call import clock_words, scheduled_talks


def bar_state(
    desk: Desk, call: Interview | None, *, named: bool = False, switch: str = ""
) -> BarState:
    """Count what people wait for and the calls scheduled; tell the time, and a call's clock.

    `switch` is the key that goes to that call, where it is to be said.
    """
    now = desk.now()
    records = desk.book.records
    pressing = desk.pressing()
    words, urgent = clock_words(call, now, to_the_minute=desk.slow) if call else ("", False)
    name = records.contacts[call.contact_id].name if call and named else ""
    return BarState(
        counts=(("today", pressing), ("call", len(scheduled_talks(records)))),
        calls=ways_to_say(name, words, switch) if words else (),
        urgent=urgent,
        clock=f"{now:%a} {now.day} {now:%b} {now:%H:%M}",
    )


def ways_to_say(name: str, words: str, switch: str) -> tuple[str, ...]:
    """Return the clock of a call in words, the longest first; with a name it is always there."""
    over = "+" if words.startswith("time is up") else ""
    clock = words.removeprefix("time is up, ").removesuffix(" left").removesuffix(" over")
    if not name:
        return (f"● {words}", f"● {over}{clock}")
    given = name.split(maxsplit=1)[0]
    with_key = (f"● {name} {words} · {switch}", f"● {given} {over}{clock} · {switch}")
    return (
        *(with_key if switch else ()),
        f"● {name} {words}",
        f"● {given} {words}",
        f"● {given} {over}{clock}",
        *(f"● {given[:length]}… {over}{clock}" for length in range(len(given) - 1, 0, -1)),
    )
