"""Each check on a letter stops three letters that must not go, and lets three others go."""

from dataclasses import replace

import pytest

from tests.cases import for_each
from tests.world import World
from tui.model.followup import TouchKind
from tui.model.people import Source
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.thank_you import thank_you

SENTENCE = "I wrote down your advice to ask for the messy project."

# What the check says, sentences that it stops, sentences that it must not.
IN_A_THANK_YOU = {
    "third person": (
        "say “you”",
        ("She got in because of a friend.", "Thank him for the tour.", "I liked her story."),
        ("You said “she who asks learns.”", "I wrote that down.", "The theme was there."),
    ),
    "shorthand": (
        "is shorthand",
        ("You spoke abt the work.", "After 5 yrs one knows.", "You dont wait."),
        ("You spoke about the work.", "After five years one knows.", "You said “don’t wait.”"),
    ),
    "private": (
        ": leave it out",
        (
            "You were kind of arrogant.",
            "Your divorce must have been hard.",
            "I was sorry to hear about the layoffs.",
        ),
        (
            "You were kind to me.",
            "Your patience must have been tried.",
            "I was glad to hear about the plans.",
        ),
    ),
    "job-ask": (
        "asks for a job",
        ("Please put in a good word.", "Are you hiring right now.", "I am looking for a job."),
        (
            "I am not looking for a job.",
            "To be clear, I am not asking for a job.",
            "You told me how the job has changed.",
        ),
    ),
    "résumé twice": (
        "say one of the two",
        (
            "My résumé comes with this note. You will have my résumé by Friday.",
            "I attached my résumé. I will send my résumé by May 5.",
            "My résumé is enclosed. I will email my résumé.",
        ),
        (
            "My résumé comes with this note.",
            "You will have my résumé by Friday.",
            "Thank you for offering to look over my résumé.",
        ),
    ),
    "job taken up": (
        "takes up a job",
        (
            "I would gladly take you up on the job.",
            "I will take you up on your offer of an internship.",
            "About the opening: I will take you up on it.",
        ),
        (
            "I would gladly take you up on the tour.",
            "Thank you for telling me about the internship.",
            "The opening of the exhibit was lovely.",
        ),
    ),
    "blank": (
        "fill in",
        ("I met [whom].", "See [link].", "On [day], I will call."),
        ("I met Ana.", "See the page.", "On Monday, I will call."),
    ),
}

GREETINGS = {
    "no name to greet by": (
        ("Dear (She/Her)", "Dear Grace/Lin", "Dear <Grace>"),
        ("Dear Grace", "Dear Grace Lin", "Dear Grace (if I may)"),
    ),
    "is a title": (
        ("Dear Dr.", "Dear PhD", "Dear Prof. Dr."),
        ("Dear Dr. Lin", "Dear Ms. Lin", "Dear Prof. Lin"),
    ),
    "is their family name": (
        ("Dear Lin", "Hello Lin", "Hi lin"),
        ("Dear Grace", "Hello Grace", "Dear Mrs. Lin"),
    ),
    "with a capital": (
        ("Dear grace", "Hello grace", "Hi grace"),
        ("Dear Grace", "Hello Grace", "Dear Ms. Lin"),
    ),
    "greet them by name": (
        ("Dear Anna", "Dear Mr. Chen", "Dear Sir or Madam"),
        ("Dear Grace", "Sehr geehrte Frau Lin", "Dear Dr. Grace Lin"),
    ),
}


@pytest.fixture
def world():
    world = World()
    world.profile()
    return world


@pytest.fixture
def grace(world):
    acme = world.organization("Acme")
    return world.contact("Grace Lin", organization_id=acme.id)


@pytest.fixture
def letter(world, grace):
    talk = world.talk(grace, 1)
    world.notes(talk, "! ask for the messy project")
    return thank_you(world.records, talk, now=world.now)


def wrong(draft, records):
    return [each.words for each in findings(draft, records) if not each.ok]


def says(found, draft, records):
    return any(found in words for words in wrong(draft, records))


def test_every_check_has_three_of_each():
    for found, stopped, let_go in IN_A_THANK_YOU.values():
        assert found
        assert len(set(stopped)) >= 3 <= len(set(let_go))
    for stopped, let_go in GREETINGS.values():
        assert len(set(stopped)) >= 3 <= len(set(let_go))


@for_each(
    ("check", "added", "is_stopped"),
    [
        (check, sentence, is_stopped)
        for check, (_, stopped, let_go) in IN_A_THANK_YOU.items()
        for sentences, is_stopped in ((stopped, True), (let_go, False))
        for sentence in sentences
    ],
)
def test_a_sentence_is_stopped_or_let_go(world, letter, check, added, is_stopped):
    draft = replace(letter, body=letter.body.replace(SENTENCE, f"{SENTENCE} {added}"))
    assert says(IN_A_THANK_YOU[check][0], draft, world.records) is is_stopped
    if not is_stopped:
        assert wrong(draft, world.records) == []


@for_each(
    ("found", "greeting", "is_stopped"),
    [
        (found, greeting, is_stopped)
        for found, (stopped, let_go) in GREETINGS.items()
        for greetings, is_stopped in ((stopped, True), (let_go, False))
        for greeting in greetings
    ],
)
def test_a_greeting_is_stopped_or_let_go(world, letter, found, greeting, is_stopped):
    draft = replace(letter, body=letter.body.replace("Dear Grace", greeting))
    assert says(found, draft, world.records) is is_stopped
    if not is_stopped:
        assert wrong(draft, world.records) == []


