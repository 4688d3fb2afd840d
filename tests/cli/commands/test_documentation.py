"""`askaround docs`: the documentation in the browser."""

from pathlib import Path

import pytest

from tui.cli.main import main

Output = pytest.CaptureFixture[str]


@pytest.fixture
def page(store: Path, tmp_path: Path) -> Path:
    return tmp_path / "XDG_STATE_HOME" / "askaround" / "docs.html"


def browser(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let a program stand for the system's opener, and write down what it is given."""
    program = folder / "xdg-open"
    program.write_text(f'#!/bin/sh\necho "$1" > {folder / "opened"}\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    monkeypatch.setenv("DISPLAY", ":9")
    return folder / "opened"


def test_it_opens_one_private_file(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    opened = browser(tmp_path, monkeypatch)
    assert main(["docs"]) == 0
    assert capsys.readouterr().out == "The documentation is open in your browser.\n"
    assert opened.read_text() == f"{page.as_uri()}\n"
    assert page.stat().st_mode & 0o777 == 0o600
    assert 'id="season"' in page.read_text("utf-8")


def test_without_a_display_it_says_where_it_is(page: Path, capsys: Output) -> None:
    assert main(["docs"]) == 0
    said = capsys.readouterr().out
    assert "docs.html; nothing opened it: there is no display." in said
    assert page.is_file()


def test_a_file_is_never_replaced(page: Path, tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "docs.html"
    assert main(["docs", "--out", str(out)]) == 0
    assert main(["docs", "--out", str(out)]) == 1
    assert "is there already" in capsys.readouterr().err


def test_without_a_name_or_with_a_folder_it_names_the_file(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["docs", "--out"]) == 0
    assert capsys.readouterr().out == "Wrote the documentation to askaround-docs.html.\n"
    assert (tmp_path / "askaround-docs.html").is_file()
    assert main(["docs", "--out"]) == 1
    assert "askaround-docs.html is there already" in capsys.readouterr().err
    folder = tmp_path / "shared with Bo"
    folder.mkdir()
    assert main(["docs", "--out", str(folder)]) == 0
    assert capsys.readouterr().out.endswith("shared with Bo/askaround-docs.html.\n")
    assert main(["docs", "--out", str(folder / "nowhere" / "d.html")]) == 1
    assert "could not be written" in capsys.readouterr().err
