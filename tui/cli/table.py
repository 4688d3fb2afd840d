"""Every command of the command line: its name, help, arguments, needs and function.

The parser, the help, the shell completions and the program without a screen are made from it.
"""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from tui.cli.step_table import CHANGES_A_LETTER, STEPS
from tui.cli.subcommand import WHO, Argument, Needs, Subcommand, WordsOption, new_file

_PERSONAL = Argument(
    "--personal",
    action="store_true",
    help="with personal lines (~), addresses and phone numbers",
)
_DRY_RUN = Argument("--dry-run", action="store_true", help="only say what would be done")

_ALL_BUT_HELP = (
    Subcommand(
        "demo",
        "open a throw-away store with a made-up season of talks",
        Needs.SCREEN,
        arguments=(
            Argument(
                "--changer", action="store_true", help="another season: a teacher who may change"
            ),
        ),
        without_screen=True,
    ),
    Subcommand(
        "add",
        "add a contact",
        Needs.WRITING,
        "people:add",
        (
            Argument(
                "line",
                nargs="+",
                metavar="LINE",
                help='like "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith"; '
                "- for standard input",
            ),
        ),
    ),
    Subcommand(
        "call",
        "open on the call with somebody: the phone is ringing",
        Needs.SCREEN,
        arguments=(WHO,),
        without_screen=True,
    ),
    Subcommand(
        "practice",
        "practice your pitch and a five-minute talk; nothing is kept",
        Needs.SCREEN,
        without_screen=True,
    ),
    Subcommand(
        "due",
        "print the follow-up queue: what is due, and the next 14 days",
        Needs.LOCATIONS,
        "due:due",
        (
            Argument("--json", action="store_true", dest="as_json", help="as a JSON list"),
            Argument("--quiet", action="store_true", help="only the number of what is due today"),
        ),
    ),
    Subcommand(
        "remind",
        "tell of a talk that is near, and once a day of what is due, by a notification",
        Needs.LOCATIONS,
        "remind:remind",
        (
            Argument(
                "--minutes",
                "--within",
                type=int,
                default=15,
                metavar="N",
                help="how near a talk is that is told of; 15",
            ),
            _DRY_RUN,
        ),
    ),
    Subcommand(
        "done",
        "mark as done the first thing that is due with somebody",
        Needs.WRITING,
        "queue:done",
        (WHO,),
    ),
    Subcommand(
        "postpone",
        "put it off until a day, as in: postpone jane fri",
        Needs.WRITING,
        "queue:postpone",
        (WHO,),
    ),
    Subcommand(
        "replied",
        "keep what somebody answered: yes, later and a day, or no",
        Needs.WRITING,
        "replied:replied",
        (
            Argument(
                "who",
                nargs="+",
                metavar="WHO",
                help="any unique part of a name, then yes, later and a day, or no; yes 2 takes "
                "the second time proposed",
            ),
            WordsOption("--wrote", metavar="TEXT", help="what they wrote"),
            WordsOption(
                "--instead",
                metavar="LINE",
                help='whom they named instead, like "Omar Haddad, Bay Freight"',
            ),
        ),
    ),
    Subcommand(
        "against",
        "decide that it is not for you; once more takes it back",
        Needs.WRITING,
        "replied:against",
        (WHO,),
    ),
    Subcommand(
        "forget",
        "forget somebody for good, after asking; nothing takes it back",
        Needs.WRITING,
        "forget:forget",
        (
            WHO,
            WordsOption(
                "--yes-forget", metavar="NAME", help="do not ask; NAME is their name in full"
            ),
        ),
    ),
    Subcommand(
        "schedule",
        "fix or move the appointment with somebody, as in: schedule jane fri 3pm",
        Needs.WRITING,
        "schedule:schedule",
        (
            Argument("who", nargs="+", metavar="WHO", help="any unique part of a name, then when"),
            Argument("--minutes", type=int, metavar="N", help="how long it takes"),
            WordsOption("--by", metavar="FORMAT", help="phone, video, person or writing"),
            WordsOption("--where", metavar="TEXT", help="the number, the link or the place"),
            _DRY_RUN,
        ),
    ),
    Subcommand(
        "propose",
        "offer somebody times for a talk, as in: propose jane tue 10, wed 2pm",
        Needs.WRITING,
        "schedule:propose",
        (
            Argument(
                "who",
                nargs="+",
                metavar="WHO",
                help="any unique part of a name, then two or three times",
            ),
        ),
    ),
    Subcommand(
        "invite",
        "write an invitation to the appointment with somebody, for you to send",
        Needs.READING,
        "handing_out:invite",
        (
            WHO,
            new_file("a new file; else standard output"),
        ),
    ),
    Subcommand(
        "config",
        "open the settings, every number of the playbook with its source",
        Needs.LOCATIONS,
        "config:edit_settings",
    ),
    Subcommand(
        "settings",
        "tell what is set, or change one, as in: settings nudge_after 10 days",
        Needs.LOCATIONS,
        "config:settings",
        (Argument("words", nargs="*", metavar="NAME", help="a setting, then its value"),),
    ),
    Subcommand(
        "brief",
        "print one page to have in hand before a talk",
        Needs.READING,
        "people:print_brief",
        (WHO, _PERSONAL),
    ),
    Subcommand(
        "thanks",
        "print the thank-you note for the last talk",
        Needs.READING,
        "letters:thanks",
        (WHO, Argument("--copy", action="store_true", help="copy it to the clipboard as well")),
        writes=CHANGES_A_LETTER,
    ),
    Subcommand(
        "notes",
        "print the talks with somebody as Markdown",
        Needs.READING,
        "people:notes",
        (WHO, _PERSONAL),
    ),
    Subcommand(
        "report",
        "print the report of a talk, or of all talks, for a course or a coach",
        Needs.READING,
        "handing_out:report",
        (
            Argument(
                "who",
                nargs="*",
                metavar="WHO",
                help="any unique part of a name; nobody: the report of all talks",
            ),
            Argument(
                "--format",
                choices=["md", "html"],
                dest="file_format",
                help="Markdown, or a page for a browser",
            ),
            new_file("a new file, .md or .html"),
        ),
    ),
    Subcommand(
        "import",
        "import people from other programs' files, a folder of them, or an export",
        Needs.WRITING,
        "taking_in.import_people:import_files",
        (
            Argument(
                "files",
                nargs="*",
                metavar="FILE",
                help="LinkedIn's archive, Connections.csv, ImportedContacts.csv or Profile.csv "
                "(which fills About you), Google CSV, any CSV, vCard, names in a text, own JSON; a "
                "folder of such files; an invitation (.ics, or the .eml with it); - for standard "
                "input",
            ),
            _DRY_RUN,
            Argument(
                "--with",
                dest="with_whom",
                metavar="WHO",
                help="whose talk it is: needed for a transcript (.vtt, .srt, .txt with speakers), "
                "and for an invitation that names several",
            ),
            Argument(
                "--anyway",
                action="store_true",
                help="take a transcript or an invitation also where it is with others, and not WHO",
            ),
            Argument(
                "--second",
                choices=["replace", "keep"],
                help="what becomes of another program's transcript of the same talk: it takes the "
                "place of the first, or both are kept",
            ),
            Argument(
                "--map",
                nargs="+",
                action="extend",
                default=[],
                dest="columns",
                metavar="FIELD=COLUMN",
                help='which column of a CSV holds what, like "name=Full Name" "organization=Firm"',
            ),
        ),
    ),
    Subcommand(
        "mail",
        "look through your mail: what you wrote is done, what they wrote is their reply",
        Needs.WRITING,
        "taking_in.mail:look_through_mail",
        (
            Argument(
                "paths",
                nargs="*",
                metavar="PATH",
                help="a Maildir, an mbox file, a folder of them, or a letter (.eml, .emlx); "
                "else the folders in the settings. Only the heads are read: who, when, about what",
            ),
            _DRY_RUN,
        ),
    ),
    *STEPS,
    Subcommand("undo", "take the last change back", Needs.WRITING, "queue:undo"),
    Subcommand("redo", "make the last change again that was undone", Needs.WRITING, "queue:redo"),
    Subcommand(
        "export",
        "write everything out",
        Needs.READING,
        "export:export",
        (
            Argument(
                "--format",
                choices=["json", "csv", "vcf", "ics", "md"],
                dest="file_format",
                help="the format; json has all that is kept",
            ),
            Argument(
                "--out",
                type=Path,
                metavar="PATH",
                help="a file, for md a folder; else standard output",
            ),
            Argument(
                "--vdir",
                type=Path,
                metavar="FOLDER",
                help="keep a folder of cards in step; ics: of events",
            ),
            Argument("--force", action="store_true", help="replace the file if there is one"),
            Argument("--personal", action="store_true", help="md: with what is private, too"),
        ),
    ),
    Subcommand(
        "merge",
        "merge another copy of the store into this one, as one step to undo",
        Needs.WRITING,
        "taking_in.merge:merge",
        (
            Argument("other", type=Path, metavar="OTHER", help="a store file or a JSON export"),
            _DRY_RUN,
        ),
    ),
    Subcommand(
        "check",
        "say whether the store is sound",
        Needs.LOCATIONS,
        "store:check_store",
        (Argument("--repair", action="store_true", help="repair what it can"),),
    ),
    Subcommand(
        "restore",
        "bring back a backup of the store",
        Needs.LOCATIONS,
        "store:restore_store",
        (
            Argument("seq", nargs="?", type=int, metavar="NUMBER", help="which backup"),
            Argument("--list", action="store_true", dest="only_list", help="list the backups"),
        ),
    ),
    Subcommand("where", "print the paths in use", Needs.LOCATIONS, "program:print_paths"),
    Subcommand(
        "docs",
        "open the documentation in the browser",
        Needs.LOCATIONS,
        "documentation:show_docs",
        (new_file("write it to a new file instead"),),
    ),
    Subcommand(
        "completion",
        "print a script that completes commands and names",
        Needs.LOCATIONS,
        "completion:complete",
        (
            Argument(
                "shell",
                choices=["bash", "zsh", "fish"],
                metavar="SHELL",
                help="bash, zsh or fish",
            ),
            # What such a script asks for when the person presses tab; never shown.
            Argument("--names", nargs=argparse.REMAINDER, help=argparse.SUPPRESS),
        ),
    ),
)

_NAMES = [*(command.name for command in _ALL_BUT_HELP), "help"]
_HELP = Subcommand(
    "help",
    "print the help of a command",
    Needs.LOCATIONS,
    "program:print_help",
    (Argument("topic", nargs="?", choices=_NAMES, metavar="COMMAND"),),
)
COMMANDS: Sequence[Subcommand] = (*_ALL_BUT_HELP, _HELP)

BY_NAME: Mapping[str, Subcommand] = {command.name: command for command in COMMANDS}
