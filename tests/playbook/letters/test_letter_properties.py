"""What holds of every letter after a talk, whatever was noted in it."""

import re

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.playbook.letters.test_weaving import LINES, WITHHELD
from tests.world import World
from tui.model.note import Mark, split_mark
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.update import update
from tui.playbook.letters.news.update_reasons import UpdateReason
from tui.playbook.letters.parts import LetterKind
from tui.playbook.letters.style import BUILT_IN, most_words
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.deeds.offers import offer
from tui.playbook.letters.weaving.shapes import Shape, Woven
from tui.playbook.letters.weaving.weave import weave
from tui.playbook.letters.weaving.words.spelling import LEFT_SHORT
from tui.playbook.letters.weaving.words.verbs import BASE, GERUNDS, PAST_STEPS, THIRD

HEADS = ("", "she said ", "told me to ", "says ", "thinks ", "dont ", "never ", "you ", "he was ")
STARTS = (
    "talk to 5 users", "call her boss", "learn excel", "most ppl quit by yr 3", "clients dont read",
    "started as a teller at bank", "the mgr cried abt it", "good estimators ask who pays",
    "moved to ohio w/ her kids", "one finished thing beats 3 begun", "read 1 case a day",
    "send him the list of everybody who ever worked on the bridge and still picks up the phone",
)  # fmt: skip
TAILS = (
    "", " - lol", " (dont repeat)", ", they told me", " w/ her mgr", " b4 you apply", " & own it",
    " or youll regret it", " bc its true", "!!", " at the firm", " every wk, she does", " tbh",
)  # fmt: skip
ANY_LINES = st.builds(
    lambda mark, head, start, tail: f"{mark.value} {head}{start}{tail}".strip(),
    st.sampled_from([each for each in Mark if each is not Mark.PERSON]),
    st.sampled_from(HEADS),
    st.sampled_from(STARTS),
    st.sampled_from(TAILS),
)
NOTES = st.lists(ANY_LINES | st.sampled_from(LINES), max_size=9, unique=True)
AFTERWARDS = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FINITE = BASE | set(THIRD) | {"is", "are", "was", "were", "has", "have", "had", "can", "cannot"}
FINITE |= {"will", "must", "should", "may", "might", "would", "could", "do", "does"}


def letters(lines, way):
    """Every letter to somebody one has talked to, with the notes of the talk."""
    world = World()
    world.profile(position="data analyst at Acme")
    acme = world.organization("Acme")
    jane = world.contact("Jane Doe", organization_id=acme.id, title="Actuary", why_them="you ask")
    talk = world.talk(jane, 40, linkedin_agreed=True, resume_asked_for=True)
    world.notes(talk, *(line for line in lines if not line.startswith("@")))
    records, now = world.records, world.now
    yield thank_you(records, talk, way, now=now)
    yield landed(records, jane, way, now=now)
    yield linkedin(records, jane, way, now=now)
    yield outreach(records, jane, way)
    yield nudge(records, jane, way)
    yield scheduling(records, jane, way, now=now)
    yield confirmation(records, talk, way)
    yield update(records, jane, way, now=now)
    for reason in (UpdateReason.ADVICE, UpdateReason.APPLIED):
        yield update(records, jane, way, reason=reason, now=now)


def outside_quotes(text):
    return re.sub(r"“[^”]*”", "“”", text)


# As much as one letter can be asked to hold.
LONG = [
    "! ask the crew on the line what to change first before you write a plan for the whole place "
    "and show it to the office",
    '" a bridge teaches you more than the drawing of it ever will, and the water that gets under '
    "the paint each fall teaches you the rest of it",
    "> send her the list of all the small bridges on the county roads that nobody has painted",
    "> read the two long reports about the county bridges that she named and the one on the dam",
    "< introduce me to the people who paint the old bridges on the county roads every spring",
]


@AFTERWARDS
@given(NOTES, st.integers(0, 11))
@example(lines=LONG, way=0)
def test_R3_no_letter_is_longer_than_its_kind_may_be(lines, way):
    for draft in letters(lines, way):
        assert len(draft.body.split()) < most_words(draft.kind, BUILT_IN.rules)
        if draft.kind is LetterKind.LINKEDIN:
            assert len(draft.body) <= 300


