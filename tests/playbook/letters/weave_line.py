"""One typed line through the weaver, as the tables of approved lines have it."""

from datetime import UTC, datetime

from tui.model.note import Mark, split_mark
from tui.playbook.letters.weaving.deeds.offers import offer
from tui.playbook.letters.weaving.deeds.promises import promises_in
from tui.playbook.letters.weaving.shapes import Woven
from tui.playbook.letters.weaving.weave import weave
from tui.playbook.time.deadlines import without_deadline
from tui.playbook.time.here import Here

HERE = Here(datetime(2026, 11, 20, 12, tzinfo=UTC))


def woven(line: str) -> str:
    """Return shape and words of a line, "advice: to ask early"; empty if it stays out."""
    mark, text = split_mark(line)
    if mark is Mark.OFFER:
        said = offer(text, {})
        return f"offer: {said}" if said else ""
    if mark is Mark.PROMISE:
        what = without_deadline(text, HERE)
        said = ["the résumé" if each == "résumé" else each for each in promises_in(what, {})]
        return f"promise: {', '.join(said)}" if said else ""
    found = weave(text, mark)
    return f"{found.shape.value}: {found.words}" if isinstance(found, Woven) else ""
