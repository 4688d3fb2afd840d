"""The queue over whole lives: nothing owed is lost or asked for twice, undo included."""

import os
from collections import Counter
from contextlib import nullcontext, suppress
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.desk.obligations import obligations
from tui.desk.desk import Desk
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.followup import Answer, Decision, Direction, FollowUp, TouchKind, news_key
from tui.model.interview import InterviewStatus
from tui.model.note import Mark
from tui.model.people import ContactState
from tui.playbook.interview.checklist import checklist
from tui.playbook.queue.items import Action
from tui.playbook.queue.postponing import postponed_day
from tui.playbook.queue.queue import queue
from tui.store.book import Book

BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)
YEARS = int(os.environ.get("ASKAROUND_YEARS", "5"))
"""How long a life is lived; ten of them take four times as long."""


class Life:
    """A person who does what comes to mind, by numbers from 0 to 1, and never sits still."""

    def __init__(self, path: Path) -> None:
        self.now = BEGIN
        self.book = Book(path)
        self.desk = Desk(self.book, lambda: self.now, clipboard=None)
        self.records = self.book.records
        self.book.save_profile(now=self.now, name="Sam", time_zone="America/New_York")

    def pick(self, number, some):
        some = list(some)
        return some[int(number * len(some)) % len(some)] if some else None

    def step(self, verb, number):
        self.now += timedelta(hours=1 + int(number * 60))
        moment, before, revision = self.now, self.desk.queue(), self.book.revision
        getattr(self, verb)(number)
        self.check()
        if verb != "undo" and number * 17 % 1 < 0.4:
            self.check_undo(moment, before, revision)

    def add(self, number):
        introducer = self.pick(number, self.records.contacts.values())
        organization = self.pick(number * 7 % 1, ("Acme", "Bay", ""))
        self.book.add_contact(
            f"Person {len(self.records.contacts)}",
            now=self.now,
            title="analyst" if number < 0.8 else "",
            emails=("a@example.org",) if number > 0.2 else (),
            organization=organization,
            introducer=introducer.name if introducer and number > 0.5 else "",
            to_ask=number > 0.6,
        )

    def do(self, number):
        if item := self.pick(number, self.desk.queue()):
            self._do(item)

    def do_first(self, number):
        if items := self.desk.queue():
            self._do(items[0])

    def _do(self, item):
        early = item.action is Action.APPOINTMENT and self.now < item.due
        with pytest.raises(ValueError, match="not talked yet") if early else nullcontext():
            self.desk.do(item)

    def drop(self, number):
        if item := self.pick(number, self.desk.queue()):
            self.book.drop(item.key, item.contact_id, now=self.now)

    def postpone(self, number):
        day = (self.now + timedelta(days=number * 30)).date()
        self._move(number, lambda _item: day)

    def shift(self, number):
        days = (-1, 1, 7)[int(number * 300) % 3]
        now, zone = self.desk.now(), self.desk.zone
        self._move(number, lambda item: postponed_day(item, now, days=days, zone=zone))

    def _move(self, number, day_of):
        if item := self.pick(number, self.desk.queue()):
            with suppress(ValueError):
                self.desk.postpone(item, day_of(item))

    def put_back(self, number):
        if done := self.pick(number, self.desk.done_today()):
            # A talk that was held cannot be put back.
            with suppress(ValueError):
                self.desk.put_back(done)

    def hear(self, number):
        if contact := self.pick(number, self.records.contacts.values()):
            self.book.log_touch(contact.id, TouchKind.REPLY, now=self.now, direction=Direction.IN)

    def answer(self, number):
        """They answer later, no, or with somebody else's name; or yes."""
        contact = self.pick(number, self.records.contacts.values())
        if contact is None:
            return
        answer = self.pick(number * 29 % 1, (*Answer, None, Answer.NO))
        day = (self.now + timedelta(days=number * 40)).date()
        named = answer is Answer.NO and number * 53 % 1 > 0.5
        line = parse_contact_line(f"Person {len(self.records.contacts)}") if named else None
        self.book.keep_reply(contact.id, answer, now=self.now, ask_again=day, somebody_else=line)

    def decide_against(self, number):
        if contact := self.pick(number, self.records.contacts.values()):
            when = self.now if number * 31 % 1 > 0.3 else None
            self.book.decide_against([contact.id], when=when)

    def ask_in_vain(self, number):
        if contact := self.pick(number, self.records.contacts.values()):
            for kind in (TouchKind.OUTREACH, TouchKind.NUDGE, TouchKind.NUDGE):
                self.book.log_touch(contact.id, kind, now=self.now)
                self.now += timedelta(days=8)

    def appoint(self, number):
        if contact := self.pick(number, self.records.contacts.values()):
            interview = self.desk.interview_to_come(contact)
            if interview.status in (InterviewStatus.PLANNED, InterviewStatus.SCHEDULED):
                start = self.now + timedelta(days=1 + number * 9)
                self.book.schedule(interview.id, start, now=self.now)

    def _ahead(self, number, *statuses):
        interviews = self.records.interviews.values()
        return self.pick(number, (each for each in interviews if each.status in statuses))

    def talk(self, number):
        ahead = self._ahead(number, InterviewStatus.SCHEDULED, InterviewStatus.PLANNED)
        if ahead is None:
            return
        self.book.start_call(ahead.id, now=self.now)
        for line in ("> send her the chart", "> read the book", "< a list", "! start small"):
            if Random(number + len(line)).random() > 0.5:
                self.book.keep_line(ahead.id, line, seconds=9, now=self.now)
        self.now += timedelta(minutes=25)
        self.book.hang_up(ahead.id, now=self.now)
        if number > 0.4:
            self.book.edit_interview(ahead.id, "agreed", stay_in_touch=True, linkedin_agreed=True)
        if number > 0.5:
            self.book.edit_interview(ahead.id, "asked for", resume_asked_for=True)
        if number > 0.8:
            self.book.edit_interview(ahead.id, "confirmed", details_confirmed=True)

    def mend(self, number):
        """Change a line of a past talk, in any way."""
        talk = self._ahead(number, InterviewStatus.TALKED)
        if talk is None:
            return
        random = Random(number)
        someone = random.randrange(len(self.records.contacts) + 1)
        lines = ("> call again", "< a book", f"@Person {someone}", "a plain line", "! less is more")
        line, notes = random.choice(lines), self.records.notes_of(talk.id)
        note = random.choice(notes) if notes else None
        if note is None or number * 41 % 1 < 0.4:
            after = note.id if note else ""
            self.book.insert_line(talk.id, line, after=after, now=self.now)
        elif number * 41 % 1 < 0.6:
            self.book.edit_line(note.id, line, now=self.now)
        elif number * 41 % 1 < 0.8:
            self.book.mark_line(note.id, random.choice(list(Mark)), now=self.now)
        else:
            self.book.strike_line(note.id)

    def log(self, number):
        """Write down a talk that was held in the hour before."""
        if contact := self.pick(number, self.records.contacts.values()):
            if self.desk.open_interview_with(contact) is not None:
                return
            with self.book.transaction("Wrote it down"):
                talk = self.book.plan_interview(contact.id, now=self.now)
                self.book.write_down_talk(
                    talk.id,
                    [("> send it", None), (f"@Person {len(self.records.contacts) // 2}", None)],
                    started=self.now - timedelta(minutes=45),
                    minutes=30,
                    now=self.now,
                )

    def befriend(self, number):
        if contact := self.pick(number, self.records.contacts.values()):
            self.book.edit_contact(contact.id, mentor=not contact.mentor)

    def prepare(self, number):
        if ahead := self._ahead(number, InterviewStatus.SCHEDULED):
            ids = [check.id for check in checklist(ahead)]
            self.book.set_checks(ahead.id, [self.pick(number, ids), "questions"], ticked=True)

    def hear_news(self, number):
        if talk := self._ahead(number, InterviewStatus.TALKED):
            with self.book.transaction("heard") as change:
                change.put(
                    FollowUp(
                        key=news_key(talk.contact_id, str(self.now)),
                        contact_id=talk.contact_id,
                        what="congratulate them",
                        decided=self.now,
                        due=self.now.date(),
                    )
                )

    def fall_through(self, number):
        if ahead := self._ahead(number, InterviewStatus.SCHEDULED):
            self.book.end_without_conversation(ahead.id, InterviewStatus.NO_SHOW, now=self.now)

    def reflect(self, number):
        if talked := self._ahead(number, InterviewStatus.TALKED):
            self.book.reflect(talked.id, "job", "quiet", now=self.now)

    def rest(self, number):
        if contact := self.pick(number, self.records.contacts.values()):
            state = ContactState.RESTING if number > 0.5 else ContactState.ACTIVE
            self.book.edit_contact(contact.id, state=state)

    def land(self, number):
        self.book.save_profile(now=self.now, position=f"analyst {number:.2f}")

    def wait(self, number):
        self.now += timedelta(days=number * 60)

    def undo(self, number):
        self.book.undo()

    def check(self):
        """What is owed is in the queue once, and nothing else; kept up, it is as from scratch."""
        kept = self.desk.queue()
        assert kept == queue(self.records, self.desk.now())
        keys = [item.key for item in kept if not self._is_next_person(item)]
        owed = obligations(self.records, self.desk.zone, self.now)
        assert Counter(keys) == Counter(owed.keys())
        for item in kept:
            self._check_day(item, owed.get(item.key))

    def _is_next_person(self, item):
        return item.rule == "R9" and item.action is Action.OUTREACH

    def _check_day(self, item, cause):
        """What was put off is due at nine on its day; what is gentle is never late after it."""
        followup = self.records.followup(item.key)
        if cause is None or followup is None or followup.decision is not Decision.POSTPONED:
            return
        morning = datetime.combine(followup.postponed_to, time(9), self.desk.zone)
        if followup.decided >= cause and not (item.until and morning >= item.until):
            midnight = datetime.combine(self.now.astimezone(self.desk.zone), time(), self.desk.zone)
            gentle = {each.item.key for each in self.desk.proposals() if each.fades}
            assert item.due == (max(morning, midnight) if item.key in gentle else morning)

    def check_undo(self, moment, before, revision):
        """Undoing all steps since a moment gives the queue of then, redoing them that of now."""
        made = self.book.revision - revision
        done = [step for step in self.book._steps if not step.undone][-made:] if made else []
        if done and not done[0].words:
            # What nobody sees goes with what was before that moment.
            return
        steps, after, later = sum(bool(step.words) for step in done), self.desk.queue(), self.now
        self.now = moment
        for _ in range(steps):
            self.book.undo()
        assert self.desk.queue() == before
        self.now = later
        for _ in range(steps):
            self.book.redo()
        assert self.desk.queue() == after


