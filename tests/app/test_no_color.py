"""With NO_COLOR set no color is sent, and what is chosen stands out all the same."""

import pytest
from textual.widgets import Input, TextArea

from tui.desk.settings.settings import Settings

pytestmark = pytest.mark.painted


def segments(pilot):
    for strip in pilot.app.screen._compositor.render_strips():
        yield from strip


@pytest.mark.parametrize("keys", ["1", "2", "2\t", "3", "4", "5", "3s", "?", "a"])
async def test_no_color_is_sent_on_any_screen(season, opened, monkeypatch, keys):
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(season, (80, 24)) as pilot:
        await pilot.press(*["tab" if key == "\t" else key for key in keys])
        colored = [
            (segment.text, str(segment.style))
            for segment in segments(pilot)
            for color in (segment.style and (segment.style.color, segment.style.bgcolor)) or ()
            if color is not None and not color.is_default
        ]
        assert colored == []


@pytest.mark.parametrize("theme", ["", "askaround-light", "nord"])
async def test_the_row_and_the_place_one_is_at_are_in_reverse_without_colors(
    season, opened, monkeypatch, theme
):
    monkeypatch.setenv("NO_COLOR", "1")
    season.settings = Settings(theme=theme)
    async with opened(season, (80, 24)) as pilot:
        await pilot.press("down")
        reversed_text = "".join(
            segment.text for segment in segments(pilot) if segment.style and segment.style.reverse
        )
        assert "1 Today" in reversed_text
        assert "2 Map" not in reversed_text
        assert "agree on a time" in reversed_text
        assert "confirm the appointment" not in reversed_text


@pytest.mark.parametrize("keys", ["P", "2/", "pr"])
async def test_a_hint_is_told_from_what_was_typed_without_colors(season, opened, monkeypatch, keys):
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(season, (80, 24)) as pilot:
        await pilot.press(*["slash" if key == "/" else key for key in keys])
        fields = [*pilot.app.screen.query(Input), *pilot.app.screen.query(TextArea)]
        hints = [str(field.placeholder) for field in fields if str(field.placeholder)]
        assert hints
        assert [hint for hint in hints if not (hint[0] == "(" and hint[-1] == ")")] == []
