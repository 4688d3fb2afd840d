"""`?` on what has a reason: the rule in words, and where it comes from."""

import pytest

from tests.app.painted import painted
from tui.app.dialogs.help import Help
from tui.app.widgets.row_list import RowList
from tui.playbook.rules import RULES, sources_of

TALL = (90, 100)


def shown(pilot):
    screen = pilot.app.screen
    assert isinstance(screen, Help)
    return " ".join(
        " ".join(painted(pilot, screen.query_one(".dialog").region)).replace("│", " ").split()
    )


def says(words, rule):
    """Whether a text tells a rule, and where it comes from."""
    return f"{rule} {RULES[rule]}" in words and "; ".join(sources_of(rule)) in words


async def test_a_row_of_today_says_its_rule_and_where_that_comes_from(season, opened):
    async with opened(season, TALL) as pilot:
        rows = pilot.app.screen.query_one(RowList)
        shown_items = [item for item in season.queue() if item.key in rows.ids][:6]
        assert len({item.rule for item in shown_items}) > 3
        for item in shown_items:
            rows.put_cursor(item.key)
            await pilot.press("question_mark")
            assert says(shown(pilot), item.rule)
            assert item.why in shown(pilot)
            await pilot.press("escape")


@pytest.mark.parametrize("key", ["question_mark", "f1"])
async def test_a_letter_says_the_rules_of_its_checks_the_failed_ones_first(season, opened, key):
    season.add_contact_line("Wendy Marsh, Curator, Bay Museum")
    async with opened(season, TALL) as pilot:
        await pilot.press("slash", *"marsh", "enter", "o", key)
        words = shown(pilot)
    for rule in ("R2", "R3", "R4"):
        assert says(words, rule)
    assert "✗ the letter does not say yet why you write to this person" in words
    assert words.index("✗ the letter") < words.index("✓ says how long")


async def test_an_item_of_the_checklist_says_its_rule(season, opened):
    async with opened(season, TALL) as pilot:
        await pilot.press("3", "tab", "question_mark")
        assert says(shown(pilot), "P1")
        await pilot.press("escape", "tab", "question_mark")
        assert says(shown(pilot), "P3")


async def test_private_mode_hides_who_it_is_about_and_not_the_rule(season, opened):
    async with opened(season, TALL) as pilot:
        item = season.queue()[0]
        pilot.app.screen.query_one(RowList).put_cursor(item.key)
        await pilot.press("ctrl+g", "question_mark")
        words = shown(pilot)
    assert item.why not in words
    assert says(words, item.rule)
