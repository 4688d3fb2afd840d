"""The command palette: everything that can be done on this screen now, with its key."""

from collections.abc import Iterator
from functools import partial

from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider

from tui.app.widgets.bindings import offered
from tui.app.widgets.privacy import NothingPrivate


class _OpenCommandList(CommandList, NothingPrivate):
    pass


class Palette(CommandPalette):
    """The palette of commands, whose words can be read in private mode."""

    def compose(self) -> ComposeResult:
        """Compose as any palette, but for the list."""
        for widget in super().compose():
            yield _OpenCommandList() if type(widget) is CommandList else widget


class LiveCommands(Provider):
    """Made from the live bindings of the screen under the palette."""

    async def discover(self) -> Hits:
        """Yield every command."""
        for words, key, active in self._commands():
            yield DiscoveryHit(f"{words}  ·  {key}", partial(self._run, active), help=None)

    async def search(self, query: str) -> Hits:
        """Yield the commands that match."""
        matcher = self.matcher(query)
        for words, key, active in self._commands():
            score = matcher.match(words)
            if score > 0:
                yield Hit(
                    score,
                    matcher.highlight(f"{words}  ·  {key}"),
                    partial(self._run, active),
                    text=words,
                )

    def _commands(self) -> Iterator[tuple[str, str, ActiveBinding]]:
        seen: set[str] = set()
        live = self.screen.active_bindings.values()
        # Those of a dialog are shown without being declared.
        known = [each for each in live if each.binding.id or each.binding.show]
        for active in offered(self.screen, known):
            binding = active.binding
            if binding.description not in seen:
                seen.add(binding.description)
                yield binding.description, self.app.get_key_display(binding), active

    async def _run(self, active: ActiveBinding) -> None:
        await self.app.run_action(active.binding.action, active.node)
