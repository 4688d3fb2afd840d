"""Taking a person out of the words of others: what goes, and what stays."""

import json
import unicodedata

from tests.cases import for_each
from tests.world import NOON
from tui.model.identity.traces import Traces
from tui.model.people import Contact
from tui.playbook.letters.weaving.words.english import is_word


def contact(name, **fields):
    return Contact(name=name, created=NOON, **fields)


OTHERS = (
    contact("Jane Roe", emails=("info@acme.com",), phones=("+1 555 010 9999",)),
    contact("Ann Lee-Smith", emails=("ann.lee.smith@x.org",)),
    contact("Omar Haddad", links=("https://www.linkedin.com/in/omar",)),
    contact("Peter Park"),
)
KEPT = ("Bay Freight", "Doe Hospital", "Nora Castillo")


def traces(person, others=OTHERS):
    return Traces(person, others, KEPT, is_word)


@for_each(
    ("name", "text", "left"),
    [
        ("Wendy Ho", "Wendy Ho said hi", "somebody said hi"),
        ("Wendy Ho", "wendy ho, WENDY HO; Ho, Wendy", "somebody, somebody; somebody"),
        ("Wendy Ho", "ask Wendy's boss; wendy knows", "ask somebody's boss; somebody knows"),
        ("Wendy Ho", "Ms. Ho and Dr Ho, ho ho ho", "somebody and somebody, ho ho ho"),
        ("Wendy Ho", "how Hobart shows", "how Hobart shows"),
        ("Wendy Ho", "see @wendy_ho and wendyho.dev", "see @somebody and somebody.dev"),
        ("Wendy Ho", "Wendy\nHo", "somebody"),
        ("Wendy Ho", "Wendys or Wendyland", "Wendys or Wendyland"),
        ("Jane Doe", "Jane Doe, Jane, Jane Roe", "somebody, Jane, Jane Roe"),
        ("Jane Doe", "at Doe Hospital", "at Doe Hospital"),
        ("Ann Lee", "Ann Lee met Ann Lee-Smith", "somebody met Ann Lee-Smith"),
        ("Ann Lee", "ann.lee.smith@x.org", "ann.lee.smith@x.org"),
        ("Will May", "Will you come in May? Will May will", "Will you come in May? somebody will"),
        ("Grace Kim", "Grace period, with Kim", "Grace period, with somebody"),
        ("Mark", "Mark my words", "Mark my words"),
        ("Dr. Kim Park (she/her)", "Dr. Park; Kim Park; K. Park", "Dr. Park; somebody; somebody"),
        (
            "José Ángel Pérez",
            "jose said; JOSÉ; Perez's lab",
            "somebody said; somebody; somebody's lab",
        ),
        ("José Pérez", unicodedata.normalize("NFD", "José Pérez!"), "somebody!"),
        ("Zoë Núñez", "zoe nunez", "somebody"),
        ("王小明", "昨天王小明说", "昨天somebody说"),
        ("Mary O'Brien-Smith, PhD", "Mary O’Brien-Smith", "somebody"),
        ("my uncle Beto", "asked my uncle Beto; Beto", "asked somebody; somebody"),
        ("joe from the gym", "the gym, joe from the gym", "the gym, somebody"),
        ("Doe, Wendy", "Wendy Doe", "somebody"),
        ('Robert "Bobbo" Quist Jr.', "Bobbo Quist, Bobbo", "somebody, somebody"),
        ("Anna van der Berg", "the van der Berg lab, van", "the somebody lab, van"),
        ("Omar Haddad", "Omar Haddad", "Omar Haddad"),
    ],
)
def test_a_name_goes_and_what_others_share_stays(name, text, left):
    assert traces(contact(name)).taken_out(text) == left


@for_each(
    ("fields", "text", "left"),
    [
        ({"emails": ("W.Ho@Acme.com",)}, "mail w.ho@acme.com.", "mail [forgotten]."),
        ({"emails": ("w@acme.com",)}, "new@acme.com, w@acme.com", "new@acme.com, [forgotten]"),
        ({"emails": ("info@acme.com",)}, "info@acme.com", "info@acme.com"),
        ({"phones": ("+1 (555) 010-7788",)}, "call 555.010.7788!", "call [forgotten]!"),
        ({"phones": ("555 010 7788",)}, "+1-555-010-7788", "[forgotten]"),
        ({"phones": ("5550109999",)}, "+1 555 010 9999", "+1 555 010 9999"),
        ({"phones": ("112",)}, "at 112", "at 112"),
        (
            {"links": ("https://www.linkedin.com/in/wendyho-7/",)},
            "linkedin.com/in/wendyho-7",
            "[forgotten]",
        ),
        ({"links": ("https://ho.example/about",)}, "https://ho.example/about", "[forgotten]"),
        ({"links": ("https://acme.com",)}, "https://acme.com", "https://acme.com"),
        ({"links": ("linkedin.com/in/omar",)}, "omar", "omar"),
    ],
)
def test_addresses_go_unless_somebody_else_has_them(fields, text, left):
    assert traces(contact("Vera Tester", **fields)).taken_out(text) == left


def test_nothing_is_found_without_a_name():
    nobody = traces(contact("", emails=("",), phones=("",), links=("",)))
    assert nobody.taken_out("Wendy, 5550107788") == "Wendy, 5550107788"
    assert not nobody.are_in("Wendy")


@for_each("text", ["José Pérez", "JOSE PEREZ", "Jose\u0301 Pe\u0301rez", "«pérez»"])
def test_documents_that_may_have_them_are_found_as_json(text):
    jose = traces(contact("José Pérez", emails=("jp@x.org",), phones=("+1 555 010 7788",)))
    assert jose.may_be_in(json.dumps({"text": f"… {text}"}).lower())
    assert jose.taken_out(text) != text
    for raw in ('{"text":"call 555-010-7788"}', '{"text":"jp@x.org"}'):
        assert jose.may_be_in(raw)
    for raw in ('{"text":"joseph"', '{"text":"caf\\u00e9 5550"}', '{"n":5}'):
        assert jose.may_be_in(raw) is ("jose" in raw)
    assert traces(contact("王小明")).may_be_in(json.dumps("昨天王小明说"))
