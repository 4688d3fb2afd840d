"""The map as a browser shows it: labels apart in real letters, the search, the way that is lit."""

import json
import re
import shutil
import subprocess
from html import unescape
from itertools import combinations

import pytest

from tests.exchange.writers.map.drawn import HOSTILE, drawn
from tui.exchange.writers.map.page import map_page
from tui.model.drawn_map import DrawnMap, DrawnPerson, DrawnSource

# What is done on the page, seen from a page around it; the rules of the page itself stay.
FRAME = """<!DOCTYPE html><iframe src="map.html" width="{width}" height="700"></iframe>
<script>onload = () => {{
  const page = document.querySelector("iframe").contentDocument
  const press = (on, key) => on.dispatchEvent(new KeyboardEvent("keydown", {{key, bubbles: true}}))
  const field = page.getElementById("find")
  const about = () => page.getElementById("about").innerText.split("\\n").filter(Boolean)
  const lit = () => [...page.querySelectorAll(".lit")].map((each) => each.id).sort()
  const point = (id) => page.getElementById(id).dispatchEvent(
    new PointerEvent("pointerover", {{bubbles: true}}))
  const found = {{}}
  const svg = page.querySelector("svg")
  const at = svg.getScreenCTM().inverse()
  found.title = page.title
  found.boxes = [...page.querySelectorAll(".labels text")].map((each) => {{
    const box = each.getBBox()
    return [each.textContent, box.x, box.y, box.x + box.width, box.y + box.height]
  }})
  found.wide = page.documentElement.scrollWidth - page.documentElement.clientWidth
  found.hint = about()
  if (page.getElementById("{person}")) {{
    point("{person}")
    found.about = about()
    found.lit = lit()
    found.ways = page.querySelectorAll(".way path").length
    field.value = "{words}"
    field.dispatchEvent(new Event("input"))
    found.found = [...page.querySelectorAll(".found")].map((each) => each.id)
    found.count = page.getElementById("count").textContent
    press(field, "Enter")
    found.reached = page.activeElement.id
    press(page.activeElement, "Home")
    found.home = page.activeElement.id
    press(page.activeElement, "ArrowRight")
    found.walked = page.activeElement.id
    press(page.activeElement, "Escape")
    found.cleared = page.querySelectorAll(".searching, .found, .lit").length
  }}
  document.body.textContent = JSON.stringify(found)
}}</script>"""
KNOWN = DrawnMap(
    (
        DrawnSource(
            "faculty",
            False,
            (
                DrawnPerson("Wendy Ho", "talked", True, "Analyst", "Harbor Children's Hospital"),
                DrawnPerson("Tomás Rivera", "asked", True, "", "Northlight", introducer=0),
                DrawnPerson("Priya Raman", "scheduled", True, "", "Northlight", introducer=1),
            ),
        ),
        DrawnSource("event", True, tuple(DrawnPerson(name, "known", False) for name in HOSTILE)),
    ),
    "Nora <b>",
)


def browser() -> str:
    """Return the browser's program, or skip."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
    return found or pytest.skip("no chromium is installed here")


def seen(folder, of, *, width=1200, person="p2", words="NORTH rivera"):
    """What a browser has of a page, and what comes of pointing, searching and walking."""
    (folder / "map.html").write_text(map_page(of), encoding="utf-8")
    frame = FRAME.format(width=width, person=person, words=words)
    (folder / "frame.html").write_text(frame, encoding="utf-8")
    command = [
        browser(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        "--allow-file-access-from-files", "--virtual-time-budget=4000",
        f"--user-data-dir={folder / 'profile'}", "--dump-dom", (folder / "frame.html").as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(unescape(re.search(r"<body>(.*)</body>", done.stdout, re.DOTALL)[1]))


def test_pointing_lights_the_way_and_the_search_finds(tmp_path):
    found = seen(tmp_path, KNOWN)
    assert found["title"] == "Nora <b>: 15 people through 2 sources"
    assert found["hint"][0].startswith("Point at somebody")
    assert found["about"] == [
        "Priya Raman",
        "Northlight",
        "scheduled · warm · faculty",
        "you → Wendy Ho → Tomás Rivera → Priya Raman",
    ]
    assert found["lit"] == ["p0", "p1", "p2", "s0", "you"]
    assert found["ways"] == 4
    assert found["found"] == ["p1"]
    assert found["count"] == "1 of 15"
    assert found["reached"] == "p1"
    assert (found["home"], found["walked"]) == ("you", "s0")
    assert found["cleared"] == 0


@pytest.mark.parametrize("width", [400, 1200])
def test_labels_are_apart_in_real_letters_and_the_page_is_as_wide_as_the_window(tmp_path, width):
    found = seen(tmp_path, drawn(60), width=width)
    assert found["wide"] == 0
    assert len(found["boxes"]) > 60
    for one, other in combinations(found["boxes"], 2):
        left, top, right, bottom = one[1:]
        # A line of letters is drawn higher than it is.
        apart = other[1] >= right or other[3] <= left or other[2] > bottom - 5 or other[4] < top + 5
        assert apart, (one, other)


def test_nobody_is_a_picture_too(tmp_path):
    found = seen(tmp_path, drawn(0))
    assert found["title"] == "Nobody is on the map yet"
    assert found["wide"] == 0
