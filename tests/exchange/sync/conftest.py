"""A book for folders to be kept in step with."""

from collections.abc import Iterator

import pytest

from tui.store.book import Book


@pytest.fixture
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    opened = Book(tmp_path_factory.mktemp("store") / "store.json")
    yield opened
    opened.close()
