"""The settings: presets, numbers with their sources, and mistakes told by their line."""

import os
import tomllib
from pathlib import Path

import pytest
from textual.theme import BUILTIN_THEMES

from tests.cases import for_each
from tui.app.themes import DARK, LIGHT
from tui.desk.commands.table import ALL
from tui.desk.settings.documented import documented_settings
from tui.desk.settings.reading import read_settings
from tui.desk.settings.settings import DEFAULTS
from tui.playbook.letters.parts import LetterKind
from tui.playbook.rules import CLASSIC, FOR_WHOM, PRESETS, RULES
from tui.playbook.time.spans import business_days, days, hours, span


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "config.toml"

    def read(text):
        path.write_text(text, "utf-8")
        return read_settings(path)

    read.path = path
    return read


def test_no_file_is_the_defaults(tmp_path):
    assert read_settings(tmp_path / "nowhere" / "config.toml") == DEFAULTS


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_by_name(config, preset):
    settings = config(f'preset = "{preset.upper()}"')
    assert settings.rules == PRESETS[preset]
    assert settings.problems == ()


@for_each("preset", PRESETS)
def test_the_documented_file_says_what_each_preset_has_where_they_differ(preset):
    lines = documented_settings().splitlines()
    for name, number in CLASSIC.__dataclass_fields__.items():
        value = getattr(PRESETS[preset], name)
        if number.metadata and value != getattr(CLASSIC, name):
            at = next(at for at, line in enumerate(lines) if line.startswith(f"#{name} = "))
            told = getattr(value, "written", str(value))
            assert f"{preset} {told}" in lines[at - 1].replace('"', "")
    assert '#   classic none · 3B7 "3 business days" · gentle none' in lines
    assert not any("at its default" in line for line in lines)


def test_numbers_stand_over_the_preset(config):
    settings = config(
        'preset = "gentle"\n[rules]\nthank_you = "24 hours"\nnudges_at_most = 3\n'
        'revisit = ["10 days", "2 business days"]\nnext_person_after = "3 business days"\n'
    )
    assert settings.problems == ()
    assert settings.rules.thank_you == hours(24)
    assert settings.rules.nudges_at_most == 3
    assert settings.rules.revisit == (days(10), business_days(2))
    assert settings.rules.next_person_after == business_days(3)
    assert settings.rules.ask_minutes == PRESETS["gentle"].ask_minutes


