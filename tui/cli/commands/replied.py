"""The commands about an answer of theirs, and about a decision of one's own."""

from collections.abc import Sequence
from datetime import date, datetime

from tui.cli.commands.queue import say_time_not_kept
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import contact_meant, meant
from tui.desk.desk import Desk
from tui.desk.replies import by_both_clocks, keep_reply, named_instead, proposed_to
from tui.model.followup import Answer
from tui.model.people import Contact
from tui.model.text.lines import clean_line, one_stop
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import decided_against
from tui.playbook.contacts.reply_words import seeming_answer
from tui.playbook.contacts.requests import awaits_answer
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.time.days.calendar_days import ImpossibleDayError
from tui.playbook.time.reader import read_day_ahead

_USAGE = "replied jane yes, replied jane later jan 5, or replied jane no"
_ANSWERS = {
    **dict.fromkeys(("yes", "y", "yep", "yeah", "ok", "sure"), Answer.YES),
    **dict.fromkeys(("later", "l"), Answer.LATER),
    **dict.fromkeys(("no", "n", "nope", "declined"), Answer.NO),
}
_PUNCTUATION = pattern_of(r"[,;:.!]+$")


def replied(desk: Desk, *, who: Sequence[str], wrote: str | None, instead: str | None) -> int:
    """Keep that somebody wrote, and what they answer: yes, later and a day, or no (R6, R10)."""
    words, number = without_number(who)
    name, answer, day = who_and_answer(words, desk)
    if instead and answer in (Answer.YES, Answer.LATER):
        raise CommandError(
            "Somebody else is named with a no: leave the other answer out.", BAD_USAGE
        )
    if answer is None:
        refuse_another_answer(desk, name)
    contact = contact_meant(desk, name)
    if answer is None:
        answer = Answer.NO if instead else _read_out_of(desk, contact, wrote or "")
    start = time_numbered(desk, contact, number) if number else None
    said = kept(
        desk, contact, answer, wrote=wrote or "", day=day, instead=instead or "", start=start
    )
    print(one_stop(said))
    if day is not None:
        say_time_not_kept(who[len(name) + 1 :], desk)
    return 0


def kept(
    desk: Desk,
    contact: Contact,
    answer: Answer,
    *,
    wrote: str,
    day: date | None,
    instead: str,
    start: datetime | None = None,
) -> str:
    """Keep a reply and return what follows in a sentence; raises CommandError."""
    try:
        return keep_reply(
            desk,
            contact,
            answer,
            text=wrote,
            ask_again=day,
            somebody_else=named_instead(instead) if instead else None,
            start=start,
        )
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error


def without_number(words: Sequence[str]) -> tuple[Sequence[str], int]:
    """Split off which of the proposed times they took, as in: jane yes 2; 0 where none is said."""
    *others, last = words or [""]
    said_yes = len(others) > 1 and _ANSWERS.get(others[-1].casefold()) is Answer.YES
    return (others, int(last)) if said_yes and last.isdecimal() else (words, 0)


def time_numbered(desk: Desk, contact: Contact, number: int) -> datetime:
    """Return one of the times proposed to somebody; raises CommandError for no such number."""
    times = proposed_to(desk, contact)
    if 1 <= number <= len(times):
        return times[number - 1]
    if not times:
        raise CommandError(
            f"No time is proposed to {contact.name}; askaround propose {contact.name} tue 10, "
            "wed 2pm proposes two."
        )
    listed = "".join(
        f"\n  {place}  {by_both_clocks(desk, contact, each)}"
        for place, each in enumerate(times, start=1)
    )
    raise CommandError(f"These are the times that {contact.name} was offered:{listed}", BAD_USAGE)


def who_and_answer(
    words: Sequence[str], desk: Desk
) -> tuple[Sequence[str], Answer | None, date | None]:
    """Split WHO, what they answer if that is said, and for later the day.

    Raises CommandError for a later without a day, or with one that has passed.
    """
    for at in range(1, len(words)):
        answer = _answer(words[at])
        rest = words[at + 1 :]
        if answer is Answer.LATER:
            return words[:at], answer, day_of_later(" ".join(rest), desk)
        if answer is not None and not rest:
            return words[:at], answer, None
    return words, None, None


def _answer(word: str) -> Answer | None:
    return _ANSWERS.get(_PUNCTUATION.sub("", word.casefold()))


def day_of_later(words: str, desk: Desk) -> date:
    """Read the day on which to come back; raises CommandError with a sentence."""
    try:
        return read_day_ahead(words, desk.here)
    except ImpossibleDayError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    except ValueError as error:
        said = f"“{clean_line(words)}” is not a day" if words.strip() else "Later needs a day"
        raise CommandError(
            f"{said}; as in: askaround replied jane later jan 5 (or +2w, next month, 2027-01-05).",
            BAD_USAGE,
        ) from error


def against(desk: Desk, *, who: Sequence[str]) -> int:
    """Decide that it is not for me (S4); a second time takes it back."""
    contact = contact_meant(desk, who)
    if stage(desk.book.records, contact) is Stage.SCHEDULED:
        raise CommandError(
            f"You have an appointment with {contact.name}: cancel it first, or talk and decide "
            "then."
        )
    undoes = decided_against(desk.book.records, contact) is not None
    desk.book.decide_against([contact.id], when=None if undoes else desk.now())
    if undoes:
        print(f"{contact.name}: open again.")
        return 0
    told = any(item.rule == "S4" for item in desk.queue_of(contact.id))
    thanks = f" A thank-you says so: askaround letter not-for-me {contact.name}." if told else ""
    print(one_stop(f"{contact.name}: not my direction, and that is good to know.{thanks}"))
    return 0


def refuse_another_answer(desk: Desk, words: Sequence[str]) -> None:
    """Raise CommandError for words behind a name that are no answer: wendy perhaps."""
    if meant(desk, words):
        return
    for at in range(len(words) - 1, 0, -1):
        if meant(desk, words[:at]):
            said, rest = (clean_line(" ".join(words[place:])) for place in (at, at + 1))
            if _answer(words[at]) is Answer.YES:
                name = clean_line(" ".join(words[:at]))
                raise CommandError(
                    f"Say replied {name} yes first; then schedule {name} {rest} makes the "
                    "appointment.",
                    BAD_USAGE,
                )
            raise CommandError(f"“{said}” is not an answer; say {_USAGE}.", BAD_USAGE)


def _read_out_of(desk: Desk, contact: Contact, wrote: str) -> Answer:
    """Return yes, unless the words seem to answer something else: then the person has to say."""
    seems = seeming_answer(wrote, desk.here)
    if seems.answer is Answer.YES or not awaits_answer(desk.book.records, contact):
        return Answer.YES
    words = "later" if seems.answer is Answer.LATER else "a no"
    raise CommandError(f"That reads like {words}; say which it is: {_USAGE}.", BAD_USAGE)
