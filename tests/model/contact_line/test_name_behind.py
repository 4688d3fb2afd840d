"""A line that begins with a job, with where somebody works, or what became of them."""

from tests.cases import for_each
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.doubts import WHO_IS_IT


@for_each(
    ("line", "name", "title", "organization"),
    [
        (
            "electrician at the shipyard, name's Gus Oyelaran",
            "Gus Oyelaran",
            "electrician",
            "the shipyard",
        ),
        (
            "dental hygienist at Bright Smiles named Fernanda Reis",
            "Fernanda Reis",
            "dental hygienist",
            "Bright Smiles",
        ),
        ("someone at the DMV, ask for Keisha", "Keisha", "", "the DMV"),
        ("Acme Steel, ask for Rita", "Rita", "", "Acme Steel"),
        (
            "une infirmière au CHU, s'appelle Solène Marchand",
            "Solène Marchand",
            "infirmière",
            "CHU",
        ),
        ("my aunt knows a nurse at Mercy, her name is Jo Banks", "Jo Banks", "nurse", "Mercy"),
        ("retired teacher, Mrs. Halloran", "Mrs. Halloran", "retired teacher", ""),
        ("between jobs, graphic designer, Tasha Quill", "Tasha Quill", "graphic designer", ""),
        ("Head chef at Lola's, Ines Duarte", "Ines Duarte", "Head chef", "Lola's"),
        (
            "Marine biologist, Dr. Sylvia Rowe, Scripps",
            "Dr. Sylvia Rowe",
            "Marine biologist",
            "Scripps",
        ),
        ("librarian, Quill Hathaway, quill.hathaway@lib.org", "Quill Hathaway", "librarian", ""),
        (
            "texted: Yusra, respiratory therapist at Banner",
            "Yusra",
            "respiratory therapist",
            "Banner",
        ),
        ("Ozzy (real name Walter) Greer, welder", "Ozzy Greer", "welder", ""),
        # A name that stands first stays there.
        ("Nurse Ratched, charge nurse, Kaiser", "Nurse Ratched", "charge nurse", "Kaiser"),
        ("Judge Maya Ortiz, County Court", "Judge Maya Ortiz", "", "County Court"),
        ("Paige Turner, librarian", "Paige Turner", "librarian", ""),
    ],
)
def test_the_name_is_found_behind(line, name, title, organization):
    read = parse_contact_line(line)
    assert (read.name, read.title, read.organization) == (name, title, organization)


@for_each(
    ("line", "told"),
    [
        ("plumber dude stan from flin flon", ("stan", "plumber", "", "", "from flin flon")),
        ("barber mike from the mall", ("mike", "barber", "", "from the mall", "")),
        ("Rosa from choir, school nurse", ("Rosa", "school nurse", "", "from choir", "")),
        ("dev patel EIT geotech terracon", ("dev patel", "geotech", "terracon", "", "EIT")),
        (
            "Maj. Tom Reyes USMC, supply sergeant",
            ("Maj. Tom Reyes", "supply sergeant", "USMC", "", ""),
        ),
        ("olga ruiz cpa", ("olga ruiz", "CPA", "", "", "")),
        ("Marta Ruiz perfumista Casa Lola", ("Marta Ruiz", "perfumista", "Casa Lola", "", "")),
        ("maria from HR", ("maria", "", "HR", "", "")),
        ("sam lee from Acme", ("sam lee", "", "Acme", "", "")),
    ],
)
def test_a_line_in_one_breath(line, told):
    read = parse_contact_line(line)
    got = (read.name, read.title, read.organization, read.how_we_met, read.notes)
    assert got == told


def test_what_became_of_them_is_a_note():
    read = parse_contact_line("former navy guy, now plumber, Walt Greer, 555-010-2233")
    assert (read.name, read.title, read.notes) == ("Walt Greer", "plumber", "former navy guy")


@for_each("line", ["laid off from boeing, machinist", "unemployed rn, kaiser"])
def test_where_no_part_reads_as_a_name_it_is_asked(line):
    assert parse_contact_line(line).doubt == WHO_IS_IT


@for_each("place", ["Самара", "Brasil", "Qatar"])
def test_a_place_in_its_own_letters_is_no_employer(place):
    read = parse_contact_line(f"Olga Ruiz, nurse, {place}")
    assert (read.title, read.organization, read.notes) == ("nurse", "", place)
