"""Whom one met, or found somewhere, told before the name."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

MET = """
met Jane Doe (Acme) at the career fair
  name: Jane Doe · organization: Acme · source: event · how you met: met at the career fair
met Jane Doe at the career fair
  name: Jane Doe · source: event · how you met: met at the career fair
Met Jane Doe, Acme, at the career fair
  name: Jane Doe · organization: Acme · source: event · how you met: met at the career fair
met Rear Adm. Thos. Abernathy (he/him) COO @ MedStar at a vets mixer, tabernathy@medstar.example
  name: Rear Adm. Thos. Abernathy (he/him) · title: COO · organization: MedStar ·
  e-mail: tabernathy@medstar.example · source: event · how you met: met at a vets mixer
met jane doe, analyst at Acme, at the career fair, jd@acme.example
  name: jane doe · title: analyst · organization: Acme · e-mail: jd@acme.example · source: event ·
  how you met: met at the career fair
met Jane Doe analyst @ Acme at the spring career fair
  name: Jane Doe · title: analyst · organization: Acme · source: event ·
  how you met: met at the spring career fair
met Jane Doe at Acme at a mixer
  name: Jane Doe · organization: Acme · source: event · how you met: met at a mixer
ran into bo lind @ Bay Grill during the food expo; 555 010 0101
  name: bo lind · organization: Bay Grill · phone: 555 010 0101 ·
  how you met: ran into them during the food expo
met Jane Doe from Acme at the career fair
  name: Jane Doe · organization: Acme · source: event · how you met: met at the career fair
met jane doe at career fair, she works at Acme
  name: jane doe · source: event · how you met: met at career fair · notes: she works at Acme
Met with Jane Doe (Acme) at PyCon
  name: Jane Doe · organization: Acme · source: event · how you met: met with them at PyCon
met Jane Doe, analyst at Acme, at PyCon
  name: Jane Doe · title: analyst · organization: Acme · source: event · how you met: met at
  PyCon
just met Jane Doe, Acme
  name: Jane Doe · organization: Acme · notes: just met
I met Jane Doe (Acme) at the career fair
  name: Jane Doe · organization: Acme · source: event · how you met: met at the career fair
i met jane doe at the gym, nurse at st marys
  name: jane doe · title: nurse · organization: st marys · source: event · how you met: met at
  the gym
we met Jane Doe
  name: Jane Doe · notes: met
met up with Jane Doe (Acme) at a wedding
  name: Jane Doe · organization: Acme · how you met: met up with them at a wedding
ran into Jane Doe (Acme) at the gym
  name: Jane Doe · organization: Acme · how you met: ran into them at the gym
ran into jane doe at the gym
  name: jane doe · how you met: ran into them at the gym
bumped into Jane Doe, Acme
  name: Jane Doe · organization: Acme · notes: bumped into them
spoke with Jane Doe (Acme) at the career fair
  name: Jane Doe · organization: Acme · source: event · how you met: spoke with them at the
  career fair
talked to Jane Doe at the career fair, recruiter, Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: event · how you met: talked to
  them at the career fair
saw Jane Doe (Acme) at church
  name: Jane Doe · organization: Acme · how you met: saw them at church
Met Office forecaster Jane Doe
  name: Met Office forecaster Jane Doe (asked)
Met Jane Doe
  name: Jane Doe · notes: met
met Jane at the airport, works for TSA
  name: Jane · organization: TSA · source: event · how you met: met at the airport
met Dr. Jane Doe MD at the clinic
  name: Dr. Jane Doe MD · source: event · how you met: met at the clinic
met Jane Doe who works at Acme at the career fair
  name: Jane Doe · organization: Acme · source: event · how you met: met at the career fair
met José Núñez (Acme) in Oslo
  name: José Núñez · organization: Acme · source: event · how you met: met in Oslo
met Jane Doe jane@acme.com at the career fair
  name: Jane Doe · e-mail: jane@acme.com · source: event · how you met: met at the career fair
met jane doe @ the career fair
  name: jane doe · source: event · how you met: met @ the career fair
met Jane Doe via Bob Smith
  name: Jane Doe · introduced by: Bob Smith · notes: met
met Jane Doe through Bob Smith
  name: Jane Doe · introduced by: Bob Smith · notes: met
met Jane Doe last week at the career fair (Acme)
  name: Jane Doe · organization: Acme · source: event · how you met: met last week at the career
  fair
Jane Doe (Acme), met at the career fair
  name: Jane Doe · organization: Acme · source: event · how you met: met at the career fair
Jane Doe (Acme) met at the career fair
  name: Jane Doe · organization: Acme · source: event · how you met: met at the career fair
Jane Doe, Acme, at the career fair
  name: Jane Doe · organization: Acme · how you met: at the career fair
met Jane Doe and Bob Lee at the career fair
  name: Jane Doe and Bob Lee · source: event · how you met: met at the career fair (asked)
met my cousin Omar at a wedding, Ford
  name: Omar · organization: Ford · source: family · how you met: met at a wedding · notes: my
  cousin
met Jane's boss Bob Lee at PyCon
  name: Bob Lee · source: event · how you met: met at PyCon · notes: Jane's boss
met Jane Doe at Acme
  name: Jane Doe · source: event · how you met: met at Acme
met Jane Doe, at Acme
  name: Jane Doe · organization: Acme · notes: met
met Jane Doe, Acme HR, in Oslo 2024
  name: Jane Doe · organization: Acme HR · source: event · how you met: met in Oslo 2024
