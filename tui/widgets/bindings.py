"""Bindings made from the declared commands."""

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from tui.commands import Command


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
