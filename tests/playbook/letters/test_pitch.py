"""The pitch in letters to strangers: its one sentence that says what one looks for."""

import re

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.people import Source
from tui.model.profile import Profile
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.parts import LINKEDIN_CHARACTERS
from tui.playbook.letters.who.me.sentences import who_i_am
from tui.playbook.letters.who.pitch import sentence_of_pitch

GOOD = "I want to find out how cities decide where the buses go."


@for_each(
    ("pitch", "said"),
    [
        (GOOD, GOOD),
        (f"I grew up above a bus depot. {GOOD} Ask me about maps!", GOOD),
        (
            "I taught math for ten years. Now I want to find out whether product work suits me.",
            "Now I want to find out whether product work suits me.",
        ),
        ("I'm curious about how nurses move into policy.", None),
        ("I like data, I explain things patiently, and I want to see who needs that more.", None),
        # No whole sentence, or none that says what one looks for.
        ("I want to find out how cities decide", ""),
        ("Looking for a way into policy.", ""),
        ("I study statistics and spent last summer at a depot.", ""),
        ("My aim is to learn how cities decide.", ""),
        # Small letters and shorthand are spelled out; signs are not.
        (
            "I want to know more abt how cities decide.",
            "I want to know more about how cities decide.",
        ),
        (
            "i want to find out how cities decide where buses go.",
            "I want to find out how cities decide where buses go.",
        ),
        ("I want to see policy w/ my own eyes.", "I want to see policy with my own eyes."),
        ("I want to find out how ux teams decide.", "I want to find out how UX teams decide."),
        ("I want to learn a) policy & b) transit.", ""),
        # In pieces.
        ("first gen, 1st yr at HCC. tryna figure out what ppl do all day b4 i pick a major", ""),
        ("27 yrs on the floor. i like machines that run right. wife says quit moping.", ""),
        ("I want to find out what you think?", ""),
        # Private, about somebody else, for a job, or leaning on another sentence.
        ("I have two kids and want to find my way back to accounting.", ""),
        ("I want to find out how she did it.", ""),
        ("I am looking for a job in transit planning.", ""),
        ("I want to find out who makes them and how they got there.", ""),
        ("I want to find out whether health or transit needs that more.", ""),
        ("This is what I want to find out more about now.", ""),
        ("", ""),
    ],
)
def test_P4_only_a_sentence_that_can_stand_is_taken(pitch, said):
    assert sentence_of_pitch(Profile(pitch=pitch)) == (pitch if said is None else said)


@for_each(
    "fields",
    [
        {"school": "Lake College", "year": "junior", "field": "transit"},
        {"school": "Lake College", "studies": "undecided", "field": "transit"},
        {"work": "bus driver", "field": "transit"},
        {"work": "bus driver", "situation": "between jobs", "field": "transit"},
        {"worked": "bus driver", "situation": "returning", "field": "transit"},
        {"situation": "leaving research", "studies": "geography", "field": "transit"},
    ],
)
@for_each("way", range(3))
def test_R2_the_pitch_says_it_instead_of_the_introduction(world, fields, way):
    world.profile(**{"school_or_role": "", "year": "", "field": "", **fields, "pitch": GOOD})
    body = outreach(world.records, world.contact(), way).body
    assert body.count(GOOD) == 1
    for said_already in ("finding out whether", "curious about transit", "leaning toward"):
        assert said_already not in body
    assert not re.search(r"[,.] \.|\band I want to find out how", body)


def test_R2_who_is_close_is_not_pitched_to(world):
    world.profile(pitch=GOOD)
    for source in (Source.FAMILY, Source.FRIENDS):
        assert GOOD not in outreach(world.records, world.contact(source=source)).body


def test_A2_on_linkedin_the_pitch_stands_only_where_it_fits(world):
    world.profile(pitch=GOOD, school_or_role="", year="", field="", work="nurse")
    near = world.contact("Jo Li", source=Source.LINKEDIN)
    assert GOOD in linkedin(world.records, near, now=world.now).body
    long_winded = " ".join(["I want to find out how cities decide", "and learn" * 1, "x " * 20])
    world.profile(pitch=f"{long_winded.strip()}.", school_or_role="", work="nurse", year="")
    title = "Senior Deputy Commissioner of Public Transportation"
    far = world.contact("Jo Li", title=title, how_we_met="at the open house of the depot in May")
    body = linkedin(world.records, far, now=world.now).body
    assert "I want to find out how" not in body
    assert len(body) <= LINKEDIN_CHARACTERS


@given(st.text(max_size=200))
def test_any_pitch_makes_an_introduction(pitch):
    said = sentence_of_pitch(Profile(pitch=pitch))
    assert not said or re.match(r"[A-Z].*\bI\b.*\.$|I\b.*\.$", said)
    assert who_i_am(Profile(name="Ana", work="nurse", pitch=pitch)).startswith("My name is Ana")
