"""Decisions about somebody: to be asked, to rest, to be put away."""

from collections.abc import Sequence

from tui.cli.answering import say
from tui.cli.who import contact_meant, parted
from tui.desk.desk import Desk
from tui.model.people import ContactState

_NO = frozenset({"no", "not", "off"})


def ask(desk: Desk, *, who: Sequence[str]) -> int:
    """Mean to ask somebody (S2), or with "no" behind the name no longer."""
    name, no, _ = parted(who, desk, _NO)
    contact = contact_meant(desk, name)
    changed = desk.book.mean_to_ask([contact.id], to_ask=not no)
    words = "no longer to be asked" if no else "to be asked"
    say(f"{contact.name}: {words}{'' if changed else ' already'}.")
    return 0


def rest(desk: Desk, *, who: Sequence[str]) -> int:
    """Let somebody rest (N4); a second time takes them up again."""
    return _turn(desk, who, ContactState.RESTING, "rests")


def archive(desk: Desk, *, who: Sequence[str]) -> int:
    """Put somebody away; a second time takes them up again."""
    return _turn(desk, who, ContactState.ARCHIVED, "archived")


def _turn(desk: Desk, who: Sequence[str], state: ContactState, words: str) -> int:
    contact = contact_meant(desk, who)
    undoes = contact.state is state
    desk.book.set_states([contact.id], ContactState.ACTIVE if undoes else state)
    say(f"{contact.name}: {'taken up again' if undoes else words}.")
    return 0
