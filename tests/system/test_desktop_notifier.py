"""A notification of the desktop: shown as text, or said why not."""

from pathlib import Path

import pytest

from tui.system.desktop_notifier import show_notification

HOSTILE = [
    "--help",
    "-a evil",
    "$(touch owned); `touch owned` | touch owned",
    "<b>bold</b> &amp; <img src=x>",
    "one\ntwo\x1b[31m\x00",
    '"quoted" \\n \\x41',
    '" & (do shell script "touch owned") & "',
]


@pytest.fixture
def notifier(tmp_path: Path):
    """A notifier that writes down its arguments; returns what it was given."""

    def make(name: str, ending: str = "") -> dict[str, str]:
        path = tmp_path / name
        path.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {tmp_path}/told\n{ending}\n')
        path.chmod(0o700)
        return {"PATH": f"{tmp_path}:/usr/bin:/bin"}

    return make


def told(tmp_path: Path) -> list[str]:
    return (tmp_path / "told").read_text().splitlines()


@pytest.mark.parametrize("words", HOSTILE)
def test_words_are_never_an_option_a_command_or_a_tag(tmp_path, notifier, words) -> None:
    show_notification("In 5 min", words, notifier("notify-send"), "linux")
    *options, title, text = told(tmp_path)
    assert options == ["--app-name=askaround", "--"]
    assert title == "In 5 min"
    assert not set("<>") & set(text)
    assert not (tmp_path / "owned").exists()
    assert text.replace("\\\\", "").count("\\") == 0


def test_what_a_desktop_would_read_is_written_as_it_wants(tmp_path, notifier) -> None:
    show_notification("Due", "R&D <lead> \\o/", notifier("notify-send"), "linux")
    assert told(tmp_path)[-1] == "R&amp;D &lt;lead&gt; \\\\o/"


@pytest.mark.parametrize("words", HOSTILE)
def test_on_macos_the_words_are_arguments_and_no_script(tmp_path, notifier, words) -> None:
    show_notification("In 5 min", words, notifier("osascript"), "darwin")
    arguments = told(tmp_path)
    assert arguments[:6:2] == ["-e"] * 3
    assert arguments[6] == "In 5 min"
    assert len(arguments) == 8
    assert arguments[7].isprintable()
    assert "owned" not in "".join(arguments[:7])


@pytest.mark.parametrize(
    ("platform", "script", "sentence"),
    [
        ("linux", None, "there is no notify-send here: install libnotify"),
        ("darwin", None, "there is no osascript here"),
        ("win32", None, "no notifier is known for this system"),
        ("linux", "echo no bus >&2; exit 1", "notify-send ended with status 1: no bus"),
        ("linux", "exit 3", "notify-send ended with status 3"),
        ("linux", "exec sleep 60", "notify-send did not answer within 0.2 seconds"),
        ("darwin", "exit 1", "osascript ended with status 1"),
    ],
)
def test_what_was_not_shown_is_said(tmp_path, notifier, platform, script, sentence) -> None:
    environ = {"PATH": str(tmp_path)}
    if script is not None:
        environ = notifier("osascript" if platform == "darwin" else "notify-send", script)
    with pytest.raises(ValueError, match=sentence):
        show_notification("Due", "words", environ, platform, seconds=0.2 if script else 5)


def test_under_cron_the_bus_of_the_session_is_found(tmp_path, notifier) -> None:
    environ = notifier("notify-send", f'echo "$DBUS_SESSION_BUS_ADDRESS" > {tmp_path}/bus-told')
    (tmp_path / "bus").touch()
    show_notification("Due", "words", {**environ, "XDG_RUNTIME_DIR": str(tmp_path)}, "linux")
    assert (tmp_path / "bus-told").read_text() == f"unix:path={tmp_path}/bus\n"
    own = {**environ, "XDG_RUNTIME_DIR": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": "tcp:own"}
    show_notification("Due", "words", own, "linux")
    assert (tmp_path / "bus-told").read_text() == "tcp:own\n"
