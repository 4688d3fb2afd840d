"""Which handlers a message has, remembered; Textual looks for them each time."""

from collections.abc import Awaitable, Callable, Iterator
from functools import cache
from inspect import CO_VARARGS, CO_VARKEYWORDS, signature
from typing import Any

from textual import _callback
from textual.message import Message
from textual.message_pump import MessagePump

_Handlers = tuple[tuple[type, Callable[..., Any]], ...]


def handlers_of(
    pump: MessagePump, name: str, message: Message
) -> Iterator[tuple[type, Callable[[Message], Awaitable[None]]]]:
    """Yield what handles a message, as Textual does, which looks for it each time.

    A handler may keep what it inherits from handling the message.
    """
    kind = type(pump)
    known = _known_handlers(kind, name, type(message))  # type: ignore[arg-type]
    if known is None:
        yield from MessagePump._get_dispatch_methods(pump, name, message)  # noqa: SLF001
        return
    former: type | None = None
    for owner, handler in known:
        if owner is not former and message._no_default_action:  # noqa: SLF001
            return
        former = owner
        yield owner, handler.__get__(pump, owner)


@cache
def _known_handlers(kind: type, name: str, message: type[Message]) -> _Handlers | None:
    """Return what handles a kind of message; None where it depends on who sent it."""
    found: list[tuple[type, Callable[..., Any]]] = []
    decorated: set[Callable[..., Any]] = set()
    for owner in kind.__mro__:
        handlers = vars(owner).get("_decorated_handlers") or {}
        for each in message.__mro__:
            for handler, selectors in handlers.get(each, ()):
                if selectors:
                    return None
                if handler not in decorated:
                    decorated.add(handler)
                    found.append((owner, handler))
        handler = vars(owner).get(f"_{name}") or vars(owner).get(name)
        if handler is not None and not getattr(handler, "_textual_on", None):
            found.append((owner, handler))
    return tuple(found)


def count_parameters(func: Callable[..., Any]) -> int:
    """Return how many parameters there are; Textual asks `inspect` at each call put off."""
    plain = getattr(func, "__func__", func)
    code = getattr(plain, "__code__", None)
    is_other = hasattr(plain, "__wrapped__") or hasattr(plain, "__signature__")
    if code is None or is_other or (plain is not func and not code.co_argcount):
        return len(signature(func).parameters)
    variable = bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
    named: int = code.co_argcount + code.co_kwonlyargcount
    return named + variable - (plain is not func)


_callback._count_parameters = count_parameters  # noqa: SLF001
