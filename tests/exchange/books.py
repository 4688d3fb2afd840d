"""Books of any content, for rules that must hold for all of them."""

from datetime import UTC, datetime
from string import printable
from typing import Any

from hypothesis import strategies as st

from tui.model.base import Record, new_id
from tui.model.followup import Decision, FollowUp, Touch, TouchKind
from tui.model.interview import AgendaItem, Interview, InterviewStatus, Question
from tui.model.note import Mark, Note
from tui.model.people import Contact, ContactState, Organization, Source
from tui.model.profile import Profile
from tui.model.records import Records
from tui.model.text.lines import clean_line

NASTY = st.sampled_from(
    [
        *("=1+1", "+1 555 010 0101", "-2", "@SUM(A1)", "'=1", "''=1", "'quoted'", "\t=1", ",;|\\"),
        *(
            "BEGIN:VCARD",
            "END:VCARD",
            "a\nb",
            "a\r\nb",
            "\n",
            " ",
            "[/b]",
            "\x1b[31m",
            "../..",
            "🚀",
        ),
        *(
            "Doe, Jane",
            "O'Brien",
            "李雷",
            "محمد علی",
            "\u202eevil",
            "\ud800",
            "a ::: b",
            "* x",
            "\0",
        ),
        *("x-askaround-seal:" + "0" * 32, "\\n", "\\", "<!-- -->", '"', '""', "Jane Doe, PhD"),
    ]
)
TEXTS = NASTY | st.text(max_size=20) | st.text(printable, max_size=120)
NAMES = TEXTS.map(lambda text: clean_line(f"{text}x")).filter(
    lambda text: any(map(str.isalnum, text))
)
VALUES = st.lists(NAMES, max_size=3, unique_by=str.casefold)
EMAILS = st.lists(st.emails(), max_size=3, unique_by=str.casefold)
MOMENTS = st.integers(600_000_000, 4_000_000_000).map(
    lambda each: datetime.fromtimestamp(each, UTC)
)


def contacts(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Contact]:
    return st.builds(
        Contact,
        id=st.builds(new_id),
        created=MOMENTS,
        **{
            "name": NAMES,
            "title": TEXTS,
            "source": st.none() | st.sampled_from(Source),
            "emails": EMAILS,
            "phones": VALUES,
            "links": VALUES,
            "tags": VALUES,
            "how_we_met": TEXTS,
            "notes": TEXTS,
            "state": st.sampled_from(ContactState),
            **fields,
        },
    )


@st.composite
def books(draw: st.DrawFn) -> Records:
    records = Records()

    def put(record: Record) -> None:
        records.put(record)

    organizations = draw(st.lists(st.builds(Organization, name=NAMES, interest=st.integers(0, 3))))
    people = draw(st.lists(contacts(), max_size=4))
    known = st.sampled_from([each.id for each in organizations]) if organizations else st.just("")
    for organization in organizations:
        put(organization)
    for contact in people:
        introducer = draw(st.sampled_from([each.id for each in people]))
        put(contact.changed(organization_id=draw(known), introduced_by=introducer))
        if draw(st.booleans()):
            conversation(draw, put, contact.id)
    if draw(st.booleans()):
        put(draw(st.builds(Profile, id=st.builds(new_id), name=TEXTS, landed=st.none() | MOMENTS)))
        put(draw(st.builds(Question, text=TEXTS, favorite=st.booleans())))
    return records


def conversation(draw: st.DrawFn, put: Any, contact_id: str) -> None:
    agenda = tuple(draw(st.lists(st.builds(AgendaItem, text=TEXTS), max_size=2)))
    interview = draw(
        st.builds(
            Interview,
            contact_id=st.just(contact_id),
            created=MOMENTS,
            status=st.sampled_from(InterviewStatus),
            start=st.none() | MOMENTS,
            place=TEXTS,
            agenda=st.just(agenda),
            newer_key=st.integers(),
        )
    )
    put(interview)
    for seconds, text in enumerate(draw(st.lists(TEXTS, max_size=3))):
        mark = draw(st.sampled_from(Mark))
        put(Note(interview_id=interview.id, seconds=seconds, text=text, mark=mark))
    kind = draw(st.sampled_from(TouchKind))
    put(Touch(contact_id=contact_id, when=draw(MOMENTS), kind=kind, text=draw(TEXTS)))
    put(
        FollowUp(
            key=f"A6:{new_id()}",
            contact_id=contact_id,
            interview_id=interview.id,
            what=draw(TEXTS),
            due=draw(st.none() | st.dates()),
            decision=draw(st.sampled_from(Decision)),
        )
    )
