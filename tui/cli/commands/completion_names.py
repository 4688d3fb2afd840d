"""The names that a shell offers for WHO, read without the model because a key press waits."""

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from tui.model.text.folding import findable, spoken
from tui.model.text.patterns import pattern_of
from tui.store.errors import StoreError
from tui.store.files.disk import RealDisk
from tui.store.files.opening import read_beside_writer
from tui.store.files.paths import StorePaths
from tui.system.locations import locate

_STORE = "--store"
_SPECIAL = pattern_of(r"[^\w@%+=:,./-]")
_SPECIAL_IN_QUOTES = frozenset("'\"\\$`!")


def names_for(shell: str, words: Sequence[str], environ: Mapping[str, str]) -> list[str]:
    """Return the completions of the last of `words`, the command line after the program.

    They are written as `shell` reads them back: for bash, a backslash stands before special
    characters; zsh and fish do that themselves. Empty when there is no store.
    """
    current = words[-1] if words else ""
    quote = ""
    if shell == "bash":
        quote = current[:1] if current[:1] in ("'", '"') else ""
        words = [_unquoted(word) for word in words]
    who, store = _who_and_store(words)
    if not who:
        return []
    names = _completions(_names_in(environ, store), who[:-1], who[-1])
    if shell != "bash":
        return names
    if quote:
        return [name for name in names if not _SPECIAL_IN_QUOTES & set(name)]
    return [_SPECIAL.sub(r"\\\g<0>", name) for name in names]


def _who_and_store(words: Sequence[str]) -> tuple[list[str], Path | None]:
    plain: list[str] = []
    store = None
    rest = iter(words)
    for word in rest:
        if word == _STORE:
            store = Path(next(rest, ""))
        elif word.startswith(f"{_STORE}="):
            store = Path(word.partition("=")[2])
        elif not word.startswith("-"):
            plain.append(word)
    # The first one is the command.
    return plain[1:], store


def _completions(names: Sequence[str], before: Sequence[str], begun: str) -> list[str]:
    """Return the names that begin with `begun`, or the rest of those that begin with `before`.

    When there is none, the only name in which a later word begins with it.
    """
    start = [spoken(word) for word in " ".join(before).split()]
    split = [name.split() for name in names]
    rests = [
        " ".join(parts[len(start) :])
        for parts in split
        if list(map(spoken, parts[: len(start)])) == start
    ]
    wanted = spoken(begun)
    found = sorted({rest for rest in rests if rest and spoken(rest).startswith(wanted)})
    if not found:
        found = sorted({rest for rest in rests if f" {wanted}" in findable(rest)})
        found = found if len(found) == 1 else []
    return found


def _names_in(environ: Mapping[str, str], store: Path | None) -> list[str]:
    with suppress(StoreError, OSError, ValueError):
        paths = StorePaths.of(locate(environ, store).store)
        rows = read_beside_writer(paths, RealDisk()).state.rows
        names = [json.loads(raw).get("name") for raw in rows.get("contacts", {}).values()]
        return [
            name
            for name in names
            if isinstance(name, str) and name.isprintable() and not name.startswith("-")
        ]
    return []


def _unquoted(word: str) -> str:
    if word[:1] in ("'", '"'):
        return word.strip(word[0])
    return re.sub(r"\\(.)", r"\1", word)
