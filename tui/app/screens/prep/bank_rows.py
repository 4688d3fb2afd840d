"""The rows of the question bank: what is left over, favorites, for you, own, then by theme."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from tui.app.widgets.rows import Cell, Painter, Row, columns, heading
from tui.app.widgets.styles import FAINT
from tui.model.interview import AgendaItem
from tui.model.text.folding import has_words, words_sought
from tui.playbook.questions.bank import KNOWN
from tui.playbook.questions.candidates import Candidate, question_keys
from tui.playbook.questions.choosing import ListedQuestion

LEFT_OVER = "Left over from earlier talks"
FAVORITES = "Favorites"
OWN = "Your own"
FOR_YOU = "For you"
_PLACES = {question_id: place for place, question_id in enumerate(KNOWN)}


@dataclass(frozen=True, slots=True)
class Offer:
    """A question that the bank offers, under a row of this id: why, and as which item."""

    row_id: str
    item: AgendaItem
    question: ListedQuestion | None = None
    why: str = ""


def offers(
    left_over: Sequence[Candidate],
    listed: Sequence[ListedQuestion],
    wanted: str,
    for_you: Sequence[str] = (),
) -> Iterator[tuple[str, Offer]]:
    """Yield everything there is to take, under its heading, what is left over first (P2).

    Of what is left over only what has every word of `wanted`. A favorite is in its place
    too, and so are those `for_you`, by their ids.
    """
    words = words_sought(wanted)
    for number, candidate in enumerate(left_over):
        if has_words(words, candidate.item.theme, candidate.item.text):
            yield LEFT_OVER, Offer(f"left:{number}", candidate.item, why=candidate.why)
    for question in listed:
        if question.favorite:
            yield FAVORITES, Offer(f"favorite:{question.id}", question.agenda_item(), question)
    by_id = {question.id: question for question in listed}
    for question in (by_id[each] for each in for_you if each in by_id):
        yield FOR_YOU, Offer(f"for you:{question.id}", question.agenda_item(), question)
    for question in sorted(listed, key=_place):
        title = OWN if question.own else question.theme
        yield title, Offer(question.id, question.agenda_item(), question)


def _place(question: ListedQuestion) -> int:
    return -1 if question.own else _PLACES[question.id]


def offer_rows(found: Sequence[tuple[str, Offer]], taken: Collection[str]) -> list[Row]:
    """Return the rows of the offers under their headings; `taken` are the keys on the agenda."""
    rows: list[Row] = []
    former = ""
    for title, offer in found:
        if title != former:
            former = title
            rows.append(heading(title[:1].upper() + title[1:], title))
        on_agenda = not question_keys(offer.item).isdisjoint(taken)
        rows.append(Row(offer.row_id, _question_row(offer, taken=on_agenda)))
    return rows


def _question_row(offer: Offer, *, taken: bool) -> Painter:
    favorite = offer.question is not None and offer.question.favorite
    cells = [
        Cell("✓" if taken else " ", 1, "bold $success"),
        Cell("*" if favorite else " ", 1, "bold $accent"),
        Cell(offer.item.text, 0, FAINT if taken else ""),
        Cell(f"{offer.item.minutes} min", 6, FAINT, right=True),
    ]
    return lambda width: columns(cells, width)
