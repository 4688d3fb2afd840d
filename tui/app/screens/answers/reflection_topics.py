"""What one made of one's talks, as topics of Answers: what was learned, by prompt, over time."""

from itertools import chain, islice

from textual.content import Content

from tui.app.screens.answers.lines import about_words, day_words, hit_lines
from tui.app.screens.answers.passages import Passage, TextLine
from tui.app.screens.answers.rows import capitalized, count, faint, paragraphs, two_ends
from tui.app.screens.answers.topic import MOST_HITS, Topic
from tui.desk.desk import Desk
from tui.model.note import Mark
from tui.model.records import Records
from tui.model.sheet import Section, Sheet
from tui.playbook.answers.learned import Learned, learned_so_far
from tui.playbook.answers.reflections import (
    DRAWN_TITLE,
    PROMPTS,
    DrawnAfter,
    Reflected,
    Revisit,
    drawn_over_time,
    reflections_on,
    revisits,
)
from tui.playbook.answers.sheets import drawn_sheet, learned_sheet, prompt_sheet
from tui.playbook.contacts.history import interview_begin

_REVISIT = "revisit:"


def reflection_topics(desk: Desk) -> list[Topic]:
    """Return what is to be reread, what was learned so far, each prompt, and how it drew one."""
    return _Reflections(desk).topics()


class _Reflections:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def _records(self) -> Records:
        return self._desk.book.records

    def topics(self) -> list[Topic]:
        due = revisits(self._records, self._desk.now(), self._desk.rules)
        prompts = map(self._prompt, PROMPTS)
        return [*map(self._revisit, due), self._learned(), *prompts, self._drawn()]

    def _revisit(self, due: Revisit) -> Topic:
        name = due.contact.name if due.contact else "somebody"
        words = f"{name}, {due.days} days later"
        thoughts = [(prompt, thought) for prompt in PROMPTS for thought in due.then[prompt]]
        return Topic(
            id=f"{_REVISIT}{due.interview.id}",
            paint=two_ends(words, "enter rereads it"),
            title=f"What you thought after talking with {name}",
            facts=lambda: day_words(interview_begin(due.interview), self._desk.now()),
            passages=lambda: [
                Passage(
                    id=f"{prompt}:{thought.days}",
                    lines=lambda text=thought.text: paragraphs(text),  # type: ignore[misc]
                    who=capitalized(PROMPTS[prompt]),
                    about=f"{thought.days} days later" if thought.days else "",
                    interview_id=due.interview.id,
                    part=f"reflection:{prompt}",
                )
                for prompt, thought in thoughts
            ],
            sheet=lambda: Sheet(
                f"Reflection on {name}",
                tuple(
                    Section(PROMPTS[prompt], tuple(thought.text.splitlines()), running=True)
                    for prompt, thought in thoughts
                ),
            ),
            side_by_side=True,
            revisit=due,
            section="Time to reread",
        )

    def _prompt(self, prompt: str) -> Topic:
        found = reflections_on(self._records, prompt)
        title = capitalized(PROMPTS[prompt])
        written = len(found)
        return Topic(
            id=prompt,
            paint=two_ends(title, f"{written} written" if written else "nothing written"),
            title=title,
            facts=lambda: f"after {count(written, 'talk')}" if written else "",
            passages=lambda: [self._reflected(prompt, reflected) for reflected in found],
            sheet=lambda: prompt_sheet(self._records, prompt, found, self._desk.zone),
            side_by_side=True,
            section="By prompt",
        )

    def _learned(self) -> Topic:
        def learned() -> list[Learned]:
            index = self._desk.finder.index
            marked = (index.marked(mark) for mark in (Mark.INSIGHT, Mark.QUOTE))
            hits = chain.from_iterable(islice(each, MOST_HITS) for each in marked)
            return learned_so_far(self._records, hits)

        title = "What you learned so far"
        return Topic(
            id="learned",
            paint=two_ends(title, "talk by talk"),
            title=title,
            facts=lambda: "insights, their words and your reflections, the latest talk first",
            passages=lambda: [self._taught(each) for each in learned()],
            sheet=lambda: learned_sheet(self._records, title, learned(), self._desk.zone),
            side_by_side=True,
            section="So far",
        )

    def _taught(self, each: Learned) -> Passage:
        def lines() -> list[TextLine]:
            shown = [line for hit in each.lines for line in hit_lines(hit, (hit.entry,))]
            for prompt, thought in each.thoughts:
                shown += [faint(capitalized(PROMPTS[prompt])), *paragraphs(thought.text)]
            return shown

        began = interview_begin(each.interview)
        return Passage(
            id=each.interview.id,
            lines=lines,
            who=each.contact.name if each.contact else "somebody",
            about=about_words(self._records, each.contact, began, self._desk.now()),
            interview_id=each.interview.id,
        )

    def _drawn(self) -> Topic:
        found = drawn_over_time(self._records)
        title = capitalized(DRAWN_TITLE)
        signs = " ".join(after.drawn.sign for after in found)
        return Topic(
            id="drawn",
            paint=two_ends(title, signs or "not said"),
            title=title,
            facts=lambda: f"{signs} · the first talk first" if found else "",
            passages=lambda: [self._drawn_after(after) for after in found],
            sheet=lambda: drawn_sheet(self._records, found, self._desk.zone),
            side_by_side=True,
            section="Over time",
        )

    def _drawn_after(self, after: DrawnAfter) -> Passage:
        began = interview_begin(after.interview)
        words = Content.assemble(
            Content.styled(f"{after.drawn.sign} ", "bold $accent"), after.drawn.value
        )
        return Passage(
            id=after.interview.id,
            lines=lambda: [TextLine(words)],
            who=after.contact.name if after.contact else "somebody",
            about=about_words(self._records, after.contact, began, self._desk.now()),
            interview_id=after.interview.id,
            part="drawn",
        )

    def _reflected(self, prompt: str, each: Reflected) -> Passage:
        def lines() -> list[TextLine]:
            shown: list[TextLine] = []
            for thought in each.thoughts:
                if thought.days:
                    later = Content.styled(f"{thought.days} days later:", "$accent")
                    shown.append(TextLine(later))
                shown += paragraphs(thought.text)
            return shown

        began = interview_begin(each.interview)
        return Passage(
            id=each.interview.id,
            lines=lines,
            who=each.contact.name if each.contact else "somebody",
            about=about_words(self._records, each.contact, began, self._desk.now()),
            interview_id=each.interview.id,
            part=f"reflection:{prompt}",
        )
