"""Who introduced somebody, said by one word that several names have, makes nobody new."""

import json

import pytest

from tui.cli.main import main

Output = pytest.CaptureFixture[str]


def names(capsys: Output) -> list[str]:
    """Everybody in the book."""
    assert main(["export", "--format", "json"]) == 0
    return sorted(each["name"] for each in json.loads(capsys.readouterr().out)["contacts"])


@pytest.fixture
def janes(tmp_path, monkeypatch, capsys: Output) -> None:
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    for line in ("Jane Doe, Acme", "Jane Smith, Globex", "Zoë García-López, Initech"):
        assert main(["add", line]) == 0
    capsys.readouterr()


@pytest.mark.parametrize("words", ["Jane", "jane", "JANE"])
def test_F8_one_word_of_several_names_asks(janes, capsys: Output, words: str) -> None:
    before = names(capsys)
    assert main(["add", f"Lena Fox, Acme via {words}"]) == 2
    told = capsys.readouterr().err
    assert "could be 2 people: Jane Doe; Jane Smith. Say more of the name." in told
    assert names(capsys) == before


@pytest.mark.parametrize("words", ["Jane Doe", "jane smith", "Jane at Acme", "Maria"])
def test_F8_who_is_named_or_new_is_taken(janes, capsys: Output, words: str) -> None:
    assert main(["add", f"Lena Fox, Acme via {words}"]) == 0
    capsys.readouterr()
    assert "Lena Fox" in names(capsys)
