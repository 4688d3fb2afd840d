"""What a coach would have said: reminders, needs, no promised hours, applications, openings."""

import pytest

from tests.cases import for_each
from tests.world import World
from tui.model.people import Source
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.update import update
from tui.playbook.letters.news.update_reasons import UpdateReason
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.questions.job_asks import asks_for_job

WAYS = range(3)


@pytest.fixture
def world():
    world = World()
    world.profile()
    return world


@for_each("way", WAYS)
@for_each(
    ("source", "reminded"),
    [
        (Source.EMPLOYERS, "This is Nora Castillo; you know me from work."),
        (Source.COLLEAGUES, "This is Nora Castillo; you may remember me from the work"),
        (Source.CLASSMATES, "This is Nora Castillo; we were in class together"),
        (Source.NEIGHBORS, "This is Nora Castillo; we are neighbors"),
        (Source.FRIENDS_PARENTS, "This is Nora Castillo; we know each other through your family."),
    ],
)
def test_R2_who_knows_me_is_reminded_and_not_told_my_name(world, source, reminded, way):
    body = outreach(world.records, world.contact(source=source), way).body
    assert reminded in body
    assert "My name is" not in body
    assert "I am a junior studying statistics" in body


def test_a_reminder_goes_on_with_a_capital_where_it_speaks_of_me(world):
    contact = world.contact("Walt Oduya", notes="Dad's friend", source=Source.FAMILY_FRIENDS)
    body = outreach(world.records, contact).body
    assert "; i " not in body
    assert "I know of you through my father." in body


@for_each("way", WAYS)
def test_R5_no_letter_promises_any_hour(world, way):
    contact = world.contact()
    drafts = [
        outreach(world.records, contact, way),
        nudge(world.records, contact, way),
        scheduling(world.records, contact, way, now=world.now),
    ]
    for draft in drafts:
        for unsafe in ("any hour", "evenings", "weekends", "Any time works", "face to face"):
            assert unsafe not in draft.body


@for_each(
    ("needs", "said"),
    [
        ("captions", "It would help me to have captions."),
        ("to sit close to the speaker.", "It would help me to sit close to the speaker."),
        ("I am hard of hearing", "I am hard of hearing."),
        ("", ""),
    ],
)
def test_R6_what_one_needs_is_said_where_a_time_is_set_and_nowhere_else(world, needs, said):
    world.profile(needs=needs)
    contact = world.contact()
    body = scheduling(world.records, contact, now=world.now).body
    assert said in body
    assert ("It would help me" in body or "hard of hearing" in body) is bool(needs)
    assert "hard of hearing" not in outreach(world.records, contact).body


@for_each("way", WAYS)
def test_A1_an_offer_is_a_gift_and_not_called_in(world, way):
    talk = world.talk(world.contact())
    world.notes(talk, "! ask early", "< send me the syllabus")
    body = thank_you(world.records, talk, way, now=world.now).body
    assert "offering to send me the syllabus, whenever it suits you." in body
    assert "take you up" not in body


@for_each("way", WAYS)
def test_N1_who_applied_asks_before_naming_them(world, way):
    acme = world.organization("City of Aurora")
    contact = world.contact(organization_id=acme.id)
    world.talk(contact, 30)
    reason = UpdateReason.APPLIED
    draft = update(world.records, contact, way, reason=reason, now=world.now)
    assert "[the position] at the City of Aurora" in draft.body
    assert draft.body.count("?") == 1
    assert "say that we talked?" in draft.body or "mention in my cover letter" in draft.body
    wrong = [each.words for each in findings(draft, world.records) if not each.ok]
    assert all("asks for a job" not in words for words in wrong)


@for_each("way", WAYS)
def test_N1_an_opening_that_does_not_fit_is_thanked_for(world, way):
    contact = world.contact()
    world.talk(contact, 30)
    reason = UpdateReason.OPENING
    draft = update(world.records, contact, way, reason=reason, now=world.now)
    assert "[what does not fit]" in draft.body
    assert any(thanks in draft.body for thanks in ("Thank you", "kind of you"))
    assert draft.subject == "Thank you for thinking of me"


@for_each("way", WAYS)
@for_each("source", [Source.FAMILY, Source.FRIENDS])
def test_F5_to_the_close_every_letter_is_signed_with_the_first_name(world, source, way):
    uncle = world.contact("Uncle Ray", source=source)
    talk = world.talk(uncle, 1)
    records, now = world.records, world.now
    drafts = [
        outreach(records, uncle, way),
        nudge(records, uncle, way),
        scheduling(records, uncle, way, now=now),
        confirmation(records, talk, way),
        thank_you(records, talk, way, now=now),
        update(records, uncle, way, now=now),
        landed(records, uncle, way, now=now),
    ]
    for draft in drafts:
        assert draft.body.startswith("Hi Uncle Ray,")
        assert draft.body.endswith(",\nNora")
        assert "egards" not in draft.body
        assert "informational interview" not in f"{draft.subject} {draft.body}"
    assert linkedin(records, uncle, way, now=now).body.endswith("\nNora")


@for_each(
    ("text", "asks"),
    [
        ("To be clear, I am not asking for a job; I only want to learn.", False),
        ("I am not looking for a job, only for advice.", False),
        ("I'm not looking for a position, just learning.", False),
        ("I would like to learn rather than apply for a job.", False),
        ("I write without looking for an internship.", False),
        ("I am asking for a job.", True),
        ("I am not sure whether you have an open position.", True),
        ("I am not shy. I am looking for a job.", True),
        ("I do not know if you are hiring, but are you hiring?", True),
    ],
)
def test_R4_that_one_asks_for_no_job_may_be_said(text, asks):
    assert asks_for_job(text) is asks
