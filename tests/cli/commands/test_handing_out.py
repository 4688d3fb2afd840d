"""What is written for others has a name, also where only a folder is said, or nothing."""

from pathlib import Path

import pytest

from tui.cli.main import main

Output = pytest.CaptureFixture[str]


@pytest.fixture
def here(store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert main(["me", "email", "nora@westbrook.example"]) == 0
    return folder


NAMED = {
    "report --out": "season.md",
    "report --out .": "season.md",
    "report --out --format html": "season.html",
    "report wendy --out": "report-wendy-ho.md",
    "report --format html wendy --out": "report-wendy-ho.html",
    "map --out": "map.svg",
    "map --format html --out": "map.html",
    "map --out ./ --private alumni": "map.svg",
    "invite priya --out": "call-priya-raman.ics",
}


def test_a_file_without_a_name_is_named(here: Path, capsys: Output) -> None:
    made: dict[str, list[str]] = {}
    for words in NAMED:
        assert main(words.split()) == 0, words
        files = list(here.iterdir())
        made[words] = [file.name for file in files]
        for file in files:
            assert f"to {file.name}" in capsys.readouterr().out
            file.unlink()
    assert made == {words: [name] for words, name in NAMED.items()}
