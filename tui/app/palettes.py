"""The palettes: of everything that can be done, and of every person and conversation."""

import re
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, cast

from textual.app import App, ComposeResult
from textual.binding import ActiveBinding, Binding
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.app.dialogs.messages import saving_words_in, say, say_nothing_to_save
from tui.app.dialogs.settings_page import SettingsPage
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.answers.lines import day_words
from tui.app.screens.person.actions import PersonActions
from tui.app.screens.person.page import PersonPage
from tui.app.screens.place import Opener, Place
from tui.app.textual_internals.once_laid_out import OnceLaidOut
from tui.app.textual_internals.steady import SteadyList, SteadyPalette
from tui.app.themes import DARK, LIGHT
from tui.app.widgets.bindings import meant, offered
from tui.app.widgets.key_hints import KeyHints, key_from
from tui.app.widgets.privacy import NothingPrivate
from tui.app.widgets.stage_signs import STAGE_SIGNS
from tui.app.widgets.styles import FAINT
from tui.app.widgets.tab_bar import PLACES
from tui.desk.commands.command import Command
from tui.desk.commands.sentences import SENTENCES
from tui.desk.commands.table import ALL, ANSWERS, CALL, MAP, MARKED, OUTSIDE, PERSON, PREP, TODAY
from tui.desk.desk import Desk
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import ContactState
from tui.playbook.contacts.history import interview_begin
from tui.playbook.contacts.stages import stage
from tui.playbook.interview.call import running_call
from tui.playbook.network.lookup import Found, look_up
from tui.playbook.queue.items import Action, QueueItem

_MOST_PEOPLE = 30
_SENTENCES_BEGIN = 32
"""The column, where the words before leave room."""
_WORD = 2.0
"""What the beginning of another word for a command counts."""


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

    return _WithKeys(providers=[PeopleAndConversations], placeholder="A name, an organization …")


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


class _WithKeys(SteadyPalette, OnceLaidOut[None]):
    BINDINGS = [Binding("escape", "escape", "close")]

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield KeyHints(saving_words_in(self.app))

    def on_mount(self) -> None:
        """Have the keys below follow what is found."""
        follow = self.query_one(KeyHints).follow
        self.watch(self.query_one(self.list_type), "highlighted", follow, init=False)

    @property
    def enter_does(self) -> str:
        """What enter does: nothing while nothing is found."""
        found = self.query(self.list_type)
        return "open" if found and found.first().highlighted is not None else ""