@for_each(
    ("name", "is_stopped"),
    [
        ("marcus??", True),
        ("Marcus Bell?", True),
        ("marcus bell", True),
        ("Marcus Bell", False),
        ("Ángel Ruiz", False),
        ("李 Wei", False),
    ],
)
def test_a_name_that_is_none_is_stopped(world, grace, letter, name, is_stopped):
    world.contact(name, introduced_by=grace.id)
    draft = replace(letter, body=letter.body.replace(SENTENCE, f"{SENTENCE} You named {name}."))
    assert says("does not look like a name", draft, world.records) is is_stopped


@for_each(
    ("name", "is_stopped"),
    [
        ("harbor childrens hospital", True),
        ("city of aurora", True),
        ("bell & sons", True),
        ("Harbor Children's Hospital", False),
        ("eBay", False),
        ("adidas", False),
        ("the City of Aurora", False),
    ],
)
def test_an_organization_in_small_letters_is_stopped(world, name, is_stopped):
    contact = world.contact("Grace Lin", organization_id=world.organization(name).id)
    draft = outreach(world.records, contact)
    assert (name in draft.body) is not is_stopped
    typed = replace(draft, body=draft.body.replace("your work", f"your work at {name}", 1))
    assert says("is written small", typed, world.records) is is_stopped


LONG = (
    SENTENCE,
    "I also wrote down your words, and they have not left me since.",
    "What you said about the first year made me change two plans of mine.",
)


@for_each("sentence", LONG)
@for_each("at_the_same_place", [True, False])
def test_a_sentence_that_a_colleague_got_is_stopped(
    world, grace, letter, sentence, at_the_same_place
):
    place = grace.organization_id if at_the_same_place else ""
    other = world.contact("Ben Roe", organization_id=place)
    world.touch(other, TouchKind.THANK_YOU, 1, text=f"Dear Ben,\n\n{sentence}\n\nBest,\nNora")
    draft = replace(letter, body=letter.body.replace(SENTENCE, sentence))
    assert says("at the same place", draft, world.records) is at_the_same_place


@for_each(
    ("why", "body", "is_stopped"),
    [
        ("", None, True),
        ("", "I admire your work.", True),
        ("you moved from labs to policy", "I admire your work.", True),
        ("you moved from labs to policy", "You moved elsewhere.", True),
        ("you moved from labs to policy", None, False),
        ("you teach welding at night", "I heard that you teach welding at night.", False),
        ("your talk on rivers", "It was your talk on rivers that made me write.", False),
    ],
)
def test_R2_a_request_without_why_them_is_stopped(world, why, body, is_stopped):
    contact = world.contact("Grace Lin", source=Source.ALUMNI, why_them=why)
    draft = outreach(world.records, contact)
    if body is not None:
        first, *_, last = draft.body.split("\n\n")
        draft = replace(draft, body=f"{first}\n\n{body} Would you have 25 minutes?\n\n{last}")
    assert says("does not say yet why you write", draft, world.records) is is_stopped


@for_each("source", [Source.FAMILY, Source.FRIENDS])
def test_F5_who_is_close_need_not_be_told_why(world, source):
    draft = outreach(world.records, world.contact("Sam Roe", source=source))
    assert wrong(draft, world.records) == []


@for_each(
    ("found", "ask", "is_stopped"),
    [
        ("how many minutes", "Would you be open to an informational interview?", True),
        ("how many minutes", "Could we have an informational interview soon?", True),
        ("how many minutes", "May I ask for an informational interview?", True),
        ("how many minutes", "Would 20 minutes for an informational interview be fine?", False),
        ("how many minutes", "Would a 25-minute informational interview be fine?", False),
        ("how many minutes", "Would half an hour, an informational interview, be fine?", False),
        ("“informational interview”", "Would you have 20 minutes?", True),
        ("“informational interview”", "Could we talk for 20 minutes?", True),
        ("“informational interview”", "May I interview you for 20 minutes?", True),
        ("ask just one", "Would 20 minutes suit you? Or 30?", True),
        ("ask just one", "How are you? Would 20 minutes suit you?", True),
        ("ask just one", "I would be glad of 20 minutes.", True),
        ("ask just one", "Would 20 minutes for an informational interview suit you?", False),
        ("no résumé in a first", "My résumé is below. Would 20 minutes suit you?", True),
        ("no résumé in a first", "Would 20 minutes suit you? I attach my CV.", True),
        ("no résumé in a first", "Would you read my resume in 20 minutes?", True),
        ("no résumé in a first", "Would 20 minutes suit you?", False),
    ],
)
def test_R2_a_request_asks_properly(world, found, ask, is_stopped):
    contact = world.contact("Grace Lin", why_them="you moved from labs to policy")
    draft = outreach(world.records, contact)
    first, *_, last = draft.body.split("\n\n")
    draft = replace(draft, body=f"{first}\n\nYou moved from labs to policy. {ask}\n\n{last}")
    assert says(found, draft, world.records) is is_stopped
