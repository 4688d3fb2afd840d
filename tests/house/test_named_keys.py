"""No sentence in the program names a key itself: the key may have been changed."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import tui
from tests.cases import for_each
from tests.house.usual_keys import usual_key_in
from tui.cli.main import main
from tui.desk.commands.table import ALL

ROOM = Path(tui.__file__).parent
READ = sorted(
    path
    for folder in ("app", "playbook", "cli")
    for path in (ROOM / folder).rglob("*.py")
    # The help of the command line is read without the settings; shells have words of their own.
    if path.name not in {"manual.py", "completion.py"}
)
LEFT_OUT = {
    # Its own key, which nothing sets.
    "Your filters · x forgets one",
}
KNOWN = {command.id for command in ALL}


def literals(path: Path) -> Iterator[str]:
    """Yield the texts of a file, with … where a value is put in, without what documents it."""
    nodes = [*ast.walk(ast.parse(path.read_text("utf-8")))]
    parts = {id(part) for each in nodes if isinstance(each, ast.JoinedStr) for part in each.values}
    documents = {id(each.value) for each in nodes if isinstance(each, ast.Expr)}
    for each in nodes:
        if id(each) in parts or id(each) in documents:
            continue
        if isinstance(each, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "…" for part in each.values
            )
        elif isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value


def is_pattern(text: str) -> bool:
    return "\\" in text or "(?" in text


@for_each("path", READ, ids=lambda path: str(path.relative_to(ROOM)))
def test_no_sentence_names_a_usual_key(path):
    sentences = [text for text in literals(path) if not is_pattern(text)]
    named = {text: usual_key_in(text) for text in sentences if text not in LEFT_OUT}
    assert {text: words for text, words in named.items() if words} == {}


def test_every_key_that_is_asked_for_belongs_to_a_command():
    sources = [path.read_text("utf-8") for path in ROOM.rglob("*.py")]
    asked = {
        call.args[0].value
        for source in sources
        if re.search(r"\bkey(_in_words)?\(", source)
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", getattr(call.func, "id", "")) in ("key", "key_in_words")
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }
    assert len(asked) > 40
    assert asked <= KNOWN


@for_each(
    "sentence",
    [
        "There is no question to send yet: b opens the bank.",
        "Still blank: …. enter fills it in; y again copies it as it is.",
        "No filter is kept yet: / types one, ctrl+s keeps it.",
        "Press a to add somebody else to ask.",
        "They come from the people you add: a, then Jane Doe.",
        "Mark two questions or more with v, then M makes them one.",
        "The call has not begun: type the first line, or leave with escape and 1.",
        "… left for you to decide: open the program, press 2 and I, and choose the same file.",
        "d: you talked. x: you did not. p, then s agrees on another time.",
        "d once it is done; R if they wrote.",
        "Merged with …: … changed. u in the program takes it back as one step.",
        "Reading … …   escape cancels",
    ],
)
def test_a_sentence_that_names_one_is_found(sentence):
    assert usual_key_in(sentence)


@for_each(
    "sentence",
    [
        "a campus shuttle that U. Portland runs; I was there 3 times",
        "… before these · enter shows them · page up as well",
        "Nothing shown has “…”: escape shows all.",
    ],
)
def test_other_sentences_are_let_alone(sentence):
    assert not usual_key_in(sentence)


def test_the_command_line_names_commands_instead_of_keys(store, tmp_path, capsys):
    assert main(["brief", "denise"]) == 1
    assert "askaround prep Denise Okafor plans one." in capsys.readouterr().err
    people = tmp_path / "people.csv"
    people.write_text("Name,Email\nAna Ruiz,ana@ruiz.example\nPriya Raman,priya@raman.example\n")
    assert main(["import", str(people)]) == 0
    told = capsys.readouterr().out
    assert "askaround undo takes it back." in told
    assert "1 left for you to decide: open the program and import the same file again." in told
    other = tmp_path / "other.json"
    assert main(["--store", str(other), "add", "Zoe Fox"]) == 0
    capsys.readouterr()
    assert main(["merge", str(other)]) == 0
    assert "askaround undo takes it back as one step." in capsys.readouterr().out
