"""What was learned so far, over all conversations."""

from itertools import chain

from tui.exchange.writers.sheets_markdown import sheet_markdown
from tui.model.interview import LaterReflection, Reflection
from tui.model.note import Mark
from tui.playbook.answers.learned import learned_so_far
from tui.playbook.answers.search import NoteIndex
from tui.playbook.answers.sheets import learned_sheet


def learned(world):
    index = NoteIndex()
    for _ in index.fill(world.records):
        pass
    marked = chain.from_iterable(map(index.marked, (Mark.INSIGHT, Mark.QUOTE)))
    return learned_so_far(world.records, marked)


def test_A4_what_was_learned_stands_talk_by_talk_the_latest_first(world):
    jane = world.talk(world.contact("Jane"), 30, reflection=Reflection(job="too loud", talk="ok"))
    world.notes(jane, '"nobody reads the manual', "slides are bad", "!short emails win", "~ill cat")
    tom = world.talk(world.contact("Tom"), 10)
    world.notes(tom, "> send him the list", "! ask early")
    later = LaterReflection(days=30, written=world.now, reflection=Reflection(job="still loud"))
    ann = world.talk(world.contact("Ann"), 60, later_reflections=(later,))
    world.notes(world.talk(world.contact("Nothing learned"), 5), "weather", "? her boss")
    told = [
        (
            each.contact.name,
            [hit.entry.text for hit in each.lines],
            [(prompt, thought.text, thought.days) for prompt, thought in each.thoughts],
        )
        for each in learned(world)
    ]
    assert told == [
        ("Tom", ["ask early"], []),
        ("Jane", ["nobody reads the manual", "short emails win"], [("job", "too loud", 0)]),
        ("Ann", [], [("job", "still loud", 30)]),
    ]
    assert ann.id == learned(world)[-1].interview.id


def test_it_is_copied_with_who_said_it_and_nothing_personal(world):
    jane = world.talk(world.contact("Jane Doe"), 30, reflection=Reflection(field="ages\nquickly"))
    world.notes(jane, "! short emails win", "~her divorce", '"it depends')
    text = sheet_markdown(learned_sheet(world.records, "So far", learned(world), world.now.tzinfo))
    assert "Jane Doe" in text
    assert "short emails win" in text
    assert "it depends" in text
    assert "quickly" in text
    assert "divorce" not in text


def test_nothing_learned_yet_is_nothing(world):
    assert learned(world) == []
