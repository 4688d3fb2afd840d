"""What I need, and where we meet, as people type it: said in a sentence, or left out and named."""

from tests.cases import for_each
from tui.model.interview import Format
from tui.playbook.interview.appointment import format_of_place
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.fit.place import come_to
from tui.playbook.letters.who.needed.needs import needs_of

NOWHERE = "I will come to this address: [address]."


@for_each(
    ("typed", "said"),
    [
        (
            "hard of hearing left ear, phone is rough, in person best",
            "I am hard of hearing in my left ear, and the phone is difficult for me, so I would "
            "rather meet in person.",
        ),
        ("captions pls", "It would help me to have captions."),
        (
            "HOH, need live captions",
            "I am hard of hearing. It would help me to have live captions.",
        ),
        ("no stairs - wheelchair", "I use a wheelchair, so I need a place without stairs."),
        ("bad knees no steps", "It would help me to meet where there are no stairs."),
        (
            "to talk after four, once my classes are over",
            "I am free after four, once my classes are over.",
        ),
        ("i lip read", "I read lips, so it helps me to see your face."),
        ("no zoom", "Video does not work well for me."),
        ("need a translator (vietnamese)", "It would help me to have a Vietnamese translator."),
        ("n/a", ""),
        ("no stairs (knee)", "It would help me to meet where there are no stairs."),
        ("slow english ok?", "It would help me if you spoke a little more slowly."),
        (
            "esl, speak slow",
            "English is not my first language, so it would help me if you spoke a little more "
            "slowly.",
        ),
        (
            "low vision. big font pls",
            "I have low vision, so large print is easiest for me to read.",
        ),
        ("i stutter", "I stutter, so please give me a moment to finish."),
        (
            "adhd - send me stuff in writing",
            "It helps me to have things in writing, so I will send you my questions first.",
        ),
        (
            "childcare only tues/thurs am",
            "Tuesday and Thursday mornings are best for me, since I look after my children.",
        ),
        ("evenings only", "Evenings are best for me."),
        ("weekends or after 6pm", "Weekends or times after 6 p.m. are best for me."),
        ("spanish interpreter", "It would help me to have a Spanish interpreter."),
        ("quiet place", "It would help me to have a quiet place."),
        ("breaks every 20 min", "It would help me to have breaks every 20 minutes."),
        ("I need a ground-floor room, please.", "I need a ground-floor room, please."),
        ("no phone calls", "The phone is difficult for me."),
    ],
)
def test_R6_a_need_is_a_sentence_of_its_own(typed, said):
    assert needs_of(typed).for_a_time() == said
    assert needs_of(typed).unread == ()


@for_each(
    ("typed", "unread"),
    [
        ("gluten free lol", ("gluten free lol",)),
        ("no perfume", ("no perfume",)),
        ("I have a hearing aid, loud places bad", ("loud places bad",)),
        ("panic attacks, captions", ("panic attacks",)),
        ("no car, bus only", ("no car", "bus only")),
        ("", ()),
        ("?", ()),
    ],
)
def test_R6_what_is_not_certain_is_left_out_and_named(world, typed, unread):
    assert needs_of(typed).unread == unread
    world.profile(needs=typed)
    draft = scheduling(world.records, world.contact(), now=world.now)
    named = [each.words for each in findings(draft, world.records) if "What you need" in each.words]
    assert len(named) == len(unread)
    for fragment in unread:
        assert fragment not in draft.body
        assert any(f"“{fragment}”" in words for words in named)


@for_each("way", range(3))
@for_each(
    ("needs", "offered", "never"),
    [
        ("phone is rough, in person best", "in person if that is possible", ("by phone", "video")),
        ("deaf, captions", "by video or in person", ("by phone",)),
        ("cant do phone calls", "by video or in person", ("by phone",)),
        ("captions", "by phone, video or in person", ()),
    ],
)
def test_R6_a_letter_does_not_offer_what_is_difficult(world, needs, offered, never, way):
    world.profile(needs=needs)
    body = scheduling(world.records, world.contact(), way, now=world.now).body
    assert offered in body
    for words in never:
        assert words not in body


@for_each(
    ("how", "said", "unsaid"),
    [
        (
            Format.PHONE,
            ("left ear, and the phone is difficult for me, so please bear with me.",),
            ("stairs", "in person"),
        ),
        (Format.VIDEO, ("left ear, so please bear with me",), ("stairs", "the phone")),
        (Format.IN_PERSON, ("left ear, so please bear", "no stairs"), ("the phone",)),
        (Format.IN_WRITING, (), ("left ear", "stairs", "the phone")),
    ],
)
def test_R8_a_confirmation_says_what_matters_there(world, how, said, unsaid):
    world.profile(needs="hard of hearing left ear, phone is rough, in person best, no stairs")
    ahead = world.scheduled(world.contact(), world.ago(-2), format=how)
    body = confirmation(world.records, ahead).body
    for words in said:
        assert words in body
    for words in unsaid:
        assert words not in body


