"""Lines as people really type them: each part in its place, whatever the order, nothing lost."""

import re
import string
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.in_words import labeled_parts, read_back
from tui.model.contact_line.line import ContactLine
from tui.model.people import Source

LABELS = ("name", "title", "organization", "e-mail", "phone", "link", "source", "introduced by")


def fields(line: ContactLine) -> dict[str, str]:
    said: dict[str, list[str]] = {}
    for label, value in labeled_parts(line):
        said.setdefault(label, []).append(value)
    return {label: " + ".join(values) for label, values in said.items()}


def expected(*values: str, met: str = "", notes: str = "", tag: str = "") -> dict[str, str]:
    named = {**dict(zip(LABELS, values, strict=False)), "tag": tag, "how you met": met}
    return {label: value for label, value in {**named, "notes": notes}.items() if value}


MAIL = "jane@acme.example"

LISTED = {
    f"Jane Doe, Data Analyst, Acme <{MAIL}> #alumni via Prof. Smith": expected(
        "Jane Doe", "Data Analyst", "Acme", MAIL, "", "", "alumni", "Prof. Smith"
    ),
    f'"Doe, Jane" <{MAIL}>': expected("Jane Doe", "", "", MAIL),
    f"Doe, Jane <{MAIL}>": expected("Jane Doe", "", "", MAIL),
    "Jane Doe, Data Analyst at Acme": expected("Jane Doe", "Data Analyst", "Acme"),
    "Jane Doe (Data Analyst @ Acme)": expected("Jane Doe", "Data Analyst", "Acme"),
    "Jane Doe, Acme, +1 555 010 0101": expected("Jane Doe", "", "Acme", "", "+1 555 010 0101"),
    "Tom Okafor, Actuary, Zurich, +1 312 555 0199 #neighbor": expected(
        "Tom Okafor", "Actuary", "Zurich", "", "+1 312 555 0199", "", "neighbors"
    ),
    "José Ángel Muñoz, Risk Modeler, RMS, linkedin.com/in/jamunoz": expected(
        "José Ángel Muñoz", "Risk Modeler", "RMS", "", "", "linkedin.com/in/jamunoz"
    ),
    "Jane Doe https://www.linkedin.com/in/janedoe": expected(
        "Jane Doe", "", "", "", "", "https://www.linkedin.com/in/janedoe"
    ),
    "Beth Lindqvist, GIS Analyst at Arup, met at PyLadies meetup": expected(
        *("Beth Lindqvist", "GIS Analyst", "Arup", "", "", "", "event"),
        met="met at PyLadies meetup",
    ),
    "Jane Doe via LinkedIn": expected("Jane Doe", "", "", "", "", "", "linkedin"),
    "Jonas Brandt, Jupiter Intelligence, hires juniors": expected(
        "Jonas Brandt", "", "Jupiter Intelligence", notes="hires juniors"
    ),
    "Owen Baptiste, COO, Fernway": expected("Owen Baptiste", "COO", "Fernway"),
    "Priya Raman, infection control, same hospital": expected(
        "Priya Raman", "infection control", "same hospital"
    ),
    "Anjali ?, producer": expected("Anjali", "producer"),
    "Ana Flores, Acme, Inc.": expected("Ana Flores", "", "Acme, Inc."),
    "Dr. med. Uwe Meyer, Chefarzt, Charité": expected("Dr. med. Uwe Meyer", "Chefarzt", "Charité"),
}

