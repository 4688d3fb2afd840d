"""Contact lines as people type them: only a title, an organization, a name enters the letter."""

import re

from tests.cases import for_each
from tests.world import World
from tui.model.contact_line.contact_line import parse_contact_line
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.job_titles import work_of

STRANGER = "My name is Nora Castillo"
REMINDED = "This is Nora Castillo; "
UNKNOWN = "I am reaching out to people who can tell me what the work is really like."

LINES = {
    # line: how the letter greets, what it says of their work, and how I know them
    "Tom Brandvold, VP Talent Mgmt, Lee Hecht Harrison (LHH) - cold, read his post abt layoffs": (
        *("Dear Tom,", "your work as VP of Talent Management at Lee Hecht Harrison:"),
        "I read your post.",
    ),
    "Dr. Nguyen (bio 1A prof) office hrs tues 2-4 rm 214": (
        *("Dear Dr. Nguyen,", "your work as a biology professor:", UNKNOWN),
    ),
    "Dr. Okafor, chem prof, room 310, mon/wed 9-10": (
        *("Dear Dr. Okafor,", "your work as a chemistry professor:", UNKNOWN),
    ),
    "Mr. Harris my old AVID teacher, Selma High, now works for the county (?)": (
        *("Dear Mr. Harris,", "your work at the county:"),
        "it has been a while since you were my AVID teacher.",
    ),
    "tio Beto, works at the packing house (foreman i think)": (
        *("Hi Tío Beto,", "your work at the packing house for", "one of the first people"),
    ),
    "Ashley ?? nurse at Saint Agnes, met at career fair": (
        *("Dear Ashley,", "your work as a nurse at Saint Agnes:", "We met at the career fair."),
    ),
    "Donna Feldkamp, HR guy at BGSU, met her at the Rotary pancake thing": (
        *("Dear Donna,", "your work in HR at BGSU:", "We crossed paths at an event."),
    ),
    "my uncle Dwight Oduya, HR guy at the port": (
        *("Hi Uncle Dwight,", "your work in HR at the port for", "one of the first people"),
    ),
    "Linda Chu, my old principal, retired": (
        *("Dear Linda,", "your work:", "it has been a while since you were my principal."),
    ),
    "Bob Haskins, ex boss at Manpower 2009-2013": (
        *("Dear Bob,", "your work:", "it has been a while since our time at Manpower."),
    ),
    "Kayla Mertz, instr. designer, BGSU": (
        *("Dear Kayla,", "your work as an instructional designer at BGSU:", UNKNOWN),
    ),
    "Sam Ortiz, Dir. Career Dev, Owens CC": (
        *("Dear Sam,", "your work as Director of Career Development at Owens CC:", UNKNOWN),
    ),
    "Priya R., sr. eng @ Dana Inc": (
        *("Dear Priya,", "your work as a senior engineer at Dana Inc:", UNKNOWN),
    ),
    "aunt Rosa, nurse, Kaiser, my moms sister": (
        *("Hi Aunt Rosa,", "your work as a nurse at Kaiser for", "one of the first people"),
    ),
    "my cousin Jaime, electrician, IBEW local 100": (
        *("Hi Jaime,", "your work as an electrician at IBEW local 100", "one of the first people"),
    ),
    "Jen Park, used to work with her at Target, now mgr at Costco": (
        *("Dear Jen,", "your work as a manager at Costco:"),
        "it has been a while since our time at Target.",
    ),
    "Coach Miller, former track coach, Central High": (
        *("Dear Coach Miller,", "your work at Central High:"),
        "it has been a while since you were my track coach.",
    ),
    "Rick, asst mgr, Dollar General, thurs after 3": (
        *("Dear Rick,", "your work as an assistant manager at Dollar General:", UNKNOWN),
    ),
    "Ms. Alvarez (my counselor?), EOP office rm 1022": (
        *("Dear Ms. Alvarez,", "your work at the EOP office:"),
        "you know me from your work as my counselor.",
    ),
    "Pat Lowe, dept sec?? maybe, City Hall": ("Dear Pat,", "your work at City Hall:", UNKNOWN),
    "Gloria, office mgr / bookkeeper, dads old shop": (
        *("Dear Gloria,", "your work as an office manager:", UNKNOWN),
    ),
    "Beth Kowalski, acct exec, WTOL 11, 22 years": (
        *("Dear Beth,", "your work as an account executive at WTOL 11:", UNKNOWN),
    ),
    "Greg N., something w/ computers, Owens Corning": (
        *("Dear Greg,", "your work at Owens Corning:", UNKNOWN),
    ),
    "Dr. Patel, dentist, call after 5pm": ("Dear Dr. Patel,", "your work as a dentist:", UNKNOWN),
    "Marcus, prof @ UT, knows my mom": (
        *("Dear Marcus,", "your work as a professor at UT:"),
        "I know of you through my mother.",
    ),
    "Luis in EOP office": ("Dear Luis,", "your work at the EOP office:", UNKNOWN),
    "Hannah Voss, curr dev coord, Penta Career Center": (
        "Dear Hannah,",
        "your work as a curriculum development coordinator at Penta Career Center:",
        UNKNOWN,
    ),
    "Mrs. Donna Feldkamp, principal, Perrysburg High School": (
        *("Dear Mrs. Feldkamp,", "your work as principal at Perrysburg High School:", UNKNOWN),
    ),
    "Yolanda, RN, works nights, Saint Agnes ICU": (
        *("Dear Yolanda,", "your work at Saint Agnes ICU:", UNKNOWN),
    ),
    "grandpa Joe, retired": ("Hi Grandpa Joe,", "about your work", "one of the first people"),
    "Nate Brill, former colleague at Manpower, now TA mgr, ProMedica": (
        *("Dear Nate,", "your work as a TA manager at ProMedica:"),
        "it has been a while since our time at Manpower.",
    ),
    "Sue Kim, my boss at the Y, director of youth programs": (
        *("Dear Sue,", "your work as director of youth programs:"),
        "you know me from work at the Y.",
    ),
    "prima Lety, works at Kaiser, medical assistant": (
        *("Hi Lety,", "your work as a medical assistant at Kaiser", "one of the first people"),
    ),
    "Carl, idk maybe warehouse supervisor, Amazon": (
        *("Dear Carl,", "your work at Amazon:", UNKNOWN),
    ),
    "Tina Zhou, PM @ Google (?), met in line at Starbucks": (
        *("Dear Tina,", "your work as a PM at Google:", "We met in line at Starbucks."),
    ),
    "Vince, my ex manager from Kroger": (
        *("Dear Vince,", "your work:", "it has been a while since our time at Kroger."),
    ),
    "Ed Polk, Selma High": ("Dear Ed,", "your work at Selma High:", UNKNOWN),
    "Dee Ray, counselor, University": ("Dear Dee,", "your work as a counselor:", UNKNOWN),
    "Al Green, works for the state, i think DOT": (
        *("Dear Al,", "your work at the state:", UNKNOWN),
    ),
    "Ana Diaz, old roommate's sister, teacher": (
        *("Dear Ana,", "your work as a teacher:", UNKNOWN),
    ),
    "Mike (Deb's husband), plant mgr, Libbey Glass": (
        *("Dear Mike,", "your work as a plant manager at Libbey Glass:", UNKNOWN),
    ),
    "Ken O., HR, 555 Main st": ("Dear Ken,", "your work in HR:", UNKNOWN),
    "Rita Moss, used to refer me clients, therapist": (
        *("Dear Rita,", "your work as a therapist:"),
        "it has been a while since we were last in touch.",
    ),
    "Paul Yoon, SVP Ops, Cintas, warm": (
        *("Dear Paul,", "your work as SVP of Operations at Cintas:", UNKNOWN),
    ),
    "Mrs. Bell, my 3rd grade teacher, met at church": (
        *("Dear Mrs. Bell,", "your work:", "you know me from your class."),
    ),
    "Lou, sales guy, Toledo Ford, cold": (
        "Dear Lou,",
        "your work in sales at Toledo Ford:",
        UNKNOWN,
    ),
    "Marisol, ex coworker from Forever 21, now asst store mgr": (
        *("Dear Marisol,", "your work as an assistant store manager:"),
        "it has been a while since our time at Forever 21.",
    ),
    "Mrs. Gale, my old english teacher at Selma High": (
        *("Dear Mrs. Gale,", "your work:"),
        "it has been a while since you were my English teacher at Selma High.",
    ),
    "Sandy Pruitt, asst. prin., Whitmer HS, worked together 2005-2011": (
        *("Dear Sandy,", "your work as assistant principal at Whitmer HS:"),
        "it has been a while since we worked together.",
    ),
    "Chuy (works w/ my dad) - diesel mech, Harris Ranch": (
        *("Dear Chuy,", "your work as a diesel mechanic at Harris Ranch:"),
        "I know of you through my father.",
    ),
    "Lena Ortiz, sr. L&D mgr, Owens Corning, 15 yrs, knows my sister": (
        *("Dear Lena,", "your work as a senior L&D manager at Owens Corning:"),
        "I know of you through my sister.",
    ),
    "Tasha, hs friend, dental asst": (
        "Hi Tasha,",
        "your work as a dental assistant for",
        "one of the first people",
    ),
    "Cousin Eddie, HVAC, self employed": (
        "Hi Eddie,",
        "about your work",
        "one of the first people",
    ),
    "my brother Luis, lineman, PG&E": (
        *("Hi Luis,", "your work as a lineman at PG&E", "one of the first people"),
    ),
}
NEVER_WORDS = (
    "idk think ( ?? maybe cold warm tues thurs rm 5pm guy mgr Mgmt instr coord asst sec 22 husband "
    "dads thing w / hrs sr acct exec dept prof"
)
NEVER = frozenset(NEVER_WORDS.split())


