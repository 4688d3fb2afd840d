"""People as they are typed in haste: why them, how one met, what they do, how to greet them."""

from tests.cases import for_each
from tests.world import World
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.naming.greeting import ways_to_greet
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.who.introduction import how_found, how_known
from tui.playbook.letters.who.why_them import why_them

UNKNOWN = "I am reaching out to people who can tell me what the work is really like."
WHY = {
    "im in her SCM 201 class": "I’m in your SCM 201 class.",
    "i'm his patient": "I’m your patient.",
    "i volunteer on her unit": "I volunteer on your unit.",
    "my son was in her class": "My son was in your class.",
    "I took his stats class": "I took your statistics class.",
    "i work w/ her sister": "I work with your sister.",
    "we both know her boss": "We both know your boss.",
    "she said her first yr was hard and she still loves it": "You said your first year was hard "
    "and you still love it.",
    "he says he failed twice and he never regrets it": "",
    "she said she now teaches nights": "You said you now teach nights.",
    "he always answers the phone": "You always answer the phone.",
    "she came from Iran 2011, same way as me": "You came from Iran in 2011.",
    "went to my hs, graduated 2024": "You went to my high school, and you graduated in 2024.",
    "moved here 2015 from lagos": "You moved here in 2015 from Lagos.",
    "went from bench to sci comm": "You went from bench to science communication.",
    "he do load rating, I did it in Ukraine too": "You do load rating, and I did it in Ukraine "
    "too.",
    "my dad loves his job": "",
    "she runs the clinic, i was born there": "You run the clinic, and I was born there.",
    "he told me he hates mondays but likes the team": "",
    "she wrote the book, my class reads it": "You wrote the book, and my class reads it.",
}
MET = {
    "came to career day": "We met at the career day.",
    "came to our career fair": "You came to our career fair.",
    "she came to job fair at my school": "We met at the job fair at my school.",
    "spoke at my school": "You spoke at my school.",
    "met at PTA": "We met at the PTA.",
    "met at YMCA": "We met at the YMCA.",
    "met at VFW hall": "We met at the VFW hall.",
    "met at AMWA New England chapter dinner": "We met at the AMWA New England chapter dinner.",
    "met at ASCE MN section meeting": "We met at the ASCE MN section meeting.",
    "met at SWE regional": "We met at the SWE regional.",
    "met at a PMI chapter lunch": "We met at a PMI chapter lunch.",
    "met at Rotary lunch": "We met at the Rotary lunch.",
    "met at MIT": "We met at MIT.",
    "met at church": "We met at church.",
}
WORK = {
    "Wendy Ho, Ulta Beauty inventory mgr": "your work as an inventory manager at Ulta Beauty",
    "Desmond Achebe, MSL Vertex": "your work as an MSL at Vertex",
    "Ana Ruiz, RN Mercy Hospital": "your work as an RN at Mercy Hospital",
    "Tom Bell, Chipotle shift lead": "your work",
    "Bo Ng, PT ATI": "your work",
    "Liz Ray, Northrop Grumman test engineer": "your work as a test engineer at Northrop Grumman",
    "Ms. Pham, program director HCC": "your work as a program director at HCC",
    "Mrs. Alvarez, RN, Memorial Hermann (volunteer coordinator there)": "your work as a "
    "volunteer coordinator at Memorial Hermann",
    "Gretchen Mbeki-Ross, director of sci comm, Broad Institute": "your work as director of "
    "science communication at the Broad Institute",
    "Ms. Kao Vang, career counselor, International Institute of Minnesota": "your work as a "
    "career counselor at the International Institute of Minnesota",
    "Al Roe, curator, Field Museum": "your work as a curator at the Field Museum",
    "Bo Lind, teller, Bank of America": "your work as a teller at Bank of America",
    "Bo Lind, economist, Bank of Canada": "your work as an economist at the Bank of Canada",
    "Jo Park, professor, Pratt Institute": "your work as a professor at Pratt Institute",
}
GREETED = {
    "Cpt Marisol Vega": ("Capt. Vega",),
    "CPT Marisol Vega": ("Capt. Vega",),
    "Capt Ann Lee": ("Capt. Lee",),
    "Lt Col (ret) Anne Kessler, PA-C": ("Col. Kessler",),
    "LTC Joan Fry": ("Col. Fry",),
    "Lt. Col. Anne Kessler": ("Col. Kessler",),
    "Maj Tom Ford": ("Maj. Ford",),
    "SSG Mike Ruiz": ("SSG Ruiz",),
    "MSgt Lee Vo": ("MSgt Vo",),
    "1SG Dan Poe": ("1SG Poe",),
    "CDR Will Yu": ("CDR Yu",),
    "Adm. Kim Roe": ("Adm. Roe",),
    "Col Ruth Ames": ("Col. Ames",),
    "Rear Adm. (Ret.) Thos. J. Abernathy III": ("Adm. Abernathy",),
    "Rear Admiral Ann Foe": ("Admiral Foe",),
    "Vice Adm. Joan Roe, USN": ("Adm. Roe",),
    "RADM Ann Foe": ("Adm. Foe",),
    "Brig. Gen. Ann Foe": ("Gen. Foe",),
    "Maj Gen Al Roe (ret.)": ("Gen. Roe",),
    "Lt. Gen. Al Roe": ("Gen. Roe",),
    "lt cmdr al roe": ("Cmdr. Roe",),
    "LCDR Al Roe": ("Cmdr. Roe",),
    "Brigadier General Al Roe": ("General Roe",),
    "Maj. Al Genovese": ("Maj. Genovese",),
    "Lt. Al Colby": ("Lt. Colby",),
    "Staff Sgt. Joe Diaz": ("Staff Sgt. Diaz",),
    "staff sgt joe diaz": ("Staff Sgt. Diaz",),
    "Master Sgt. Al Roe": ("Master Sgt. Roe",),
    "Sgt. 1st Class Pat Lee": ("Sgt. Lee",),
    "1st Lt. Ann Foe": ("Lt. Foe",),
    "Command Sgt. Maj. Pat Lee": ("Sgt. Maj. Lee",),
    "Chief Warrant Officer Al Roe": ("Warrant Officer Roe",),
    "Petty Officer Al Roe": ("Petty Officer Roe",),
    "Ens. Al Roe": ("Ensign Roe",),
    "Chief Roe": ("Chief Roe",),
    "Staff Roe": ("Staff",),
    "Lance Armstead": ("Lance",),
    "Vice Brown": ("Vice",),
    "Lt Dan Ro": ("Lt. Ro",),
    "Sr. Mary Quill": ("Sister Mary",),
    "Sr Mary Quill": ("Sister Mary",),
    "Sr. Luis Ortega": ("Sr. Ortega",),
    "prof. Karin Lindqvist": ("Prof. Lindqvist",),
    "Prof Dan Horowitz": ("Professor Horowitz",),
    "Beth Ann Carver": ("Beth Ann", "Beth"),
    "Anna Lee Park": ("Anna Lee", "Anna"),
    "Emma Kate Lowe": ("Emma Kate", "Emma"),
    "dr Ogunleye": ("Dr Ogunleye",),
}


