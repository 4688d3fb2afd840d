"""The first sign of a note, as keyboards and phones of all countries make it."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.note import Mark, split_mark, with_next_mark
from tui.playbook.interview.call import promised_day
from tui.playbook.time.here import Here

NOW = datetime(2026, 11, 19, 17, tzinfo=UTC)

SIGNS = {
    Mark.INSIGHT: "!！﹗",
    Mark.QUOTE: '"＂“”„‟«»‹「『〝″',
    Mark.PROMISE: ">＞﹥",
    Mark.OFFER: "<＜﹤",
    Mark.PERSON: "@＠﹫",
    Mark.ASK_LATER: "?？﹖¿",
    Mark.PERSONAL: "~～〜˜∼",
}
EVERY_SIGN = [(mark, sign) for mark, signs in SIGNS.items() for sign in signs]


@for_each(("mark", "sign"), EVERY_SIGN)
@for_each("between", ["", " ", "\u3000", "\u00a0"])
def test_each_sign_is_its_mark(mark, sign, between):
    if sign == "»" and between:
        # With a space it points at what follows, unless another closes it.
        assert split_mark("» call Wendy «") == (Mark.QUOTE, "call Wendy")
        return
    assert split_mark(f"{sign}{between}call Wendy") == (mark, "call Wendy")
    assert split_mark(f" {sign}{between}call Wendy ") == (mark, "call Wendy")
    assert split_mark(sign) == (Mark.PLAIN, sign)


@for_each("line", ["<3 loved talking to her", "<33 so kind", "» send cv", "-> send her the list"])
def test_a_heart_and_a_pointer_are_no_marks(line):
    assert split_mark(line) == (Mark.PLAIN, line)


@for_each(
    ("line", "kept"),
    [
        (">>i owe him lunch", (Mark.PROMISE, "i owe him lunch")),
        ("!! the biggest mistake", (Mark.INSIGHT, "the biggest mistake")),
        ("?? salary range", (Mark.ASK_LATER, "salary range")),
        ("<3 intros at Fairview", (Mark.OFFER, "3 intros at Fairview")),
        ("< 3 books", (Mark.OFFER, "3 books")),
    ],
)
def test_a_sign_may_be_written_twice_and_a_number_is_no_heart(line, kept):
    assert split_mark(line) == kept


@for_each(
    "quoted",
    [
        '"that is it"',
        "“that is it”",
        "„that is it“",
        "„that is it”",
        "«that is it»",
        "« that is it »",
        "»that is it«",
        "「that is it」",
        "『that is it』",
        "＂that is it＂",
        "〝that is it〟",
        "‹that is it›",
        "”that is it”",
        "“that is it",
    ],
)
def test_a_quotation_loses_its_own_closing_sign(quoted):
    assert split_mark(quoted) == (Mark.QUOTE, "that is it")


@for_each(
    "line",
    ["call Wendy", "— she said", "'quoted'", "-> next", "5 > 3", "(aside)", "…"],
)
def test_other_beginnings_are_plain(line):
    assert split_mark(line) == (Mark.PLAIN, line)


@for_each("sign", SIGNS[Mark.PROMISE] + SIGNS[Mark.OFFER])
def test_A6_a_promise_has_its_day_whatever_the_sign(sign):
    assert promised_day(f"{sign} send the article by fri", Here(NOW)) == date(2026, 11, 20)
    assert promised_day("send the article by fri", Here(NOW)) is None


@given(st.sampled_from([sign for _, sign in EVERY_SIGN]), st.text())
def test_no_line_loses_a_letter(sign, text):
    _, kept = split_mark(sign + text)
    assert kept
    if "\x1b" not in text:
        assert [*filter(str.isalnum, kept)] == [*filter(str.isalnum, text)]


@for_each(
    ("line", "marked"),
    [
        ("pension is good ", "!pension is good "),
        ("!pension is good", '"pension is good'),
        ("“they pay”", ">they pay”"),
        (">> send it ", "<send it "),
        ("> send it", "<send it"),
        # With the sign of an offer in front it would be a heart.
        (">3 dogs", "@3 dogs"),
        ("<3 her", "!<3 her"),
        ("~kids", "kids"),
        ("!", '"'),
        ("~", ""),
    ],
)
def test_the_line_being_typed_takes_the_next_mark(line: str, marked: str) -> None:
    assert with_next_mark(line) == marked


@given(st.text(min_size=1))
def test_the_next_mark_is_another_one(line: str) -> None:
    marked = with_next_mark(line)
    mark, words = split_mark(line)
    if any(each.isalpha() for each in words):
        assert split_mark(marked)[0] is not mark
