"""Groups of wordings: by likeness, by the bank, and by decision."""

from datetime import timedelta
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.world import NOW
from tui.model.interview import Grouping
from tui.playbook.questions.grouping import AlikeWordings, partition

DAY, TYPICAL, NORMAL = (
    "What did you actually do yesterday, hour by hour?",
    "What does a typical day look like?",
    "What does a normal day look like for you?",
)
MOST, LEAST, LIKE = (
    "What do you like most about your job?",
    "What do you like least about your job?",
    "What do you like about your job?",
)


def groups(wordings, *decisions):
    if not isinstance(wordings, dict):
        wordings = dict.fromkeys(wordings, "")
    return {frozenset(group) for group in partition(wordings, decisions)}


def decision(minutes, wording, *others, together):
    return Grouping(
        wording=wording,
        others=others,
        together=together,
        decided=NOW + timedelta(minutes=minutes),
    )


def join(minutes, *wordings):
    return decision(minutes, *wordings, together=True)


def split(minutes, *wordings):
    return decision(minutes, *wordings, together=False)


def test_O3_what_is_alike_or_has_the_same_id_in_the_bank_is_one_question():
    assert groups([DAY, TYPICAL, NORMAL]) == {frozenset({TYPICAL, NORMAL}), frozenset({DAY})}
    assert groups({DAY: "day-1", TYPICAL: "day-1"}) == {frozenset({DAY, TYPICAL})}


def test_O3_two_questions_of_the_bank_are_never_one_by_likeness():
    assert len(groups({TYPICAL: "own-1", NORMAL: "own-2"})) == 2


def test_O3_what_is_alike_to_two_opposites_does_not_bring_them_together():
    assert all(not {MOST, LEAST} <= group for group in groups([MOST, LIKE, LEAST]))


def test_O3_a_person_joins_and_splits_and_the_last_word_holds():
    assert groups([DAY, TYPICAL], join(1, DAY, TYPICAL)) == {frozenset({DAY, TYPICAL})}
    assert len(groups([NORMAL, TYPICAL], split(1, NORMAL, TYPICAL))) == 2
    assert len(groups([NORMAL, TYPICAL], split(2, NORMAL, TYPICAL), join(1, NORMAL, TYPICAL))) == 2
    assert len(groups([NORMAL, TYPICAL], split(1, NORMAL, TYPICAL), join(2, NORMAL, TYPICAL))) == 1


def test_O3_a_split_holds_against_the_bank():
    assert len(groups({DAY: "day-1", TYPICAL: "day-1"}, split(1, DAY, TYPICAL))) == 2


def test_O3_a_join_lasts_when_a_wording_between_is_gone():
    decisions = (join(1, DAY, "Gone?"), join(2, "Gone?", MOST))
    assert groups([DAY, MOST], *decisions) == {frozenset({DAY, MOST})}


WORDINGS = [DAY, TYPICAL, NORMAL, MOST, LEAST, LIKE, "Why here?", "Why now?"]
decisions = st.lists(
    st.tuples(
        st.lists(st.sampled_from(WORDINGS), min_size=2, max_size=4, unique=True), st.booleans()
    ),
    max_size=8,
)


@given(
    st.dictionaries(st.sampled_from(WORDINGS), st.sampled_from(["", "", "a", "b"])),
    decisions,
    st.randoms(),
)
@settings(max_examples=150, deadline=None)
def test_O3_grouping_is_an_equivalence_relation(wordings, decided, random):
    records = [
        decision(minutes, *chosen, together=together)
        for minutes, (chosen, together) in enumerate(decided)
    ]
    found = partition(wordings, records)
    # Each wording is in exactly one group: "in the same group" is then an equivalence.
    assert sorted(wording for group in found for wording in group) == sorted(wordings)
    assert all(not one & other for one, other in combinations(found, 2))

    shuffled = list(wordings.items())
    random.shuffle(shuffled)
    random.shuffle(records)
    assert partition(dict(shuffled), records) == found


@given(st.lists(st.sampled_from(WORDINGS)), st.sets(st.sampled_from(WORDINGS)))
@settings(max_examples=150, deadline=None)
def test_O3_what_was_compared_before_changes_no_group(compared, wordings):
    alike = AlikeWordings()
    for wording in compared:
        alike.add(wording)
    for each in (wordings, set(WORDINGS), wordings):
        asked = dict.fromkeys(each, "")
        assert partition(asked, (), alike) == partition(asked)


@given(st.sets(st.sampled_from(WORDINGS)), decisions)
@settings(max_examples=150, deadline=None)
def test_O3_the_latest_decision_always_holds(wordings, decided):
    records = [
        decision(minutes, *chosen, together=together)
        for minutes, (chosen, together) in enumerate(decided)
    ]
    found = partition(dict.fromkeys(wordings, ""), records)
    if not records:
        return
    last = records[-1]
    home = {wording: group for group in found for wording in group}
    for other in last.others:
        if last.wording in home and other in home:
            assert (home[last.wording] is home[other]) is last.together
