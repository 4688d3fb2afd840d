"""A talk of thousands of lines, such as a pasted transcript, costs a letter no more than others."""

from hypothesis import given
from hypothesis import strategies as st

from tests.work import work_of
from tests.world import World
from tui.model.interview import AgendaItem, Interview
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.parts import LEARNED_BLANK
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.as_needed import AsNeeded, round_and_place
from tui.playbook.letters.weaving.lines import advice_lines, nearest_line, woven_lines
from tui.playbook.letters.weaving.said_in import SaidIn, words_of
from tui.playbook.questions.bank import Theme

WORDS = st.lists(st.sampled_from(["a", "b", "Sql", "é,", "don't", "x-y"]), max_size=8).map(" ".join)


def talk_of(world: World, *lines: str) -> Interview:
    talk = world.talk(world.contact("Dr. Jane Doe", title="Actuary"), 1)
    world.notes(talk, *lines)
    return talk


def of_no_use(number: int, mark: str = "") -> list[str]:
    return [f"{mark}hm {each} ok lol {each * 7} hm" for each in range(number)]


def work_of_letter(lines: list[str]) -> int:
    world = World()
    talk = talk_of(world, *lines)

    def letter() -> None:
        draft = thank_you(world.records, talk, now=world.now)
        assert LEARNED_BLANK in draft.body
        findings(draft, world.records)
        nearest_line(world.records, talk)

    return work_of(letter)


def test_a_letter_looks_at_the_first_lines_of_each_mark() -> None:
    for mark in ("", "!", '"', "<", ">"):
        # Patterns are compiled when they are first used.
        work_of_letter(of_no_use(9, mark))
        long = work_of_letter(of_no_use(1_500, mark))
        assert long < 3 * work_of_letter(of_no_use(150, mark)), mark


def test_no_line_is_woven_that_no_letter_asks_for(world: World) -> None:
    talk = talk_of(world, *(f"!learn sql before year {number}" for number in range(60)))
    assert woven_lines(world.records, talk_of(world, "!learn sql before year 7 of it"))
    lines = woven_lines(world.records, talk)
    first = work_of(lambda: lines[0])
    assert work_of(lambda: len(lines)) > 10 * first


def test_what_was_chosen_or_marked_is_told_however_late_it_was_said(world: World) -> None:
    lines = of_no_use(300)
    talk = talk_of(world, *lines, "!learn sql before python", *lines, "ask for a mentor early")
    assert "SQL before Python" in thank_you(world.records, talk, now=world.now).body
    last = world.records.notes_of(talk.id)[-1]
    chosen = world.put(talk.changed(letter_note=last.id))
    draft = thank_you(world.records, chosen, now=world.now)
    assert "mentor" in draft.body
    assert next(each for each in findings(draft, world.records) if each.rule == "A1").ok


def test_what_answers_for_advice_is_looked_at_before_the_rest(world: World) -> None:
    talk = talk_of(world, *of_no_use(300), "ask for a mentor early")
    assert not advice_lines(world.records, talk)
    *_, last = world.records.notes_of(talk.id)
    advice = AgendaItem(id="1", text="Any advice?", theme=Theme.ADVICE.value)
    asked = world.put(talk.changed(agenda=(advice,)))
    world.put(last.changed(item_id="1"))
    assert [each.note_id for each in advice_lines(world.records, asked)] == [last.id]


@given(st.integers(1, 5), st.integers(0, 12))
def test_turns_go_round_and_make_no_more_than_they_need(number: int, turn: int) -> None:
    made: list[int] = []

    def items():
        for each in range(number):
            made.append(each)
            yield each

    lines = AsNeeded(items())
    assert round_and_place(lines, turn) == divmod(turn, number)
    assert len(made) == min(turn + 1, number)
    assert [*lines] == [*range(number)] == lines[:]
    assert len(lines) == number
    assert not AsNeeded(())


@given(WORDS, WORDS)
def test_a_phrase_is_said_where_four_of_its_words_or_all_stand_in_a_row(
    text: str, phrase: str
) -> None:
    body, words = words_of(text), words_of(phrase)
    length = min(4, len(words))
    runs = [words[at : at + length] for at in range(len(words) - length + 1)]
    places = range(len(body) - length + 1)
    there = bool(words) and any(body[at : at + length] in runs for at in places)
    assert SaidIn(text).says(phrase) is there
