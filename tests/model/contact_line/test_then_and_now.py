"""What somebody was and is, and what one is not sure of."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

LINES = """
Alex Rivera ex-Google now at small startup called Lumen, growth lead, intro'd by my sister Kate
  name: Alex Rivera · title: growth lead · organization: Lumen · introduced by: Kate · notes:
  small startup; introduced by my sister Kate; ex-Google
Sam Boyd formerly Intel, now at Nvidia, verification engineer
  name: Sam Boyd · title: verification engineer · organization: Nvidia · notes: formerly Intel
Jo Reyes, ex-Meta, now PM at Notion
  name: Jo Reyes · title: PM · organization: Notion · notes: ex-Meta
Ken Adler used to work at IBM now runs a cafe called Brew Lab
  name: Ken Adler · organization: Brew Lab · notes: used to work at IBM; runs a cafe called Brew
  Lab
Finn Hale former Marine now a paramedic at AMR
  name: Finn Hale · title: paramedic · organization: AMR · notes: former Marine
Abe Cole was at Ford, now Rivian
  name: Abe Cole · organization: Rivian · notes: was at Ford
Sven Berg IKEA Malmö sven.berg@ikea.com designer
  name: Sven Berg · title: designer · organization: IKEA · e-mail: sven.berg@ikea.com · notes:
  Malmö
Max Ott now at Bosch, before that Siemens
  name: Max Ott · organization: Bosch · notes: before that Siemens
Chris Adams or Chris Adamson?? civil engineer at WSP
  name: Chris Adams · title: civil engineer · organization: WSP · notes: or Chris Adamson??
Jon or John Meyer? plumber, Local 12
  name: Jon Meyer · title: plumber · organization: Local 12 · notes: or John Meyer?
Nadia (or Nadine?) Park, nurse, Mercy
  name: Nadia Park · title: nurse · organization: Mercy · notes: or Nadine?
greg (the guy from the gym) sells insurance state farm
  name: greg · notes: the guy from the gym; sells insurance state farm
Lou the guy from the dog park sells cars
  name: Lou · notes: the guy from the dog park; sells cars
Olivia Bennett class of 09 alum works in marketing at Nike portland
  name: Olivia Bennett · title: marketing · organization: Nike portland · source: alumni ·
  notes: class of 09 alum
Carl Ivers class of 2011, engineer at GE
  name: Carl Ivers · title: engineer · organization: GE · source: alumni · notes: class of 2011
Maria Silva, Maria Silva Consulting, founder
  name: Maria Silva · title: founder · organization: Maria Silva Consulting
Björn Lindqvist Spotify Stockholm +46 70 555 01 23 backend dev
  name: Björn Lindqvist · title: backend dev · organization: Spotify · phone: +46 70 555 01 23 ·
  notes: Stockholm
Mateo Silva Nubank São Paulo +55 11 5550 0101 product designer
  name: Mateo Silva · title: product designer · organization: Nubank · phone: +55 11 5550 0101 ·
  notes: São Paulo
Jo Lund Volvo Göteborg
  name: Jo Lund Volvo Göteborg (asked)
Maria Jose Garcia Madrid
  name: Maria Jose Garcia Madrid
husbands cousin Teddy drives for UPS
  name: Teddy · organization: UPS · source: family · notes: husband's cousin; drives for UPS
Ms Wanda Pierce, counselor, Lincoln Community College, her office # is 312-555-0101 ext 4
  name: Ms Wanda Pierce · title: counselor · organization: Lincoln Community College · phone:
  312-555-0101 ext 4
Ed Sims, tutor, you can reach him at 312-555-0148
  name: Ed Sims · title: tutor · phone: 312-555-0148
Dr. Anjali Rao DVM, owner of Happy Paws Vet Clinic in Boise
  name: Dr. Anjali Rao DVM · title: owner · organization: Happy Paws Vet Clinic in Boise
C #data
  name: C · tag: #data
"""


@for_each(("line", "told"), rows(LINES))
def test_what_was_and_what_is_doubted_goes_to_the_notes(line: str, told: str) -> None:
    assert read_as(line) == told
