"""Somebody pasted in several lines becomes one line that reads as they were written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.exchange.contact_list import is_list
from tui.exchange.pasted_person import both_people, line_of_paste
from tui.exchange.readers.pasted_names import read_pasted
from tui.exchange.signature import is_one_person
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import labeled_parts

SIGNATURES = {
    """Best regards,
    Jane Doe
    Senior Data Analyst
    Acme Inc.
    +1 555 010 0101
    jane@acme.example
    www.acme.example""": {
        "name": "Jane Doe",
        "title": "Senior Data Analyst",
        "organization": "Acme Inc.",
        "e-mail": "jane@acme.example",
        "phone": "+1 555 010 0101",
        "link": "www.acme.example",
    },
    """--
    Dr. Anna Schmidt
    Abteilungsleiterin Risiko
    Muster GmbH
    Musterstraße 5
    10115 Berlin
    Tel. +49 30 123456
    Fax +49 30 123457""": {
        "name": "Dr. Anna Schmidt",
        "title": "Abteilungsleiterin Risiko",
        "organization": "Muster GmbH",
        "phone": "+49 30 123456",
        "notes": "Fax: +49 30 123457; Musterstraße 5; 10115 Berlin",
    },
    """Wendy Ho (she/her)
    VP, Engineering | Fernway
    M: (312) 555-0199 | wendy@fernway.example
    linkedin.com/in/wendyho

    Sent from my iPhone""": {
        "name": "Wendy Ho (she/her)",
        "title": "VP, Engineering",
        "organization": "Fernway",
        "e-mail": "wendy@fernway.example",
        "phone": "(312) 555-0199",
        "link": "linkedin.com/in/wendyho",
    },
    """Thanks,

    Bo Ray
    he/him
    Professor, Department of Physics
    University of Bergen
    T +47 55 58 00 00
    https://uib.example/bo""": {
        "name": "Bo Ray (he/him)",
        "title": "Professor, Department of Physics",
        "organization": "University of Bergen",
        "phone": "+47 55 58 00 00",
        "link": "https://uib.example/bo",
    },
    """> JOHN MILLER
    > Acme Corporation
    > Chief Risk Officer
    > 123 Main Street, Suite 200, Chicago, IL 60601
    > o. 312.555.0100  c. 312.555.0101
    > This message is confidential and intended only for its recipient.""": {
        "name": "JOHN MILLER",
        "title": "Chief Risk Officer",
        "organization": "Acme Corporation",
        "phone": "312.555.0100 + 312.555.0101",
        "notes": "123 Main Street; Suite 200; Chicago; IL 60601",
    },
    """+1 555 010 0101
    Jane Doe
    Nurse at Lake Hospital
    Cheers!""": {
        "name": "Jane Doe",
        "title": "Nurse",
        "organization": "Lake Hospital",
        "phone": "+1 555 010 0101",
    },
}

SIGNED = {
    "Best,\nMike\n\nMichael J. Fitzgerald, P.E.\nEngineer\nWSP\nmike@wsp.example": {
        "name": 'Michael J. Fitzgerald "Mike", P.E.',
        "title": "Engineer",
        "organization": "WSP",
        "e-mail": "mike@wsp.example",
    },
    "Viele Grüße\nSepp\n\nJosef Huber\nLeiter Einkauf\nBMW AG": {
        "name": 'Josef Huber "Sepp"',
        "title": "Leiter Einkauf",
        "organization": "BMW AG",
    },
    "Thanks,\nLi\n--\nLi Wei | Data Scientist\nGrab Ltd.\nPronouns: she/her": {
        "name": "Li Wei (she/her)",
        "title": "Data Scientist",
        "organization": "Grab Ltd.",
    },
    "Best,\nJane\nAnalyst\nAcme": {"name": "Jane", "title": "Analyst", "organization": "Acme"},
    "Dear Noor,\nit was great to meet you. Write me: 312-555-0101\nWarmly,\nPeg\n"
    "Peggy Olson\nCopy Chief, SC&P": {
        "name": 'Peggy Olson "Peg"',
        "title": "Copy Chief",
        "organization": "SC&P",
        "phone": "312-555-0101",
        "notes": "Dear Noor; it was great to meet you. / Write me",
    },
    "Hi Noor, great meeting you!\nReach me here: 312-555-0101\nEllen Kwan\nRecruiter, CTA": {
        "name": "Ellen Kwan",
        "title": "Recruiter",
        "organization": "CTA",
        "phone": "312-555-0101",
        "notes": "Hi Noor, great meeting you!; Reach me here",
    },
}

