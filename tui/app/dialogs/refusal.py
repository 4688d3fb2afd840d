"""What a screen does when the store takes no change: it says why, and goes on."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from textual.app import App
from textual.message_pump import MessagePump

from tui.app.dialogs.messages import say
from tui.store.errors import StoreError

S = TypeVar("S", bound=MessagePump)
P = ParamSpec("P")
T = TypeVar("T")


def tells_refusal(
    handler: Callable[Concatenate[S, P], None],
) -> Callable[Concatenate[S, P], None]:
    """Have a message handler tell a StoreError instead of ending the program."""

    @wraps(handler)
    def guarded(self: S, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            handler(self, *args, **kwargs)
        except StoreError as error:
            say(self.app, str(error), wrong=True, seconds=8)

    return guarded


def telling(app: App[Any], keep: Callable[[T], None]) -> Callable[[T], None]:
    """Have what takes a dialog's answer tell a StoreError instead of ending the program."""

    def guarded(answer: T) -> None:
        try:
            keep(answer)
        except StoreError as error:
            say(app, str(error), wrong=True, seconds=8)

    return guarded
