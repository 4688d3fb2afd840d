"""An introduction that was only offered is waited for, and said to nobody as made."""

from tests.cases import for_each
from tests.world import World
from tui.model.note import Mark, Note
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings


@for_each(
    ("named", "offered", "is_to_come"),
    [
        ("Greg at Kettering health does policies, she'll intro", "", True),
        ("Greg Ames, will introduce me", "", True),
        ("Greg Ames, shell connect us by email", "", True),
        ("Greg Ames", "intro to greg", True),
        ("Greg Ames, said to write him", "", False),
        ("Greg Ames", "send me her slides", False),
        ("Greg Ames", "", False),
    ],
)
def test_F8_an_introduction_that_was_offered_is_waited_for(named, offered, is_to_come):
    world = World()
    world.profile(name="Terry Baptiste")
    noor = world.contact("Noor Haddad")
    talk = world.talk(noor, 3)
    greg = world.contact("Greg Ames", introduced_by=noor.id)
    world.put(
        Note(interview_id=talk.id, seconds=9, mark=Mark.PERSON, text=named, contact_id=greg.id)
    )
    if offered:
        world.put(Note(interview_id=talk.id, seconds=20, mark=Mark.OFFER, text=offered))
    draft = outreach(world.records, greg)
    suggested = "suggested that I write" in f"{draft.subject} {draft.body}"
    assert suggested is ("said to" in named)
    told = [each.words for each in findings(draft, world.records) if not each.ok]
    assert any("offered to introduce you" in words for words in told) is is_to_come


@for_each(
    ("notes", "named"),
    [
        ("introduced by my tia Rosa", "My aunt Rosa"),
        ("introduced by my friend Rosa", "Rosa"),
        ("", "Rosa"),
    ],
)
def test_F8_kin_who_led_to_somebody_are_called_so(notes, named):
    world = World()
    world.profile()
    rosa = world.contact("Rosa")
    lupe = world.contact("Lupe Arredondo", introduced_by=rosa.id, notes=notes)
    assert f"{named} suggested that I write to you." in outreach(world.records, lupe).body
