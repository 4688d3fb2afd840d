"""The palette that goes to any person, and to any conversation."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from textual.app import App
from textual.command import CommandPalette, Hit, Hits, Provider
from textual.content import Content

from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.answers.lines import day_words
from tui.app.screens.map.drawing.labels import STAGE_SIGNS
from tui.app.screens.person.page import PersonPage
from tui.app.screens.place import Place
from tui.desk.desk import Desk
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState
from tui.playbook.contacts.stages import stage
from tui.playbook.network.lookup import Found, look_up
from tui.playbook.questions.choosing import talk_begin

_MOST_PEOPLE = 30


def jump_palette(desk: Desk) -> CommandPalette:
    """Return a palette of everybody and every conversation of a desk."""

    class PeopleAndConversations(Provider):
        """Everybody by name or organization, each with their conversations."""

        async def discover(self) -> Hits:
            """Yield whom one talked with last."""
            for hit in _hits(desk, self.app, ""):
                yield hit

        async def search(self, query: str) -> Hits:
            """Yield whom the words mean."""
            for hit in _hits(desk, self.app, query):
                yield hit

    return CommandPalette(
        providers=[PeopleAndConversations], placeholder="A name, an organization …"
    )


def _hits(desk: Desk, app: App[Any], query: str) -> Iterator[Hit]:
    found = look_up(desk.book.records, query, _MOST_PEOPLE)
    for place, each in enumerate(found):
        words = _words(desk, each)
        yield Hit(1 - place / (len(found) + 1), words, partial(_go, desk, app, each), words.plain)


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
            Content.styled(f"  {about}", "$foreground 70%"),
        )
    day = day_words(talk_begin(interview), desk.now())
    return Content.styled(
        f"    {contact.name} · {interview.status.value} · {day} · {interview.minutes} min",
        "$foreground 70%",
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
