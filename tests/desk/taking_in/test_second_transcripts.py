"""The transcript that a second program makes of a talk: asked about, and never mixed in."""

import random
from datetime import timedelta

from tests.cases import for_each
from tests.stand_ins import TellingClipboard
from tests.world import NOON
from tui.desk.desk import Desk
from tui.desk.taking_in.second_transcripts import Second
from tui.desk.taking_in.transcripts import recording_of, take_transcript
from tui.exchange.writers.markdown import conversation
from tui.store.book import book_in_memory

SAID = """
so I started out in sales and after two years somebody asked whether I could build the weekly
report which nobody wanted to touch because it took a whole day and was always wrong anyway
then I learned a bit of SQL from a colleague and it turned out that this was most of the job
what surprised me is how much of it is talking to people who do not know what they want yet
mornings are meetings and the afternoons are quiet if you are lucky and the pay is fine here
if I were you I would look for a team that lets you see the customers once in a while at least
"""
WORDS = SAID.split()


def said(seed=1, count=30):
    """Lines of nine words each, at a moment each, by turns."""
    pick = random.Random(seed)
    return [
        (7 * at + 3, ("Sam Reed", "Jane Doe")[at % 2], " ".join(pick.choices(WORDS, k=9)))
        for at in range(count)
    ]


def zoom(lines, later=0):
    cues = (
        f"{at}\n00:{(s + later) // 60:02}:{(s + later) % 60:02}.120 --> "
        f"00:{(s + later) // 60:02}:{(s + later) % 60:02}.900\n{who}: {text.capitalize()}.\n"
        for at, (s, who, text) in enumerate(lines, 1)
    )
    return "WEBVTT\n\n" + "\n".join(cues)


def misheard(text, seed):
    """What another program hears: a word in ten is another, and there are commas."""
    pick = random.Random(seed)
    words = [w if pick.random() > 0.1 else pick.choice(["um", "like", "uh"]) for w in text.split()]
    return ", ".join([" ".join(words[:4]), " ".join(words[4:])]).capitalize() + "."


def otter(lines, later=2):
    """Two turns of the first to one of the second, by Speaker 1 and 2."""
    return "\n".join(
        f"Speaker {1 + at % 2}  {(s + later) // 60}:{(s + later) % 60:02}\n{misheard(text, at)}\n"
        for at, (s, _, text) in enumerate(lines)
    )


def without_times(lines):
    return "\n".join(f"{who}: {misheard(text, at)}" for at, (_, who, text) in enumerate(lines))


def desk_of():
    """A desk with one talk on it, which has one own line."""
    book = book_in_memory()
    jane = book.add_contact("Jane Doe", now=NOON)
    plan = book.plan_interview(jane.id, now=NOON)
    started = NOON - timedelta(hours=2)
    book.write_down_talk(plan.id, [("!my own", None)], started=started, minutes=25, now=NOON)
    return Desk(book, lambda: NOON, TellingClipboard())


def take(desk, text, name="talk.vtt", second=None, *, keep=True):
    (jane,) = desk.book.records.contacts.values()
    recording = recording_of(name, text.encode(), NOON - timedelta(hours=1), desk)
    found = take_transcript(desk, jane, recording, keep=keep, second=second)
    return found, found.in_words(desk, jane)


def lines_in(desk):
    (talk,) = desk.book.records.interviews.values()
    return [note for note in desk.book.records.lines_of(talk.id) if note.spoken]


def written(desk):
    (talk,) = desk.book.records.interviews.values()
    return conversation(desk.book.records, talk, desk.zone)


@for_each(
    "first, second",
    [
        (zoom(said()), otter(said())),
        (zoom(said()), without_times(said())),
        (without_times(said()), zoom(said())),
        (without_times(said()), otter(said())),
        (otter(said()), zoom(said())),
        # One has only a part of the other.
        (zoom(said()[:12]), otter(said())),
        (zoom(said()), otter(said()[5:20])),
    ],
)
def test_another_program_is_noticed_and_nothing_is_taken_unasked(first, second):
    desk = desk_of()
    take(desk, first)
    before = lines_in(desk)
    found, words = take(desk, second, "other.txt")
    assert (found.other, found.is_news) == (len(before), False)
    assert words.endswith(
        f"has a transcript of {len(before)} lines already, and this is another one"
    )
    assert lines_in(desk) == before


@for_each(
    "second, count",
    [
        # The same file, longer, in other words here and there; the same moments, so that it is
        # a correction, and what was said in another part.
        (zoom(said(count=40)), 40),
        (otter(said(), later=0), 30),
        (zoom(said()).replace("talking", "walking"), 30),
        (zoom(said(seed=2)), 60),
        (otter(said(seed=2)), 60),
    ],
)
def test_what_goes_on_is_mended_or_is_a_further_part_is_not_asked_about(second, count):
    desk = desk_of()
    take(desk, zoom(said()))
    found, _ = take(desk, second)
    assert found.other == 0
    assert len(lines_in(desk)) == count


def test_kept_both_stand_one_below_the_other_and_come_in_once():
    desk = desk_of()
    take(desk, zoom(said()))
    first = lines_in(desk)
    _, words = take(desk, otter(said()), "other.txt", Second.KEEP)
    assert words.startswith("30 lines of the talk")
    both = lines_in(desk)
    assert both[:30] == first
    assert [note.take for note in both] == [0] * 30 + [1] * 30
    headings = [line for line in written(desk).splitlines() if line.startswith("## T")]
    assert headings == ["## Transcript", "## Transcript 2"]
    # Each is known again by itself, in any order.
    for text in (otter(said()), zoom(said()), otter(said())):
        found, words = take(desk, text, "again.txt")
        assert words.endswith("has all of it already")
        assert not found.is_news
    desk.book.undo()
    assert lines_in(desk) == first


def test_the_one_that_replaces_keeps_marks_and_own_words_in_one_step():
    desk = desk_of()
    take(desk, zoom(said()))
    first = lines_in(desk)
    desk.book.mark_line(first[3].id, "!", now=NOON)
    desk.book.edit_line(first[5].id, "My own words about it.", now=NOON)
    before = lines_in(desk)
    take(desk, otter(said()), "other.txt", Second.REPLACE)
    after = lines_in(desk)
    # What was said where somebody wrote their own words is not known: both are there.
    assert len(after) == 31
    marked = next(note for note in after if note.id == first[3].id)
    assert (marked.mark, marked.text) == ("!", misheard(said()[3][2], 3))
    assert marked.seconds == said()[3][0] + 2
    own = next(note for note in after if note.id == first[5].id)
    assert own.text == "My own words about it."
    assert not {note.id for note in first} & {note.id for note in after} - {marked.id, own.id}
    assert take(desk, otter(said()), "again.txt")[1].endswith("has all of it already")
    desk.book.undo()
    assert lines_in(desk) == before


def test_without_times_none_are_told():
    desk = desk_of()
    take(desk, zoom(said()))
    take(desk, without_times(said()), "other.txt", Second.KEEP)
    last = lines_in(desk)[-1]
    desk.book.mark_line(last.id, "!", now=NOON)
    assert "00:00" not in written(desk)
    timed = [line for line in written(desk).splitlines() if line.startswith("- 0")]
    assert len(timed) == 30
