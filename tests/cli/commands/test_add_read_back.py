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
        (
            "Lucia Ferri purple hat",
            "Read as name: Lucia Ferri purple hat\n"
            "Is all of this the name? Put commas between name, title and employer.\n",
        ),
    ],
)
def test_what_was_read_is_printed(tmp_path, monkeypatch, capsys, line, told):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    assert main(["add", line]) == 0
    assert capsys.readouterr().err == told
