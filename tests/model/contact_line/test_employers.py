"""Which part is the employer: by what it is first, by where it stands where nothing else tells."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line


def read(line: str) -> tuple[str, str, str, str]:
    found = parse_contact_line(line)
    return found.name, found.title, found.organization, found.notes.replace("\n", "; ")


SWAPPED = {
    "Priya R, Stripe, PM": ("PM", "Stripe"),
    "Priya R, PM, Stripe": ("PM", "Stripe"),
    "Lucas Meyer, IKEA, Einkäufer": ("Einkäufer", "IKEA"),
    "Minh Khai, kỹ sư phần mềm, FPT Software": ("kỹ sư phần mềm", "FPT Software"),
    "Ewa Nowak, Narodowy Bank Polski, analityczka": ("analityczka", "Narodowy Bank Polski"),
    "Ana Roe, Maison Gallimard, éditrice": ("éditrice", "Maison Gallimard"),
    "João Lima, Petrobras, engenheiro": ("engenheiro", "Petrobras"),
    "Ana Costa, Sonae, Gestora de Projetos": ("Gestora de Projetos", "Sonae"),
    "Tom Ruiz, Bosch, Vertriebsleiterin": ("Vertriebsleiterin", "Bosch"),
    "Dmitri Roe, Яндекс, аналитик": ("аналитик", "Яндекс"),
    "Jane Doe, Lake Hospital, oncologist": ("oncologist", "Lake Hospital"),
    "Jane Doe, The Sunday Times, stringer": ("stringer", "The Sunday Times"),
    # Nothing tells: the order stays name, title, organization.
    "Jane Doe, Tinkerer, Zalando": ("Tinkerer", "Zalando"),
    "Jane Doe, Public Affairs, Acme": ("Public Affairs", "Acme"),
}


@for_each("line", SWAPPED)
def test_a_plain_title_or_employer_is_known_in_either_place(line):
    assert read(line)[1:3] == SWAPPED[line]


TOWNS = {
    "Jane Doe, chaplain, St. Mary's Hospital, Grand Rapids, MI": (
        *("chaplain", "St. Mary's Hospital", "Grand Rapids; MI"),
    ),
    "Omar Haddo, engineer, Saudi Aramco, Dhahran": ("engineer", "Saudi Aramco", "Dhahran"),
    "Sukarno, civil servant, Kementerian Keuangan, Jakarta (WIB)": (
        *("civil servant", "Kementerian Keuangan", "Jakarta (WIB)"),
    ),
    "Bo Lind, Washington, DC, policy analyst, Brookings": (
        *("policy analyst", "Brookings", "Washington; DC"),
    ),
    "Bo Lind, The Walt Disney Company, Burbank, story artist": (
        *("story artist", "The Walt Disney Company", "Burbank"),
    ),
    "Bo Lind, TU Lund, Lehrstuhl für Physik": ("", "TU Lund", "Lehrstuhl für Physik"),
    "Bo Lind, Professor, Department of Physics, University of Lund": (
        *("Professor, Department of Physics", "University of Lund", ""),
    ),
    "Bo Lind, PA, Lake Hospital": ("PA", "Lake Hospital", ""),
}


@for_each("line", TOWNS)
def test_a_town_is_no_employer(line):
    assert read(line)[1:] == TOWNS[line]


FIRMS = {
    "Ping Li, Johnson, Smith & Partners, LLP, associate": "Johnson, Smith & Partners, LLP",
    "Will Roe, associate, Bond, Schoeneck & King, PLLC": "Bond, Schoeneck & King, PLLC",
    "Ann Foe, associate, Baker & Sons": "Baker & Sons",
    "Ann Foe, associate, Arnold & Porter": "Arnold & Porter",
    "Ann Foe, associate, Acme, Inc.": "Acme, Inc.",
}


@for_each("line", FIRMS)
def test_the_names_of_partners_are_one_firm(line):
    assert read(line)[1:3] == ("associate", FIRMS[line])


@for_each(
    ("line", "name", "title"),
    [
        (
            'Lt. Col. (ret.) James "Buck" Roe, logistics, Acme',
            'Lt. Col. (ret.) James "Buck" Roe',
            "logistics",
        ),
        ("K. C. Roe, retd. IAS officer, Acme", "K. C. Roe", "retd. IAS officer"),
        ("Jane Doe, MD, FACP, Physician, Acme", "Jane Doe, MD, FACP", "Physician"),
        ("Yannis Roe (Γιάννης), analyst, Acme", "Yannis Roe (Γιάννης)", "analyst"),
        ("Jess (cousin's roommate) - city planner, Acme", "Jess", "city planner"),
        ("Jane Doe → Data Analyst → Acme", "Jane Doe", "Data Analyst"),
    ],
)
def test_what_belongs_to_the_name_and_what_does_not(line, name, title):
    assert read(line)[:3] == (name, title, "Acme")
