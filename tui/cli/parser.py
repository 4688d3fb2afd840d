"""The command line, parsed."""

import argparse
from pathlib import Path
from typing import NoReturn

from tui import __version__
from tui.cli.errors import BAD_USAGE
from tui.cli.manual import DESCRIPTION, epilog, examples
from tui.cli.terminal import _complain


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        _complain(f"{message}; {self.prog} --help says what can be asked.")
        raise SystemExit(BAD_USAGE)


def _parser() -> argparse.ArgumentParser:
    store = _Parser(add_help=False)
    store.add_argument(
        "--store",
        type=Path,
        metavar="PATH",
        default=argparse.SUPPRESS,
        help="the file to keep everything in (also ASKAROUND_STORE)",
    )
    plain = _Parser(add_help=False)
    plain.add_argument(
        "--plain",
        action="store_true",
        default=argparse.SUPPRESS,
        help="line by line instead of the screen: for screen readers, dumb terminals and pipes",
    )
    parser = _Parser(
        prog="askaround",
        parents=[store, plain],
        description=DESCRIPTION,
        epilog=epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"askaround {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def command(name: str, words: str, *also: _Parser) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=words,
            description=f"{words[:1].upper()}{words[1:]}.",
            epilog=examples(name),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            parents=[store, *also],
        )

    def command_about_a_person(name: str, words: str, *also: _Parser) -> argparse.ArgumentParser:
        about = command(name, words, *also)
        about.add_argument("who", nargs="+", metavar="WHO", help="any unique part of a name")
        return about

    command("demo", "open a throw-away store with a made-up season of conversations", plain)
    add = command("add", "add a contact")
    add.add_argument(
        "line",
        nargs="+",
        metavar="LINE",
        help='like "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith"',
    )
    command_about_a_person("call", "open on the call with somebody: the phone is ringing", plain)
    due = command("due", "print the follow-up queue: what is due, and the next 14 days")
    due.add_argument("--json", action="store_true", help="as a JSON list")
    due.add_argument("--quiet", action="store_true", help="only the number of what is due today")
    command_about_a_person("done", "mark the first thing done that is due with somebody")
    command_about_a_person("postpone", "put it off until a day: askaround postpone jane fri")
    command("config", "open the settings, every number of the playbook with its source")
    command_about_a_person("brief", "print one page to have in hand before a conversation")
    thanks = command_about_a_person("thanks", "print the thank-you note for the last conversation")
    thanks.add_argument("--copy", action="store_true", help="copy it to the clipboard as well")
    command_about_a_person("notes", "print the conversations with somebody as Markdown")
    take_in = command("import", "take people in from files of other programs, or an export")
    take_in.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="LinkedIn's Connections.csv or archive, Google CSV, any CSV, vCard, own JSON",
    )
    take_in.add_argument("--dry-run", action="store_true", help="only say what would come in")
    take_in.add_argument(
        "--map",
        nargs="+",
        action="extend",
        default=[],
        metavar="FIELD=COLUMN",
        help='which column of a CSV holds what, like "name=Full Name" "organization=Firm"',
    )
    command("undo", "take the last change back")
    export = command("export", "write everything out")
    export.add_argument(
        "--format", choices=["json", "csv", "vcf", "ics", "md"], help="the format; json is lossless"
    )
    export.add_argument(
        "--out", type=Path, metavar="PATH", help="a file, for md a folder; else standard output"
    )
    export.add_argument(
        "--vdir", type=Path, metavar="FOLDER", help="keep a folder of cards in step; ics: of events"
    )
    export.add_argument("--force", action="store_true", help="replace the file if there is one")
    merge = command("merge", "join another copy of the store with this one, as one step to undo")
    merge.add_argument("other", type=Path, metavar="OTHER", help="a store file or a JSON export")
    merge.add_argument("--dry-run", action="store_true", help="only say what differs")
    check = command("check", "say whether the store is sound")
    check.add_argument("--repair", action="store_true", help="put right what can be")
    restore = command("restore", "bring a backup of the store back")
    restore.add_argument("seq", nargs="?", type=int, metavar="NUMBER", help="which backup")
    restore.add_argument("--list", action="store_true", help="list the backups")
    command("where", "print the paths in use")
    completion = command("completion", "print a script that completes commands and names")
    completion.add_argument(
        "shell", choices=["bash", "zsh", "fish"], metavar="SHELL", help="bash, zsh or fish"
    )
    # What such a script asks for when the person presses tab.
    completion.add_argument("--names", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    topic = command("help", "print the help of a command")
    topic.add_argument("topic", nargs="?", choices=[*commands.choices], metavar="COMMAND")
    return parser