OTHER_SHAPES = {
    "Søren Kjær / civilingeniør / Rambøll": expected("Søren Kjær", "civilingeniør", "Rambøll"),
    "Siobhán Ní Bhriain >> policy >> HSE": expected("Siobhán Ní Bhriain", "policy", "HSE"),
    "Raj K => data scientist => Ola": expected("Raj K", "data scientist", "Ola"),
    "Jane Doe \\ Analyst \\ Acme": expected("Jane Doe", "Analyst", "Acme"),
    "Jane Doe ~ Analyst ~ Acme": expected("Jane Doe", "Analyst", "Acme"),
    "Jane Doe ... analyst ... Acme": expected("Jane Doe", "analyst", "Acme"),
    "Jane Doe * Analyst * Acme": expected("Jane Doe", "Analyst", "Acme"),
    "Jane Doe [Acme] {Analyst}": expected("Jane Doe", "Analyst", "Acme"),
    "Analyst: Jane Doe, Acme": expected("Jane Doe", "Analyst", "Acme"),
    "Jane w/ Acme": expected("Jane", "", "Acme"),
    "Jane from the gym": expected("Jane", met="from the gym"),
    "Mike the plumber": expected("Mike", "plumber"),
    "Electrician Bob": expected("Bob", "Electrician"),
    "Joe, plumber, Denver": {**expected("Joe", "plumber"), "notes": "Denver"},
    "dad's old boss Hank Miller (Boeing)": expected(
        "Hank Miller", "", "Boeing", notes="dad's old boss"
    ),
    "mom's friend Carol, nurse": expected(
        "Carol", "nurse", "", "", "", "", "family friends", notes="mom's friend"
    ),
    "neighbor Bill, retired electrician": expected("neighbor Bill", "retired electrician"),
    "roommate's sister Nia, 2L at Howard Law": expected(
        "Nia", "2L", "Howard Law", notes="roommate's sister"
    ),
    "my cousin Dev, SWE at Meta": {
        **expected("Dev", "SWE", "Meta", "", "", "", "family"),
        "notes": "my cousin",
    },
    "Tante Helga, Lehrerin, Bremen": {**expected("Tante Helga", "Lehrerin"), "notes": "Bremen"},
    "Prof. emer. Hans-Peter Dürr": expected("Prof. emer. Hans-Peter Dürr"),
    "Dr. phil. habil. Ute Weiß, Uni Köln": expected("Dr. phil. habil. Ute Weiß", "", "Uni Köln"),
    "Nguyễn Thị Minh Khai, giáo viên, Hà Nội": expected(
        "Nguyễn Thị Minh Khai", "giáo viên", "Hà Nội"
    ),
    "王小明, 工程师, 腾讯": expected("王小明", "工程师", "腾讯"),
    "田中 太郎、エンジニア、ソニー": expected("田中 太郎", "エンジニア", "ソニー"),
    "O. Adeyemi-Jones | ops lead | Jumia": expected("O. Adeyemi-Jones", "ops lead", "Jumia"),
    "Wojciech Szczęsny; kierowca; PKP": expected("Wojciech Szczęsny", "kierowca", "PKP"),
    "Abu Bakr al-Razi, pharmacist, Cairo": {
        **expected("Abu Bakr al-Razi", "pharmacist"),
        "notes": "Cairo",
    },
    "Ngozi O., product, Flutterwave": expected("Ngozi O.", "product", "Flutterwave"),
    "María José de la O, abogada, Cuatrecasas": expected(
        "María José de la O", "abogada", "Cuatrecasas"
    ),
    "J. Doe - sr. mgr ops - UPS": expected("J. Doe", "sr. mgr ops", "UPS"),
    "Jane D., mktg, Nike": expected("Jane D.", "mktg", "Nike"),
    "Jane Doe, PM": expected("Jane Doe", "PM"),
    "Jane Doe, TPM @ Meta": expected("Jane Doe", "TPM", "Meta"),
    "Jane Doe, EA to CEO, Acme": expected("Jane Doe", "EA to CEO", "Acme"),
    "Jane Doe, V.P., Acme": expected("Jane Doe", "V.P.", "Acme"),
    "Jane Doe, Asst. Prof., MIT": expected("Jane Doe", "Asst. Prof.", "MIT"),
    "Jane Doe, CPA, tax, Deloitte": expected("Jane Doe, CPA", "tax", "Deloitte"),
    "Jane Doe (PM @ Stripe; ex-Google)": expected("Jane Doe", "PM", "Stripe", notes="ex-Google"),
    "Jane Doe (ex-Google, now Stripe)": expected("Jane Doe", "", "Stripe", notes="ex-Google"),
    "Jane Doe, formerly Acme": expected("Jane Doe", notes="formerly Acme"),
    "Jane Doe, Acme (Berlin office)": expected("Jane Doe", "", "Acme (Berlin office)"),
    "Jane Doe - Acme - NYC": expected("Jane Doe", "", "Acme", notes="NYC"),
    "Jane Doe, teacher, PS 118": expected("Jane Doe", "teacher", "PS 118"),
    "Jane Doe, mom of Tim": expected("Jane Doe", notes="mom of Tim"),
    "Jane Doe, barista/actor": expected("Jane Doe", "barista/actor"),
    "Dr Patel dentist Leeds": expected("Dr Patel", "dentist", "Leeds"),
    "Jane Doe 2nd year analyst GS": expected("Jane Doe", "2nd year analyst", "GS"),
    "Chen, PM, Stripe": expected("Chen", "PM", "Stripe"),
    "Doe, Jane, PM, Stripe": expected("Jane Doe", "PM", "Stripe"),
    "Sister Mary Agnes, St. Jude's": expected("Sister Mary Agnes", "", "St. Jude's"),
}

