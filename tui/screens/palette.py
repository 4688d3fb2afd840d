"""The command palette: everything that can be done on this screen now, with its key."""

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider


class LiveCommands(Provider):
    """Made from the live bindings of the screen under the palette."""

    async def discover(self) -> Hits:
        """Yield every command."""
        for words, key, action in self._commands():
            yield DiscoveryHit(f"{words}  ·  {key}", partial(self._run, action), help=None)

    async def search(self, query: str) -> Hits:
        """Yield the commands that match."""
        matcher = self.matcher(query)
        for words, key, action in self._commands():
            score = matcher.match(words)
            if score > 0:
                yield Hit(
                    score,
                    matcher.highlight(f"{words}  ·  {key}"),
                    partial(self._run, action),
                    text=words,
                )

    def _commands(self) -> Iterator[tuple[str, str, str]]:
        seen: set[str] = set()
        for active in self.screen.active_bindings.values():
            binding = active.binding
            known = binding.id is not None and binding.description
            if known and active.enabled and binding.description not in seen:
                seen.add(binding.description)
                key = self.app.get_key_display(binding)
                yield binding.description, key, binding.action

    async def _run(self, action: str) -> None:
        await self.screen.run_action(action)
