"""One setting is changed in the file, and everything else in it stays as it is."""

import pytest

from tests.cases import for_each
from tui.desk.settings.documented import documented_settings
from tui.desk.settings.reading import settings_in
from tui.desk.settings.settings import Settings
from tui.desk.settings.told import (
    settings_in_words,
    settings_known,
    settings_set,
    value_now,
    with_setting,
)

OWN = """# mine
preset = "gentle"
[rules]
nudge_after = "5 days"   # quick
[keys]
"undo" = "f8"
"""


@for_each("text", ["", documented_settings(), OWN], ids=["none", "all", "own"])
@for_each(
    ("name", "said", "now"),
    [
        ("nudge_after", "10 days", "10 days"),
        ("nudge_after", '"14 days"', "14 days"),
        ("nudges_at_most", "1", "1"),
        ("revisit", "20 days, 300 days", "20 days, 300 days"),
        ("ask_linkedin", "No", "no"),
        ("talks_per_week", "2", "2"),
        ("theme", "nord", "nord"),
        ("addresses", "zoë@me.example", "zoë@me.example"),
        ("command", "my-helper --shorter", "my-helper --shorter"),
    ],
)
def test_a_value_is_put_where_it_belongs(text: str, name: str, said: str, now: str) -> None:
    changed = with_setting(text, name, said)
    assert value_now(changed, name) == now
    assert settings_in("x", changed).problems == ()
    assert with_setting(changed, name, said) == changed
    others = {line for line in text.splitlines() if not line.lstrip("#").startswith(f"{name} =")}
    assert others <= {*changed.splitlines()}
    assert settings_set(changed)[name]


@for_each(
    ("name", "said", "sentence"),
    [
        ("nudge_after", "purple", "“purple”"),
        ("nudges_at_most", "many", "nudges_at_most"),
        ("theme", "pink", "there is no theme “pink”"),
        ("frobnicate", "3", "There is no setting frobnicate; it can be preset, "),
        ("preset", "loud", "there is no preset “loud”"),
        ("addresses", "me", "“me” is not an e-mail address"),
        ("theme", 'x"\nmore = "y', "there is no theme"),
    ],
)
def test_what_means_nothing_is_refused(name: str, said: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=r".") as refused:
        with_setting(OWN, name, said)
    assert sentence in str(refused.value)


def test_what_holds_now_is_told_not_an_example() -> None:
    assert value_now("", "command") == "not set"
    assert value_now("", "talks_per_week") == "0"
    assert value_now(OWN, "nudge_after") == "5 days"
    assert value_now('preset = "gentle"', "nudge_after") != value_now("", "nudge_after")
    for name in settings_known():
        assert value_now("", name)


@for_each("name", [name for name, (section, _) in settings_known().items() if section != "rules"])
def test_every_setting_of_the_file_is_on_the_page(name: str) -> None:
    shown = [each.split(": ")[-1] for each, _ in settings_in_words(Settings())]
    assert name in shown