NAMES = {
    '"Okafor, Chidi" <chidi.okafor@bay.example>': expected(
        "Chidi Okafor", "", "", "chidi.okafor@bay.example"
    ),
    "“Doe, Jane” <j@acme.example>": expected("Jane Doe", "", "", "j@acme.example"),
    "Okafor, Chidi, Nurse, Lake Hospital": expected("Chidi Okafor", "Nurse", "Lake Hospital"),
    "Smith, John, Analyst, Acme": expected("John Smith", "Analyst", "Acme"),
    "van der Berg, Ana <ana@x.example>": expected("Ana van der Berg", "", "", "ana@x.example"),
    "Brandt, Jonas <jbrandt@x.example>": expected("Jonas Brandt", "", "", "jbrandt@x.example"),
    "Jane, Stripe": expected("Jane", "", "Stripe"),
    "John Miller, Jr., Analyst, Acme": expected("John Miller Jr.", "Analyst", "Acme"),
    "Elizabeth Doe (Liz), Acme": expected("Elizabeth Doe (Liz)", "", "Acme"),
    "Jane Doe (she/her), Analyst, Acme": expected("Jane Doe (she/her)", "Analyst", "Acme"),
    "Ann ??, teacher": expected("Ann", "teacher"),
    "Jane?": expected("Jane"),
    "• Jane Doe, Acme": expected("Jane Doe", "", "Acme"),
    "1. Jane Doe, Acme": expected("Jane Doe", "", "Acme"),
    "@Wendy Ho, Acme": expected("Wendy Ho", "", "Acme"),
    "李雷, 工程师, 华为": expected("李雷", "工程师", "华为"),
}

WORK = {
    "Jane Doe, COO": expected("Jane Doe", "COO"),
    "Sam Roe, barista": expected("Sam Roe", "barista"),
    "Jane Doe, Acme, Data Analyst": expected("Jane Doe", "Data Analyst", "Acme"),
    "Kim Lee, Stripe, designer": expected("Kim Lee", "designer", "Stripe"),
    "Jane Doe at Acme, Data Analyst": expected("Jane Doe", "Data Analyst", "Acme"),
    "Jane Doe works at Acme as an analyst": expected("Jane Doe", "analyst", "Acme"),
    "Jane Doe Senior Data Analyst at Acme": expected("Jane Doe", "Senior Data Analyst", "Acme"),
    "Jane Doe from Acme": expected("Jane Doe", "", "Acme"),
    "Jane Doe (Acme)": expected("Jane Doe", "", "Acme"),
    "Jane Doe (Acme, Data Analyst)": expected("Jane Doe", "Data Analyst", "Acme"),
    "Jane Doe, PM @Stripe": expected("Jane Doe", "PM", "Stripe"),
    "Jane Doe, PM@Stripe": expected("Jane Doe", "PM", "Stripe"),
    "Uwe Meyer, Oberarzt bei Charité": expected("Uwe Meyer", "Oberarzt", "Charité"),
    "Jane Doe, Editor at Large, Vogue": expected("Jane Doe", "Editor at Large", "Vogue"),
    "Jane Doe, VP, Engineering, Acme": expected("Jane Doe", "VP, Engineering", "Acme"),
    "Jane Doe, VP, Engineering": expected("Jane Doe", "VP, Engineering"),
    "Jane Doe - Data Analyst - Acme": expected("Jane Doe", "Data Analyst", "Acme"),
    "Lena Muster – Data Analyst, Acme": expected("Lena Muster", "Data Analyst", "Acme"),
    "Jane Doe | Data Analyst | Acme": expected("Jane Doe", "Data Analyst", "Acme"),
    "Jane Doe; Data Analyst; Acme": expected("Jane Doe", "Data Analyst", "Acme"),
    "Jane Doe，Analyst，Acme": expected("Jane Doe", "Analyst", "Acme"),
    "jane doe, data analyst, acme via bob lee": expected(
        "jane doe", "data analyst", "acme", "", "", "", "", "bob lee"
    ),
    "Name: Jane Doe, Title: Analyst, Company: Acme": expected("Jane Doe", "Analyst", "Acme"),
    "Kim Park, Samsung Electronics Co., Ltd.": expected(
        "Kim Park", "", "Samsung Electronics Co., Ltd."
    ),
    "Maria Gómez, Ingeniera, Telefónica, S.A.": expected(
        "Maria Gómez", "Ingeniera", "Telefónica, S.A."
    ),
    "Jane Doe, Data Analyst, Acme, Chicago": expected(
        "Jane Doe", "Data Analyst", "Acme", notes="Chicago"
    ),
    "Jane Doe, Acme, Chicago, IL": expected("Jane Doe", "", "Acme", notes="Chicago; IL"),
    "Sam Roe, Deloitte, used to work at KPMG": expected(
        "Sam Roe", "", "Deloitte", notes="used to work at KPMG"
    ),
    "Kim Lee, Stripe, great taste in books": expected(
        "Kim Lee", "", "Stripe", notes="great taste in books"
    ),
    "Jane Doe, Class of 2019, Acme": expected("Jane Doe", "", "Acme", notes="Class of 2019"),
    "Kim Lee, Met Office": expected("Kim Lee", "", "Met Office"),
    "Wendy Ho, Risk Lead, same company": expected("Wendy Ho", "Risk Lead", "same company"),
}

