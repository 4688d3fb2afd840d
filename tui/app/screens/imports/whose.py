"""Whose talk an invitation is to, asked in one line where it does not say so."""

from collections.abc import Callable
from typing import Any

from textual.app import App

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.half_typed import DraftKeeper
from tui.desk.desk import Desk
from tui.desk.taking_in.invitations import invited
from tui.exchange.readers.talks.invitations import IncomingInvitation
from tui.model.people import Contact
from tui.model.text.lines import either, one_stop
from tui.playbook.network.lookup import people_meant, people_near

_DRAFT = "import:invitation"
_MOST_NAMED = 4


def ask_whose_invitation(
    app: App[Any],
    desk: Desk,
    invitation: IncomingInvitation,
    why: str,
    answered: Callable[[str | None], None],
) -> None:
    """Ask with whom the talk is; `answered` gets the id of the contact, None where it is left.

    `why` is a clause on why that is not known.
    """

    def outcome(line: str) -> str:
        who = contact_meant(desk, line)
        to_come = desk.interview_to_come
        # An invitation that nothing can be made of says so as an error of the line.
        return invited(invitation, desk.book.records, desk.now(), to_come, who).told

    def keep(line: str | None) -> None:
        answered(contact_meant(desk, line).id if line and line.strip() else None)

    what = f"“{invitation.summary}”" if invitation.summary else "this invitation"
    dialog = AskLine(
        f"Whose talk is {what}?",
        hint=one_stop(f"{why}. Part of a name in your book."),
        preview=outcome,
        keeper=DraftKeeper(desk.book, _DRAFT),
        waits=False,
        enter="go on",
    )
    app.push_screen(dialog, keep)


def contact_meant(desk: Desk, typed: str) -> Contact:
    """Return the one contact who is meant; raises ValueError, with a sentence."""
    found = people_meant(desk.book.records, typed)
    if len(found) == 1:
        return found[0]
    if found:
        names = [each.name for each in found[:_MOST_NAMED]]
        more = f" or {len(found) - len(names)} more" if len(found) > len(names) else ""
        raise ValueError(f"It could be {either(names)}{more}; say more of the name.")
    near = [each.name for each in people_near(desk.book.records, typed)]
    asked = f"; did you mean {either(near)}?" if near else "; add them first."
    raise ValueError(f"Nobody is called “{typed.strip()}”{asked}")
