"""How one knows somebody, told without commas and apostrophes."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

LINES = """
moms friend carol, does HR somewhere downtown
  name: carol · source: family friends · notes: mom's friend; does HR somewhere downtown
dads coworker elena, runs payroll at ford
  name: elena · organization: ford · notes: dad's coworker; runs payroll
my sisters roommate Priya Nair, nurse at Kaiser
  name: Priya Nair · title: nurse · organization: Kaiser · notes: my sister's roommate
my dads old boss walt kessler, retired from GM
  name: walt kessler · notes: my dad's old boss; retired from GM
neighbors son Kyle, electrician apprentice
  name: Kyle · title: electrician apprentice · notes: neighbor's son
my wifes uncle Sal Moretti, Moretti Paving
  name: Sal Moretti · organization: Moretti Paving · source: family · notes: my wife's uncle
moms friend from church Darlene, librarian
  name: Darlene · title: librarian · source: family friends · notes: mom's friend; from church
bros roommate from college Sam Ito, game dev at Riot
  name: Sam Ito · title: game dev · organization: Riot · notes: bro's roommate; from college
sisters boss at Wendys, Carla
  name: Carla · notes: sister's boss at Wendys
mr. hassan my old shop teacher
  name: mr. hassan · source: community · notes: my old shop teacher
coach daniels my former track coach
  name: coach daniels · source: community · notes: my former track coach
Kevin my manager at Best Buy
  name: Kevin · source: employers · notes: my manager at Best Buy
miss okada my third grade teacher
  name: miss okada · source: community · notes: my third grade teacher
my aunts tenant Bogdan Ilic drives for Swift
  name: Bogdan Ilic · organization: Swift · notes: my aunt's tenant; drives for Swift
Ravi my roommate's brother, works at Intel
  name: Ravi · organization: Intel · notes: my roommate's brother
Tom B. from church, his brother in law works at boeing
  name: Tom B. · how you met: from church · notes: his brother in law works at boeing
Jen from accounting
  name: Jen · how you met: from accounting
Bob from shipping
  name: Bob · how you met: from shipping
Tess from the front office
  name: Tess · how you met: from the front office
Chris from IT at Kaiser
  name: Chris · title: IT · organization: Kaiser
Zoe from yoga class works at Target
  name: Zoe · organization: Target · how you met: from yoga class
sam lee from Acme
  name: sam lee · organization: Acme
Rich Carter from Accounting, knows the CFO
  name: Rich Carter · how you met: from Accounting · notes: knows the CFO
uncles business partner Vito, baker
  name: Vito · title: baker · notes: uncle's business partner
Hank my neighbor two doors down, retired cop
  name: Hank · notes: my neighbor two doors down; retired cop
"""


@for_each(("line", "told"), rows(LINES))
def test_how_one_knows_them_is_no_part_of_the_name(line: str, told: str) -> None:
    assert read_as(line) == told
