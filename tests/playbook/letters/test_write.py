"""The letters, and the checks on them."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.followup import TouchKind
from tui.model.interview import Format, Interview
from tui.model.note import Note, split_mark
from tui.model.people import Contact, Organization, Source
from tui.model.records import Records
from tui.playbook.letters.appointment import confirmation
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import blanks, findings
from tui.playbook.letters.parts import PHRASINGS, LetterKind
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.write import asks_for_letter, draft_for
from tui.playbook.queue.queue import queue

WAYS = range(PHRASINGS)
LINES = (
    "! build a portfolio before applying",
    '" nobody reads cover letters',
    "> send the chart",
    "@Wendy Ho, Harbor",
    "< review my code",
    "~ has two cats",
    "a plain remark",
)


@pytest.fixture
def jane(world):
    world.profile()
    acme = world.organization("Acme")
    return world.contact(
        organization_id=acme.id,
        emails=("jane@example.com",),
        source=Source.ALUMNI,
        why_them="you moved from pricing to policy",
    )


@pytest.fixture
def talk(world, jane):
    return world.talk(jane, 1)


def failed(draft, records):
    return [finding.words for finding in findings(draft, records) if not finding.ok]


def words(draft):
    return len(draft.body.split())


@for_each("way", WAYS)
def test_A1_the_thank_you_is_made_of_the_notes(world, talk, way):
    world.notes(talk, *LINES)
    draft = thank_you(world.records, talk, way, now=world.now)
    assert draft.kind is LetterKind.THANK_YOU
    assert draft.to == "jane@example.com"
    assert draft.body.startswith("Dear Jane,\n")
    assert draft.body.endswith("\nNora Castillo")
    for part in ("build a portfolio before applying", "“Nobody reads cover letters.”"):
        assert part in draft.body
    for part in ("send the chart", "Wendy Ho", "review my code", "Acme", "yesterday"):
        assert part in draft.body
    assert "cats" not in draft.body
    assert failed(draft, world.records) == []


@for_each("way", WAYS)
@for_each(
    "lines",
    [subset for count in range(len(LINES) + 1) for subset in combinations(LINES, count)],
    ids=lambda lines: "".join(line[0] for line in lines) or "none",
)
def test_A1_any_subset_of_notes_reads_well(world, talk, lines, way):
    world.notes(talk, *lines)
    draft = thank_you(world.records, talk, way, now=world.now)
    assert 30 < words(draft) < 150
    assert not re.search(r"  |\.\.|[,;:]\.|\( | \)|: *\n|\{|None", draft.body)
    has_learned = any(line[0] in '!"' for line in lines)
    assert blanks(draft.body) == ([] if has_learned else ["[one thing you learned]"])


def test_A1_without_insight_or_quote_it_leaves_a_blank_and_is_found_generic(world, talk):
    draft = thank_you(world.records, talk, now=world.now)
    found = failed(draft, world.records)
    assert "fill in [one thing you learned]" in found
    assert "names nothing from your notes: add one thing you learned" in found


def test_A1_phrasings_differ_and_take_different_lines(world, talk):
    world.notes(talk, "! pick the first lab", "! pick the second lab", "! pick the third lab")
    bodies = [thank_you(world.records, talk, way, now=world.now).body for way in WAYS]
    assert PHRASINGS >= 3
    assert ["second lab" in body for body in bodies] == [False, True, False]
    assert len({body.split("\n\n")[1][:20] for body in bodies}) == PHRASINGS
    again = thank_you(world.records, talk, PHRASINGS * 3, now=world.now)
    assert again.body == bodies[0]


def test_R3_a_long_winded_call_still_gives_a_short_note(world, talk):
    world.notes(talk, *(f"{mark} " + "word " * 90 for mark in ("!", '"', ">", "<", ">")))
    for way in WAYS:
        assert words(thank_you(world.records, talk, way, now=world.now)) < 150


@for_each(
    ("days", "said"),
    [(0, "today"), (1, "yesterday"), (3, "on Tuesday"), (8, "on November 12")],
)
def test_A1_names_the_day_of_the_call_in_the_person_s_zone(world, jane, days, said):
    talk = world.talk(jane, days)
    assert said in thank_you(world.records, talk, now=world.now).body


def test_A2_and_A3_are_announced_in_the_thank_you(world, jane):
    talk = world.talk(jane, 1, linkedin_agreed=True, resume_asked_for=True)
    body = thank_you(world.records, talk, now=world.now).body
    assert "LinkedIn" in body
    assert "résumé" in body


def test_A1_quotes_within_quotes_stay_out(world, talk):
    world.notes(talk, '"“he said "stop" and meant it.”')
    assert "stop" not in thank_you(world.records, talk, now=world.now).body


@given(st.lists(st.text(max_size=80).map(lambda text: f"!{text}"), max_size=4), st.integers(0, 8))
def test_A1_any_note_makes_a_letter(lines, way):
    records = Records()
    ended = datetime(2026, 11, 19, tzinfo=UTC)
    contact = Contact(name="Jane", created=ended)
    interview = Interview(contact_id=contact.id, created=ended, ended=ended, status="talked")
    records.put(contact)
    records.put(interview)
    for line in lines:
        mark, text = split_mark(line)
        records.put(Note(interview_id=interview.id, mark=mark, text=text))
    draft = thank_you(records, interview, way, now=ended + timedelta(hours=2))
    assert words(draft) < 150
    assert findings(draft, records)


@for_each("way", WAYS)
def test_R2_the_request_has_its_four_parts(world, jane, way):
    draft = outreach(world.records, jane, way)
    body = draft.body
    for part in ("Nora Castillo", "Westbrook State University", "statistics", "junior"):
        assert part in body
    assert "alumni" in body
    assert "your work at Acme" in body
    assert "informational interview" in body
    assert "25 minutes" in body or "25-minute" in body
    assert "You moved from pricing to policy." in body
    assert body.count("?") == 1
    assert failed(draft, world.records) == []


@for_each("way", WAYS)
def test_R3_and_R4_the_request_is_short_and_asks_for_no_job(world, jane, way):
    body = outreach(world.records, jane, way).body
    assert len(body.split()) < 150
    assert not re.search(r"résumé|resume|\bCV\b|\bjob\b|hir(?:e|ing)", body, re.IGNORECASE)


@for_each("way", WAYS)
def test_R5_the_request_is_flexible(world, jane, way):
    body = outreach(world.records, jane, way).body
    assert "video" in body
    assert "phone" in body.lower()


def test_R2_takes_the_minutes_of_a_planned_interview(world, jane):
    world.interview(jane, minutes=20)
    assert "20 minutes" in outreach(world.records, jane).body


def test_R2_what_is_not_known_is_left_as_a_blank(world):
    contact = world.contact()
    draft = outreach(world.records, contact)
    assert set(blanks(draft.body)) == {"[your name]", "[your school or work]"}
    assert [found for found in failed(draft, world.records) if "[your name]" in found]


def test_R2_how_we_met_is_told_and_its_question_mark_is_not(world, jane):
    contact = jane.changed(how_we_met="the fair, remember?")
    world.records.put(contact)
    body = outreach(world.records, contact).body
    assert "how we met: the fair, remember" in body
    assert body.count("?") == 1


@for_each("source", list(Source))
def test_R2_every_source_says_how_i_came_to_them(world, source):
    world.profile()
    introducer = world.contact("Prof. Alan Smith")
    introduced_by = introducer.id if source is Source.REFERRAL else ""
    contact = world.contact("Wendy Ho", source=source, introduced_by=introduced_by)
    asked = {
        Source.FACULTY: ["[Prof. Ho or Wendy]"],
        Source.FRIENDS_PARENTS: ["[Mrs. Ho or Wendy]"],
    }
    assert blanks(outreach(world.records, contact).body) == asked.get(source, [])
    greeted = contact.changed(greet_as="Wendy")
    assert blanks(outreach(world.records, greeted).body) == []


@for_each(
    ("may_use_name", "named", "problems"),
    [
        (True, True, []),
        (None, True, ["ask Prof. Alan Smith whether you may use the name"]),
        (False, False, []),
    ],
)
def test_F8_the_introducer_is_named_with_leave(world, jane, may_use_name, named, problems):
    smith = world.contact("Prof. Alan Smith")
    contact = jane.changed(introduced_by=smith.id, may_use_name=may_use_name)
    world.records.put(contact)
    draft = outreach(world.records, contact)
    assert ("Prof. Alan Smith" in draft.body) is named
    assert ("Prof. Alan Smith" in draft.subject) is (may_use_name is True)
    # No talk is kept in which he could have mentioned her.
    assert "suggested that I write" in draft.body
    assert "when we talked" not in draft.body
    assert failed(draft, world.records) == problems


@for_each("way", WAYS)
def test_R9_the_nudge_recalls_the_request(world, jane, way):
    world.touch(jane, TouchKind.OUTREACH, 9)
    draft = nudge(world.records, jane, way)
    assert "November 11" in draft.body
    assert draft.subject == "Re: Request for an informational interview"
    assert "This is Nora Castillo, a junior studying statistics" in draft.body
    assert "informational interview" in draft.body
    assert len(draft.body.split()) < 75
    assert draft.body.count("?") == 1
    assert failed(draft, world.records) == []


@for_each("way", WAYS)
def test_R8_the_confirmation_names_time_length_place_and_purpose(world, jane, way):
    world.profile(time_zone="America/Chicago")
    start = datetime(2026, 11, 24, 20, tzinfo=UTC)
    interview = world.scheduled(jane, start, place="555 0100", minutes=30)
    draft = confirmation(world.records, interview, way)
    assert "Tuesday, November 24, at 2:00 p.m. CST, for 30 minutes" in draft.body
    assert "555 0100" in draft.body
    assert "your work at Acme" in draft.body
    assert failed(draft, world.records) == []


@for_each("way", WAYS)
def test_R7_the_confirmation_offers_the_questions(world, jane, way):
    body = confirmation(world.records, world.scheduled(jane, world.now), way).body
    assert "my questions" in body


def test_R8_both_clocks_are_told_when_they_differ(world, jane):
    world.profile(time_zone="America/Chicago")
    tokyo = jane.changed(time_zone="Asia/Tokyo")
    world.records.put(tokyo)
    interview = world.scheduled(tokyo, datetime(2026, 11, 24, 20, tzinfo=UTC))
    body = confirmation(world.records, interview).body
    assert "2:00 p.m. CST (Wednesday 5:00 a.m. JST where you are)" in body


@for_each(
    ("form", "blank"),
    [
        (Format.PHONE, "[phone number]"),
        (Format.VIDEO, "[link]"),
        (Format.IN_PERSON, "[address]"),
    ],
)
def test_R6_what_is_not_settled_is_a_blank(world, jane, form, blank):
    interview = world.interview(jane, format=form)
    assert blanks(confirmation(world.records, interview).body) == ["[date and time]", blank]


@for_each("write", [outreach, nudge])
def test_R3_requests_come_in_several_phrasings(world, jane, write):
    assert len({write(world.records, jane, way).body for way in WAYS}) == PHRASINGS


def test_an_item_of_the_queue_gets_its_letter(world, jane):
    world.contact("Wendy Ho", to_ask=True)
    world.touch(world.contact("Ingrid Bauer"), TouchKind.OUTREACH, 9)
    world.talk(jane, 1, linkedin_agreed=True)
    world.scheduled(world.contact("Omar Haddad"), world.now + timedelta(days=1))
    items = queue(world.records, world.now)
    drafts = {item.rule: draft_for(world.records, item, world.now) for item in items}
    for item in items:
        assert asks_for_letter(world.records, item, world.now) == bool(drafts[item.rule])
    kinds = {rule: draft.kind if draft else None for rule, draft in drafts.items()}
    assert kinds == {
        "S2": LetterKind.OUTREACH,
        "R9": LetterKind.NUDGE,
        "A1": LetterKind.THANK_YOU,
        "R8": LetterKind.CONFIRMATION,
        "A2": LetterKind.LINKEDIN,
        **dict.fromkeys(("A4", "D1", "D7", "P1", "P2", "P6")),
    }


def test_the_signature_is_used_when_there_is_one(world, jane):
    world.records.put(world.records.profile.changed(signature="Nora\nnora@example.org"))
    assert outreach(world.records, jane).body.endswith(",\nNora\nnora@example.org")


class TestFindings:
    """Each check fails on what it is there for."""

    @pytest.fixture
    def draft(self, world, talk):
        world.notes(talk, "! build a portfolio before applying for any job")
        return thank_you(world.records, talk, now=world.now)

    def problems(self, world, draft, old, new):
        assert old in draft.body
        return failed(replace(draft, body=draft.body.replace(old, new)), world.records)

    def test_the_draft_itself_passes_though_they_spoke_of_jobs(self, world, draft):
        assert failed(draft, world.records) == []

    def test_R3_length(self, world, draft):
        (found,) = self.problems(world, draft, "yesterday", "today or yesterday, " * 50)
        assert "cut it to under 150" in found

    def test_A1_nothing_specific(self, world, draft):
        (found,) = self.problems(
            world, draft, "build a portfolio before applying for any job", "a lot"
        )
        assert found.startswith("names nothing")

    def test_A1_a_name_alone_is_not_specific(self, world, jane):
        talk = world.talk(jane, 2)
        world.notes(talk, "@Wendy Ho", "ok")
        draft = thank_you(world.records, talk, now=world.now)
        assert any(found.startswith("names nothing") for found in failed(draft, world.records))

    def test_blanks(self, world, draft):
        assert self.problems(world, draft, "yesterday", "[when]") == ["fill in [when]"]

    @for_each(
        "ask",
        [
            "Do you have any openings on your team.",
            "Are you hiring at the moment.",
            "I am looking for a summer internship.",
            "Please consider me for the role.",
            "Could you put in a good word.",
            "Would you hire me.",
            "I want a job.",
            "I would love to find a summer internship at your firm.",
        ],
    )
    def test_D3_a_job_ask(self, world, draft, ask):
        (found,) = self.problems(world, draft, "Dear Jane,", f"Dear Jane,\n\n{ask}")
        assert "asks for a job" in found

    def test_D3_their_words_about_jobs_are_no_ask(self, world, draft):
        quoted = "Dear Jane,\n\nYou said “never write that you are looking for a job.”"
        assert self.problems(world, draft, "Dear Jane,", quoted) == []

    def test_the_name(self, world, draft):
        (found,) = self.problems(world, draft, "Dear Jane", "Dear Jayne")
        assert "Jane" in found

    def test_R4_a_resume_in_a_request(self, world, jane):
        draft = outreach(world.records, jane)
        (found,) = self.problems(world, draft, "My name", "My résumé is attached. My name")
        assert found == "no résumé in a first request"

    def test_R2_a_second_question(self, world, jane):
        draft = outreach(world.records, jane)
        (found,) = self.problems(world, draft, "My name", "How are you? My name")
        assert found == "2 questions: ask just one"

    def test_R2_the_term(self, world, jane):
        draft = outreach(world.records, jane)
        (found,) = self.problems(world, draft, "informational interview", "informal interview")
        assert "informational interview" in found


def test_an_organization_alone_makes_no_blank(world):
    world.profile()
    world.records.put(Organization(id="acme", name="Acme"))
    contact = world.contact(organization_id="acme", source=Source.EVENT)
    assert blanks(outreach(world.records, contact).body) == []
