"""What --help says besides the list of commands: examples, files, variables, exit statuses."""

DESCRIPTION = """\
Informational interviews in the terminal: who to ask, what to ask, notes while
you listen, the thank-you note, and staying in touch.

Without a command it opens the program. There, ? shows the keys of a screen and
ctrl+p finds a command by its words. Nothing is ever sent by the program itself.

WHO is any part of a name that means one person; otherwise the candidates are
listed. A day is written fri, 3d, +2w, 1m, tomorrow, dec 1 or 2026-12-01.
"""

_WIDEST = 22
"""Columns for the left side; anything longer gets a line of its own."""

_EXAMPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("askaround demo", "try it on a made-up season of talks"),
        ("askaround add Jane Doe, Data Analyst, Acme", "somebody to ask"),
        ("askaround call jane", "the phone is ringing"),
        ("askaround due --quiet", "a number for the status bar"),
        ("askaround --plain", "line by line, for a screen reader"),
    ),
    "demo": (
        ("askaround demo", "look around; nothing of it is kept"),
        ("askaround demo --changer", "the same with a teacher of 47 who may change careers"),
        ("askaround --plain demo", "the same line by line"),
    ),
    "add": (
        (
            'askaround add "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni"',
            "title, organization, address, source",
        ),
        ('askaround add "Wendy Ho, Acme via Jane Doe"', "who introduced you to her"),
    ),
    "call": (
        ("askaround call jane", "take notes; the clock starts with the first key"),
        ("askaround --plain call jane", "the same line by line"),
    ),
    "practice": (
        ("askaround practice", "say your pitch in 30 seconds, and take a made-up call"),
        ("askaround --plain practice", "the same line by line"),
    ),
    "due": (
        ("askaround due", "the queue as lines"),
        ("askaround due --json", "for another program"),
        ("askaround due --quiet", "how many are due today"),
    ),
    "remind": (
        ("askaround remind", "for systemd, launchd or cron, every five minutes"),
        ("askaround remind --minutes 30", "half an hour before a talk"),
        ("askaround remind --dry-run", "only print what it would tell"),
    ),
    "done": (("askaround done jane", "the first thing that is due with her"),),
    "postpone": (
        ("askaround postpone jane fri", "until Friday"),
        ("askaround postpone jane doe +2w", "for two weeks"),
        ("askaround postpone jane dec 1", "until a date"),
    ),
    "replied": (
        ("askaround replied jane yes", "next, agree on a time"),
        ("askaround replied jane yes 2", "they take the second of the times proposed"),
        ("askaround replied jane later jan 5", "they are back on your list on that day"),
        ("askaround replied jane no", "two kind lines, and then they rest"),
        (
            'askaround replied jane no --instead "Omar Haddad, Bay Freight"',
            "whom she named is to be asked",
        ),
    ),
    "against": (("askaround against jane", "not for me: Today has the thank-you that says so"),),
    "forget": (
        ("askaround forget jane", "says what goes, and asks for her name"),
        ('askaround forget jane --yes-forget "Jane Doe"', "where nobody can be asked"),
    ),
    "propose": (("askaround propose jane tue 10, wed 2pm, fri 9", "by your clock"),),
    "schedule": (
        ("askaround schedule jane fri 3pm", "by your clock"),
        ("askaround schedule jane dec 1 3-3:30pm Berlin --by video", "by theirs, half an hour"),
        ("askaround schedule jane fri 3pm --dry-run", "only read it back"),
    ),
    "invite": (("askaround invite jane --out invitation.ics", "to attach to a mail to her"),),
    "config": (("askaround config", "open the settings in VISUAL or EDITOR"),),
    "settings": (
        ("askaround settings", "what is not as usual, and what there is"),
        ("askaround settings nudge_after 10 days", "one of them"),
    ),
    "thanks": (
        ("askaround thanks jane", "read it"),
        ("askaround thanks jane --copy", "and have it on the clipboard"),
    ),
    "letter": (
        ("askaround letter outreach jane", "the request, to look over"),
        ("askaround letter update jane --copy", "and have it on the clipboard"),
        ("askaround letter update jane fill the course begins in May", "what stands in its blank"),
        ("askaround letter outreach jane sentence 3 You know both sides.", "other words"),
        ("askaround letter outreach jane sent", "it went out"),
    ),
    "confirm": (
        ("askaround confirm jane", "two lines about time and purpose, the day before"),
        ("askaround confirm jane sent", "it went out"),
    ),
    "about": (("askaround about jane", "where things stand, what is next, what was promised"),),
    "edit": (
        ("askaround edit jane", "what is known of her"),
        ("askaround edit jane title Senior Analyst", "one field of it"),
        ("askaround edit jane why you moved from lab work", "for the request"),
        ("askaround edit jane phone none", "nothing in it"),
    ),
    "ask": (
        ("askaround ask jane", "her first message is on the list"),
        ("askaround ask jane no", "and off it"),
    ),
    "rest": (("askaround rest jane", "nothing is due with her; once more takes it back"),),
    "archive": (("askaround archive jane", "out of sight; once more takes it back"),),
    "same": (
        ("askaround same", "who may be in the book twice"),
        ("askaround same jane doe, j doe", "one person, with what both had"),
    ),
    "prep": (
        ("askaround prep jane", "how ready the talk is"),
        ("askaround prep jane checklist", "what to have ready, by number"),
        ("askaround prep jane tick 3", "that is done"),
        ("askaround prep jane questions", "what to ask, by number"),
        ("askaround prep jane bank advice", "more to ask; take and its number takes one"),
        ("askaround prep jane research person wrote on bees", "what you found out"),
    ),
    "debrief": (
        ("askaround debrief jane", "what is open after the talk"),
        ("askaround debrief jane mark 2 insight", "what a line is"),
        ("askaround debrief jane name omar yes", "whether you may name her"),
        ("askaround debrief jane due 1 fri", "the day of a promise"),
    ),
    "reflect": (
        ("askaround reflect jane", "the prompts, and what you wrote"),
        ("askaround reflect jane job I would like the fieldwork", "one of them"),
        ("askaround reflect jane drawn more", "to this work: more, less or the same"),
    ),
    "search": (("askaround search bee hotel", "who said it, and when"),),
    "answers": (
        ("askaround answers", "what people answered, by number"),
        ("askaround answers 2", "who answered the second what"),
    ),
    "map": (
        ("askaround map", "how many people you know through what"),
        ("askaround map alumni", "who they are"),
        ("askaround map --out map.svg", "a picture, sharp at any size"),
        ("askaround map --out map.html --private", "a page with a search, initials for names"),
    ),
    "me": (
        ("askaround me", "what letters say about you"),
        ("askaround me position data analyst", "the news for everybody who helped"),
    ),
    "brief": (
        ("askaround brief jane", "one page for the minute before the call"),
        ("askaround brief jane --personal", "with her number and the place"),
    ),
    "import": (
        ("askaround import Connections.csv --dry-run", "who would come in, and who is known"),
        ("askaround import invite.ics", "an invitation becomes the appointment"),
        ("askaround import call.vtt --with jane", "a transcript, beside your notes of that talk"),
        ("askaround import people.csv --map name='Full Name'", "columns with other names"),
    ),
    "mail": (
        ("askaround mail ~/Mail --dry-run", "what it would find; nothing is changed"),
        ("askaround mail ~/Takeout/Mail/Sent.mbox", "one mailbox"),
        ("askaround mail", "the folders of the settings: what is new there"),
    ),
    "undo": (("askaround undo", "the last change is taken back"),),
    "redo": (("askaround redo", "and made again"),),
    "merge": (
        ("askaround merge other.json --dry-run", "what differs"),
        ("askaround merge other.json", "one book of the two"),
    ),
    "notes": (
        ("askaround notes jane > jane.md", "for a coach or a class, without what is private"),
        ("askaround notes jane --personal", "for yourself: personal lines, addresses, numbers"),
    ),
    "report": (
        ("askaround report jane --out jane.html", "the talk with her, as a page that prints well"),
        ("askaround report --out season.md", "all talks, with what you learned"),
    ),
    "export": (
        ("askaround export --format json --out all.json", "everything, without loss"),
        ("askaround export --format ics --out calls.ics", "for any calendar"),
        ("askaround export --format md --out talks", "a file per talk, for others"),
        ("askaround export --format md --personal", "the same with what is private"),
        ("askaround export --vdir ~/contacts", "cards for khard and vdirsyncer, kept in step"),
        ("askaround export --format ics --vdir ~/calls", "the same for khal, one event each"),
    ),
    "check": (
        ("askaround check", "0 when the store is sound"),
        ("askaround check --repair", "repair what it can"),
    ),
    "restore": (
        ("askaround restore --list", "the last five backups"),
        ("askaround restore 41", "bring one of them back"),
    ),
    "where": (("askaround where", "the store, the settings, and what lies beside them"),),
    "docs": (
        ("askaround docs", "open them in the browser"),
        ("askaround docs --out docs.html", "or keep them as one file"),
    ),
    "completion": (
        ('eval "$(askaround completion bash)"', "in ~/.bashrc"),
        ("askaround completion zsh > ~/.zfunc/_askaround", "for zsh, with ~/.zfunc in fpath"),
        ("askaround completion fish > ~/.config/fish/completions/askaround.fish", "for fish"),
    ),
    "help": (
        ("askaround help", "all commands"),
        ("askaround help export", "one of them"),
    ),
}

