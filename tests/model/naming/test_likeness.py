"""Names that are spelled otherwise and may be one person's."""

from tests.cases import for_each
from tui.model.naming.likeness import is_alike

ALIKE = [
    ("Bob O'Neil", 'Robert "Bob" O\'Neil Jr.'),
    ("Bob O'Neil", "Robert O’Neil"),
    ("Jose Garcia Lopez", "José García"),
    ("zhang wei", "Wei Zhang"),
    ("Liz Doe", "Elizabeth Doe"),
    ("Liz Doe", "Elizabeth (Liz) Doe"),
    ("Beth Doe", "Elizabeth Doe"),
    ("J. Doe", "Jane Doe"),
    ("Jane Marie Doe", "Jane Doe"),
    ("Jon Smith", "John Smith"),
    ("Kathryn Smith", "Catherine Smith"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("Jane Meyer", "Jane Meier"),
    ("Micheal Roe", "Michael Roe"),
    ("Priyanka Shah", "Priynaka Shah"),
    ("María del Carmen López", "Maria Lopez"),
    ("Dr. Bill Ray", "William Ray, PhD"),
    ("Jane Doe-Smith", "Jane Doe"),
    ("Mike Roe (Micky)", "Michael Roe"),
    ("Tanaka Hiroshi", "Hiroshi Tanaka"),
]
NOT_ALIKE = [
    ("Jane Doe", "John Doe"),
    ("Jane Doe", "Jane Day"),
    ("Jane Doe", "Jane Roe"),
    ("Dan Smith", "Dean Smith"),
    ("Dan Smith", "Diane Smith"),
    ("John Smith Jr.", "Bob Smith Sr."),
    ("John Smith Jr.", "John Smith Sr."),
    ("John A. Smith", "John B. Smith"),
    ("Nguyễn Văn Ba", "Nguyễn Văn Bình"),
    ("Jane", "Jane Doe"),
    ("Maria Lopez", "Mario Lopez"),
    ("Jane Doe", "Doe Industries"),
    ("J. Doe", "Karl Doe"),
    ("Robert Lee", "Robert Li"),
    ("Jane Doe", "JANE DOE"),
]


@for_each(("one", "other"), ALIKE)
def test_may_be_one(one, other):
    assert is_alike(one, other)
    assert is_alike(other, one)


@for_each(("one", "other"), NOT_ALIKE)
def test_are_two_or_the_same(one, other):
    assert not is_alike(one, other)
    assert not is_alike(other, one)
