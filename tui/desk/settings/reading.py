"""Reading the settings: a TOML file that people edit, read with care and never in the way."""

import shlex
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from tui.desk.settings.settings import DEFAULTS, NUMBERS, SLOW, Settings, written_value
from tui.playbook.rules import CLASSIC, PRESETS, Rules
from tui.playbook.time.spans import Span, span
from tui.system.locations import templates_beside
from tui.system.typed_paths import PathError, path_of, read_file

_TOP = (
    "preset",
    "theme",
    "reduced_motion",
    "slow",
    "ask_linkedin",
    "alerts",
    "rules",
    "goal",
    "letters",
    "mail",
    "keys",
)
_LONGEST = 3650
_LARGEST = 256 << 10
_MOST_PROBLEMS = 100
_MOST_TALKS = 50
_MOST = {"ask_minutes": 240, "letter_words": 2000}
_COMMANDS = {"command": "my-helper", "mail_command": "neomutt {}"}
"""The commands of the person's own, each with an example."""

_MAIL = {"folders": "~/Mail", "addresses": "me@example.org"}
"""The lists about the mail, each with an example."""

_THEMES = (
    "askaround-dark",
    "askaround-light",
    "textual-dark",
    "textual-light",
    "nord",
    "gruvbox",
    "catppuccin-mocha",
    "dracula",
    "tokyo-night",
    "monokai",
    "flexoki",
    "catppuccin-latte",
    "catppuccin-frappe",
    "catppuccin-macchiato",
    "solarized-light",
    "solarized-dark",
    "rose-pine",
    "rose-pine-moon",
    "rose-pine-dawn",
    "atom-one-dark",
    "atom-one-light",
    "ansi-dark",
    "ansi-light",
)
"""Our own and Textual's; asking Textual itself would take too long."""

_RETIRED = "outreach"
"""A number of former versions that counts no more, and is no mistake."""


def read_settings(path: Path) -> Settings:
    """Read the settings at `path`; what is missing or wrong there has its default.

    `templates`, the folder with the person's own letters, is beside it. `problems` names each
    mistake by file and line, in one sentence.
    """
    settings = replace(_read_numbers(path), path=path)
    folder = templates_beside(path)
    try:
        folder.lstat()
    except FileNotFoundError:
        return settings
    except OSError:
        pass  # reading it tells why it cannot be read
    from tui.desk.settings.letter_files import read_templates  # noqa: PLC0415 - most have none of their own

    templates, problems = read_templates(folder)
    return replace(settings, templates=templates, problems=(*settings.problems, *problems))


def _read_numbers(path: Path) -> Settings:
    try:
        text = read_file(path, _LARGEST).decode("utf-8-sig")
    except FileNotFoundError:
        return DEFAULTS
    except OSError as error:
        why = error.strerror or "it cannot be opened"
        return Settings(problems=(f"{path} cannot be read ({why}); the defaults are in use.",))
    except UnicodeDecodeError as error:
        return Settings(problems=(f"{path} cannot be read ({error}); the defaults are in use.",))
    try:
        return settings_in(path.name, text)
    except (ValueError, RecursionError) as error:
        return Settings(problems=(f"{path} is not TOML: {error}; the defaults are in use.",))


def settings_in(name: str, text: str) -> Settings:
    """Return the settings that the text of a file called `name` sets; ValueError unless TOML."""
    return _Reader(name, text).settings(tomllib.loads(text))


