"""How fast answers are found and compared, each figure beside its floor or its bar.

Run as `python -m tests.benchmarks.bench_answers [FOLDER]`; FOLDER takes the store and the
text that ripgrep looks through, where it is installed.
"""

import gc
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks.table import measured
from tui.model.base import Record
from tui.model.interview import AgendaItem, Interview, InterviewStatus, QuestionState, Reflection
from tui.model.note import Mark, Note
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.answers.answers import question_groups
from tui.playbook.answers.search import NoteIndex, NotesOf
from tui.playbook.questions.bank import BANK
from tui.playbook.questions.choosing import asked_histories, question_list
from tui.playbook.questions.hints import hint
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore

NOW = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
CONVERSATIONS = 1_000
LINES = 40
OWN_WORDINGS = 800
_COMMON = (
    "the and to of a in they it was is for with on that not but at from would data team work "
    "people year first project manager meeting client report portfolio transcript degree course "
    "interview started learned moved wrote asked read built changed liked hated paid hired "
    "spreadsheet statistics hospital teacher design agency office weekend salary mentor advice"
)
_SYLLABLES = "an ber cal dor en fis gan hol in jor kel lan mer nor ol pas quin ras sol tur"
QUERIES = (
    "portfolio",
    "transcript read",
    "team manager hospital",
    '"first project"',
    "résumé",
    "solber",
    "nd",
    "zz",
    "qu",
    "the of a to",
    "they would not",
    "東京",
    "xylophone",
)


def milliseconds(values: list[float], part: float) -> float:
    """The value that `part` of all are below, in ms; `values` are seconds."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] * 1000


class Season:
    """A believable vocabulary: few words often, thousands rarely, as in any language."""

    def __init__(self) -> None:
        self.random = random.Random(7)
        rare = {"".join(self.random.choices(_SYLLABLES.split(), k=3)) for _ in range(7000)}
        self.words = [*_COMMON.split(), *sorted(rare)]
        self.weights = [1 / (rank + 2) for rank in range(len(self.words))]

    def line(self) -> str:
        """One line of notes, of 4 to 22 words; one in fifty is not plain ASCII."""
        words = self.random.choices(self.words, self.weights, k=self.random.randint(4, 22))
        if self.random.random() < 0.02:
            words.append(self.random.choice(["café", "Müller", "résumé", "東京の研究"]))
        return " ".join(words)

    def question(self) -> str:
        """A question of one's own."""
        words = self.random.choices(self.words[40:], k=3)
        start = self.random.choice(["How do you", "What made you", "Why does the team"])
        return f"{start} {' '.join(words)}?"

    def records(self) -> Iterator[Record]:
        """All conversations, with agendas of bank questions and some own ones."""
        own = [self.question() for _ in range(OWN_WORDINGS)]
        marks = [*Mark, *[Mark.PLAIN] * 12]
        for number in range(CONVERSATIONS):
            contact = Contact(name=f"Person {number}", created=NOW, notes=self.line())
            yield contact
            agenda = tuple(
                AgendaItem(
                    text=each.text,
                    question_id=each.id,
                    theme=each.theme.value,
                    state=QuestionState.ANSWERED,
                )
                for each in self.random.sample(BANK, 8)
            )
            agenda += (AgendaItem(text=own[number % len(own)], state=QuestionState.ANSWERED),)
            ended = NOW - timedelta(days=number / 2)
            interview = Interview(
                contact_id=contact.id,
                created=ended,
                status=InterviewStatus.TALKED,
                ended=ended,
                agenda=agenda,
                reflection=Reflection(job=self.line(), skills=self.line()),
            )
            yield interview
            for line in range(LINES):
                yield Note(
                    interview_id=interview.id,
                    seconds=line * 30,
                    text=self.line(),
                    mark=self.random.choice(marks),
                    item_id=self.random.choice(agenda).id,
                )


def keys_of(query: str) -> Iterator[str]:
    """What stands in the field after every key of a query."""
    yield from (query[:length] for length in range(1, len(query) + 1))


def timed(action: Callable[[], object]) -> float:
    """How long an action takes, in seconds."""
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


def filling(what: str, records: Records, index: NoteIndex, notes_of: NotesOf | None = None) -> None:
    """The pieces in which an index is filled."""
    pieces: list[float] = []
    busy: list[float] = []
    steps = index.fill(records, notes_of)
    gc.collect()
    while True:
        worked, begun = time.thread_time(), time.perf_counter()
        if next(steps, None) is None:
            break
        pieces.append(time.perf_counter() - begun)
        busy.append(time.thread_time() - worked)
    print(
        f"fill, {what:17}{sum(pieces):5.2f} s in {len(pieces)} pieces   "
        f"p50 {milliseconds(pieces, 0.5):4.2f}   p95 {milliseconds(pieces, 0.95):4.2f}   "
        f"max {max(pieces) * 1000:5.2f} ms   "
        f"processor p95 {milliseconds(busy, 0.95):4.2f}   max {max(busy) * 1000:5.2f} ms"
    )
    measured(f"a piece of filling the search ({what}), p95", milliseconds(pieces, 0.95), 2)


