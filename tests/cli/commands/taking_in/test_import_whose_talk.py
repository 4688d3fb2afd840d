"""A transcript that is imported makes nobody, and it is said whose it may be."""

import json

import pytest

from tests.cli.commands.taking_in.test_import_transcripts import Output, talk, told, written
from tests.exchange.transcript_texts import OTTER, PLAIN, ZOOM
from tui.cli.main import main

SHORT = "Jane Doe: Hi Sam!\nSam Reed: Hi. What surprised you?\n"
__all__ = ["talk"]


def names(capsys: Output) -> list[str]:
    assert main(["export", "--format", "json"]) == 0
    return [each["name"] for each in json.loads(capsys.readouterr().out)["contacts"]]


@pytest.mark.parametrize("text", [SHORT, OTTER, PLAIN, ZOOM, SHORT.replace("Jane Doe", "Jane")])
@pytest.mark.parametrize("suffix", ["txt", "vtt", "log", ""])
def test_it_makes_nobody_and_says_whose_it_may_be(talk, capsys, tmp_path, text, suffix):
    before = names(capsys)
    assert main(["import", str(written(tmp_path, text, f"call.{suffix}".strip(".")))]) == 1
    said = capsys.readouterr()
    assert "--with “Jane Doe” takes it as theirs" in said.err
    assert names(capsys) == before


def test_of_a_folder_it_makes_nobody(talk, capsys, tmp_path):
    folder = tmp_path / "talks"
    folder.mkdir()
    written(folder, SHORT, "call.txt")
    written(folder, "Ada Novak\nBo Lind\n", "names.txt")
    assert main(["import", str(folder)]) == 0
    said = capsys.readouterr()
    assert "call.txt: It is the transcript of a talk; say whose" in said.err
    assert "2 new" in said.out


def test_namesakes_among_the_speakers_are_told_apart(talk, capsys, tmp_path):
    for line in ("Bert Klein, Chef, Acme", "Bert Klein, Nurse, Bay Freight"):
        assert main(["add", line]) == 0
    path = written(tmp_path, ZOOM.replace("Jane Doe", "Bert Klein"))
    capsys.readouterr()
    _, said = told(capsys, path)
    assert said.count("--with “Bert Klein Acme” takes it as theirs") == 1
    assert said.count("--with “Bert Klein Bay Freight” takes it as theirs") == 1
    assert said.count("--with “Bert Klein” takes") == 0
    for who in ("Bert Klein Acme", "Bert Klein Bay Freight"):
        assert main(["import", str(path), "--with", who, "--dry-run"]) == 0
