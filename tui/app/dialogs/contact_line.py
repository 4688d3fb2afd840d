"""The line that adds a contact, and what is understood of it while it is typed."""

from collections.abc import Callable

from textual.content import Content

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.half_typed import DraftKeeper
from tui.app.widgets.person_card import headline
from tui.desk.desk import Desk
from tui.exchange.contact_list import is_list, people_in
from tui.exchange.letter import left_out
from tui.exchange.pasted_person import both_people, line_of_paste
from tui.exchange.pasted_rest import named_as_well
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import labeled_parts, read_back
from tui.model.identity.already_known import (
    already_known,
    meant,
    with_introducer,
    with_known_employer,
)
from tui.model.identity.same import maybe_same

ADD_HINT = "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith"


def contact_line(
    desk: Desk, title: str, keeper: DraftKeeper, say: Callable[[str], None]
) -> AskLine:
    """Return the dialog that asks for it; `say` tells what a paste holds that is left out."""

    def say_meaning(text: str) -> str | Content:
        records = desk.book.records
        if is_list(text):
            return f"{len(people_in(text))} people: enter shows them as a list"
        parsed = with_known_employer(parse_contact_line(text), records)
        known = already_known(parsed, records)
        read = read_back(with_introducer(parsed, records))
        maybe = maybe_same(meant(parsed), records) if known is None else ()
        if maybe:
            same = f"maybe the same as {headline(records, maybe[0])}"
            return f"{read}\n{same}; {desk.key('map.duplicates')} on the Map compares them"
        if known is None:
            return read
        words = f"{headline(records, known)} is here already: enter adds what is new"
        said = f"\n{read}" if len(labeled_parts(parsed)) > 1 else ""
        return Content.styled(f"{words}{said}", "$accent")

    def joined(text: str) -> str:
        line = line_of_paste(text)
        as_well = named_as_well(line, desk.key("add"))
        if words := " ".join(filter(None, (left_out(text), as_well))):
            say(words)
        return line

    return AskLine(
        title,
        hint=ADD_HINT,
        preview=say_meaning,
        joined=joined,
        keeper=keeper,
        is_list=is_list,
        both=both_people,
    )
