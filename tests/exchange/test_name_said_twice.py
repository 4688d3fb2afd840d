"""A name that stands below a letter and again on the card is one name."""

from tests.cases import for_each
from tui.exchange.pasted_person import line_of_paste
from tui.exchange.signature_line import line_of_signature
from tui.model.contact_line.contact_line import parse_contact_line

KOEHLER = ("Dr. Maren Köhler", "Head of Hydrology", "Hamburg Port Authority")
SIGNED = [
    (
        "Maren Köhler\n--\nDr. Maren Köhler | Head of Hydrology\n"
        "Hamburg Port Authority\nm@h.example",
        *KOEHLER,
    ),
    (
        "Best,\nSam\n\n-- \nSamuel Ortiz, PE\nSenior Bridge Engineer | Parsons\nO: 312-555-0110",
        'Samuel Ortiz "Sam", PE',
        "Senior Bridge Engineer",
        "Parsons",
    ),
    (
        "Cheers, Priya\n\nPriya Raman\nPRIYA RAMAN | UX Researcher | Etsy\npriya@etsy.example",
        "Priya Raman",
        "UX Researcher",
        "Etsy",
    ),
    (
        "Tom Becker\n\n--\nThomas Becker\nData Engineer\nOtto GmbH\n+49 40 5550199",
        'Thomas Becker "Tom"',
        "Data Engineer",
        "Otto GmbH",
    ),
    (
        "Thanks so much!\nLinda\n\nLinda Park (she/her)\n"
        "Linda Park, MPH | Program Manager, Mercy Corps\nlinda@mc.example",
        "Linda Park, MPH",
        "Program Manager",
        "Mercy Corps",
    ),
    (
        "Kind regards\nMaren Köhler\n__________\nDr. Maren Köhler\nHead of Hydrology\n"
        "Hamburg Port Authority\nTel. +49 40 555010",
        *KOEHLER,
    ),
    (
        "Maren Koehler\n--\n"
        "Dr. Maren Köhler - Head of Hydrology - Hamburg Port Authority\nm@h.example",
        *KOEHLER,
    ),
    (
        "J. Whitfield\n***\nJoan Whitfield\nActuary, Lloyds Bank\njoan@l.example",
        "Joan Whitfield",
        "Actuary",
        "Lloyds Bank",
    ),
    (
        "Viele Grüße\nMaren Köhler\n\nMaren Köhler, M.Sc. | Hydrologin | BAW\nmaren@baw.example\n",
        "Maren Köhler, M.Sc.",
        "Hydrologin",
        "BAW",
    ),
    (
        "Siemens\nMaren Köhler\nDr. Maren Köhler · Head of Hydrology\nm@s.example",
        "Dr. Maren Köhler",
        "Head of Hydrology",
        "Siemens",
    ),
    (
        "Thanks,\nRobert\n--\nBob Nakamura\nRobert Nakamura, CPA\nPartner, Deloitte\nbob@d.example",
        'Robert Nakamura "Bob", CPA',
        "Partner",
        "Deloitte",
    ),
    (
        "Aisha Khan\nPronouns: she/her\n"
        "Dr Aisha Khan, Consultant Cardiologist, St Thomas Hospital\naisha@nhs.example",
        "Dr Aisha Khan (she/her)",
        "Consultant Cardiologist",
        "St Thomas Hospital",
    ),
    (
        "Jose Garcia\nJosé García López | Engineer\nAcme\njose@acme.example",
        "José García López",
        "Engineer",
        "Acme",
    ),
]
FURTHER_DOWN = [
    "Joan Whitfield\nActuary\nLloyds Bank\nJoan Whitfield | joan@l.example",
    "Joan Whitfield\nActuary\nLloyds Bank\n--\nJoan Whitfield\njoan@l.example",
    "Joan Whitfield\nActuary\nLloyds Bank\nJOAN WHITFIELD - joan@l.example",
]
FIRMS = [
    ("Joan Whitfield\nJoan Whitfield Consulting\n555-010-0199", "Joan Whitfield Consulting"),
    ("Dave Miller\nDave Miller Plumbing\n(312) 555-0100", "Dave Miller Plumbing"),
    ("Ann Lee\nAnne Lee Design Studio\nann@l.example", "Anne Lee Design Studio"),
]


@for_each("text, name, title, organization", SIGNED)
def test_the_card_is_the_person(text, name, title, organization):
    read = parse_contact_line(line_of_signature(text))
    assert (read.name, read.title, read.organization) == (name, title, organization)
    pasted = parse_contact_line(line_of_paste(text))
    assert (pasted.name, pasted.title, pasted.organization) == (name, title, organization)


@for_each("text", FURTHER_DOWN)
def test_a_name_further_down_is_nothing_new(text):
    read = parse_contact_line(line_of_signature(text))
    assert (read.name, read.title, read.organization) == (
        "Joan Whitfield",
        "Actuary",
        "Lloyds Bank",
    )
    assert read.emails == ("joan@l.example",)
    assert not read.notes


@for_each("text, firm", FIRMS)
def test_a_firm_named_after_somebody_stays_a_firm(text, firm):
    read = parse_contact_line(line_of_signature(text))
    assert read.organization == firm
    assert read.name in firm.replace("Anne", "Ann")
    assert read.name != firm
