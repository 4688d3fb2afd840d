"""A promise about somebody else is no promise to the one the letter goes to."""

from tests.cases import for_each
from tests.world import World
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.cleaning import cleaned


def body_of(name: str, line: str) -> str:
    world = World()
    world.profile(time_zone="America/Chicago")
    talk = world.talk(world.contact(name), 1)
    world.notes(talk, "! build a portfolio", line)
    return thank_you(world.records, talk, now=world.now).body


@for_each(
    ("name", "line", "is_said"),
    [
        ("Tom Becker", "> send her my portfolio by nxt weds", False),
        ("Dr. Tom Becker", "> email her the slides", False),
        ("Tom Becker", "> send her my résumé", False),
        ("Jane Doe", "> send him my portfolio", False),
        ("Jane Doe (he/him)", "> send her my portfolio", False),
        ("Tom Becker", "> send him my portfolio", True),
        ("Jane Doe", "> send her my portfolio", True),
        ("Tom Becker (she/her)", "> send her my portfolio", True),
        ("Tom Becker", "> send them my portfolio", True),
        ("Kim Park", "> send her my portfolio", True),
        ("Xiaoting Wang", "> send her my portfolio", True),
        ("Jane Doe", "> send her my résumé", True),
        ("Jane Doe", "> mail Sue my cv on mon, and Jim by thu", False),
        ("Jane Doe", "> mail Sue my portfolio", False),
        ("Jane Doe", "> send my cv to Rob", False),
        ("Jane Doe", "> send her my portfolio in 20 min", False),
        ("Jane Doe", "> send her my portfolio mon or tue", False),
    ],
)
def test_her_is_nobody_called_tom(name, line, is_said):
    body = body_of(name, line)
    assert ("send you" in body or "You will have" in body) == is_said


@for_each(
    ("line", "text"),
    [
        ("forward my CV", "forward my CV"),
        ("ask PPL early, thx", "ask people early, thanks"),
        ("Ppl skills first", "People skills first"),
        ("learn SQL and ask HR", "learn SQL and ask HR"),
    ],
)
def test_an_abbreviation_in_capitals_becomes_a_word_in_small_letters(line, text):
    assert cleaned(line, {}).text == text


def test_a_picture_stays_in_the_note_and_out_of_the_letter() -> None:
    assert cleaned("keep a notebook 📓 山", {}).text == "keep a notebook 山"
    assert cleaned("it is 30° on the roof ☀️ in May", {}).text == "it is 30° on the roof in May"
