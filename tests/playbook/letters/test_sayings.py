"""What a later letter makes of what they said: advice is followed, a saying is thought of."""

from tests.cases import for_each
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.update import update
from tui.playbook.letters.news.update_reasons import UpdateReason

ADVICE = (
    "! ask for the messy project",
    '" always read the contract twice',
    "told me to keep a brag document",
)
SAYINGS = (
    '" nursing school was the hardest thing I ever did',
    '" i got lucky and then i worked hard so it looked like skill',
    "! people remember how you left",
    "! one finished thing beats five",
)
DONE = ("[what you did about it]", "[what came of it]")
USED = ("made good use", "real help", "made a difference")


def talked(world, line, days):
    world.profile(position="Analyst at Acme")
    contact = world.contact("Ann Roe")
    world.notes(world.talk(contact, days), line)
    return contact


@for_each("way", range(3))
@for_each(
    ("line", "is_advice"),
    [*((line, True) for line in ADVICE), *((line, False) for line in SAYINGS)],
)
def test_N1_only_advice_is_something_one_can_have_done(world, line, is_advice, way):
    contact = talked(world, line, 60)
    body = update(world.records, contact, way, reason=UpdateReason.ADVICE, now=world.now).body
    assert any(blank in body for blank in DONE) is is_advice
    assert ("[what is new with you]" in body) is not is_advice


def test_N1_an_update_takes_advice_before_a_saying(world):
    contact = talked(world, SAYINGS[0], 60)
    world.notes(world.records.interviews_of(contact.id)[0], ADVICE[0])
    assert "messy project" in update(world.records, contact, now=world.now).body


@for_each("way", range(3))
@for_each("days", [0, 1, 6])
def test_N3_a_talk_of_this_week_has_had_no_time_to_help(world, days, way):
    contact = talked(world, ADVICE[0], days)
    body = landed(world.records, contact, way, now=world.now).body
    assert not any(words in body for words in (*USED, "part in it", "owe it to", "Back then"))
    assert "[" not in body


@for_each("way", range(3))
def test_N3_who_was_never_talked_with_had_no_part_in_it(world, way):
    world.profile(position="Analyst at Acme")
    contact = world.contact("Ann Roe")
    named = world.contact("Ben Poe", introduced_by=contact.id)
    world.talk(named, 20)
    body = landed(world.records, contact, way, now=world.now).body
    assert not any(words in body for words in ("part in it", "owe it to"))
    assert "Ben Poe" in body
