"""No cell is cut while there is room beside it; what has room stays in its place."""

from rich.cells import cell_len

from tests.cases import for_each
from tui.app.first_look import cells_of, item_words, name_width
from tui.app.widgets.rows import Cell, columns

NAMES = [
    "Ann",
    "Maximiliane Featherstonehaugh-Cholmondeley",
    "名前の長い人",
    "Dr. Omar Haddad",
    "🎉🎉",
]
WORDS = [
    "",
    "call",
    "send the thank-you note",
    "one friendly line about “send me the reading list”",
]
WHENS = ["today", "Mon 30 Nov", "16 Oct 2027", ""]


def drawn(cells, width):
    row = str(columns(cells, width))
    assert cell_len(row) == width
    return row


@for_each("width", range(30, 140, 7))
@for_each("words", WORDS)
@for_each("when", WHENS)
def test_a_cell_runs_on_into_what_the_next_one_leaves(width, words, when):
    row = drawn([Cell("!", 1), Cell(words), Cell(when, 11, right=True)], width)
    room = width - 2 - len(when) - bool(when)
    assert ("…" in row) == (cell_len(words) > room)
    assert row.rstrip().endswith(when)


def test_it_runs_over_a_cell_that_is_empty_and_not_over_one_that_is_not():
    name = "Maximiliane Featherstonehaugh"
    assert name in drawn([Cell(name, 12), Cell("", 20), Cell("Acme", 6)], 40)
    row = drawn([Cell(name, 12), Cell("Lead", 20), Cell("Acme", 6)], 40)
    assert row.index("Lead") == 13
    assert "…" in row


def test_a_number_that_is_too_long_takes_the_room_before_it():
    assert drawn([Cell("ab", 20), Cell("a year and a day", 8, right=True)], 29).endswith(
        " a year and a day"
    )


@for_each("width", range(57, 140, 3))
@for_each("name", NAMES)
@for_each("what", WORDS)
def test_a_name_on_today_is_whole_while_its_row_has_room(width, name, what):
    names = name_width([(name, what), ("Ann", "call"), ("Bo", "x" * 200)], width)
    who, words = cells_of(name, what, "today", names, width)
    row = drawn(
        [Cell("!", 1), Cell(name, who), Cell(what, words), Cell("today", 11, right=True)], width
    )
    if cell_len(f"! {name} {what} today") <= width:
        assert name in row
        assert what in row


@for_each("width", [57, 77, 97])
def test_a_common_name_is_whole_even_beside_long_words(width):
    who, _ = cells_of(
        "Dr. Omar Haddad", "x" * 200, "", name_width([("Dr. Omar Haddad", "x" * 200)], width), width
    )
    assert who == len("Dr. Omar Haddad")


def test_no_rows_have_no_names():
    assert name_width([], 77) == 0
    assert name_width([("", "")], 5) == 0


def test_what_to_do_comes_first_and_the_reason_where_there_is_room(desk):
    ann = desk.book.add_contact("Ann Lee", now=desk.now())
    talk = desk.book.start_call(desk.book.plan_interview(ann.id, now=desk.now()).id, now=desk.now())
    desk.book.keep_line(talk.id, "@Bo Lind, Acme", seconds=3, now=desk.now())
    desk.book.hang_up(talk.id, now=desk.now())
    (item,) = [each for each in desk.queue() if each.rule == "A7"]
    assert item_words(item, 60, "today") == f"{item.what} · Ann Lee introduced you"
    assert item_words(item, 30, "today") == item.what
