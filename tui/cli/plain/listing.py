"""The numbered list of what is due, and what a number of it or a name means."""

from tui.cli.answering import say
from tui.cli.commands.queue import open_items
from tui.cli.errors import CommandError
from tui.cli.spoken import spelled_out, when_spoken
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.model.text.counting import counted
from tui.playbook.network.week import week_in_review, week_in_words
from tui.playbook.queue.items import DAYS_AHEAD, QueueItem, is_in_sight
from tui.playbook.queue.ranking import as_listed, is_to_do

_AT_A_TIME = 10
_MOST_DIGITS = 6


class Listing:
    """What was last read as a numbered list; its numbers stay until it is read again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._numbered: list[QueueItem] = []
        self._said = 0

    def say_due(self) -> None:
        """Number what is due, and read the first of it."""
        now, queue, zone = self._desk.now(), self._desk.queue(), self._desk.zone
        shown = [item for item in queue if is_in_sight(item.due, item.deadline, now)]
        self._numbered = as_listed(shown, now, zone)
        self._said = 0
        say(self.how_many())
        self.say_more()
        goal, records = self._desk.settings.talks_per_week, self._desk.book.records
        if week := week_in_review(records, queue, now, goal):
            contact = records.contacts.get(week.next_id)
            words = week_in_words(week, goal, contact.name if contact else "")
            say(f"Your week: {spelled_out(words)}")

    def say_more(self) -> None:
        """Read the next ten of the list."""
        until = min(self._said + _AT_A_TIME, len(self._numbered))
        if self._said == until and self._said:
            say("There is nothing more.")
        for number in range(self._said + 1, until + 1):
            self.say_item(number)
        self._said = until
        if left := len(self._numbered) - until:
            say(f"{left} more; type more to hear them.")

    def say_item(self, number: int) -> None:
        """Read what has a number of the list."""
        item, now, zone = self._numbered[number - 1], self._desk.now(), self._desk.zone
        hard = ", a hard deadline" if item.hard else ""
        say(
            f"{number}. {self.name_of(item)}: {spelled_out(item.what)}, "
            f"{when_spoken(item, now, zone)}{hard}; {spelled_out(item.why)}."
        )

    def forget(self) -> None:
        """Forget the numbers: what was numbered may be gone for good."""
        self._numbered, self._said = [], 0

    def who(self, words: str) -> list[str]:
        """Return the words for a person: their id if a number from the list was typed."""
        if is_number(words):
            return [self.listed(words).contact_id]
        if not words:
            raise CommandError("Say who, by any part of the name.")
        return words.split()

    def listed(self, number: str) -> QueueItem:
        """Return what a number of the list stands for; raises CommandError for another number."""
        if not self._numbered:
            raise CommandError("Type due first; then the numbers are known.")
        if not 1 <= int(number) <= len(self._numbered):
            raise CommandError(f"The list has the numbers 1 to {len(self._numbered)}.")
        item = self._numbered[int(number) - 1]
        if item.contact_id not in self._desk.book.records.contacts:
            raise CommandError(f"Number {number} is no longer open; due lists what is.")
        return item

    def item_meant(self, words: str) -> QueueItem:
        """Return what a number from the list means, or the first thing due with somebody."""
        if not is_number(words):
            return open_items(self._desk, contact_meant(self._desk, self.who(words)))[0]
        chosen = self.listed(words)
        for item in self._desk.queue():
            if item.key == chosen.key:
                return item
        raise CommandError(f"Number {words} is no longer open; due lists what is.")

    def name_of(self, item: QueueItem) -> str:
        """Return whom an item of the queue is about."""
        contact = self._desk.book.records.contacts.get(item.contact_id)
        return contact.name if contact else "somebody"

    def how_many(self) -> str:
        """Return how much is due, in a sentence."""
        now, queue = self._desk.now(), self._desk.queue()
        shown = [item for item in queue if is_in_sight(item.due, item.deadline, now)]
        today = sum(is_to_do(item, now) for item in shown)
        soon = len(shown) - today
        if not today and not soon:
            return f"Nothing is due now or in the next {DAYS_AHEAD} days."
        return f"{counted(today, 'thing')} due today, {soon} more in the next {DAYS_AHEAD} days."


def is_number(words: str) -> bool:
    """Whether words are a number of the list, not a name."""
    return words.isdecimal() and len(words) <= _MOST_DIGITS
