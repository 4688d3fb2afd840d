"""An invitation that names nobody of the book, or several: whose talk it is gets asked."""

import pytest
from textual.widgets import Input

from tests.app.painted import whole_screen
from tests.app.screens.imports.importing import press_and_wait
from tests.app.settling import paste, until
from tests.exchange.invites import GOOGLE
from tests.world import NOON
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.imports.review import ImportReview

OTHERS = GOOGLE.replace("jane@acme.example", "calendar@acme.example").replace("Jane Doe", "")
AT = "Thu 3 Dec, 21:00"


@pytest.fixture
def book(desk):
    """Three people of whom two have names that begin alike."""
    for name in ("Jane Doe", "Janet Roe", "Bo Lind"):
        desk.book.add_contact(name, now=NOON)
    return desk.book


def words_of(pilot):
    return " ".join(whole_screen(pilot).replace("│", " ").split())


def talks(book):
    names = {each.id: each.name for each in book.records.contacts.values()}
    return {
        names[each.contact_id]: each.start.hour
        for each in book.records.interviews.values()
        if each.start
    }


async def ask(pilot, name):
    await press_and_wait(pilot, ["2", "I", "ctrl+u"])
    await paste(pilot, name)
    await press_and_wait(pilot, ["enter"])
    await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
    await pilot.pause()


async def test_nobody_known_is_asked_about_and_the_answer_is_taken(desk, book, opened, tmp_path):
    (tmp_path / "invite.ics").write_text(OTHERS)
    async with opened(desk) as pilot:
        await ask(pilot, str(tmp_path / "invite.ics"))
        await until(pilot, lambda: "Whose talk is “Jane <> Sam: career chat”?" in words_of(pilot))
        assert "calendar@acme.example invites you and is not in your book." in words_of(pilot)
        assert pilot.app.screen.query_one(Input).value == ""
        assert "There is nobody in it." not in words_of(pilot)
        await press_and_wait(pilot, [*"zoe", "enter"])
        await until(pilot, lambda: "Nobody is called “zoe”" in words_of(pilot))
        await press_and_wait(pilot, ["ctrl+u", *"jan", "enter"])
        await until(pilot, lambda: "It could be Jane Doe or Janet Roe" in words_of(pilot))
        await press_and_wait(pilot, ["ctrl+u", *"jane d"])
        await until(pilot, lambda: "Jane Doe: " in words_of(pilot))
        await press_and_wait(pilot, ["enter", "…"])
        assert isinstance(pilot.app.screen, ImportReview)
        assert talks(book) == {}
        await press_and_wait(pilot, ["enter"])
        assert list(talks(book)) == ["Jane Doe"]
        await press_and_wait(pilot, ["u"])
        assert talks(book) == {}


async def test_several_who_are_in_it_are_named_and_escape_leaves_it(desk, book, opened, tmp_path):
    both = GOOGLE.replace("CN=sam@mine.example", "CN=Bo Lind").replace("sam@mine", "bo@lind")
    (tmp_path / "both.ics").write_text(both)
    async with opened(desk) as pilot:
        await ask(pilot, str(tmp_path / "both.ics"))
        both_known = "Several people of your book are in it: Jane Doe, Bo Lind."
        await until(pilot, lambda: both_known in words_of(pilot))
        await press_and_wait(pilot, ["escape", "…"])
        assert isinstance(pilot.app.screen, ImportReview)
        said = "Several people of your book are in it: Jane Doe, Bo Lind; it was left."
        assert said in words_of(pilot)
        await press_and_wait(pilot, ["escape"])
        assert talks(book) == {}


async def test_in_a_folder_each_is_asked_about_by_itself(desk, book, opened, tmp_path):
    folder = tmp_path / "invitations"
    folder.mkdir()
    (folder / "0 known.ics").write_text(GOOGLE)
    for number, hour in enumerate(("100000", "110000", "120000"), 1):
        text = OTHERS.replace("20261203T150000", f"2026120{number + 3}T{hour}")
        text = text.replace("20261203T153000", f"2026120{number + 3}T{hour[:2]}3000")
        text = text.replace("Jane <> Sam: career", f"No. {number}:").replace("4k2m", f"{number}")
        (folder / f"{number}.ics").write_text(text)
    async with opened(desk) as pilot:
        await ask(pilot, str(folder))
        asked = []
        for answer in ("bo", "", "janet"):
            await until(pilot, lambda: "Whose talk is “No." in words_of(pilot))
            asked.append(words_of(pilot).partition("Whose talk is “")[2][:5])
            await press_and_wait(pilot, [*answer, "enter" if answer else "escape", "…"])
        assert sorted(asked) == ["No. 1", "No. 2", "No. 3"]
        await until(pilot, lambda: isinstance(pilot.app.screen, ImportReview))
        await pilot.pause()
        await press_and_wait(pilot, ["enter"])
        assert set(talks(book)) == {"Jane Doe", "Bo Lind", "Janet Roe"}
