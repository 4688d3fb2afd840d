"""Bindings made from the declared commands, and which of them can do something now."""

from collections.abc import Iterable
from typing import Any, Protocol, runtime_checkable

from textual.binding import ActiveBinding, Binding, BindingType
from textual.screen import Screen

from tui.desk.commands import Command


def bindings(*groups: Iterable[Command], priority: bool = False) -> list[BindingType]:
    """Return Textual bindings for the commands; `priority` puts them before the focused widget."""
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
        """Say whether a command has; the key of one that has not tells why."""


def offered(screen: Screen[Any], live: Iterable[ActiveBinding]) -> list[ActiveBinding]:
    """Return those live bindings that belong where it is said what can be done now."""
    offers = screen.offers if isinstance(screen, Offering) else None
    return [
        each for each in live if each.enabled and (offers is None or offers(each.binding.id or ""))
    ]
