"""A comma within a title, before the employer."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

TITLES = """
Grace Mwangi, Senior Associate, Transaction Services at KPMG East Africa
  name: Grace Mwangi · title: Senior Associate, Transaction Services · organization: KPMG East
  Africa
Grace Mwangi, VP, Strategy at Acme
  name: Grace Mwangi · title: VP, Strategy · organization: Acme
Grace Mwangi, Director, Data & AI at Lloyds Banking Group
  name: Grace Mwangi · title: Director, Data & AI · organization: Lloyds Banking Group
Grace Mwangi, Manager, Assurance at EY
  name: Grace Mwangi · title: Manager, Assurance · organization: EY
Grace Mwangi, Vice President, Wealth Management at JPMorgan
  name: Grace Mwangi · title: Vice President, Wealth Management · organization: JPMorgan
Grace Mwangi, Senior Associate, Deals at PwC
  name: Grace Mwangi · title: Senior Associate, Deals · organization: PwC
Grace Mwangi, Analyst, Global Markets @ Nomura
  name: Grace Mwangi · title: Analyst, Global Markets · organization: Nomura
Grace Mwangi, Consultant, Human Capital at Deloitte
  name: Grace Mwangi · title: Consultant, Human Capital · organization: Deloitte
Grace Mwangi, Partner, Litigation, at Baker McKenzie
  name: Grace Mwangi · title: Partner, Litigation · organization: Baker McKenzie
Grace Mwangi, Associate Professor, Physics at MIT
  name: Grace Mwangi · title: Associate Professor, Physics · organization: MIT
Grace Mwangi, Account Executive, Enterprise at Salesforce
  name: Grace Mwangi · title: Account Executive, Enterprise · organization: Salesforce
Grace Mwangi, Research Fellow, Climate Policy at Chatham House
  name: Grace Mwangi · title: Research Fellow, Climate Policy · organization: Chatham House
Grace Mwangi, Professor, physics at MIT
  name: Grace Mwangi · title: Professor, physics · organization: MIT
Grace Mwangi, Manager, knows Tom, at Acme
  name: Grace Mwangi · title: Manager · organization: Acme · notes: knows Tom
Grace Mwangi, MBA, Manager at EY
  name: Grace Mwangi, MBA · title: Manager · organization: EY
Grace Mwangi, Head of People, EMEA at Stripe
  name: Grace Mwangi · title: Head of People, EMEA · organization: Stripe
Grace Mwangi, Director, Europe at Acme
  name: Grace Mwangi · title: Director, Europe · organization: Acme
"""


@for_each(("line", "told"), rows(TITLES))
def test_the_department_stays_at_its_title(line: str, told: str) -> None:
    assert read_as(line) == told
