"""askaround map: told in words, or drawn into a new file that only its owner can read."""

import re
import stat

import pytest

from tui.cli.main import main

Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(store, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_without_a_format_it_is_told(capsys: Output):
    assert main(["map"]) == 0
    assert "Faculty: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "begin"),
    [
        (["--out", "mine.svg"], "<?xml"),
        (["--out", "mine.HTML"], "<!DOCTYPE html>"),
        (["--format", "svg", "--out", "mine.txt"], "<?xml"),
        (["--out", "my map.htm"], "<!DOCTYPE html>"),
    ],
)
def test_it_is_a_new_file_for_its_owner_alone(capsys: Output, tmp_path, arguments, begin):
    assert main(["map", *arguments]) == 0
    path = tmp_path / arguments[-1]
    assert capsys.readouterr().out == f"Wrote the map to {path.name}.\n"
    assert path.read_text().startswith(begin)
    assert "Wendy Ho" in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert main(["map", *arguments]) == 1
    assert "is there already; name a new file." in capsys.readouterr().err


def test_to_standard_output(capsys: Output):
    assert main(["map", "--format", "svg"]) == 0
    assert capsys.readouterr().out.endswith("</svg>\n")


@pytest.mark.parametrize("file_format", ["svg", "html"])
def test_a_private_one_has_initials_and_no_organizations(capsys: Output, file_format):
    assert main(["map", "--format", file_format, "--private"]) == 0
    drawn = capsys.readouterr().out
    assert "W. H." in drawn
    for name in ("Wendy", "Castillo", "Northlight", "Harbor", "Head of Analytics"):
        assert name not in drawn


def test_one_source_is_drawn_alone(capsys: Output):
    assert main(["map", "faculty", "--format", "svg"]) == 0
    drawn = capsys.readouterr().out
    assert "Wendy Ho" in drawn
    assert "Grace Lin" not in drawn
    assert "through 1 source<" in drawn


def test_its_colors_can_be_told(capsys: Output):
    assert main(["map", "--format", "svg", "--theme", "dark"]) == 0
    assert "prefers-color-scheme" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--private"], "--private goes with --format or --out."),
        (["--theme", "dark"], "--theme goes with --format or --out."),
        (["--out", "map.png"], "map.png does not say what it is to be: .svg is a picture"),
        (["--out", "map"], "map does not say what it is to be: .svg is a picture"),
    ],
)
def test_what_does_not_go_together(capsys: Output, tmp_path, arguments, told):
    assert main(["map", *arguments]) == 2
    assert told in capsys.readouterr().err
    assert not [*tmp_path.glob("map*")]


def test_a_folder_that_is_not_there(capsys: Output):
    assert main(["map", "--out", "nowhere/map.svg"]) == 1
    assert re.search(r"nowhere/map\.svg could not be written", capsys.readouterr().err)
