"""Making one person of two who are the same."""

from collections.abc import Iterator, Sequence

from tui.cli.answering import say
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import contact_meant, in_full, meant
from tui.desk.desk import Desk
from tui.desk.uniting import unite
from tui.model.people import Contact
from tui.model.text.patterns import pattern_of

_BETWEEN = pattern_of(r"\s*(?:,|=|;|\s(?:and|is|are|with|as)\s)\s*")
_MOST = 10
_USAGE = "Say which two, with a comma between them, as in: askaround same jane doe, j doe."


def same(desk: Desk, *, who: Sequence[str]) -> int:
    """Make one person of two, of whom the first named stays, with all that the other had.

    One name that two people have means both. Without a name, say who may be twice in the book.
    """
    if not who:
        return _say_pairs(desk)
    kept, other = _two(desk, who)
    if kept.id == other.id:
        raise CommandError(f"Both are {kept.name}. {_USAGE}", BAD_USAGE)
    former = in_full(desk, other)
    kept = unite(desk, kept.id, other.id)
    say(f"One person now: {in_full(desk, kept)}; {former} went into it. Undo takes it back.")
    return 0


def _two(desk: Desk, words: Sequence[str]) -> tuple[Contact, Contact]:
    parts = [part.split() for part in _BETWEEN.split(" ".join(words), maxsplit=1)]
    if len(parts) > 1 and all(parts):
        one, other = parts
        if one == other or meant(desk, one) == meant(desk, other):
            return _namesakes(desk, one)
        return contact_meant(desk, one), contact_meant(desk, other)
    found = dict.fromkeys(_pairs_in(desk, words))
    if len(found) == 1:
        one_id, other_id = next(iter(found))
        contacts = desk.book.records.contacts
        return contacts[one_id], contacts[other_id]
    if not found and len(meant(desk, words)) > 1:
        return _namesakes(desk, words)
    raise CommandError(_USAGE, BAD_USAGE)


def _pairs_in(desk: Desk, words: Sequence[str]) -> Iterator[tuple[str, str]]:
    for at in range(1, len(words)):
        first, second = meant(desk, words[:at]), meant(desk, words[at:])
        if len(first) == len(second) == 1 and first != second:
            yield first[0].id, second[0].id


def _namesakes(desk: Desk, words: Sequence[str]) -> tuple[Contact, Contact]:
    from tui.exchange.matching.duplicates import marked_pair  # noqa: PLC0415 - slow, and rarely asked

    found = meant(desk, words)
    if len(found) != 2:  # noqa: PLR2004 - a pair
        contact_meant(desk, words)
        raise CommandError(_USAGE, BAD_USAGE)
    pair = marked_pair(desk.book.records, found[0], found[1])
    contacts = desk.book.records.contacts
    return contacts[pair.kept_id], contacts[pair.other_id]


def _say_pairs(desk: Desk) -> int:
    from tui.exchange.matching.duplicates import find_duplicates  # noqa: PLC0415 - as above

    contacts = desk.book.records.contacts
    pairs = find_duplicates(desk.book.records)
    if not pairs:
        say("Nobody is in your book twice.")
    for pair in pairs[:_MOST]:
        one, other = contacts[pair.kept_id], contacts[pair.other_id]
        say(f"{in_full(desk, one)}; and {in_full(desk, other)}: {pair.because}.")
    if pairs[_MOST:]:
        say(f"{len(pairs) - _MOST} more.")
    return 0