WAYS = {
    "Jane Doe, tel. (312) 555-0199, Acme": expected("Jane Doe", "", "Acme", "", "(312) 555-0199"),
    "+49 (0)30 1234567, Jane Doe": expected("Jane Doe", "", "", "", "+49 (0)30 1234567"),
    "Jane Doe, 030/123456, Acme": expected("Jane Doe", "", "Acme", "", "030/123456"),
    "Jane Doe, 06 12 34 56 78": expected("Jane Doe", "", "", "", "06 12 34 56 78"),
    "Jane Doe, m: 0044 20 7946 0958 ext. 12": expected(
        "Jane Doe", "", "", "", "0044 20 7946 0958 ext. 12"
    ),
    "Jane Doe 312.555.0199": expected("Jane Doe", "", "", "", "312.555.0199"),
    "Jane Doe <+1 555 010 0101>": expected("Jane Doe", "", "", "", "+1 555 010 0101"),
    "Jane Doe, Acme, fax +1 555 010 0199": expected(
        "Jane Doe", "", "Acme", notes="Fax: +1 555 010 0199"
    ),
    "Jane Doe, Acme, 2019-2023": expected("Jane Doe", "", "Acme", notes="2019-2023"),
    "Jane Doe, janedoe.dev, Acme": expected("Jane Doe", "", "Acme", "", "", "janedoe.dev"),
    "Jane Doe <https://acme.example/jane>": expected(
        "Jane Doe", "", "", "", "", "https://acme.example/jane"
    ),
    "Jane Doe https://medium.com/@jane": expected(
        "Jane Doe", "", "", "", "", "https://medium.com/@jane"
    ),
    "Jane Doe, Product Manager, Booking.com": expected(
        "Jane Doe", "Product Manager", "Booking.com"
    ),
    "Jane Doe, engineer at stripe.com": expected("Jane Doe", "engineer", "stripe.com"),
    "Jane Doe, jane [at] acme [dot] example": expected("Jane Doe", "", "", MAIL),
    f"{MAIL}, j@home.example, Jane Doe": expected("Jane Doe", "", "", f"{MAIL} + j@home.example"),
    "Jane Doe @jdoe, Acme": expected("Jane Doe", "", "Acme", notes="@jdoe"),
}

PROFILE = "linkedin.com/in/janedoe"
ELSEWHERE = {
    "Jane Doe (She/Her) · 2nd": expected("Jane Doe (She/Her)"),
    "Jane Doe · 2nd · Staff Engineer, Google": expected("Jane Doe", "Staff Engineer", "Google"),
    "Jane Doe, 3rd degree connection, Head of Data @ Stripe": expected(
        "Jane Doe", "Head of Data", "Stripe"
    ),
    "Jane Doe | Staff Engineer, Google | LinkedIn: /in/janedoe | 555-010-0199": expected(
        "Jane Doe", "Staff Engineer", "Google", "", "555-010-0199", PROFILE
    ),
    "Jane Doe, Staff Engineer, Google, LinkedIn: janedoe": expected(
        "Jane Doe", "Staff Engineer", "Google", "", "", PROFILE
    ),
    f"Jane Doe, Staff Engineer, Google / LinkedIn: {PROFILE} / 312-555-0199": expected(
        "Jane Doe", "Staff Engineer", "Google", "", "312-555-0199", PROFILE
    ),
    "Jane Doe, Staff Engineer/Tech Lead, Google, (312) 555-0199": expected(
        "Jane Doe", "Staff Engineer/Tech Lead", "Google", "", "(312) 555-0199"
    ),
    "Jane Doe / Data Analyst / Acme": expected("Jane Doe", "Data Analyst", "Acme"),
    "Twitter: @janedoe, Jane Doe, Acme": expected(
        "Jane Doe", "", "Acme", notes="Twitter: @janedoe"
    ),
    "Jane Doe, Acme, LinkedIn: Jane Doe": expected(
        "Jane Doe", "", "Acme", notes="LinkedIn: Jane Doe"
    ),
    "Jane Doe, recruiter, LinkedIn": expected("Jane Doe", "recruiter", "LinkedIn"),
}

