"""The report as a browser shows and prints it: everything there, nothing run, nothing cut."""

import json
import re
import shutil
import subprocess
from html import unescape
from zoneinfo import ZoneInfo

import pytest

from tests.world import NOON
from tui.cli.demo.season import fill
from tui.desk.reports import season_report
from tui.exchange.writers.report_page import report_page
from tui.store.book import book_in_memory

HOSTILE = (
    "!<b>start</b> <script>document.title='run'</script> small",
    '"<img src=x onerror=alert(1)> she said *so* | ok',
    f"!{'Donaudampfschifffahrtsgesellschaft' * 6}",
    "!مرحبا 漢字 😀",
)
# Chromium says the width of nothing by itself: a page around the report measures it.
FRAME = """<!DOCTYPE html><iframe src="report.html" width="{width}" height="800"></iframe>
<script>onload = () => {{
  const page = document.querySelector("iframe").contentDocument, all = page.documentElement
  document.body.textContent = JSON.stringify({{
    title: page.title, wide: all.scrollWidth, seen: all.clientWidth,
    scripts: page.querySelectorAll("script, img, b").length, text: page.body.innerText,
  }})
}}</script>"""


def browser() -> str:
    """Return the browser's program, or skip."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
    return found or pytest.skip("no chromium is installed here")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with the report of a season, one of its talks with hostile lines."""
    book = book_in_memory()
    fill(book, NOON)
    contact = book.add_contact("Zoë <i>Ng</i>", now=NOON, organization="A & B")
    talk = book.plan_interview(contact.id, now=NOON)
    book.write_down_talk(
        talk.id, [(line, None) for line in HOSTILE], started=NOON, minutes=25, now=NOON
    )
    folder = tmp_path_factory.mktemp("report")
    text = season_report(book.records, ZoneInfo("America/New_York"))
    (folder / "report.html").write_text(report_page(text), encoding="utf-8")
    return folder


def chromium(folder, *options: str) -> str:
    command = [
        browser(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        "--allow-file-access-from-files", "--virtual-time-budget=4000",
        f"--user-data-dir={folder / 'profile'}", *options,
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("width", [360, 1200])
def test_it_is_whole_at_any_width_and_runs_nothing(folder, width):
    (folder / "frame.html").write_text(FRAME.format(width=width), encoding="utf-8")
    page = chromium(folder, "--dump-dom", (folder / "frame.html").as_uri())
    found = json.loads(unescape(re.search(r"<body>(.*)</body>", page, re.DOTALL)[1]))
    assert found["title"] == "My informational interviews"
    assert found["wide"] == found["seen"]
    assert found["scripts"] == 0
    for wanted in (
        "Zoë <i>Ng</i>",
        "<b>start</b>",
        "<script>document.title='run'</script>",
        "漢字",
    ):
        assert wanted in found["text"], wanted


def test_it_prints_on_pages(folder):
    printed = folder / "report.pdf"
    chromium(
        folder,
        "--no-pdf-header-footer",
        f"--print-to-pdf={printed}",
        (folder / "report.html").as_uri(),
    )
    data = printed.read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) > 1
