"""Text that is typed in many ways and is one for whoever looks for it."""

import unicodedata
from typing import Literal

from tests.cases import for_each
from tui.model.text.folding import findable, folded, has_words, spoken, words_sought

Form = Literal["NFC", "NFD"]

FOUND = [
    ("Zoë Ångström", "zoe"),
    ("Zoë Ångström", "ang"),
    ("Zoë Ångström", "ZOË ÅNGSTRÖM"),
    ("Þóra Ðorđe", "thora"),
    ("Þóra Ðorđe", "dorde"),
    ("Søren Lund", "soren"),
    ("Shane O’Neil", "o'neil"),
    ("Shane O’Neil", "oneil"),
    ("Shane O’Neil", "neil"),
    ("Shane O'Neil", "O’Neil"),
    ("Shane O`Neil", "oneil"),
    ("Shane ONeil", "o´neil"),
    ("Jean‑Luc Roy", "jean-luc"),
    ("Jean‑Luc Roy", "jean luc"),
    ("Jean‑Luc Roy", "jeanluc"),
    ("Jean-Luc Roy", "jean–luc"),
    ("Jean Luc Roy", "jean-luc"),
    ("Işık Demir", "isik"),
    ("ISIK DEMIR", "ışık"),
    ("İnci Öz", "inci oz"),
    ("Álvaro Núñez", "alvaro"),
    ("Alvaro Nunez", "núñ"),
    ("Łukasz Wójcik", "lukasz wojcik"),
    ("Nguyễn Văn Đạt", "nguyen van dat"),
    ("Jürgen Groß", "jurgen gross"),
    ("Lars Bœuf-Ærø", "boeuf aero"),
    ("Kaʻiulani Māhoe", "kaiulani mahoe"),
    ("Saʿid al-Ḥasan", "said alhasan"),
    ("Ħal Żurrieq", "hal zurrieq"),
    ("Ｊａｎｅ Doe", "jane"),
    ("J.P. Morgan", "jp"),
    ("St. John Smith", "st john"),
    ("Eesti\u00a0Pank", "eesti pank"),
]


@for_each(("text", "typed"), FOUND)
@for_each("form", ["NFC", "NFD"])
def test_what_is_typed_in_another_way_is_found(text: str, typed: str, form: Form) -> None:
    written = unicodedata.normalize(form, text)
    assert has_words(words_sought(typed), written)


@for_each(
    ("text", "typed"),
    [
        ("Jürgen Müller", "mueller"),
        ("Joan Ner", "anner"),
        ("Jane Doe", "doerr"),
        ("Ana Li", "li ana bo"),
        ("Jean-Luc Roy", "jeanlucroy"),
    ],
)
def test_other_words_find_nothing(text: str, typed: str) -> None:
    assert not has_words(words_sought(typed), text)


def test_no_word_is_in_everything_and_signs_alone_are_words() -> None:
    assert words_sought(" \t") == []
    assert has_words([], "")
    assert words_sought("'") == ["'"]
    assert words_sought("c++") == ["c++"]
    assert not has_words(words_sought("c++"), "Clerk")


def test_text_is_folded_sign_by_sign_so_that_hits_can_be_shown_where_they_are() -> None:
    for text, _ in FOUND:
        assert "".join(map(folded, text)) == folded(text)
    assert folded("O’Neil–Straße\n") == "o'neil-strasse\n"
    assert spoken("O’Neil–Straße") == "oneil strasse"
    assert findable("Maria D’Angelo-Li") == " maria dangelo li dangeloli d angelo li"
    assert findable("Jane Doe") == " jane doe"
