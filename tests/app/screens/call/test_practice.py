"""Practice: the pitch against the clock, and a talk on the real Call screen, kept nowhere."""

import pytest

from tests.app.painted import words_of
from tests.app.settling import pick_in_palette
from tests.cases import case
from tui.app.dialogs.form import Form
from tui.app.screens.call.call import Call
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.call.practice import Practice
from tui.app.screens.call.practice_talk import PracticeTalk
from tui.app.screens.today.today import Today
from tui.app.widgets.key_hints import KeyHints

SIZES = [(60, 24), (80, 24), (120, 36)]
PITCH = "I teach science and want to find out how lessons are made for museums."
HOSTILE = "[/b] [red]$(reboot)[/] why `x` \\[ ${HOME} مرحبا 漢字 😀 {now} %s"
SECRET = "zanzibarquux"


@pytest.fixture
def practice(desk, opened):
    """Open the program on its practice, for somebody with this pitch."""

    def open_it(pitch=PITCH, size=(80, 24)):
        desk.book.save_profile(now=desk.now(), name="Mara", pitch=pitch)
        return opened(desk, size, practices=True)

    return open_it


def seen(pilot):
    words = words_of(pilot, pilot.app.screen.query_one(".dialog"))
    return " ".join(words.replace("│", " ").split())


async def practice_anew(pilot, size):
    """Leave the practice, and open it again in a terminal of another size."""
    await pilot.press("escape")
    await pilot.resize_terminal(*size)
    await pilot.press("V")


async def pass_by(pilot, desk, seconds):
    desk.clock.move(seconds=seconds)
    pilot.app.screen.tick()
    await pilot.pause()


async def test_P4_the_pitch_is_said_against_the_clock(desk, practice):
    async with practice() as pilot:
        for size in SIZES:
            with case(size):
                await practice_anew(pilot, size)
                assert "for museums." in seen(pilot)
                assert "14 words, about 6 seconds aloud" in seen(pilot)
                await pilot.press("enter")
                await pass_by(pilot, desk, 12)
                assert "00:12 of 00:30" in seen(pilot)
                await pass_by(pilot, desk, 22)
                assert "00:34, 00:04 over" in seen(pilot)
                await pilot.press("space")
                assert "That took 00:34, 00:04 over. enter: again." in seen(pilot)
                await pilot.press("enter")
                await pass_by(pilot, desk, 1)
                assert "00:01 of 00:30" in seen(pilot)


async def test_the_words_can_be_hidden_while_the_clock_goes_on(desk, practice):
    async with practice() as pilot:
        await pilot.press("enter", "h")
        await pass_by(pilot, desk, 5)
        assert PITCH[:20] not in seen(pilot)
        assert "by heart; h shows them" in seen(pilot)
        assert "00:05 of 00:30" in seen(pilot)
        await pilot.press("h")
        assert PITCH[:20] in seen(pilot)


@pytest.mark.parametrize(
    "pitch", [HOSTILE, "so very long " * 900, "x" * 5000], ids=["hostile", "long", "one word"]
)
async def test_any_pitch_leaves_the_clock_in_sight(desk, practice, pitch):
    async with practice(pitch) as pilot:
        for size in SIZES:
            with case(size):
                await practice_anew(pilot, size)
                await pilot.press("enter")
                await pass_by(pilot, desk, 3)
                assert "00:03 of 00:30" in seen(pilot)
                assert pitch[:20].strip() in seen(pilot)
                await pilot.press("G")
                assert "00:03 of 00:30" in seen(pilot)


@pytest.mark.parametrize("pitch", ["", "  \n "])
async def test_without_a_pitch_it_says_how_to_write_one(desk, practice, pitch):
    async with practice(pitch) as pilot:
        assert "There is no pitch yet." in seen(pilot)
        await pilot.press("h")
        assert "There are no words to hide yet." in seen(pilot)
        await pilot.press("e")
        assert isinstance(pilot.app.screen, Form)
        pilot.app.screen.query_one("#pitch").text = "I teach."
        await pilot.press("ctrl+s")
        assert "by heart" in seen(pilot)
    assert desk.book.records.profile.pitch == "I teach."


async def test_on_an_empty_store_the_welcome_waits_until_it_is_over(desk, opened):
    async with opened(desk, practices=True) as pilot:
        assert isinstance(pilot.app.screen, Practice)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Form)


async def test_it_is_in_the_palette_and_goes_back_where_it_was(season, opened):
    async with opened(season) as pilot:
        await pick_in_palette(pilot, "ctrl+p", "practice")
        assert isinstance(pilot.app.screen, Practice)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Today)


async def test_it_waits_while_somebody_is_on_the_phone(season, opened):
    call = season.interview_to_come(next(iter(season.book.records.contacts.values())))
    season.book.start_call(call.id, now=season.now())
    async with opened(season, call_id=call.id) as pilot:
        await pilot.press("escape", "V")
        assert isinstance(pilot.app.screen, Call)
        assert pilot.app.screen.query_one(NoteLine).value == "V"


def files_with(folder, word):
    return [
        path for path in folder.rglob("*") if path.is_file() and word.encode() in path.read_bytes()
    ]


async def test_nothing_of_a_practice_talk_is_kept(season, opened, type_text, tmp_path):
    async with opened(season, practices=True) as pilot:
        before = season.book.revision
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await practice_talk_keeps_nothing(pilot, season, type_text, tmp_path)
                assert season.book.revision == before
        await pilot.press("escape")
        assert not isinstance(pilot.app.screen, Debrief)
    season.book.close()
    assert files_with(tmp_path, SECRET) == []
    assert season.clipboard.texts == []


async def practice_talk_keeps_nothing(pilot, season, type_text, tmp_path):
    await pilot.press("t")
    screen = pilot.app.screen
    assert isinstance(screen, PracticeTalk)
    assert words_of(pilot, screen.query_one("#practice")) == "Practice: nothing is kept"
    assert screen.query_one(KeyHints).saved == "nothing kept"
    await type_text(pilot, f"!{SECRET}")
    await pilot.press("enter", "tab", "ctrl+r", "ctrl+r", "ctrl+l")
    await type_text(pilot, f"@Wendy {SECRET}, Acme")
    await pilot.press("enter")
    await type_text(pilot, f"> half a line {SECRET}")
    screen.desk.book.flush()
    season.book.flush()
    assert len(screen.records.notes_of(screen.interview.id)) == 2
    # This is all that is left after a kill at this moment.
    assert files_with(tmp_path, SECRET) == []
    season.clock.move(minutes=4, seconds=7)
    await pilot.press("escape", "h")
    assert isinstance(pilot.app.screen, Practice)
    assert "You talked for 04:07" in seen(pilot)
    assert "took 3 lines. Nothing of it is kept." in seen(pilot)


async def test_what_leads_away_from_a_practice_talk_does_nothing(desk, practice):
    async with practice() as pilot:
        await pilot.press("t", "escape", "2", "a", "P", "n", "s", "x", "V", "ctrl+o")
        assert isinstance(pilot.app.screen, PracticeTalk)
        await pilot.press("i", "ctrl+d")
        assert isinstance(pilot.app.screen, Practice)


async def test_each_practice_talk_begins_anew(desk, practice, type_text):
    async with practice() as pilot:
        for _ in range(2):
            await pilot.press("t")
            line = pilot.app.screen.query_one(NoteLine)
            assert line.has_focus
            assert line.value == ""
            assert pilot.app.screen.interview.started is None
            await type_text(pilot, "one")
            await pilot.press("enter", "ctrl+d")
            assert "took 1 line." in seen(pilot)
