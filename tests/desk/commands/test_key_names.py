"""Every sign can be a key, and a key is known by its place on other keyboards."""

import string

from textual.keys import _character_to_key

from tests.cases import for_each
from tui.desk.commands.key_names import by_place, key_name, written
from tui.desk.commands.keymap import read_keys

ENGLISH = "qwertyuiopasdfghjklzxcvbnm"
PLACES = {
    "Russian": "йцукенгшщзфывапролдячсмить",
    "Ukrainian": "йцукенгшщзфівапролдячсмить",
    "Greek": ".ςερτυθιοπασδφγηξκλζχψωβνμ",
    "Hebrew": "..קראטוןםפשדגכעיחלךזסבהנמצ",
    "Arabic": "ضصثقفغعهخحشسيبلاتنمئءؤر.ىة",
    "Persian": "ضصثقفغعهخحشسیبلاتنم.......",
}


@for_each("layout", PLACES)
def test_a_letter_is_the_key_in_its_place(layout):
    for sign, key in zip(PLACES[layout], ENGLISH, strict=True):
        if sign != ".":
            assert by_place(sign) == key, sign


@for_each(
    ("sign", "key"),
    [
        ("Ф", "A"),
        ("Ш", "I"),
        ("Ж", ":"),
        ("Э", '"'),
        ("Ё", "~"),
        ("Ю", ">"),
        ("ж", ";"),
        ("ё", "`"),
        ("Σ", "S"),
        ("ά", "a"),
        ("ｃ", "c"),
        ("Ｃ", "C"),
        ("？", "?"),
    ],
)
def test_so_is_a_capital_an_accented_and_a_wide_one(sign, key):
    assert by_place(sign) == key


def test_a_French_sign_is_the_digit_of_its_key():
    assert [by_place(sign) for sign in "&é\"'(-è_çà"] == list("1234567890")


@for_each("sign", ["x", "Q", "7", "漢", "ß", "ñ", "😀", "€", " "])
def test_what_has_no_such_place_is_nothing(sign):
    assert by_place(sign) == ""


@for_each("sign", [*string.punctuation, *"жéßñ§€°ώש"])
def test_every_sign_can_be_a_key(sign):
    keys, problems = read_keys({"duplicates.apart": sign})
    assert (keys, problems) == ({"duplicates.apart": key_name(sign)}, [])
    assert key_name(sign) == _character_to_key(sign)
    if sign.isascii():
        assert written(key_name(sign)) == sign


@for_each("key", ["\t", "xx", "ctrl+", "ctrl+é", "", "\u200b", "ab c"])
def test_what_is_none_is_told(key):
    keys, problems = read_keys({"profile": key})
    assert not keys
    assert len(problems) == 1


def test_a_second_usual_key_makes_way_for_a_chosen_one():
    keys, problems = read_keys({"today.later": "f2", "person.archive": "delete"})
    assert problems == []
    assert keys["person.edit"] == "e"
    assert keys["map.remove"] == "x"
    assert "prep.remove" not in keys
