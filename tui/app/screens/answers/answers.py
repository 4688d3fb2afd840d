"""Answers: what people said, side by side, by mark, by organization, and found again."""

from collections.abc import Iterable, Sequence

from textual import on
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.app.dialogs.choose import Choose
from tui.app.dialogs.copy_and_write import ask_where_to_write, file_name
from tui.app.dialogs.drafted_input import DraftedInput
from tui.app.dialogs.help import Reason
from tui.app.dialogs.messages import telling
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.answers.nothing import nothing_in
from tui.app.screens.answers.passages import Passage
from tui.app.screens.answers.passages_pane import PassagesPane
from tui.app.screens.answers.revisit import ask_to_reread
from tui.app.screens.answers.topic import Topic
from tui.app.screens.answers.topics import Topics, View, toggled
from tui.app.screens.person.actions import PersonActions
from tui.app.screens.person.timeline import show_timeline
from tui.app.widgets.bindings import bindings
from tui.app.widgets.quiet import Words
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Row, heading
from tui.app.widgets.styles import FAINT
from tui.desk.commands.table import ANSWERS
from tui.desk.desk import Desk
from tui.exchange.writers.sheets_markdown import sheet_markdown
from tui.model.interview import Agreement
from tui.model.people import Contact
from tui.playbook.answers.answers import QuestionGroup, joined, split_off

DETAIL_AFTER = 0.05
"""Seconds the cursor rests on a row before its answers are drawn: moving on stays quick."""

_ONLY_QUESTIONS = {"agreement", "mark", "join", "split"}
_FROM_INDEX = {View.REFLECTIONS, View.MARKS, View.ORGANIZATIONS, View.SEARCH}


