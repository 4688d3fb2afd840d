"""Reflections across conversations, and coming back to them."""

from tui.exchange.writers.sheets_markdown import sheet_markdown
from tui.model.followup import Decision
from tui.model.interview import Drawn, Interview, Reflection
from tui.playbook.answers.reflections import (
    ASKED,
    PROMPTS,
    drawn_over_time,
    reflections_on,
    revisit,
    revisits,
    rewritten,
)
from tui.playbook.answers.sheets import prompt_sheet


def reflected(world, name, days_ago, **prompts):
    return world.talk(
        world.contact(name),
        days_ago,
        reflection=Reflection(**prompts),
        reflected=world.ago(days_ago - 1),
    )


def due(world):
    return [(each.contact.name, each.days) for each in revisits(world.records, world.now)]


def test_A4_one_prompt_across_all_conversations_the_latest_first(world):
    reflected(world, "Jane", 30, job="more talk than math", skills="patience")
    reflected(world, "Tom", 10, job="long days")
    reflected(world, "Ann", 5, skills="SQL", job=" ")
    found = reflections_on(world.records, "job")
    assert [(each.contact.name, each.thoughts[0].text) for each in found] == [
        ("Tom", "long days"),
        ("Jane", "more talk than math"),
    ]
    assert set(PROMPTS) == set(ASKED) == set(Reflection.model_fields)


def test_A4_it_asks_what_surprised_me_what_went_well_and_what_i_would_do_differently():
    asked = " ".join(ASKED.values())
    for words in ("what surprised me", "what went well", "what would I do differently"):
        assert words in asked


def test_A4_drawn_to_it_over_time_begins_with_the_first_talk(world):
    world.talk(world.contact("Tom"), 10, drawn=Drawn.LESS)
    world.talk(world.contact("Jane"), 30, drawn=Drawn.MORE)
    world.talk(world.contact("Not said"), 20)
    found = [(each.contact.name, each.drawn) for each in drawn_over_time(world.records)]
    assert found == [("Jane", Drawn.MORE), ("Tom", Drawn.LESS)]


def test_A4_what_an_earlier_version_kept_is_read(world):
    kept = world.talk(world.contact("Jane"), 1, reflection=Reflection(job="x")).to_document()
    kept.pop("drawn", None)
    kept["reflection"].pop("talk", None)
    read = Interview.model_validate(kept)
    assert (read.drawn, read.reflection.talk, read.reflection.job) == (None, "", "x")


def test_A5_a_reflection_is_reread_a_month_and_a_year_later(world):
    reflected(world, "Too early", 29, job="x")
    reflected(world, "A month", 31, job="x")
    reflected(world, "A year", 400, job="x")
    world.talk(world.contact("Never reflected"), 400)
    assert due(world) == [("A year", 365), ("A month", 30)]


def test_A5_what_was_decided_done_or_dropped_does_not_come_back(world):
    talk = reflected(world, "Jane", 31, job="x")
    world.decide(f"A5:{talk.id}:30", Decision.POSTPONED)
    assert due(world) == [("Jane", 30)]
    world.decide(f"A5:{talk.id}:30", Decision.DONE)
    assert due(world) == []


def test_A5_what_was_written_then_stands_beside_what_is_written_now(world):
    talk = reflected(world, "Jane", 31, job="more talk than math")
    (found,) = revisits(world.records, world.now)
    assert [each.text for each in found.then["job"]] == ["more talk than math"]
    assert found.then["field"] == ()
    assert found.now == Reflection()

    talk = rewritten(talk, 30, "job", "still true", now=world.now)
    talk = rewritten(talk, 30, "field", "it shrinks", now=world.now)
    world.put(talk)
    assert talk.reflection.job == "more talk than math"
    assert revisit(world.records, talk, 30).now == Reflection(job="still true", field="it shrinks")
    assert due(world) == []


def test_A5_a_year_later_the_month_before_is_shown_too(world):
    talk = reflected(world, "Jane", 400, job="more talk than math")
    talk = world.put(rewritten(talk, 30, "job", "still true", now=world.ago(365)))
    (found,) = revisits(world.records, world.now)
    assert [(each.days, each.text) for each in found.then["job"]] == [
        (0, "more talk than math"),
        (30, "still true"),
    ]
    text = sheet_markdown(
        prompt_sheet(world.records, "job", reflections_on(world.records, "job"), world.now.tzinfo)
    )
    assert text.startswith("# the job\n\n## Jane, ")
    assert "30 days later\n\nstill true" in text
