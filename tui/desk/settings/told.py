"""What each setting says: all of them for the screen, one for the shell, or with another value."""

import json
import re
import tomllib
from collections.abc import Mapping

from tui.desk.settings.documented import documented_settings
from tui.desk.settings.reading import settings_in
from tui.desk.settings.settings import NUMBERS, Settings
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of
from tui.playbook.rules import PRESETS, Rules
from tui.playbook.time.spans import Span

Line = tuple[str, str]
"""What is set, and to what."""

_LINE = pattern_of(r"#?([a-z_]+) = (.+)")
_SECTION = pattern_of(r"\[([a-z]+)\]")
_KEPT_AS = {
    "command": "letter_command",
    "folders": "mail_folders",
    "addresses": "mail_addresses",
}
"""What `Settings` calls a setting that has another name in the file."""
_UNSET = {
    "theme": "the usual one",
    "talks_per_week": "no goal",
    "mail_command": "the program of the system",
}
"""What the screen says of a setting that is not set, where it is not "none"."""
_WORDS = {"yes": "true", "on": "true", "no": "false", "off": "false"}


def settings_known() -> dict[str, tuple[str, str]]:
    """Return every setting that is no key: its section, "" for none, and its usual value."""
    found: dict[str, tuple[str, str]] = {}
    section = ""
    for line in documented_settings().splitlines():
        if begins := _SECTION.fullmatch(line):
            section = begins[1]
        elif (set_here := _LINE.fullmatch(line)) and section != "keys":
            found[set_here[1]] = (section, set_here[2])
    return found


def settings_set(text: str) -> dict[str, str]:
    """Return the settings that a file sets, by name, each as it is spoken; raises ValueError."""
    found: Mapping[str, object] = tomllib.loads(text)
    known = settings_known()
    told: dict[str, str] = {}
    for name, (section, _) in known.items():
        table = found.get(section, {}) if section else found
        if isinstance(table, Mapping) and name in table:
            told[name] = _spoken(table[name])
    return told


def value_now(text: str, name: str) -> str:
    """Return what a setting is with the text of a file, as it is spoken; raises ValueError."""
    return _spoken(_value(settings_in("settings", text), name))


def settings_in_words(settings: Settings) -> list[Line]:
    """Return each setting with its value, of the numbers those that differ from the preset."""
    told: list[Line] = []
    for name, (section, _) in settings_known().items():
        if section == "rules":
            continue
        value = _value(settings, name)
        is_set = value or isinstance(value, bool)
        label = f"{section}: {name}" if section in ("letters", "mail") else name
        told.append((label, _spoken(value) if is_set else _UNSET.get(name, "none")))
        if name == "mail_command":
            told.append(("letters of your own", str(len(settings.templates) or "none")))
    told += [(f"rules: {name}", value) for name, value in _own_numbers(settings.rules)]
    return told + [(f"keys: {command}", key) for command, key in sorted(settings.keys.items())]


def _value(settings: Settings, name: str) -> object:
    in_rules = name in NUMBERS or name == "preset"
    return getattr(settings.rules if in_rules else settings, _KEPT_AS.get(name, name))


def _own_numbers(rules: Rules) -> list[Line]:
    """Return the numbers of the playbook that differ from those of the preset."""
    preset = PRESETS.get(rules.preset)
    return [
        (name, str(getattr(rules, name)))
        for name in NUMBERS
        if preset is not None and getattr(rules, name) != getattr(preset, name)
    ]


def with_setting(text: str, name: str, value: str) -> str:
    """Return the text of a file that sets `name` to a value; all else in it stays.

    Raises ValueError, with a sentence, for a name or a value that means nothing.
    """
    known = settings_known()
    if name not in known:
        raise ValueError(f"There is no setting {clean_line(name)}; it can be {', '.join(known)}.")
    section, usual = known[name]
    line = f"{name} = {_written(value, usual)}"
    changed = _put(text.split("\n"), section, name, line)
    former = {*settings_in("settings", text).problems}
    wrong = [each for each in settings_in("settings", changed).problems if each not in former]
    if wrong:
        raise ValueError(f"{wrong[0].partition(': ')[2].partition(';')[0].rstrip('.')}.")
    return changed


def _put(lines: list[str], section: str, name: str, line: str) -> str:
    here, at, begins = "", -1, 0 if not section else -1
    for number, each in enumerate(lines):
        if found := _SECTION.match(each.strip()):
            here = found[1]
            begins = number + 1 if here == section else begins
        is_set = re.match(rf"\s*(#?)\s*{name}\s*=", each)
        # A line that sets it comes before one that only shows how.
        if is_set and here == section and (at < 0 or not is_set[1]):
            at = number
    if at >= 0:
        return "\n".join([*lines[:at], line, *lines[at + 1 :]])
    if begins < 0:
        return "\n".join([*lines, f"[{section}]", line, ""])
    return "\n".join([*lines[:begins], line, *lines[begins:]])


def _written(value: str, usual: str) -> str:
    value = value.strip().strip("\"'")
    if usual.startswith("["):
        return json.dumps([part.strip() for part in value.split(",")], ensure_ascii=False)
    if usual.startswith('"'):
        return json.dumps(value, ensure_ascii=False)
    value = _WORDS.get(value.casefold(), value)
    return value if re.fullmatch(r"\d+|true|false", value) else json.dumps(value)


def _spoken(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(map(_spoken, value)) or "not set"
    if isinstance(value, Span):
        return value.written
    return str(value) if value not in (None, "") else "not set"
