"""The thank-yous of ten very different conversations, each read and approved as it stands."""

import os
import re
from functools import partial
from pathlib import Path

import pytest

from tests.cases import for_each
from tui.model.followup import FollowUp
from tui.model.note import Mark, Note, split_mark
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.deeds.promises import promise
from tui.playbook.time.deadlines import deadline
from tui.playbook.time.here import Here

APPROVED = Path(__file__).parent / "approved"
TALKS = {
    "rich": (
        "Denise Okafor",
        "City Transit Authority",
        (
            "started on the phones, same bldg",
            "!ride every line once before you chart any of them",
            '"a late bus is a number to us and a job to somebody else',
            "super nice, kind of tired tho",
            ">send her the ghost-stop chart by fri",
            "<forward me the student analyst opening",
            "@Marcus Bell, Civic Data Lab",
            "~two kids, cycles to work",
        ),
    ),
    "terse": ("Tom Ray", "Acme", ("!learn sql first", "ok", "remote 3 days, office tues/thurs")),
    "only quotes": (
        "Prof. Ada Stone",
        "Lakeside College",
        ('"nobody reads cover letters', '"ask what they stopped doing'),
    ),
    "only a referral": ("Kim Park", "", ("@Wendy Ho, Harbor Hospital", "~ just had a baby")),
    "another alphabet": (
        "山田 太郎",
        "株式会社アクメ",
        ("!最初の一年は質問だけをする", '"失敗は早いほど安い'),
    ),
    "a single line": (
        "Lena Fischer",
        "Bluebird Studio",
        ("learned design by redrawing bus maps",),
    ),
    "none": ("Grace Lin", "State Labor Office", ("salary 72k start", "she hates the reports")),
    "only a promise": (
        "Sam Whitfield",
        "Pinecone Apps",
        (">try the tutorial he mentioned and tell him how it went",),
    ),
    "nurse": (
        "Noah Levi",
        "Haifa Port",
        (
            "came to nursing after 10 yrs in kitchens, hates nights",
            "says to shadow 2 shifts before you apply",
            "<i can sit in on a staff mtg",
            "<summer internship, apply to him directly",
            ">resume by tues",
            ">read the chapter he recommended",
        ),
    ),
    "long": (
        "Omar Haddad",
        "Bay Freight",
        (
            "!whoever can explain in one plain sentence why the trucks were late last Tuesday "
            "gets invited to every meeting after that one",
            "!spreadsheets outlive every system",
            '"a dashboard nobody argues with is a dashboard nobody uses',
            ">the chart, the list and the names",
            "kind of arrogant tbh, talked over me",
        ),
    ),
}
APPROVE = "ASKAROUND_APPROVE"


@pytest.fixture
def talk(world):
    world.profile()
    return partial(talk_in, world)


def talk_in(world, name, organization, lines):
    """Write a conversation of yesterday; returns its interview."""
    at = world.organization(organization).id if organization else ""
    contact = world.contact(name, organization_id=at)
    interview = world.talk(contact)
    for number, line in enumerate(lines):
        mark, text = split_mark(line)
        fields = {}
        if mark is Mark.PERSON:
            made = {"introduced_by": contact.id, "created": interview.started}
            named = world.contact(text.partition(",")[0], **made)
            fields |= {"contact_id": named.id, "made": True}
        if mark in {Mark.PROMISE, Mark.OFFER}:
            due = deadline(text, Here(interview.ended))
            followup = FollowUp(key=f"A6:{number}", contact_id=contact.id, what=text, due=due)
            world.records.put(followup)
            fields["followup_id"] = followup.id
        world.records.put(
            Note(interview_id=interview.id, seconds=number, mark=mark, text=text, **fields)
        )
    return interview


@for_each("number", range(len(TALKS)), ids=TALKS)
def test_A1_the_thank_you_stands_as_approved(talk, world, number):
    name = list(TALKS)[number]
    draft = thank_you(world.records, talk(*TALKS[name]), number, now=world.now)
    file = APPROVED / f"{name.replace(' ', '-')}.txt"
    if os.environ.get(APPROVE):
        file.write_text(f"{draft.subject}\n\n{draft.body}\n", encoding="utf-8")
    assert f"{draft.subject}\n\n{draft.body}\n" == file.read_text(encoding="utf-8")


def test_A1_no_two_of_them_read_alike(talk, world):
    sentences = []
    for number, told in enumerate(TALKS.values()):
        body = thank_you(world.records, talk(*told), number, now=world.now).body
        sentences.append({each for each in body.split("\n\n")[1:-2] if "[" not in each})
    for number, one in enumerate(sentences):
        for other in sentences[number + 1 :]:
            assert not one & other


@for_each("phrasing", range(3))
def test_A1_all_but_the_one_without_notes_can_go_out(talk, world, phrasing):
    for name, told in TALKS.items():
        draft = thank_you(world.records, talk(*told), phrasing, now=world.now)
        wrong = [each.words for each in findings(draft, world.records) if not each.ok]
        if name in {"none", "only a referral", "only a promise"}:
            assert any("[one thing you learned]" in words for words in wrong)
        else:
            assert not wrong, (name, wrong)


@for_each(
    ("note", "said"),
    [
        ("send her the chart", "send you the chart"),
        ("Send them my draft.", "send you my draft"),
        ("read her paper on buses", "read your paper on buses"),
        ("try the tutorial he mentioned", "try the tutorial you mentioned"),
        ("ask her about it", "ask you about it"),
        ("call her back in May", "call you back in May"),
        ("introduce me to his boss", ""),
        ("the chart for her", ""),
        ("", ""),
    ],
)
def test_a_note_about_them_becomes_words_to_them(note, said):
    assert promise(note, {}) == said


@for_each(
    ("lines", "said"),
    [
        (
            (">redo resume, email monday", "<will look it over"),
            "offering to look over my résumé, whenever",
        ),
        (
            (">fix my resume", "<she'd proofread it for me"),
            "offering to proofread my résumé, whenever",
        ),
        ((">rewrite cv", "<read it before i apply"), "offering to read my résumé before I apply."),
        ((">call her sunday", "<will look it over"), ""),
        (("<will mark it up",), ""),
        (("<she'd proofread it for me",), ""),
    ],
)
def test_A1_an_offer_to_look_at_it_says_at_what_or_stays_out(talk, world, lines, said):
    body = thank_you(world.records, talk("Jane Doe", "", lines), now=world.now).body
    assert said in body
    assert not re.search(r"\bit (?:over|up)\b", body)
    assert ("offering" in body) is bool(said)
