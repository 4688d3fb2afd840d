"""Lines typed in passing: columns, doubts, where one met, what is to be done, what they run."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

LINES = """
Jordan (they/them) from church, works at the food bank as volunteer coordinator
  name: Jordan (they/them) · title: volunteer coordinator · organization: the food bank · how
  you met: from church
priya from bootcamp, now jr dev at shopify
  name: priya · title: jr dev · organization: shopify · how you met: from bootcamp
priya v. from bootcamp, now jr dev at shopify
  name: priya v. · title: jr dev · organization: shopify · how you met: from bootcamp
Sam (they/them) from the gym, barista at Blue Bottle
  name: Sam (they/them) · title: barista · organization: Blue Bottle · how you met: from the gym
Dr. Patel (they/them) from my bio lab, immunologist @ Mayo
  name: Dr. Patel (they/them) · title: immunologist · organization: Mayo · how you met: from my
  bio lab
Ms. Alvarez from church, runs the food pantry
  name: Ms. Alvarez · how you met: from church · notes: runs the food pantry
Jen (gym), nurse at Mercy
  name: Jen · title: nurse · organization: Mercy · how you met: gym
Jen (from the gym) nurse at Mercy
  name: Jen · title: nurse · organization: Mercy · how you met: from the gym
jen (dog park) works in UX @ target hq, jen.k@target.com, prefers text 612-555-0199
  name: jen · title: UX · organization: target hq · e-mail: jen.k@target.com · phone:
  612-555-0199 · how you met: dog park · notes: prefers text
Tyrell Banks (CrossFit) - PT at Athletico, owes me a coffee
  name: Tyrell Banks · title: PT · organization: Athletico · how you met: CrossFit · notes: owes
  me a coffee
Nate (book club), he's a finance guy at 3M
  name: Nate · title: finance · organization: 3M · how you met: book club
tia (from band), volunteering at the humane society
  name: tia · title: volunteer · organization: the humane society · how you met: from band