VERBS = [
    *("add", "do", "do_first", "drop", "postpone", "put_back", "hear", "appoint", "talk"),
    *("ask_in_vain", "answer", "decide_against"),
    *("shift", "prepare", "hear_news", "mend", "mend", "log", "befriend"),
    *("fall_through", "reflect", "rest", "land", "wait", "undo"),
]
# Two people of whom one introduced the other, and a talk with the first.
ACQUAINTED = (("add", 0.9), ("add", 0.95), ("appoint", 0.1), ("talk", 0.1), ("appoint", 0.7))
STEPS = st.lists(st.tuples(st.sampled_from(VERBS), st.floats(0, 0.999)), min_size=8, max_size=40)


@pytest.mark.slow
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(STEPS)
def test_O2_the_queue_never_loses_or_doubles_an_obligation(steps):
    with TemporaryDirectory() as folder:
        life = Life(Path(folder) / "store.json")
        for verb, number in (*ACQUAINTED, *steps):
            life.step(verb, number)
        life.book.close()


@pytest.mark.slow
def test_O2_years_are_lived_without_a_contradiction(tmp_path):
    random = Random(10)
    life = Life(tmp_path / "store.json")
    often = [*VERBS, "add", "do_first", "do_first", "do_first", "talk", "appoint", "wait"]
    while life.now < BEGIN + timedelta(days=365 * YEARS):
        life.step(random.choice(often), random.random())
    talks = [
        each for each in life.records.interviews.values() if each.status is InterviewStatus.TALKED
    ]
    assert len(talks) > 3 * YEARS
    life.book.close()
    again = Book(tmp_path / "store.json")
    assert queue(again.records, life.desk.now()) == life.desk.queue()
    again.close()
