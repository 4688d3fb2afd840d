"""R2: why somebody writes to this person, as people note it, becomes a sentence to them."""

from tests.cases import for_each
from tests.world import World
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.who.why_them import why_them

SAID = {
    "only woman electrician i know of, did apprenticeship right after hs": "You are the only woman "
    "electrician I know of, and you did an apprenticeship right after high school.",
    "does floodplain modeling": "You do floodplain modeling.",
    "was a bench scientist before RA": "You were a bench scientist before RA.",
    "has the job i want": "You have the job I want.",
    "runs the shop where my dad worked": "You run the shop where my dad worked.",
    "Teaches nights and runs a lab": "You teach nights and run a lab.",
    "only person i know in this": "You are the only person I know in this.",
    "writes the newsletter on bridges": "You write the newsletter on bridges.",
    "gave the keynote at our school": "You gave the keynote at our school.",
    "she went from nursing to informatics": "You went from nursing to informatics.",
    "been in the field 20 yrs": "You have been in the field 20 years.",
    "a nurse who became a PM": "You are a nurse who became a PM.",
    "first in her family to go to college": "You are the first in your family to go to college.",
    "works where i want to work": "You work where I want to work.",
    "loves his job, according to my aunt": "You love your job.",
    "your talk on ghost stops": "I am writing because of your talk on ghost stops.",
    "your talk helped me choose": "Your talk helped me choose.",
    "i loved your talk at PyCon": "I loved your talk at PyCon.",
    "prof lin said you are the one to ask": "Prof. Lin said you are the one to ask.",
    "Marcus told me about your lab": "Marcus told me about your lab.",
    "we both studied history": "We both studied history.",
    "she came from teaching so she switched too": "You came from teaching.",
    "moved here from lagos so gets it": "You moved here from Lagos.",
    "he said come see the plant": "You told me to come and see the plant.",
    "she said to call her in january": "You told me to call you in January.",
    "graduates in may, can say what it really costs": "You graduate in May, and you can say what "
    "it really costs.",
    "knows what a gap looks like from other side": "You know what a gap looks like from the other "
    "side.",
    "does the job i want & likes it": "You do the job I want and like it.",
    "You moved from pricing to policy": "You moved from pricing to policy.",
}
NOT_SURE = ["cool job", "same major as me", "no degree and made it anyway", "policy stuff", "???"]


def draft_to(noted: str):
    world = World()
    world.profile(name="Nora Castillo", field="transport")
    contact = world.contact("Jo Beck", title="Planner", why_them=noted)
    return world, contact, outreach(world.records, contact)


@for_each(("noted", "said"), SAID.items())
def test_R2_why_them_is_a_sentence_to_them(noted, said):
    world, contact, draft = draft_to(noted)
    assert why_them(contact) == said
    assert said in draft.body
    assert "says why them" in [each.words for each in findings(draft, world.records) if each.ok]


@for_each(
    "noted",
    [
        "runs the program, knows who gets in",
        "knows my work, knows whos hiring",
        "hires contract writers",
        "runs the trials, would know if someone like me gets hired",
        "sits on hiring panel",
        "could get me an interview",
        "can help me w my resume",
        "has an opening in feb",
        "knows everybody at city hall",
        "told me to apply",
    ],
)
def test_R2_what_asks_a_favor_stays_out_and_is_told(noted):
    world, contact, draft = draft_to(noted)
    assert why_them(contact) == ""
    assert "You know" not in draft.body
    assert "You run" not in draft.body
    told = [each.words for each in findings(draft, world.records) if not each.ok]
    assert any(words.startswith(f"“{noted}” asks for a favor") for words in told)


@for_each("noted", NOT_SURE)
def test_R2_what_is_no_sentence_stays_out_and_is_told(noted):
    world, contact, draft = draft_to(noted)
    assert why_them(contact) == ""
    assert noted not in draft.body
    assert any(f"“{noted}”" in each.words for each in findings(draft, world.records) if not each.ok)


HASTE = {
    "you went to city college first too": "You went to City College first too.",
    "went to sf state like me": "You went to SF State.",
    "you also went to laney college": "You also went to Laney College.",
    "you went to the same college": "You went to the same college.",
    "went to a state college": "You went to a state college.",
    "took ur night class in fall": "I took your night class in fall.",
    "took your class": "I took your class.",
    "attended your workshop on grants": "I attended your workshop on grants.",
    "love ur posts on backyard weddings": "I love your posts on backyard weddings.",
    "ur tabletop writeup": "I am writing because of your tabletop writeup.",
    "your career path": "I am writing because of your career path.",
    "your podcast": "I am writing because of your podcast.",
    "your team builds bridges that last": "Your team builds bridges that last.",
    "took over the family farm": "You took over the family farm.",
}


@for_each(("noted", "said"), HASTE.items())
def test_what_was_noted_in_haste_is_a_sentence(noted: str, said: str) -> None:
    assert why_them(World().contact("Ann Foe", why_them=noted)) == said
