"""The network: groups, referrals and chains."""

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tests.world import NOW
from tui.model.people import Contact, ContactState, Source
from tui.model.profile import Profile, Situation, source_label
from tui.model.records import Records
from tui.playbook.network.network import chain, in_parts, led_to, network, source_of
from tui.playbook.network.source_prompts import source_prompt
from tui.playbook.network.ties import Ties


def records_of(*contacts: Contact) -> Records:
    records = Records()
    for contact in contacts:
        records.put(contact)
    return records


def person(key: str, introduced_by: str = "", source: Source | None = None, **fields) -> Contact:
    return Contact(
        id=key, name=key.title(), created=NOW, introduced_by=introduced_by, source=source, **fields
    )


def people_of(records: Records, matching: set[str] | None = None) -> dict[str, list[str]]:
    return {
        group.id: [each.contact.id for each in group.people]
        for group in network(Ties(records), matching).groups
        if group.people
    }


def test_f1_f2_an_empty_network_has_every_source_warm_ones_first():
    groups = network(Ties(Records())).groups
    assert [group.source for group in groups] == list(Source)
    assert [group.cold for group in groups] == sorted(group.cold for group in groups)


@for_each("situation", ["", *Situation])
def test_f7_every_source_has_a_question_of_its_own_in_every_situation(situation):
    records = Records()
    records.put(Profile(situation=situation))
    prompts = [group.prompt for group in network(Ties(records)).groups]
    assert len(set(prompts)) == len(Source)
    assert all(len(prompt) < 80 for prompt in prompts)
    assert not any("hom " in prompt for prompt in prompts)


def test_f7_who_to_think_of_depends_on_where_one_stands():
    said = {source_prompt(Source.COLLEAGUES, situation) for situation in Situation}
    assert len(said) == 5
    assert "parents" in source_prompt(Source.FRIENDS_PARENTS, Situation.STUDENT)
    assert source_prompt(Source.ALUMNI, "unheard of") == source_prompt(Source.ALUMNI)


@for_each(
    ("profile", "label"),
    [
        ({}, "friends' parents"),
        ({"situation": Situation.STUDENT}, "friends' parents"),
        ({"situation": Situation.WORKING, "school": "Once"}, "clients & families"),
        ({"situation": Situation.RETURNING}, "clients & families"),
        ({"situation": Situation.UNDECIDED}, "clients & families"),
        ({"situation": Situation.UNDECIDED, "school": "Lakeside"}, "friends' parents"),
        ({"situation": Situation.OTHER}, "clients & families"),
    ],
)
def test_f7_a_source_is_called_as_it_is_asked_for(profile, label):
    records = Records()
    records.put(Profile(**profile))
    group = next(
        each for each in network(Ties(records)).groups if each.source is Source.FRIENDS_PARENTS
    )
    assert group.words == label == source_label(Source.FRIENDS_PARENTS, records.profile)
    assert ("client" in group.prompt) is ("client" in label)
    assert len(f"  + {label}: {group.prompt}") < 80


def test_f8_who_was_introduced_stands_with_the_introducer():
    records = records_of(
        person("wendy", "smith", Source.REFERRAL),
        person("smith", source=Source.FACULTY),
        person("li", "wendy", Source.LINKEDIN),
        person("zoe", source=Source.FACULTY),
    )
    assert people_of(records) == {"source:faculty": ["smith", "wendy", "li", "zoe"]}
    assert [each.name for each in chain(records, "li")] == ["Smith", "Wendy", "Li"]


def test_a_referral_makes_referral_no_gap():
    records = records_of(person("smith"), person("wendy", "smith", Source.REFERRAL))
    assert "source:referral" not in {group.id for group in network(Ties(records)).groups}


def test_people_without_a_source_have_a_group_of_their_own():
    assert people_of(records_of(person("ann"))) == {"source:unknown": ["ann"]}


def test_archived_people_are_left_out_and_whom_they_introduced_stays():
    records = records_of(
        person("ann", source=Source.ALUMNI, state=ContactState.ARCHIVED),
        person("bea", "ann", Source.REFERRAL),
    )
    assert people_of(records) == {"source:referral": ["bea"]}


