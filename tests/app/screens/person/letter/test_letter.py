"""The dialog of a letter: what is wrong with it comes first, and its keys are told."""

import sys
from contextlib import nullcontext
from dataclasses import replace

import pytest

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tests.app.settling import back_to_today
from tests.cases import case
from tui.app.dialogs.help import Help
from tui.app.screens.person.letter import mailing
from tui.app.screens.person.letter.findings_words import findings_words, source_lines
from tui.app.screens.person.letter.first_blank import first_blank
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.person.letter.other_text import OtherText
from tui.app.widgets.key_hints import KeyHints
from tui.playbook.letters.blanks import filled_in, sentence_with
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving import lines
from tui.playbook.letters.weaving.weave import weave


def test_what_is_wrong_comes_first_and_what_is_right_is_one_line():
    found = [
        Finding(ok=True, words="99 words, under 150"),
        Finding(ok=False, words="fill in [your name]"),
        Finding(ok=True, words="greets Grace"),
        Finding(ok=False, words="ask Ana Roe whether you may use the name"),
    ]
    assert str(findings_words(found)).splitlines() == [
        "✗ fill in [your name]",
        "✗ ask Ana Roe whether you may use the name",
        "✓ 99 words, under 150 · greets Grace",
    ]
    assert str(findings_words(found[:1])) == "✓ 99 words, under 150"


def test_A1_a_note_is_tied_to_the_words_of_its_sentence_where_there_are_no_numbers(world):
    world.profile()
    talk = world.talk(world.contact("Ana Roe"))
    world.notes(talk, "! ask for the messy project", "< send me the syllabus")
    draft = thank_you(world.records, talk, now=world.now)
    lines = [str(line) for line in source_lines(draft, world.records, numbered=False)]
    assert lines == [
        "I wrote down your advice … ← ! ask for the messy project",
        "Thank you as well for … ← < send me the syllabus",
    ]
    numbered = [str(line) for line in source_lines(draft, world.records)]
    assert numbered == ["¹ ! ask for the messy project", "² < send me the syllabus"]


async def test_every_check_that_failed_is_in_sight_in_a_small_terminal(desk, opened):
    ana = desk.book.add_contact("Ana Roe", now=desk.now(), to_ask=False)
    desk.book.add_contact("Grace Lin", now=desk.now(), introducer=ana.name)
    async with opened(desk) as pilot:
        await pilot.press("enter", "i", *"cv??", "escape")
        findings = pilot.app.screen.query_one("#findings")
        lines = [str(strip.text).strip() for strip in findings.render_lines(findings.size.region)]
        wrong = [line for line in lines if line.startswith("✗")]
        assert "✗ ask Ana Roe whether you may use the name" in wrong
        assert "✗ no résumé in a first request" in wrong
        assert "✗ “??” has a sign for a word" in wrong
        assert any(line.startswith("✓") for line in lines)
        assert len(wrong) == 6


async def test_the_keys_of_a_letter_are_told_at_80_columns(season, opened):
    async with opened(season) as pilot:
        pilot.app.screen.query_one("#queue").action_first()
        await pilot.press("n", "enter")
        assert isinstance(pilot.app.screen, Letter)
        hints = str(pilot.app.screen.query_one(KeyHints).render())
        for told in ("y copy", "tab other words", "enter edit", "d sent", "esc close", "? keys"):
            assert told in hints
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, Help)
        await pilot.press("escape", "i", "question_mark")
        assert isinstance(pilot.app.screen, Letter)
        assert pilot.app.screen.query_one("#body").text.startswith("?")


async def open_request(pilot):
    await pilot.press("enter")
    await pilot.pause()
    assert isinstance(pilot.app.screen, Letter)
    return pilot.app.screen


async def test_R2_copying_a_request_asks_once_why_them(desk, opened, type_text):
    grace = desk.book.add_contact("Grace Lin", now=desk.now())
    async with opened(desk) as pilot:
        await open_request(pilot)
        await pilot.press("y")
        await pilot.pause()
        assert desk.clipboard.texts == []
        await type_text(pilot, "you moved from labs to policy")
        await pilot.press("enter")
        await pilot.pause()
        assert "You moved from labs to policy." in pilot.app.screen.query_one("#body").text
    assert desk.book.records.contacts[grace.id].why_them == "you moved from labs to policy"


async def test_a_letter_goes_through_the_own_program_and_is_taken_or_left(desk, opened):
    program = f'"{sys.executable}" -c "print(\'Dear Grace, shorter.\')"'
    desk.settings = replace(desk.settings, letter_command=program)
    desk.book.add_contact("Grace Lin", now=desk.now())
    async with opened(desk) as pilot:
        letter = await open_request(pilot)
        before = letter.query_one("#body").text
        for key in ("escape", "enter"):
            await pilot.press("vertical_line")
            await letter.workers.wait_for_complete()
            await pilot.pause()
            assert isinstance(pilot.app.screen, OtherText)
            await pilot.press(key)
            await pilot.pause()
            text = letter.query_one("#body").text
            assert text == (before if key == "escape" else "Dear Grace, shorter.")


async def test_without_a_program_the_letter_says_where_to_name_one(desk, opened):
    desk.book.add_contact("Grace Lin", now=desk.now())
    async with opened(desk) as pilot:
        await open_request(pilot)
        await pilot.press("vertical_line")
        await pilot.pause()
        assert "[letters]" in toasts(pilot)[-1]


