"""A small world to write histories in."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from tui.model.followup import Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus, Question
from tui.model.note import Note, split_mark
from tui.model.people import Contact, Organization
from tui.model.profile import Profile
from tui.model.records import Records

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
"""The Friday on which histories are looked at."""
NOON = datetime(2026, 11, 19, 17, tzinfo=UTC)
"""The moment of the demo season."""
BEGUN = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
"""The Monday on which the books begin that are merged, imported into and damaged."""


class World:
    """Records that are written in one line each, with moments in days before `now`."""

    def __init__(self) -> None:
        self.records = Records()
        self.now = NOW

    def ago(self, days: float = 0, **span: float) -> datetime:
        return self.now - timedelta(days=days, **span)

    def profile(self, **fields: Any) -> Profile:
        known = {
            "id": "me",
            "name": "Nora Castillo",
            "school_or_role": "Westbrook State University",
            "field": "statistics",
            "year": "junior",
        }
        return self.put(Profile(**{**known, **fields}))

    def organization(self, name: str) -> Organization:
        return self.put(Organization(name=name))

    def contact(self, name: str = "Jane Doe", **fields: Any) -> Contact:
        return self.put(Contact(**{"name": name, "created": self.ago(60), **fields}))

    def touch(self, contact: Contact, kind: TouchKind, days_ago: float = 0, **fields: Any) -> Touch:
        fields = {"when": self.ago(days_ago), **fields}
        return self.put(Touch(contact_id=contact.id, kind=kind, **fields))

    def reply(self, contact: Contact, days_ago: float = 0, **fields: Any) -> Touch:
        return self.touch(contact, TouchKind.REPLY, days_ago, direction=Direction.IN, **fields)

    def interview(self, contact: Contact, **fields: Any) -> Interview:
        return self.put(Interview(**{"contact_id": contact.id, "created": self.ago(30), **fields}))

    def scheduled(self, contact: Contact, start: datetime, **fields: Any) -> Interview:
        return self.interview(contact, status=InterviewStatus.SCHEDULED, start=start, **fields)

    def talk(self, contact: Contact, days_ago: float = 1, **fields: Any) -> Interview:
        """A call that ended so many days ago, having taken 25 minutes."""
        ended = self.ago(days_ago)
        times = {"started": ended - timedelta(minutes=25), "ended": ended}
        interview = self.interview(contact, **{"status": InterviewStatus.TALKED, **times, **fields})
        self.touch(contact, TouchKind.CALL, when=interview.ended, interview_id=interview.id)
        return interview

    def notes(self, interview: Interview, *lines: str) -> None:
        for number, line in enumerate(lines):
            mark, text = split_mark(line)
            self.put(Note(interview_id=interview.id, seconds=number * 60, mark=mark, text=text))

    def promise(self, interview: Interview, what: str, **fields: Any) -> FollowUp:
        return self.put(
            FollowUp(
                key=f"A6:{what}",
                contact_id=interview.contact_id,
                interview_id=interview.id,
                what=what,
                **fields,
            )
        )

    def decide(
        self,
        key: str,
        decision: Decision,
        *,
        until: date | None = None,
        days_ago: float = 0,
    ) -> None:
        former = self.records.followup(key) or FollowUp(key=key, contact_id="")
        self.put(former.changed(decision=decision, decided=self.ago(days_ago), postponed_to=until))

    def question(self, text: str, **fields: Any) -> Question:
        """A question of the person's own."""
        return self.put(Question(text=text, **fields))

    def put(self, record: Any) -> Any:
        self.records.put(record)
        return record
