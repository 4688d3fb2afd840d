"""Who passed somebody on, in front of a line or behind it."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

LINES = """
text from Jamal: "Tanya Brooks 404-555-0110 she does event planning"
  name: Tanya Brooks · phone: 404-555-0110 · introduced by: Jamal · notes: she does event
  planning
msg from Tasha: "Carl Boone 312-555-0177 he drives for Fedex"
  name: Carl Boone · phone: 312-555-0177 · introduced by: Tasha · notes: he drives for Fedex
from Aunt Rose: Peter Lang, vet tech at Banfield
  name: Peter Lang · title: vet tech · organization: Banfield · introduced by: Aunt Rose
per Jamal: Nina Cho, paralegal
  name: Nina Cho · title: paralegal · introduced by: Jamal
note from mom - Cathy Lund, school nurse
  name: Cathy Lund · title: school nurse · introduced by: mom
Vic Orr, plumber (ref. by Dot)
  name: Vic Orr · title: plumber · introduced by: Dot
email from Prof. Dunn: Omar Aziz, GIS analyst, Esri, omar@esri.com
  name: Omar Aziz · title: GIS analyst · organization: Esri · e-mail: omar@esri.com · introduced
  by: Prof. Dunn
dm from kelly - jordan pike, set designer
  name: jordan pike · title: set designer · introduced by: kelly
voicemail from Dad: call Gary at Dana Corp
  name: Gary · organization: Dana Corp · introduced by: Dad · notes: call
via text from Jo: Pat Reilly, union rep
  name: Pat Reilly · title: union rep · introduced by: Jo
whatsapp from tio beto: "Lupe Rangel 956-555-0110 enfermera"
  name: Lupe Rangel · title: enfermera · phone: 956-555-0110 · introduced by: tio beto
Sam Osei, PMP, CSM, project mgr Turner Construction ref by Nina Patel
  name: Sam Osei, PMP, CSM · title: project mgr · organization: Turner Construction · introduced
  by: Nina Patel
Tim Voss, PE, project engineer AECOM rec'd by Uncle Bob
  name: Tim Voss, PE · title: project engineer · organization: AECOM · introduced by: Uncle Bob
Nadia Haddad, welder refd by my cousin Sami
  name: Nadia Haddad · title: welder · introduced by: Sami · notes: introduced by my cousin Sami
Paul Ng ref'd by Jean, line cook at Nobu
  name: Paul Ng · title: line cook · organization: Nobu · introduced by: Jean
Tom Wu analyst at Citi ref: Nina Patel
  name: Tom Wu · title: analyst · organization: Citi · introduced by: Nina Patel
Fatima al-Sayed Pharmacist CVS fatima.alsayed@cvs.com through Aunt Huda
  name: Fatima al-Sayed · title: Pharmacist · organization: CVS · e-mail: fatima.alsayed@cvs.com
  · introduced by: Aunt Huda
Lara Stein paralegal through my neighbor
  name: Lara Stein · title: paralegal · source: neighbors
Sofia Marin, dietitian, Mercy, through Coach Hill
  name: Sofia Marin · title: dietitian · organization: Mercy · introduced by: Coach Hill
from Acme: Jane Doe, analyst
  name: Jane Doe · title: analyst · organization: Acme
"""


@for_each(("line", "told"), rows(LINES))
def test_who_passed_somebody_on_introduces_them(line: str, told: str) -> None:
    assert read_as(line) == told
