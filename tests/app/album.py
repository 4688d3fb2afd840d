"""Comparing what the program shows with the pictures kept of it, many in one test."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from pytest_textual_snapshot import SVGImageExtension
from syrupy.assertion import SnapshotAssertion
from syrupy.location import PyTestLocation
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from screenshots.make import as_svg


class _Named(SVGImageExtension):
    """Pictures with a name of their own, whatever else the test is called by."""

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: int | str = 0) -> str:
        return f"{test_location.methodname}[{index}]"


class Album:
    """The kept pictures of one test, however many programs it opens.

    What does not look as kept is written into `folder`, for whoever wants to see it.
    """

    def __init__(self, snapshot: SnapshotAssertion, folder: Path) -> None:
        self._kept = snapshot.use_extension(_Named)
        self._folder = folder
        self._otherwise: list[str] = []

    async def compare(self, pilot: Pilot[Any], name: str, *, after: Iterable[str] = ()) -> None:
        """Press keys, and compare what is on the screen with the picture of that name."""
        for key in after:
            await pilot.press(key)
        app = pilot.app
        app.desk.book.flush()
        for field in (*app.screen.query(Input), *app.screen.query(TextArea)):
            field.cursor_blink = False
        await pilot.pause()
        await pilot.wait_for_scheduled_animations()
        picture = as_svg(app, app.title, simplify=True)
        if self._kept(name=name) != picture:
            shown = self._folder / f"{name}.svg"
            shown.write_text(picture, "utf-8")
            self._otherwise.append(f"{name} (now {shown})")

    def assert_kept(self) -> None:
        """Fail if anything that was compared does not look as kept."""
        if self._otherwise:
            pytest.fail(f"Not as kept: {'; '.join(self._otherwise)}", pytrace=False)
