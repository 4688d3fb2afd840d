"""A line as strangers type it, put so that its parts stand where they are read."""

from tui.model.contact_line.said.beginnings import (
    with_name_announced,
    with_office_behind,
    with_to_do_noted,
)
from tui.model.contact_line.said.firm_first import with_firm_behind
from tui.model.contact_line.said.passed_on import with_sender_behind, with_who_led_there
from tui.model.contact_line.said.relations_told import with_relation_told
from tui.model.contact_line.said.work.then_and_now import with_present_told


def told_plainly(text: str) -> str:
    """Return a line with the name in front and what was said around it behind; most lines stay.

    text from Jo: "Al Ash, cook" is Al Ash, cook, introduced by Jo.
    """
    for rewrite in (
        with_sender_behind,
        with_name_announced,
        with_office_behind,
        with_to_do_noted,
        with_relation_told,
        with_who_led_there,
        with_firm_behind,
        with_present_told,
    ):
        text = rewrite(text)
    return text