class _Reader:
    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._text = text
        self._problems: list[str] = []

    @cached_property
    def _places(self) -> Mapping[tuple[str, ...], int]:
        return _places_in(self._text.split("\n"))

    def settings(self, found: Mapping[str, Any]) -> Settings:
        from tui.desk.commands.keymap import read_keys  # noqa: PLC0415 - most have no settings

        for key in found:
            if key not in _TOP:
                self._complain((key,), f"there is no setting “{key}”; it can be {', '.join(_TOP)}")
        rules = self._preset(found.get("preset", CLASSIC.preset))
        rules = replace(rules, **dict(self._numbers(self._table(found, "rules"))))
        entries = dict(_flat(self._table(found, "keys")))
        paths = {".".join(path): path for path in entries}
        written = {".".join(path): value for path, value in entries.items()}
        keys, wrong = read_keys(written, _MOST_PROBLEMS)
        for command_id, words in wrong:
            self._complain(("keys", *paths[command_id]), words)
        theme = found.get("theme", "")
        if not isinstance(theme, str):
            self._complain(("theme",), 'write the theme as text, as in "nord"')
            theme = ""
        elif theme and theme not in _THEMES:
            known = ", ".join(_THEMES)
            self._complain(("theme",), f"there is no theme “{theme}”; it can be {known}")
            theme = ""
        still = self._yes_or_no(found, "reduced_motion", default=False)
        slow = self._slow(found.get("slow", SLOW[0]))
        linkedin = self._yes_or_no(found, "ask_linkedin", default=True)
        alerts = self._yes_or_no(found, "alerts", default=True)
        letters = self._table(found, "letters")
        command, mail_command = self._commands(letters)
        goal = self._goal(self._table(found, "goal"))
        folders, addresses = self._mail(self._table(found, "mail"))
        return Settings(
            rules,
            keys,
            theme,
            still,
            slow,
            letter_command=command,
            mail_command=mail_command,
            talks_per_week=goal,
            ask_linkedin=linkedin,
            alerts=alerts,
            mail_folders=folders,
            mail_addresses=addresses,
            problems=tuple(self._problems),
        )

    def _yes_or_no(self, found: Mapping[str, Any], name: str, *, default: bool) -> bool:
        value = found.get(name, default)
        if isinstance(value, bool):
            return value
        self._complain((name,), f"{name} is true or false")
        return default

    def _slow(self, value: object) -> str:
        if isinstance(value, bool):
            return SLOW[value]
        if isinstance(value, str) and value in SLOW:
            return value
        self._complain(("slow",), f"slow is {SLOW[1]}, {SLOW[0]} or {SLOW[2]}")
        return SLOW[0]

    def _goal(self, table: Mapping[str, Any]) -> int:
        for name in table:
            if name != "talks_per_week":
                words = f"there is no “{name}” in goal; it can be talks_per_week"
                self._complain(("goal", name), words)
        talks = table.get("talks_per_week", 0)
        if isinstance(talks, int) and not isinstance(talks, bool) and 0 <= talks <= _MOST_TALKS:
            return talks
        words = f"talks_per_week: “{talks}” is not a number from 0 to {_MOST_TALKS}"
        self._complain(("goal", "talks_per_week"), words)
        return 0

    def _mail(self, table: Mapping[str, Any]) -> tuple[tuple[Path, ...], tuple[str, ...]]:
        for name in table:
            if name not in _MAIL:
                known = " or ".join(_MAIL)
                self._complain(("mail", name), f"there is no “{name}” in mail; it can be {known}")
        folders, addresses = (self._texts(table, name) for name in _MAIL)
        paths = []
        for folder in folders:
            try:
                paths.append(path_of(folder))
            except PathError as error:
                self._complain(("mail", "folders"), f"{str(error).rstrip('.')}")
        wrong = [each for each in addresses if "@" not in each]
        for each in wrong:
            self._complain(("mail", "addresses"), f"“{each}” is not an e-mail address")
        return tuple(paths), tuple(each for each in addresses if each not in wrong)

    def _texts(self, table: Mapping[str, Any], name: str) -> list[str]:
        value = table.get(name, [])
        texts = [value] if isinstance(value, str) else value
        if isinstance(texts, list) and all(isinstance(each, str) for each in texts):
            return [each.strip() for each in texts if each.strip()]
        self._complain(("mail", name), f'write the {name} as a list, as in ["{_MAIL[name]}"]')
        return []

    def _commands(self, table: Mapping[str, Any]) -> list[str]:
        for name in table:
            if name not in _COMMANDS:
                known = " or ".join(_COMMANDS)
                self._complain(
                    ("letters", name), f"there is no “{name}” in letters; it can be {known}"
                )
        return [self._command(table, name, example) for name, example in _COMMANDS.items()]

    def _command(self, table: Mapping[str, Any], name: str, example: str) -> str:
        command = table.get(name, "")
        if not isinstance(command, str):
            self._complain(("letters", name), f'write the {name} as text, as in "{example}"')
            return ""
        try:
            shlex.split(command)
        except ValueError as error:
            words = f"{name}: “{command}” cannot be read as a command ({error})"
            self._complain(("letters", name), words)
            return ""
        return command.strip()

    def _table(self, found: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        table = found.get(name, {})
        if isinstance(table, dict):
            return table
        verb = "are" if name.endswith("s") else "is"
        self._complain((name,), f"{name} {verb} a table: write [{name}] on a line of its own")
        return {}

    def _preset(self, name: object) -> Rules:
        for known, rules in PRESETS.items():
            if isinstance(name, str) and known.casefold() == name.casefold():
                return rules
        self._complain(("preset",), f"there is no preset “{name}”; it can be {', '.join(PRESETS)}")
        return CLASSIC

    def _numbers(self, table: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        for name, value in table.items():
            if name == _RETIRED:
                continue
            if name not in NUMBERS:
                # Looking for the nearest one takes a while.
                if len(self._problems) < _MOST_PROBLEMS:
                    from tui.desk.commands.keymap import unknown  # noqa: PLC0415 - as above

                    self._complain(("rules", name), unknown("rule", name, NUMBERS))
                continue
            try:
                yield name, _number(name, value)
            except ValueError as error:
                self._complain(("rules", name), f"{name}: {error}")

    def _complain(self, path: tuple[str, ...], words: str) -> None:
        if len(self._problems) == _MOST_PROBLEMS:
            return
        line = _line_of(path, self._places)
        self._problems.append(f"{self._name}, line {line}: {words}; the default is in use.")


def _line_of(path: tuple[str, ...], places: Mapping[tuple[str, ...], int]) -> int:
    """Return the number of the line that sets what is at `path`, else that of its table."""
    above = (path[:length] for length in range(len(path), 0, -1))
    return next((places[names] for names in above if names in places), 1)


def _places_in(lines: Iterable[str]) -> dict[tuple[str, ...], int]:
    """Return the number of the first line that sets each thing, or begins each table."""
    table: tuple[str, ...] = ()
    places: dict[tuple[str, ...], int] = {}
    for at, line in enumerate(lines, 1):
        begins_table = line.lstrip().startswith("[")
        here = _names(line if begins_table else f"{line.partition('=')[0]}= 0")
        table, here = (here, here) if begins_table else (table, table + here)
        places.setdefault(here, at)
    return places


def _names(line: str) -> tuple[str, ...]:
    """Return the key of a line of TOML, name by name; empty when the line cannot stand alone."""
    names: list[str] = []
    try:
        found: object = tomllib.loads(line)
    except (ValueError, RecursionError):
        found = None
    while isinstance(found, dict) and found:
        name, found = found.popitem()
        names.append(name)
    return tuple(names)


def _flat(
    table: Mapping[str, Any], before: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], object]]:
    """Yield the entries of a table; `today.done` without quotes is one of `today` in TOML."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, (*before, name))
        else:
            yield (*before, name), value


def _number(name: str, value: object) -> object:
    default = getattr(CLASSIC, name)
    if isinstance(default, int):
        most = _MOST.get(name, 20)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            raise ValueError(f"“{value}” is not a number from 0 to {most}")
        return value
    if isinstance(default, tuple):
        if not isinstance(value, list):
            raise ValueError(f"write a list, as in {written_value(default)}")
        spans = tuple(_span(text) for text in value)
        if len({span.count for span in spans}) < len(spans):
            raise ValueError("the same number is there twice")
        return spans
    return _span(value)


def _span(value: object) -> Span:
    if not isinstance(value, str):
        raise ValueError(f'“{value}” is not a length of time; write it as text, as in "7 days"')
    read = span(value)
    if read.count > _LONGEST:
        raise ValueError(f"“{value}” is longer than ten years")
    return read
