"""What is remembered of styles is what the style sheet says, wherever one goes."""

from typing import Any

import pytest
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode
from textual.pilot import Pilot
from textual.widgets import Static

from tests.app.settling import palette_filled
from tui.app.themes import LIGHT

# Typed one after the other; each state on the way is looked at.
WAYS = {
    "rows": ["down", "down", "ctrl+l", "ctrl+l", "up"],
    "filters": ["2", "/", "a", "n", "escape", "3", "/", "x", "tab", "escape", "escape"],
    "forms": ["2", "a", "x", "tab", "shift+tab", "tab", "enter", "escape", "a", "escape", "e"],
    "letter": ["d", "down", "tab", "escape", "d", "escape"],
    "places": ["2", "3", "4", "5", "1", "5", "tab", "2"],
    "help": ["?", "down", "escape", "?", "escape"],
}


def styles_of(node: DOMNode) -> dict[str, Any]:
    """Return the rules a widget keeps, and those of each of its parts."""
    own = {**node.styles.base.get_rules()}
    layout = own.pop("layout", None)
    parts = {name: part.base.get_rules() for name, part in node._component_styles.items()}
    return {"own": own, "layout": getattr(layout, "name", None), "parts": parts}


def differing(pilot: Pilot[None]) -> list[str]:
    """Return the widgets to which Textual, asked again, gives other styles than they have."""
    app = pilot.app
    plain = Stylesheet(variables=app.stylesheet._variables)
    plain._rules = app.stylesheet.rules
    wrong = []
    for node in [app, *app.screen.walk_children(with_self=True)]:
        before = styles_of(node)
        plain.apply(node)
        if before != styles_of(node):
            wrong.append(f"{node} below {node.parent}")
    return wrong


@pytest.mark.parametrize("way", WAYS)
async def test_every_widget_has_the_styles_of_the_sheet(opened, season, way):
    wrong = {}
    async with opened(season) as pilot:
        for at, key in enumerate(WAYS[way]):
            await pilot.press(key)
            wrong[at, key] = differing(pilot)
    assert not {at: those for at, those in wrong.items() if those}


async def test_also_in_the_palette_in_another_theme_and_under_the_mouse(opened, season):
    async with opened(season) as pilot:
        await pilot.press("ctrl+p")
        await palette_filled(pilot)
        assert differing(pilot) == []
        await pilot.press("escape")
        themes = [each for each in pilot.app.available_themes if each.startswith("askaround")]
        assert len(themes) > 1
        for theme in themes:
            pilot.app.theme = theme
            await pilot.pause()
            assert differing(pilot) == [], theme
        await pilot.hover(offset=(10, 5))
        assert differing(pilot) == []


async def test_a_class_of_something_around_it_is_seen(opened, season):
    """Nothing about the widget itself changes, and neither does what it is in by type or id."""
    async with opened(season) as pilot:
        app = pilot.app
        app.stylesheet.add_source(".loud Static { text-style: bold; }", ("test", ""))
        app.stylesheet.parse()
        inner = app.screen.query(Static).first()
        app.screen.add_class("loud")
        await pilot.pause()
        assert "text_style" in inner.styles.base.get_rules()
        app.screen.remove_class("loud")
        await pilot.pause()
        assert differing(pilot) == []


async def test_what_was_taken_away_and_is_put_back_has_its_parts(opened, season):
    async with opened(season) as pilot:
        await pilot.press("2", "/")
        field = pilot.app.focused
        place = field.parent
        await field.remove()
        await place.mount(field)
        await pilot.pause()
        assert differing(pilot) == []


async def test_styles_are_read_again_in_other_colors_only(opened, season):
    async with opened(season) as pilot:
        app, rules = pilot.app, pilot.app.stylesheet.rules
        app.refresh_css(animate=False)
        assert app.stylesheet.rules is rules
        app.theme = LIGHT.name
        await pilot.pause()
        assert app.stylesheet.rules is not rules
        assert differing(pilot) == []
