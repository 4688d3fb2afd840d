"""The folder with the person's own letter templates: one text file for each kind of letter."""

from pathlib import Path

from tui.model.text.lines import clean_line
from tui.playbook.letters.parts import LetterKind
from tui.playbook.letters.style import LetterTemplate
from tui.playbook.letters.templates import template_of, template_problems
from tui.system.typed_paths import Kind, PathError, kind_at, open_file

_MOST_BYTES = 64 * 1024
_KINDS = {f"{kind.value}.txt": kind for kind in LetterKind}


def read_templates(folder: Path) -> tuple[dict[LetterKind, LetterTemplate], list[str]]:
    """Read the templates in a folder; return them, and what is wrong with the other files.

    A file is named after its kind ("thank-you.txt"). If it cannot be used, each problem is
    a sentence with its name, the line and what to do, and the built-in letter is used
    instead. A folder that does not exist holds no templates.
    """
    templates: dict[LetterKind, LetterTemplate] = {}
    problems: list[str] = []
    try:
        paths = sorted(folder.iterdir())
    except FileNotFoundError:
        return templates, problems
    except OSError as error:
        return templates, [f"The folder {folder} could not be read: {error.strerror}."]
    for path in paths:
        if path.name.startswith(".") or path.name.endswith("~"):
            continue
        name = clean_line(path.name)
        kind = _KINDS.get(path.name)
        if kind is None:
            known = ", ".join(_KINDS)
            problems.append(f"{name} is not a letter: rename it to one of {known}, or remove it.")
            continue
        text, problem = _read(path)
        found = [problem] if problem else template_problems(name, kind, text)
        problems += found
        if not found:
            templates[kind] = template_of(text)
    return templates, problems


def _read(path: Path) -> tuple[str, str]:
    """Return the text of a file and "", or "" and the sentence that says why there is none."""
    try:
        if kind_at(path) is not Kind.FILE:
            return "", f"{path.name} is not a file: put a text file in its place."
        with open_file(path) as file:
            content = file.read(_MOST_BYTES + 1)
    except PathError as error:
        return "", str(error)
    except OSError as error:
        return "", f"{path.name} could not be read: {error.strerror}."
    if len(content) > _MOST_BYTES:
        return "", f"{path.name} is larger than 64 KB: shorten it to the text of one letter."
    try:
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return "", f"{path.name}, line {line}: this is not UTF-8; save the file as UTF-8 text."
