"""Lines that begin with a firm, and the person behind it."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

LINES = """
stripe, data scientist, aaron levy
  name: aaron levy · title: data scientist · organization: stripe
google, software engineer, ravi kumar
  name: ravi kumar · title: software engineer · organization: google
Deloitte, tax manager, Hannah Price, hprice@deloitte.com
  name: Hannah Price · title: tax manager · organization: Deloitte · e-mail: hprice@deloitte.com
Home Depot - Luis Ortega, dept supervisor - 773-555-0133
  name: Luis Ortega · title: dept supervisor · organization: Home Depot · phone: 773-555-0133
Kaiser Permanente - Angela Ruiz, Nurse Manager, angela.ruiz@kp.org, (415) 555-0199 x22
  name: Angela Ruiz · title: Nurse Manager · organization: Kaiser Permanente · e-mail:
  angela.ruiz@kp.org · phone: (415) 555-0199 x22
Mercy Hospital - Joan Lee, charge nurse, joan.lee@mercy.org
  name: Joan Lee · title: charge nurse · organization: Mercy Hospital · e-mail:
  joan.lee@mercy.org
Lockheed Martin: Dana Fields, systems engineer, dana.fields@lmco.com
  name: Dana Fields · title: systems engineer · organization: Lockheed Martin · e-mail:
  dana.fields@lmco.com
Goldman Sachs, Vikram Shah, analyst, vikram.shah@gs.com
  name: Vikram Shah · title: analyst · organization: Goldman Sachs · e-mail: vikram.shah@gs.com
Chase Bank, teller, Olga Petrov
  name: Olga Petrov · title: teller · organization: Chase Bank
Amazon recruiter jessica i think her last name is Wong
  name: jessica Wong · title: recruiter · organization: Amazon · notes: i think her last name is
  Wong
UPS driver Manny
  name: Manny · title: driver · organization: UPS
Kroger butcher named Earl
  name: Earl · title: butcher · organization: Kroger
FedEx, courier, Dwayne Johnson
  name: Dwayne Johnson · title: courier · organization: FedEx
3M: Greta Olsen, chemist
  name: Greta Olsen · title: chemist · organization: 3M
Goldman Sachs, analyst, Vikram Shah
  name: Goldman Sachs · title: analyst · organization: Vikram Shah (asked)
Ike Obi, welder, Martin Steel
  name: Ike Obi · title: welder · organization: Martin Steel (asked)
Target, store manager, Bill
  name: Target · title: store manager · organization: Bill (asked)
Costco, forklift driver, Big Mike
  name: Costco · title: forklift driver · organization: Big Mike (asked)
Okafor, Mary Jane, nurse
  name: Mary Jane Okafor · title: nurse
Xochitl Reyes, analyst, Morgan Stanley
  name: Xochitl Reyes · title: analyst · organization: Morgan Stanley
jane@acme.example, j@home.example, Jane Doe
  name: Jane Doe · e-mail: jane@acme.example · e-mail: j@home.example
"""


@for_each(("line", "told"), rows(LINES))
def test_the_person_behind_a_firm_is_found_or_asked_for(line: str, told: str) -> None:
    assert read_as(line) == told