async def test_a_long_talk_is_gone_through_once_however_much_is_typed(season, opened, monkeypatch):
    read = []
    monkeypatch.setattr(lines, "weave", lambda *note: read.append(note) or weave(*note))
    records = season.book.records
    talk = next(each for each in records.interviews.values() if records.notes_of(each.id))
    async with opened(season) as pilot:
        letter = Letter(season, lambda _: thank_you(records, talk, now=season.now()))
        pilot.app.push_screen(letter)
        await pilot.pause()
        await pilot.press("i")
        assert read
        read.clear()
        await pilot.press(*"we talked")
        assert letter.query_one("#body").text.startswith("we talked")
        assert read == []


async def test_the_mail_program_is_said_to_be_open_only_when_one_is(
    desk, opened, monkeypatch, tmp_path
):
    desk.book.add_contact("Jane Doe", now=desk.now(), emails=["jane@acme.example"])
    opener = tmp_path / "xdg-open"
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":9")
    async with opened(desk) as pilot:
        await pilot.press("o")
        for script, words in (
            ("exit 4", "since xdg-open ended with status 4"),
            ("exit 0", "Opened in your mail program."),
            ("", "since there is no xdg-open here"),
        ):
            if script:
                opener.write_text(f"#!/bin/sh\n{script}\n")
                opener.chmod(0o700)
            else:
                opener.unlink()
            await pilot.press("m")
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            assert words in toasts(pilot)[-1]


async def test_a_mail_command_has_the_terminal(desk, opened, monkeypatch):
    desk.book.add_contact("Jane Doe", now=desk.now(), emails=["jane@acme.example"])
    ran = []
    monkeypatch.setattr(mailing, "run_mail_command", lambda *words: ran.append(words))
    monkeypatch.setattr("textual.app.App.suspend", lambda _: nullcontext())
    desk.settings = replace(desk.settings, mail_command="neomutt {}")
    async with opened(desk) as pilot:
        await pilot.press("o")
        await pilot.press("m")
        ((command, link),) = ran
        assert command == "neomutt {}"
        assert link.startswith("mailto:")
        assert "&body=" in link


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("shadowed a nurse for a day.", "Since then, I have shadowed a nurse for a day."),
        ("I have moved to nights", "Since then, I have moved to nights."),
        ("have moved to nights", "Since then, I have moved to nights."),
        ("put my hours on one page", "Since then, I have put my hours on one page."),
    ],
)
def test_N2_an_answer_goes_where_the_blank_stood(answer, said):
    body = "Dear Jo,\n\nYou said so. Since then, I have [what you did about it].\n\nBest"
    assert sentence_with(body, "[what you did about it]") == (
        "Since then, I have [what you did about it]."
    )
    assert said in filled_in(body, "[what you did about it]", answer)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Dear [their name],\n\nx", ((0, 5), (0, 17))),
        ("Dear Jo,\n\nIt is [a] and [their name].", ((2, 14), (2, 26))),
        ("Dear Jo", None),
    ],
)
def test_the_cursor_goes_to_the_first_blank(text, place):
    found = first_blank(text, ["[their name]"])
    assert (found and (found.start, found.end)) == place


def mode(pilot):
    return str(pilot.app.screen.query_one(".dialog").border_title)


async def test_reading_and_editing_look_different(desk, opened):
    desk.book.add_contact("Grace Lin", now=desk.now())
    async with opened(desk) as pilot:
        for size in [(60, 24), (80, 24), (120, 36), (200, 60)]:
            with case(size):
                await pilot.resize_terminal(*size)
                await back_to_today(pilot)
                letter = await open_request(pilot)
                text = letter.query_one("#body")
                reading = text.styles.background, letter.query_one(".dialog").styles.border_top
                assert (mode(pilot), text.show_cursor) == ("reading · i edits", False)
                assert "reading" in whole_screen(pilot)
                await pilot.press("i")
                assert (mode(pilot), text.show_cursor) == ("editing · escape ends it", True)
                assert "editing" in whole_screen(pilot)
                editing = text.styles.background, letter.query_one(".dialog").styles.border_top
                assert all(one != other for one, other in zip(reading, editing, strict=True))
                await pilot.press("escape")
                assert (mode(pilot), text.show_cursor) == ("reading · i edits", False)


WORDS = [
    *("add", "dad", "daddy", "odd", "Dear d", "hard deadline", "added", "saddled", "d d", "dxd"),
    *("du d", "good day, dad", "Adding a word: dd", "d.d"),
]


async def test_words_typed_while_one_reads_mark_nothing_sent(desk, opened):
    ana = desk.book.add_contact("Ana Roe", now=desk.now(), to_ask=False)
    grace = desk.book.add_contact("Grace Lin", now=desk.now(), introducer=ana.name)
    revision = desk.book.revision
    async with opened(desk) as pilot:
        for words in WORDS:
            with case(words):
                letter = await open_request(pilot)
                assert any(not each.ok for each in letter._checks.of(letter._draft))
                assert letter._keeper.text() == ""
                await pilot.press(*map(name_of, words))
                assert desk.book.records.touches_of(grace.id) == []
                # The next word is to find everything as it was, with nothing half typed.
                assert desk.book.revision == revision
                await back_to_today(pilot)
                letter._keeper.clear()


def name_of(character):
    return {" ": "space", ",": "comma", ":": "colon", ".": "full_stop"}.get(character, character)


async def test_the_second_press_that_follows_at_once_marks_it_sent(desk, opened):
    ana = desk.book.add_contact("Ana Roe", now=desk.now(), to_ask=False)
    grace = desk.book.add_contact("Grace Lin", now=desk.now(), introducer=ana.name)
    async with opened(desk) as pilot:
        await open_request(pilot)
        await pilot.press("d")
        assert "Not marked as sent yet" in toasts(pilot)[-1]
        assert desk.book.records.touches_of(grace.id) == []
        await pilot.press("j", "d")
        assert desk.book.records.touches_of(grace.id) == []
        await pilot.press("d")
    assert len(desk.book.records.touches_of(grace.id)) == 1