CONNECTIONS = {
    "via Prof. Smith, Jane Doe, Analyst, Acme": expected(
        "Jane Doe", "Analyst", "Acme", "", "", "", "", "Prof. Smith"
    ),
    "Jane Doe, introduced by Bob Lee, Analyst, Acme": expected(
        "Jane Doe", "Analyst", "Acme", "", "", "", "", "Bob Lee"
    ),
    "Jane Doe, referred by Wendy Ho at Acme": expected(
        "Jane Doe", "", "", "", "", "", "", "Wendy Ho at Acme"
    ),
    "Jane Doe (via Bob Lee)": expected("Jane Doe", "", "", "", "", "", "", "Bob Lee"),
    "Jane Doe, intro from my aunt Ruth": expected("Jane Doe", "", "", "", "", "", "", "aunt Ruth"),
    "Jane Doe via the alumni directory": expected("Jane Doe", "", "", "", "", "", "alumni"),
    "Jane Doe via Instagram": expected("Jane Doe", "", "", "", "", "", "social media"),
    "Jane Doe, Acme (met at PyCon)": expected(
        "Jane Doe", "", "Acme", "", "", "", "event", met="met at PyCon"
    ),
    "Jane Doe, met at work, Acme": expected("Jane Doe", "", "Acme", met="met at work"),
    "Ran into her at the gym, Jane Doe, Acme": expected(
        "Jane Doe", "", "Acme", met="Ran into her at the gym"
    ),
    "Jane Doe via Indeed": expected("Jane Doe", "", "", "", "", "", "social media"),
    "Sean via Sean": expected("Sean", notes="via Sean"),
    "Aisha B. at the gym": expected("Aisha B.", met="at the gym"),
    "Aisha B. from my yoga class, Acme": expected("Aisha B.", "", "Acme", met="from my yoga class"),
    "Aisha B. works at the airport": expected("Aisha B.", "", "the airport"),
    "Aisha B. at the Met": expected("Aisha B.", "", "the Met"),
    "Jane Doe, Jane Doe, Acme": expected("Jane Doe", "", "Acme"),
    "Jane Doe, via Bob Lee, via Ann Foe": expected(
        "Jane Doe", "", "", "", "", "", "", "Bob Lee", notes="introduced by Ann Foe"
    ),
}

NOTHING_KNOWN = {
    "Jane Doe, N/A, Acme": expected("Jane Doe", "", "Acme"),
    "Jane Doe, Analyst, N/A": expected("Jane Doe", "Analyst"),
    "Jane Doe, -, --": expected("Jane Doe"),
    "Jane Doe, None, null, nan": expected("Jane Doe"),
    "Jane Doe, #N/A, #REF!": expected("Jane Doe"),
    "Jane Doe, TBD, Unknown": expected("Jane Doe"),
    "Jane Doe (?), Acme": expected("Jane Doe", "", "Acme"),
    "Jane Doe, Retired": expected("Jane Doe", "Retired"),
    "Jane Doe, Engineer, Retired": expected("Jane Doe", "Engineer", notes="Retired"),
    "Jane Doe, Designer, Self-employed": expected("Jane Doe", "Designer, Self-employed"),
    "Jane Doe, Freelance": expected("Jane Doe", "Freelance"),
    "Jane Doe, looking for work": expected("Jane Doe", "looking for work"),
    "Jane Doe, Student, Lake College": expected("Jane Doe", "Student", "Lake College"),
}


@for_each(
    "lines",
    [LISTED, OTHER_SHAPES, NAMES, WORK, WAYS, ELSEWHERE, CONNECTIONS, NOTHING_KNOWN],
    ids=lambda lines: next(iter(lines)),
)
def test_each_part_is_in_its_place(lines):
    read = {line: fields(parse_contact_line(line)) for line in lines}
    assert read == lines


