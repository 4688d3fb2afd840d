"""F9: what one most wants to know, as people note it, is asked for in the request."""

from tests.cases import for_each
from tests.world import World
from tui.model.people import Source
from tui.playbook.letters.asking.goal import goal_in_words
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings

SAID = {
    "how she got from teaching to UX w/o a degree": "how you got from teaching to UX without a "
    "degree",
    "how he broke in": "how you broke in",
    "how they got their first job in data": "how you got your first job in data",
    "whether i need a masters": "whether I need a master's",
    "do i need a cs degree?": "whether I need a computer science degree",
    "what does a normal day look like?": "what a normal day looks like",
    "whats a typical week": "what a typical week is like",
    "what's the hardest part of the job": "what the hardest part of the job is",
    "find out if nursing is 4 me": "whether nursing is for me",
    "to learn how people move from retail to HR": "how people move from retail to HR",
    "how do i get a foot in the door": "how I get a foot in the door",
    "how to explain my gap yr": "how to explain my gap year",
    "what to study next": "what to study next",
    "which certs actually matter": "which certifications actually matter",
    "what she wishes she had known before residency": "what you wish you had known before "
    "residency",
    "if my gpa matters": "whether my GPA matters",
    "should I do the bootcamp or the cert?": "whether I should do the bootcamp or the "
    "certification",
    "How do you deal with difficult clients": "how you deal with difficult clients",
    "how long it took her to get licensed": "how long it took you to get licensed",
    "what he'd do in my shoes": "what you'd do in my shoes",
    "how AI changes her job": "how AI changes your job",
}
NOT_SENT = [
    "salary", "how much they make", "what it pays", "if they're hiring", "get a referral",
    "a job??", "intro to wendy ho", "how wendy got promoted", "why he left", "why she got fired",
    "is it worth it", "work life balance", "bootcamp vs degree", "portfolio feedback",
    "whether I'm too old for this", "whether my depression will be a problem", "???", "how",
    "if being undocumented matters", "what my boss meant by “not strategic”", "cómo empezó",
    "what skills they look for", "how nurses say they cope", "",
]  # fmt: skip


def request_for(goal: str, way: int = 0, **of_contact):
    world = World()
    world.profile(name="Nora Castillo", field="transport")
    contact = world.contact(
        "Jo Beck", title="Planner", why_them="you moved from labs to policy", **of_contact
    )
    world.interview(contact, goal=goal)
    return world, outreach(world.records, contact, way)


@for_each(("noted", "said"), SAID.items())
def test_F9_a_goal_is_a_clause_to_them(noted, said):
    assert goal_in_words(noted) == said


@for_each("noted", NOT_SENT)
def test_F9_what_cannot_be_sent_stays_out_of_the_request(noted):
    assert goal_in_words(noted) == ""
    world, draft = request_for(noted)
    (talk,) = world.records.interviews.values()
    world.records.put(talk.changed(goal=""))
    assert draft == outreach(world.records, world.records.contacts[talk.contact_id], 0)


@for_each("way", range(3))
@for_each(
    "of_contact",
    [{}, {"source": Source.FRIENDS}, {"tags": ("recruiter",)}, {"how_we_met": "old boss"}],
    ids=["a stranger", "a friend", "a recruiter", "an old boss"],
)
def test_F9_the_request_asks_for_it_in_every_tone(way, of_contact):
    world, draft = request_for("how she got from labs to policy", way, **of_contact)
    assert draft.body.count("how you got from labs to policy.") == 1
    assert [each.words for each in findings(draft, world.records) if not each.ok] == []
