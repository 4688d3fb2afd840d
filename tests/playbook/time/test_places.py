"""What people call a time zone and a way to meet."""

import os
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.interview import Format
from tui.model.text.towns import TABLE
from tui.playbook.interview.appointment import format_meant
from tui.playbook.time.cities import _table
from tui.playbook.time.places import zone_meant


@for_each(
    ("words", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        (" new  york ", "America/New_York"),
        ("europe/berlin", "Europe/Berlin"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("PST", "America/Los_Angeles"),
        ("EST", "America/New_York"),
        ("UTC", "UTC"),
        ("", ""),
        ("  ", ""),
        # With accents, without, and by their other names.
        ("Munich", "Europe/Berlin"),
        ("München", "Europe/Berlin"),
        ("muenchen", "Europe/Berlin"),
        ("Köln", "Europe/Berlin"),
        ("Cologne", "Europe/Berlin"),
        ("Zürich", "Europe/Zurich"),
        ("ZURICH", "Europe/Zurich"),
        ("Genève", "Europe/Zurich"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("Bogota", "America/Bogota"),
        ("Kraków", "Europe/Warsaw"),
        ("Warszawa", "Europe/Warsaw"),
        ("Wien", "Europe/Vienna"),
        ("Lisboa", "Europe/Lisbon"),
        ("Den Haag", "Europe/Amsterdam"),
        ("The Hague", "Europe/Amsterdam"),
        ("Kiev", "Europe/Kyiv"),
        ("Bombay", "Asia/Kolkata"),
        ("Saigon", "Asia/Ho_Chi_Minh"),
        ("Tel Aviv", "Asia/Jerusalem"),
        ("Frankfurt", "Europe/Berlin"),
        ("Reykjavik", "Atlantic/Reykjavik"),
        ("Ulaanbaatar", "Asia/Ulaanbaatar"),
        # In the United States.
        ("NYC", "America/New_York"),
        ("SF", "America/Los_Angeles"),
        ("LA", "America/Los_Angeles"),
        ("D.C.", "America/New_York"),
        ("Washington, D.C.", "America/New_York"),
        ("Boston", "America/New_York"),
        ("St. Louis", "America/Chicago"),
        ("Saint Louis", "America/Chicago"),
        ("Salt Lake City", "America/Denver"),
        ("Portland, ME", "America/New_York"),
        ("portland oregon", "America/Los_Angeles"),
        ("San Jose, CA", "America/Los_Angeles"),
        ("San Jose, Costa Rica", "America/Costa_Rica"),
        ("London", "Europe/London"),
        ("London, Ontario", "America/Toronto"),
        # Countries and states with one clock.
        ("India", "Asia/Kolkata"),
        ("uk", "Europe/London"),
        ("California", "America/Los_Angeles"),
        ("Germany", "Europe/Berlin"),
        # Short names and hours.
        ("CET", "Europe/Berlin"),
        ("JST", "Asia/Tokyo"),
        ("Pacific time", "America/Los_Angeles"),
        ("eastern standard time", "America/New_York"),
        ("Tokyo time", "Asia/Tokyo"),
        ("UTC+2", "Etc/GMT-2"),
        ("utc + 2", "Etc/GMT-2"),
        ("GMT-5", "Etc/GMT+5"),
        ("UTC+05:30", "Asia/Kolkata"),
        ("+9", "Etc/GMT-9"),
        ("UTC+0", "UTC"),
    ],
)
def test_a_zone_is_what_people_call_it(words, zone):
    assert zone_meant(words) == zone


@for_each(
    ("words", "told"),
    [
        ("Mars", "No place called Mars is known: write a bigger city nearby, or UTC+2."),
        ("Atlantis", "No place called Atlantis is known: write a bigger city nearby, or UTC+2."),
        ("../../etc/passwd", "No place called ../../etc/passwd is known"),
        ("[/]", "No place called [/] is known"),
        ("\x00", "No place called"),
        ("fri", "No place called fri is known"),
        ("localtime", "No place called localtime is known"),
        ("Mars/Olympus", "No place called Mars/Olympus is known"),
        ("UTC+25", "No clock shows UTC+25: write a city."),
        ("UTC-13", "No clock shows UTC-13"),
        ("UTC+2:17", "No clock shows UTC+2:17"),
        ("IST", "IST is India, Ireland or Israel: write the city."),
        ("cst", "CST is Chicago, China or Cuba: write the city."),
        ("BST", "BST is Britain or Bangladesh: write the city."),
        ("USA", "“USA” has several time zones: write a city."),
        ("Canada", "“Canada” has several time zones"),
        ("Georgia", "“Georgia” has several time zones"),
        ("Portland", "“Portland” could be Portland, Oregon or Portland, Maine: write which."),
        ("San Jose", "“San Jose” could be San Jose, California or San Jose, Costa Rica"),
        ("Birmingham", "“Birmingham” could be Birmingham, United Kingdom or Birmingham, Alabama"),
    ],
)
def test_what_is_no_zone_or_several_is_answered_with_a_sentence(words, told):
    with pytest.raises(ValueError, match=r"\.$") as refusal:
        zone_meant(words)
    assert str(refusal.value).startswith(told)


@given(st.text(max_size=20))
def test_any_text_is_a_zone_that_exists_or_a_sentence(text):
    try:
        zone = zone_meant(text)
    except ValueError as error:
        assert str(error).endswith(".")  # noqa: PT017
    else:
        assert not zone or ZoneInfo(zone)


def test_every_city_of_the_table_has_a_zone_that_exists():
    names = [city for cities in _table().by_name.values() for city in cities]
    assert len(names) > 3000
    assert all(ZoneInfo(zone) for zone in {city.zone for city in names})


def test_the_table_names_its_source_and_its_license():
    head = TABLE.read_text(encoding="utf-8")[:500]
    assert "GeoNames" in head
    assert "CC BY 4.0" in head
    assert TABLE.stat().st_size < 120_000


@for_each(
    ("words", "how"),
    [
        ("zoom", Format.VIDEO),
        ("Google Meet", Format.VIDEO),
        ("video call", Format.VIDEO),
        ("In-Person", Format.IN_PERSON),
        ("over coffee", Format.IN_PERSON),
        ("phone call", Format.PHONE),
        ("phone", Format.PHONE),
    ],
)
def test_F4_a_format_is_what_people_say(words, how):
    assert format_meant(words) is how


@for_each("words", ["", "smoke signs", "videozoom"])
def test_what_is_no_format_is_answered_with_a_sentence(words):
    with pytest.raises(ValueError, match="is not a format; it can be phone, video, in person"):
        format_meant(words)


@pytest.mark.parametrize(
    ("code", "untouched"),
    [
        ("from tui.cli.main import main; main(['due'])", ["reader", "cities", "deadlines"]),
        ("import tui.app.first_look", ["reader", "cities", "deadlines"]),
        ("import tui.app.app", []),
    ],
)
def test_what_is_due_and_the_first_screen_read_no_table(code, untouched, tmp_path):
    report = (
        "\nimport sys\nfrom tui.playbook.time import cities\n"
        "print(sorted(before), cities._table.cache_info().currsize)"
    )
    output = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nbefore = set(sys.modules){report}"],
        env={**os.environ, "HOME": str(tmp_path), "ASKAROUND_STORE": str(tmp_path / "s.json")},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout.splitlines()[-1]
    assert output.endswith("] 0")
    assert not [name for name in untouched if f"'tui.playbook.time.{name}'" in output]
