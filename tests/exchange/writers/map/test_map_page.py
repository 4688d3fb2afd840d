"""The map as a page: it loads nothing, runs only its own script, and is a list in words, too."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from tests.exchange.writers.map.drawn import HOSTILE, drawn
from tui.exchange.writers.map.look import Theme
from tui.exchange.writers.map.page import map_page
from tui.model.drawn_map import DrawnMap, DrawnPerson, DrawnSource


class Outline(HTMLParser):
    """The tags of a page, and whether they are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_startendtag(self, tag, attrs):
        self.seen.append(tag)


def outline(page: str) -> list[str]:
    found = Outline()
    found.feed(page)
    assert found.open == []
    return found.seen


def inside(page: str, tag: str) -> str:
    return re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)[1]


@pytest.mark.parametrize("size", [0, 1, 14, 60, 700])
def test_it_is_whole_and_has_one_script_and_one_style(size):
    seen = outline(map_page(drawn(size)))
    assert [tag for tag in seen if tag in ("script", "style", "svg", "b")].count("script") == 1
    assert seen.count("style") == 1
    assert seen.count("b") == len(drawn(size).sources)
    assert not {"img", "link", "iframe", "object"} & {*seen}


def test_only_its_own_script_and_style_are_allowed():
    page = map_page(drawn(14))
    rules = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    assert rules.startswith("default-src 'none'; ")
    assert "unsafe" not in rules
    for tag in ("script", "style"):
        digest = b64encode(sha256(inside(page, tag).encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in rules
    assert not re.search(r'\bstyle="|\bon\w+="', page)
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|@import|url\(|fetch|XML", page)


def test_names_are_text_everywhere():
    known = tuple(DrawnPerson(name, "known", title=name, organization=name) for name in HOSTILE)
    page = map_page(DrawnMap((DrawnSource("<b>", False, known),), "</title><script>1</script>"))
    assert outline(page).count("script") == 1
    assert "&lt;/title&gt;&lt;script&gt;1" in page


def test_the_map_is_there_in_words():
    known = (
        DrawnPerson("Wendy Ho", "talked", title="Analyst", organization="Acme"),
        DrawnPerson("Tomás Rivera", "asked", introducer=0),
        DrawnPerson("Priya Raman", "known", introducer=1),
        DrawnPerson("Grace Lin", "known"),
    )
    words = inside(map_page(DrawnMap((DrawnSource("faculty", False, known),))), "details")
    assert re.sub(r"\s*\n\s*", "", words) == (
        "<summary>The map in words</summary><ul><li><b>faculty</b>, warm: 4 people"
        "<ul><li>Wendy Ho: Analyst, Acme, talked<ul><li>introduced Tomás Rivera: asked"
        "<ul><li>introduced Priya Raman: known</li></ul></li></ul></li>"
        "<li>Grace Lin: known</li></ul></li></ul>"
    )


def test_it_may_have_one_theme():
    assert 'content="light dark"' in map_page(drawn(1))
    dark = map_page(drawn(1), Theme.DARK)
    assert 'content="dark"' in dark
    assert "prefers-color-scheme" not in dark
