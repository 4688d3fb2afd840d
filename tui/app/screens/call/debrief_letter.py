"""The thank-you beside the steps of a debrief: shown, put in other words, copied, sent (A1)."""

from collections.abc import Sequence
from dataclasses import replace

from textual import on
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.messages import say_press_again
from tui.app.screens.call.reflecting import marked_lines
from tui.app.screens.person.letter.findings_words import (
    findings_words,
    not_sent_words,
    numbered_body,
    source_lines,
)
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.place import Place
from tui.app.widgets.row_list import RowList
from tui.desk.debriefing import keep_learned, nearly_learned
from tui.desk.desk import Desk
from tui.desk.sending import follow_up_of, mark_sent, own_letter
from tui.model.followup import Touch
from tui.model.interview import Interview
from tui.playbook.letters.checking.checks import findings, open_blanks
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.parts import LEARNED_BLANK, Draft
from tui.playbook.letters.sent import sent_words, stays_words, text_of, thanks_sent
from tui.playbook.letters.style import LetterStyle
from tui.playbook.letters.thank_you import thank_you


class DebriefLetter(Place):
    """A debrief with the letter at its side, which a reflection takes the place of."""

    def __init__(self, desk: Desk, interview_id: str) -> None:
        super().__init__(desk)
        self._interview_id = interview_id
        self._looked_for = ""
        self._made_of: tuple[int, int, LetterStyle] | None = None
        self._drafted: Draft
        self._checked: tuple[object, Draft | None] = (None, None)
        self._found: Sequence[Finding] = ()

    @property
    def interview(self) -> Interview:
        """The conversation that just ended."""
        return self.records.interviews[self._interview_id]

    @property
    def sent(self) -> Touch | None:
        """The thank-you as it was sent, None while it was not."""
        return thanks_sent(self.records, self.interview)

    def show_side(self, letter: tuple[Draft, Sequence[Finding]] | None = None) -> None:
        """Show the letter; beside a reflection, the marked lines of the call (A4)."""
        text, findings_below = self.query_one("#text", Static), self.query_one("#findings", Static)
        if not self._letter_is_shown:
            text.update(marked_lines(self.records.notes_of(self._interview_id)))
            findings_below.update("")
            return
        draft, found = letter or self.letter()
        text.update(
            Content.assemble(
                Content.styled(f"{draft.subject}\n\n", "bold $primary"), numbered_body(draft)
            )
        )
        below = [*source_lines(draft, self.records), findings_words(found)]
        findings_below.update(Content("\n").join(below))

    @on(RowList.Highlighted)
    def _cursor_moved(self) -> None:
        if self.query_one(RowList).highlighted_id != self._looked_for:
            self._looked_for = ""
        self.show_side()

    @property
    def _letter_is_shown(self) -> bool:
        row = self.query_one(RowList).highlighted_id
        return not row.startswith("reflect:") or row == self._looked_for

    def _looks_for_letter(self, command_id: str, does: str) -> bool:
        """Show the letter where it is not in sight, and say that the key does more then."""
        if self._letter_is_shown:
            return False
        self._looked_for = self.query_one(RowList).highlighted_id
        self.show_side()
        again = self.desk.key(command_id)
        say_press_again(self.app, f"Here is the thank-you: {again} again {does}.")
        return True

    def action_copy(self) -> None:
        """Copy the thank-you; one with a blank in it only on the second press."""
        if self._looks_for_letter("debrief.copy", "copies it"):
            return
        draft = self._draft()
        left = open_blanks(draft, self.records)
        if LEARNED_BLANK in left:
            self._learned()
            return
        if left and not self.is_second_press("copy", draft.body):
            fill, again = self.desk.key("debrief.letter"), self.desk.key("debrief.copy")
            how = f"{fill} fills it in; {again} again copies it as it is."
            say_press_again(self.app, f"Still blank: {', '.join(left)}. {how}")
            return
        self.copy(draft.body)

    def action_phrasing(self) -> None:
        """Take another line for the letter, then other words; it stays so, and once it is sent."""
        if sent := self.sent:
            name = self.records.contacts[self.interview.contact_id].name
            self.say(stays_words(self._draft(), sent, name, self.desk.now()))
            return
        if self._looks_for_letter("debrief.phrasing", "puts it in other words"):
            return
        self.desk.book.edit_interview(
            self._interview_id,
            "Put the thank-you in other words",
            letter_phrasing=self.interview.letter_phrasing + 1,
        )

    def action_letter(self) -> None:
        """Open the letter with the cursor in it; it can be mailed or written to a file there."""
        interview, now = self.interview, self.desk.now()
        self.app.push_screen(
            Letter(
                self.desk,
                lambda phrasing: thank_you(
                    self.records,
                    interview,
                    phrasing,
                    now=now,
                    style=self.desk.letter_style,
                ),
                editing=True,
            )
        )

    def action_sent(self) -> None:
        """Mark the thank-you as sent, once."""
        interview, draft = self.interview, self._draft()
        if sent := self.sent:
            contact = self.records.contacts[interview.contact_id]
            words = sent_words(draft, sent, contact.name, self.desk.now())
            self.say(f"{words}. {self.desk.key('person.update')} writes another letter.")
            return
        if self._looks_for_letter("debrief.sent", "marks it as sent"):
            return
        found = findings(draft, self.records, style=self.desk.letter_style)
        wrong = [each.words for each in found if not each.ok]
        if wrong and not self.is_second_press("sent", draft.body):
            say_press_again(self.app, not_sent_words(wrong, self.desk.key("debrief.sent")))
            return
        mark_sent(self.desk, draft, follow_up_of(self.desk, draft))
        self.say(f"The thank-you is marked as sent. {self.desk.takes_back}")

    def _learned(self) -> None:
        """Ask for one thing learned, which a thank-you must name (A1), then copy it."""
        value = nearly_learned(self.records, self.interview)

        def keep(text: str | None) -> None:
            if text and text.strip():
                keep_learned(self.desk, self.interview, text)
                self.action_copy()

        key = f"learned:{self._interview_id}"
        hint = "or what you will do about it: I will apply to two shelters"
        keeper = self.keeper(key)
        name = self.records.contacts[self.interview.contact_id].name
        title = f"One thing you learned from {name}?"
        self.ask(AskLine(title, hint=hint, value=value, keeper=keeper), keep)

    def letter(self) -> tuple[Draft, Sequence[Finding]]:
        """Return the thank-you and what is found in it."""
        draft = self._draft()
        if self._checked != (self._made_of, draft):
            self._found = findings(draft, self.records, style=self.desk.letter_style)
            self._checked = (self._made_of, draft)
        return draft, self._found

    def _draft(self) -> Draft:
        """Return the thank-you as it was sent, else in the person's own words, else drafted."""
        draft = self._thanks()
        if sent := self.sent:
            body = text_of(sent) or draft.body
            kept = tuple(each for each in draft.sources if each[0] in body)
            return replace(draft, body=body, sources=kept)
        return own_letter(self.desk, draft)

    def _thanks(self) -> Draft:
        """Return the thank-you as the book drafts it, written anew at a change and each minute."""
        now, style = self.desk.now(), self.desk.letter_style
        made_of = (self.desk.book.revision, int(now.timestamp() // 60), style)
        if self._made_of != made_of:
            self._drafted = thank_you(self.records, self.interview, now=now, style=style)
            self._made_of = made_of
        return self._drafted
