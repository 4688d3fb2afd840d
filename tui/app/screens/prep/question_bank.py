"""The question bank, to take questions from and to keep your own in (P2, P3)."""

from collections.abc import Mapping, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.widgets import Input, Static

from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.drafted_input import DraftedInput
from tui.app.dialogs.form import Form
from tui.app.dialogs.half_typed import DraftKeeper, ask
from tui.app.dialogs.help import Help
from tui.app.dialogs.messages import saving_words, say, tells_refusal
from tui.app.screens.prep.bank_rows import Offer, offer_rows, offers
from tui.app.screens.prep.question_form import (
    asked_words,
    own_question,
    question_fields,
    question_preview,
    question_values,
)
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList
from tui.app.widgets.styles import FAINT
from tui.desk.commands.dialogs import BANK
from tui.desk.desk import Desk
from tui.model.connection import as_asked
from tui.model.interview import Interview, Question
from tui.playbook.interview.agenda import questions_for_you, summary
from tui.playbook.questions.bank import USUAL_MINUTES
from tui.playbook.questions.candidates import left_over, question_keys
from tui.playbook.questions.choosing import (
    Asked,
    ListedQuestion,
    asked_histories,
    asked_history,
    own_item,
    question_list,
    toggled_favorite,
)


class QuestionBank(Dialog[None]):
    """`space` or `enter` takes the highlighted question and steps on, or puts one back."""

    about = "Questions worth asking: the ones you take go on the list."
    acts_on = "This question"
    BINDINGS = [*bindings(BANK), Binding("down", "to_list", "to the list", show=False)]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal")]
    each_key_changes = True

    def __init__(self, desk: Desk, interview_id: str) -> None:
        super().__init__()
        self._desk = desk
        self._interview_id = interview_id
        records = desk.book.records
        self._left_over = left_over(records, records.contacts[self._interview.contact_id])
        self._for_you = [each.id for each in questions_for_you(records, desk.rules)]
        self._histories: Mapping[str, list[Asked]] = asked_histories(records)
        self._offers: dict[str, Offer] = {}

    @property
    def _interview(self) -> Interview:
        records = self._desk.book.records
        return as_asked(records, records.interviews[self._interview_id])

    def compose(self) -> ComposeResult:
        """A filter, the questions by theme, and what is known of the one under the cursor."""
        with Vertical(classes="dialog"):
            with Horizontal(id="bank-head"):
                yield Static(self._title(), classes="dialog-title", markup=False)
                yield Static(id="agenda-so-far", markup=False)
            keeper = DraftKeeper(self._desk.book, "filter of the bank")
            hint = f"{self._desk.key('bank.filter')} filters"
            yield DraftedInput(keeper, id="filter", hint=hint, enter=self._to_list)
            yield RowList(id="bank", enter="take")
            yield Static(id="known", markup=False)
        yield KeyHints(saving_words(self._desk.book))

    def _to_list(self) -> str:
        return "add it" if self._offer() is None else "to the list"

    @property
    def does_now(self) -> dict[str, str]:
        """What escape does before it closes the bank."""
        field = self.query_one(Input)
        if not field.has_focus and not field.value:
            return {}
        return {"bank.close": "to the list" if field.has_focus else "show all"}

    def _title(self) -> Content:
        name = self._desk.book.records.contacts[self._interview.contact_id].name
        return Content(f"Question bank · for {name}")

    def offers(self, command_id: str) -> bool:
        """Whether there is a question under the cursor for the command."""
        offer, book = self._offer(), self._desk.book
        match command_id:
            case "bank.undo":
                return book.can_undo
            case "bank.redo":
                return book.can_redo
            case "bank.take":
                return offer is not None
            case "bank.favorite" | "bank.edit":
                return offer is not None and offer.question is not None
            case "bank.remove":
                return offer is not None and offer.question is not None and offer.question.own
        return True

    def on_mount(self) -> None:
        """Show all questions; the cursor is on the first that is not on the agenda yet."""
        self._show()
        bank = self.query_one(RowList)
        bank.put_cursor(self._next_to_take(bank.ids))
        bank.focus()

    @on(Input.Changed)
    def _filtered(self) -> None:
        bank, field = self.query_one(RowList), self.query_one(DraftedInput)
        former = bank.highlighted_id
        self._show()
        if not field.value.strip():
            bank.put_cursor(field.came_from)
        elif bank.highlighted_id != former:
            bank.action_first()

    def _show(self) -> None:
        wanted = self.query_one(Input).value
        listed = question_list(self._desk.book.records, wanted)
        found = list(offers(self._left_over, listed, wanted, self._for_you))
        self._offers = {offer.row_id: offer for _, offer in found}
        self.query_one(RowList).show_rows(offer_rows(found, self._taken()))
        self.query_one("#agenda-so-far", Static).update(
            Content(summary(self._interview, in_short=True))
        )
        self._show_known()

    @on(RowList.Highlighted)
    @on(DescendantFocus)
    def _show_known(self) -> None:
        offer = self._offer()
        if offer is None:
            key = "enter" if self.query_one(Input).has_focus else self._desk.key("bank.add")
            words = Content(f"No question has these words: {key} adds it as your own.")
        else:
            asked = asked_history(self._histories, offer.item)
            kind = offer.question.tiara if offer.question else None
            facts = (offer.item.theme, kind.value if kind else "", offer.why)
            words = Content("\n").join(
                [
                    Content.styled(offer.item.text, "bold"),
                    Content.styled(" · ".join(filter(None, facts)), FAINT),
                    Content.styled(asked_words(asked, self._desk.zone), "$accent"),
                ]
            )
        self.query_one("#known", Static).update(words)
        self.refresh_bindings()

    @on(Input.Submitted)
    def _leave_filter(self) -> None:
        self.action_to_list()
        if self._offer() is None:
            self.action_add_own()

    def action_to_list(self) -> None:
        """Leave the filter for the questions."""
        self.query_one(RowList).focus()

    @on(RowList.Chosen)
    @tells_refusal
    def action_take(self) -> None:
        """Take the highlighted question and go on to the next to take, or put it back."""
        offer = self._offer()
        if offer is None:
            return
        taken, book = self._taken(), self._desk.book
        on_agenda = [taken[key] for key in question_keys(offer.item) if key in taken]
        if on_agenda:
            book.remove_question(self._interview_id, on_agenda[0])
        else:
            book.add_questions(self._interview_id, [offer.item])
        self._show()
        if not on_agenda:
            bank = self.query_one(RowList)
            bank.put_cursor(self._next_to_take(bank.ids[(bank.highlighted or 0) + 1 :]))

    def action_favorite(self) -> None:
        """Make the highlighted question a favorite, or no longer one."""
        question = self._question()
        if question is not None:
            book = self._desk.book
            book.set_favorite(toggled_favorite(book.records, question))
            self._show()

    def action_add_own(self) -> None:
        """Add a question of the person's own to the bank and the agenda.

        Its theme is that of the one under the cursor unless they say another; when the filter
        found nothing, it begins with the words of the filter.
        """
        offer = self._offer()
        text, theme = ("", offer.item.theme) if offer else (self.query_one(Input).value, "")
        self._word(text, theme, minutes=USUAL_MINUTES, former=None, draft="")

    def action_edit_own(self) -> None:
        """Change a question of the person's own, or make a wording of their own of the bank's."""
        question = self._question()
        if question is not None:
            former = question if question.own else None
            self._word(
                question.text,
                question.theme,
                minutes=question.minutes,
                former=former,
                draft=former.id if former else question.text,
            )

    def action_remove_own(self) -> None:
        """Take a question of the person's own out of the bank."""
        question = self._question()
        if question is None:
            return
        if not question.own:
            favor = self._desk.key("bank.favorite")
            self._say(f"This one belongs to the bank: {favor} keeps those you like on top.")
            return
        self._desk.book.remove_from_bank(question.id)
        self._show()
        self._say(f"Taken out of the bank. {self._desk.takes_back}")

    def action_undo(self) -> None:
        """Take the last change back."""
        words = self._desk.book.undo()
        self._show_or_leave()
        self._say(f"Undone: {words}" if words else "Nothing to undo.")

    def action_redo(self) -> None:
        """Make the last undone change again."""
        words = self._desk.book.redo()
        self._show_or_leave()
        self._say(f"Redone: {words}" if words else "Nothing to redo.")

    def _show_or_leave(self) -> None:
        """Show the questions; the conversation they are for may be gone with a step."""
        if self._interview_id in self._desk.book.records.interviews:
            self._show()
        else:
            self.dismiss()

    def action_filter(self) -> None:
        """Filter as you type; what is there is marked, so that typing replaces it."""
        self.query_one(DraftedInput).recall(self.query_one(RowList).highlighted_id)

    def action_help(self) -> None:
        """Show what every key does here."""
        self.app.push_screen(Help(self))

    def action_leave(self) -> None:
        """Leave the filter, then clear it, then leave the bank."""
        bank, field = self.query_one(RowList), self.query_one(DraftedInput)
        if field.has_focus:
            bank.focus()
        elif field.value:
            row = field.row_after(bank.highlighted_id)
            with self.prevent(Input.Changed):
                field.put_away()
            self._show()
            bank.put_cursor(row)
        else:
            self.dismiss()

    def _word(
        self, text: str, theme: str, *, minutes: int, former: ListedQuestion | None, draft: str
    ) -> None:
        def keep(values: Mapping[str, str] | None) -> None:
            if values is not None:
                question = self._keep_own(own_question(values, former), asks=not draft)
                with self.prevent(Input.Changed):
                    self.query_one(Input).clear()
                self._show()
                self.query_one(RowList).put_cursor(question.id)
                take = self._desk.key("bank.take")
                does = "puts it on the agenda" if draft else "takes it off the agenda again"
                self._say(f"Kept among your own questions. {take} {does}.")

        dialog = Form(
            "Your own question",
            question_fields(text, theme, minutes, half_typed=not draft),
            check=question_values,
            preview=question_preview,
            keeper=DraftKeeper(self._desk.book, f"own question:{draft}"),
        )
        ask(self.app, dialog, keep)

    def _keep_own(self, question: Question, *, asks: bool) -> Question:
        """Keep a question of the person's own; one for this talk goes on its agenda as well."""
        book, item = self._desk.book, own_item(question)
        if not asks or not self._taken().keys().isdisjoint(question_keys(item)):
            return book.save_question(question)
        with book.transaction("Added a question of your own"):
            book.add_questions(self._interview_id, [item])
            return book.save_question(question)

    def _offer(self) -> Offer | None:
        return self._offers.get(self.query_one(RowList).highlighted_id)

    def _question(self) -> ListedQuestion | None:
        offer = self._offer()
        if offer is not None and offer.question is None:
            take = self._desk.key("bank.take")
            self._say(f"This one is left over from earlier: {take} takes it.")
        return offer.question if offer else None

    def _next_to_take(self, row_ids: Sequence[str]) -> str:
        """Return the first of these rows whose question is not on the agenda, empty for none."""
        taken = self._taken().keys()
        offers = ((each, self._offers[each]) for each in row_ids if each in self._offers)
        return next(
            (each for each, offer in offers if taken.isdisjoint(question_keys(offer.item))), ""
        )

    def _taken(self) -> dict[str, str]:
        return {key: item.id for item in self._interview.agenda for key in question_keys(item)}

    def _say(self, words: str) -> None:
        say(self.app, words)
