"""Which wordings ask the same, by likeness, by the bank, and by the person's decision (O3)."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import product

from tui.model.interview import Grouping
from tui.model.text.folding import bare_words
from tui.playbook.questions.likeness import ALIKE_FROM, contrary, gist, likeness


class AlikeWordings:
    """The pairs of wordings that are alike, kept from one call of `partition` to the next."""

    def __init__(self) -> None:
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        self._seen: set[str] = set()
        self._pairs: list[tuple[float, str, str]] = []

    def add(self, wording: str) -> None:
        """Compare a wording with all earlier ones that share half of their stems with it."""
        key = bare_words(wording)
        if key in self._seen:
            return
        self._seen.add(key)
        stems = gist(key).stems
        shared: Counter[str] = Counter()
        for stem in stems:
            shared.update(self._by_stem[stem])
            self._by_stem[stem].append(key)
        for other, count in shared.items():
            if 2 * count >= min(len(stems), len(gist(other).stems)):
                how_alike = likeness(other, key)
                if how_alike >= ALIKE_FROM:
                    self._pairs.append((-how_alike, min(other, key), max(other, key)))

    def among(self, keys: Container[str]) -> list[tuple[str, str]]:
        """Return the pairs among some wordings, given by their bare words, the most alike first."""
        return [
            (one, other) for _, one, other in sorted(self._pairs) if one in keys and other in keys
        ]


def partition(
    wordings: Mapping[str, str],
    decisions: Iterable[Grouping] = (),
    alike: AlikeWordings | None = None,
) -> list[frozenset[str]]:
    """Return the groups of wordings that ask the same, each wording in exactly one.

    `wordings` maps each wording to its id in the bank, empty if it has none. Wordings with
    the same bare words are one. The person's decisions count first, the latest before all
    others; then wordings with the same id in the bank go together; then those that are
    alike, the most alike first, unless their group would hold two questions from the bank
    or two that contradict each other. The order of the arguments does not change the
    outcome. `alike` knows some wordings already, and knows all of them afterwards.
    """
    alike = alike or AlikeWordings()
    spelled: dict[str, set[str]] = defaultdict(set)
    banks: dict[str, set[str]] = {}
    for wording, bank_id in wordings.items():
        key = bare_words(wording)
        spelled[key].add(wording)
        banks.setdefault(key, set()).update({bank_id} - {""})
    groups = _Groups(banks)
    for one, other, together in _decided(decisions):
        if together:
            groups.join(one, other)
        else:
            groups.part(one, other)
    for one, other in _same_bank_id(banks):
        groups.join(one, other)
    for wording in spelled:
        alike.add(wording)
    for one, other in alike.among(spelled):
        if groups.may_be_alike(one, other):
            groups.join(one, other)
    found = [
        frozenset(wording for key in members for wording in spelled.get(key, ()))
        for members in groups.all()
    ]
    return sorted((group for group in found if group), key=min)


class _Groups:
    """Disjoint groups of keys, some of which must stay apart."""

    def __init__(self, banks: Mapping[str, set[str]]) -> None:
        self._members = {key: {key} for key in banks}
        self._barred: dict[str, set[str]] = defaultdict(set)
        self._banks = banks

    def join(self, one: str, other: str) -> None:
        """Join two groups, unless something in them must stay apart."""
        mine, theirs = self._group(one), self._group(other)
        if mine is theirs or any(not self._barred[key].isdisjoint(theirs) for key in mine):
            return
        mine |= theirs
        for key in theirs:
            self._members[key] = mine

    def part(self, one: str, other: str) -> None:
        """Keep two keys apart from now on, unless they are already together."""
        if other not in self._group(one):
            self._barred[one].add(other)
            self._barred[other].add(one)

    def may_be_alike(self, one: str, other: str) -> bool:
        """Whether nothing speaks against two groups being one."""
        mine, theirs = self._group(one), self._group(other)
        ids, other_ids = self._bank_ids(mine), self._bank_ids(theirs)
        if ids and other_ids and ids.isdisjoint(other_ids):
            return False
        return not any(contrary(gist(a), gist(b)) for a, b in product(mine, theirs))

    def all(self) -> Iterator[set[str]]:
        """Yield each group once."""
        yield from {id(group): group for group in self._members.values()}.values()

    def _group(self, key: str) -> set[str]:
        return self._members.setdefault(key, {key})

    def _bank_ids(self, members: set[str]) -> set[str]:
        return {bank_id for key in members for bank_id in self._banks.get(key, ())}


def _decided(decisions: Iterable[Grouping]) -> Iterator[tuple[str, str, bool]]:
    for decision in sorted(
        decisions, key=lambda decision: (decision.decided, decision.id), reverse=True
    ):
        one = bare_words(decision.wording)
        for other in sorted({bare_words(wording) for wording in decision.others} - {one}):
            yield one, other, decision.together


def _same_bank_id(banks: Mapping[str, set[str]]) -> Iterator[tuple[str, str]]:
    by_id: dict[str, list[str]] = defaultdict(list)
    for key in sorted(banks):
        for bank_id in banks[key]:
            by_id[bank_id].append(key)
    for bank_id in sorted(by_id):
        first, *others = by_id[bank_id]
        yield from ((first, other) for other in others)
