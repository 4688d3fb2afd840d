"""The picture's geometry: no two labels meet, no curve goes through a label, at any size."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.writers.map.drawn import HOSTILE, drawn, people
from tui.exchange.writers.map.layout import YOU, Plan, plan
from tui.exchange.writers.map.shapes import SIGN_WIDTH, Curve, Kind, Label, Tie
from tui.model.drawn_map import DrawnMap, DrawnPerson, DrawnSource

SIZES = (0, 1, 2, 14, 60, 700)
STEPS = 24


def on(curve: Curve):
    """Points along a curve."""
    here, *rest = curve.points
    yield here
    for at in range(0, len(rest), 3):
        bend, other, end = rest[at : at + 3]
        for step in range(1, STEPS + 1):
            t = step / STEPS
            yield tuple(
                (1 - t) ** 3 * here[axis]
                + 3 * t * (1 - t) ** 2 * bend[axis]
                + 3 * t * t * (1 - t) * other[axis]
                + t**3 * end[axis]
                for axis in (0, 1)
            )
        here = end


def assert_sound(arranged: Plan, of: DrawnMap) -> None:
    boxes = sorted((label.box, label.id) for label in arranged.labels)
    for place, ((left, top, right, bottom), one) in enumerate(boxes):
        assert left < right
        for (other_left, other_top, _, other_bottom), other in boxes[place + 1 :]:
            if other_left >= right:
                break
            assert other_top >= bottom or other_bottom <= top, (one, other)
    assert sum(label.kind is Kind.PERSON for label in arranged.labels) == of.size
    ids = [label.id for label in arranged.labels]
    assert len(set(ids)) == len(ids)
    assert {label.parent for label in arranged.labels} <= {"", *ids}
    assert {curve.to for curve in arranged.curves} - {""} == {*ids} - {YOU}


def written(label: Label):
    """The boxes of the words, and of the sign before them."""
    left, top, right, bottom = label.box
    if label.kind is not Kind.PERSON:
        return [label.box]
    ahead = (left, label.y - 7, left + 14, label.y + 7)
    behind = (right - 14, label.y - 7, right, label.y + 7)
    if label.side > 0:
        return [ahead, (left + SIGN_WIDTH, top, right, bottom)]
    return [behind, (left, top, right - SIGN_WIDTH, bottom)]


def assert_no_curve_meets_a_label(arranged: Plan) -> None:
    labels = [label for label in arranged.labels if label.kind is not Kind.YOU]
    boxes = [(label.id, box) for label in labels for box in written(label)]
    bands: dict[int, list[tuple[str, tuple[float, float, float, float]]]] = {}
    for name, box in boxes:
        for band in range(int(box[1] // 50), int(box[3] // 50) + 1):
            bands.setdefault(band, []).append((name, box))
    for curve in arranged.curves:
        for x, y in on(curve):
            for name, (left, top, right, bottom) in bands.get(int(y // 50), ()):
                assert not (left < x < right and top < y < bottom), (curve, name)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("introduced", [0, 0.3, 0.9])
def test_nothing_meets(size, introduced):
    of = drawn(size, introduced=introduced)
    arranged = plan(of)
    assert_sound(arranged, of)
    assert_no_curve_meets_a_label(arranged)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 200), st.integers(0, 999), st.floats(0, 1), st.integers(1, 17))
def test_nothing_meets_whoever_introduced_whom(size, seed, introduced, sources):
    of = drawn(size, seed=seed, introduced=introduced, sources=sources)
    arranged = plan(of)
    assert_sound(arranged, of)
    assert_no_curve_meets_a_label(arranged)


def test_one_source_with_everybody_is_no_strip():
    of = DrawnMap((DrawnSource("linkedin", True, people(700, random.Random(1), 0)),))
    arranged = plan(of)
    assert_sound(arranged, of)
    left, top, right, bottom = arranged.box
    assert 0.8 < (right - left) / (bottom - top) < 2.5


@pytest.mark.parametrize("size", [60, 700])
def test_a_large_map_has_the_shape_of_a_page(size):
    left, top, right, bottom = plan(drawn(size)).box
    assert 0.8 < (right - left) / (bottom - top) < 2.5


def test_a_long_chain_and_a_crowd_behind_one_person_have_room():
    chain = tuple(
        DrawnPerson(f"Link {at}", "known", introducer=at - 1 if at else None) for at in range(300)
    )
    crowd = tuple(
        DrawnPerson(f"Friend {at}", "known", introducer=0 if at else None) for at in range(300)
    )
    of = DrawnMap((DrawnSource("alumni", False, chain), DrawnSource("family", False, crowd)))
    arranged = plan(of)
    assert_sound(arranged, of)
    assert_no_curve_meets_a_label(arranged)


def test_who_was_introduced_hangs_on_the_introducer_and_others_on_their_source():
    known = (
        DrawnPerson("Wendy Ho", "talked"),
        DrawnPerson("Tomás Rivera", "asked", introducer=0),
        DrawnPerson("Grace Lin", "known", warm=False),
    )
    arranged = plan(DrawnMap((DrawnSource("faculty", False, known),)))
    assert {label.id: label.parent for label in arranged.labels} == {
        "you": "",
        "s0": "you",
        "p0": "s0",
        "p1": "p0",
        "p2": "s0",
    }
    ties = {curve.to: curve.tie for curve in arranged.curves}
    assert ties == {"s0": Tie.WARM, "p0": Tie.WARM, "p1": Tie.INTRODUCED, "p2": Tie.COLD}


def test_with_nobody_on_it_the_sources_wait_around_you():
    of = drawn(0)
    labels = plan(of).labels
    assert [label.kind for label in labels].count(Kind.PROMPT) == len(of.sources)


def test_names_are_cut_where_they_are_too_long():
    of = DrawnMap(
        (DrawnSource("alumni", False, tuple(DrawnPerson(name, "known") for name in HOSTILE)),)
    )
    words = [label.words for label in plan(of).labels if label.kind is Kind.PERSON]
    assert all(label.width < 240 for label in plan(of).labels)
    assert words[5] == "王小明"
    assert words[2].startswith("Donau")
    assert words[2].endswith("…")
    assert "\u0301…" in words[9]