class Answers(PersonActions):
    """What there is to compare above, what was said about it below."""

    BINDINGS = [
        *bindings(ANSWERS),
        Binding("down", "hit(1)", "next hit", show=False),
        Binding("up", "hit(-1)", "hit before", show=False),
    ]
    CSS_PATH = "answers.tcss"
    AUTO_FOCUS = "#topics"
    place = "answers"
    about = "What people said: one question, everybody’s answers."
    help_text = (
        "enter goes from a question to its answers, and from an answer to its place in the "
        "conversation; left and right go from person to person.\n"
        'In a search every word may be half typed; "words in quotes" follow each other.'
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._topics = Topics(desk)
        self._view = View.QUESTIONS
        self._view_before = View.QUESTIONS
        self._shown: dict[str, Topic] = {}
        self._cursors: dict[View, str] = {}
        self._read_before = ""
        self._topic: Topic | None = None
        self._marked: dict[str, QuestionGroup] = {}
        self._left: int | None = None
        self._timer: Timer | None = None

    def compose_body(self) -> Iterable[Widget]:
        """The views, the topics or the search, and the passages of the one under the cursor."""
        yield Static(id="views", markup=False)
        yield DraftedInput(
            self.keeper("search"), id="query", hint="search all notes", enter=self._opens
        )
        yield RowList(id="topics", enter=self._reads)
        with Vertical(id="body"):
            yield Words(id="title", markup=False)
            yield Static(id="facts", classes="faint", markup=False)
            yield PassagesPane(id="passages")

    def _opens(self) -> str:
        return "open" if self._pane.passage is not None else ""

    def _reads(self, row_id: str) -> str:
        topic = self._shown.get(row_id)
        is_reread = topic is not None and topic.revisit is not None
        return "read" if is_reread or self._pane.passage is not None else ""

    @property
    def hinted_too(self) -> dict[str, str]:
        """What leads back from the search."""
        return {"answers.back": "back"} if self._view is View.SEARCH else {}

    def on_mount(self) -> None:
        """Search while somebody types."""
        self._query.changed = lambda _typed: self._show_search()

    def show_book(self) -> None:
        """Draw the view as things stand."""
        self._left = self.desk.finder.left
        search = self._view is View.SEARCH
        self.query_one("#query").display = search
        self._list.display = not search
        self.query_one("#views", Static).update(self._views_line())
        if search:
            self._show_search()
        else:
            topics = self._topics.of(self._view)
            self._shown = {topic.id: topic for topic in topics}
            self._marked = {key: each for key, each in self._marked.items() if key in self._shown}
            self._list.show_rows(self._rows(topics), prefer=self._cursors.get(self._view, ""))
            self._show_topic()
        self.refresh_bindings()

    def tick(self) -> None:
        """Draw again when more was read in."""
        super().tick()
        late = self._view in _FROM_INDEX and self._left != self.desk.finder.left
        if late and self.is_current and self.is_mounted:
            self.show_book()

    def person(self) -> Contact | None:
        """Return the person whose words are under the cursor."""
        passage = self._pane.passage
        if passage is None:
            return None
        interview = self.records.interviews.get(passage.interview_id)
        contact_id = interview.contact_id if interview else passage.interview_id
        return self.records.contacts.get(contact_id)

    def reasons(self) -> Sequence[Reason]:
        """Return what the rules say of this view."""
        rules = ("A4", "A5") if self._view is View.REFLECTIONS else ("O3", "O1")
        return [Reason("", rule) for rule in rules]

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Whether an action can run now: some are for questions only, one for the search."""
        if action == "hit":
            return self._view is View.SEARCH
        return action not in _ONLY_QUESTIONS or self._view is View.QUESTIONS

    def offers(self, command_id: str) -> bool:
        """Whether there is an answer or a question for the command."""
        group = self._topic.group if self._topic else None
        match command_id:
            case "answers.copy" | "answers.file" | "answers.agrees" | "answers.differs":
                return self._topic is not None and self._pane.passage is not None
            case "answers.mark":
                return group is not None
            case "answers.join":
                return len(self._marked) > 1
            case "answers.split":
                return group is not None and len(group.wordings) > 1
        return super().offers(command_id)

    @on(RowList.Highlighted)
    def _show_topic_soon(self) -> None:
        self._cursors[self._view] = self._list.highlighted_id
        if self._timer is not None:
            self._timer.stop()
        if self._shown.get(self._list.highlighted_id) is not self._topic:
            self._timer = self.set_timer(DETAIL_AFTER, self._show_topic)

    def _show_topic(self) -> None:
        if self._view is not View.SEARCH:
            self._draw(self._shown.get(self._list.highlighted_id))

    def _show_search(self) -> None:
        if self._view is View.SEARCH:
            self._draw(self._topics.search(self._query.value))

    def _draw(self, topic: Topic | None) -> None:
        self._topic = topic
        self.query_one("#title", Words).say(Content(topic.title if topic else ""))
        self.query_one("#title").display = topic is not None and bool(topic.title)
        # Its line stays, so that no key of a search lays the screen out again.
        facts = topic.facts() if topic else ""
        self.query_one("#facts", Static).update(Content(facts), layout=False)
        passages = topic.passages() if topic else []
        columns = topic is not None and topic.side_by_side
        self._pane.show(
            passages,
            side_by_side=columns,
            nothing=nothing_in(self._view, self.desk, self._query.value),
        )
        self.refresh_bindings()

    @on(DescendantFocus)
    def _lead(self) -> None:
        self._pane.leads = self._query.has_focus

    @on(RowList.Chosen)
    def _enter_topic(self) -> None:
        topic = self._shown.get(self._list.highlighted_id)
        if topic is not None and topic.revisit is not None:
            ask_to_reread(self, topic.revisit)
            return
        self._show_topic()
        if self._pane.passage is not None:
            self._pane.focus()

    @on(Input.Submitted)
    @on(PassagesPane.Opened)
    def _open_passage(self) -> None:
        passage = self._pane.passage
        if passage is not None:
            self._open(passage)

    def _open(self, passage: Passage) -> None:
        if passage.interview_id in self.records.interviews:
            self.app.push_screen(Conversation(self.desk, passage.interview_id, passage.part))
        elif passage.interview_id in self.records.contacts:
            contact = self.records.contacts[passage.interview_id]
            show_timeline(self, contact)
        else:
            self.say("This was noted for the organization, not in a talk.")

    def action_turn_view(self, by: int) -> None:
        """Look at things another way."""
        views = list(View)
        self._turn_to(views[(views.index(self._view) + by) % len(views)])

    def action_search(self) -> None:
        """Search all notes as you type."""
        if self._view is not View.SEARCH:
            read = self._pane.passage if self._pane.has_focus else None
            self._read_before = read.id if read else ""
        self._turn_to(View.SEARCH)

    def action_hit(self, by: int) -> None:
        """Go to another hit without leaving the search."""
        self._pane.action_go(by)

    def action_back(self) -> None:
        """Leave the field or the answers, then the search."""
        if self._query.has_focus and self._pane.passage is not None:
            self._pane.focus()
        elif self._view is View.SEARCH:
            self._turn_to(self._view_before)
            if self._read_before:
                self._pane.put_cursor(self._read_before)
                self._pane.focus()
        elif self._marked and self._list.has_focus:
            self._marked.clear()
            self.show_book()
        else:
            self._list.focus()

    def action_copy(self) -> None:
        """Copy what is shown as Markdown, personal lines left out."""
        if self._topic is None or self._pane.passage is None:
            self.say("There is nothing to copy here yet.")
            return
        sheet = self._topic.sheet()
        self.copy(sheet_markdown(sheet))
        if sheet.last:
            self.say(f"Copied, {sheet.last}.")

    def action_write_file(self) -> None:
        """Write what is shown as Markdown to a file that the person names."""
        if self._topic is None or self._pane.passage is None:
            self.say("There is nothing to write here yet.")
            return
        sheet = self._topic.sheet()
        name = file_name(f"answers {sheet.title}", "md")
        ask_where_to_write(self.app, self.desk, sheet_markdown(sheet), name)

    def action_agreement(self, word: str) -> None:
        """Say that the answer under the cursor agrees with the others, or differs (O3)."""
        passage = self._pane.passage
        if passage is None:
            return
        interview = self.records.interviews[passage.interview_id]
        item = next(item for item in interview.agenda if item.id == passage.part)
        agreement = toggled(item.agreement, Agreement(word))
        self.desk.book.mark_agreement(interview.id, item.id, agreement)
        if not self._pane.has_focus:
            self.say(f"{passage.who}: {agreement.value or 'no mark'}. {self.desk.takes_back}")

    def action_mark(self) -> None:
        """Mark the question to join it with others, and go on to the next."""
        topic = self._shown.get(self._list.highlighted_id)
        if topic is not None and topic.group is not None:
            if topic.id in self._marked:
                del self._marked[topic.id]
            else:
                self._marked[topic.id] = topic.group
            self._list.show_rows(self._rows(self._shown.values()))
            self._list.action_move(1)

    def action_join(self) -> None:
        """Make one question of the marked ones (O3)."""
        marked, now = list(self._marked.values()), self.desk.now()
        if len(marked) == len(marked[:1]):
            mark, join = self.desk.key("answers.mark"), self.desk.key("answers.join")
            self.say(f"Mark two questions or more with {mark}, then {join} makes them one.")
            return
        first, *others = marked
        decisions = [joined(first, other, now=now) for other in others]
        self._marked.clear()
        self.desk.book.join_questions(decisions)
        whole = next(
            group.text for group in self._topics.groups() if first.wordings[0] in group.wordings
        )
        self._list.put_cursor(whole)
        self._show_topic()
        self.say(f"{len(decisions) + 1} questions are one now. {self.desk.takes_back}")

    def action_split(self) -> None:
        """Make another wording a question of its own again (O3)."""
        topic = self._topic
        group = topic.group if topic else None
        if group is None:
            return
        wordings = [wording for wording in group.wordings if wording != group.text]
        if not wordings:
            self.say("This question was asked in one wording only.")
            return

        def split(wording: str | None) -> None:
            if wording:
                decisions = split_off(group, [wording], now=self.desk.now())
                self.desk.book.split_question(decisions)
                self.say(f"Split. {self.desk.takes_back}")

        choices = [(wording, wording) for wording in wordings]
        dialog = Choose("Which wording asks something else?", choices)
        self.app.push_screen(dialog, telling(self.app, split))

    def action_call(self) -> None:
        """Call the person whose words are under the cursor, else anybody."""
        if self.person() is not None:
            super().action_call()
        else:
            self.action_call_somebody()

    def _turn_to(self, view: View) -> None:
        if view is not self._view:
            self._view_before, self._view = self._view, view
            self._list.show_rows([])
            self.show_book()
        if view is View.SEARCH:
            self._query.recall()
        else:
            self._list.focus()

    def _rows(self, topics: Iterable[Topic]) -> list[Row]:
        rows: list[Row] = []
        section = ""
        for topic in topics:
            if topic.section != section:
                section = topic.section
                rows.append(heading(section))
            rows.append(topic.row(mark=topic.id in self._marked))
        return rows

    def _views_line(self) -> Content:
        parts = [
            Content.styled(
                f" {view.value.capitalize()} ",
                "bold $background on $primary" if view is self._view else FAINT,
            )
            for view in View
        ]
        return Content(" ").join(parts)

    @property
    def _list(self) -> RowList:
        return self.query_one("#topics", RowList)

    @property
    def _query(self) -> DraftedInput:
        return self.query_one("#query", DraftedInput)

    @property
    def _pane(self) -> PassagesPane:
        return self.query_one(PassagesPane)