def test_the_documented_file_is_the_defaults_with_every_number_and_its_source(config):
    text = documented_settings()
    assert config(text) == DEFAULTS
    taken = "\n".join(
        line.removeprefix("#") for line in text.splitlines() if "=" in line or line[:1] == "["
    )
    found = tomllib.loads(taken)
    numbers = {name for name in CLASSIC.__dataclass_fields__ if name != "preset"}
    assert set(found["rules"]) == numbers
    assert found["keys"] == {command.id: command.keys for command in ALL}
    assert (found["preset"], found["theme"]) == ("classic", DARK.name)
    for number in numbers:
        rule = CLASSIC.__dataclass_fields__[number].metadata["rule"]
        assert rule in RULES
        assert f"# {rule}: " in text
    for preset, whom in FOR_WHOM.items():
        assert f"#   {preset}: {whom}" in text
    assert FOR_WHOM.keys() == PRESETS.keys()
    numbers_of_classic = text.replace("\n#", "\n").splitlines()
    lines = [
        line
        for line in numbers_of_classic
        if line.startswith("[") or ("=" in line and "next_person_after" not in line)
    ]
    assert config("\n".join(lines)).rules == CLASSIC


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('preset = "hard"', "config.toml, line 1: there is no preset “hard”; it can be classic"),
        ("\n\npresent = 1", "line 3: there is no setting “present”"),
        (
            "[rules]\nthank_yu = 1",
            "line 2: there is no rule “thank_yu”; the nearest is “thank_you”; ",
        ),
        ("[goal]\ntalks_per_week = -1", "line 2: talks_per_week: “-1” is not a number from 0 to"),
        ("[goal]\ntalks_per_week = 2.5", "line 2: talks_per_week: “2.5” is not a number"),
        ('[goal]\ntalks_per_week = "two"', "line 2: talks_per_week: “two” is not a number"),
        ("[goal]\ntalks = 2", "line 2: there is no “talks” in goal; it can be talks_per_week"),
        ("goal = 2", "line 1: goal is a table: write [goal] on a line of its own"),
        ('[rules]\n# x\nthank_you = "soon"', "line 3: thank_you: “soon” is no length of time"),
        ("[rules]\nthank_you = 48", "line 2: thank_you: “48” is not a length of time; write it as"),
        ("[rules]\nnudges_at_most = -1", "line 2: nudges_at_most: “-1” is not a number from 0 to"),
        ("[rules]\nask_minutes = true", "line 2: ask_minutes: “True” is not a number"),
        ("[rules]\nrevisit = 30", 'revisit: write a list, as in ["30 days", "365 days"]'),
        ('[rules]\nnudge_after = "9999 days"', "longer than ten years"),
        ('[rules]\nrevisit = ["9 days", "9 days"]', "the same number is there twice"),
        ("rules = 1", "line 1: rules are a table"),
        ('\ntheme = "neon"', "line 2: there is no theme “neon”; it can be askaround-dark, ask"),
        ("\nrules = { thank_you = 1 }", "line 2: thank_you: “1” is not a length"),
        ("\nrules.thank_you = 1", "line 2: thank_you: “1” is not a length"),
        ('[rules]\n#\n"thank_you" = [\n  1,\n]', "line 3: thank_you: “[1]” is not a length"),
    ],
)
def test_a_mistake_is_told_by_its_line_and_the_rest_is_used(config, text, words):
    settings = config(text)
    assert len(settings.problems) == 1
    assert words in settings.problems[0]
    assert settings.problems[0].endswith("the default is in use.")
    assert settings.rules == CLASSIC


@pytest.mark.parametrize("content", [b"preset = ", b"\xff\xfe", b"[[[", b"a = 1\n" * 3])
def test_a_broken_file_never_stops_the_program(config, content):
    config.path.write_bytes(content)
    settings = read_settings(config.path)
    assert settings.rules == CLASSIC
    assert settings.problems
    assert "config.toml" in settings.problems[0]


def test_a_folder_in_its_place_is_said(tmp_path):
    assert "cannot be read" in read_settings(tmp_path).problems[0]


def test_a_pipe_in_its_place_is_said_and_not_waited_for(tmp_path):
    pipe = tmp_path / "config.toml"
    os.mkfifo(pipe)
    (problem,) = read_settings(pipe).problems
    assert "cannot be read (it is not a regular file)" in problem


def test_a_byte_order_mark_is_no_mistake(config):
    assert config('\ufeffpreset = "gentle"').rules == PRESETS["gentle"]


def test_the_themes_are_ours_and_those_of_textual(config):
    ours = [DARK.name, LIGHT.name]
    for theme in (*ours, *BUILTIN_THEMES):
        assert config(f'theme = "{theme}"').problems == ()
    (problem,) = config('theme = "neon"').problems
    assert f"it can be {', '.join((*ours, *BUILTIN_THEMES))};" in problem


def test_templates_lie_beside_it(config):
    folder = config.path.parent / "templates"
    folder.mkdir()
    (folder / "nudge.txt").write_text("Dear $first_name,\n\nstill there?\n\n$signature\n")
    (folder / "outreach.txt").write_text("Dear $pich,\n")
    settings = config("")
    assert set(settings.templates) == {LetterKind.NUDGE}
    assert "outreach.txt, line 1: there is no $pich" in settings.problems[0]


@for_each(
    ("text", "expected"),
    [
        ("48 hours", hours(48)),
        ("1 hour", hours(1)),
        ("1 day", days(1)),
        ("  7   days ", days(7)),
        ("3 business  days", business_days(3)),
        ("1 business day", business_days(1)),
    ],
)
def test_a_span_is_read_as_it_is_written(text, expected):
    assert span(text) == expected
    assert span(expected.written) == expected


