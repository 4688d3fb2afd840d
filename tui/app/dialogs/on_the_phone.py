"""Who is on the phone: everybody whose name fits, and somebody new."""

from collections.abc import Sequence

from tui.app.dialogs.half_typed import DraftKeeper
from tui.app.dialogs.pick_line import PickLine
from tui.app.widgets.person_card import headline
from tui.app.widgets.rows import Row, plain
from tui.desk.desk import Desk
from tui.exchange.contact_list import is_list
from tui.exchange.pasted_person import line_of_paste
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import read_as_new
from tui.model.identity.already_known import already_known, with_known_employer
from tui.model.interview import InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.network.lookup import people_on_phone

_MOST = 50
_NEW, _KNOWN = "new:", "known:"


def on_the_phone(desk: Desk, keeper: DraftKeeper) -> PickLine:
    """Return the dialog that asks for it; its answer is for `phoning`."""
    return PickLine(
        "Who is on the phone?",
        hint="a name, or part of one; somebody new: Jane Doe, Data Analyst, Acme",
        keeper=keeper,
        found=lambda line: callers(desk.book.records, line),
        joined=line_of_paste,
        enter="call",
    )


def phoning(desk: Desk, picked: str) -> Contact:
    """Return the person that was picked; somebody new is added."""
    if picked.startswith(_NEW):
        return desk.add_contact_line(picked.removeprefix(_NEW)).contact
    return desk.book.records.contacts[picked.removeprefix(_KNOWN)]


def callers(records: Records, line: str) -> Sequence[Row]:
    """Return whom a line may mean as rows: who is known, somebody new, who is on the line now.

    Raises ValueError, with a sentence, where it can mean nobody.
    """
    if is_list(line):
        raise ValueError("These are several people; name the one on the phone.")
    new: list[Row] = []
    known: Contact | None = None
    refusal: ValueError | None = None
    try:
        parsed = with_known_employer(parse_contact_line(line), records)
        known = already_known(parsed, records)
        if known is None:
            new = [Row(f"{_NEW}{line}", plain(read_as_new(parsed)))]
    except ValueError as error:
        refusal = error
    named = people_on_phone(records, line, _MOST)
    contacts = [known, *(each for each in named if each != known)] if known else named
    talking = {
        each.contact_id
        for each in records.interviews.values()
        if each.status is InterviewStatus.LIVE
    }
    waiting = [_row(records, each, "") for each in contacts if each.id not in talking]
    on_line = [_row(records, each, " · on the line now") for each in contacts if each.id in talking]
    rows = [*waiting, *new, *on_line]
    if not rows and refusal is not None:
        raise refusal
    return rows


def _row(records: Records, contact: Contact, where: str) -> Row:
    return Row(f"{_KNOWN}{contact.id}", plain(f"{headline(records, contact)}{where}"))
