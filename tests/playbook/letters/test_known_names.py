"""The names of the store in a line: found wherever they stand, without looking for all at once."""

from hypothesis import given
from hypothesis import strategies as st

from tests.work import work_of
from tests.world import World
from tui.model.note import Mark
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.lines import woven_note
from tui.playbook.letters.weaving.shapes import Woven
from tui.playbook.letters.weaving.words.known_names import SpelledNames, with_known_names
from tui.playbook.letters.weaving.words.places import PLACES
from tui.playbook.letters.weaving.words.spelling import CAPITALS

NAMES = {
    "jane": "Jane",
    "jane doe": "Jane Doe",
    "van der berg": "van der Berg",
    "bank of new york": "Bank of New York",
    "ΑΣ σοφία".lower(): "ΑΣ Σοφία",
    "i̇pek su": "İpek Su",
    "o'neil": "O'Neil",
}
ALONE = "jane Jane's JANE doe van der berg. bank of new york ΑΣ σοφία İpek su o'neil word ' ..."
TOGETHER = ("", '"jane', "(jane doe", "jane,", "(new york)", "power bi", "SAN FRANCISCO,")
WORDS = st.sampled_from([*NAMES, *ALONE.split(), *TOGETHER, "santa fe", "google docs"])


def looked_for_everywhere(text: str, names: dict[str, str]) -> str:
    """The same, by looking at every window of four words."""
    words, at = text.split(" "), 0
    while at < len(words):
        for length in range(min(4, len(words) - at), 0, -1):
            window = " ".join(words[at : at + length])
            core = window.strip(".,;:!?\"'")
            said = core.lower()
            tools = CAPITALS.get(said) if length > 1 else None
            known = names.get(said) or PLACES.get(said) or tools
            if known and core:
                words[at : at + length] = window.replace(core, known).split(" ")
                at += len(known.split(" ")) - 1
                break
        at += 1
    return " ".join(words)


@given(st.lists(WORDS, max_size=8).map(" ".join))
def test_every_name_is_found_that_looking_everywhere_finds(text: str) -> None:
    wanted = looked_for_everywhere(text, NAMES)
    assert with_known_names(text, NAMES) == wanted
    assert with_known_names(text, SpelledNames(NAMES)) == wanted
    assert with_known_names(text, {}) == looked_for_everywhere(text, {})


def test_a_line_with_many_names_in_the_book_takes_no_longer() -> None:
    names = SpelledNames({f"p{number} doe": f"P{number} Doe" for number in range(5_000)})
    text = "ask the crew on the line what to change first " * 5
    assert with_known_names(text, names) == text
    assert work_of(lambda: with_known_names(text, names)) < 1_000


def test_a_letter_asked_for_again_takes_little_work(world: World) -> None:
    jane = world.contact("Dr. Jane Doe", title="Actuary", how_we_met="she taught my stats class")
    talk = world.talk(jane, 40)
    world.notes(talk, "! talk to 5 users before you build", '" most ppl quit by yr 3', "! own it")

    def letter() -> None:
        thank_you(world.records, talk, 0, now=world.now)

    first = work_of(letter)
    assert work_of(letter) * 3 < first


def test_what_was_woven_is_woven_anew_once_a_name_is_spelled_otherwise(world: World) -> None:
    jane = world.contact("Priyanka Doe")
    talk = world.talk(jane, 40)
    world.notes(talk, "! ask for priyanka doe-roe before you build")
    (note,) = world.records.notes_of(talk.id)
    assert note.mark is Mark.INSIGHT
    before = woven_note(world.records, note)
    assert isinstance(before, Woven)
    assert "Priyanka doe-roe" in before.words
    world.records.put(jane.changed(name="Priyanka Doe-Roe"))
    after = woven_note(world.records, note)
    assert isinstance(after, Woven)
    assert "Priyanka Doe-Roe" in after.words
