"""Warm paths, and organizations of interest."""

from datetime import UTC

import pytest

from tests.cases import for_each
from tui.model.followup import TouchKind
from tui.model.people import ContactState, Source, Warmth
from tui.playbook.network.organizations import next_there, organizations_of_interest
from tui.playbook.network.warm_paths import ways_to, who_might_know
from tui.playbook.rules import PRESETS


@pytest.fixture
def firm(world):
    return world.organization("Harbor Hospital")


def ways(world, firm):
    return [
        (" → ".join(each.name for each in way.people), way.warm)
        for way in ways_to(world.records, firm.id)
    ]


def test_f8_a_professor_leads_by_a_former_student_to_the_firm(world, firm):
    smith = world.contact("Prof. Smith", source=Source.FACULTY)
    wendy = world.contact("Wendy Ho", introduced_by=smith.id)
    world.contact("Li Wei", introduced_by=wendy.id, organization_id=firm.id)
    assert ways(world, firm) == [("Prof. Smith → Wendy Ho → Li Wei", True)]


def test_a_way_begins_with_whom_one_talked_to_last(world, firm):
    smith = world.contact("Prof. Smith", source=Source.FACULTY)
    wendy = world.contact("Wendy Ho", introduced_by=smith.id)
    world.talk(wendy)
    world.contact("Li Wei", introduced_by=wendy.id, organization_id=firm.id)
    assert ways(world, firm) == [("Wendy Ho → Li Wei", True)]


def test_f3_a_longer_warm_way_comes_before_a_cold_one(world, firm):
    world.contact("Cold Colleague", source=Source.LINKEDIN, organization_id=firm.id)
    ann = world.contact("Ann", source=Source.FRIENDS)
    bea = world.contact("Bea", introduced_by=ann.id)
    world.contact("Cem", introduced_by=bea.id, organization_id=firm.id)
    assert ways(world, firm) == [("Ann → Bea → Cem", True), ("Cold Colleague", False)]


def test_an_introduction_leads_both_ways(world, firm):
    boss = world.contact("The Boss", source=Source.LINKEDIN, organization_id=firm.id)
    ann = world.contact("Ann", introduced_by=boss.id)
    world.talk(ann)
    assert ways(world, firm) == [("Ann → The Boss", True)]


def test_n4_who_rests_leads_nowhere_and_archived_people_are_on_no_way(world, firm):
    rest = world.contact("Rest", source=Source.FRIENDS, state=ContactState.RESTING)
    gone = world.contact("Gone", source=Source.FRIENDS, state=ContactState.ARCHIVED)
    world.contact("By Rest", introduced_by=rest.id, organization_id=firm.id)
    world.contact("By Gone", introduced_by=gone.id, organization_id=firm.id)
    world.contact("Left", organization_id=firm.id, state=ContactState.ARCHIVED)
    assert ways(world, firm) == [("By Gone", True), ("By Rest", True)]


def test_a_circle_of_introductions_ends(world, firm):
    world.contact("Ann", id="a" * 36, introduced_by="b" * 36)
    world.contact("Bea", id="b" * 36, introduced_by="a" * 36, organization_id=firm.id)
    assert ways(world, firm) == [("Bea", True)]


def test_when_nobody_is_known_there_it_says_who_might(world, firm):
    world.contact("Nobody In Particular", source=Source.EVENT)
    alum = world.contact("Alum", source=Source.ALUMNI)
    coach = world.contact("Coach", source=Source.CAREER_COACH)
    hub = world.contact("Hub", source=Source.FRIENDS)
    one = world.contact("One", introduced_by=hub.id)
    world.contact("Two", introduced_by=hub.id)
    world.contact("Three", introduced_by=one.id, state=ContactState.RESTING)
    notes = world.contact("Notes", how_we_met="her sister works at HARBOR hospital")
    assert ways(world, firm) == []
    guesses = who_might_know(world.records, firm)
    assert [each.contact for each in guesses] == [notes, hub, one, coach, alum]
    assert guesses[1].why == "introduced 2 people to you"
    assert "mention Harbor Hospital" in guesses[0].why


def test_o1_organizations_by_interest_then_by_whom_one_knows(world, firm):
    dream = world.put(world.organization("Dream").changed(interest=3))
    full = world.organization("Full")
    jane = world.contact(organization_id=full.id)
    world.contact("Gone", organization_id=firm.id, state=ContactState.ARCHIVED)
    assert organizations_of_interest(world.records) == [dream, full, firm]
    assert organizations_of_interest(world.records, {jane.id}) == [full]


@for_each("preset", ["classic", "3B7"])
def test_r9_the_next_person_there(world, firm, preset):
    def following():
        found = next_there(world.records, firm.id, UTC, PRESETS[preset])
        return found.contact.name if found.contact else found.why

    assert following().startswith("you know nobody there")
    cold = world.contact("Cold", organization_id=firm.id, source=Source.LINKEDIN)
    assert following() == "Cold"
    world.contact("Warm", organization_id=firm.id, warmth_override=Warmth.WARM)
    assert following() == "Warm"
    world.touch(cold, TouchKind.OUTREACH, 4)
    # Dalton's 3B7 has a second person in mind at once, due after three business days.
    assert following() == ("Warm" if preset == "3B7" else "Cold is asked: wait for the answer")
    asked = world.contact("Meant", organization_id=firm.id, to_ask=True)
    assert following() == "Meant"
    world.talk(asked)
    assert following().startswith("Meant is somebody you talked to")


def test_everybody_there_rests(world, firm):
    world.contact(organization_id=firm.id, state=ContactState.RESTING)
    assert next_there(world.records, firm.id, UTC).why == "everybody you know there rests"
