"""How Today ranks what there is to do."""

from datetime import datetime, timedelta, timezone

from tests.cases import for_each
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.queue.ranking import NOW as NOW_TITLE
from tui.playbook.queue.ranking import (
    SMALL_THINGS,
    Fold,
    Group,
    as_listed,
    first_to_write,
    group_of,
    in_order,
    is_to_do,
    rows_taken,
    sections,
)

ZONE = timezone(timedelta(hours=-6))
NOW = datetime(2026, 11, 19, 11, 0, tzinfo=ZONE)


def item(action, due=0, *, rule="R", since=-240, deadline=None, who="jane"):
    """Something that is due so many hours after now."""
    moment = NOW + timedelta(hours=due)
    return QueueItem(
        key=f"{action}:{who}:{due}",
        rule=rule,
        contact_id=who,
        action=action,
        what=f"{action} {who}",
        why="",
        since=NOW + timedelta(hours=since),
        due=moment,
        deadline=None if deadline is None else NOW + timedelta(hours=deadline),
    )


def laid_out(items, **how):
    return {
        part.title: [each.key for each in part.items] for part in sections(items, NOW, ZONE, **how)
    }


@for_each(
    ("action", "due", "group"),
    [
        (Action.THANK_YOU, 47, Group.CLOCK),
        (Action.THANK_YOU, -3, Group.CLOCK),
        (Action.SCHEDULE, 20, Group.CLOCK),
        (Action.SCHEDULE, 200, Group.AHEAD),
        (Action.CONFIRM, -1, Group.CLOCK),
        (Action.CONFIRM, 30, Group.AHEAD),
        (Action.APPOINTMENT, 5, Group.CLOCK),
        (Action.APPOINTMENT, 23, Group.AHEAD),
        (Action.PROMISE, -72, Group.PEOPLE),
        (Action.PROMISE, 1, Group.PEOPLE),
        (Action.NUDGE, 72, Group.AHEAD),
        (Action.OUTREACH, -500, Group.WRITE_FIRST),
        (Action.PREPARE, 1, Group.SPARE_TIME),
        (Action.REFLECT, -72, Group.SPARE_TIME),
        (Action.LINKEDIN, 5, Group.SPARE_TIME),
        (Action.OFFER, -1, Group.SPARE_TIME),
        (Action.ANSWERS, -1, Group.SPARE_TIME),
        (Action.LANDED, 7 * 24, Group.NEWS),
        (Action.LANDED, 1, Group.PEOPLE),
        (Action.LANDED, -30, Group.PEOPLE),
    ],
)
def test_O2_each_has_its_group(action, due, group):
    assert group_of(item(action, due), NOW) is group


def test_O2_two_deadlines_are_first_beside_twenty_two_people_to_write_to():
    people = [item(Action.OUTREACH, -1, who=f"person {number}") for number in range(22)]
    confirm = item(Action.CONFIRM, -1, deadline=1)
    thanks = item(Action.THANK_YOU, 40, deadline=40)
    late = [item(Action.PROMISE, -72, who="wendy")]
    found = sections([*people, *late, thanks, confirm], NOW, ZONE)
    rows = [each.key for part in found for each in part.items]
    assert rows[:2] == [confirm.key, thanks.key]
    (to_write,) = [part for part in found if part.title == Group.WRITE_FIRST]
    assert (len(to_write.items), len(to_write.folded)) == (1, 21)
    assert to_write.heading == "To write first · 22"


def test_O2_a_talk_that_begins_comes_before_a_deadline_that_was_missed():
    missed = item(Action.CONFIRM, -30, deadline=-20, who="omar")
    talk = item(Action.APPOINTMENT, 0.4)
    assert laid_out([missed, talk]) == {NOW_TITLE: [talk.key], Group.CLOCK: [missed.key]}


def test_O2_of_what_is_late_the_one_late_by_most_of_its_wait_is_first():
    week = item(Action.NUDGE, -7 * 24, since=-14 * 24, who="a")
    quarter = item(Action.UPDATE, -10 * 24, since=-100 * 24, who="b")
    today = item(Action.PROMISE, 2, who="c")
    assert laid_out([today, quarter, week]) == {
        NOW_TITLE: [week.key],
        Group.PEOPLE: [quarter.key, today.key],
    }


def test_A6_a_promise_comes_before_a_nudge_that_is_just_as_late():
    for wait in (1, 7, 14, 30):
        promise = item(Action.PROMISE, -72, since=-72 - wait * 24, who="a")
        nudge = item(Action.NUDGE, -74, since=-74 - 7 * 24, who="b")
        assert laid_out([nudge, promise]) == {
            NOW_TITLE: [promise.key],
            Group.PEOPLE: [nudge.key],
        }


