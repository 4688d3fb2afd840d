"""The pictures in screenshots/ show the program as it is; `make screenshots` draws them anew."""

import pytest

from screenshots.make import FOLDER, PICTURES, THEMES, draw


@pytest.mark.parametrize("name", PICTURES)
async def test_a_picture_is_current(name):
    for file, drawn in (await draw(name)).items():
        # Not compared by assert, which would print both.
        if (FOLDER / file).read_text("utf-8") != drawn:
            pytest.fail(f"{file} shows what was: make screenshots")


def test_nothing_else_is_shown():
    known = {f"{name}{suffix}.svg" for name in PICTURES for suffix in THEMES}
    assert {path.name for path in FOLDER.glob("*.svg")} == known
