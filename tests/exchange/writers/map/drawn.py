"""Maps of any size, to be drawn."""

import random

from tui.model.drawn_map import DrawnMap, DrawnPerson, DrawnSource
from tui.model.people import COLD_SOURCES, Source
from tui.playbook.contacts.stages import Stage

HOSTILE = (
    "<script>document.title='run'</script>",
    'R&D "Bob" <b>bold</b> & Co.',
    "Donaudampfschifffahrtsgesellschaft" * 6,
    "مرحبا بالعالم الكبير جدا",
    "דנה כהן",
    "王小明",
    "山田太郎" * 12,
    "W" * 80,
    "👩‍👩‍👧‍👦" * 20,
    "e\u0301" * 60,
    "i",
    "]]> --> \ufffe",
)
_WORDS = [
    "Ana",
    "Ben",
    "Chloé",
    "Dmitri",
    "Eun-ji",
    "Fatima",
    "Małgorzata",
    "Okafor",
    "Whitfield",
    "Ng",
    "Castillo",
    "Lee",
]


def drawn(size: int, *, seed: int = 1, introduced: float = 0.3, sources: int = 16) -> DrawnMap:
    """A map of so many people, some of them introduced by others, some with hostile names."""
    dice = random.Random(seed)
    kinds = [*Source][:sources]
    counts = dict.fromkeys(kinds, 0)
    for _ in range(size):
        counts[dice.choices(kinds, range(len(kinds), 0, -1))[0]] += 1
    return DrawnMap(
        tuple(
            DrawnSource(kind.value, kind in COLD_SOURCES, people(count, dice, introduced))
            for kind, count in counts.items()
        )
    )


def people(count: int, dice: random.Random, introduced: float) -> tuple[DrawnPerson, ...]:
    """People of one source, introducers before those they introduced."""
    found: list[DrawnPerson] = []
    chain: list[int] = []
    for place in range(count):
        by = None
        if chain and dice.random() < introduced:
            chain = chain[: dice.randint(1, len(chain))]
            by = chain[-1]
        else:
            chain = []
        chain.append(place)
        name = " ".join(dice.choices(_WORDS, k=2)) if dice.random() < 0.8 else dice.choice(HOSTILE)
        at = dice.choice(["", "Northlight Logistics", "City of Westbrook", dice.choice(HOSTILE)])
        stands = dice.choice([*Stage]).value
        found.append(DrawnPerson(name, stands, dice.random() < 0.7, "Analyst", at, by))
    return tuple(found)