@AFTERWARDS
@given(NOTES, st.integers(0, 11))
def test_no_letter_speaks_of_its_reader_as_somebody_else(lines, way):
    for draft in letters(lines, way):
        body = outside_quotes(draft.body)
        assert not re.search(r"\b(?:s?he|hers?|him|his|(?:him|her)self)\b", body, re.IGNORECASE)


@AFTERWARDS
@given(NOTES, st.integers(0, 11))
def test_no_letter_keeps_shorthand_or_signs(lines, way):
    for draft in letters(lines, way):
        words = re.findall(r"(?<![\w'’/.@-])[\w/]+(?![\w'’@-])", draft.body)
        assert not LEFT_SHORT & set(words)
        assert not re.search(r"[=+<>*$%#@|&]|!!|->|\bi\b", draft.body)


def _means_the_resume(line):
    """Whether an offer says "it" of the résumé that was asked for, and stays out without one."""
    mark, text = split_mark(line)
    return mark is Mark.OFFER and offer(text, {}, resume=True) != ""


STOPPED = [line for line in WITHHELD if not _means_the_resume(line)]


@AFTERWARDS
@given(st.lists(st.sampled_from(STOPPED), min_size=1, max_size=9, unique=True), st.integers(0, 11))
def test_no_letter_holds_a_word_of_a_line_that_was_stopped(lines, way):
    without = [draft.body for draft in letters([], way)]
    assert [draft.body for draft in letters(lines, way)] == without


@AFTERWARDS
@given(NOTES, st.integers(0, 11))
def test_whatever_is_in_a_letter_was_woven_or_stands_in_every_letter(lines, way):
    """The words of a letter are those of the same letter without notes, of a frame, or woven."""
    woven = [weave(*reversed(split_mark(line))) for line in lines]
    known = " ".join(each.words for each in woven if isinstance(each, Woven)).replace("'", "’")
    rare_words = [
        word
        for line, each in zip(lines, woven, strict=True)
        for mark, text in (split_mark(line),)
        if not isinstance(each, Woven) and mark not in (Mark.PROMISE, Mark.OFFER)
        for word in re.findall(r"[a-z]{7,}", text)
        if word not in known
    ]
    framed = (*letters([], way), *letters(["!learn SQL"], way)) if rare_words else ()
    plain = " ".join(each.body for each in framed)
    for draft in letters(lines, way):
        if draft.kind is LetterKind.THANK_YOU:
            continue
        for word in rare_words:
            assert word in plain or word not in draft.body


@AFTERWARDS
@given(NOTES, st.integers(0, 11))
def test_no_letter_has_a_gap(lines, way):
    for draft in letters(lines, way):
        assert not re.search(r"  | [.,;:?!]|[.,;:]{2}|\{|\bto to\b|None", draft.body)


@settings(max_examples=80, deadline=None)
@given(ANY_LINES | st.sampled_from(LINES))
def test_what_is_woven_fits_the_slot_of_its_frame(line):
    mark, text = split_mark(line)
    found = weave(text, mark)
    if not isinstance(found, Woven):
        return
    words = found.words.lower().replace(",", "").split()
    match found.shape:
        case Shape.ADVICE:
            verb = (
                words[2]
                if words[:2] in (["not", "to"], ["never", "to"], ["to", "always"])
                else (words[1])
            )
            assert words[0] in ("to", "not", "never")
            assert verb.isascii()
            assert verb not in GERUNDS
            assert not re.search(
                r"(?<!-)\b(?:you|your|yourself)\b(?!-| told| [a-z]+ me)", found.words
            )
        case Shape.POINT:
            assert FINITE & set(words[1:]) or words[0] in ("it", "there")
            assert not found.words.endswith((".", ",", " and", " the", " to"))
        case Shape.PATH:
            assert words[0] in PAST_STEPS | {"were", "used"}
            assert not re.search(r"\b(?:i|you|she|he)\b", found.words.lower())
        case Shape.THEIR_WORDS:
            assert found.words[0].isupper() or not found.words[0].isascii()
