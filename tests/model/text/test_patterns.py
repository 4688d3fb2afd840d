"""Patterns that are compiled at their first use are those that `re` would compile."""

import re
import subprocess
import sys
import threading
from collections import deque

import pytest

from tui.model.text import patterns
from tui.model.text.patterns import compile_waiting, pattern_of

LATE = """
import re
from re import _compiler
compiled = []
really = _compiler.compile
def compile_(pattern, flags=0):
    compiled.append(pattern)
    return really(pattern, flags)
_compiler.compile = compile_
import tui.app.app
from tui.app.places import load_all
from tui.model.text.patterns import _waiting, compile_waiting
load_all()
waiting = [each.pattern for each in _waiting]
assert len(waiting) > 1000, len(waiting)
early = [pattern for pattern in compiled if pattern in waiting]
assert len(early) < 5, early
# The libraries have about a hundred.
assert len(compiled) < 200, f"{len(compiled)}: a module's patterns are made by pattern_of"
steps = sum(1 for _ in compile_waiting())
assert steps == len(waiting)
assert not _waiting
"""


@pytest.fixture(autouse=True)
def waiting(monkeypatch):
    """Those that are made here are the only ones that wait."""
    waiting = deque()
    monkeypatch.setattr(patterns, "_waiting", waiting)
    return waiting


@pytest.mark.parametrize("how", ["search", "match", "fullmatch", "findall", "split"])
def test_it_finds_what_re_finds(how):
    late = pattern_of(r"(?P<word>[a-z]+)(\d)?", re.IGNORECASE)
    early = re.compile(r"(?P<word>[a-z]+)(\d)?", re.IGNORECASE)
    for text in ("", "ab1 CD", "9", "x"):
        for _ in range(2):
            found, meant = getattr(late, how)(text), getattr(early, how)(text)
            if isinstance(found, re.Match):
                assert (found.span(), found.groupdict()) == (meant.span(), meant.groupdict())
            else:
                assert found == meant


def test_it_is_asked_all_that_a_pattern_is():
    late, early = pattern_of(rb"(?P<a>x)|y", re.DOTALL), re.compile(rb"(?P<a>x)|y", re.DOTALL)
    for name in ("pattern", "flags", "groups", "groupindex"):
        assert getattr(late, name) == getattr(early, name)
    assert late.sub(b"-", b"xyz") == b"--z"
    assert late.subn(b"-", b"xyz") == (b"--z", 2)
    assert [found[0] for found in late.finditer(b"xyz", 1)] == [b"y"]
    with pytest.raises(AttributeError):
        late.no_such_thing  # noqa: B018


def test_what_is_wrong_with_it_is_told_when_it_is_used():
    late = pattern_of("(")
    assert late.pattern == "("
    for _ in range(2):
        with pytest.raises(re.error):
            late.search("")


def test_it_is_compiled_once_by_whoever_comes_first(monkeypatch, waiting):
    compiled = []
    really = re.compile
    monkeypatch.setattr(re, "compile", lambda *how: compiled.append(how) or really(*how))
    used, unused = pattern_of("a"), pattern_of("b", re.IGNORECASE)
    assert not compiled
    assert used.search("a")
    assert used.fullmatch("a")
    steps = compile_waiting()
    assert [*steps] == [None, None]
    assert not waiting
    assert unused.search("B")
    assert compiled == [("a", re.NOFLAG), ("b", re.IGNORECASE)]


def test_it_is_compiled_by_two_threads_at_once(waiting):
    made = [pattern_of(rf"\b{number}(?:x|y)+") for number in range(300)]
    threads = [threading.Thread(target=lambda: [*compile_waiting()]) for _ in range(2)]
    for thread in threads:
        thread.start()
    assert all(late.search(f"{number}xy") for number, late in enumerate(made))
    for thread in threads:
        thread.join()
    assert not waiting


def test_loading_the_program_compiles_hardly_any_of_its_patterns_and_each_of_them_can_be():
    run = subprocess.run(
        [sys.executable, "-c", LATE], capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stderr
