"""The palette that goes to any person, and to any conversation."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from textual.app import App
from textual.binding import ActiveBinding
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.answers.lines import day_words
from tui.app.screens.person.page import PersonPage
from tui.app.screens.place import Place
from tui.app.textual_internals import SteadyList, SteadyPalette
from tui.app.widgets.bindings import offered
from tui.app.widgets.privacy import NothingPrivate
from tui.app.widgets.stage_signs import STAGE_SIGNS
from tui.app.widgets.styles import FAINT
from tui.desk.desk import Desk
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState
from tui.playbook.contacts.history import interview_begin
from tui.playbook.contacts.stages import stage
from tui.playbook.network.lookup import Found, look_up

_MOST_PEOPLE = 30


def jump_palette(desk: Desk) -> CommandPalette:
    """Return a palette of everybody and every conversation of a desk."""

    class PeopleAndConversations(Provider):
        """Everybody by name or organization, each with their conversations."""

        async def discover(self) -> Hits:
            """Yield the people talked with last."""
            for hit in _hits(desk, self.app, ""):
                yield hit

        async def search(self, query: str) -> Hits:
            """Yield the people the words mean."""
            for hit in _hits(desk, self.app, query):
                yield hit

    return SteadyPalette(
        providers=[PeopleAndConversations], placeholder="A name, an organization …"
    )


def _hits(desk: Desk, app: App[Any], query: str) -> Iterator[Hit]:
    found = look_up(desk.book.records, query, _MOST_PEOPLE)
    for place, hit in enumerate(found):
        words = _words(desk, hit)
        yield Hit(1 - place / (len(found) + 1), words, partial(_go, desk, app, hit), words.plain)


def _words(desk: Desk, found: Found) -> Content:
    records, contact, interview = desk.book.records, found.contact, found.interview
    if interview is None:
        stands = stage(records, contact, desk.rules)
        facts = [contact.title, records.organization_of(contact)]
        if contact.state is ContactState.ARCHIVED:
            facts.append("archived")
        about = " · ".join(fact for fact in facts if fact)
        return Content.assemble(
            f"{STAGE_SIGNS[stands]} ",
            Content.styled(contact.name or "(no name)", "bold"),
            Content.styled(f"  {about}", FAINT),
        )
    day = day_words(interview_begin(interview), desk.now())
    return Content.styled(
        f"    {contact.name} · {interview.status.value} · {day} · {interview.length}",
        FAINT,
    )


def _go(desk: Desk, app: App[Any], found: Found) -> None:
    interview, screen = found.interview, app.screen
    if interview is None:
        app.push_screen(PersonPage(desk, found.contact.id))
    elif interview.status is InterviewStatus.TALKED:
        app.push_screen(Conversation(desk, interview.id))
    elif isinstance(screen, Place):
        place = "call" if interview.status is InterviewStatus.LIVE else "prep"
        screen.open_interview(place, interview.id)


class _OpenList(SteadyList, NothingPrivate):
    pass


class Palette(SteadyPalette):
    """The palette of commands, whose words can be read in private mode."""

    list_type = _OpenList


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
        known = [active for active in live if active.binding.id or active.binding.show]
        for active in offered(self.screen, known):
            binding = active.binding
            if binding.description not in seen:
                seen.add(binding.description)
                yield binding.description, self.app.get_key_display(binding), active

    async def _run(self, active: ActiveBinding) -> None:
        await self.app.run_action(active.binding.action, active.node)
