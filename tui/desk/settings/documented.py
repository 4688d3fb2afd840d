"""The settings file with everything that can be set, and what it is for."""

from tui.desk.settings.settings import NUMBERS, SLOW, written_value
from tui.playbook.rules import CLASSIC, FOR_WHOM, PRESETS


def documented_settings() -> str:
    """Return a settings file with every number, what each preset makes it, and its source."""
    from tui.desk.commands.table import ALL  # noqa: PLC0415 - only who has no settings yet asks

    lines = [
        "# The settings of askaround. A line that begins with # sets nothing: remove the #",
        "# and change what follows. A mistake in this file does no harm: the program says",
        "# what is wrong, and where, and uses the default.",
        "",
        "# The numbers of the playbook to start from, and for whom they are:",
        *(f"#   {preset}: {whom}" for preset, whom in FOR_WHOM.items()),
        f'preset = "{CLASSIC.preset}"',
        "",
        "# How it looks: askaround-dark, askaround-light, one of Textual's themes (nord,",
        "# gruvbox, solarized-light, …), or ansi-dark and ansi-light, which take the",
        "# sixteen colors of the terminal.",
        '#theme = "askaround-dark"',
        "# Nothing glides or fades.",
        "#reduced_motion = false",
        "# For a slow line: on sends as little as it can, the terminal's own colors, clocks that",
        "# tell minutes, and nothing that glides; auto does so whenever you come over SSH.",
        f'#slow = "{SLOW[0]}"',
        "# Whether a talk closes with the question to connect on LinkedIn; false where people",
        "# are not on it, or where it would be forward to ask.",
        "#ask_linkedin = true",
        "# Whether the program, while it is open, tells of a talk 15 and 5 minutes before: by a",
        "# message, the bell, the title and the notifications of the terminal.",
        "#alerts = true",
        "",
        "[rules]",
        "# What is set here holds over the preset. The numbers shown are those of classic;",
        "# where the presets differ, each is named. R9 and the like name the rule of the",
        "# playbook that a number belongs to.",
    ]
    for name, number in NUMBERS.items():
        presets = {preset: getattr(rules, name) for preset, rules in PRESETS.items()}
        lines.append(f"# {number.metadata['rule']}: {number.metadata['source']}")
        if len(set(presets.values())) > 1:
            each = [f"{preset} {written_value(value)}" for preset, value in presets.items()]
            lines.append(f"#   {' · '.join(each)}")
        # A number that classic lacks is shown as another preset has it.
        shown = next(value for value in presets.values() if value is not None)
        lines.append(f"#{name} = {written_value(shown)}")
    lines += [
        "",
        "[goal]",
        "# How many talks a week you aim for; Today shows on Fridays how the week went. Two",
        "# are a good pace between jobs; while you study or work, one a month is plenty, and",
        "# then 0 sets no goal for a week.",
        "#talks_per_week = 2",
        "",
        "[letters]",
        "# A program of your own that | in a letter sends the draft through: it reads the text",
        "# on standard input, and what it prints is shown beside it, to take or to leave.",
        '#command = "my-helper --shorter"',
        "# The mail program that m in a letter opens in this terminal: {} is a mailto link with",
        "# the recipient, the subject and the text. Without it, the one that the system has.",
        '#mail_command = "neomutt {}"',
        "",
        "[mail]",
        "# Where your mail lies on this computer: folders as mbsync, offlineimap and notmuch keep",
        "# them (Maildir), mailboxes of Thunderbird or of Google Takeout (mbox). With these set,",
        "# they are looked through when the program opens: what you wrote to a contact is done on",
        "# Today, and what they wrote is their reply. Only who, when and about what is read.",
        '#folders = ["~/Mail"]',
        "# Your own addresses, where the mail does not tell them by itself.",
        '#addresses = ["me@example.org"]',
        "",
        "[keys]",
        "# Any command by its id, with one key or several.",
        *(f'#"{command.id}" = "{command.keys}"' for command in ALL),
    ]
    return "\n".join(lines) + "\n"
