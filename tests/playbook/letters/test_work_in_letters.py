"""What they do, as a letter says it: a job that is surely one, at what is surely an employer."""

from tests.cases import for_each
from tests.world import World
from tui.model.contact_line.contact_line import parse_contact_line
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.job_titles import work_of

SAID = [
    # title, employer, and what a letter says
    ("", "dental hygienist", "your work as a dental hygienist"),
    ("", "phlebotomist", "your work as a phlebotomist"),
    ("pharmacist in accra", "", "your work as a pharmacist in Accra"),
    ("nurse in new york", "", "your work as a nurse in New York"),
    ("nurse in Denver", "", "your work as a nurse in Denver"),
    ("", "fire dept emt", "your work as a fire department EMT"),
    ("", "PhD student", "your work"),
    ("", "WWTP op class III Akron", "your work"),
    ("", "drives for Swift", "your work"),
    ("", "Bernadette from church", "your work"),
    ("", "Baker", "your work at Baker"),
    # In capitals throughout.
    (
        "DIRECTOR OF NURSING",
        "MERCY GENERAL",
        "your work as Director of Nursing at Mercy General",
    ),
    ("SENIOR ANALYST", "BANK OF AMERICA", "your work as a senior analyst at Bank of America"),
    ("NURSE MANAGER", "UC DAVIS", "your work as a nurse manager at UC Davis"),
    ("PARALEGAL", "IBM", "your work as a paralegal at IBM"),
    ("VP", "NASA", "your work as VP at NASA"),
    ("ELECTRICIAN", "SAN DIEGO GAS", "your work as an electrician at San Diego Gas"),
    (
        "physical therapist",
        "Dr. Lowe's office",
        "your work as a physical therapist at Dr. Lowe's office",
    ),
    ("HR", "Kaiser", "your work in HR at Kaiser"),
    ("", "Samsung Electronics", "your work at Samsung Electronics"),
    ("", "Acme Media", "your work at Acme Media"),
    (
        "foreign service officer",
        "U.S. Department of State",
        "your work as a foreign service officer at the U.S. Department of State",
    ),
    ("husband", "the water dept", "your work"),
    ("CRC II, UCSF", "church choir", "your work as a CRC at UCSF"),
    ("bootcamp grad, jr dev", "saw his post on linkedin", "your work as a junior developer"),
    ("flatmate, content designer", "gov.uk", "your work as a content designer at gov.uk"),
    ("UX researcher, Monzo, regular", "the cafe", "your work as a UX researcher at Monzo"),
    (
        "supply chain director, UMC el paso",
        "",
        "your work as a supply chain director",
    ),
    ("lab analyst water lab in Sandusky", "", "your work"),
    ("runs intern program leidos", "", "your work"),
    ("help desk tier 2", "aberdeen proving ground", "your work"),
    ("superintendent", "city of Elyria water", "your work as a superintendent"),
    ("superintendent", "city of elyria", "your work as a superintendent at the City of Elyria"),
    ("chief op", "Erie County", "your work as a chief operator at Erie County"),
    ("Clin Research Mgr", "Genentech", "your work as a clinical research manager at Genentech"),
    ("soc analyst", "leidos", "your work as a SOC analyst at Leidos"),
    ("paramedic", "AMR", "your work as a paramedic at AMR"),
    ("x-ray tech", "upper chesapeake", "your work as an x-ray tech at Upper Chesapeake"),
    ("prof of radiologic sci", "HCC", "your work as a professor of radiologic science at HCC"),
    ("sr sde", "amazon", "your work as a senior SDE at Amazon"),
    ("cnc machinist", "home depot", "your work as a CNC machinist at Home Depot"),
    ("plc tech", "hcc", "your work as a PLC tech at HCC"),
    ("lab analyst", "Uni of Leeds", "your work as a lab analyst at the University of Leeds"),
    (
        "policy advisor",
        "Dept of Health",
        "your work as a policy advisor at the Department of Health",
    ),
    ("counselor", "library job club", "your work as a counselor"),
    ("", "st marys parish", "your work"),
    ("HVAC contractor in Queens", "", "your work as an HVAC contractor in Queens"),
    ("takes classes", "BMCC", "your work"),
    ("QC", "a kimchi company", "your work"),
    ("school nurse", "lincoln elem", "your work as a school nurse"),
    ("", "barber", "your work as a barber"),
    ("", "VFW post 812", "your work at VFW post 812"),
    ("Hexagon apps engineer", "", "your work"),
    ("hexagon apps engineer", "", "your work"),
    ("Fanuc robot technician", "Parker", "your work at Parker"),
    ("saguaro national park ranger", "", "your work"),
    ("national park ranger", "", "your work as a national park ranger"),
    ("Wind turbine technician", "Vestas", "your work as a wind turbine technician at Vestas"),
    ("Hospital unit clerk", "", "your work as a hospital unit clerk"),
    ("owner", "", "your work"),
    ("owner", "Beale Tool & Die", "your work as the owner of Beale Tool & Die"),
    ("Co-owner", "Acme", "your work as the co-owner of Acme"),
    ("owner of hals garage", "", "your work"),
    ("owner of Main Street Garage", "", "your work as the owner of Main Street Garage"),
    ("", "Hexagon training", "your work"),
    ("", "Customer training", "your work in customer training"),
    ("shop owner", "", "your work as a shop owner"),
    ("pathologist lab director", "Northern Light", "your work at Northern Light"),
    ("machinist shop foreman", "Timken", "your work at Timken"),
    ("dentist", "", "your work as a dentist"),
    ("physician assistant", "", "your work as a physician assistant"),
    ("pharmacist manager", "CVS", "your work as a pharmacist manager at CVS"),
    ("RN CIC infection preventionist", "Mercy", "your work at Mercy"),
    ("infection preventionist", "Mercy", "your work as an infection preventionist at Mercy"),
    ("lpn nurse", "", "your work"),
    ("eve micro lead", "", "your work"),
    ("nite shift charge nurse", "Kaiser", "your work at Kaiser"),
    ("night shift supervisor", "UPS", "your work as a night shift supervisor at UPS"),
]