@for_each("text", ["", "7", "days", "-1 days", "7 weeks", "7 days ago", "٣ days"])
def test_what_is_no_span_is_said(text):
    with pytest.raises(ValueError, match="is no length of time"):
        span(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            '[keys]\n"today.dune" = "x"',
            "config.toml, line 2: there is no command “today.dune”; the nearest is “today.done”; "
            "the default is in use.",
        ),
        ('[keys]\n"today.done" = 4', "line 2: today.done: write its key as text"),
        ('[keys]\ntoday.done = "ctrl+m"', "terminals cannot tell “ctrl+m” from another key"),
        ('[keys]\n"today.done" = "doo doo"', "today.done: “doo doo” is not a key; write x, X, ?"),
        ('[keys]\n"today.done" = "x"', "today.done: on Today, x is “drop it” (today.drop)"),
        ('[keys]\n"today.done" = "c"', "today.done: on Today, c is “call” (person.call)"),
        ('[keys]\nadd = "i"', "add: on "),
        ('[keys]\nadd = "j"', "add: “j” moves the cursor"),
        ('[keys]\nadd = "foobar"', "add: “foobar” is not a key"),
        ('[keys]\npalette = ":"', "palette: “:” would be typed as text"),
        ('[keys]\n"line.hang_up" = "h"', "line.hang_up: “h” would be typed as text"),
        ('[keys]\n"call.remark" = "m"', "call.remark: “m” would be typed as text"),
        ('[keys]\n"text.stop" = "f6"', "text.stop: “f6” selects text"),
        ('[keys]\n"duplicates.merge" = "x"', "on the duplicates, x is “they are two”"),
        ('[keys]\n"import.take" = "a"', "on an import, a is “the same for all such rows”"),
        ('[keys]\n"columns.done" = "x"', "on the columns of an import, x is “no column”"),
        ('[keys]\n"brief.copy" = "w"', "on the brief, w is “write to a file”"),
        ('[keys]\n"conversation.copy" = "t"', "on the notes of a talk, t is “thank-you note”"),
        ('[keys]\n"prep.tick" = "t"', "on Prep, t is “thank-you note” (person.thanks)"),
        ('[keys]\n"page.referral" = "A"', "on the page of a person, A is “archive”"),
        ('[keys]\n"line.hang_up" = "ctrl+t"', "on a call, ctrl+t is “mark” (call.remark)"),
        ('\n[keys.today]\n\ndone = "x"', "line 4: today.done: on Today, x is “drop it”"),
        ('\n[keys]\ntoday = { done = "x" }', "line 3: today.done: on Today, x is"),
        ('\nkeys = { "today.done" = "x" }', "line 2: today.done: on Today, x is"),
        ("keys = 4", "keys are a table"),
        ("theme = 4", "write the theme as text"),
        ("reduced_motion = 1", "reduced_motion is true or false"),
        ('ask_linkedin = "no"', "ask_linkedin is true or false"),
        ('alerts = "off"', "alerts is true or false"),
        ('slow = "very"', "slow is on, off or auto"),
        ("slow = 1", "slow is on, off or auto"),
        ('slow = ["on"]', "slow is on, off or auto"),
    ],
)
def test_a_key_that_cannot_be_is_told_by_its_line(config, text, words):
    settings = config(text)
    assert words in settings.problems[0]
    assert settings.keys == {}


@pytest.mark.parametrize(
    ("text", "slow"),
    [("", "off"), ("slow = true", "on"), ("slow = false", "off"), ('slow = "auto"', "auto")],
)
def test_a_slow_line_is_set_by_yes_and_no_or_left_to_how_one_comes(config, text, slow):
    settings = config(text)
    assert (settings.slow, settings.problems) == (slow, ())


def test_a_key_that_was_refused_leaves_nobody_else_without_one(config):
    settings = config('[keys]\n"today.done" = "x"\n"today.drop" = "c"\n')
    assert settings.keys == {}
    assert len(settings.problems) == 2


def test_the_documented_keys_are_no_mistake(config):
    lines = "\n".join(f'"{command.id}" = "{command.keys}"' for command in ALL)
    assert config(f"[keys]\n{lines}").problems == ()


