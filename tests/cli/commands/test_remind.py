"""`askaround remind`: told once, or printed where nothing shows it."""

import subprocess
import sys

import pytest

from tui.cli.main import main

NOW = "2026-11-20T14:50"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A store with a talk at three; PATH is a folder of our own."""
    for name in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    for name in ("ASKAROUND_STORE", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setenv("ASKAROUND_NOW", "2026-11-18T10:00")
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert main(["add", "Jane Doe, Analyst, Acme"]) == 0
    assert main(["schedule", "jane", "nov", "20", "3pm", "--by", "video"]) == 0
    monkeypatch.setenv("ASKAROUND_NOW", NOW)
    return tmp_path


@pytest.fixture
def notifier(home):
    """A notifier that writes down what it shows."""
    path = home / "bin" / "notify-send"
    path.write_text(f'#!/bin/sh\necho "$3: $4" >> {home}/shown\n')
    path.chmod(0o700)

    def shown():
        return (home / "shown").read_text().splitlines() if (home / "shown").exists() else []

    return shown


TALK = "In 10 min: Jane Doe, talk by video at 15:00"


def test_a_talk_and_the_day_are_shown_once(home, notifier, capsys):
    capsys.readouterr()
    assert main(["remind"]) == 0
    first, second = notifier()
    assert first == TALK
    assert second.startswith("Due today: Jane Doe (")
    assert main(["remind"]) == 0
    assert len(notifier()) == 2
    assert capsys.readouterr() == ("", "")
    kept = home / "DATA" / "askaround" / "store.json.told"
    assert kept.stat().st_mode & 0o777 == 0o600
    assert "Jane" not in kept.read_text()


def test_a_moved_talk_is_shown_again(home, notifier, monkeypatch):
    main(["remind"])
    main(["schedule", "jane", "nov", "20", "4pm"])
    monkeypatch.setenv("ASKAROUND_NOW", "2026-11-20T15:45")
    assert main(["remind"]) == 0
    assert notifier()[-1] == "In 15 min: Jane Doe, talk by video at 16:00"


def test_a_dry_run_only_prints(home, notifier, capsys):
    capsys.readouterr()
    for _ in range(2):
        assert main(["remind", "--dry-run"]) == 0
        assert capsys.readouterr().out.startswith(f"{TALK}\nDue today: ")
    assert notifier() == []


def test_how_near_can_be_said(home, notifier, capsys, monkeypatch):
    monkeypatch.setenv("ASKAROUND_NOW", "2026-11-20T14:20")
    capsys.readouterr()
    main(["remind", "--dry-run"])
    assert "In " not in capsys.readouterr().out
    main(["remind", "--dry-run", "--minutes", "45"])
    assert "In 40 min: Jane Doe" in capsys.readouterr().out
    main(["remind", "--dry-run", "--within", "45"])
    assert "In 40 min: Jane Doe" in capsys.readouterr().out


@pytest.mark.parametrize("minutes", ["0", "-5", "1441", "99999999999"])
def test_a_number_that_cannot_be_is_told(home, capsys, minutes):
    assert main(["remind", "--minutes", minutes]) == 2
    assert "is not a number of minutes from 1 to 1440." in capsys.readouterr().err


def test_without_a_notifier_it_is_printed_and_fails(home, capsys):
    capsys.readouterr()
    assert main(["remind"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith(f"{TALK}\nDue today: ")
    assert err.startswith(
        "askaround: No notification could be shown, so this is printed: there is no notify-send"
    )
    assert err.count("\n") == 1
    # It was told, and cron does not mail it every five minutes.
    assert main(["remind"]) == 0
    assert capsys.readouterr() == ("", "")


def test_where_nothing_is_due_there_is_nothing_to_tell(tmp_path, monkeypatch, capsys):
    for name in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.delenv("ASKAROUND_STORE", raising=False)
    assert main(["remind"]) == 0
    assert capsys.readouterr() == ("", "")
    assert main(["remind", "--dry-run"]) == 0
    assert capsys.readouterr().out == "There is nothing to tell now.\n"


def test_it_starts_without_the_model_where_the_queue_is_kept(home, notifier):
    main(["due"])
    loaded = (
        "import sys; from tui.cli.main import main; main(['remind']); "
        "print(sorted({'pydantic', 'tinydb', 'textual', 'icalendar'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "[]\n"
    assert len(notifier()) == 2