def written(line: str):
    world = World()
    world.profile(school_or_role="", school="Carrow College", studies="biology", field="nursing")
    read = parse_contact_line(line)
    at = world.organization(read.organization).id if read.organization else ""
    fields = {"title": read.title, "organization_id": at, "source": read.source}
    fields |= {"how_we_met": read.how_we_met, "notes": read.notes, "why_them": "you build bridges"}
    contact = world.contact(read.name, **fields)
    return world.records, contact, outreach(world.records, contact)


@for_each(("line", "said"), LINES.items())
def test_R2_only_what_looks_like_it_enters_a_letter(line, said):
    greeting, work, how = said
    records, contact, draft = written(line)
    assert draft.body.startswith(f"{greeting}\n")
    if greeting.startswith("Hi"):
        # They know what they do, and where.
        assert work.removeprefix("about ").removesuffix(" for") in work_of(records, contact)
        assert "about your work for 25 minutes" in draft.body
    elif how[0].islower():
        # Who knows me is asked about "your work", which stands in full in other letters.
        assert work.removeprefix("about ").rstrip(":").removesuffix(" for") in work_of(
            records, contact
        )
        assert "your work" in draft.body
    else:
        assert work in draft.body
    assert how in draft.body
    words = re.findall(r"[\w’']+|\S", draft.body)
    assert not [word for word in NEVER if word in words]
    knows_me = greeting.startswith("Hi") or how[0].islower()
    assert (STRANGER in draft.body) is not knows_me
    assert (REMINDED in draft.body) is (knows_me and not greeting.startswith("Hi"))


