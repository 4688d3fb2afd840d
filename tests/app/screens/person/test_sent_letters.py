"""A letter that was sent says so and when; looking at it changes nothing, and it goes once."""

import pytest

from tests.app.conftest import texts, toasts
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.person.letter.letter import Letter
from tui.app.widgets.key_hints import KeyHints
from tui.cli.commands.letters import letter as print_letter
from tui.cli.commands.letters import thanks
from tui.desk.sending import own_text
from tui.model.followup import TouchKind
from tui.playbook.letters.thank_you import thank_you


@pytest.fixture
def kim(desk):
    """Kim Park, talked to a minute ago: messy notes, one of them worth a thank-you."""
    book, now = desk.book, desk.now()
    book.save_profile(now=now, name="Sam Rivera", school_or_role="Bay College")
    kim = book.add_contact("Kim Park", now=now, organization="Acme", title="Analyst", to_ask=False)
    talk = book.plan_interview(kim.id, now=now)
    book.start_call(talk.id, now=now)
    book.keep_line(talk.id, "!start w/ the messy data, not the model", seconds=5, now=now)
    book.hang_up(talk.id, now=now)
    return kim


def sent(desk, contact, kind=TouchKind.THANK_YOU):
    return [each for each in desk.book.records.touches_of(contact.id) if each.kind is kind]


def talk_of(desk, contact):
    return desk.book.records.interviews_of(contact.id)[0]


async def on_debrief(pilot, desk, contact):
    pilot.app.open_interview("debrief", talk_of(desk, contact).id)
    await pilot.pause()


def mode(pilot):
    return str(pilot.app.screen.query_one(".dialog").border_title)


async def test_A1_a_letter_that_was_sent_is_sent_after_looking_at_it(desk, kim, opened):
    async with opened(desk) as pilot:
        await on_debrief(pilot, desk, kim)
        await pilot.press("y", "d")
        (thanks_sent,) = sent(desk, kim)
        for _ in range(2):
            revision = desk.book.revision
            await pilot.press("t")
            await pilot.pause()
            assert isinstance(pilot.app.screen, Letter)
            assert "sent Thu 19 Nov at 17:00" in mode(pilot)
            assert "sent Thu 19 Nov at 17:00" in toasts(pilot)[-1]
            assert "own text" not in toasts(pilot)[-1]
            assert pilot.app.screen.query_one("#body").text == thanks_sent.text
            await pilot.press("escape")
            await pilot.pause()
            assert desk.book.revision == revision
        draft = thank_you(desk.book.records, talk_of(desk, kim), now=desk.now())
        assert own_text(desk, draft) == ""


async def test_A1_a_draft_that_was_only_looked_at_is_nobodys_own_text(desk, kim, opened):
    async with opened(desk) as pilot:
        await on_debrief(pilot, desk, kim)
        for _ in range(2):
            await pilot.press("t", "escape", "escape")
            assert isinstance(pilot.app.screen, Debrief)
            assert not any("own text" in words for words in toasts(pilot))
        await pilot.press("t", "x", "backspace", "escape", "escape", "t")
        assert not any("own text" in words for words in toasts(pilot))


async def test_A1_the_own_words_are_what_the_debrief_copies_and_sends(desk, kim, opened):
    async with opened(desk) as pilot:
        await on_debrief(pilot, desk, kim)
        await pilot.press("t", *"Hey Kim! ", "escape", "escape", "y")
        assert desk.clipboard.texts[-1].startswith("Hey Kim! ")
        await pilot.press("d")
        (thanks_sent,) = sent(desk, kim)
        assert thanks_sent.text.startswith("Hey Kim! ")
        await pilot.press("t")
        assert "sent Thu 19 Nov" in mode(pilot)
        assert pilot.app.screen.query_one("#body").text == thanks_sent.text


async def test_A1_a_thank_you_is_not_sent_twice(desk, kim, opened):
    async with opened(desk) as pilot:
        await on_debrief(pilot, desk, kim)
        await pilot.press("d", "t", "d", "d")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)
        assert toasts(pilot)[-1] == (
            "Thank-you note to Kim Park: sent Thu 19 Nov at 17:00 already. N writes another letter."
        )
        assert len(sent(desk, kim)) == 1
        await pilot.press("escape")
        assert "sent Thu 19 Nov at 17:00 ✓" in "\n".join(
            texts(pilot.app.screen.query_one("#steps"))
        )


