"""All questions to choose from: the bank and the person's own, and who was asked them (P2, P3)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tui.model.folding import folded
from tui.model.interview import (
    AgendaItem,
    InterviewStatus,
    Question,
    QuestionState,
)
from tui.model.records import Records
from tui.playbook.contacts.history import interview_begin
from tui.playbook.questions.bank import BANK, CLOSING, BankQuestion, Theme, Tiara
from tui.playbook.questions.candidates import question_keys
from tui.playbook.questions.likeness import likeness, retouched

_SAME_THEME_FROM = 70.0


@dataclass(frozen=True, slots=True)
class ListedQuestion:
    """A question to choose; `id` is the bank's, or that of the person's own record."""

    id: str
    text: str
    theme: str
    minutes: int
    tiara: Tiara | None = None
    favorite: bool = False
    own: bool = False

    def agenda_item(self) -> AgendaItem:
        """Return the question as an item to put on an agenda."""
        return AgendaItem(
            text=self.text,
            question_id="" if self.own else self.id,
            theme=self.theme,
            minutes=self.minutes,
        )


def reworded(item: AgendaItem, text: str) -> dict[str, str]:
    """Return what changes of a question when it is put in other words.

    It is the same question of the bank still after a retouch, one's own after a rewriting (O3).
    """
    known = {question.id: question.text for question in (*BANK, *CLOSING)}
    if retouched(known.get(item.question_id, item.text), text):
        return {"text": text}
    return {"text": text, "question_id": "", "theme": likely_theme(text)}


def likely_theme(text: str) -> str:
    """Return the theme of the question of the bank that is most like a wording, if any is (P3)."""
    how_like, theme = max((likeness(text, each.text), each.theme.value) for each in BANK)
    return theme if how_like >= _SAME_THEME_FROM else ""


@dataclass(frozen=True, slots=True)
class Asked:
    """One time a question came up: with whom, when (UTC), and whether it was answered."""

    interview_id: str
    contact_id: str
    name: str
    when: datetime
    state: QuestionState


def question_list(records: Records, wanted: str = "") -> list[ListedQuestion]:
    """Return the bank and the person's own questions that hold every word of `wanted` (P2).

    Favorites come first, then own ones, then the bank by theme. Case and accents do not
    matter; the words may be those of the theme or of the TIARA kind.
    """
    favorites = {
        each.bank_id for each in records.questions.values() if each.bank_id and each.favorite
    }
    own = [_own(each) for each in records.questions.values() if not each.bank_id]
    bank = [_from_bank(each, favorite=each.id in favorites) for each in BANK]
    words = folded(wanted).split()
    found = [each for each in (*own, *bank) if _holds(each, words)]
    return sorted(found, key=lambda each: not each.favorite)


def toggled_favorite(records: Records, question: ListedQuestion) -> Question:
    """Return the record to put so that a question becomes a favorite, or no longer is one."""
    if question.own:
        return records.questions[question.id].changed(favorite=not question.favorite)
    kept = next((each for each in records.questions.values() if each.bank_id == question.id), None)
    known = kept or Question(text=question.text, theme=question.theme, bank_id=question.id)
    return known.changed(favorite=not question.favorite)


def asked_history(histories: Mapping[str, Sequence[Asked]], item: AgendaItem) -> list[Asked]:
    """Return to whom a question was put and when, the latest first (O3).

    The same one is what has its id in the bank, or its words; `histories` are all there are.
    """
    keys = question_keys(item)
    found = {each.interview_id: each for key in keys for each in histories.get(key, ())}
    return sorted(found.values(), key=lambda each: each.when, reverse=True)


def asked_histories(records: Records) -> Mapping[str, list[Asked]]:
    """Return what all questions were asked, the latest first, by bank id and by bare words.

    What is still open on an agenda, or belongs to a talk to come, was not asked.
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
    """Return the themes of P3 that no question of an agenda touches, in the order of P3."""
    covered = {item.theme for item in agenda}
    return [theme for theme in Theme if theme.value not in covered]


def missing_themes_words(agenda: Iterable[AgendaItem], longest: int) -> str:
    """Say what an agenda leaves out, as much as fits; empty if it leaves out nothing.

    "nothing yet on: changes ahead, advancement and 3 more"
    """
    missing = [theme.value for theme in missing_themes(agenda)]
    words = ""
    for told in range(len(missing), 0, -1):
        more = len(missing) - told
        words = f"nothing yet on: {', '.join(missing[:told])}{f' and {more} more' * bool(more)}"
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
        theme=question.theme,
        minutes=question.minutes,
        favorite=question.favorite,
        own=True,
    )


def _holds(question: ListedQuestion, words: list[str]) -> bool:
    kind = question.tiara.value if question.tiara else ""
    text = folded(f"{question.theme} {kind} {question.text}")
    return all(word in text for word in words)