FILES = (
    ("~/.local/share/askaround/store.json", "all you keep, a TinyDB file; backups beside it"),
    ("~/.config/askaround/config.toml", "the settings; askaround config writes them out"),
    ("~/.config/askaround/templates/", "letters of your own"),
    ("~/.local/state/askaround/", "the text last copied, the queue last printed"),
)

VARIABLES = (
    ("ASKAROUND_STORE", "the store, unless --store names one"),
    ("VISUAL, EDITOR", "the editor for long text and the settings; else vi"),
    ("NO_COLOR", "when set, the screen has no colors"),
    ("TERM", "dumb opens the program line by line, as --plain does"),
    ("TZ", "the time zone, unless your profile names one"),
    ("DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME", "there is a system clipboard, or a browser"),
    ("SSH_CONNECTION, SSH_TTY, TMUX", "the clipboard is the terminal's or tmux's"),
    ("TERM_PROGRAM, LC_TERMINAL, STY", "whether the terminal shows notifications of its own"),
    ("DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR, PATH", "how remind reaches the desktop"),
    ("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME", "other places for the files"),
    ("ASKAROUND_NOW", "stops the clock, for tests: 2026-11-20T09:00"),
)

STATUSES = (
    ("0", "done"),
    ("1", "what was asked for failed, or the store is not sound"),
    ("2", "bad usage"),
    ("130", "interrupted with ctrl+c"),
    ("141", "the reader of the output went away"),
)


def examples(command: str = "") -> str:
    """Return the examples of a command as a block of text; for "", those of the program."""
    return _block("examples", example_rows(command))


def example_rows(command: str = "") -> tuple[tuple[str, str], ...]:
    """Return the examples of a command: what is typed, and what it is for."""
    return _EXAMPLES.get(command, ())


def typed_examples(command: str) -> list[str]:
    """Return what the examples of a command type, without the name of the program."""
    return [typed.removeprefix("askaround ") for typed, _ in example_rows(command)]


def epilog() -> str:
    """Return what comes below the commands in the help of the program."""
    return "\n".join(
        [
            examples(),
            _block("files (askaround where prints those in use)", FILES),
            _block("environment variables", VARIABLES),
            _block("exit statuses", STATUSES),
        ]
    )


def _block(title: str, rows: tuple[tuple[str, str], ...]) -> str:
    if not rows:
        return ""
    width = min(_WIDEST, max(len(left) for left, _ in rows))
    lines = []
    for left, right in rows:
        if len(left) > _WIDEST:
            lines += [f"  {left}", f"  {'':{width}}  {right}"]
        else:
            lines.append(f"  {left:<{width}}  {right}")
    return "\n".join([f"{title}:", *lines, ""])