Maria (Sofia's tia) cosmetologist, own salon on 5th
  name: Maria · title: cosmetologist · notes: Sofia's tia; own salon on 5th
Jen from the dog park, she's a UX person at Target corporate
  name: Jen · title: UX · organization: Target corporate · how you met: from the dog park
Marge, she's the HR lady at the hospital
  name: Marge · title: HR · organization: the hospital
Jane Doe, runs ops at Acme
  name: Jane Doe · organization: Acme · notes: runs ops
jane doe she manages the front desk at hilton downtown
  name: jane doe · organization: hilton downtown · notes: she manages the front desk
Omar, he teaches 3rd grade at Lincoln Elementary
  name: Omar · organization: Lincoln Elementary · notes: he teaches 3rd grade
Omar H., heads logistics for Maersk
  name: Omar H. · organization: Maersk · notes: heads logistics
Amara O. leads design at a startup called Pillow
  name: Amara O. · organization: Pillow · notes: startup; leads design
Beth Moss, super nice, works w/ kids w/ autism at ABC Therapy
  name: Beth Moss · organization: ABC Therapy · notes: works w/ kids w/ autism; super nice
steph from yoga — does payroll for the school district
  name: steph · organization: the school district · how you met: from yoga · notes: does payroll
Lena (she runs HR at Deloitte)
  name: Lena · organization: Deloitte · notes: she runs HR
Fern, teaches yoga at the Y
  name: Fern · organization: the Y · notes: teaches yoga
Vic runs marathons at weekends, lawyer at Dorsey
  name: Vic · title: lawyer · organization: Dorsey · notes: runs marathons at weekends
Lin, teaches at night, welder
  name: Lin · title: welder · notes: teaches at night
Kay, does taxes at home
  name: Kay · notes: does taxes at home
carl, works with the recruiter at amazon
  name: carl · notes: works with the recruiter at amazon
tim o'brien, electrician apprentice w/ IBEW local 26, met him at the open house
  name: tim o'brien · title: electrician apprentice · organization: IBEW local 26 · source:
  event · how you met: met him at the open house
KEVIN PARK    SOFTWARE ENGINEER II    AMAZON WEB SERVICES
  name: KEVIN PARK · title: SOFTWARE ENGINEER II · organization: AMAZON WEB SERVICES
Priyanka Rao   Sr. Data Scientist   Best Buy   Minneapolis
  name: Priyanka Rao · title: Sr. Data Scientist · organization: Best Buy · notes: Minneapolis
jane doe, works at stripe?? ask about internships
  name: jane doe · organization: stripe · notes: ask about internships
Nadia -> recruiter @ stripe?? ask about internships
  name: Nadia · title: recruiter · organization: stripe · notes: ask about internships
Hal works for the county?? ask what dept
  name: Hal · organization: the county · notes: ask what dept
dr hannah lee dvm @ Pine Street Vet  hlee@pinestvet.com ask abt vet tech vs vet asst
  name: dr hannah lee dvm · organization: Pine Street Vet · e-mail: hlee@pinestvet.com · notes:
  ask abt vet tech vs vet asst
ravi patel, TA for cs101, interning at NVIDIA this summer
  name: ravi patel · title: TA for cs101 · organization: NVIDIA · notes: interning this summer
ravi patel, interning at NVIDIA this summer
  name: ravi patel · title: intern · organization: NVIDIA · notes: interning this summer
leo, ra in dr chen's lab
  name: leo · title: ra in dr chen's lab
gwen - student teaching at Roosevelt Middle this fall
  name: gwen · title: student teacher · organization: Roosevelt Middle · notes: student teaching
  this fall
coach ramos, PE teacher
  name: coach ramos · title: PE teacher
coach Ramos's brother, does HVAC
  name: Coach Ramos's brother · notes: does HVAC
2 nurses from mom's unit: Joy and Tesfaye
  name: 2 nurses from · notes: mom's unit: Joy and Tesfaye (asked)
Theo (my barber's son) is a plumber apprentice, Local 15
  name: Theo · organization: Local 15 · notes: my barber's son; is a plumber apprentice
my PO (probation officer) said talk to Darnell at Second Chance Diesel
  name: Darnell · organization: Second Chance Diesel · introduced by: my PO · notes: my PO
  (probation officer)
my boss said call Ann Roe at Acme
  name: Ann Roe · organization: Acme · introduced by: my boss
Lena says I should talk to Max Roe, baker
  name: Max Roe · title: baker · introduced by: Lena
Ms Trinh, ESL teacher -> her husband is machinist at Boeing
  name: Ms Trinh · title: ESL teacher · notes: her husband is machinist at Boeing
Fatou (WhatsApp) home health aide, Bronx
  name: Fatou · title: home health aide · source: social media · notes: Bronx
Kim Tran, transitioning from Navy, ops manager at Amazon
  name: Kim Tran · title: ops manager · organization: Amazon · notes: transitioning from Navy
Bea (62!) H&R Block
  name: Bea · organization: H&R Block · notes: 62!
prof k. lindgren - geology - rm 214 - tu/th
  name: prof k. lindgren · organization: geology · notes: tu/th; rm 214
Nour, data annotator @ Scale, remote, timezone = cairo
  name: Nour · title: data annotator · organization: Scale · notes: timezone = cairo; remote
Nour Hassan | Data Annotator | Scale AI | Remote
  name: Nour Hassan · title: Data Annotator · organization: Scale AI · notes: Remote
Wes (bro-in-law), long haul, Schneider
  name: Wes · title: long haul · organization: Schneider · notes: bro-in-law
Wes (cousin), long haul, Schneider
  name: Wes · title: long haul · organization: Schneider · source: family · notes: cousin
Wes (roommate) nurse at Kaiser
  name: Wes · title: nurse · organization: Kaiser · notes: roommate
★ Dana Whitfield — General Mills — 612.555.0100 ★
  name: Dana Whitfield · organization: General Mills · phone: 612.555.0100
dana whitfield!!! call her
  name: dana whitfield · notes: call her
"""


@for_each(("line", "told"), rows(LINES))
def test_each_part_is_in_its_place(line: str, told: str) -> None:
    assert read_as(line) == told


def test_tabs_divide_a_line_as_spaces_do() -> None:
    told = read_as("Nate Cho, Financial Analyst, 3M, nate.cho@mmm.com")
    assert read_as("Nate Cho\tFinancial Analyst\t3M\tnate.cho@mmm.com") == told
