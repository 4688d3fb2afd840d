"""Which three things come first after a week away (O4)."""

from datetime import UTC, timedelta

from tests.cases import for_each
from tests.world import NOW
from tui.playbook.queue.catching_up import small_things
from tui.playbook.queue.items import Action, QueueItem


def item(number, action=Action.REFLECT, *, late=2, since=10, person=""):
    return QueueItem(
        key=str(number),
        rule="A4",
        contact_id=person or str(number),
        action=action,
        what="do it",
        why="so",
        since=NOW - timedelta(days=since),
        due=NOW - timedelta(days=late),
    )


def chosen(*items):
    return [each.key for each in small_things(items, NOW, UTC)]


@for_each(
    ("count", "since", "folds"),
    [(3, 10, False), (4, 10, True), (4, 3, False), (8, 3, False), (9, 3, True), (30, 3, True)],
)
def test_O4_it_folds_after_a_week_away_or_where_many_are_late(count, since, folds):
    items = [item(number, since=since) for number in range(count)]
    assert len(chosen(*items)) == (3 if folds else 0)


def test_O4_what_is_owed_to_people_comes_first_and_the_latest_of_it():
    actions = (Action.REFLECT, Action.NUDGE, Action.PROMISE, Action.THANK_YOU, Action.REVISIT)
    items = [item(number, action) for number, action in enumerate(actions)]
    items.append(item(9, Action.THANK_YOU, late=8, since=9))
    assert chosen(*items) == ["9", "3", "2"]


def test_O4_they_are_with_three_people_where_there_are_three():
    items = [item(number, Action.THANK_YOU, person="jane") for number in range(4)]
    assert chosen(*items, item(7), item(8)) == ["0", "7", "8"]
    assert chosen(*items, item(7)) == ["0", "7", "1"]


def test_O4_what_was_done_today_does_not_unfold_the_rest():
    items = [item(number) for number in range(5)]
    today = item("new", late=-7, since=0)
    assert len(chosen(*items, today)) == 3
    yesterday = item("new", late=-7, since=1)
    assert chosen(*items, yesterday) == []
