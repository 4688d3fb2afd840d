"""`askaround completion`: scripts that make a shell complete commands, options and names.

They are made from the parser of the command line, so that they know what it knows.
"""

import argparse
import os
import shlex
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from tui.cli.parser import make_parser
from tui.system.locations import Locations

_WHO = "WHO"
_FILE_LIKE = frozenset({"PATH", "FILE", "FOLDER"})


@dataclass(frozen=True, slots=True)
class CompletedArgument:
    """An option, by its long `flag`, or a positional argument (with an empty flag).

    `choices` are the words it can be; `takes` is what else it accepts: "WHO", "PATH", or
    empty for what cannot be completed; `bare` says that no value follows it.
    """

    flag: str
    words: str
    choices: tuple[str, ...]
    takes: str
    bare: bool


@dataclass(frozen=True, slots=True)
class CompletedCommand:
    """A command, what it does in words, and its arguments."""

    name: str
    words: str
    arguments: tuple[CompletedArgument, ...]

    @property
    def options(self) -> list[CompletedArgument]:
        """Its options."""
        return [argument for argument in self.arguments if argument.flag]

    @property
    def plain(self) -> list[CompletedArgument]:
        """Its positional arguments."""
        return [argument for argument in self.arguments if not argument.flag]

    @property
    def asks_who(self) -> bool:
        """Whether it takes a person's name."""
        return any(argument.takes == _WHO for argument in self.plain)


def commands_of(parser: argparse.ArgumentParser) -> list[CompletedCommand]:
    """Return the program itself, with an empty name, and every command of the parser."""
    found = [CompletedCommand("", "", tuple(_arguments(parser)))]
    for action in _actions(parser):
        if isinstance(action.choices, dict):
            found += [
                CompletedCommand(name, (sub.description or "").rstrip("."), tuple(_arguments(sub)))
                for name, sub in action.choices.items()
            ]
    return found


def complete(_locations: Locations, *, shell: str, names: Sequence[str] | None) -> int:
    """Print the script for a shell, or with `names` the completions of the last of these words."""
    if names is None:
        print(script(shell, make_parser()), end="")
        return 0
    from tui.cli.commands.completion_names import names_for  # noqa: PLC0415 - reads the store

    for name in names_for(shell, names, os.environ):
        print(name)
    return 0


def script(shell: str, parser: argparse.ArgumentParser) -> str:
    """Return the script for "bash", "zsh" or "fish"."""
    return _WRITERS[shell](commands_of(parser))


def _actions(parser: argparse.ArgumentParser) -> Sequence[argparse.Action]:
    return parser._actions  # noqa: SLF001 - argparse shows them nowhere else


def _arguments(parser: argparse.ArgumentParser) -> Iterable[CompletedArgument]:
    for action in _actions(parser):
        if action.help == argparse.SUPPRESS or isinstance(action.choices, dict):
            continue
        flags = [flag for flag in action.option_strings if flag.startswith("--")]
        metavar = action.metavar if isinstance(action.metavar, str) else ""
        takes = "PATH" if metavar in _FILE_LIKE else metavar if metavar == _WHO else ""
        choices = tuple(map(str, action.choices or ()))
        yield CompletedArgument(
            flags[0] if flags else "", action.help or "", choices, takes, action.nargs == 0
        )


def _bash(commands: Sequence[CompletedCommand]) -> str:
    with_value = sorted({option.flag for c in commands for option in c.options if not option.bare})
    values = {option.flag: option for c in commands for option in c.options if not option.bare}
    lines = [
        '# Completes askaround in bash: eval "$(askaround completion bash)"',
        "_askaround() {",
        "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}",
        "    local command= words= name i",
        "    COMPREPLY=()",
        "    [[ $prev == = ]] && prev=${COMP_WORDS[COMP_CWORD - 2]}",
        "    for ((i = 1; i < COMP_CWORD; i++)); do",
        "        case ${COMP_WORDS[i]} in",
        f"            {' | '.join(with_value)}) ((i++)) ;;",
        "            -*) ;;",
        "            *) command=${COMP_WORDS[i]}; break ;;",
        "        esac",
        "    done",
        "    case $prev in",
    ]
    for flag, argument in sorted(values.items()):
        if argument.choices:
            words = " ".join(argument.choices)
            lines.append(
                f'        {flag}) COMPREPLY=($(compgen -W "{words}" -- "$cur")); return ;;'
            )
        else:
            lines.append(f"        {flag}) compopt -o default; return ;;")
    lines += ["    esac", "    case $command in"]
    names = " ".join(command.name for command in commands if command.name)
    for command in commands:
        flags = " ".join(option.flag for option in command.options)
        choices = " ".join(choice for argument in command.plain for choice in argument.choices)
        words = f"{flags} {choices if command.name else names}".strip()
        pattern = command.name or '""'
        files = (
            " compopt -o default;"
            if any(argument.takes == "PATH" for argument in command.plain)
            else ""
        )
        lines.append(f'        {pattern}) words="{words}";{files} ;;')
    asking = " | ".join(command.name for command in commands if command.asks_who)
    lines += [
        "    esac",
        '    COMPREPLY=($(compgen -W "$words" -- "$cur"))',
        "    case $command in",
        f"        {asking})",
        "            while IFS= read -r name; do",
        '                COMPREPLY+=("$name")',
        "            done < <(command askaround completion bash --names \\",
        '                "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) ;;',
        "    esac",
        "}",
        "complete -F _askaround askaround",
    ]
    return "\n".join(lines) + "\n"


