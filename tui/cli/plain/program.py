"""The program line by line, for screen readers, dumb terminals and pipes."""

import os
from collections.abc import Callable
from datetime import date

from tui.cli.answering import say
from tui.cli.commands import letters, people, replied, schedule
from tui.cli.commands.forget import forgotten
from tui.cli.commands.queue import ANYWAY, day_ahead, do, say_time_not_kept, who_and_day
from tui.cli.commands.steps.letter_text import THEN
from tui.cli.errors import CommandError
from tui.cli.manual import typed_examples
from tui.cli.plain import table_commands
from tui.cli.plain.aloud import read_brief, read_notes
from tui.cli.plain.answers import take_answers
from tui.cli.plain.call import PlainCall
from tui.cli.plain.debrief import debrief_by_asking
from tui.cli.plain.help import NAMES, all_in_words, one_in_words
from tui.cli.plain.line_input import InterruptedLineError, LineInput
from tui.cli.plain.listing import Listing, is_number
from tui.cli.plain.practice import PlainPractice
from tui.cli.plain.reflection import reflect
from tui.cli.plain.reply import take_reply
from tui.cli.spoken import spelled_out
from tui.cli.subcommand import no_command
from tui.cli.who import contact_meant, is_a_name, meant, parted
from tui.desk.desk import Desk
from tui.desk.forgetting import what_goes
from tui.model.profile import SITUATIONS, situation_meant
from tui.playbook.interview.call import running_call
from tui.playbook.interview.practice import HOW_TO_WRITE, pitch_length
from tui.playbook.letters.parts import LetterKind, capitalized
from tui.playbook.letters.timely import refused
from tui.playbook.rules import RULES, sources_of
from tui.playbook.time.dates import day_spoken
from tui.playbook.time.reader import week_ahead
from tui.store.errors import StoreError

INTERRUPTED = 130
_KINDS = frozenset(kind.value for kind in LetterKind)


