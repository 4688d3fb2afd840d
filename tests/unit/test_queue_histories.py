"""The queue over whole lives: nothing owed is lost or asked for twice, undo included."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.desk import Desk
from tui.model.followup import Decision, Direction, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState
from tui.playbook.history import is_reflected, is_thanked
from tui.playbook.queue import queue
from tui.playbook.stages import Stage, stage
from tui.store.book import Book

BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)
DECIDED = (Decision.DONE, Decision.DROPPED)


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
        getattr(self, verb)(number)
        self.check()

    def add(self, number):
        introducer = self.pick(number, self.records.contacts.values())
        organization = self.pick(number * 7 % 1, ("Acme", "Bay", ""))
        self.book.add_contact(
            f"Person {len(self.records.contacts)}",
            now=self.now,
            organization=organization,
            introducer=introducer.name if introducer and number > 0.5 else "",
            to_ask=number > 0.6,
        )

    def do(self, number):
        if item := self.pick(number, self.desk.queue()):
            self.desk.do(item)

    def do_first(self, number):
        if items := self.desk.queue():
            self.desk.do(items[0])

    def drop(self, number):
        if item := self.pick(number, self.desk.queue()):
            self.book.drop(item.key, item.contact_id, now=self.now)

    def postpone(self, number):
        if item := self.pick(number, self.desk.queue()):
            day = (self.now + timedelta(days=1 + number * 30)).date()
            self.book.postpone(item.key, item.contact_id, day, now=self.now)

    def put_back(self, number):
        if done := self.pick(number, self.desk.done_today()):
            self.desk.put_back(done)

    def hear(self, number):
        if contact := self.pick(number, self.records.contacts.values()):
            self.book.log_touch(contact.id, TouchKind.REPLY, now=self.now, direction=Direction.IN)

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

    def fall_through(self, number):
        if ahead := self._ahead(number, InterviewStatus.SCHEDULED):
            self.book.end_without_talk(ahead.id, InterviewStatus.NO_SHOW, now=self.now)

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
        before = self.keys()
        if self.book.undo() is not None:
            self.check()
            self.book.redo()
            assert self.keys() == before
            self.book.undo()

    def keys(self):
        return Counter(item.key for item in self.desk.queue())

    def check(self):
        """What is owed is in the queue once; what is kept up agrees with what is made anew."""
        kept = self.desk.queue()
        assert kept == queue(self.records, self.desk.now())
        keys = self.keys()
        assert not [key for key, count in keys.items() if count > 1]
        active = {
            each.id for each in self.records.contacts.values() if each.state is ContactState.ACTIVE
        }
        assert all(item.contact_id in active for item in kept)
        for contact_id in active:
            self._check_contact(self.records.contacts[contact_id], keys)
        for interview in self.records.interviews.values():
            if interview.contact_id in active:
                self._check_interview(interview, keys)

    def _check_contact(self, contact, keys):
        for promise in self.records.followups_of(contact.id):
            interview = self.records.interviews.get(promise.interview_id)
            if promise.what and interview.status is not InterviewStatus.LIVE:
                assert keys[promise.key] == (promise.decision not in DECIDED)
        if contact.to_ask and stage(self.records, contact) is Stage.TO_ASK:
            assert keys[f"S2:{contact.id}"] == 1 or self._was_decided(f"S2:{contact.id}")
        asked_and_nudged = [key for key in keys if key.startswith(f"R9:{contact.id}:")]
        if stage(self.records, contact) is Stage.RESTING:
            assert not asked_and_nudged

    def _check_interview(self, interview, keys):
        if interview.status is InterviewStatus.TALKED:
            thanked = is_thanked(self.records, interview)
            assert keys[f"A1:{interview.id}"] == (0 if thanked else 1)
            if not is_reflected(interview):
                wanted = 0 if self._was_decided(f"A4:{interview.id}") else 1
                assert keys[f"A4:{interview.id}"] == wanted
        elif interview.status is InterviewStatus.SCHEDULED:
            over = self.now >= interview.start + timedelta(minutes=interview.minutes)
            wanted = over and not self._was_decided(f"S1:{interview.id}")
            assert keys[f"S1:{interview.id}"] == wanted
            if self.now >= interview.start:
                assert not keys[f"R8:{interview.id}"]

    def _was_decided(self, key):
        followup = self.records.followup(key)
        return followup is not None and followup.decision in DECIDED


VERBS = [
    *("add", "do", "do_first", "drop", "postpone", "put_back", "hear", "appoint", "talk"),
    "ask_in_vain",
    *("fall_through", "reflect", "rest", "land", "wait", "undo"),
]
STEPS = st.lists(st.tuples(st.sampled_from(VERBS), st.floats(0, 0.999)), max_size=40)


@pytest.mark.slow
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(STEPS)
def test_O2_the_queue_never_loses_or_doubles_an_obligation(steps):
    with TemporaryDirectory() as folder:
        life = Life(Path(folder) / "store.json")
        for verb, number in steps:
            life.step(verb, number)
        life.book.close()


@pytest.mark.slow
def test_O2_ten_years_are_lived_without_a_contradiction(tmp_path):
    random = Random(10)
    life = Life(tmp_path / "store.json")
    often = [*VERBS, "add", "do_first", "do_first", "do_first", "talk", "appoint", "wait"]
    while life.now < BEGIN + timedelta(days=3653):
        life.step(random.choice(often), random.random())
    talks = [
        each for each in life.records.interviews.values() if each.status is InterviewStatus.TALKED
    ]
    assert len(talks) > 30
    life.book.close()
    again = Book(tmp_path / "store.json")
    assert queue(again.records, life.desk.now()) == life.desk.queue()
    again.close()
