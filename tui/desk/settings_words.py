"""The settings in use, in words for the screen."""

from dataclasses import fields

from tui.desk.settings import Settings
from tui.playbook.rules import PRESETS, Rules

Line = tuple[str, str]
"""What is set, and to what."""


def settings_in_words(settings: Settings) -> list[Line]:
    """Return each setting with its value, those of the file first that differ from the preset."""
    lines = [
        ("preset", settings.rules.preset),
        ("theme", settings.theme or "the usual one"),
        ("reduced_motion", _yes(value=settings.reduced_motion)),
        ("ask_linkedin", _yes(value=settings.ask_linkedin)),
        ("alerts", _yes(value=settings.alerts)),
        ("talks_per_week", str(settings.talks_per_week or "no goal")),
        ("letters: command", settings.letter_command or "none"),
        ("letters: mail_command", settings.mail_command or "the program of the system"),
        ("letters of your own", str(len(settings.templates) or "none")),
        ("mail: folders", ", ".join(map(str, settings.mail_folders)) or "none"),
        ("mail: addresses", ", ".join(settings.mail_addresses) or "none"),
    ]
    lines += [(f"rules: {name}", value) for name, value in _own_numbers(settings.rules)]
    lines += [(f"keys: {command}", key) for command, key in sorted(settings.keys.items())]
    return lines


def _own_numbers(rules: Rules) -> list[Line]:
    """Return the numbers of the playbook that differ from those of the preset."""
    preset = PRESETS.get(rules.preset)
    return [
        (number.name, str(getattr(rules, number.name)))
        for number in fields(Rules)
        if number.metadata
        and preset is not None
        and getattr(rules, number.name) != getattr(preset, number.name)
    ]


def _yes(*, value: bool) -> str:
    return "yes" if value else "no"