CARDS = {
    "ACME WATER CO.\nJill Moss\nField Manager\njill@acme.example": {
        "name": "Jill Moss",
        "title": "Field Manager",
        "organization": "ACME WATER CO.",
        "e-mail": "jill@acme.example",
    },
    "Lake Hospital\nGrace Oka\nNurse\n555-010-0101 (office)": {
        "name": "Grace Oka",
        "title": "Nurse",
        "organization": "Lake Hospital",
        "phone": "555-010-0101",
    },
    "Siemens\nUwe Meyer\nIngenieur\n(030) 555-0100 (mobile)": {
        "name": "Uwe Meyer",
        "title": "Ingenieur",
        "organization": "Siemens",
        "phone": "(030) 555-0100",
    },
    "BAY PERMANENTE\nDr. Lin Wu, MD\nPhysician\nlin@care.example": {
        "name": "Dr. Lin Wu, MD",
        "title": "Physician",
        "organization": "BAY PERMANENTE",
        "e-mail": "lin@care.example",
    },
    "Tariq Hasan\nCivil Engineer\nArup | Water\n(734) 555-0110 (cell)": {
        "name": "Tariq Hasan",
        "title": "Civil Engineer",
        "organization": "Arup / Water",
        "phone": "(734) 555-0110",
    },
    "Jane Church\nNurse\nLake Hospital": {
        "name": "Jane Church",
        "title": "Nurse",
        "organization": "Lake Hospital",
    },
}

PROFILES = {
    """Jane Doe (She/Her) · 2nd
    Staff Engineer at Google | ex-Meta | Speaker
    San Francisco Bay Area · Contact info
    500+ connections""": {
        "name": "Jane Doe (She/Her)",
        "title": "Staff Engineer",
        "organization": "Google",
        "notes": "ex-Meta / Speaker; San Francisco Bay Area",
    },
    """Jane Doe
     · 1st
    Data Analyst at Acme
    Greater Chicago Area
    Contact info
    1,234 followers  500+ connections""": {
        "name": "Jane Doe",
        "title": "Data Analyst",
        "organization": "Acme",
        "notes": "Greater Chicago Area",
    },
    """Jane Doe, MBA
    2nd degree connection
    2nd
    VP of Sales at Bay Freight
    Bay Freight · University of Oregon
    Portland, Oregon, United States
    Contact info
    500+ connections
    Connect
    Message""": {
        "name": "Jane Doe, MBA",
        "title": "VP of Sales",
        "organization": "Bay Freight",
        "notes": "University of Oregon; Portland, Oregon, United States",
    },
    """Bob Smith 3rd+
    Open to work
    Senior Product Manager | Fintech | Mentor
    New York City Metropolitan Area""": {
        "name": "Bob Smith",
        "title": "Senior Product Manager",
        "notes": "Open to work; Fintech / Mentor; New York City Metropolitan Area",
    },
    """Sam Roe
    Sam Roe
    · 2nd
    Recruiter at Acme
    Talks about #hiring, #tech
    Austin, Texas Metropolitan Area
    5K followers
    Follow
    More""": {
        "name": "Sam Roe",
        "title": "Recruiter",
        "organization": "Acme",
        "notes": "Talks about hiring, tech; Austin, Texas Metropolitan Area",
    },
    """Aaliyah Grant, AICP
    Aaliyah Grant, AICP
     · 1st
    She/Her
    Senior Planner, City of Lund
    University of Lund - School of Cities
    500+ connections""": {
        "name": "Aaliyah Grant (She/Her), AICP",
        "title": "Senior Planner",
        "organization": "City of Lund",
        "notes": "University of Lund / School of Cities",
    },
    """Jane Doe
    He/Him
    Founder & CEO at Acme
    London Area, United Kingdom""": {
        "name": "Jane Doe (He/Him)",
        "title": "Founder & CEO",
        "organization": "Acme",
        "notes": "London Area, United Kingdom",
    },
    """Jane Doe
    Staff Engineer, Google
    M: 312-555-0199 / O: 312-555-0100""": {
        "name": "Jane Doe",
        "title": "Staff Engineer",
        "organization": "Google",
        "phone": "312-555-0199 + 312-555-0100",
    },
    """Jane Doe
    Associate Professor of Biology / UIC
    Office: SES 123 / Tel: 312-555-0199""": {
        "name": "Jane Doe",
        "title": "Associate Professor of Biology",
        "organization": "UIC",
        "phone": "312-555-0199",
        "notes": "Office: SES 123",
    },
}

SEVERAL_PROFILES = """Jane Doe · 2nd
Analyst at Acme
Bob Smith · 2nd
Nurse at Lake Hospital"""

