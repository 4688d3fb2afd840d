"""What is printed for others has no personal line, no address and no number in it."""

import pytest

from tui.cli.main import main

Output = pytest.CaptureFixture[str]
PRIVATE = ("**personal:**", "daughter", "@example", "zoom", "555")


@pytest.mark.parametrize(
    "command",
    [["notes", "wendy"], ["notes", "sam"], ["brief", "priya"], ["export", "--format", "md"]],
)
def test_handed_out_it_is_without_what_is_private(store, capsys: Output, command) -> None:
    assert main(command) == 0
    printed, aside = capsys.readouterr()
    assert not [words for words in PRIVATE if words in printed]
    assert command[0] == "export" or "--personal prints them" in aside
    assert main([*command, "--personal"]) == 0
    whole, aside = capsys.readouterr()
    assert "@example" in whole
    assert aside == ""


@pytest.mark.parametrize("file_format", ["json", "csv", "vcf", "ics"])
def test_ones_own_data_stays_whole(store, capsys: Output, file_format) -> None:
    assert main(["export", "--format", file_format]) == 0
    whole = capsys.readouterr().out
    if file_format != "ics":
        assert "wendy.ho@example.org" in whole
    assert main(["export", "--format", file_format, "--personal"]) == 2
    assert "--personal goes with --format md" in capsys.readouterr().err
