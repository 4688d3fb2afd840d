"""The one way a screen says something in passing."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, runtime_checkable

from textual.app import App
from textual.message_pump import MessagePump
from textual.notifications import SeverityLevel

from tui.desk.desk import Desk
from tui.model.text.lines import clean_text, one_stop
from tui.model.text.patterns import pattern_of
from tui.store.book import Book
from tui.store.errors import StoreError
from tui.store.saving import Saving

NOTHING_KEPT = "nothing kept"
_QUOTED = pattern_of("“([^“”]{40})[^“”]{10,}”")


def say(app: App[Any], words: str, *, wrong: bool = False) -> None:
    """Show a message above the keys; the words may hold what a person typed, never markup.

    It goes with the next key; what is `wrong`, with the next one that does more than move.
    """
    severity: SeverityLevel = "error" if wrong else "information"
    app.notify(one_stop(clean_text(words)), severity=severity, markup=False)


@runtime_checkable
class AsksForSecondPress(Protocol):
    """A program that tells a second press of a key from one that came too fast to be one."""

    def asks_for_second_press(self) -> None:
        """Take note that the key just pressed does more if it is pressed again."""


def say_press_again(app: App[Any], words: str, *, wrong: bool = False) -> None:
    """Say what another press of the same key does; one that comes unread does nothing."""
    say(app, words, wrong=wrong)
    if isinstance(app, AsksForSecondPress):
        app.asks_for_second_press()


S = TypeVar("S", bound=MessagePump)


P = ParamSpec("P")


T = TypeVar("T")


def tells_refusal(
    handler: Callable[Concatenate[S, P], None],
) -> Callable[Concatenate[S, P], None]:
    """Have a message handler report a StoreError instead of ending the program."""

    @wraps(handler)
    def guarded(self: S, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            handler(self, *args, **kwargs)
        except StoreError as error:
            say(self.app, str(error), wrong=True)

    return guarded


def telling(app: App[Any], keep: Callable[[T], None]) -> Callable[[T], None]:
    """Have what takes a dialog's answer report a StoreError instead of ending the program."""

    def guarded(answer: T) -> None:
        try:
            keep(answer)
        except StoreError as error:
            say(app, str(error), wrong=True)

    return guarded


@runtime_checkable
class _HasDesk(Protocol):
    desk: Desk


def saving_words_in(app: App[Any]) -> str:
    """Return what the place in front says of the disk; what is practiced is kept nowhere."""
    owners: tuple[object, ...] = (*reversed(app.screen_stack), app)
    return saving_words(next(owner.desk.book for owner in owners if isinstance(owner, _HasDesk)))


def saving_words(book: Book) -> str:
    """Return whether everything is on the disk: saved, saving, or why not."""
    if book.in_memory:
        return NOTHING_KEPT
    if book.read_only:
        return "READ ONLY"
    if book.thrown_away:
        return "DEMO, KEPT NOWHERE"
    state = book.state
    if state.saving is Saving.NOT_SAVED:
        return f"NOT SAVED: {state.reason}"
    return state.saving.value


def say_nothing_to_save(app: App[Any]) -> None:
    """Answer somebody who saves out of habit, where everything is kept as it is typed."""
    state = saving_words_in(app)
    if state.islower() and state != NOTHING_KEPT:
        say(app, "Everything is kept as you type it: nothing to save.")
    else:
        say(app, f"Nothing can be saved here: {state}.")


def brief(refusal: ValueError) -> str:
    """Return the sentence of a refusal, with no more of what was typed than is needed."""
    return _QUOTED.sub(r"“\1 …”", str(refusal))