CARD = """BEGIN:VCARD
VERSION:3.0
N:Doe;Jane;;;
FN:Jane Doe
ORG:{organization}
TITLE:{title}
EMAIL:jane@acme.example
TEL:+1 555 010 0101
URL:https://acme.example/jane
CATEGORIES:ux
NOTE:met at PyCon, nice
END:VCARD"""


def said(text: str) -> dict[str, str]:
    fields: dict[str, list[str]] = {}
    for label, value in labeled_parts(parse_contact_line(line_of_paste(text))):
        fields.setdefault(label, []).append(value)
    return {label: " + ".join(values) for label, values in fields.items()}


@for_each("signature", SIGNATURES)
def test_a_signature_becomes_a_line(signature):
    assert said(signature) == SIGNATURES[signature]
    assert "\n" not in line_of_paste(signature)


@for_each("signature", SIGNED)
def test_the_full_name_below_closing_words_is_the_person(signature):
    assert not is_list(signature)
    assert said(signature) == SIGNED[signature]


@for_each("card", CARDS)
def test_a_firm_may_stand_above_the_name(card):
    assert not is_list(card)
    assert said(card) == CARDS[card]


@for_each("profile", PROFILES)
def test_the_beginning_of_a_profile_becomes_a_line(profile):
    assert not is_list(profile)
    assert said(profile) == PROFILES[profile]


def test_two_profiles_are_a_list():
    assert is_list(SEVERAL_PROFILES)


@for_each(
    ("title", "organization"),
    [("Data Analyst", "Acme"), ("Acme", "Data Analyst"), ("", "Acme"), ("Sailing", ""), ("", "")],
)
@for_each("end", ["\n", "\r\n"])
def test_a_card_becomes_a_line(title, organization, end):
    card = CARD.format(title=title, organization=organization).replace("\n", end)
    assert said(card) == {
        "name": "Jane Doe",
        **({"title": title} if title else {}),
        **({"organization": organization} if organization else {}),
        "e-mail": "jane@acme.example",
        "phone": "+1 555 010 0101",
        "link": "https://acme.example/jane",
        "tag": "#ux",
        "notes": "met at PyCon, nice",
    }


def test_what_cannot_be_one_line_is_told():
    with pytest.raises(ValueError, match="several cards; save them as a file"):
        line_of_paste(CARD + "\n" + CARD)
    with pytest.raises(ValueError, match=r"no end|cut off"):
        line_of_paste("BEGIN:VCARD\nFN:Jane")


def test_one_line_stays_as_it_is():
    assert line_of_paste(" Jane Doe, Acme\n") == "Jane Doe, Acme"
    assert line_of_paste("Best regards, Jane") == "Best regards, Jane"


@given(st.lists(st.text(max_size=30), max_size=6).map("\n".join))
def test_any_text_becomes_one_line(text):
    if "BEGIN:VCARD" not in text.upper():
        assert "\n" not in line_of_paste(text)


@for_each(
    "text",
    [
        *SIGNATURES,
        CARD,
        "Jane Doe\nNurse\nLake Hospital",
        "Jane Doe\njane@acme.example",
        "--\nJane Doe\nAcme",
    ],
)
def test_a_signature_is_no_list(text):
    assert not is_list(text)


@for_each(
    "text",
    [
        "Ada One, Acme\nBen Two, Bay\n",
        "Ada One\nBen Two",
        "Ada One, Nurse, Lake Hospital\nBen Two, Analyst, Acme Inc.",
        "Ada One <ada@one.example>\nBen Two <ben@two.example>",
        "- Ada One, +1 555 010 0101\n- Ben Two, +1 555 010 0102",
        "Ada One\tNurse\tLake Hospital\nBen Two\tAnalyst\tAcme",
        "To talk to:\n- Ada One - nurse, Lake Hospital\n- Ben Two, Acme\n- Cy from Bay??",
    ],
)
def test_a_list_is_no_signature(text):
    assert is_list(text)