@for_each("line", ["NULL", "N/A, Acme", "unknown", "?", "#REF!, Analyst, Acme"])
def test_a_placeholder_is_no_name(line):
    with pytest.raises(ValueError, match="There is no name"):
        parse_contact_line(line)


def test_what_is_shown_is_what_is_kept():
    line = parse_contact_line(
        f"Jane Doe, Analyst, Acme <{MAIL}> +1 555 010 0101 acme.example/jane #ux #friend "
        "via Bob Lee, met in Oslo, hires juniors"
    )
    assert read_back(line) == (
        f"name: Jane Doe · title: Analyst · organization: Acme · e-mail: {MAIL} · "
        "phone: +1 555 010 0101 · link: acme.example/jane · source: friends · "
        "introduced by: Bob Lee · tag: #ux · how you met: met in Oslo · notes: hires juniors"
    )


def test_in_a_call_a_bad_address_is_kept_in_the_notes():
    line = parse_contact_line("Wendy Ho, Acme, wendy@acme", strict=False)
    assert (line.name, line.organization, line.notes) == ("Wendy Ho", "Acme", "wendy@acme")


# Parts of each shape, each with what must be found of it.
SHAPES = [
    *((each, "emails") for each in (MAIL, f"<{MAIL}>", "j.doe+x@bay.example")),
    *((each, "phones") for each in ("+1 555 010 0101", "(312) 555-0199", "030/123456")),
    *((each, "links") for each in ("https://acme.example/j?x=1", "linkedin.com/in/jd", "jd.dev")),
    *((each, "tags") for each in ("#ux", "#data-science")),
    *((each, "introducer") for each in ("via Bob Lee", "introduced by Prof. Smith")),
    *((each, "how_we_met") for each in ("met at PyCon", "we met in Oslo")),
]
PART = st.sampled_from(SHAPES)
WORK_PART = st.sampled_from(
    [("Data Analyst", "title"), ("nurse", "title"), ("Acme", "organization"), ("N/A", "")]
)


@given(
    st.permutations(SHAPES).flatmap(lambda all_: st.lists(PART, max_size=5, unique=True)), st.data()
)
def test_no_shape_is_lost_in_any_order(parts, data):
    work = data.draw(st.lists(WORK_PART, max_size=2, unique=True))
    mixed = data.draw(st.permutations([*parts, *work]))
    at = data.draw(st.integers(0, len(mixed)))
    # Work comes behind the name; all else may stand in front of it.
    before = [part for part in mixed[:at] if part not in work]
    after = [part for part in mixed if part not in before]
    line = ", ".join([*(text for text, _ in before), "Jane Doe", *(text for text, _ in after)])
    read = parse_contact_line(line)
    assert read.name == "Jane Doe"
    for text, field in parts:
        wanted = text.strip("<>#").removeprefix("via ").removeprefix("introduced by ")
        kept = getattr(read, field)
        assert wanted in kept or wanted in read.notes, (line, read)
    for text, field in work:
        assert not field or text in getattr(read, field), (line, read)


LETTERS = string.ascii_letters + string.digits + "éß李 .'’-"
ANYTHING = st.one_of(
    st.text(alphabet=LETTERS, max_size=15),
    st.sampled_from([text for text, _ in SHAPES]),
    st.sampled_from(
        ["at", "@", "(", ")", "via", "from", "same firm", "Inc.", "N/A", "Retired", "?"]
    ),
    st.sampled_from(
        [",", ";", " - ", "|", "•", "<", ">", '"', "„", "“", "#", "@jd", "PhD", "hires all"]
    ),
)
_WORD = re.compile(r"\w+")
# Words that say how others are meant, and those that stand for nothing.
_MEANT_WORDS = (
    "via at from by introduced same firm n a as the an is of with works na none null nil nan tbd "
    "tba tbc unknown unk me us x blank empty f t m p c e o w d so sn xxx ka jane"
)
_MEANT = frozenset(_MEANT_WORDS.split())


@given(st.lists(ANYTHING, max_size=8).map(" ".join))
@example("Jane, Acme, Acme")
def test_no_word_is_lost(text):
    line = f"Jane {text}"
    with suppress(ValueError):
        read = parse_contact_line(line, strict=False)
        kept = read_back(read).casefold() + read.name.casefold() + read.shared
        for word in _WORD.findall(line.casefold()):
            assert word in kept or word in _MEANT, (line, read)
        assert read.source is None or isinstance(read.source, Source)