@for_each(("hours", "first"), [(28, True), (36, True), (60, False)])
def test_P2_a_talk_of_tomorrow_is_got_ready_before_strangers_are_written_to(hours, first):
    ready = item(Action.PREPARE, -1)._replace(until=NOW + timedelta(hours=hours))
    stranger = item(Action.OUTREACH, -1, who="a stranger")
    now = next(part.items for part in sections([stranger, ready], NOW, ZONE))
    assert now == [ready if first else stranger]


def test_what_is_folded_opens_as_far_as_there_is_room():
    people = [item(Action.OUTREACH, -1, who=f"person {number}") for number in range(6)]
    ahead = [item(Action.NUDGE, 48 + hour, who=f"a{hour}") for hour in range(3)]
    for room in range(40):
        found = sections([*people, *ahead], NOW, ZONE, roomy=False, room=room)
        least = sections([*people, *ahead], NOW, ZONE, roomy=False)
        taken = rows_taken(found, roomy=False)
        assert taken <= max(room, rows_taken(least, roomy=False))
        # No row is left empty while something is folded.
        assert taken >= room or not any(part.folded for part in found)
        assert sum(len(part.items) + len(part.folded) for part in found) == 9
    assert not any(part.folded for part in found)
    written = [len(part.folded) for part in sections(people, NOW, ZONE, room=8)]
    assert written == [0, 2]


def test_next_is_what_ranks_first_even_if_something_else_is_due_sooner():
    thanks = item(Action.THANK_YOU, 47, deadline=47)
    reflect = item(Action.REFLECT, 23)
    assert in_order([reflect, thanks], NOW, ZONE) == [thanks, reflect]


def test_F5_before_a_first_talk_somebody_close_is_written_to_first():
    long_meant = item(Action.OUTREACH, rule="S2", since=-900, who="a stranger")
    recommended = item(Action.OUTREACH, rule="A7", since=-5, who="recommended")
    friend = item(Action.OUTREACH, rule="F5", since=-1, who="a friend")
    people = [long_meant, recommended, friend]
    assert first_to_write(people, NOW, ZONE) is friend
    assert first_to_write(people[:2], NOW, ZONE) is recommended
    assert first_to_write([], NOW, ZONE) is None


def test_what_is_coming_up_is_one_row_unless_there_is_room():
    ahead = [item(Action.NUDGE, 48, who="a"), item(Action.NUDGE, 72, who="b")]
    to_do = item(Action.PROMISE, -1, who="c")
    folded = sections([to_do, *ahead], NOW, ZONE, roomy=False)[-1]
    assert (folded.items, folded.folded) == ([], ahead)
    assert sections([to_do, *ahead], NOW, ZONE)[-1].items == ahead
    shown = sections([to_do, *ahead], NOW, ZONE, unfolded=[Fold.AHEAD], roomy=False)
    assert shown[-1].items == ahead
    assert sections(ahead, NOW, ZONE, roomy=False)[0].items == ahead


def test_O4_only_what_is_on_the_clock_comes_before_the_small_things():
    late = [item(Action.NUDGE, -100 - number, who=f"p{number}") for number in range(12)]
    talk = item(Action.APPOINTMENT, 2)
    titles = [part.title for part in sections([*late, talk], NOW, ZONE)]
    assert titles == [NOW_TITLE, SMALL_THINGS]
    (small,) = sections(late, NOW, ZONE)
    assert (small.heading, len(small.items), len(small.folded)) == (SMALL_THINGS, 3, 9)
    unfolded = sections(late, NOW, ZONE, unfolded=[Fold.LATE])
    assert [part.heading for part in unfolded] == [NOW_TITLE, "Late or due today · 11"]


def test_A1_a_thank_you_with_days_to_go_is_listed_first_and_counted():
    thanks = [item(Action.THANK_YOU, hours, deadline=hours, who=f"w{hours}") for hours in (40, 64)]
    homework = [item(Action.REFLECT, -72, who=f"r{number}") for number in range(4)]
    ahead = item(Action.NUDGE, 72, who="ahead")
    late = [item(Action.NUDGE, -24, since=-2000, who=f"p{number}") for number in range(2)]
    items = [*homework, *late, *thanks, ahead]
    assert as_listed(items, NOW, ZONE) == [*thanks, *late, *homework, ahead]
    assert [each for each in items if not is_to_do(each, NOW)] == [ahead]


@for_each("late", [1, 12, 30])
def test_O4_what_is_folded_is_listed_in_its_place(late):
    items = [
        *(item(Action.OUTREACH, -1, who=f"o{number}") for number in range(3)),
        *(
            item(Action.PROMISE, -24 * 9, since=-24 * 14, who=f"p{number}")
            for number in range(late)
        ),
        item(Action.NUDGE, 72),
    ]
    listed = as_listed(items, NOW, ZONE)
    assert sorted(listed) == sorted(items)
    shown = [each for part in sections(items, NOW, ZONE) for each in part.items]
    assert [each for each in listed if each in shown] == shown
