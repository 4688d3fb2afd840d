"""What I promised about an offer stays out where the letter does not speak of the offer."""

from tests.cases import for_each
from tests.world import World
from tui.playbook.letters.thank_you import thank_you


def letter(*lines):
    world = World()
    world.profile()
    talk = world.talk(world.contact("Ann Roe"), 1)
    world.notes(talk, *lines)
    return thank_you(world.records, talk, now=world.now).body


@for_each(
    ("offer", "promise", "out"),
    [
        ("gave me his old cpim book", "give the book back", "book back"),
        ("would hand off 2 small clients to me in sept", "think abt it & tell him", "think about"),
        ("idk some shifts = maybe??", "think about it", "think about it"),
        ("lent me his $40 gauge", "return the gauge", "return the gauge"),
        ("gave me his old boots lol??", "bring the boots back", "boots back"),
    ],
)
def test_A1_a_promise_about_an_offer_stays_out_with_it(offer, promise, out):
    assert out not in letter(f"< {offer}", f"> {promise}")


@for_each(
    ("lines", "said"),
    [
        (("> think about it and write to her",), "think about it and write to you"),
        (
            ("< will send me the syllabus", "> think about it and write to her"),
            "think about it and",
        ),
        (("< idk some shifts = maybe??", "> read the code book"), "read the code book"),
    ],
)
def test_A1_another_promise_is_told(lines, said):
    assert said in letter(*lines)
