"""A style sheet that remembers what it found for widgets of a kind in a place."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, cast
from weakref import WeakKeyDictionary

from textual.css.model import RuleSet
from textual.css.styles import RulesMap
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode


@dataclass(frozen=True)
class _Kind:
    """What the style sheet has for widgets that bear the same names.

    Rules are told by their number, since they are many; `states` and `app_states` are the
    pseudo-classes that these rules ask about on the way from the program to the widget.
    """

    rules: int
    states: tuple[str, ...]
    app_states: tuple[str, ...]


@dataclass
class _Style:
    """What was found for widgets of a kind in a place, and that as a new widget keeps it."""

    rules: Any
    has_hover: bool
    kept: dict[str, Any] | None = None


class Memory:
    """What is known of styles; it grows with the kinds of widgets, not with what they show."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[RuleSet, ...], int] = {}
        self.sheets: dict[tuple[RuleSet, ...], _Sheet] = {}
        self.styles: dict[Hashable, _Style] = {}


class _Sheet:
    """The place of each rule among all, and the kinds that were found among them."""

    def __init__(self, rules: Iterable[RuleSet]) -> None:
        self.places = {rule: place for place, rule in enumerate(rules)}
        self.kinds: dict[Hashable, _Kind | None] = {}


class _FoundRules(dict[Any, Any]):
    """Takes what Textual finds for one widget, and never has it before."""

    def get(self, _key: object, _default: object = None) -> None:
        """Return nothing."""


# Beside it there is its opposite, which asks for the same.
_OPPOSITES = {"blur": "focus", "enabled": "disabled", "light": "dark"}


_OF_THE_APP = frozenset({"dark", "inline", "ansi", "nocolor"})


_MOST_STYLES = 5_000


_MOST_SHEETS = 100


class KnownStyles(Stylesheet):
    """A style sheet that remembers what it found for a kind of widget in a kind of place.

    Textual looks through all rules for each widget and each of its parts, whenever it comes, or
    anything on the way to it has changed, and sets every rule again: a fifth of what a key costs.
    What rules can ask about is asked here first, and only what is new is looked for.
    """

    def __init__(self, variables: dict[str, str]) -> None:
        super().__init__(variables=variables)
        self._memory = Memory()
        self._in_other_colors = False
        self._read: object = None
        self._sheet = _Sheet(())
        self._worn: WeakKeyDictionary[DOMNode, Any] = WeakKeyDictionary()
        self._parts_in: WeakKeyDictionary[DOMNode, Hashable] = WeakKeyDictionary()

    def set_variables(self, variables: dict[str, str]) -> None:
        """Take other colors, if they are others."""
        if variables != self._variables:
            self._in_other_colors = True
            super().set_variables(variables)

    def reparse(self) -> None:
        """Read all again, if anything is new."""
        if self._in_other_colors or self._require_parse:
            self._in_other_colors = False
            super().reparse()

    def apply(
        self,
        node: DOMNode,
        *,
        animate: bool = False,
        cache: dict[tuple[Any, ...], Any] | None = None,
    ) -> None:
        """Give a widget the styles that the sheet has for it."""
        named = (type(node), node.id, frozenset(node._classes))  # noqa: SLF001
        kind = self._kind(named, lambda: node._selector_names)  # noqa: SLF001
        if kind is None:
            super().apply(node, animate=animate, cache=cache)
            return
        place = _place(node, kind)
        style = self._memory.styles.get(place)
        if style is None:
            self._look_up(node, place, animate=animate)
            return
        node._has_hover_style = style.has_hover  # noqa: SLF001
        node._has_focus_within = node._has_order_style = node._has_odd_or_even = False  # noqa: SLF001
        if style.rules is not None:
            self._wear(node, style, animate=animate)
        self._process_component_classes(node)

    def _look_up(self, node: DOMNode, place: Hashable, *, animate: bool) -> None:
        if len(self._memory.styles) >= _MOST_STYLES:
            self._memory.styles.clear()
        found = _FoundRules()
        super().apply(node, animate=animate, cache=found)
        rules = next(iter(found.values()), None)
        self._worn[node] = rules
        self._memory.styles[place] = _Style(rules, node._has_hover_style)  # noqa: SLF001

    def _wear(self, node: DOMNode, style: _Style, *, animate: bool) -> None:
        base = node.styles.base
        if self._worn.get(node) is style.rules:
            node.notify_style_update()
        elif base.get_rules() or node._is_mounted:  # noqa: SLF001
            self.replace_rules(node, style.rules, animate=animate)
        elif style.kept is None:
            self.replace_rules(node, style.rules)
            # Each widget has a layout of its own.
            style.kept = {**base.get_rules()}
            style.kept.pop("layout", None)
        else:
            # Nothing is asked to be drawn again yet, so that all can be set at once.
            base.merge_rules(cast("RulesMap", style.kept))
            base.layout = style.rules.get("layout")
            node.notify_style_update()
        self._worn[node] = style.rules

    def _process_component_classes(self, node: DOMNode) -> None:
        parts = node._get_component_classes()  # noqa: SLF001
        if parts:
            names = {"*", DOMNode.__name__, *(f".{part}" for part in parts)}
            kind = self._kind((type(node), "parts"), lambda: names)
            if kind is not None:
                place = _place(node, kind)
                if node._component_styles and self._parts_in.get(node) == place:  # noqa: SLF001
                    return
                self._parts_in[node] = place
            super()._process_component_classes(node)

    def _kind(self, named: Hashable, selectors: Callable[[], set[str]]) -> _Kind | None:
        """Return what there is for some names; None if it depends on what is beside a widget."""
        rules = self.rules
        if self._read is not rules:
            self._read, those = rules, tuple(rules)
            sheets = self._memory.sheets
            if those not in sheets:
                if len(sheets) >= _MOST_SHEETS:
                    sheets.clear()
                sheets[those] = _Sheet(those)
            self._sheet = sheets[those]
        kinds = self._sheet.kinds
        if named not in kinds:
            kinds[named] = self._new_kind(selectors())
        return kinds[named]

    def _new_kind(self, selectors: set[str]) -> _Kind | None:
        there = self.rules_map
        found = {rule for name in selectors & there.keys() for rule in there[name]}
        those = tuple(sorted(found, key=self._sheet.places.__getitem__))
        states = {state for each in those for state in each.pseudo_classes}
        if not states.isdisjoint(self._EXCLUDE_PSEUDO_CLASSES_FROM_CACHE):
            return None
        states = {_OPPOSITES.get(state, state) for state in states}
        return _Kind(
            self._memory.numbers.setdefault(those, len(self._memory.numbers)),
            tuple(sorted(states - _OF_THE_APP)),
            tuple(sorted(states & _OF_THE_APP)),
        )


def _place(node: DOMNode, kind: _Kind) -> Hashable:
    """Return all that the rules of a kind can ask about from a widget up to the program."""
    way: list[Hashable] = [kind.rules]
    above: object = node
    while isinstance(above, DOMNode):
        node = above
        holds: dict[str, Any] = node._PSEUDO_CLASSES  # noqa: SLF001
        way.append((type(node), node.id, frozenset(node._classes)))  # noqa: SLF001
        way.extend([state in holds and holds[state](node) for state in kind.states])
        above = node._parent  # noqa: SLF001
    way.extend([state in holds and holds[state](node) for state in kind.app_states])
    return tuple(way)
