"""Each slip that once went into a letter is caught beside it, and a right sentence is not."""

from dataclasses import replace

from tests.cases import for_each
from tests.world import World
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.checking.slips import slip
from tui.playbook.letters.thank_you import thank_you

# What the check says: sentences that it stops, and sentences that it lets go.
SLIPS = {
    "comma behind the day": (
        ("I will let you know if Tuesday December 8 works.",),
        ("I will let you know if Tuesday, December 8 works.",),
    ),
    "not whole English": (
        (
            "I want know how is difference between water and land.",
            "I work in night in warehouse on forklift.",
        ),
        (
            "I want to know what the difference is.",
            "I agree, and will do what I can to help.",
            "I work at night in hotel management.",
            "I work nights in a warehouse on a forklift.",
        ),
    ),
    "not its name": (
        ("I will be starting as a chef at A Crowd Called Dunmore Foods.",),
        ("I will be starting as a chef at Dunmore Foods.",),
    ),
    "mixes up whose it is": (
        (
            "Thank you for offering to lend me you Food Science notes.",
            "As promised, I will test your sponge and tell your honestly by Friday.",
            "As I said, I will send you me the certification.",
        ),
        (
            "Thank you for offering to send me your daily list and to meet with you Monday.",
            "As promised, I will visit your family and tell you honestly what I think.",
        ),
    ),
    "feeling of your own": (
        (
            "You advised me not to want to be doing paperwork all day though.",
            "I remember your advice to prefer small teams.",
        ),
        ("You advised me not to feel bad about asking.", "Your advice to know my numbers helps."),
    ),
    "begins a sentence small": (
        ("You were kind. number first, then the verb.", "I wrote down: “nobody cares.”"),
        ("You were kind at 3 p.m. EST.", "I wrote down: “Nobody cares.”"),
    ),
    "digit for a word": (
        ("Thank you for offering to introduce me 2 Sam Ortiz.", "I wrote it 4 you."),
        ("I will send you 2 drafts.", "We met on March 4 at noon.", "I live at Route 4 East."),
    ),
    "go with “you”": (
        ("You said it was hard and you still loves it.", "I know that you likes maps."),
        ("You said it was hard and you still love it.", "What moved you is the work."),
    ),
    "says the day twice": (
        ("I will email you in April by Thursday, April 1.",),
        ("I will email you in April.", "I will email you by Thursday, April 1."),
    ),
    "done to yourself": (
        ("As promised, I will ask me again in January.", "I will remind me in June."),
        ("As promised, I will ask you again in January.", "You said it will help me."),
    ),
    "is a note": (
        ("I am now looking into medical writing, MSL or Boston-ish.",),
        ("I am now looking into the Finnish timber trade.",),
    ),
    "names no place": (("We met at the came to career day.",), ("We met at the career day.",)),
    "lacks “the”": (
        ("We met at AMWA New England chapter dinner.",),
        ("We met at the AMWA dinner.", "We met at church.", "We met at Kim’s birthday party."),
    ),
    "before the year": (
        ("You graduated 2024.", "You came from Iran 2011."),
        ("You graduated in 2024.", "You came from Iran in 2011."),
    ),
    "is vague": (("I wrote down your advice to name the restaurant stuff.",), ("I like Staffs.",)),
    "is two sentences": (
        ("You do load rating, I did it in Ukraine.",),
        ("You do load rating, and I did it in Ukraine.",),
    ),
    "no field of work": (
        ("I am looking into which first job is realistic.", "Which steps toward how to pass?"),
        ("I am looking into wish lists.",),
    ),
    "names no job": (
        ("I would like to hear about your work as Memorial Hermann.",),
        ("I would like to hear about your work as Director of Nursing.",),
    ),
    "no employer": (
        ("I would like to hear about your work at RN Mercy Hospital.",),
        ("I would like to hear about your work at IBM Research.",),
    ),
    "is advice": (
        ("I wrote down your point that take statistics first.",),
        ("I wrote down your point that work is never done.",),
    ),
    "nothing to do": (
        ("I wrote down your advice to study group from day one.",),
        ("I wrote down your advice to study a map.", "I wrote down your advice to study people."),
    ),
    "lacks “a” or “the”": (
        ("Thank you for offering to show me around clinic.",),
        ("Thank you for offering to show me around the clinic.",),
    ),
}


def letter(sentence: str) -> str:
    return f"Dear Jane,\n\n{sentence}\n\nBest regards,\nNora"


@for_each(
    ("words", "sentence"), [(words, each) for words, (bad, _) in SLIPS.items() for each in bad]
)
def test_a_slip_is_caught(words, sentence):
    assert words in slip(letter(sentence))


@for_each("sentence", [each for _, right in SLIPS.values() for each in right])
def test_a_right_sentence_is_let_go(sentence):
    assert slip(letter(sentence)) == ""


def test_a_letter_with_a_slip_does_not_go_out():
    world = World()
    world.profile()
    talk = world.talk(world.contact("Jane Doe"), 0)
    draft = thank_you(world.records, talk, now=world.now)
    said = draft.body.replace("Thank you for", "You graduated 2024. Thank you for", 1)
    wrong = [
        each.words for each in findings(replace(draft, body=said), world.records) if not each.ok
    ]
    assert any("before the year" in words for words in wrong)
