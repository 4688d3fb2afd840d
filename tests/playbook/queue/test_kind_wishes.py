"""A kind wish is no task (A6)."""

from tests.cases import for_each
from tui.playbook.queue.kind_wishes import is_kind_wish

WISHES = """
pray for me
she'll pray for me and my family
will keep her fingers crossed
fingers crossed for the exam
Wished me luck
best of luck with the search
is rooting for me
said she's cheering me on
keep me in her thoughts
God bless
sends his love to my grandmother
says hi to my mom
free parking pass
a visitor parking pass
validate parking
parking
a free mug
free snacks
cup of coffee
gave me a tote bag
"""
TASKS = """
introduce me to Sam and pray for me
wishes me luck and will send the reading list
send her slides
intro to Priya
look over my résumé
lunch in the spring
coffee when I am in town
let me shadow a shift
a tour of the plant
come back any time with questions
read my essay, fingers crossed
forward my name to the parking office
a desk for the summer
free ticket to the conference
lend me the book on prayer
ask her boss about the wish list
the wish list from the library
her thoughts on my essay
his thoughts by Friday
a ride along with the crew
$50 gift card for the study
mock interview
"""


def lines(text):
    return text.strip().splitlines()


@for_each("offer", lines(WISHES))
def test_A6_a_kind_wish_leaves_nothing_to_follow_up(offer):
    assert is_kind_wish(offer)


@for_each("offer", [*lines(TASKS), ""])
def test_A6_an_offer_that_helps_is_followed_up(offer):
    assert not is_kind_wish(offer)
