"""A pasted signature is one person through every way in: added, pasted, imported."""

from tests.cases import for_each
from tui.exchange.contact_list import is_list
from tui.exchange.pasted_person import line_of_paste
from tui.exchange.readers.pasted_names import read_pasted
from tui.model.contact_line.contact_line import parse_contact_line

SIGNATURES = [
    ("Jane Doe\nData Analyst\nAcme Corp.\njane@acme.com\n(555) 201-3344", "Jane Doe", "Acme Corp."),
    (
        "Best,\n\nMarcus Webb, PE\nSenior Structural Engineer\nThornton Tomasetti\n"
        "120 Broadway, New York, NY 10271\nT +1 917 661 7800\nwww.tt.com",
        "Marcus Webb, PE",
        "Thornton Tomasetti",
    ),
    (
        "Mit freundlichen Grüßen\nDr. Petra Kuhn\nAbteilungsleiterin\nMuster AG\n"
        "Ringstraße 6, 81739 München\nTel.: +49 89 63600\nkuhn@muster.de",
        "Dr. Petra Kuhn",
        "Muster AG",
    ),
    (
        "Cordialement,\nChloé Dubois\nChargée de recrutement\nGroupe Renault\n06 12 34 56 78",
        "Chloé Dubois",
        "Groupe Renault",
    ),
    ("Sent from my iPhone\n\nThx, Dave\nDave's Welding\ndave@dw.com", "Dave", "Dave's Welding"),
    ("Cheers, Lou\nLou's Tire Shop\n555-201-7788", "Lou", "Lou's Tire Shop"),
    (
        "--\nSiobhán O'Brien RN, BSN (she/her)\nClinical Nurse Manager | Emergency Department\n"
        "Mater University Hospital\nE: so@mater.ie | T: 01 803 2000",
        "Siobhán O'Brien RN, BSN",
        "Mater University Hospital",
    ),
    (
        "VERIZON COMMUNICATIONS\nBill Turner\nField Ops Supervisor\nbt@verizon.com\nC 908 555 0117",
        "Bill Turner",
        "VERIZON COMMUNICATIONS",
    ),
    (
        "HILTON WORLDWIDE\nRosa Diaz\nBanquet Manager\nrosa@hilton.com",
        "Rosa Diaz",
        "HILTON WORLDWIDE",
    ),
    (
        "Ana Silva (Ela/Dela)\nEngenheira Civil\nMota-Engil, SGPS, S.A.\nTlm: +351 912 345 678\n"
        "Antes de imprimir este e-mail, pense no ambiente.",
        "Ana Silva (Ela/Dela)",
        "Mota-Engil, SGPS, S.A.",
    ),
    (
        "Luc Martin\nComptable\nDurand SARL\nTél : 01 44 55 66 77\n"
        "Avant d'imprimer, pensez à l'environnement",
        "Luc Martin",
        "Durand SARL",
    ),
    (
        "Tamika Johnson, M.Ed.\nPronouns: she/her\n5th Grade Teacher, Lincoln Elementary\n"
        'Room 204 | 555-201-0142\n"Every child deserves a champion." - Rita Pierson',
        "Tamika Johnson (she/her), M.Ed.",
        "Lincoln Elementary",
    ),
    (
        'Carl Boone\nCrew Chief\nDelta Air Lines\ncarl@delta.com\n"Safety first" / Bob Ross',
        "Carl Boone",
        "Delta Air Lines",
    ),
    (
        "Raj Patel\nProduct Manager at Stripe | ex-Google\n"
        "San Francisco Bay Area · 500+ connections\nlinkedin.com/in/rajpatel",
        "Raj Patel",
        "Stripe",
    ),
    (
        "Prof. Kofi Mensah, PhD\nChair, Department of Mechanical Engineering\n"
        "Kwame Nkrumah University of Science and Technology (KNUST)\n"
        "Private Mail Bag, Kumasi, Ghana\nTel: +233 32 206 0331",
        "Prof. Kofi Mensah, PhD",
        "Kwame Nkrumah University of Science and Technology (KNUST)",
    ),
    (
        "From: Luis Ortega <luis@ibew.org>\nDate: Tue, Mar 10, 2026 at 4:12 PM\n"
        "Subject: Re: apprenticeship\nTo: Me <me@gmail.com>",
        "Luis Ortega",
        "",
    ),
    ("Von: Eva Roth <eva@roth.de>\nAn: mich <ich@web.de>\nBetreff: Termin", "Eva Roth", ""),
]


@for_each(("text", "name", "organization"), SIGNATURES)
def test_a_signature_is_the_same_person_through_each_way_in(text, name, organization):
    assert not is_list(text)
    added = parse_contact_line(line_of_paste(text))
    reading = read_pasted(text.split("\n"))
    assert (added.name, added.organization) == (name, organization)
    assert reading.problems == ()
    [imported] = reading.contacts
    parts = ("name", "title", "organization", "emails", "phones", "links", "notes", "doubt")
    for part in parts:
        assert getattr(imported, part) == getattr(added, part), part
    # The line that the app shows is still one person's when it is kept.
    assert not is_list(line_of_paste(text))


@for_each("sign", [" | ", " · ", " • ", ", "])
def test_an_address_in_one_line_is_no_number_and_stays_whole(sign):
    text = (
        "Mit freundlichen Grüßen\n\ni.A. Katrin Schäfer\nTeamleiterin Controlling\n\n"
        f"Musterbau GmbH & Co. KG\nIndustriestr. 12{sign}70565 Stuttgart\n"
        "Tel. +49 711 555-1234\nMobil 0171 5551234\n\nGeschäftsführer: Dr. Uwe Lang\n"
    )
    [read] = read_pasted(text.split("\n")).contacts
    assert read.name == "Katrin Schäfer"
    assert read.phones == ("+49 711 555-1234", "0171 5551234")
    assert sorted(read.notes.split("\n")) == [
        "Geschäftsführer: Dr. Uwe Lang",
        "Industriestr. 12, 70565 Stuttgart",
    ]


@for_each(
    "text",
    [
        "Office of Admissions\nState University\nadmissions@state.edu",
        "Department of Public Works\nCity of Aurora\n555-201-9000",
    ],
)
def test_an_office_is_asked_about(text):
    [imported] = read_pasted(text.split("\n")).contacts
    assert "Is this a person?" in imported.doubt
    assert imported.name == text.split("\n")[0]


@for_each(
    ("text", "names", "bad"),
    [
        ("Karen Wu, actuary\nPaul Kim, paramedic\nThanks!", ["Karen Wu", "Paul Kim"], [3]),
        (
            "Karen Wu, MetLife\n120 Broadway, New York\nPaul Kim, FDNY",
            ["Karen Wu", "Paul Kim"],
            [2],
        ),
        ("Jane Doe\n555-201-3344\nBob Lee\n555-201-3345", ["Jane Doe", "Bob Lee"], []),
        ("Ann Moss\nann@moss.com\nTom Reed\ntom@reed.com", ["Ann Moss", "Tom Reed"], []),
    ],
)
def test_a_list_stays_a_list_and_what_ends_a_letter_is_nobody(text, names, bad):
    reading = read_pasted(text.split("\n"))
    assert [each.name for each in reading.contacts] == names
    assert [each.number for each in reading.problems] == bad