met Wei 王 (Acme) at PyCon
  name: Wei 王 · organization: Acme · source: event · how you met: met at PyCon
met Mr Lee, my old teacher, at the reunion
  name: Mr Lee · source: community · how you met: met at the reunion · notes: my old teacher
met jane, nurse @ st marys, at church on sunday
  name: jane · title: nurse · organization: st marys · how you met: met at church on sunday
met Jane Doe 555-123-4567
  name: Jane Doe · phone: 555-123-4567 · notes: met
had coffee with Jane Doe, Acme, jane@acme.com
  name: Jane Doe · organization: Acme · e-mail: jane@acme.com · notes: had coffee with them
Saw Paw Htoo, nurse, Mercy
  name: Saw Paw Htoo · title: nurse · organization: Mercy
saw gerrera, nurse
  name: gerrera · title: nurse · notes: saw them
Sat next to Ana Roe on the train, dev, Acme
  name: Ana Roe · title: dev · organization: Acme · how you met: sat next to them on the train
Chatted with priya (acme) on LinkedIn
  name: priya · organization: acme · source: linkedin · how you met: chatted with them on
  LinkedIn
met Jane Doe - recruiter - Acme - at the career fair
  name: Jane Doe · title: recruiter · organization: Acme · source: event · how you met: met at
  the career fair
Met: Jane Doe, Acme
  name: Jane Doe · organization: Acme · notes: met
met: PyCon, Jane Doe
  name: Jane Doe · how you met: PyCon
Met Opera singer Jane Doe
  name: Met Opera singer Jane Doe (asked)
Jane Doe (Acme) at the career fair
  name: Jane Doe · organization: Acme · how you met: at the career fair
Jane Doe, trainer, at the gym
  name: Jane Doe · title: trainer · organization: the gym
"""

FOUND = """
LinkedIn: Jane Doe, analyst at Acme
  name: Jane Doe · title: analyst · organization: Acme · source: linkedin
Linkedin: jane doe acme
  name: jane doe acme · source: linkedin
Facebook: Jane Doe, Acme
  name: Jane Doe · organization: Acme · source: social media · notes: Facebook
Instagram: Jane Doe, Acme
  name: Jane Doe · organization: Acme · source: social media · notes: Instagram
alumni: Jane Doe, Acme
  name: Jane Doe · organization: Acme · source: alumni
Alumni directory: Jane Doe, Acme
  name: Jane Doe · organization: Acme · source: alumni · notes: Alumni directory
Handshake: Jane Doe, Acme
  name: Jane Doe · organization: Acme · source: social media · notes: Handshake
Handshake: Jane Doe, recruiter at Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: social media · notes:
  Handshake
from LinkedIn: Jane Doe, recruiter at Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: linkedin
found on LinkedIn: Jane Doe, recruiter at Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: linkedin
on LinkedIn: Jane Doe, recruiter at Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: linkedin
career fair: Jane Doe, recruiter at Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: event
Career fair - Jane Doe - Acme
  name: Jane Doe · organization: Acme · source: event
friend: Jane Doe, recruiter at Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: friends
Reddit: Jane Doe, recruiter at Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: social media · notes: Reddit
Slack: Jane Doe, recruiter at Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: social media · notes: Slack
Discord: jane doe, Acme
  name: jane doe · organization: Acme · source: social media · notes: Discord
staff page: Jane Doe, Acme
  name: Jane Doe · organization: Acme · source: staff page
LinkedIn: Jane Doe, recruiter, LinkedIn
  name: Jane Doe · title: recruiter · organization: LinkedIn · source: linkedin
LinkedIn, Jane Doe, recruiter
  name: Jane Doe · title: recruiter · organization: LinkedIn
Acme: Jane Doe, recruiter
  name: Jane Doe · title: recruiter · organization: Acme
Google: Jane Doe, recruiter
  name: Jane Doe · title: recruiter · organization: Google
Google: Jane Doe, recruiter at Acme
  name: Jane Doe · title: recruiter · organization: Acme · source: social media · notes: Google
Career coach: Jane Doe, Westbrook
  name: Jane Doe · title: Career coach · organization: Westbrook
Professor: Jane Doe, Westbrook
  name: Jane Doe · title: Professor · organization: Westbrook
Neighbor: Jane Doe, nurse
  name: Jane Doe · title: nurse · source: neighbors
Facebook group: jane doe, nurse at mercy
  name: jane doe · title: nurse · organization: mercy · source: social media · notes: Facebook
  group
Found on LinkedIn - Jane Doe, Acme
  name: Jane Doe · organization: Acme · source: linkedin
LinkedIn – Jane Doe – Acme
  name: Jane Doe · organization: Acme · source: linkedin
linkedin: https://linkedin.com/in/jane-doe Jane Doe
  name: Jane Doe · link: https://linkedin.com/in/jane-doe
LinkedIn:Jane Doe,Acme
  name: Jane Doe · organization: Acme · source: linkedin
alum - Jane Doe - Acme
  name: Jane Doe · organization: Acme · source: alumni
Event: Jane Doe
  name: Jane Doe · source: event
Staff: Jane Doe, Westbrook
  name: Jane Doe · organization: Westbrook · source: faculty
X: Jane Doe, Acme
  name: Jane Doe · organization: Acme · source: social media · notes: X
"""


@for_each(("line", "told"), rows(MET))
def test_who_was_met_is_no_part_of_the_name(line: str, told: str) -> None:
    assert read_as(line) == told


@for_each(("line", "told"), rows(FOUND))
def test_where_somebody_was_found_is_no_employer(line: str, told: str) -> None:
    assert read_as(line) == told