def searching(index: NoteIndex) -> None:
    """Every key of every query, with 25 hits highlighted; beside it the processor time."""
    wall: list[float] = []
    busy: list[float] = []
    slowest = (0.0, "")
    for _ in range(7):
        for query in QUERIES:
            for text in keys_of(query):
                worked = time.thread_time()
                begun = time.perf_counter()
                for hit in index.search(text).hits[:25]:
                    assert hit.spans
                wall.append(time.perf_counter() - begun)
                busy.append(time.thread_time() - worked)
                slowest = max(slowest, (busy[-1], text))
    print(
        f"one key's search      p50 {milliseconds(wall, 0.5):5.2f}   "
        f"p95 {milliseconds(wall, 0.95):5.2f}   max {max(wall) * 1000:5.2f} ms\n"
        f"  processor time      p50 {milliseconds(busy, 0.5):5.2f}   "
        f"p95 {milliseconds(busy, 0.95):5.2f}   max {max(busy) * 1000:5.2f} ms ({slowest[1]!r})"
    )
    measured("one key's search, the worst", max(wall) * 1000, 15)


def beside_ripgrep(index: NoteIndex, folder: Path, records: Records) -> None:
    """The same words looked for by ripgrep in the same text, its start included."""
    rg = shutil.which("rg")
    if rg is None:
        print("ripgrep               not installed")
        return
    text = folder / "notes.txt"
    lines = [note.text for note in records.table(Note).values()]
    text.write_text("\n".join(lines), encoding="utf-8")
    for word in ("portfolio", "solber", "nd", "xylophone"):
        command = [rg, "--ignore-case", "--no-config", rf"\b{word}", str(text)]
        theirs = [
            timed(lambda command=command: subprocess.run(command, capture_output=True, check=False))
            for _ in range(15)
        ]
        ours = [timed(lambda word=word: index.search(word, limit=10**6)) for _ in range(15)]
        median, floor = statistics.median(ours) * 1000, statistics.median(theirs) * 1000
        found = len(index.search(word, limit=10**6).hits)
        measured(f"all {found} hits of “{word}”, ripgrep as floor", median, None, floor=floor)


def comparing(records: Records) -> None:
    """Grouping, histories and hints."""
    begun = time.perf_counter()
    groups = question_groups(records)
    first = time.perf_counter() - begun
    again = statistics.median(timed(lambda: question_groups(records)) for _ in range(5))
    print(
        f"group all answers     first {first * 1000:5.0f} ms, again {again * 1000:5.0f} ms   "
        f"{len(groups)} questions, {sum(len(each.answers) for each in groups)} answers"
    )
    histories = statistics.median(timed(lambda: asked_histories(records)) for _ in range(5))
    listed = statistics.median(timed(lambda: question_list(records, "day")) for _ in range(20))
    print(
        f"asked histories       {histories * 1000:5.1f} ms   question list {listed * 1000:.2f} ms"
    )
    typed = "What would an outsider never guess about your days and weeks at this company?"
    hints = [timed(lambda text=text: hint(text)) for text in keys_of(typed)]
    most = max(hints) * 1000
    print(f"hint at one key       p50 {milliseconds(hints, 0.5):5.2f}   max {most:5.2f} ms")


def memory(records: Records) -> float:
    """What an index takes, in MB."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    index = NoteIndex()
    for _ in index.fill(records):
        pass
    used = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return used / 1e6


def main() -> None:
    """Print every figure."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    folder = Path(tempfile.mkdtemp(prefix="bench-answers-", dir=root))
    try:
        path = folder / "store.json"
        made = list(Season().records())
        with DocumentStore(path) as store:
            store.commit([(each.table, each.id, each.to_document()) for each in made])
        book = Book(path)
        book.warm_up()
        filling("past the records", book.records, NoteIndex(), book.read_notes)
        filling("by the records", book.records, NoteIndex())
        index = NoteIndex()
        filling("notes loaded", book.records, index)
        print(f"size                  {len(index)} entries   {memory(book.records):.1f} MB")
        searching(index)
        beside_ripgrep(index, folder, book.records)
        comparing(book.records)
        marks = timed(lambda: [list(index.marked(mark)) for mark in Mark]) / len(Mark)
        tips = timed(lambda: list(index.beginning_with("resource:")))
        print(f"by one mark           {marks * 1000:5.1f} ms   resources {tips * 1000:.1f} ms")
        book.close()
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
