"""The program line by line, for screen readers, dumb terminals and pipes."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tui.cli.commands import letters, people, replied, schedule
from tui.cli.commands.forget import forgotten
from tui.cli.commands.queue import day_ahead, open_items, say_time_not_kept, who_and_day
from tui.cli.errors import CommandError
from tui.cli.plain.answers import take_answers
from tui.cli.plain.call import PlainCall
from tui.cli.plain.line_input import InterruptedLineError, LineInput
from tui.cli.plain.practice import PlainPractice
from tui.cli.plain.reflection import reflect
from tui.cli.plain.reply import take_reply
from tui.cli.plain.spoken import spelled_out, when_spoken
from tui.cli.table import BY_NAME
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.desk.forgetting import what_goes
from tui.model.counting import counted
from tui.model.profile import SITUATIONS, situation_meant
from tui.model.text import clean_text, one_stop
from tui.playbook.interview.call import running_call
from tui.playbook.interview.practice import HOW_TO_WRITE, pitch_length
from tui.playbook.letters.parts import capitalized
from tui.playbook.letters.write import draft_for
from tui.playbook.network.week import week_in_review, week_in_words
from tui.playbook.queue.due import tomorrow
from tui.playbook.queue.items import DAYS_AHEAD, QueueItem, is_in_sight
from tui.playbook.rules import RULES, sources_of
from tui.playbook.time.dates import day_spoken
from tui.playbook.time.reader import week_ahead
from tui.store.errors import StoreError

INTERRUPTED = 130
_AT_A_TIME = 10
_MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class PlainCommand:
    """How a command is typed, what carries it out, and what it does in words.

    Without words of its own it has those of the command line's table.
    """

    usage: str
    run: Callable[[str], None]
    words: str = ""

    @property
    def name(self) -> str:
        """Its first word."""
        return self.usage.partition(" ")[0]

    def in_words(self) -> str:
        """Return how it is typed and what it does."""
        return f"{self.usage}: {self.words or BY_NAME[self.name].words}."


class PlainProgram:
    """Reads a command, answers in a sentence, and asks for the next one."""

    def __init__(self, desk: Desk, lines: LineInput) -> None:
        """Work on `desk`, this run's book, clock and settings."""
        self._desk = desk
        self._lines = lines
        self._numbered: list[QueueItem] = []
        self._said = 0
        self._commands = {
            command.name: command
            for command in (
                PlainCommand("due", self._due, "what is due, as a numbered list"),
                PlainCommand("more", self._more, "the next ten of the list"),
                PlainCommand("done N or WHO", self._done),
                PlainCommand("postpone N or WHO, a day", self._postpone),
                PlainCommand("replied N or WHO", self._replied, "they wrote: yes, later, or no"),
                PlainCommand(
                    "propose N or WHO, times", self._propose, "as in propose 2 tue 10, wed 2pm"
                ),
                PlainCommand("against N or WHO", self._against, "not for me; again takes it back"),
                PlainCommand("forget N or WHO", self._forget),
                PlainCommand("why N or WHO", self._why, "the rule behind it, and its source"),
                PlainCommand("letter N or WHO", self._letter, "read the letter to write"),
                PlainCommand("add LINE", self._add, "as in add Jane Doe, Data Analyst, Acme"),
                PlainCommand("call N or WHO", self._call, "take notes during a call"),
                PlainCommand("notes N or WHO", self._notes, "read the notes of the talks"),
                PlainCommand("thanks N or WHO", self._thanks, "read the thank-you note"),
                PlainCommand(
                    "reflect N or WHO", self._reflect, "say what you make of the last talk"
                ),
                PlainCommand("name NAME", self._my_name, "your own name, for the letters"),
                PlainCommand(
                    "situation WORDS", self._my_situation, "where you stand, for the questions"
                ),
                PlainCommand("pitch WORDS", self._my_pitch, "who you are, in half a minute"),
                PlainCommand("practice", self._practice),
                PlainCommand(
                    "mail PATH", self._mail, "look through the mail, or just its new letters"
                ),
                PlainCommand("undo", self._undo),
                PlainCommand("redo", self._redo, "make it again"),
                PlainCommand("help", self._help, "what can be typed"),
            )
        }

    def run(self, first: str = "") -> int:
        """Carry out a first command, if any; run until quit or the end of the input.

        Returns the exit status.
        """
        with self._lines.in_use():
            self._welcome()
            try:
                line: str | None = first
                while line is not None:
                    name, _, rest = line.strip().partition(" ")
                    if name.lower() in ("quit", "exit"):
                        break
                    if name:
                        self._carry_out(name.lower(), rest.strip())
                    line = self._lines.ask("Command, or help: ")
            except InterruptedLineError:
                say("Everything is saved.")
                return INTERRUPTED
        return 0

    def _welcome(self) -> None:
        records = self._desk.book.records
        if not records.contacts:
            say("Nobody is here yet; begin with add and a name, or type help.")
        else:
            say(f"{self._how_many()} Type due to hear it, or help.")
        call = running_call(records)
        if call is not None:
            name = records.contacts[call.contact_id].name
            say(f"A call with {name} was cut off; call {name} goes on with it.")

    def _carry_out(self, name: str, rest: str) -> None:
        command = self._commands.get(name)
        if command is None:
            say(f"There is no command {name}; help lists them.")
            return
        try:
            command.run(rest)
        except (CommandError, StoreError) as error:
            say(str(error))
        if not self._desk.book.flush():
            say(f"Not saved yet: {self._desk.book.state.reason}.")

    def _help(self, _rest: str) -> None:
        for command in self._commands.values():
            say(command.in_words())
        say("quit: end the program; everything is saved all the time.")

    def _add(self, rest: str) -> None:
        people.add(self._desk, line=[rest], aside=sys.stdout)

    def _due(self, _rest: str) -> None:
        now, queue = self._desk.now(), self._desk.queue()
        self._numbered = [item for item in queue if is_in_sight(item.due, item.deadline, now)]
        self._said = 0
        say(self._how_many())
        self._more("")
        goal, records = self._desk.settings.talks_per_week, self._desk.book.records
        if week := week_in_review(records, queue, now, goal):
            contact = records.contacts.get(week.next_id)
            words = week_in_words(week, goal, contact.name if contact else "")
            say(f"Your week: {spelled_out(words)}")

    def _more(self, _rest: str) -> None:
        now, zone, contacts = self._desk.now(), self._desk.zone, self._desk.book.records.contacts
        until = min(self._said + _AT_A_TIME, len(self._numbered))
        if self._said == until and self._said:
            say("There is nothing more.")
        for number, item in enumerate(self._numbered[self._said : until], self._said + 1):
            hard = ", a hard deadline" if item.hard else ""
            say(
                f"{number}. {contacts[item.contact_id].name}: {spelled_out(item.what)}, "
                f"{when_spoken(item, now, zone)}{hard}; "
                f"{spelled_out(item.why)}."
            )
        self._said = until
        if left := len(self._numbered) - until:
            say(f"{left} more; type more to hear them.")

    def _done(self, rest: str) -> None:
        item = self._item_meant(rest)
        try:
            self._desk.do(item)
        except ValueError as error:
            raise CommandError(str(error)) from error
        say(f"Done with {self._name(item)}: {item.what}; undo takes it back.")

    def _postpone(self, rest: str) -> None:
        number, _, day_words = rest.partition(" ")
        if _is_number(number):
            item, day = self._item_meant(number), self._day(day_words)
        else:
            who, day = who_and_day(rest.split(), self._desk)
            item, day_words = self._item_meant(" ".join(who)), " ".join(rest.split()[len(who) :])
        try:
            self._desk.postpone(item, day)
        except ValueError as error:
            raise CommandError(str(error)) from error
        until = day_spoken(day) + week_ahead(day_words, self._desk.here)
        say(f"{self._name(item)}: {item.what}, put off until {until}.")
        say_time_not_kept(day_words.split(), self._desk)

    def _replied(self, rest: str) -> None:
        words, answer, _ = replied.who_and_answer(
            replied.without_number(rest.split())[0], self._desk
        )
        who = self._who(" ".join(words))
        if answer is None:
            take_reply(self._desk, contact_meant(self._desk, who), self._lines, say)
        else:
            said = rest.split()[len(words) :]
            replied.replied(self._desk, who=[*who, *said], wrote=None, instead=None)

    def _propose(self, rest: str) -> None:
        number, _, times = rest.partition(" ")
        words = [*self._who(number), times] if _is_number(number) else rest.split()
        contact = schedule.proposed(self._desk, words)
        say(
            f"letter {contact.name} reads the letter; replied {contact.name} yes 1 takes the first."
        )

    def _against(self, rest: str) -> None:
        replied.against(self._desk, who=self._who(rest))

    def _forget(self, rest: str) -> None:
        contact = contact_meant(self._desk, self._who(rest))
        say(what_goes(self._desk, contact))
        typed = self._lines.ask("Type the name in full to forget them: ")
        say(forgotten(self._desk, contact, typed or ""))
        # What was numbered may have been about them.
        self._numbered, self._said = [], 0

    def _why(self, rest: str) -> None:
        item = self._item_meant(rest)
        say(f"{capitalized(item.what)}: {spelled_out(item.why)}.")
        say(RULES[item.rule])
        say(f"{capitalized('; '.join(sources_of(item.rule, self._desk.rules)))}.")

    def _letter(self, rest: str) -> None:
        item = self._item_meant(rest)
        records, style = self._desk.book.records, self._desk.letter_style
        draft = draft_for(records, item, self._desk.now(), style=style)
        if draft is None:
            raise CommandError(f"There is no letter to write for this: {item.what}.")
        subject = f"\nSubject: {draft.subject}" if draft.subject else ""
        say(f"To: {draft.to or 'no address known'}{subject}\n\n{draft.body}")

    def _notes(self, rest: str) -> None:
        people.notes(self._desk, who=self._who(rest), personal=True)

    def _call(self, rest: str) -> None:
        contact = contact_meant(self._desk, self._who(rest))
        interview = self._desk.interview_to_come(contact)
        if interview.in_writing and not interview.started:
            take_answers(self._desk, interview, self._lines, say)
        else:
            PlainCall(self._desk, contact, self._lines, say).take()

    def _thanks(self, rest: str) -> None:
        letters.thanks(self._desk, who=self._who(rest))

    def _reflect(self, rest: str) -> None:
        contact = contact_meant(self._desk, self._who(rest))
        reflect(self._desk, contact, self._lines, say)

    def _my_name(self, rest: str) -> None:
        profile = self._desk.book.records.profile
        if rest:
            profile = self._desk.book.save_profile(now=self._desk.now(), name=rest)
        say(f"Your name is {profile.name or 'not known yet'}.")

    def _my_situation(self, rest: str) -> None:
        profile = self._desk.book.records.profile
        if rest:
            try:
                situation = situation_meant(rest)
            except ValueError as error:
                raise CommandError(str(error)) from error
            profile = self._desk.book.save_profile(now=self._desk.now(), situation=situation)
        known = profile.situation or "not said yet"
        say(f"Right now you are: {known}. It can be {SITUATIONS}.")

    def _my_pitch(self, rest: str) -> None:
        profile = self._desk.book.records.profile
        if rest:
            profile = self._desk.book.save_profile(now=self._desk.now(), pitch=rest)
        say(profile.pitch or HOW_TO_WRITE)
        if length := pitch_length(profile.pitch):
            say(f"{length}.")

    def _practice(self, _rest: str) -> None:
        PlainPractice(self._desk, self._lines, say).take()

    def _mail(self, rest: str) -> None:
        from tui.cli.commands.taking_in.mail import look_through_mail  # noqa: PLC0415 - few look at it here

        look_through_mail(self._desk, paths=[rest] if rest else [], dry_run=False)

    def _undo(self, _rest: str) -> None:
        words = self._desk.book.undo()
        say("There is nothing to undo." if words is None else f"Undone: {words}.")

    def _redo(self, _rest: str) -> None:
        words = self._desk.book.redo()
        say("There is nothing to redo." if words is None else f"Done again: {words}.")

    def _who(self, words: str) -> list[str]:
        """Return the words for a person: their name if a number from the list was typed."""
        if _is_number(words):
            return [self._name(self._listed(words))]
        if not words:
            raise CommandError("Say who, by any part of the name.")
        return words.split()

    def _listed(self, number: str) -> QueueItem:
        if not self._numbered:
            raise CommandError("Type due first; then the numbers are known.")
        if not 1 <= int(number) <= len(self._numbered):
            raise CommandError(f"The list has the numbers 1 to {len(self._numbered)}.")
        return self._numbered[int(number) - 1]

    def _item_meant(self, words: str) -> QueueItem:
        """Return what a number from the list means, or the first thing due with somebody."""
        if not _is_number(words):
            return open_items(self._desk, contact_meant(self._desk, self._who(words)))[0]
        chosen = self._listed(words)
        for item in self._desk.queue():
            if item.key == chosen.key:
                return item
        raise CommandError(f"Number {words} is no longer open; due lists what is.")

    def _day(self, words: str) -> date:
        if not words:
            raise CommandError(
                "Say until when, as in: postpone 2 fri, or 3d, +2w, dec 1, 2026-12-01."
            )
        return day_ahead(words, self._desk)

    def _name(self, item: QueueItem) -> str:
        return self._desk.book.records.contacts[item.contact_id].name

    def _how_many(self) -> str:
        now, queue = self._desk.now(), self._desk.queue()
        end = tomorrow(now)
        today = sum(item.due < end for item in queue)
        soon = sum(is_in_sight(item.due, item.deadline, now) for item in queue) - today
        if not today and not soon:
            return f"Nothing is due now or in the next {DAYS_AHEAD} days."
        return f"{counted(today, 'thing')} due today, {soon} more in the next {DAYS_AHEAD} days."


def say(text: str) -> None:
    """Print an answer, with nothing in it that a terminal would act on."""
    print(one_stop(clean_text(text)), flush=True)


def _is_number(words: str) -> bool:
    return words.isdecimal() and len(words) <= _MOST_DIGITS