def test_a_filter_keeps_the_chain_that_leads_to_a_match():
    records = records_of(
        person("smith", source=Source.FACULTY),
        person("wendy", "smith"),
        person("other", "smith"),
        person("zoe", source=Source.ALUMNI),
    )
    found = network(Ties(records), {"wendy"})
    assert [group.id for group in found.groups] == ["source:faculty"]
    assert [(each.contact.id, each.matches) for each in found.groups[0].people] == [
        ("smith", False),
        ("wendy", True),
    ]


def test_archived_people_are_in_it_when_they_are_asked_for():
    records = records_of(
        person("ann", source=Source.ALUMNI, state=ContactState.ARCHIVED),
        person("bea", "ann", Source.REFERRAL),
    )
    assert people_of(records, {"ann"}) == {"source:alumni": ["ann"]}
    assert people_of(records, {"bea"}) == {"source:referral": ["bea"]}


def test_a_large_group_comes_in_parts_that_keep_introductions_together():
    records = records_of(
        *(
            person(f"p{n:02}", f"p{n - 1:02}" if n % 3 == 1 else "", Source.ALUMNI)
            for n in range(40)
        )
    )
    (group,) = [each for each in network(Ties(records)).groups if each.people]
    parts = in_parts(group, 9).groups
    assert len(parts) == 5
    assert sum((each.people for each in parts), ()) == group.people
    assert all(not each.people[0].introducer for each in parts)
    assert all(source_of(each.id) is Source.ALUMNI for each in parts)
    assert len({each.id for each in parts}) == 5
    assert parts[0].words == "P00 – P06"
    assert len(in_parts(group, 100).groups) == 2
    (few,) = [each for each in network(Ties(records), {"p00", "p03"}).groups if each.people]
    assert in_parts(few, 9).groups == (few,)


def test_f8_whom_somebody_led_to_directly_or_not():
    records = records_of(person("ann"), person("bea", "ann"), person("cem", "bea"), person("dee"))
    assert led_to(records, "ann") == {"ann", "bea", "cem"}
    assert led_to(records, "dee") == {"dee"}
    assert led_to(records_of(person("a", "b"), person("b", "a")), "a") == {"a", "b"}


def test_chain_ends_where_a_circle_would_begin_again():
    records = records_of(person("ann", "bea"), person("bea", "cem"), person("cem", "ann"))
    assert [each.id for each in chain(records, "ann")] == ["cem", "bea", "ann"]
    assert sum(len(group.people) for group in network(Ties(records)).groups) == 3
    assert [each.id for each in chain(records_of(person("me", "me")), "me")] == ["me"]
    assert chain(records, "nobody") == []


def test_source_of_a_node():
    assert source_of("source:alumni") is Source.ALUMNI
    assert source_of("source:unknown") is None
    assert source_of("") is None


@given(
    st.lists(
        st.tuples(st.integers(-1, 14), st.sampled_from([None, *Source]), st.booleans()), max_size=15
    ),
    st.sets(st.integers(0, 14)),
)
def test_everybody_is_in_it_once_and_introducers_come_first(links, wanted):
    records = records_of(
        *(
            person(str(index), str(link) if link >= 0 else "", source, state=state)
            for index, (link, source, archived) in enumerate(links)
            for state in [ContactState.ARCHIVED if archived else ContactState.ACTIVE]
        )
    )
    present = {key for key, each in records.contacts.items() if each.state != "archived"}
    for matching in (None, {str(each) for each in wanted}):
        seen: list[str] = []
        for group in network(Ties(records), matching).groups:
            in_group: set[str] = set()
            for each in group.people:
                assert not each.introducer or each.introducer in in_group
                in_group.add(each.contact.id)
                seen.append(each.contact.id)
        assert len(seen) == len(set(seen))
        if matching is None:
            assert set(seen) == present
        else:
            assert matching & set(records.contacts) <= set(seen) <= present | matching
    for key in records.contacts:
        assert chain(records, key)[-1].id == key


def test_s1_people_one_means_to_ask_come_before_those_merely_known():
    records = records_of(
        person("ann", source=Source.ALUMNI),
        person("bea", source=Source.ALUMNI, to_ask=True),
    )
    assert people_of(records) == {"source:alumni": ["bea", "ann"]}