@pytest.mark.parametrize("opens", [(), ("t",)], ids=["debrief", "letter"])
async def test_A1_what_was_sent_has_no_other_words(desk, kim, opened, opens):
    desk.book.keep_line(talk_of(desk, kim).id, "!ask for the small jobs", seconds=9, now=desk.now())
    async with opened(desk) as pilot:
        await on_debrief(pilot, desk, kim)
        await pilot.press("tab", "d", *opens)
        await pilot.pause()
        (thanks_sent,) = sent(desk, kim)
        revision = desk.book.revision
        await pilot.press("tab")
        assert toasts(pilot)[-1] == (
            "Thank-you note to Kim Park: sent Thu 19 Nov at 17:00 already; "
            "its words stay as they went out."
        )
        await pilot.press("tab", "d", "d")
        assert toasts(pilot)[-1].endswith("already. N writes another letter.")
        assert desk.book.revision == revision
        hints = str(pilot.app.screen.query_one(KeyHints).render())
        assert "other words" not in hints
        assert "d sent" not in hints
        if opens:
            assert pilot.app.screen.query_one("#body").text == thanks_sent.text
            await pilot.press("escape")
        assert sent(desk, kim) == [thanks_sent]
        assert desk.book.revision == revision
        await pilot.press("u", "tab")
        assert desk.book.revision != revision


async def test_A1_what_was_taken_back_is_a_draft_again(desk, kim, opened):
    async with opened(desk) as pilot:
        await on_debrief(pilot, desk, kim)
        await pilot.press("d", "u", "t")
        assert "sent" not in mode(pilot)
        await pilot.press("escape", "d")
        assert len(sent(desk, kim)) == 1


def asked(desk):
    """Omar, asked for a talk this morning."""
    book = desk.book
    book.save_profile(now=desk.now(), name="Sam Rivera", school_or_role="Bay College")
    omar = book.add_contact("Omar Haddad", now=desk.now(), emails=["omar@bay.example"])
    book.log_touch(omar.id, TouchKind.OUTREACH, now=desk.now(), text="May I ask you …")
    return omar, TouchKind.OUTREACH, "o"


def invited(desk):
    """Omar, invited on LinkedIn this morning."""
    omar, _, _ = asked(desk)
    desk.book.log_touch(omar.id, TouchKind.LINKEDIN, now=desk.now())
    return omar, TouchKind.LINKEDIN, "L"


@pytest.mark.parametrize("happened", [asked, invited])
async def test_a_letter_that_went_out_today_does_not_go_out_again(desk, opened, happened):
    contact, kind, key = happened(desk)
    desk.clock.move(hours=2)
    async with opened(desk) as pilot:
        pilot.app.screen.put_cursor_on(contact.id)
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter), toasts(pilot)
        assert "sent Thu 19 Nov at 17:00" in mode(pilot)
        await pilot.press("d", "d", "d")
    assert len(sent(desk, contact, kind)) == 1


async def test_R2_a_request_may_go_out_again_another_day_at_the_second_press(desk, opened):
    omar, kind, key = asked(desk)
    desk.clock.move(days=40)
    async with opened(desk) as pilot:
        pilot.app.screen.put_cursor_on(omar.id)
        await pilot.press(key, "d")
        assert "sent Thu 19 Nov at 17:00 already. d again" in toasts(pilot)[-1]
        assert len(sent(desk, omar, kind)) == 1


async def test_R8_a_confirmation_that_was_sent_says_so(season, opened):
    records = season.book.records
    talk = next(each for each in records.interviews.values() if each.start and not each.ended)
    season.book.log_touch(
        talk.contact_id, TouchKind.CONFIRMATION, now=season.now(), interview_id=talk.id
    )
    async with opened(season) as pilot:
        pilot.app.open_interview("prep", talk.id)
        await pilot.pause()
        await pilot.press("o")
        await pilot.pause()
        assert "sent Thu 19 Nov at 11:00" in mode(pilot)
        await pilot.press("d", "d")
        contact = records.contacts[talk.contact_id]
        assert len(sent(season, contact, TouchKind.CONFIRMATION)) == 1


def test_A1_the_command_line_says_that_it_was_sent(desk, kim, capsys):
    assert thanks(desk, who=["Kim"]) == 0
    assert "sent" not in capsys.readouterr().err
    desk.book.log_touch(
        kim.id, TouchKind.THANK_YOU, now=desk.now(), interview_id=talk_of(desk, kim).id
    )
    thanks(desk, who=["Kim"])
    assert (
        "Thank-you note to Kim Park: sent Thu 19 Nov at 17:00 already." in capsys.readouterr().err
    )


def test_R9_a_nudge_of_today_is_said_on_the_command_line(desk, capsys):
    omar, _, _ = asked(desk)
    desk.clock.move(days=8)
    desk.book.log_touch(omar.id, TouchKind.NUDGE, now=desk.now())
    print_letter(desk, kind="nudge", who=["Omar"])
    assert "Nudge to Omar Haddad: sent Fri 27 Nov at 17:00 already." in capsys.readouterr().err
    desk.clock.move(days=8)
    print_letter(desk, kind="nudge", who=["Omar"])
    assert "sent" not in capsys.readouterr().err
