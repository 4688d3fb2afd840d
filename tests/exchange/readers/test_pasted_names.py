"""A pasted list: each line is somebody, whatever stands between the parts."""

import pytest

from tui.exchange.readers.pasted_names import read_pasted

BY_SIGN = {
    "-": "Omar Haddo - ML engineer - Careem",
    "–": "Omar Haddo – ML engineer – Careem",
    "•": "• Omar Haddo • ML engineer • Careem",
    "*": "* Omar Haddo - ML engineer - Careem",
    "1.": "1. Omar Haddo - ML engineer - Careem",
    "1)": "12) Omar Haddo, ML engineer, Careem",
    "tab": "Omar Haddo\tML engineer\tCareem",
    "bullet and tab": "•\tOmar Haddo\tML engineer\tCareem",
}


def read(text: str) -> list[tuple[str, str, str]]:
    return [
        (each.name, each.title, each.organization)
        for each in read_pasted(text.split("\n")).contacts
    ]


@pytest.mark.parametrize("line", BY_SIGN.values(), ids=BY_SIGN)
def test_the_parts_of_a_line_stay_apart(line):
    assert read(f"{line}\nBo Lind, nurse, Bay") == [
        ("Omar Haddo", "ML engineer", "Careem"),
        ("Bo Lind", "nurse", "Bay"),
    ]
