"""All questions to choose from, the bank's and the person's own, and who was asked (P2, P3)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tui.model.interview import (
    AgendaItem,
    InterviewStatus,
    Question,
    QuestionState,
)
from tui.model.records import Records
from tui.model.text.folding import has_words, words_sought
from tui.playbook.contacts.history import interview_begin
from tui.playbook.questions.bank import BANK, KNOWN, BankQuestion, Theme, Tiara, theme_now
from tui.playbook.questions.candidates import question_keys
from tui.playbook.questions.likeness import likeness, retouched

_SAME_THEME_FROM = 70.0


@dataclass(frozen=True, slots=True)
class ListedQuestion:
    """A question to choose; `id` is its id in the bank, or that of the person's own record."""

    id: str
    text: str
    theme: str
    minutes: int
    tiara: Tiara | None = None
    favorite: bool = False
    own: bool = False

    def agenda_item(self) -> AgendaItem:
        """Return the question as an item for an agenda."""
        return AgendaItem(
            text=self.text,
            question_id="" if self.own else self.id,
            theme=self.theme,
            minutes=self.minutes,
        )


def own_item(question: Question) -> AgendaItem:
    """Return one of the person's own questions as an item for an agenda."""
    return _own(question).agenda_item()


def reworded(item: AgendaItem, text: str) -> dict[str, str]:
    """Return which fields of a question change when it is reworded.

    A retouched question is still the bank's; a rewritten one is the person's own (O3). One
    that still has an earlier wording of the bank's is measured by that.
    """
    known = KNOWN.get(item.question_id)
    former = known.text if known and retouched(known.text, item.text) else item.text
    if retouched(former, text):
        return {"text": text}
    return {"text": text, "question_id": "", "theme": likely_theme(text)}


def likely_theme(text: str) -> str:
    """Return the theme of the bank's question most like a wording; "" if none is like it (P3)."""
    how_like, theme = max(
        (likeness(text, question.text), question.theme.value) for question in BANK
    )
    return theme if how_like >= _SAME_THEME_FROM else ""


@dataclass(frozen=True, slots=True)
class Asked:
    """One time that a question came up: with whom, when (UTC), and whether it was answered."""

    interview_id: str
    contact_id: str
    name: str
    when: datetime
    state: QuestionState


def question_list(records: Records, wanted: str = "") -> list[ListedQuestion]:
    """Return the questions, the bank's and the person's own, with every word of `wanted` (P2).

    Favorites come first, then the person's own, then the bank by theme, without what is
    retired, unless it is a favorite. Case and accents do not matter; the words may also be
    those of the theme or of the TIARA kind.
    """
    favorites = {
        question.bank_id
        for question in records.questions.values()
        if question.bank_id and question.favorite
    }
    own = [_own(each) for each in records.questions.values() if not each.bank_id]
    offered = {each.id for each in BANK} | favorites
    bank = [
        _from_bank(each, favorite=each.id in favorites)
        for each in KNOWN.values()
        if each.id in offered
    ]
    words = words_sought(wanted)
    found = [each for each in (*own, *bank) if _holds(each, words)]
    return sorted(found, key=lambda each: not each.favorite)


def toggled_favorite(records: Records, question: ListedQuestion) -> Question:
    """Return the record that makes a question a favorite, or no longer one."""
    if question.own:
        return records.questions[question.id].changed(favorite=not question.favorite)
    kept = next((own for own in records.questions.values() if own.bank_id == question.id), None)
    known = kept or Question(text=question.text, theme=question.theme, bank_id=question.id)
    return known.changed(favorite=not question.favorite)


def asked_history(histories: Mapping[str, Sequence[Asked]], item: AgendaItem) -> list[Asked]:
    """Return whom a question was put to and when, the latest first (O3).

    A question is the same if it has the same id in the bank or the same words; `histories`
    are those of all questions.
    """
    keys = question_keys(item)
    found = {asked.interview_id: asked for key in keys for asked in histories.get(key, ())}
    return sorted(found.values(), key=lambda asked: asked.when, reverse=True)


def asked_histories(records: Records) -> Mapping[str, list[Asked]]:
    """Return each time every question was asked, the latest first, by bank id and bare words.

    What is still open on an agenda, or belongs to an interview to come, was not asked.
    """
    histories: dict[str, list[Asked]] = defaultdict(list)
    for interview in sorted(records.interviews.values(), key=interview_begin, reverse=True):
        if interview.status not in (InterviewStatus.TALKED, InterviewStatus.LIVE):
            continue
        contact = records.contacts.get(interview.contact_id)
        for item in interview.agenda:
            if item.state is QuestionState.OPEN:
                continue
            asked = Asked(
                interview_id=interview.id,
                contact_id=interview.contact_id,
                name=contact.name if contact else "",
                when=interview_begin(interview),
                state=item.state,
            )
            for key in question_keys(item):
                histories[key].append(asked)
    return histories


def missing_themes(agenda: Iterable[AgendaItem]) -> list[Theme]:
    """Return the themes of P3 that no question on an agenda touches, in the order of P3."""
    covered = {theme_now(item.theme) for item in agenda}
    return [theme for theme in Theme if theme.value not in covered]


def missing_themes_words(agenda: Iterable[AgendaItem], longest: int) -> str:
    """Return what else there is to ask about, as much as fits `longest`; empty if that is nothing.

    "also in the bank: changes ahead, advancement and 3 more"
    """
    missing = [theme.value for theme in missing_themes(agenda)]
    words = ""
    for told in range(len(missing), 0, -1):
        more = len(missing) - told
        words = f"also in the bank: {', '.join(missing[:told])}{f' and {more} more' * bool(more)}"
        if len(words) <= longest:
            break
    return words


def _from_bank(question: BankQuestion, *, favorite: bool) -> ListedQuestion:
    return ListedQuestion(
        id=question.id,
        text=question.text,
        theme=question.theme.value,
        minutes=question.minutes,
        tiara=question.tiara,
        favorite=favorite,
    )


def _own(question: Question) -> ListedQuestion:
    return ListedQuestion(
        id=question.id,
        text=question.text,
        theme=theme_now(question.theme),
        minutes=question.minutes,
        favorite=question.favorite,
        own=True,
    )


def _holds(question: ListedQuestion, words: list[str]) -> bool:
    kind = question.tiara.value if question.tiara else ""
    return has_words(words, question.theme, kind, question.text)