TIED = {
    "mom of my roommate": "I know of you through my roommate.",
    "aunt of my lab partner": "I know of you through my lab partner.",
    "my moms friends son": "I know of you through my mother.",
    "my uncle's accountant": "I know of you through my uncle.",
    "my landlords daughter": "I know of you through my landlord.",
    "guest speaker in prof Lindqvist's class": "You spoke in Prof. Lindqvist’s class.",
    "guest lecturer in Dr. Kim's seminar": "You spoke in Dr. Kim’s seminar.",
    "spoke in my econ class": "You spoke in my economics class.",
    "came to career day": "We met at the career day.",
    "regular at my restaurant": "We know each other from the restaurant.",
    "neighbor from the old street": "We used to be neighbors.",
    "my old battalion PA": "It has been a while since you were my battalion PA.",
    "i volunteer on her unit": "I volunteer on your unit.",
    "my moms house is next to his": UNKNOWN,
}


def contact_of(line: str) -> tuple[World, object]:
    world = World()
    world.profile(name="Nora Castillo", field="transport")
    read = parse_contact_line(line, strict=False)
    organization = world.organization(read.organization) if read.organization else None
    contact = world.contact(
        read.name,
        title=read.title,
        organization_id=organization.id if organization else "",
        notes=read.notes,
        how_we_met=read.how_we_met,
    )
    return world, contact


@for_each(("noted", "said"), WHY.items())
def test_R2_why_them_is_said_to_them_or_not_at_all(noted, said):
    contact = World().contact("Jo Beck", title="Planner", why_them=noted)
    assert why_them(contact).replace("'", "’") == said


@for_each(("typed", "said"), MET.items())
def test_R2_where_one_met_is_a_place_and_has_its_article(typed, said):
    world = World()
    contact = world.contact("Jo Beck", title="Planner", how_we_met=typed)
    assert how_known(world.records, contact) == said


@for_each(("line", "work"), WORK.items())
def test_R2_a_title_and_an_employer_are_told_apart_or_left_out(line, work):
    world, contact = contact_of(line)
    assert work_of(world.records, contact) == work


@for_each(("noted", "said"), TIED.items())
def test_R2_a_tie_behind_the_name_says_how_one_came_to_them(noted, said):
    world = World()
    contact = world.contact("Jo Beck", title="planner", notes=noted)
    assert how_found(world.records, contact) == said


@for_each(("name", "ways"), GREETED.items())
def test_R2_ranks_and_double_names_are_greeted_as_they_are_called(name, ways):
    assert ways_to_greet(name) == ways
