"""The mail on the screen: looked through on Today, in the import, and while the program runs."""

from dataclasses import replace

import pytest
from textual.app import App

from tests.app.conftest import texts, toasts
from tests.app.screens.imports.importing import press_and_wait
from tests.app.settling import until
from tests.exchange.mail.mailboxes import ME, day, letter, mbsync
from tests.world import NOON
from tui.app import app as program
from tui.app import mail_watch
from tui.app.screens.imports.review import ImportReview
from tui.app.screens.today.today import Today
from tui.app.widgets.row_list import RowList

ANN = "Ann Ash <ann@ash.example>"


@pytest.fixture
def mailed(desk, tmp_path):
    """A desk with somebody to ask, and the mail of who asked her and heard from another."""
    early = NOON.replace(day=2)
    desk.book.save_profile(now=early, name="Nora Castillo")
    desk.book.add_contact("Ann Ash", now=early, emails=["ann@ash.example"])
    desk.book.flush()
    omar = letter("Omar [b]Haddad[/] <omar@bay.example>", ME, day(17), "Hi")
    folders = {"Sent": [letter(ME, ANN, day(18), "A question")], "INBOX": [omar]}
    root = mbsync(tmp_path / "Mail", folders)
    desk.settings = replace(desk.settings, mail_folders=(root,))
    return desk


def names(desk):
    return {contact.name for contact in desk.book.records.contacts.values()}


def ann(desk):
    contact = next(each for each in desk.book.records.contacts.values() if each.name == "Ann Ash")
    return [touch.kind for touch in desk.book.records.touches_of(contact.id)]


async def test_M_shows_what_is_found_and_enter_takes_it_in_and_adds_who_writes(
    mailed, opened, monkeypatch
):
    monkeypatch.setattr(program, "MAIL_AFTER", 3600)
    async with opened(mailed) as pilot:
        await press_and_wait(pilot, ["M", "…"])
        assert isinstance(pilot.app.screen, ImportReview)
        rows = texts(pilot.app.screen.query_one(RowList))
        assert "Ann Ash · first message from you, Wed 18 Nov: A question" in rows[0]
        assert "Omar [b]Haddad[/]" in rows[1]
        assert "leave" in rows[1]
        assert ann(mailed) == []
        await press_and_wait(pilot, ["escape", "M", "…", "enter"])
        assert ann(mailed) == ["outreach"]
        assert len(names(mailed)) == 1
        # With nothing chosen, enter adds who is highlighted.
        await press_and_wait(pilot, ["M", "…", "enter"])
        assert names(mailed) == {"Ann Ash", "Omar [b]Haddad[/]"}
        await press_and_wait(pilot, ["M", "…"])
        assert pilot.app.screen.query_one(RowList).ids
        await press_and_wait(pilot, ["escape", "u", "u"])
        assert (names(mailed), ann(mailed)) == ({"Ann Ash"}, [])


async def test_without_folders_M_says_where_to_name_them(season, opened):
    async with opened(season) as pilot:
        await pilot.press("M")
        assert isinstance(pilot.app.screen, Today)
        assert "askaround mail with its path" in toasts(pilot)[-1]


async def test_a_letter_or_mailbox_is_imported_like_any_file(mailed, opened, monkeypatch):
    monkeypatch.chdir(mailed.book.path.parent)
    mailed.book.path.with_name("one.eml").write_bytes(letter(ME, ANN, day(18), "A question"))
    monkeypatch.setattr(program, "MAIL_AFTER", 3600)
    async with opened(mailed) as pilot:
        await press_and_wait(pilot, ["2", "I", *"one.eml", "enter", "…"])
        assert "first message from you" in texts(pilot.app.screen.query_one(RowList))[0]
        await press_and_wait(pilot, ["d"])
        assert ann(mailed) == ["outreach"]
        assert "Took in 1 entry. u takes it back." in toasts(pilot)


async def test_the_mail_is_looked_through_while_the_program_runs(mailed, opened, monkeypatch):
    monkeypatch.setattr(program, "MAIL_AFTER", 0.01)
    monkeypatch.setattr(mail_watch, "_LATER", 0.01)
    async with opened(mailed) as pilot:
        await until(pilot, lambda: ann(mailed))
        found = "Found in the mail: 1 letter (1 sent), with Ann Ash. u takes it back."
        assert toasts(pilot)[-1] == found
        await until(pilot, mailed.book.mail_memory.exists)
        await pilot.press("u")
        assert ann(mailed) == []
        # In a dialog nothing changes behind it; once it is closed, what came meanwhile is found.
        root = mailed.settings.mail_folders[0]
        mbsync(root, {"Sent": [letter(ME, ANN, day(18, 15), "Another")], "INBOX": []})
        await pilot.press("a")
        watch = pilot.app._mail
        watch._look()
        await until(pilot, lambda: watch._reading is None)
        assert ann(mailed) == []
        await pilot.press("escape")
        await until(pilot, lambda: ann(mailed))
        assert ann(mailed) == ["outreach"]


async def test_what_cannot_be_read_is_said_once(mailed, opened, monkeypatch, tmp_path):
    monkeypatch.setattr(program, "MAIL_AFTER", 0.01)
    mailed.settings = replace(mailed.settings, mail_folders=(tmp_path / "gone",))
    async with opened(mailed) as pilot:
        sentence = f"{tmp_path / 'gone'}: It could not be read: No such file or directory."
        await until(pilot, lambda: sentence in toasts(pilot))
        watch = pilot.app._mail
        await until(pilot, lambda: not watch._is_busy)
        watch._look()
        await until(pilot, lambda: not watch._is_busy)
        assert toasts(pilot).count(sentence) == 1


def test_mail_is_read_at_a_stretch_but_while_a_key_is_answered(desk, monkeypatch):
    slept: list[float] = []
    monkeypatch.setattr(mail_watch.time, "sleep", slept.append)
    watch = mail_watch.MailWatch(App(), desk)
    pacer = mail_watch._Pacer(bool, watch._since_key)
    pacer.pause()
    watch.note_key()
    pacer._until = 0.0
    pacer.pause()
    assert slept == [mail_watch._BREATHES, mail_watch._RESTS]


async def test_a_key_is_noted_by_who_looks_through_the_mail(mailed, opened, monkeypatch):
    monkeypatch.setattr(program, "MAIL_AFTER", 3600)
    async with opened(mailed) as pilot:
        watch = pilot.app._mail
        assert watch._since_key() > mail_watch._UNWATCHED
        await pilot.press("down")
        assert watch._since_key() < mail_watch._UNWATCHED


async def test_mail_that_is_read_while_the_program_ends_waits_for_the_next_start(mailed, opened):
    async with opened(mailed) as pilot:
        watch = pilot.app._mail
        await pilot.app._close_all()
        assert not pilot.app.screen_stack
        assert watch._is_occupied()