def _zsh(commands: Sequence[CompletedCommand]) -> str:
    lines = [
        "#compdef askaround",
        "# Completes askaround in zsh: save it as _askaround in a folder of fpath.",
        "_askaround() {",
        "    local command= i",
        "    local -a found",
        "    for ((i = 2; i < CURRENT; i++)); do",
        "        case ${words[i]} in",
    ]
    values = {option.flag: option for c in commands for option in c.options if not option.bare}
    lines += [
        f"            {'|'.join(sorted(values))}) ((i++)) ;;",
        "            -*) ;;",
        "            *) command=${words[i]}; break ;;",
        "        esac",
        "    done",
        "    case ${words[CURRENT - 1]} in",
    ]
    for flag, argument in sorted(values.items()):
        work = f"compadd -- {' '.join(argument.choices)}" if argument.choices else "_files"
        lines.append(f"        {flag}) {work}; return ;;")
    lines += ["    esac", "    case $command in"]
    for command in commands:
        lines.append(f"        {command.name or chr(39) * 2})")
        lines += _described("-o option", {option.flag: option.words for option in command.options})
        if not command.name:
            lines += _described("command", {other.name: other.words for other in commands[1:]})
        for argument in command.plain:
            if argument.choices:
                lines.append(f"            compadd -- {' '.join(argument.choices)}")
            elif argument.takes == _WHO:
                lines += [
                    '            found=("${(@f)$(command askaround completion zsh --names \\',
                    '                "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")',
                    '            [[ -n $found ]] && compadd -U -- "${found[@]}"',
                ]
            elif argument.takes:
                lines.append("            _files")
        lines.append("            ;;")
    lines += [
        "    esac",
        "}",
        "if [[ $funcstack[1] == _askaround ]]; then",
        '    _askaround "$@"',
        "else",
        "    compdef _askaround askaround",
        "fi",
    ]
    return "\n".join(lines) + "\n"


def _described(kind: str, words: Mapping[str, str]) -> list[str]:
    pairs = (shlex.quote(f"{name}:{_one_line(about)}") for name, about in words.items())
    return [f"            found=({' '.join(pairs)})", f"            _describe {kind} found"]


def _fish(commands: Sequence[CompletedCommand]) -> str:
    lines = [
        "# Completes askaround in fish: save it as askaround.fish in the completions folder.",
        "function __askaround_names",
        "    set -l words (commandline -opc) (commandline -ct)",
        "    command askaround completion fish --names $words[2..-1] 2>/dev/null",
        "end",
        "complete -c askaround -f",
    ]
    for command in commands:
        when = "__fish_use_subcommand"
        if command.name:
            words = shlex.quote(_one_line(command.words))
            lines.append(f"complete -c askaround -n {when} -a {command.name} -d {words}")
            when = f"'__fish_seen_subcommand_from {command.name}'"
        for argument in command.arguments:
            what = [f"-l {argument.flag.removeprefix('--')}"] if argument.flag else []
            if argument.choices:
                what.append(f"-a {shlex.quote(' '.join(argument.choices))}")
            elif argument.takes == _WHO:
                what.append("-a '(__askaround_names)'")
            if argument.takes == "PATH":
                what.append("-rF" if argument.flag else "-F")
            elif argument.flag and not argument.bare:
                what.append("-x")
            if what:
                words = shlex.quote(_one_line(argument.words))
                lines.append(f"complete -c askaround -n {when} {' '.join(what)} -d {words}")
    return "\n".join(lines) + "\n"


def _one_line(words: str) -> str:
    return " ".join(words.replace(":", ",").split())


_WRITERS: dict[str, Callable[[Sequence[CompletedCommand]], str]] = {
    "bash": _bash,
    "zsh": _zsh,
    "fish": _fish,
}
