"""Whose house it is where one meets: typed without its apostrophe, told with it."""

from tests.cases import for_each
from tui.playbook.letters.fit.place import come_to


@for_each(
    ("place", "said"),
    [
        ("grandmas house", "Let us meet at Grandma's house."),
        ("grandma's house", "Let us meet at Grandma's house."),
        ("my grandmas house", "Let us meet at my grandma's house."),
        ("moms place", "Let us meet at Mom's place."),
        ("dads garage", "Let us meet at Dad's garage."),
        ("at abuelas kitchen", "Let us meet at Abuela's kitchen."),
        ("grandpas barn, route 9", "Let us meet at Grandpa's barn, route 9."),
        ("titas apartment", "Let us meet at Tita's apartment."),
        ("my aunts kitchen", "Let us meet at my aunt's kitchen."),
        ("her moms house", "I will come to your mom's house."),
        ("the boys club", "Let us meet at the boys club."),
        ("farmers market", "Let us meet at the farmers market."),
    ],
)
def test_a_place_of_kin_has_its_apostrophe(place, said):
    assert come_to(place) == said
