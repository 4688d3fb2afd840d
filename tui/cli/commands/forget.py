"""`askaround forget`: somebody is forgotten for good, after asking."""

from collections.abc import Sequence

from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.terminal import has_terminal
from tui.cli.who import contact_meant, in_full
from tui.desk.desk import Desk
from tui.desk.forgetting import forget as forget_for_good
from tui.desk.forgetting import how_it_went, is_name_of, what_goes
from tui.model.people import Contact
from tui.model.text.lines import one_stop
from tui.store.errors import StoreError

NOBODY = "That is not the name; nobody was forgotten."


def forget(desk: Desk, *, who: Sequence[str], yes_forget: str | None) -> str:
    """Say what goes, have the name typed, and forget somebody; nothing takes it back.

    Without a terminal `yes_forget` has to be the name. Returns what to say in the end. Raises
    CommandError or StoreError; then nothing has changed.
    """
    contact = contact_meant(desk, who)
    if desk.book.refusal:
        raise StoreError(desk.book.refusal)
    if yes_forget is None and not has_terminal():
        raise CommandError(
            f"There is no terminal here to ask in; to forget {contact.name} for good, add "
            f"--yes-forget and the name in full.",
            BAD_USAGE,
        )
    if yes_forget is None:
        print(one_stop(f"{in_full(desk, contact)}."))
        print(what_goes(desk, contact))
        try:
            yes_forget = input("Type the name in full to forget them: ")
        except EOFError:
            print()
            yes_forget = ""
    return forgotten(desk, contact, yes_forget)


def forgotten(desk: Desk, contact: Contact, typed: str) -> str:
    """Forget somebody whose name was typed, and return what to say; raises CommandError."""
    if not is_name_of(contact, typed):
        raise CommandError(NOBODY)
    try:
        forget_for_good(desk, contact)
    except ValueError as error:
        raise CommandError(str(error)) from error
    return how_it_went(desk, contact.name)
