"""They answered: what they wrote, then yes, later, no, or somebody else."""

from collections.abc import Callable
from datetime import datetime

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.contact_line import ADD_HINT
from tui.app.dialogs.half_typed import ask_leaving_draft
from tui.app.screens.place import Place
from tui.desk.replies import by_both_clocks, keep_reply, named_instead, proposed_to
from tui.model.contact_line.in_words import read_back
from tui.model.followup import Answer
from tui.model.people import Contact
from tui.playbook.contacts.reply_words import SeemingAnswer, seeming_answer
from tui.playbook.contacts.requests import awaits_answer
from tui.playbook.time.reader import day_read_back, read_day_ahead
from tui.playbook.time.several import times_offered

_YES, _LATER, _NO, _ELSE = "y", "l", "n", "s"
_CHOICES = (
    (_YES, "yes: agree on a time"),
    (_LATER, "later: come back on a day"),
    (_NO, "no: thank them, and let it be"),
    (_ELSE, "somebody else: they named a person to ask"),
)


class ReplyQuestion:
    """Asks what somebody wrote and what it answers, and keeps both in one step.

    The words are kept from the first letter on; leaving at any step keeps them for the
    next time, and changes nothing else. `kept` is called with the answer once it was kept.
    """

    def __init__(self, place: Place, contact: Contact, kept: Callable[[Answer], None]) -> None:
        self._place = place
        self._contact = contact
        self._kept = kept
        self._keeper = place.keeper(f"reply:{contact.id}")
        self._text = ""

    def ask(self) -> None:
        """Begin with their words, which may be left empty."""
        dialog = AskLine(
            f"What did {self._contact.name} write?",
            hint="enter goes on, even if you do not copy it in; y, l, n or s alone is their answer",
            keeper=self._keeper,
        )
        ask_leaving_draft(self._place.app, dialog, self._take_words)

    def _take_words(self, text: str | None) -> None:
        if text is None:
            return
        self._text = text
        if not awaits_answer(self._place.records, self._contact):
            self._keep(Answer.YES)
            return
        if (letter := text.strip().casefold()) in dict(_CHOICES):
            # That is the key of an answer, and nothing that they wrote.
            self._text = ""
            self._take_answer(letter, seeming_answer("", self._place.desk.here))
            return
        seems = seeming_answer(text, self._place.desk.here)
        taken = self._times()
        they = self._place.desk.here, self._contact.time_zone
        named = [key for key, start in taken.items() if start in times_offered(text, *they)]
        times = [
            (key, f"yes: {by_both_clocks(self._place.desk, self._contact, start)}")
            for key, start in taken.items()
        ]
        dialog = Choose(
            f"What did {self._contact.name} say?",
            [*times, *_CHOICES],
            selected=named[0] if len(named) == 1 else _choice_of(seems),
            letters=True,
        )
        self._place.app.push_screen(dialog, lambda choice: self._take_answer(choice, seems))

    def _times(self) -> dict[str, datetime]:
        """Return the times they were offered, each with the key that takes it (R6)."""
        return dict(zip("123456789", proposed_to(self._place.desk, self._contact), strict=False))

    def _take_answer(self, choice: str | None, seems: SeemingAnswer) -> None:
        if start := self._times().get(choice or ""):
            self._keep(Answer.YES, start=start)
        elif choice == _LATER:
            self._ask_day(seems)
        elif choice == _ELSE:
            self._ask_somebody(seems)
        elif choice:
            self._keep(Answer.YES if choice == _YES else Answer.NO)
        else:
            self._left()

    def _ask_day(self, seems: SeemingAnswer) -> None:
        here = self._place.desk.here

        def keep(words: str | None) -> None:
            if words is None:
                self._left()
            else:
                self._keep(Answer.LATER, day_words=words)

        self._place.ask(
            AskLine(
                f"When will you write to {self._contact.name} again?",
                value=seems.day.isoformat() if seems.day else "+1m",
                hint="jan 5 · next month · +2w · 2027-01-15",
                preview=lambda words: day_read_back(words, here),
                keeper=self._place.keeper(f"reply day:{self._contact.id}"),
                enter="set",
            ),
            keep,
        )

    def _ask_somebody(self, seems: SeemingAnswer) -> None:
        def keep(line: str | None) -> None:
            if line is None or not line.strip():
                self._left()
            else:
                self._keep(Answer.NO, line=line)

        self._place.ask(
            AskLine(
                f"Who did {self._contact.name} suggest?",
                value=seems.somebody,
                hint=ADD_HINT.partition(" via")[0],
                preview=lambda line: read_back(named_instead(line)),
                keeper=self._place.keeper(f"reply somebody:{self._contact.id}"),
            ),
            keep,
        )

    def _keep(
        self,
        answer: Answer,
        *,
        day_words: str = "",
        line: str = "",
        start: datetime | None = None,
    ) -> None:
        desk = self._place.desk
        noted = keep_reply(
            desk,
            self._contact,
            answer,
            text=self._text,
            ask_again=read_day_ahead(day_words or "+1m", desk.here) if answer == "later" else None,
            somebody_else=named_instead(line) if line else None,
            start=start,
        )
        self._keeper.clear()
        self._place.say(f"{noted} {desk.takes_back}")
        self._kept(answer)

    def _left(self) -> None:
        if self._text:
            self._place.say("What they wrote waits here: open this again to go on with it.")
        else:
            self._keeper.clear()


def _choice_of(seems: SeemingAnswer) -> str:
    if seems.answer is Answer.NO:
        return _ELSE if seems.names_somebody else _NO
    return _LATER if seems.answer is Answer.LATER else _YES