@for_each(
    "fields",
    [
        {"title": "idk maybe health stuff"},
        {"title": "does payroll i think"},
        {"title": "Selma High"},
        {"title": "Deb's husband"},
        {"organization": "office hrs tues 2-4 rm 214"},
        {"organization": "cold"},
        {"organization": "University"},
        {"how_we_met": "her at the pancake thing"},
        {"introducer": "Priya R."},
    ],
)
def test_no_check_is_about_a_field_that_the_letter_leaves_out(fields):
    world = World()
    world.profile()
    at = world.organization(fields.pop("organization", "Acme")).id
    if introducer := fields.pop("introducer", ""):
        fields["introduced_by"] = world.contact(introducer).id
    contact = world.contact(organization_id=at, why_them="you build bridges", **fields)
    draft = outreach(world.records, contact)
    failing = [each.words for each in findings(draft, world.records) if not each.ok]
    assert not [each for each in failing if "in the contact" in each], failing
    for value in fields.values():
        assert value not in draft.body


@for_each(
    ("title", "organization"),
    [
        ("Call Center Manager", "24 Hour Fitness"),
        ("Internet of Things Engineer", "Yahoo!"),
        ("C# Developer", "The Sunday Times"),
        ("Head of People", "Toys R Us"),
        ("UX/UI Designer", "Our Lady of Peace"),
        ("データアナリスト", "株式会社"),
        ("Data Analyst", "3M"),
        ("", "adidas"),
    ],
)
def test_what_is_work_is_not_taken_for_a_note(title, organization):
    world = World()
    world.profile()
    at = world.organization(organization).id
    contact = world.contact(title=title, organization_id=at, why_them="you build bridges")
    draft = outreach(world.records, contact)
    assert organization in draft.body
    assert not [each for each in findings(draft, world.records) if "reads like" in each.words]


