"""What a line was read as is printed, so that a misreading shows."""

import pytest

from tui.cli.main import main


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Jane Doe", ""),
        ("Jane Doe, Acme", "Read as name: Jane Doe · organization: Acme\n"),
        (
            "Jane Doe, Tinkerer, Zalando",
            "Read as name: Jane Doe · title: Tinkerer · organization: Zalando\n",
        ),
    ],
)
def test_what_was_read_is_printed(tmp_path, monkeypatch, capsys, line, told):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    assert main(["add", line]) == 0
    assert capsys.readouterr().err == told


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Lucia Ferri purple hat", "Is all of this the name?"),
        ("hiring manager, Stripe", "Is this a person?"),
        ("laid off from boeing, machinist", "Who is it?"),
    ],
)
def test_nobody_is_added_whose_name_is_doubtful_until_it_is_said_to_be_one(
    tmp_path, monkeypatch, capsys, line, asked
):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    assert main(["add", line]) == 1
    read = capsys.readouterr()
    assert asked in read.err
    assert "Nothing was added" in read.err
    assert "Read as name: " in read.err
    assert not read.out
    assert main(["add", f"name: {line}"]) == 0
    assert capsys.readouterr().out.startswith(f"Added {line.partition(',')[0]}")


@pytest.mark.parametrize("name", ["Priya R.", "Sam Doe Jr."])
def test_a_name_that_ends_with_a_stop_gets_no_second_one(tmp_path, monkeypatch, capsys, name):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    assert main(["add", name]) == 0
    assert main(["undo"]) == 0
    said = capsys.readouterr().out
    assert f"Added {name}\n" in said
    assert ".." not in said
