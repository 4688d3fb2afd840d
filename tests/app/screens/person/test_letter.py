"""The dialog of a letter: what is wrong with it comes first, and its keys are told."""

from tui.app.dialogs.help import Help
from tui.app.screens.person.letter import Letter, findings_words
from tui.app.widgets.key_hints import KeyHints
from tui.playbook.letters.checks import Finding


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
        assert any(line.startswith("✓") for line in lines)
        assert len(wrong) == 4


async def test_the_keys_of_a_letter_are_told_at_80_columns(season, opened):
    async with opened(season) as pilot:
        pilot.app.screen.query_one("#queue").action_first()
        await pilot.press("n", "enter")
        assert isinstance(pilot.app.screen, Letter)
        hints = str(pilot.app.screen.query_one(KeyHints).render())
        for told in ("y copy", "tab other words", "i edit", "d sent", "esc close", "? help"):
            assert told in hints
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, Help)
        await pilot.press("escape", "i", "question_mark")
        assert isinstance(pilot.app.screen, Letter)
        assert pilot.app.screen.query_one("#body").text.startswith("?")
