"""What people write in front of a name: a greeting, what is to be done, an office."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

LINES = """
hi so her name is Beth Anne Carter and she's a speech therapist at the school district
  name: Beth Anne Carter · title: speech therapist · organization: the school district
hey so his name is Carl Reyes and he's an electrician at Con Ed
  name: Carl Reyes · title: electrician · organization: Con Ed
ok her name's Ruth Okafor, she is a midwife at Mercy
  name: Ruth Okafor · title: midwife · organization: Mercy
hi this is about Jana Novak she's a nurse at Motol
  name: Jana Novak · title: nurse · organization: Motol
so there's this guy Pete Lund, he works at Boeing
  name: Pete Lund · organization: Boeing
hello my neighbor's name is Hugo Diaz and he works for the city
  name: Hugo Diaz · organization: the city · source: neighbors · notes: my neighbor
so my friend's name is Josh Lamb he codes at Etsy
  name: Josh Lamb · title: codes · organization: Etsy · notes: my friend
contact admissions re: transfer
  name: contact admissions re · organization: transfer (asked)
email the registrar about transcripts
  name: email · title: registrar · organization: about transcripts (asked)
call mark re: internship at Tesla
  name: mark · notes: call; re: internship at Tesla
email dana about internship at NASA
  name: dana · notes: email; about internship at NASA
text uncle ray re welding
  name: uncle ray · source: family · notes: text; re welding
ask Yuki Tanaka (friend of Emi) about being a translator at the UN
  name: Yuki Tanaka · notes: ask; friend of Emi; about being a translator at the UN
talk to Ida Holm (Bo's sister) about working at IKEA
  name: Ida Holm · notes: talk to; Bo's sister; about working at IKEA
call about the internship at Tesla
  name: call about the internship · organization: Tesla (asked)
follow up re: application at UPS
  name: follow up re · title: application · organization: UPS (asked)
priest at st johns father tom kelly knows lots of people
  name: father tom kelly · title: priest · organization: st johns · notes: knows lots of people
pastor at first baptist reverend joe banks knows everyone
  name: reverend joe banks · title: pastor · organization: first baptist · notes: knows everyone
"""


@for_each(("line", "told"), rows(LINES))
def test_the_name_is_found_behind_how_a_line_begins(line: str, told: str) -> None:
    assert read_as(line) == told