@for_each(
    ("introducer", "noted", "may_use_name", "subject", "said"),
    [
        (
            "Dr. Nguyen",
            "Luis in EOP office",
            None,
            "Request",
            "Dr. Nguyen mentioned you when we talked.",
        ),
        ("Dr. Nguyen", "Luis, said to write him", None, "Dr. Nguyen suggested", "Dr. Nguyen sugg"),
        ("Dr. Nguyen", "Luis, she'll intro us", None, "Request", "Dr. Nguyen mentioned you when"),
        ("Dr. Nguyen", "Luis", True, "Dr. Nguyen suggested", "Dr. Nguyen suggested that I"),
        ("Mrs. Donna Feldkamp", "Luis", True, "Donna Feldkamp s", "Donna Feldkamp suggested"),
        ("Mrs. Feldkamp", "Luis", True, "Mrs. Feldkamp s", "Mrs. Feldkamp suggested"),
        ("tio Beto", "Luis", True, "My uncle Beto suggested", "My uncle Beto suggested"),
        (
            "my uncle Dwight Oduya",
            "Luis",
            None,
            "Request",
            "My uncle Dwight Oduya mentioned you when we talked.",
        ),
        ("Priya R.", "Luis", None, "Request", "I heard of your work from somebody who knows you."),
        ("Priya R.", "Luis", True, "Request", "Somebody who knows you suggested that I write"),
    ],
)
def test_F8_who_named_somebody_did_not_yet_suggest_to_write(
    introducer, noted, may_use_name, subject, said
):
    world = World()
    world.profile()
    talk = world.talk(world.contact(introducer))
    luis = world.contact("Luis", introduced_by=talk.contact_id, may_use_name=may_use_name)
    world.notes(talk, f"@ {noted}")
    (note,) = world.records.notes_of(talk.id)
    world.put(note.changed(contact_id=luis.id))
    draft = outreach(world.records, luis)
    assert draft.subject.startswith(subject)
    assert said in draft.body
    assert nudge(world.records, luis).subject == f"Re: {draft.subject}"


@for_each(
    ("name", "greeting", "mine"),
    [
        ("my uncle Dwight Oduya", "Uncle Dwight", "my uncle Dwight Oduya"),
        ("Uncle Dwight", "Uncle Dwight", "my uncle Dwight"),
        ("tia Chelo", "Tía Chelo", "my aunt Chelo"),
        ("my aunt priya", "Aunt Priya", "my aunt Priya"),
        ("my mom", "Mom", "my mother"),
        ("our cousin Jaime Ruiz", "Jaime", "my cousin Jaime Ruiz"),
        ("my brother-in-law Ray", "Ray", "my brother-in-law Ray"),
        ("Tia Jones", "Tia", "Tia Jones"),
        ("Sister Mary", "Sister Mary", "Sister Mary"),
        ("my uncle's friend Bob", "Bob", "my uncle's friend Bob"),
        ("Prima Vera", "Prima", "Prima Vera"),
    ],
)
def test_kin_are_greeted_as_kin_and_told_of_as_kin(name, greeting, mine):
    contact = World().contact(name)
    assert contact.ways_to_greet == ((greeting,) if greeting else ())
    assert contact.named == mine
    assert contact.is_close is (mine.startswith("my ") and "friend" not in mine)
