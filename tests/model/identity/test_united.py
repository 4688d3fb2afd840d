"""Two who are one lose nothing, whichever of them is kept."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.cases import for_each
from tests.world import NOW, World
from tui.model.identity.duplicates import united
from tui.model.people import Channel, Contact, ContactState, Source, Warmth

EARLIER = NOW - timedelta(days=400)
MOMENT = datetime(2026, 12, 1, 9, tzinfo=UTC)
TWO_VALUES: dict[str, tuple[Any, Any]] = {
    "name": ("Robert Lee", "Bob Lee"),
    "greet_as": ("Rob", "Bob"),
    "also_known_as": (("R. Lee",), ("Bobby Lee",)),
    "title": ("Lead", "Chief"),
    "organization_id": ("Acme", "Bay"),
    "source": (Source.EVENT, Source.LINKEDIN),
    "warmth_override": (Warmth.WARM, Warmth.COLD),
    "emails": (("r@acme.com",), ("b@bay.org",)),
    "phones": (("030 123456",), ("030 654321",)),
    "links": (("r.example",), ("b.example",)),
    "time_zone": ("Europe/Berlin", "Asia/Tokyo"),
    "channel": (Channel.EMAIL, Channel.TEXT),
    "introduced_by": ("Tom", "Ida"),
    "also_introduced_by": (("Una",), ("Eve",)),
    "how_we_met": ("at the fair", "on a train"),
    "why_them": ("knows rail", "moved from law"),
    "tags": (("rail",), ("law",)),
    "notes": ("likes tea", "likes chess"),
    "proposed": ((MOMENT,), (MOMENT + timedelta(days=1),)),
    "card_uid": ("card-of-rob", ""),
}
"""For each field with words what two contacts say; organizations and introducers by name."""
OF_EITHER: dict[str, Any] = {
    "to_ask": True,
    "mentor": True,
    "may_use_name": True,
    "decided_against": MOMENT,
    "card_seen": "digest",
}
"""What holds of one if it holds of either."""
ELSEWHERE = {
    *("id", "created", "state", "apart_from"),
    *("suggested_before", "may_name_too", "may_not_name", "named_after_talk"),
}
"""What has tests of its own: who is kept, and what introducers allowed."""


@pytest.fixture
def world() -> World:
    return World()


def contact(world: World, created: datetime, fields: dict[str, Any]) -> Contact:
    fields = dict(fields)
    if "organization_id" in fields:
        fields["organization_id"] = world.organization(fields["organization_id"]).id
    if "introduced_by" in fields:
        fields["introduced_by"] = world.contact(fields["introduced_by"]).id
    if "also_introduced_by" in fields:
        ids = (world.contact(name).id for name in fields["also_introduced_by"])
        fields["also_introduced_by"] = tuple(ids)
    return world.contact(**{"name": "Robert Lee", "created": created, **fields})


def said_of(world: World, made: Contact) -> str:
    """Return all that is kept of somebody as one text."""
    ids = (made.introduced_by, *made.also_introduced_by)
    names = [world.records.contacts[each].name for each in ids if each]
    organization = world.records.organization_of(made)
    return f"{made.to_whole_document()} {names} {organization}"


def words_of(value: Any) -> list[str]:
    values = value if isinstance(value, tuple) else (value,)
    return [f"{each:%Y-%m-%dT%H:%M}" if isinstance(each, datetime) else each for each in values]


def test_no_field_is_forgotten() -> None:
    assert {*TWO_VALUES, *OF_EITHER, *ELSEWHERE} == {*Contact.model_fields}


@for_each("kept_is_older", [True, False])
@for_each("name", TWO_VALUES)
def test_what_only_one_says_is_kept(name: str, kept_is_older: bool) -> None:
    for in_kept in (True, False):
        world, fields = World(), {name: TWO_VALUES[name][0]}
        ages = (EARLIER, NOW) if kept_is_older else (NOW, EARLIER)
        kept = contact(world, ages[0], fields if in_kept else {})
        other = contact(world, ages[1], {} if in_kept else fields)
        made = united(world.records, kept, other)
        for words in words_of(fields[name]):
            assert words in said_of(world, made)
        if name not in ("name", "notes", "also_introduced_by"):
            assert getattr(made, name) == getattr(kept if in_kept else other, name)
            assert made.notes == ""


@for_each("kept_is_older", [True, False])
@for_each("name", TWO_VALUES)
def test_what_both_say_is_kept_or_noted(name: str, kept_is_older: bool) -> None:
    world = World()
    one, two = TWO_VALUES[name]
    ages = (EARLIER, NOW) if kept_is_older else (NOW, EARLIER)
    kept = contact(world, ages[0], {name: one})
    other = contact(world, ages[1], {name: two})
    made = united(world.records, kept, other)
    for words in (*words_of(one), *words_of(two)):
        assert words in said_of(world, made)


@for_each("name", OF_EITHER)
def test_what_holds_of_either_holds(world: World, name: str) -> None:
    fields = {name: OF_EITHER[name]}
    if name == "may_use_name":
        fields["introduced_by"] = "Tom"
    full, bare = contact(world, EARLIER, fields), contact(world, NOW, {})
    for kept, other in ((full, bare), (bare, full)):
        assert getattr(united(world.records, kept, other), name) == OF_EITHER[name]


def test_how_one_came_to_them_is_what_the_older_one_says(world: World) -> None:
    met = {"source": Source.EVENT, "how_we_met": "at the fair"}
    older, newer = contact(world, EARLIER, met), contact(world, NOW, {"source": Source.REFERRAL})
    for kept, other in ((older, newer), (newer, older)):
        made = united(world.records, kept, other)
        assert (made.source, made.how_we_met) == (Source.EVENT, "at the fair")
        assert made.notes == "Also: source referral."


def test_of_two_cards_the_own_one_stays(world: World) -> None:
    kept = contact(world, NOW, {"card_seen": "own"})
    other = contact(world, EARLIER, {"card_uid": "another", "card_seen": "other"})
    made = united(world.records, kept, other)
    assert (made.card_uid, made.card_seen) == ("", "own")
    made = united(world.records, other, kept)
    assert (made.card_uid, made.card_seen) == ("another", "other")


def test_whoever_takes_part_in_the_queue_still_does(world: World) -> None:
    rests = contact(world, EARLIER, {"state": ContactState.RESTING})
    assert united(world.records, rests, contact(world, NOW, {})).state is ContactState.ACTIVE
