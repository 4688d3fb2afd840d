"""What can be typed, in the order of a conversation; and how one command is typed."""

from tui.cli.manual import typed_examples
from tui.cli.table import BY_NAME

GROUPS = (
    ("What is due", ("due", "more", "done", "postpone", "why")),
    ("To ask", ("add", "about", "edit", "ask", "letter", "replied")),
    ("Before a talk", ("propose", "schedule", "prep", "brief", "confirm", "invite")),
    ("The talk", ("call", "practice")),
    ("After it", ("debrief", "thanks", "reflect", "notes", "report")),
    ("Later", ("against", "rest", "archive", "same", "forget")),
    ("To look up", ("search", "answers", "map")),
    ("You", ("me", "name", "situation", "pitch", "settings")),
    ("Files", ("import", "export", "mail", "merge")),
    ("Always", ("undo", "redo", "help", "quit")),
)
_OWN = {
    "due": ("read what is due, as a numbered list", ("due",)),
    "more": ("read the next ten of the list", ("more",)),
    "why": ("tell the rule behind something, and its source", ("why 2", "why jane")),
    "letter": (
        "read the letter that is due, or one of a kind; then work on it",
        (
            *("letter 2", "letter update jane", "letter jane fill the course begins in May"),
            *("letter jane sentences", "letter jane sentence 3 other words", "letter jane sent"),
        ),
    ),
    "debrief": (
        "go through what is open after the talk; or settle one thing",
        ("debrief jane", "debrief jane mark 2 insight", "debrief jane due 1 fri"),
    ),
    "reflect": ("say what you make of the last talk, prompt by prompt", ("reflect jane",)),
    "notes": ("read the talks with somebody, the last one first", ("notes jane",)),
    "brief": ("read what to bear in mind for the next talk", ("brief jane",)),
    "call": ("take notes during a call, or the answers of who writes", ("call 2", "call jane")),
    "name": ("tell or change your own name, for the letters", ("name Sam Rivera",)),
    "situation": ("tell or change where you stand, for the questions", ("situation student",)),
    "pitch": ("tell or change who you are, in half a minute", ("pitch I teach science.",)),
    "help": ("tell what can be typed, or about one command", ("help", "help letter", "?")),
    "quit": ("end the program; everything is saved all the time", ("quit",)),
}
NAMES = tuple(name for _, names in GROUPS for name in names)
"""Every command, in the order in which one needs them."""


def all_in_words() -> list[str]:
    """Return what can be typed, a sentence for each part of a conversation."""
    groups = [f"{title}: {', '.join(names)}." for title, names in GROUPS]
    how = (
        "Behind most stands a name, or a number of the list. help and a command says more; the "
        "beginning of a command will do, and a name alone tells about that person."
    )
    return [*groups, how]


def one_in_words(name: str) -> str:
    """Return what a command does, and what is typed for it."""
    words, examples = _OWN.get(name) or (BY_NAME[name].words, tuple(typed_examples(name)))
    return f"{name}: {words.partition(', as in:')[0]}. As in: {'; '.join(examples)}."
