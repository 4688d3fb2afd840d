"""Bindings made from the declared commands, and which of them can do something now."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol, runtime_checkable

from textual.binding import ActiveBinding, Binding, BindingType
from textual.screen import Screen

from tui.desk.commands.command import Command
from tui.desk.commands.table import ALL

_BY_ID = {command.id: command for command in ALL}


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


def meant(screen: Screen[Any], command_id: str) -> Command | None:
    """Return the command whose words say what a key does on a screen now, None for no command.

    A screen names in `does_as` what acts like another command on the row under the cursor.
    """
    does_as: Mapping[str, str] = getattr(screen, "does_as", {})
    return _BY_ID.get(does_as.get(command_id, command_id))


def name_of(binding: Binding) -> str:
    """Return what a screen calls a binding: the id of its command, else its action."""
    return binding.id or binding.action


def words_of(screen: Screen[Any], binding: Binding, *, briefly: bool = False) -> str:
    """Return what a key does on a screen now, in words; `briefly` in fewer where there are any.

    A screen says in `does_now` what is something else than usual, by names of bindings.
    """
    does_now: Mapping[str, str] = getattr(screen, "does_now", {})
    if told := does_now.get(name_of(binding)):
        return told
    command = meant(screen, binding.id or "")
    if command is None:
        return binding.description
    return (briefly and command.short) or command.words


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