@for_each(
    ("place", "said"),
    [
        (
            "his office, county bldg rm 12",
            "I will come to your office, room 12 in the county building.",
        ),
        ("her kitchen", "Let us meet in your kitchen."),
        ("church hall", "Let us meet at the church hall."),
        ("Slyman's", "Let us meet at Slyman's."),
        ("Peets on B st", "Let us meet at Peets on B Street."),
        ("blue bottle on 3rd ave", "Let us meet at Blue Bottle on 3rd Avenue."),
        ("library 2nd fl", "Let us meet at the library, 2nd floor."),
        ("the plant, gate 2", "Let us meet at the plant, gate 2."),
        ("12 Elm St, Elyria", "I will come to this address: 12 Elm Street, Elyria."),
        ("my house", "Let us meet at my house."),
        (
            "her office bldg 4 rm 210",
            "I will come to your office, building 4, room 210.",
        ),
        ("food court @ the mall", "Let us meet at the food court at the mall."),
        ("outside gate 3", "Let us meet outside gate 3."),
        ("in the lobby of Key Tower", "Let us meet in the lobby of Key Tower."),
        ("his truck lol", "I will come to your truck."),
        ("st pauls church basement", "Let us meet at St. Pauls church basement."),
        (
            "city hall 3rd fl finance dept",
            "Let us meet at city hall, 3rd floor, finance department.",
        ),
        ("shedd staff entrance", "Let us meet at the Shedd staff entrance."),
        ("chai shop on watt ave", "Let us meet at the chai shop on Watt Avenue."),
        ("the starbucks on main st", "Let us meet at the Starbucks on Main Street."),
        ("nyu lobby", "Let us meet at the NYU lobby."),
        ("rm 214", "Let us meet in room 214."),
        ("tbd", NOWHERE),
        ("her office or zoom", NOWHERE),
        ("ask at front desk", NOWHERE),
        ("", NOWHERE),
    ],
)
def test_R8_the_place_is_named_as_one_says_it(world, place, said):
    assert come_to(place) == said
    world.profile()
    contact = world.contact(time_zone="America/Los_Angeles")
    ahead = world.scheduled(contact, world.ago(-2), format=Format.IN_PERSON, place=place)
    body = confirmation(world.records, ahead).body
    assert said in body
    assert "7:00 a.m. PST" in body
    assert "where you are" not in body


@for_each(
    ("place", "how"),
    [
        ("his office, county bldg rm 12", Format.IN_PERSON),
        ("Peets on B st", Format.IN_PERSON),
        ("zoom link tba", Format.VIDEO),
        ("https://x.example/1", Format.VIDEO),
        ("216 555 0101", Format.PHONE),
        ("x4412", Format.PHONE),
        ("her cell", Format.PHONE),
        ("tba", None),
        ("her office or zoom", None),
        ("somewhere downtown", None),
        ("", None),
    ],
)
def test_R6_a_place_says_how_two_people_meet(place, how):
    assert format_of_place(place) is how


@for_each("place", ["zoom link tba", "Zoom", ""])
def test_R8_words_are_no_link(world, place):
    world.profile()
    ahead = world.scheduled(world.contact(), world.ago(-2), format=Format.VIDEO, place=place)
    assert "This is the link: [link]" in confirmation(world.records, ahead).body


def test_R6_where_writing_is_best_questions_are_offered(world):
    world.profile(needs="text/email only pls")
    draft = scheduling(world.records, world.contact(), now=world.now)
    assert "five questions by e-mail" in draft.body
    assert "minutes" not in draft.body


@for_each("way", range(3))
def test_R7_questions_are_promised_once(world, way):
    world.profile(needs="dyslexic, questions in writing beforehand")
    contact = world.contact()
    ahead = world.scheduled(contact, world.ago(-2))
    for draft in (
        scheduling(world.records, contact, way, now=world.now),
        confirmation(world.records, ahead, way),
    ):
        assert draft.body.count("questions") == (2 if "I have questions about" in draft.body else 1)


def test_R8_a_zone_of_several_names_is_told_by_its_hours(world):
    world.profile(time_zone="America/Chicago")
    contact = world.contact(time_zone="Asia/Manila")
    ahead = world.scheduled(contact, world.ago(-2))
    assert "(11:00 p.m. UTC+8 where you are)" in confirmation(world.records, ahead).body


@for_each(
    ("typed", "said"),
    [
        ("hearing aid in my left ear so video is easier", "I wear a hearing aid."),
        ("i wear a hearing aid", "I wear a hearing aid."),
        ("hearing aids", "I wear hearing aids."),
    ],
)
def test_R2_one_hearing_aid_is_one(typed, said):
    assert needs_of(typed).said[0].sentence == said
