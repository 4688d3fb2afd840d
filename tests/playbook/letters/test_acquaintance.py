"""How I know somebody, read from notes: only a certain shape is, and of strangers nothing."""

from tests.cases import for_each
from tests.world import World
from tui.model.people import Contact
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.who.acquaintance import acquaintance

GENERAL = "I am reaching out to people who can tell me what the work is really like."
KNOWN = "This is Nora Castillo; you may remember me"
FRIEND = "one of the first people I thought of"
NOTES = [
    ("army buddy", FRIEND),
    ("friend of mine", FRIEND),
    ("my old gym buddy", FRIEND),
    ("we served together", FRIEND),
    ("church choir", f"{KNOWN} from the church choir."),
    ("our parish", f"{KNOWN} from our parish."),
    ("know her from the gym", f"{KNOWN} from the gym."),
    ("our vet", f"{KNOWN}."),
    ("one of our docs", f"{KNOWN}."),
    ("my pastor", f"{KNOWN}."),
    ("neighbor across the street", "This is Nora Castillo; we are neighbors."),
    ("sister in law of my boss", "I know of you through my boss."),
    ("gave a webinar i watched", "I watched your webinar."),
    ("dad of Lily's classmate", f"{KNOWN}."),
    ("was dad's oncologist", f"{KNOWN}."),
    ("my ex wifes cousin", f"{KNOWN}."),
    ("graduated w me", f"{KNOWN} from school."),
    ("next door neighbor", "This is Nora Castillo; we are neighbors."),
    ("manager at my cafe", "This is Nora Castillo; you know me from work."),
    ("my old sergeant major", "it has been a while since you were my sergeant major."),
    ("graduated w my brother", "I know of you through my brother."),
    ("husband's friend", "I know of you through my husband."),
    ("my cousin's roommate", "I know of you through my cousin."),
    ("plays soccer w my brother", "I know of you through my brother."),
    ("found her on linkedin", "I found you on LinkedIn."),
    ("got the name off their website", "I found your name on your organization’s website."),
    ("saw his post on linkedin", "I saw your post on LinkedIn."),
    ("heard her talk at UX Bristol", "I heard your talk at UX Bristol."),
    ("heard her talk at the thing in may", "I heard your talk."),
    ("read his book", "I read your book."),
    ("sat next to him at the cert class", "We sat next to each other at the certification class."),
    ("sat next to her on a flight", "We sat next to each other on a flight."),
    ("roommate from college", FRIEND),
    ("my college roommate", FRIEND),
    ("friends since 3rd grade", FRIEND),
    ("she helped me w/ fafsa", "This is Nora Castillo; you helped me with the FAFSA."),
    ("helped me with my resume", "This is Nora Castillo; you helped me with my résumé."),
    ("he tutored me in chem", "This is Nora Castillo; you tutored me in chemistry."),
    ("they helped us with college apps", "you helped me with my college applications."),
    ("she helped me out", f"{KNOWN}."),
    ("helped me with my divorce", f"{KNOWN}."),
    ("mom of a kid on Mia's soccer team", f"{KNOWN}."),
    ("dad of one of the boys in Leo's troop", f"{KNOWN}."),
    ("parent of a student in my class", f"{KNOWN}."),
    ("my old dispatcher", "it has been a while since we worked together."),
    ("my dispatcher", "This is Nora Castillo; you know me from work."),
    # What tells nothing for sure.
    ("she helped me think abt quitting", GENERAL),
    ("her kid helped me w/ fafsa", GENERAL),
    ("knows everybody", GENERAL),
    ("emailed once no ans", GENERAL),
    ("her mom is my resident (dont mention)", GENERAL),
    ("met him in rehab", GENERAL),
    ("friend of a friend of somebody", GENERAL),
    ("her ex is my old boss's landlord", GENERAL),
]


@for_each(("note", "said"), NOTES)
def test_R2_notes_say_how_i_know_somebody(note, said):
    world = World()
    world.profile()
    body = outreach(world.records, world.contact("Al Roe", notes=note)).body
    assert said.removeprefix("You may remember me ") in body
    assert body.startswith("Hi Al,") is (said == FRIEND)
    assert "[" not in body


@for_each(
    ("name", "said"),
    [
        ("kev's mom ms. tran", "You may remember me."),
        ("my wife's boss Janet Pruitt", "I know of you through my wife."),
        ("big mike from home depot", "You may remember me from Home Depot."),
        ("Olu from the climbing wall", "You may remember me from the climbing wall."),
        ("my dentist Dr. Feldman", "You may remember me."),
        ("old roomate Dmitri", "You may remember me."),
        ("Crazy Dave", "You may remember me."),
    ],
)
def test_R2_so_does_a_name(name, said):
    world = World()
    found = acquaintance(Contact(name=name, created=world.now))
    assert found is not None
    assert found.said == said


def test_A2_on_linkedin_a_stranger_was_found_there():
    world = World()
    world.profile()
    seen = world.contact("Al Roe", links=("https://www.linkedin.com/in/alroe",))
    body = linkedin(world.records, seen, now=world.now).body
    assert "I came across your profile here." in body
    assert "[" not in body
    body = linkedin(world.records, world.contact("Bo Roe"), now=world.now).body
    assert "came across" not in body


@for_each("name", ["Tita Baby", "Kuya Boyet", "compadre Chuy"])
def test_who_is_called_as_kin_is_written_to_warmly(name):
    world = World()
    world.profile()
    body = outreach(world.records, world.contact(name)).body
    assert FRIEND in body
    assert "My name is" not in body


@for_each(
    ("notes", "said"),
    [
        (
            "I used to sell her my leftover trays at the Marina Market",
            "I used to sell you my leftover trays at the Marina Market.",
        ),
        ("used to deliver to them every week", "I used to deliver to you every week."),
        (
            "knew her from when her kids rode my bus (Route 17)",
            "You may remember me from when your kids rode my bus.",
        ),
    ],
)
def test_R2_whom_I_dealt_with_is_no_stranger(notes, said):
    world = World()
    world.profile()
    contact = world.contact("Niamh Walsh", notes=notes)
    known = acquaintance(contact)
    assert known.said == said
    assert known.knows_me
    body = outreach(world.records, contact).body
    assert GENERAL not in body
    assert said.removeprefix("You may remember me ") in body