# Each as it is pasted, and name, title and organization.
ENDED = r"""
Kind regards / Vriendelijke groet,\n\nSanne van den Berg\nHR-adviseur\nGemeente\nAanwezig: ma, do
 Sanne van den Berg | HR-adviseur | Gemeente
Sent from Outlook for iOS\n____\nDeepa Krishnan\nLead Nurse Educator | Apollo Hospitals, Chennai
 Deepa Krishnan | Lead Nurse Educator | Apollo Hospitals
Hi! It was lovely.\nReach me at lena@bosch.example\nBest, Lena Fischer\nAusbildungsleiterin, Bosch
 Lena Fischer | Ausbildungsleiterin | Bosch
Priya Raman\nSr. Data Engineer, Payments Squad\nStripe\npriya@stripe.example
 Priya Raman | Sr. Data Engineer (Payments Squad) | Stripe
Pat O'Neil, CPA\nPartner, Assurance\nBDO USA\n312-555-0107
 Pat O'Neil, CPA | Partner, Assurance | BDO USA
Amara Stone, MHA, FACHE\nVP, Patient Experience\nMercy Health – Grand Rapids
 Amara Stone, MHA, FACHE | VP, Patient Experience | Mercy Health – Grand Rapids
*Wanjiru Kamau*\n*VP, People & Culture*\n*Safaricom PLC*\n📞 +254 722 555 014
 Wanjiru Kamau | VP, People & Culture | Safaricom PLC
Ruth Adler, LMFT\n(she, her, hers)\nTherapist\nBy appointment only\nLicensed in CA #55123
 Ruth Adler (she/her/hers), LMFT | Therapist |
Cara Mills, LCSW\nTherapist\nOpen Path\nLicense #LC5512
 Cara Mills, LCSW | Therapist | Open Path
JANE MWANGI\nQuality Mgr.\nP.O. Box 4455-00100\nTel: 0722 555 010 / 0733 555 011\nBidco Africa Ltd
 JANE MWANGI | Quality Mgr. | Bidco Africa Ltd
"""
PAIRS = ENDED.strip().splitlines()


@for_each(("text", "meant"), zip(PAIRS[::2], PAIRS[1::2], strict=True))
def test_closing_words_and_asides_are_no_work(text, meant):
    text = text.replace(r"\n", "\n")
    assert is_one_person(text)
    read = parse_contact_line(line_of_paste(text))
    assert f"{read.name} | {read.title} | {read.organization}".strip() == meant.strip()
    kept = str(read).replace("/", " ")
    for word in ("ma", "iOS", "55123", "LC5512", "0722", "lovely"):
        machine = word == "iOS"
        assert machine or word not in text.split() or word in kept


def test_two_signatures_and_two_cards_are_two_people():
    signed = "Tom Riley\nElectrician\nIBEW 26\n\nDenise Tran\nRespiratory Therapist\nKaiser\n"
    cards = "BEGIN:VCARD\nFN:Ann Lee\nEND:VCARD\nBEGIN:VCARD\nFN:Bo Ray\nORG:Acme\nEND:VCARD\n"
    names = {signed: ["Tom Riley", "Denise Tran"], cards: ["Ann Lee", "Bo Ray"]}
    for text, people in names.items():
        assert is_list(text)
        read = read_pasted(text.splitlines())
        assert [each.name for each in read.contacts] == people
        assert not read.problems


@for_each(
    ("text", "people"),
    [
        (
            'Name,Phone\nAuntie Mei,9123 4567\nUncle Bob,"+65 9765 4321"',
            ["Auntie Mei", "Uncle Bob"],
        ),
        ("1. Grace Akinyi, midwife\n2. ??? from the ward", ["Grace Akinyi"]),
        (
            "[11/24, 3:02 PM] Auntie Mei: talk to Kenneth Lim\n"
            "[11/24, 3:02 PM] Auntie Mei: he is quantity surveyor at Obayashi",
            ["Kenneth Lim"],
        ),
    ],
)
def test_headings_and_stamps_are_nobody(text, people):
    assert [each.name for each in read_pasted(text.splitlines()).contacts] == people


@for_each(
    ("text", "several"),
    [
        ("Name: Al Ho\nTitle: Clerk\nCompany: Acme\n\nName: Bo Lind\nTitle: Nurse\n", True),
        ("Vorname: Al\nNachname: Ho\nVorname: Bo\nNachname: Lind", True),
        ("Name: Al Ho\nTitle: Clerk\nCompany: Acme\nEmail: al@acme.example", False),
    ],
)
def test_people_whose_lines_have_labels_are_not_one(text, several):
    assert is_list(text) == several


@for_each(
    ("typed", "names"),
    [
        ("Bob Lee, Ford", ["Bob Lee", "Jane Doe"]),
        ("Bob Lee, buyer, Ford <bob@ford.example>", ["Bob Lee", "Jane Doe"]),
        ("Jane", []),
        ("Jane Doe, ", []),
        ("", []),
    ],
)
def test_a_signature_pasted_behind_somebody_else_makes_two_people(
    typed: str, names: list[str]
) -> None:
    signature = "Jane Doe\nNurse\nLake Hospital\njane@lake.example\n"
    both = both_people(typed, signature)
    assert [each.name for each in read_pasted(both.splitlines(True)).contacts if both] == names
    assert both_people(typed, "Jane Doe") == ""
