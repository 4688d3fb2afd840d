"""The map as a picture: well-formed, whole in words, names never markup, colors that are read."""

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from tests.exchange.writers.map.drawn import HOSTILE, drawn
from tui.exchange.writers.map.look import DARK, LIGHT, SIGNS, Theme, sign_name
from tui.exchange.writers.map.svg import map_svg
from tui.model.drawn_map import DrawnMap, DrawnPerson, DrawnSource
from tui.playbook.contacts.stages import Stage

SVG = "{http://www.w3.org/2000/svg}"
SMALL = DrawnMap(
    (
        DrawnSource(
            "faculty",
            False,
            (
                DrawnPerson("Wendy Ho", "talked", True, "Analyst", "A & B"),
                DrawnPerson("Tomás Rivera", "asked", False, introducer=0, faded=True),
            ),
        ),
        DrawnSource("event", True),
    ),
    "Nora Castillo",
)


def parsed(of, theme=Theme.AUTO):
    return ET.fromstring(map_svg(of, theme).encode())


def words(element):
    return ["".join(each.itertext()) for each in element.iter(f"{SVG}text")]


def test_it_says_whose_it_is_who_is_on_it_and_what_the_signs_mean():
    found = parsed(SMALL)
    assert words(found) == [
        "Nora Castillo: 2 people through 1 source",
        "you",
        "faculty 2",
        "Wendy Ho",
        "A & B",
        "Tomás Rivera",
        "asked",
        "talked",
        "warm: somebody or something in common",
        "cold: nothing in common yet",
        "introduced by",
        "in italics: only on the way to somebody",
        "Nobody yet: event",
    ]
    assert found.get("role") == "img"
    assert found.find(f"{SVG}title").text == "Nora Castillo: 2 people through 1 source"
    assert "faculty 2" in found.find(f"{SVG}desc").text


def test_everybody_has_a_tooltip_with_the_way_to_them():
    tooltips = {each.get("id"): each.find(f"{SVG}title").text for each in people(parsed(SMALL))}
    assert tooltips == {
        "p0": "Wendy Ho\nAnalyst, A & B\ntalked · warm · faculty\nyou → Wendy Ho",
        "p1": "Tomás Rivera\nasked · cold · faculty\nyou → Wendy Ho → Tomás Rivera",
    }


def people(found):
    return [each for each in found.iter(f"{SVG}g") if "person" in each.get("class", "").split()]


@pytest.mark.parametrize("size", [0, 1, 14, 60, 700])
def test_it_is_well_formed_at_any_size_and_nobody_is_left_out(size):
    of = drawn(size)
    found = parsed(of)
    tooltips = {
        each.get("id"): each.find(f"{SVG}title").text.split("\n")[0] for each in people(found)
    }
    known = [person.name for source in of.sources for person in source.people]
    assert tooltips == {f"p{at}": name.replace("\ufffe", "") for at, name in enumerate(known)}
    assert not [*found.iter(f"{SVG}script"), *found.iter(f"{SVG}b"), *found.iter(f"{SVG}image")]
    used = {each.get("href") for each in found.iter(f"{SVG}use")}
    assert used <= {f"#{each.get('id')}" for each in found.iter(f"{SVG}g")}


def test_nobody_is_said_in_words():
    assert words(parsed(drawn(0)))[0] == "Nobody is on the map yet"
    assert "family" in words(parsed(drawn(0)))
    assert words(parsed(DrawnMap(())))[0] == "Nobody is on this map"


def test_names_are_text():
    known = tuple(DrawnPerson(name, "known", title=name, organization=name) for name in HOSTILE)
    of = DrawnMap((DrawnSource('a<b>&"source', True, known),), '<i>Nora</i> & "Co"')
    text = map_svg(of)
    assert ET.fromstring(text.encode()) is not None
    assert not re.search(r"<(script|b|i)\b", text)
    assert "&lt;i&gt;Nora&lt;/i&gt; &amp;" in text


def test_it_loads_nothing():
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|@import|url\(", map_svg(drawn(60)))


def test_every_stage_has_a_sign():
    assert list(SIGNS) == [stage.value for stage in Stage]
    classes = re.findall(r"\.([a-z-]+)(?=, \.|\s*\{)", map_svg(drawn(1)))
    assert sign_name("in touch") in classes


def test_the_theme_is_the_readers_or_the_one_asked_for():
    auto, dark, light = (map_svg(SMALL, theme) for theme in (Theme.AUTO, Theme.DARK, Theme.LIGHT))
    assert "prefers-color-scheme: dark" in auto
    assert LIGHT["paper"] in auto
    assert DARK["paper"] in auto
    assert LIGHT["paper"] in light
    assert DARK["paper"] not in light
    assert DARK["paper"] in dark
    assert LIGHT["paper"] not in dark
    assert "prefers" not in light + dark


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_lines_stand_out(colors):
    behind = luminance(colors["paper"])
    for name, color in colors.items():
        lighter, darker = sorted([behind, luminance(color)], reverse=True)
        least = 1 if name == "paper" else 3 if name.endswith("-line") else 4.5
        assert (lighter + 0.05) / (darker + 0.05) >= least, name


def test_larger_sources_hang_on_thicker_curves():
    found = parsed(drawn(60))
    widths = {
        each.get("data-to"): float(each.get("stroke-width", 0)) for each in found.iter(f"{SVG}path")
    }
    sizes = [len(source.people) for source in drawn(60).sources if source.people]
    ranked = sorted(range(len(sizes)), key=sizes.__getitem__)
    assert all(widths[f"s{one}"] <= widths[f"s{other}"] for one, other in pairwise(ranked))
