"""What letters say about the person who asks."""

from collections.abc import Sequence

from tui.cli.answering import say
from tui.cli.errors import BAD_USAGE, CommandError
from tui.desk.desk import Desk
from tui.model.profile import Profile, addresses_meant, situation_meant
from tui.model.text.counting import people
from tui.model.text.lines import clean_line
from tui.playbook.time.places import zone_meant

_FIELDS = (
    *("name", "email", "school", "studies", "year", "work", "worked", "field", "situation"),
    *("needs", "position", "pitch", "signature", "zone"),
)


_SAID = frozenset(("school", "studies", "year", "work", "worked", "field", "situation"))
_NOTHING = frozenset({"none", "nothing", "empty", "-", "–"})
_READ = {
    "email": addresses_meant,
    "situation": lambda text: situation_meant(text) or "",
    "time_zone": zone_meant,
}


def me(desk: Desk, *, words: Sequence[str]) -> int:
    """Say what is known of the person, or change one field of it; "none" empties it (N3)."""
    profile = desk.book.records.profile
    if not words:
        known = [(each, getattr(profile, _field(each))) for each in _FIELDS]
        if told := "; ".join(f"{name} {' '.join(text.split())}" for name, text in known if text):
            say(f"{told}.")
        say(f"Not known: {', '.join(name for name, text in known if not text)}.")
        _read_back(profile)
        return 0
    name, text = words[0].casefold().rstrip(":"), clean_line(" ".join(words[1:]))
    if name not in _FIELDS:
        raise CommandError(
            f"“{clean_line(words[0])}” is not known here; it can be {', '.join(_FIELDS)}.",
            BAD_USAGE,
        )
    field = _field(name)
    if not text:
        say(f"Your {name}: {getattr(profile, field) or 'not known'}.")
        return 0
    text = "" if text.casefold() in _NOTHING else text
    try:
        kept = _READ[field](text) if field in _READ else text
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    changed = desk.book.save_profile(now=desk.now(), **{field: kept})
    say(f"Your {name}: {getattr(changed, field) or 'empty'}.")
    if field in _SAID:
        _read_back(changed)
    if changed.landed and changed.landed != profile.landed:
        owed = desk.owed_the_news()
        say(f"Congratulations! {people(owed)} helped you; letter landed and a name writes to one.")
    return 0


def _read_back(profile: Profile) -> None:
    """Say what letters say of the person, and what they have to be told first."""
    from tui.playbook.letters.who.me.read_back import read_back  # noqa: PLC0415 - few words need it

    read = read_back(profile)
    if read.said:
        say(f"Letters will say: {read.said}")
    for question in read.questions:
        say(question)


def _field(name: str) -> str:
    return "time_zone" if name == "zone" else name
