"""What a line in error is refused for can be read, and the line stays."""

import pytest

from tests.app.painted import words_of
from tests.app.screens.imports.importing import TABLE, press_and_wait
from tests.app.settling import until
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.imports.columns import ColumnMapper
from tui.model.contact_line.contact_line import parse_contact_line

LONG = "somebody nobody here has ever heard of, and whose name does not come to an end " * 3
REFUSED = {
    "date": (["s"], "when the cows come home"),
    "long date": (["s"], LONG),
    "minutes": (["p", "l"], "half an hour or so"),
    "way": (["2", "w"], LONG),
    "tag": (["2", "tab", "v", "number_sign"], "-"),
    "tip": (["2", "tab", "tab", "i"], "opening:"),
    "file": (["p", "B", "w"], "/no/such/folder/brief.md"),
    "add": (["a"], ", , ,"),
}


@pytest.mark.parametrize("size", [(80, 24), (60, 24)], ids=str)
@pytest.mark.parametrize(("keys", "wrong"), REFUSED.values(), ids=REFUSED)
async def test_a_refused_line_stays_and_says_why(desk, opened, keys, wrong, size):
    desk.book.save_profile(now=desk.now(), name="Sam")
    jane = desk.book.add_contact("Jane Doe", now=desk.now(), organization="Acme")
    desk.interview_to_come(jane)
    async with opened(desk, size) as pilot:
        await pilot.press(*keys)
        screen = pilot.app.screen
        assert isinstance(screen, AskLine)
        screen.query_one("#line").value = wrong
        await pilot.pause()
        await pilot.press("enter")
        assert pilot.app.screen is screen
        assert pilot.app.focused.value == wrong
        assert words_of(pilot, screen.query_one("#meaning")).endswith((".", "?"))


LONG_LINE = (
    "Maximiliane-Charlotte Oberhuber-Wagner, Senior Infection Control Data Analyst, Lake Hospital "
    "of the University, mco@lake-hospital.example, +1 312 555 0199, linkedin.com/in/mco-wagner, "
    "#alumni #mentor, via Prof. Konstantin Papadopoulos-Smith, met at the PyLadies meetup, "
    "call her on Monday"
)


async def test_the_whole_preview_is_in_sight_in_a_narrow_terminal(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk, (60, 24)) as pilot:
        await pilot.press("a")
        pilot.app.screen.query_one("#line").value = LONG_LINE
        await pilot.pause()
        seen = words_of(pilot, pilot.app.screen.query_one("#meaning"))
        assert seen.endswith("notes: call her on Monday")
        assert seen.startswith("name: Maximiliane-Charlotte")
        assert "enter save esc close" in words_of(pilot, pilot.app.screen)


@pytest.mark.parametrize("size", [(80, 24), (60, 24), (60, 12)], ids=str)
async def test_a_preview_that_does_not_fit_is_cut_with_a_sign(desk, opened, size):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk, size) as pilot:
        await pilot.press("a")
        pilot.app.screen.query_one("#line").value = f"Jane Doe, {'very ' * 300} good, Acme"
        meaning = pilot.app.screen.query_one("#meaning")
        # A line as long as this is read once the keys rest.
        await until(pilot, lambda: words_of(pilot, meaning).endswith("…"))
        assert words_of(pilot, meaning).startswith("name: Jane Doe")
        assert "enter save esc close" in words_of(pilot, pilot.app.screen)


@pytest.mark.parametrize("size", [(80, 24), (60, 24)], ids=str)
async def test_columns_that_make_nobody_say_so_in_sight(desk, opened, tmp_path, size):
    desk.book.save_profile(now=desk.now(), name="Sam")
    table = tmp_path / "people.csv"
    table.write_text(TABLE)
    async with opened(desk, size) as pilot:
        await press_and_wait(pilot, ["2", "I"])
        pilot.app.screen.query_one("#path").value = str(table)
        await press_and_wait(pilot, ["ctrl+s", "…"])
        if not isinstance(pilot.app.screen, ColumnMapper):
            await press_and_wait(pilot, ["c"])
        assert isinstance(pilot.app.screen, ColumnMapper)
        for _ in range(12):
            await press_and_wait(pilot, ["x", "j"])
        assert words_of(pilot, pilot.app.screen.query_one("#preview")).endswith(".")


async def test_a_long_line_is_not_read_with_each_key(desk, opened, monkeypatch):
    desk.book.save_profile(now=desk.now(), name="Sam")
    monkeypatch.setattr("tui.app.dialogs.half_typed._REST", 3600)
    read = []
    monkeypatch.setattr(
        "tui.app.dialogs.contact_line.parse_contact_line",
        lambda line: read.append(line) or parse_contact_line(line),
    )
    async with opened(desk) as pilot:
        await pilot.press("a", *"Jo")
        assert read == ["J", "Jo"]
        pilot.app.screen.query_one("#line").value = long = "Jo " + "Lind " * 100
        await pilot.press("end")
        read.clear()
        await pilot.press(*"at Acme")
        assert read == []
        await pilot.press("enter")
        assert set(read) == {f"{long}at Acme"}
