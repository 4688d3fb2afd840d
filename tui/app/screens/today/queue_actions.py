"""What can be done with the rows of Today: done, dropped, put off, marked, put back."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property, partial

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.messages import say_press_again, telling
from tui.app.screens.person.actions import PersonActions
from tui.app.screens.person.appointment_dialog import (
    ask_for_appointment,
    ask_for_appointment_with,
    say_agreed,
)
from tui.app.screens.person.letter.findings_words import not_sent_words
from tui.app.screens.person.past_talk import ask_for_past_talk
from tui.app.screens.today.listing import Listing
from tui.app.screens.today.rows import (
    FOLDS,
    TALKED_BEFORE,
    WHY_NOT_TALKED,
    moved_words,
    names_listed,
    resting_words,
    subject,
    why_not,
)
from tui.app.widgets.row_list import RowList
from tui.desk.desk import Desk
from tui.desk.sending import do_with_letter, failed_checks
from tui.model.followup import FollowUp
from tui.model.interview import InterviewStatus
from tui.model.records import Records
from tui.playbook.interview.call import talk_before
from tui.playbook.letters.parts import Draft
from tui.playbook.letters.sent import marked_words
from tui.playbook.queue.items import (
    APPOINTMENTS,
    Action,
    QueueItem,
    part_refused,
    refuse_before_its_time,
)
from tui.playbook.queue.let_go import let_go, let_go_words
from tui.playbook.queue.postponing import day_allowed, postponed_day
from tui.playbook.queue.ranking import Fold
from tui.playbook.time.reader import day_read_back, read_day_ahead

_TALKED = "talked"
_AGREED_ON = frozenset({*APPOINTMENTS, Action.SCHEDULE})
"""Where a date is what two people agree on, and not the day on which a row comes back."""


class QueueActions(PersonActions):
    """A list of follow-ups that are worked off: one under the cursor, or those marked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._items: dict[str, QueueItem] = {}
        self._listing = Listing()
        self._marked: set[str] = set()
        self._landed_on = ""
        self._changed_at_once: dict[str, str] = {}

    @property
    def does_as(self) -> Mapping[str, str]:
        """What acts like another command on the row under the cursor, by their ids."""
        item = self._item()
        agrees = item is not None and not self._marked and self._is_agreed_on(item)
        return {"today.date": "prep.date"} if agrees else {}

    def _is_agreed_on(self, item: QueueItem) -> bool:
        """Whether a date is the appointment; a call that was left open was a talk already."""
        interview = self.records.interviews.get(item.interview_id)
        is_live = interview is not None and interview.status is InterviewStatus.LIVE
        return item.action in _AGREED_ON and not is_live

    def action_done(self) -> None:
        """Mark it done; what follows from it appears. What was done already is put back.

        The key that marked a letter as sent, pressed once more, is not meant for the next row.
        """
        row = self._row_id()
        landed_on, self._landed_on = self._landed_on, ""
        if row and row == landed_on and row in self._items and not self._marked:
            again = f"{self.desk.key('today.done')} again marks “{self._items[row].what}” as done."
            say_press_again(self.app, f"The letter is marked as sent; {again}")
            return
        if row in self._listing.done and not self._marked:
            self._put_back(self._listing.done[row])
        else:
            self._mark_done(self._needed_items())

    def _mark_done(self, items: list[QueueItem]) -> None:
        come, why_not_yet = part_refused(
            items, partial(refuse_before_its_time, now=self.desk.now())
        )
        letters = {item.key: draft for item in come if (draft := self.draft_of(item))}
        if not self._may_be_marked(come, letters):
            return
        words = f"Marked {subject(come)} done"
        if len(come) == 1 and (draft := letters.get(come[0].key)):
            words = marked_words(draft, self.records.contacts[draft.contact_id].name)

        def do(item: QueueItem) -> None:
            do_with_letter(self.desk, item, letters.get(item.key))

        self._change(words, come, do, did="Done")
        if why_not_yet:
            self.say(why_not_yet)

    def _may_be_marked(self, items: Sequence[QueueItem], letters: Mapping[str, Draft]) -> bool:
        """Whether these are marked as done at once; what a check fails, at the second press.

        It may have been written elsewhere; who is asked is mostly called or texted.
        """
        failed = {item.key: failed_checks(self.desk, item, letters.get(item.key)) for item in items}
        wrong = {key: words for key, words in failed.items() if words}
        if not wrong or self.is_second_press("done", frozenset(wrong)):
            return True
        named = [
            f"{self.records.contacts[item.contact_id].name}: {wrong[item.key][0]}"
            for item in items
            if item.key in wrong
        ]
        failing = next(iter(wrong.values())) if len(items) == 1 else named
        say_press_again(self.app, not_sent_words(failing, self.desk.key("today.done")))
        return False

    def letter_sent(self) -> None:
        """Note on which row the cursor lands when a letter was marked as sent."""
        self.call_after_refresh(self._note_landing)

    def _note_landing(self) -> None:
        self._landed_on = self._row_id()

    def action_drop(self) -> None:
        """Take it off the queue: it is not needed."""
        items = self._needed_items()
        if len(items) == 1 and items[0].action in APPOINTMENTS:
            self._ask_why_not(items[0])
        else:
            self._change(f"Dropped {subject(items)}", items, self.desk.drop, did="Dropped")

    def action_rest(self) -> None:
        """Let the contacts rest (N4)."""
        items, book = self._needed_items(), self.desk.book
        names = {item.contact_id: self.records.contacts[item.contact_id].name for item in items}
        gone = let_go(
            [item for each in names for item in self.desk.queue_of(each)], self.desk.now()
        )
        words = f"{resting_words([*names.values()])}{let_go_words(gone)}"
        self._change(words, items, lambda item: book.rest_contact(item.contact_id), did="Resting")

    def against_ids(self) -> list[str]:
        """Return the ids of those whose rows are marked, else of the highlighted person."""
        marked = {self._items[key].contact_id: None for key in self._items if key in self._marked}
        return [*marked] or super().against_ids()

    def action_shift_day(self, days: int) -> None:
        """Postpone, or bring forward, by days."""
        self._postpone(partial(postponed_day, now=self.desk.now(), days=days, zone=self.desk.zone))

    def action_shift_month(self) -> None:
        """Postpone by a month."""
        self._postpone(partial(postponed_day, now=self.desk.now(), months=1, zone=self.desk.zone))

    def action_pick_date(self) -> None:
        """Ask for the day on which it comes back, in words."""
        items = self._needed_items()
        if not items:
            return
        if len(items) == 1 and self._is_agreed_on(items[0]):
            self.ask_for_appointment(items[0])
            return
        here, zone = self.desk.here, self.desk.zone

        def keep(words: str | None) -> None:
            if words and words.strip():
                day = read_day_ahead(words, here)
                self._postpone(lambda item: day_allowed(item, day, zone))

        self.ask(
            AskLine(
                _when_due(items, self.records),
                hint="fri · 3d · +2w · next monday · dec 1 · 12/1",
                preview=lambda words: day_read_back(words, here),
                keeper=self.keeper(f"day:{'+'.join(item.key for item in items)}"),
            ),
            keep,
        )

    def ask_for_appointment(self, item: QueueItem) -> None:
        """Ask for another date of an appointment, or for the one that is still to be agreed on."""
        if item.action in APPOINTMENTS:
            ask_for_appointment(self, self.records.interviews[item.interview_id])
        else:
            contact = self.records.contacts[item.contact_id]
            ask_for_appointment_with(self, contact, kept=partial(say_agreed, self))

    def action_mark(self) -> None:
        """Mark the row, or remove its mark, and go on to the next."""
        queue = self.query_one(RowList)
        item = self._item()
        if item is None:
            self._say_why_not()
        else:
            self._marked ^= {item.key}
            self.show_book()
            queue.action_move(1)

    def _ask_why_not(self, item: QueueItem) -> None:
        """Ask what came of an appointment that did not become a talk (R6).

        Before its time nobody can have failed to come, but one may have talked already.
        """
        contact = self.records.contacts[item.contact_id]
        name, interview = contact.name, self.records.interviews[item.interview_id]
        talk, is_ahead = talk_before(self.records, interview), self.desk.now() < item.due
        if is_ahead and interview.in_writing:
            self._change(f"Noted: {name}, it was canceled", [item], self.desk.drop)
            return

        def keep(status: str | None) -> None:
            if status == _TALKED and talk is None:
                ask_for_past_talk(self, contact, agreed=interview)
            elif status == _TALKED and talk is not None:
                take = partial(self.desk.book.take_for_agreed, talk.id)
                noted = f"Noted: {name}, {TALKED_BEFORE}"
                self._change(noted, [item], lambda item: take(item.interview_id))
            elif status:
                now = self.desk.now()
                end = partial(
                    self.desk.book.end_without_conversation, status=InterviewStatus(status)
                )
                noted = f"Noted: {name}, {WHY_NOT_TALKED[status]}"
                self._change(noted, [item], lambda item: end(item.interview_id, now=now))

        choices = [
            (status, words)
            for status, words in WHY_NOT_TALKED.items()
            if not (is_ahead and status == InterviewStatus.NO_SHOW.value)
        ]
        if is_ahead or talk is not None:
            choices.append((_TALKED, TALKED_BEFORE))
        did = "will you" if is_ahead else "did you"
        title = f"Why {did} not talk with {name}?"
        self.app.push_screen(Choose(title, choices), telling(self.app, keep))

    def _put_back(self, followup: FollowUp) -> None:
        try:
            self.desk.put_back(followup)
        except ValueError as refusal:
            self.say(str(refusal))
            return
        self.say(f"Put “{followup.summary or followup.what}” back. {self.desk.takes_back}")

    def _postpone(self, day_of: Callable[[QueueItem], date]) -> None:
        """Move what is chosen, each to its day; `day_of` raises ValueError for what stays."""
        days: dict[str, date] = {}
        moved, stay = part_refused(
            self._needed_items(), lambda item: days.update({item.key: day_of(item)})
        )
        words = moved_words(moved, [*days.values()], self.desk.now().date())
        self._change(
            words, moved, lambda item: self.desk.postpone(item, days[item.key]), did="Moved"
        )
        if stay:
            self.say(stay)

    def _change(
        self,
        words: str,
        items: list[QueueItem],
        change: Callable[[QueueItem], object],
        *,
        did: str = "Noted",
    ) -> None:
        """Change all items in one step; the cursor stays on its row, else at its place.

        Where keys came faster than anybody reads, what they `did` is said of all their rows.
        """
        if not items:
            return
        queue = self.query_one(RowList)
        place, changes_row = queue.highlighted, self._item() in items
        top = queue.scroll_offset.y
        with self.desk.book.transaction(words):
            for item in items:
                change(item)
        self._marked.clear()
        self.show_book()
        if changes_row:
            queue.put_cursor_at(place)
        queue.show_from(top)
        before = self._changed_at_once if self.desk.book.steps_in_burst > 1 else {}
        self._changed_at_once = before | {item.key: item.contact_id for item in items}
        if self._changed_at_once.keys() != {item.key for item in items}:
            contacts = self.records.contacts
            names = [contacts[each].name for each in self._changed_at_once.values()]
            words = f"{did}: {names_listed(names)}"
        self.say(f"{words}. {self.desk.takes_back}")

    @cached_property
    def _queue(self) -> RowList:
        return self.query_one(RowList)

    def _row_id(self) -> str:
        return self._queue.highlighted_id

    def item_here(self) -> QueueItem | None:
        """Return the follow-up under the cursor, None where there is none."""
        return self._item()

    def _item(self) -> QueueItem | None:
        return self._items.get(self._row_id())

    def _needed_items(self) -> list[QueueItem]:
        """Return the marked rows, else the one under the cursor; if there is none, say why."""
        chosen = self._marked or {self._row_id()}
        items = [item for key, item in self._items.items() if key in chosen]
        if not items:
            self._say_why_not()
        return items

    def _say_why_not(self) -> None:
        row = self._row_id()
        self.say(
            why_not(
                self.desk.key,
                done=row in self._listing.done,
                prompt=row in self._listing.prompts,
                folded=self._count_folded(),
            )
        )

    def _count_folded(self) -> int:
        """Return how many the row under the cursor stands for, 0 if it stands for itself."""
        fold = FOLDS.get(self._row_id())
        if fold is Fold.DROPPED:
            return len(self._listing.dropped)
        return len(self._listing.folded_in(fold)) if fold else 0

    def say_nobody(self) -> None:
        """Say that nobody is highlighted; of several that are folded, how to see them."""
        if self._count_folded():
            self._say_why_not()
        else:
            super().say_nobody()


def _when_due(items: Sequence[QueueItem], records: Records) -> str:
    """Return the question for the day of a follow-up, or of several."""
    if len(items) > 1:
        return f"When are these {len(items)} follow-ups due?"
    contact = records.contacts.get(items[0].contact_id)
    whose = f" for {contact.name}" if contact and contact.name else ""
    return f"When is “{items[0].what}”{whose} due?"
