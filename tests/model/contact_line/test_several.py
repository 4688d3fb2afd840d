"""Two people in one line are two; a firm with two names is one."""

from tests.cases import for_each
from tui.model.contact_line.several import each_person

TWO = {
    "Jane Doe and Bob Smith, Acme": ["Jane Doe, Acme", "Bob Smith, Acme"],
    "Jane Doe & Bob Smith <jane@a.com>": ["Jane Doe <jane@a.com>", "Bob Smith"],
    "Jane and Bob Smith": ["Jane Smith", "Bob Smith"],
    "Jane Doe / Bob Smith": ["Jane Doe", "Bob Smith"],
    "Jane Doe/Bob Smith, Acme": ["Jane Doe, Acme", "Bob Smith, Acme"],
    "Jane Doe + Bob Smith": ["Jane Doe", "Bob Smith"],
    "jane doe and bob smith, acme": ["jane doe, acme", "bob smith, acme"],
    "Chidi Okafor and Ngozi Eze, Shell": ["Chidi Okafor, Shell", "Ngozi Eze, Shell"],
    "Jane and Ngozi Eze at Shell": ["Jane Eze at Shell", "Ngozi Eze at Shell"],
    "Jane Doe and Bob": ["Jane Doe", "Bob"],
    "Jane & Bob": ["Jane", "Bob"],
    "Jane Doe & Bob Smith both did the course": [
        *("Jane Doe, did the course", "Bob Smith, did the course")
    ],
    "Jane Doe and Bob Smith, both at Shell": ["Jane Doe, at Shell", "Bob Smith, at Shell"],
    "Jane Doe and Bob Smith each run a lab": ["Jane Doe, run a lab", "Bob Smith, run a lab"],
    "Jane, Bob and Ann Smith": ["Jane Smith", "Bob Smith", "Ann Smith"],
    "Jane Doe, Bob Smith and Ann Foe, Acme": [
        *("Jane Doe, Acme", "Bob Smith, Acme", "Ann Foe, Acme")
    ],
    "Jane Doe, Bob Smith, and Ann Foe": ["Jane Doe", "Bob Smith", "Ann Foe"],
    "Jane Doe & Bob Smith & Ann Foe": ["Jane Doe", "Bob Smith", "Ann Foe"],
    "Mr. and Mrs. Smith": ["Mr. Smith", "Mrs. Smith"],
    "Dr. Jane and Bob van der Berg": ["Dr. Jane van der Berg", "Bob van der Berg"],
    "Prof. Smith and Dr. Jones, MIT": ["Prof. Smith, MIT", "Dr. Jones, MIT"],
    "Jane Doe <jane@a.com> and Bob Smith <bob@b.com>": [
        *("Jane Doe <jane@a.com>", "Bob Smith <bob@b.com>")
    ],
    "Jane Doe <jane@a.com> & Bob": ["Jane Doe <jane@a.com>", "Bob"],
    "Jane Doe (Acme) and Bob Smith (Globex)": ["Jane Doe (Acme)", "Bob Smith (Globex)"],
    "Jane Doe at Acme and Bob Smith at Globex": ["Jane Doe at Acme", "Bob Smith at Globex"],
    "Jane Doe, Acme and Bob Smith, Globex": ["Jane Doe, Acme", "Bob Smith, Globex"],
    "Jane and Bob Smith, smiths@x.org, +1 555 010 0101": [
        *("Jane Smith, +1 555 010 0101", "Bob Smith, +1 555 010 0101 smiths@x.org")
    ],
    "Tom Baker and Jane Cook": ["Tom Baker", "Jane Cook"],
    "- Jane Doe and Bob Smith via Ann Foe": ["Jane Doe via Ann Foe", "Bob Smith via Ann Foe"],
    "Jane Doe and Bob Smith #alumni": ["Jane Doe #alumni", "Bob Smith #alumni"],
    "Jane Doe und Uwe Meyer, Siemens": ["Jane Doe, Siemens", "Uwe Meyer, Siemens"],
}

ONE = [
    *("Ernst & Young", "Smith and Co", "Johnson & Johnson", "Mary and Co", "Smith & Sons"),
    *("Ben & Jerry's", "Barnes & Noble", "Procter & Gamble, recruiter", "Tiffany & Co., clerk"),
    *("Marks and Spencer", "McKinsey & Company", "Smith & Nephew", "Simon & Schuster"),
    "Jane Doe, Johnson & Johnson",
    "Jane Doe, Arnold & Porter",
    "Jane Doe at William and Mary",
    "Jane Doe, Bill and Melinda Gates Foundation",
    "Bill and Melinda Gates Foundation",
    "Jane Doe, Lewis & Clark College",
    "Jane Doe, Sales and Marketing, Acme",
    "Jane Doe, Head of Research and Development",
    "Jane Doe, Research and Policy Analyst, Acme",
    "Jane Doe via Bob and Ann Smith",
    "Jane Doe, via Bob Lee and Ann Smith",
    "Jane Doe, met at Bob and Ann Smith's wedding",
    "Jane Doe, met through Tom Ray and Ann Smith",
    "Jane Doe, works with Bob and Ann Smith",
    "Jane Doe, friend of Bob and Ann Smith",
    "Jane Doe (she/her), Acme",
    "Jane Doe she/her",
    "Jane Doe / Data Analyst / Acme",
    "Jane Doe, UI/UX Designer, Acme",
    "Jane Doe, 030/123456, Acme",
    "Jane Doe <jane@a.com>, R&D Lead",
    "Jane Doe, https://x.org/jane/bob",
    "José Ortega y Gasset",
    "Jane Doe and associates",
    "name: Jane and Bob Smith",
    "Jane Doe (Smith and Jones)",
    "Jane Doe, Rosencrantz and Guildenstern",
    "Anderson Silva, Sand and Stone",
]


@for_each(("line", "people"), TWO.items())
def test_several_people_are_told_apart(line, people):
    assert each_person(line) == people


@for_each("line", ONE)
def test_what_may_be_one_stays_one(line):
    assert each_person(line) == [line]
