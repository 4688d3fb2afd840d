"""A position: how many are due a word, their letters on Today, and the rest put to rest."""

import pytest

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tui.app.dialogs.choose import Choose
from tui.app.screens.today.today import Today
from tui.model.followup import TouchKind
from tui.playbook.queue.ranking import Group, group_of


@pytest.fixture
def helped(desk):
    """Two who talked and were thanked, and one who is to be asked."""
    book = desk.book
    book.save_profile(now=desk.now(), name="Nora Castillo", time_zone="UTC")
    for name in ("Ana Roe", "Ben Oduya"):
        contact = book.add_contact(name, now=desk.now(), title="nurse", emails=("a@b.example",))
        talk = book.plan_interview(contact.id, now=desk.now())
        book.start_call(talk.id, now=desk.now())
        book.hang_up(talk.id, now=desk.now())
        book.log_touch(
            contact.id, TouchKind.THANK_YOU, now=desk.now(), interview_id=talk.id, text="Thanks!"
        )
    book.add_contact("Cyd Lee", now=desk.now())
    return desk


async def land(pilot, position="data analyst at Acme"):
    await pilot.press("P")
    await pilot.pause()
    pilot.app.screen.query_one("#position").value = position
    await pilot.press("ctrl+s")
    await pilot.pause()


def actions(desk):
    return sorted(item.action.value for item in desk.queue())


async def test_N3_saving_says_who_is_due_a_word_and_they_are_on_today_now(helped, opened):
    async with opened(helped, size=(80, 40)) as pilot:
        await land(pilot)
        assert any("2 people helped you and are due a word" in words for words in toasts(pilot))
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Today)
        due = [item for item in helped.queue() if item.action.value == "landed"]
        assert len(due) == 2
        assert {group_of(item, helped.now()) for item in due} == {Group.NEWS}
        rows = pilot.app.screen.query_one("#queue").ids
        assert all(item.key in rows for item in due)


async def test_N3_one_key_puts_ideas_and_homework_to_rest_and_undo_brings_them_back(helped, opened):
    async with opened(helped) as pilot:
        await land(pilot)
        assert isinstance(pilot.app.screen, Choose)
        shown = whole_screen(pilot)
        assert "And the rest, 1 person to ask and 2 reflections?" in shown
        before = actions(helped)
        await pilot.press("z")
        assert isinstance(pilot.app.screen, Today)
        assert actions(helped) == ["landed", "landed"]
        await pilot.press("u")
        assert actions(helped) == before


@pytest.mark.parametrize("key", ["escape", "k"])
async def test_N3_what_is_not_put_to_rest_stays(helped, opened, key):
    async with opened(helped) as pilot:
        await land(pilot)
        before = actions(helped)
        await pilot.press(key)
        assert actions(helped) == before


async def test_N3_other_words_for_the_same_position_say_nothing_again(helped, opened):
    helped.book.save_profile(now=helped.now(), position="analist at Acme")
    async with opened(helped) as pilot:
        await land(pilot)
        assert isinstance(pilot.app.screen, Today)
        assert not any("due a word" in words for words in toasts(pilot))


async def test_N3_with_nobody_to_tell_and_nothing_left_it_is_a_sentence(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk) as pilot:
        await land(pilot)
        assert isinstance(pilot.app.screen, Today)
        assert any("Nobody is due a word yet." in words for words in toasts(pilot))