class PlainProgram:
    """Reads a command, answers in a sentence, and asks for the next one."""

    def __init__(self, desk: Desk, lines: LineInput) -> None:
        """Work on `desk`, this run's book, clock and settings."""
        self._desk = desk
        self._lines = lines
        self._list = Listing(desk)
        self._own: dict[str, Callable[[str], None]] = {
            "due": lambda _: self._list.say_due(),
            "more": lambda _: self._list.say_more(),
            "done": self._done,
            "postpone": self._postpone,
            "replied": self._replied,
            "propose": self._propose,
            "forget": self._forget,
            "why": self._why,
            "letter": self._letter,
            "add": self._add,
            "call": self._call,
            "notes": self._notes,
            "brief": self._brief,
            "debrief": self._debrief,
            "reflect": self._reflect,
            "name": self._my_name,
            "situation": self._my_situation,
            "pitch": self._my_pitch,
            "practice": self._practice,
            "settings": self._settings,
            "undo": lambda _: self._undo(),
            "redo": lambda _: self._redo(),
            "help": self._help,
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
                        self._carry_out(name, rest.strip())
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
            say(f"{self._list.how_many()} Type due to hear it, or help.")
        call = running_call(records)
        if call is not None:
            name = records.contacts[call.contact_id].name
            say(f"A call with {name} was cut off; call {name} goes on with it.")

    def _carry_out(self, typed: str, rest: str) -> None:
        try:
            self._run(typed, rest)
        except (CommandError, StoreError) as error:
            say(table_commands.without_program(str(error)))
        if not self._desk.book.flush():
            say(f"Not saved yet: {self._desk.book.state.reason}.")

    def _run(self, typed: str, rest: str) -> None:
        """Carry out what is typed: a command, the beginning of one, or a name alone."""
        name = typed.lower()
        if name.startswith("?"):
            name, rest = "help", f"{name[1:]} {rest}".strip()
        if name not in NAMES:
            if is_number(typed) and not rest:
                self._list.listed(typed)
                self._list.say_item(int(typed))
                return
            begun = [each for each in NAMES if each.startswith(name)]
            who = [typed, *rest.split()]
            found = meant(self._desk, who)
            if is_a_name(who, found) or (found and not begun):
                name, rest = "about", " ".join(who)
            elif len(begun) == 1:
                name = begun[0]
            elif begun:
                raise CommandError(f"{typed} could be {', '.join(begun)}; type more of it.")
            else:
                raise CommandError(no_command(typed, NAMES, "help lists them"))
        if name in self._own:
            self._own[name](rest)
        elif name != "quit":
            self._from_table(name, rest)

    def _from_table(self, name: str, rest: str) -> None:
        """Carry out a command of the command line; a number of the list stands for a person."""
        words = table_commands.words_of(name, rest)
        command = table_commands.IN_LINES[name]
        if not words and table_commands.needs_words(command):
            raise CommandError(one_in_words(name))
        if name == "import" and "-" in words:
            raise CommandError("What is typed here are commands: name a file instead.")
        if not table_commands.is_for_ears(name, words):
            into = next(each for each in typed_examples(name) if "--out" in each)
            raise CommandError(f"Say into which file, as in: {into}.")
        if words and is_number(words[0]) and any("who" in each.names for each in command.arguments):
            words[0] = self._list.listed(words[0]).contact_id
        table_commands.carry_out(self._desk, command, words)

    def _help(self, rest: str) -> None:
        name = rest.lower()
        begun = [each for each in NAMES if each == name] or [
            each for each in NAMES if name and each.startswith(name)
        ]
        for sentence in map(one_in_words, begun) if begun else all_in_words():
            say(sentence)

    def _add(self, rest: str) -> None:
        table_commands.say_what_is_printed(lambda: people.add(self._desk, line=[rest]))

    def _done(self, rest: str) -> None:
        name, anyway, _ = parted(rest.split(), self._desk, ANYWAY)
        item = self._list.item_meant(" ".join(name))
        do(self._desk, item, " ".join(name), anyway=bool(anyway))
        say(f"Done with {self._list.name_of(item)}: {item.what}; undo takes it back.")

    def _postpone(self, rest: str) -> None:
        number, _, day_words = rest.partition(" ")
        if is_number(number):
            item, day = self._list.item_meant(number), self._day(day_words)
        else:
            who, day = who_and_day(rest.split(), self._desk)
            item = self._list.item_meant(" ".join(who))
            day_words = " ".join(rest.split()[len(who) :])
        try:
            self._desk.postpone(item, day)
        except ValueError as error:
            raise CommandError(str(error)) from error
        until = day_spoken(day) + week_ahead(day_words, self._desk.here)
        say(f"{self._list.name_of(item)}: {item.what}, put off until {until}.")
        say_time_not_kept(day_words.split(), self._desk)

    def _replied(self, rest: str) -> None:
        first, _, behind = rest.partition(" ")
        words = [*self._list.who(first), *behind.split()]
        name, answer, _ = replied.who_and_answer(replied.without_number(words)[0], self._desk)
        if answer is None:
            replied.refuse_another_answer(self._desk, name)
            take_reply(self._desk, contact_meant(self._desk, name), self._lines, say)
        else:
            replied.replied(self._desk, who=words, wrote=None, instead=None)

    def _propose(self, rest: str) -> None:
        number, _, times = rest.partition(" ")
        words = [*self._list.who(number), times] if is_number(number) else rest.split()
        contact = schedule.proposed(self._desk, words)
        records, now = self._desk.book.records, self._desk.now()
        why = refused(records, contact, LetterKind.SCHEDULE, now)
        if why:
            say(f"No letter with these times yet: {why.sentence} They are kept.")
        say(
            f"letter {contact.name} reads {'what fits' if why else 'the letter'}; "
            f"replied {contact.name} yes 1 takes the first."
        )

    def _forget(self, rest: str) -> None:
        contact = contact_meant(self._desk, self._list.who(rest))
        say(what_goes(self._desk, contact))
        typed = self._lines.ask("Type the name in full to forget them: ")
        say(forgotten(self._desk, contact, typed or ""))
        # What was numbered may have been about them.
        self._list.forget()
        self._lines.forget()

    def _why(self, rest: str) -> None:
        item = self._list.item_meant(rest)
        say(f"{capitalized(item.what)}: {spelled_out(item.why)}.")
        say(RULES[item.rule])
        say(f"{capitalized('; '.join(sources_of(item.rule, self._desk.rules)))}.")

    def _letter(self, rest: str) -> None:
        """Read the letter that is due with somebody, or one of a kind; or work on it."""
        words = ["copy" if each == "--copy" else each for each in rest.split()]
        kind = next((each for each in words[:2] if each.casefold() in _KINDS), "")
        words = [each for each in words if each is not kind]
        name, then, behind = parted(words, self._desk, THEN)
        number = " ".join(name)
        if kind or not is_number(number):
            who = [*self._list.who(number), *([then] if then else []), *behind]
            table_commands.say_what_is_printed(
                lambda: letters.letter(self._desk, kind=kind.casefold(), who=who)
            )
        else:
            at_hand = letters.letter_of_item(self._desk, self._list.item_meant(number))
            table_commands.say_what_is_printed(lambda: at_hand.carry_out(then, behind))

    def _notes(self, rest: str) -> None:
        read_notes(self._desk, self._list.who(rest), say)

    def _brief(self, rest: str) -> None:
        read_brief(self._desk, self._list.who(rest), say)

    def _call(self, rest: str) -> None:
        contact = contact_meant(self._desk, self._list.who(rest))
        interview = self._desk.interview_to_come(contact)
        if interview.in_writing and not interview.started:
            take_answers(self._desk, interview, self._lines, say)
        else:
            PlainCall(self._desk, contact, self._lines, say).take()

    def _debrief(self, rest: str) -> None:
        if is_number(rest) or (rest and meant(self._desk, rest.split())):
            contact = contact_meant(self._desk, self._list.who(rest))
            debrief_by_asking(self._desk, contact, self._lines, say)
        else:
            self._from_table("debrief", rest)

    def _reflect(self, rest: str) -> None:
        if is_number(rest) or (rest and meant(self._desk, rest.split())):
            contact = contact_meant(self._desk, self._list.who(rest))
            reflect(self._desk, contact, self._lines, say)
        else:
            self._from_table("reflect", rest)

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

    def _settings(self, rest: str) -> None:
        from tui.cli.commands.config import settings  # noqa: PLC0415 - few change them here
        from tui.system.locations import locate  # noqa: PLC0415 - as above

        words = rest.split()
        settings(locate(os.environ, None), words=words)
        if words[1:]:
            say("It holds from the next start.")

    def _undo(self) -> None:
        words = self._desk.book.undo()
        say("There is nothing to undo." if words is None else f"Undone: {words}.")

    def _redo(self) -> None:
        words = self._desk.book.redo()
        say("There is nothing to redo." if words is None else f"Done again: {words}.")

    def _day(self, words: str) -> date:
        if not words:
            raise CommandError(
                "Say until when, as in: postpone 2 fri, or 3d, +2w, dec 1, 2026-12-01."
            )
        return day_ahead(words, self._desk)
