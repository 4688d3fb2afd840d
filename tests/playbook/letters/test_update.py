"""The updates, and what in a letter is somebody else's text."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.cases import for_each
from tui.model.followup import Decision, TouchKind
from tui.model.interview import AgendaItem
from tui.model.note import Note, split_mark
from tui.model.people import Source
from tui.playbook.letters.checking.checks import blanks, findings, open_blanks
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.update import best_reason, introduction_thanks, update
from tui.playbook.letters.news.update_reasons import UpdateReason
from tui.playbook.letters.parts import PHRASINGS, LetterKind
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.write import draft_for
from tui.playbook.questions.bank import Theme
from tui.playbook.queue.items import Action, QueueItem

WAYS = range(PHRASINGS)


@pytest.fixture
def jane(world):
    world.profile(time_zone="America/Chicago", position="Data Analyst at Summit Mutual")
    acme = world.organization("Acme")
    return world.contact(title="Actuary", organization_id=acme.id)


@pytest.fixture
def talk(world, jane):
    """A talk of September."""
    return world.talk(jane, 60)


def kept(world, talk, what, **fields):
    decided = {"decision": Decision.DONE, "decided": world.ago(30)}
    return world.promise(talk, what, **{**decided, **fields})


def introduce(world, jane, days_ago=10):
    wendy = world.contact("Wendy Ho", introduced_by=jane.id)
    return wendy, world.talk(wendy, days_ago)


def failed(draft, records):
    return [finding.words for finding in findings(draft, records) if not finding.ok]


@for_each("way", WAYS)
def test_N1_a_kept_promise_opens_the_update(world, jane, talk, way):
    kept(world, talk, "sit in on a hearing by oct 9")
    draft = update(world.records, jane, way, now=world.now)
    assert draft.kind is LetterKind.UPDATE
    assert "we talked in September" in draft.body
    assert "sit in on a hearing" in draft.body
    assert "oct 9" not in draft.body
    assert blanks(draft.body) == ["[what came of it]"]
    assert failed(draft, world.records) == ["fill in [what came of it]"]


@for_each(
    ("what", "said"),
    [
        ("make resume 1 page and send him", "cut my résumé to one page"),
        ("redo resume", "redo my résumé"),
        ("get osha 10 done over break", "get OSHA 10 done over break"),
        ("apply eng tech II when opens in oct", "apply for engineering tech II"),
        ("register for aci class in january", "register for an ACI class"),
        ("finish python course", "finish the Python course"),
    ],
)
def test_N1_a_promise_in_haste_that_was_kept_is_told_in_whole_words(world, jane, talk, what, said):
    kept(world, talk, what)
    body = " ".join(update(world.records, jane, now=world.now).body.split())
    assert f"I said I would {said}" in body


@for_each("way", WAYS)
def test_N1_a_promise_that_cannot_be_said_is_not_told(world, jane, talk, way):
    kept(world, talk, "the chart, the list and the names")
    body = update(world.records, jane, way, now=world.now).body
    assert "the chart" not in body


@for_each(
    "fields",
    [{"theirs": True}, {"decision": Decision.DROPPED}, {"decision": Decision.OPEN}],
)
def test_N1_only_a_promise_of_mine_that_is_done_counts(world, jane, talk, fields):
    kept(world, talk, "sit in on a hearing", **fields)
    assert best_reason(world.records, jane) is UpdateReason.OWN_NEWS


def test_N1_what_was_done_for_them_is_no_news_to_them(world, jane, talk):
    kept(world, talk, "send her the chart")
    assert best_reason(world.records, jane) is UpdateReason.OWN_NEWS


def test_N1_what_an_update_has_told_is_not_told_again(world, jane, talk):
    promise = kept(world, talk, "sit in on a hearing", touch_id="done")
    world.touch(jane, TouchKind.UPDATE, 29, id=promise.touch_id)
    assert best_reason(world.records, jane) is UpdateReason.ADVICE
    world.touch(jane, TouchKind.UPDATE, 20)
    assert best_reason(world.records, jane) is UpdateReason.OWN_NEWS


def test_N1_the_advice_they_were_asked_for_comes_before_other_insights(world, jane):
    asked = AgendaItem(text="What would you advise me?", theme=Theme.ADVICE.value)
    talk = world.talk(jane, 60, agenda=(asked,))
    world.notes(talk, "! the portfolio gets read")
    mark, text = split_mark("! take the sampling course")
    world.records.put(Note(interview_id=talk.id, mark=mark, text=text, item_id=asked.id))
    for way in WAYS:
        draft = update(world.records, jane, way, now=world.now)
        assert "take the sampling course" in draft.body
        assert len(open_blanks(draft, world.records)) == 1


def test_N1_a_line_without_a_mark_serves_when_there_is_no_better_one(world, jane):
    asked = AgendaItem(text="What would you advise me?", theme=Theme.ADVICE.value)
    talk = world.talk(jane, 60, agenda=(asked,))
    plain = "leave campus sooner than feels right"
    world.records.put(Note(interview_id=talk.id, text=plain, item_id=asked.id))
    assert f"you advised me to {plain}." in update(world.records, jane, now=world.now).body


def test_N1_an_insight_is_told_once(world, jane, talk):
    world.notes(talk, "! pick the first lab", "! pick the second lab")
    first = update(world.records, jane, now=world.now)
    assert "pick the first lab" in first.body
    world.touch(jane, TouchKind.UPDATE, 1, text=first.body)
    second = update(world.records, jane, now=world.now)
    assert "pick the second lab" in second.body
    world.touch(jane, TouchKind.UPDATE, 0, text=second.body)
    assert best_reason(world.records, jane) is UpdateReason.OWN_NEWS


@for_each("way", WAYS)
def test_N1_thanks_for_an_introduction_tell_nothing_of_what_was_said(world, jane, talk, way):
    _, other = introduce(world, jane)
    world.notes(other, "! the budget is being cut in May", '" keep this to yourself', "a remark")
    draft = update(world.records, jane, way, now=world.now)
    assert "Wendy Ho" in draft.body
    assert f"on {other.ended:%B} {other.ended.day}" in draft.body
    assert not any(note.text in draft.body for note in world.records.notes_of(other.id))
    assert failed(draft, world.records) == []
    assert draft == introduction_thanks(world.records, jane, other, way, now=world.now)


@for_each("way", WAYS)
def test_N1_an_introduction_names_the_talk_in_which_it_was_made(world, jane, talk, way):
    wendy, other = introduce(world, jane)
    world.records.put(Note(interview_id=talk.id, mark="@", text="Wendy Ho", contact_id=wendy.id))
    body = introduction_thanks(world.records, jane, other, way, now=world.now).body
    assert "hen we talked in September, you" in body


def test_N1_an_introduction_told_is_not_told_again(world, jane):
    introduce(world, jane)
    assert best_reason(world.records, jane) is UpdateReason.INTRODUCTION
    world.touch(jane, TouchKind.UPDATE, 2)
    assert best_reason(world.records, jane) is UpdateReason.OWN_NEWS


@for_each("way", WAYS)
@for_each("reason", UpdateReason)
def test_N2_every_update_is_brief_and_names_the_last_talk(world, jane, talk, reason, way):
    draft = update(world.records, jane, way, reason=reason, now=world.now)
    assert len(draft.body.split()) < 100
    assert reason is UpdateReason.INTRODUCTION or "we talked in September" in draft.body
    assert not re.search(r"  |\.\.|[{}]|None", draft.body)
    assert not any("asks for a job" in words for words in failed(draft, world.records))


@for_each("reason", UpdateReason)
def test_N1_every_reason_has_words_for_a_menu_and_its_own_letters(world, jane, talk, reason):
    assert reason.words
    bodies = {update(world.records, jane, way, reason=reason, now=world.now).body for way in WAYS}
    assert len(bodies) == PHRASINGS


@for_each("reason", UpdateReason)
def test_N1_without_records_everything_is_a_blank(world, reason):
    contact = world.contact()
    for way in WAYS:
        assert blanks(update(world.records, contact, way, reason=reason, now=world.now).body)


@for_each(
    ("days", "said"),
    [
        (0, "we talked today"),
        (1, "we talked yesterday"),
        (3, "we talked on Tuesday"),
        (10, "we talked earlier this month"),
        (60, "we talked in September"),
        (400, "we talked in October 2025"),
    ],
)
def test_N1_names_the_time_as_one_remembers_it(world, jane, days, said):
    world.talk(jane, days)
    assert said in update(world.records, jane, now=world.now).body


def test_N1_without_a_talk_it_names_their_last_message(world, jane):
    world.reply(jane, 60)
    assert "we wrote to each other in September" in update(world.records, jane, now=world.now).body


def test_N2_a_generic_update_is_found(world, jane, talk):
    world.notes(talk, "! build a portfolio before applying")
    draft = update(world.records, jane, now=world.now)
    generic = replace(draft, body="Dear Jane,\n\nI hope you are well. All is fine here.\n\nNora")
    assert any(words.startswith("names nothing") for words in failed(generic, world.records))


def test_N2_an_update_of_a_hundred_words_is_too_long(world, jane, talk):
    draft = update(world.records, jane, now=world.now)
    long = replace(draft, body=draft.body + " word" * 100)
    assert any("cut it to under 100" in words for words in failed(long, world.records))


def item(action, contact, interview_id=""):
    return QueueItem(
        key=f"N1:{contact.id}",
        rule="N1",
        contact_id=contact.id,
        interview_id=interview_id,
        action=action,
        what="",
        why="",
        since=contact.created,
        due=contact.created,
        deadline=None,
        touch=None,
    )


def test_N1_to_N3_and_R6_items_of_the_queue_get_their_letters(world, jane, talk):
    _, other = introduce(world, jane)
    kinds = {
        action: draft_for(world.records, item(action, jane), world.now).kind
        for action in (Action.UPDATE, Action.LANDED, Action.SCHEDULE, Action.LINKEDIN)
    }
    assert kinds == {
        Action.UPDATE: LetterKind.UPDATE,
        Action.LANDED: LetterKind.LANDED,
        Action.SCHEDULE: LetterKind.SCHEDULE,
        Action.LINKEDIN: LetterKind.LINKEDIN,
    }
    thanks = draft_for(world.records, item(Action.THANK_REFERRER, jane, other.id), world.now)
    assert "Wendy Ho" in thanks.body
    assert draft_for(world.records, item(Action.REFLECT, jane), world.now) is None


class TestQuotedBrackets:
    """Brackets that stand in what somebody said are no blanks to fill."""

    def test_brackets_in_a_note_stay_out(self, world, talk):
        lines = '" we were first [of many]', "! ask early", "> read the report [the short one]"
        world.notes(talk, *lines)
        draft = thank_you(world.records, talk, now=talk.ended + timedelta(days=1))
        assert "[" not in draft.body
        assert "We were first" not in draft.body
        assert failed(draft, world.records) == []

    def test_a_blank_beside_it_is_still_found(self, world, talk):
        world.notes(talk, '" we were first [of many]', "! ask early")
        draft = thank_you(world.records, talk, now=talk.ended + timedelta(days=1))
        edited = replace(draft, body=draft.body + "\n[your phone]")
        assert open_blanks(edited, world.records) == ["[your phone]"]

    def test_quotation_marks_within_brackets_do_not_hide_them(self, world, talk):
        world.records.put(world.records.profile.changed(name='Nora [so-called "N"] Castillo'))
        draft = thank_you(world.records, talk, now=talk.ended + timedelta(days=1))
        assert open_blanks(draft, world.records) == ["[one thing you learned]"]

    def test_brackets_in_names_are_theirs(self, world, jane):
        world.records.put(world.records.profile.changed(name="Nora [N.] Castillo"))
        contact = jane.changed(name="Jane [JD] Doe", source=Source.EVENT)
        world.records.put(contact)
        draft = linkedin(world.records, contact, now=world.now)
        assert open_blanks(draft, world.records) == ["[Jane or JD]"]
        greeted = contact.changed(greet_as="Jane")
        world.records.put(greeted)
        draft = linkedin(world.records, greeted, now=world.now)
        assert open_blanks(draft, world.records) == []


def test_D3_a_promise_about_jobs_is_not_told(world, jane, talk):
    kept(world, talk, "apply for an internship")
    draft = update(world.records, jane, now=world.now)
    assert "internship" not in draft.body