class Palette(_WithKeys):
    """The palette of commands, whose words can be read in private mode."""

    list_type = _OpenList


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette: what it says, with its key or place, and what it is found by.

    `sentence` says what it is for, where the words may not. What is found `by_words` alone
    needs the beginnings of them, and not any letters.
    """

    words: str
    where: str
    also: str
    run: Callable[[], Awaitable[None]]
    sentence: str = ""
    by_words: bool = False

    @property
    def line(self) -> str:
        """What is shown first."""
        return f"{self.words}  ·  {self.where}"

    def shown(self, line: Content | None = None) -> Content:
        """Return what is shown, however wide that is; the line may have letters marked."""
        line = line or Content(self.line)
        if not self.sentence:
            return line
        gap = " " * max(2, _SENTENCES_BEGIN - line.cell_length)
        return Content.assemble(line, (f"{gap}{self.sentence}", f"{FAINT} not bold"))


class LiveCommands(Provider):
    """What can be done now, from the live bindings; then in other places, and outside."""

    async def discover(self) -> Hits:
        """Yield every command that is live here."""
        for offer in self._live():
            yield DiscoveryHit(offer.shown(), offer.run, text=offer.words, help=None)

    async def search(self, query: str) -> Hits:
        """Yield the commands that match, by their words or by other words for them."""
        if by_habit := self._by_habit(query.strip().removeprefix(":")):
            yield Hit(_ABOVE_ALL, by_habit.shown(), by_habit.run, text=by_habit.words)
        matcher = self.matcher(query)
        live = self._live()
        others = (*self._not_now(), *self._elsewhere(live), *self._outside())
        # Of equals what can be done here comes first, then as they are declared.
        for place, offer in enumerate((*live, *others)):
            score = _score(query, offer) + (place < len(live))
            if score < _WORD:
                # Letters of it in this order are worth less than any word, and of what is
                # outside of the places they mean nothing.
                score = 0.0 if offer.by_words else min(1.0, matcher.match(offer.words))
            if score > 0:
                shown = offer.shown(matcher.highlight(offer.line))
                yield Hit(score - place / 1000, shown, offer.run, text=offer.words)

    def _by_habit(self, query: str) -> Offer | None:
        """Return what the fingers mean by a command of an editor, None if it is none."""
        if query in _QUITS:
            quits = partial(self._run_of_program, "quit")
            return Offer("quit", "everything is kept already", "", quits)
        if query in _SAVES:
            return Offer("save", "nothing to do", "", self._nothing_to_save)
        return None

    async def _run_of_program(self, action: str) -> None:
        await self.app.run_action(action)

    async def _nothing_to_save(self) -> None:
        say_nothing_to_save(self.app)

    def _live(self) -> list[Offer]:
        live = self._offers(offered(self.screen, self._known()))
        return [*self._letter_due(), *live, *self._behind_letters({each.words for each in live})]

    def _behind_letters(self, known: Collection[str]) -> Iterator[Offer]:
        """Yield the commands of a call whose keys are letters, which are text in its line."""
        screen = self.screen
        if not isinstance(screen, Place) or not getattr(screen, "before_letters", ""):
            return
        for command in CALL:
            if command.words not in known and screen.offers(command.id):
                key = key_from(screen, Binding(screen.desk.key(command.id), ""))
                run = partial(self._run_on, screen, command.action)
                yield Offer(command.words, key, command.also, run, SENTENCES[command.id])

    async def _run_on(self, screen: Place, action: str) -> None:
        await self.app.run_action(action, screen)

    def _letter_due(self) -> Iterator[Offer]:
        """Yield the letter that the row under the cursor asks for: what is to be sent is that."""
        screen = self.screen
        item = screen.item_here() if isinstance(screen, PersonActions) else None
        if item is not None and isinstance(screen, PersonActions) and screen.asks_for_letter(item):
            run = partial(self._take_up, screen, item)
            yield Offer(item.what, "enter", "send draft letter", run, "The draft this row asks for")

    async def _take_up(self, screen: PersonActions, item: QueueItem) -> None:
        screen.take_up(item)

    def _known(self) -> list[ActiveBinding]:
        live = self.screen.active_bindings.values()
        # Those of a dialog are shown without being declared.
        return [active for active in live if active.binding.id or active.binding.show]

    def _not_now(self) -> Iterator[Offer]:
        """Yield what has nothing to act on now: choosing it says why, or goes where there is."""
        screen, known = self.screen, self._known()
        can = {active.binding.id for active in offered(screen, known)}
        cannot = [each for each in known if each.binding.id not in can]
        if isinstance(screen, PersonActions) and "person.thanks" not in can:
            yield from self._thanks_due(screen)
        for offer in self._offers(each for each in cannot if each.enabled):
            yield replace(offer, by_words=True)
        is_in_line = bool(getattr(screen, "before_letters", ""))
        hangs_up = is_in_line or "call.hang_up" in {each.binding.id for each in known}
        if isinstance(screen, Place) and not hangs_up:
            yield Offer(
                "hang up",
                f"{PLACES['call']} {screen.desk.key('call.hang_up')}",
                "end the call over",
                partial(self._hang_up, screen),
                SENTENCES["call.hang_up"],
                by_words=True,
            )

    def _thanks_due(self, screen: PersonActions) -> Iterator[Offer]:
        """Yield the thank-you that is due, else that of the latest talk, for whoever wants one."""
        records = screen.records
        due = (each for each in screen.desk.queue() if each.action is Action.THANK_YOU)
        talked = [
            each for each in records.interviews.values() if each.status is InterviewStatus.TALKED
        ]
        latest = max(talked, key=interview_begin, default=None)
        talk = next((records.interviews[each.interview_id] for each in due), latest)
        if talk is not None:
            command = _BY_ID["person.thanks"]
            name = records.contacts[talk.contact_id].name
            run = partial(self._thank, screen, talk)
            sentence = SENTENCES[command.id]
            yield Offer(command.words, f"to {name}", command.also, run, sentence, by_words=True)

    async def _thank(self, screen: PersonActions, talk: Interview) -> None:
        screen.open_thanks(talk)

    def _offers(self, bindings: Iterable[ActiveBinding]) -> list[Offer]:
        offers: dict[str, Offer] = {}
        for active in bindings:
            binding = active.binding
            command = meant(self.screen, binding.id or "")
            key = key_from(self.screen, binding)
            run = partial(self._run, active)
            offer = (
                Offer(command.words, key, command.also, run, SENTENCES[command.id])
                if command
                else Offer(binding.description, key, "", run)
            )
            offers.setdefault(offer.words, offer)
        return list(offers.values())

    def _elsewhere(self, live: Sequence[Offer]) -> Iterator[Offer]:
        """Yield what can be done in another place, where the palette goes first."""
        screen, here = self.screen, {offer.words for offer in live}
        if not isinstance(screen, Place):
            return
        for place, commands in (*_OF_PLACE.items(), ("today", PERSON)):
            for command in commands:
                if command.words not in here and place != screen.place:
                    where = f"{PLACES[place]} {screen.desk.key(command.id)}"
                    run = partial(self._run_there, screen, place, command)
                    yield Offer(command.words, where, command.also, run, SENTENCES[command.id])

    def _outside(self) -> Iterator[Offer]:
        """Yield the themes, and what only the command line does."""
        ours = (DARK.name, LIGHT.name)
        for name in (*ours, *(each for each in self.app.available_themes if each not in ours)):
            run = partial(self._wear, name)
            theme = self.app.get_theme(name)
            shade = "dark" if theme is None or theme.dark else "light"
            also = f"theme colors {shade} appearance"
            yield Offer(f"theme: {name}", "for now", also, run, by_words=True)
        if isinstance(screen := self.screen, Place):
            also = "settings preferences options config configure"
            show = partial(self._show_settings, screen)
            yield Offer("settings", "in use now", also, show, by_words=True)
        for words, also, command in OUTSIDE:
            where, run = f"in the shell: {command}", partial(self._tell, command)
            yield Offer(words, where, also, run, by_words=True)

    async def _run(self, active: ActiveBinding) -> None:
        await self.app.run_action(active.binding.action, active.node)

    async def _run_there(self, screen: Place, place: str, command: Command) -> None:
        contact = screen.person() if isinstance(screen, PersonActions) else None
        await self.app.switch_mode(place)
        cast(Opener, self.app).open_place(place)
        there = self.app.screen
        if isinstance(there, Place) and contact is not None:
            there.put_cursor_on(contact.id)
        is_there = isinstance(there, PersonActions) and contact and there.person() == contact
        if command.id in _OF_A_ROW and not is_there:
            none = f"{contact.name} has no row on {PLACES[place]}" if contact else "Nobody is meant"
            how = f"{screen.desk.key(command.id)} on the row you mean does “{command.words}”"
            say(self.app, f"{none}: {how}.")
            return
        await self.app.run_action(command.action, there)

    async def _hang_up(self, screen: Place) -> None:
        """Hang up the running call, on its own screen; else say that there is none."""
        if running_call(screen.records) is None:
            go, call = screen.desk.key("go.call"), screen.desk.key("call.somebody")
            say(
                self.app, f"No call is running. {go} shows the talks ahead; {call} there takes one."
            )
            return
        await self.app.switch_mode("call")
        cast(Opener, self.app).open_place("call")
        await self.app.run_action("hang_up", self.app.screen)

    async def _show_settings(self, screen: Place) -> None:
        self.app.push_screen(SettingsPage(screen.desk.settings))

    async def _wear(self, theme: str) -> None:
        self.app.theme = theme
        say(self.app, f'For now. theme = "{theme}" in the settings keeps it: askaround config.')

    async def _tell(self, command: str) -> None:
        say(self.app, f"In the shell: {command}")


def _score(query: str, offer: Offer) -> float:
    """Return how well the words of a query begin words of a command, 0.0 where one does not.

    The words that it says itself weigh more than others for it.
    """
    said, also = offer.words.casefold().split(), offer.also.casefold().split()
    words = re.findall(r"[\w'’-]+", query.casefold())
    # "I got a job" is about the job; half of a word, or a filler alone, may still be meant.
    told = [word for word in words if word not in _FILLERS] if words[1:] else words
    score, missed = 0.0, 0
    for word in told or words:
        found = max(
            *(_WORD + 1 + (word == each) for each in said if each.startswith(word)),
            *(_WORD + 1.5 * (word == each) for each in also if each.startswith(word)),
            0.0,
            0.0,
        )
        score += found
        missed += not found
    return 0.0 if 2 * missed >= len(told or words) else score - missed


_FILLERS = frozenset(
    re.findall(
        r"\S+",
        "a an the i i'm i’m im i've my me to got get have had want need would like do did how can "
        "of for with on in at is it and please this that their them they her his him she he you "
        "all",
    )
)
"""Words that say nothing of what is wanted, among others."""
_QUITS = frozenset({"q", "q!", "qa", "qa!", "wq", "wq!", "wqa", "x", "exit"})
_SAVES = frozenset({"w", "w!", "wa"})
_ABOVE_ALL = 1000.0
_BY_ID = {command.id: command for command in ALL}
_OF_A_ROW = {
    command.id
    for command in (*PERSON, *MARKED, *MAP, *TODAY)
    if command.id.startswith(("person.", "today.")) or command.id in {"map.referral", "map.mark"}
} - {"today.mail", "today.next", "today.unfold", "today.fold", "today.filter"}
"""What acts on the person, or the follow-up, of the row under the cursor."""
_OF_PLACE = {"today": TODAY, "map": (*MAP, *MARKED), "prep": PREP, "answers": ANSWERS}