@for_each(("title", "employer", "said"), SAID)
def test_only_what_is_surely_a_job_and_an_employer_is_said(title, employer, said):
    world = World()
    at = world.organization(employer).id if employer else ""
    contact = world.contact(title=title, organization_id=at)
    assert work_of(world.records, contact) == said


@for_each(
    ("title", "organization", "said"),
    [
        ("UW Medicine", "PI", "your work as a PI at UW Medicine"),
        ("PI", "UW Medicine", "your work as a PI at UW Medicine"),
        ("UW Medicine", "RA", "your work as an RA at UW Medicine"),
        ("UW Medicine", "UW Medicine", "your work at UW Medicine"),
        ("", "UA Fort Smith", "your work at UA Fort Smith"),
        ("CFO", "Kern Medical", "your work as CFO at Kern Medical"),
        ("rad tech student", "CSUN", "your program at CSUN"),
        ("3rd yr welding student", "Lane CC", "your program at Lane CC"),
        ("student advisor", "Laney College", "your work as a student advisor at Laney College"),
        ("student teacher", "Oak High", "your work as a student teacher at Oak High"),
    ],
)
def test_R2_letters_are_a_title_and_a_student_has_a_program(title, organization, said):
    world = World()
    at = world.organization(organization)
    contact = world.contact("A Li", title=title, organization_id=at.id)
    assert work_of(world.records, contact) == said


def test_A2_a_pi_is_no_organization():
    line = parse_contact_line("Dr Hye-jin Seo, PI, UW Medicine via Tunde Bakare")
    assert (line.title, line.organization) == ("PI", "UW Medicine")


@for_each("title", ["founder", "Founder", "owner", "co-founder"])
def test_R2_who_founded_a_firm_is_its_founder(title):
    world = World()
    world.profile()
    where = world.organization("Crumb & Co").id
    contact = world.contact("Niamh Walsh", title=title, organization_id=where)
    body = outreach(world.records, contact).body
    assert f"your work as the {title.lower()} of Crumb & Co" in body
