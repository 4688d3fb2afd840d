"""Only one room uses the names that Textual keeps for itself."""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from functools import cache, wraps
from importlib import import_module
from pkgutil import walk_packages

import pytest
from textual.app import App
from textual.containers import VerticalScroll
from textual.events import Focus, Idle, Key, Mount, Resize, ScreenResume
from textual.message import Message
from textual.message_pump import MessagePump
from textual.messages import Layout
from textual.screen import Screen
from textual.scroll_view import ScrollView
from textual.widgets import Input

import tui.app
from tui.app.textual_internals.handlers import count_parameters
from tui.app.textual_internals.telling_app import TellingApp
from tui.app.widgets.row_list import RowList

pytestmark = pytest.mark.painted

ALLOWED = "tui.app.textual_internals."
MODULES = [each.name for each in walk_packages(tui.app.__path__, "tui.app.")]


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name != "_"


@cache
def own_names(kind: type) -> frozenset[str]:
    """Return the private names that a class gives its methods and attributes, or uses of them."""
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(kind))).body
    assert isinstance(tree, ast.ClassDef)
    found = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and (isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"})
    }
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                found.add(name)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                found.add(name)
    return frozenset(filter(is_private, found))


def of_textual(kind: type) -> set[str]:
    """Return the private names of all the classes of Textual that a class is made from."""
    return {
        name
        for base in kind.__mro__
        if base.__module__.split(".")[0] == "textual"
        for name in own_names(base)
    }


@cache
def common() -> set[str]:
    """Return what anything of Textual that a program holds may have by private names."""
    kinds = (App, Screen, ScrollView, VerticalScroll, Input)
    return {name for kind in kinds for name in of_textual(kind)}


def reached_into(module: str) -> Iterator[str]:
    """Yield where a module takes a private name from something other than itself."""
    tree = ast.parse(inspect.getsource(import_module(module)))
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="self" | "cls" | "os")):
                pass
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr=name) if is_private(
                name
            ):
                yield f"super().{name}"
            case ast.Attribute(attr=name) if is_private(name) and name in common():
                yield name
            case ast.ImportFrom(module=str(source), names=names) if source.startswith("textual"):
                parts = [*source.split("."), *(each.name for each in names)]
                yield from (f"{source} {part}" for part in parts if is_private(part))


@pytest.mark.parametrize("module", [each for each in MODULES if not each.startswith(ALLOWED)])
def test_nothing_else_uses_a_private_name_of_textual(module):
    kinds = [each for each in vars(import_module(module)).values() if inspect.isclass(each)]
    used = [
        f"{kind.__name__}.{name}"
        for kind in kinds
        if kind.__module__ == module
        for name in sorted(own_names(kind) & of_textual(kind))
    ]
    assert [*used, *reached_into(module)] == []


def test_the_one_room_is_seen_to_use_them():
    assert own_names(TellingApp) & of_textual(TellingApp) >= {"_fatal_error", "_exit_renderables"}
    assert {"_css_update_count", "_driver", "_scroll_update"} <= set(
        reached_into(f"{ALLOWED}single_names")
    )


async def test_what_handles_a_message_is_what_textual_finds(opened, season):
    kinds = (
        Mount,
        Key,
        Resize,
        Focus,
        Idle,
        ScreenResume,
        Layout,
        RowList.Highlighted,
        Input.Changed,
    )
    names = [("on_idle" if kind is Idle else kind.handler_name, kind) for kind in kinds]
    async with opened(season) as pilot:
        for key in ("2", "3", "5", "a"):
            await pilot.press(key)
            for node in [pilot.app, *pilot.app.screen.walk_children(with_self=True)]:
                for name, kind in names:
                    message = kind.__new__(kind)
                    Message.__init__(message)
                    found = list(node._get_dispatch_methods(name, message))
                    plain = MessagePump._get_dispatch_methods(node, name, message)
                    assert found == list(plain), (node, name)


async def test_a_handler_keeps_what_it_inherits_from_a_message(opened, season):
    async with opened(season) as pilot:
        message = Idle()
        found = [owner for owner, _ in pilot.app.screen._get_dispatch_methods("on_idle", message)]
        assert len(found) > 1
        seen = []
        for owner, _ in pilot.app.screen._get_dispatch_methods("on_idle", message):
            seen.append(owner)
            message.prevent_default()
        assert seen == found[:1]


def test_parameters_are_counted_as_inspect_does():
    class Thing:
        def none(self):
            """Take nothing."""

        def some(self, a, /, b, *c, d=1, **e):
            """Take all kinds."""

        @classmethod
        def of_kind(cls, a):
            """Belong to the class."""

        def all_of_them(*about):
            """Name not even itself."""

    @wraps(Thing.some)
    def wrapping(*about):
        """Say it is another."""

    thing = Thing()
    for each in (
        thing.none,
        thing.some,
        Thing.some,
        thing.of_kind,
        thing.all_of_them,
        wrapping,
        len,
    ):
        assert count_parameters(each) == len(inspect.signature(each).parameters), each
