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


def test_a_line_of_a_transcript_is_found_and_marked(talk, capsys, tmp_path):
    told(capsys, written(tmp_path, ZOOM))
    assert main(["debrief", "jane doe", "lines"]) == 0
    assert (
        "The transcript has 4 more lines; debrief WHO transcript WORDS finds one"
        in capsys.readouterr().out
    )
    assert main(["debrief", "jane doe", "transcript", "SALES", "started"]) == 0
    assert capsys.readouterr().out == "4. Jane Doe: I started in sales.\n"
    assert main(["debrief", "jane doe", "mark", "4", "insight"]) == 0
    assert "Insight: I started in sales." in capsys.readouterr().out
    assert main(["debrief", "jane doe", "transcript"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [each.partition(".")[0] for each in said] == ["2", "3", "4", "5"]
    assert said[2] == "4. Insight: Jane Doe: I started in sales."
    assert main(["debrief", "jane doe", "transcript", "zebra"]) == 1
    assert "No line of the transcript has these words" in capsys.readouterr().err


def test_a_talk_without_a_transcript_says_so(talk, capsys):
    assert main(["debrief", "jane doe", "transcript"]) == 1
    assert "has no transcript" in capsys.readouterr().err


@pytest.mark.parametrize("keep", [[], ["--dry-run"]])
def test_a_day_that_is_yet_to_come_is_told(store, capsys, tmp_path, keep):
    assert main(["add", "Jane Doe"]) == 0
    _, said = told(capsys, written(tmp_path, ZOOM, "2031-12-24 jane.vtt"), *keep)
    assert "the file says Wed 24 Dec 2031, which is yet to come, so it is kept under today" in said
    _, said = told(capsys, written(tmp_path, ZOOM, "2026-11-09 jane.vtt"), *keep)
    assert "yet to come" not in said