@pytest.mark.parametrize("text", ["a = " + "[" * 5000, "a = " + "9" * 5000])
def test_hostile_settings_are_one_sentence(config, text):
    (problem,) = config(text).problems
    assert "the default" in problem


def test_the_same_name_in_another_table_has_its_own_line(config):
    settings = config('[keys]\nlanded = "x"\n[rules]\n\nlanded = 1\nadd = "j"')
    told = [problem.split(";")[0] for problem in settings.problems]
    assert [each.split(": ")[0] for each in told] == [
        f"config.toml, line {line}" for line in (5, 6, 2)
    ]


@pytest.mark.parametrize("number", range(2, 13))
def test_a_function_key_is_never_text(config, number):
    settings = config(f'[keys]\npalette = "f{number}"')
    assert settings.problems == ()
    assert settings.keys["palette"] == f"f{number}"


def test_two_that_share_a_key_may_share_another(config):
    assert config('[keys]\n"person.call" = "f9"\n"prep.call" = "f9"').problems == ()


def test_keys_can_be_swapped_and_added(config):
    settings = config(
        '[keys]\n"today.done" = "D, ctrl+x"\n"today.drop" = "!"\n"today.filter" = "f2"\n'
        '"undo" = "c"\n"person.call" = "u"\n"debrief.date" = "T"\n"prep.call" = "u"\n'
        '"call.somebody" = "u"\n"answers.call" = "u"\n'
    )
    assert settings.problems == ()
    assert settings.keys["today.done"] == "D,ctrl+x"
    assert settings.keys["today.drop"] == "exclamation_mark"
    assert settings.keys["undo"] == "c"


def test_the_goal_is_read(config):
    assert config("[goal]\ntalks_per_week = 2").talks_per_week == 2
    assert config("").talks_per_week == 0


@pytest.mark.parametrize(
    ("line", "command", "problem"),
    [
        ('mail_command = "neomutt {}"', "neomutt {}", ""),
        ('mail_command = " aerc "', "aerc", ""),
        ('mail_command = ""', "", ""),
        ("mail_command = 3", "", 'write the mail_command as text, as in "neomutt {}"'),
        ('mail_command = ["neomutt", "{}"]', "", "write the mail_command as text"),
        ('mail_command = "neomutt \'x"', "", "cannot be read as a command (No closing quotation)"),
        ('mailcommand = "neomutt"', "", "it can be command or mail_command"),
    ],
)
def test_the_mail_command_is_a_command_or_told(
    tmp_path: Path, line: str, command: str, problem: str
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(f"[letters]\n{line}\n")
    settings = read_settings(path)
    assert settings.mail_command == command
    assert len(settings.problems) == bool(problem)
    assert all(problem in each and "line 2" in each for each in settings.problems)


@pytest.mark.parametrize(
    ("lines", "folders", "addresses", "problem"),
    [
        ('folders = ["~/Mail", "/var/mail/me"]', ["~/Mail", "/var/mail/me"], [], ""),
        ('folders = "~/Mail"', ["~/Mail"], [], ""),
        ("folders = []", [], [], ""),
        ('folders = [""]', [], [], ""),
        ('addresses = [" me@x.example "]', [], ["me@x.example"], ""),
        ("folders = 3", [], [], 'write the folders as a list, as in ["~/Mail"]'),
        ("folders = [3]", [], [], "write the folders as a list"),
        ('folders = ["a\\u0000b"]', [], [], "holds a NUL"),
        ('addresses = ["me", "me@x.example"]', [], ["me@x.example"], "“me” is not an e-mail"),
        ('folder = "~/Mail"', [], [], "it can be folders or addresses"),
    ],
)
def test_the_mail_is_folders_and_addresses(config, lines, folders, addresses, problem):
    settings = config(f"[mail]\n{lines}\n")
    assert settings.mail_folders == tuple(Path(each).expanduser() for each in folders)
    assert settings.mail_addresses == tuple(addresses)
    assert len(settings.problems) == bool(problem)
    assert all(problem in each and "line 2" in each for each in settings.problems)
