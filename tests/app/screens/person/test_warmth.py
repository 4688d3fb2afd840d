"""Warm or cold: the source says it, a talk warms it up, and one key overrules both (F3)."""

import pytest

from tests.app.conftest import toasts
from tui.model.people import Source, Warmth
from tui.playbook.contacts.history import warmth_of


@pytest.mark.parametrize(
    ("source", "first", "word"),
    [(Source.LINKEDIN, Warmth.COLD, Warmth.WARM), (Source.ALUMNI, Warmth.WARM, Warmth.COLD)],
)
async def test_F3_one_key_overrules_and_the_next_takes_it_back(desk, opened, source, first, word):
    jane = desk.book.add_contact("Jane Doe", now=desk.now(), source=source)

    def contact():
        return desk.book.records.contacts[jane.id]

    async with opened(desk) as pilot:
        assert warmth_of(desk.book.records, contact()) is first
        await pilot.press("asterisk")
        assert contact().warmth_override is word
        assert toasts(pilot)[-1] == f"Jane Doe: {word.value}. u takes it back."
        await pilot.press("asterisk")
        assert contact().warmth_override is None
        await pilot.press("u", "u")
        assert contact().warmth_override is None
        assert warmth_of(desk.book.records, contact()) is first


async def test_F3_a_talk_warms_up_and_the_key_still_overrules(desk, opened):
    jane = desk.book.add_contact("Jane Doe", now=desk.now(), source=Source.LINKEDIN)
    talk = desk.book.plan_interview(jane.id, now=desk.now())
    desk.book.start_call(talk.id, now=desk.now())
    desk.clock.move(minutes=20)
    desk.book.hang_up(talk.id, now=desk.now())
    async with opened(desk) as pilot:
        assert warmth_of(desk.book.records, desk.book.records.contacts[jane.id]) is Warmth.WARM
        await pilot.press("asterisk")
        assert warmth_of(desk.book.records, desk.book.records.contacts[jane.id]) is Warmth.COLD
