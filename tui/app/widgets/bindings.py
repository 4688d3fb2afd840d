"""Bindings made from the declared commands, and which of them can do something now."""

from collections.abc import Iterable
from typing import Any, Protocol, runtime_checkable

from textual.binding import ActiveBinding, Binding, BindingType
from textual.screen import Screen

from tui.desk.commands.command import Command


def bindings(*groups: Iterable[Command], priority: bool = False) -> list[BindingType]:
    """Return Textual bindings; with `priority` they come before those of the focused widget."""
    return [
        Binding(
            command.keys,
            command.action,
            command.words,
            show=command.hint,
            id=command.id,
            priority=priority,
        )
        for group in groups
        for command in group
    ]


@runtime_checkable
class Offering(Protocol):
    """A screen that knows which of its commands have something to act on now."""

    def offers(self, command_id: str) -> bool:
        """Whether a command has; the key of one that has not says why."""


def offered(screen: Screen[Any], live: Iterable[ActiveBinding]) -> list[ActiveBinding]:
    """Return the live bindings to show where the screen says what can be done now.

    One that is not put together yet cannot say it.
    """
    offers = screen.offers if isinstance(screen, Offering) and screen.is_mounted else None
    return [
        active
        for active in live
        if active.enabled and (offers is None or offers(active.binding.id or ""))
    ]
