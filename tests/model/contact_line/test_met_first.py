"""Where one met somebody before the name; capitals before a job that may be where they work."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

LINES = """
met at career fair: Olivia Brown, recruiter, Deloitte, call after 5pm
  name: Olivia Brown · title: recruiter · organization: Deloitte · source: event · how you met:
  met at career fair · notes: call after 5pm
met at PyCon - Ana Roe, dev, Acme
  name: Ana Roe · title: dev · organization: Acme · source: event · how you met: met at PyCon
met on the train: Bob Lee, Ford
  name: Bob Lee · organization: Ford · source: event · how you met: met on the train
from the gym: Jen, HR
  name: Jen · organization: HR · how you met: from the gym
met through church: Sue Kim, nurse
  name: Sue Kim · title: nurse · how you met: met through church
Met at a wedding, Greg Moss, carpenter
  name: Greg Moss · title: carpenter · how you met: Met at a wedding
met @ trade show: Ed Poe, buyer, Macy's
  name: Ed Poe · title: buyer · organization: Macy's · source: event · how you met: met @ trade show
O'Brien, Siobhan - HSE nurse manager
  name: Siobhan O'Brien · title: HSE nurse manager (asked)
O'Brien, Siobhan - HSE nurse manager, via my mum
  name: Siobhan O'Brien · title: HSE nurse manager · introduced by: my mum (asked)
Siobhan O'Brien, HSE nurse manager
  name: Siobhan O'Brien · title: HSE nurse manager (asked)
Tom Reed, NHS nurse
  name: Tom Reed · title: NHS nurse (asked)
Tom Reed, BBC producer
  name: Tom Reed · title: BBC producer (asked)
Tom Reed, IBM sales manager
  name: Tom Reed · title: IBM sales manager (asked)
Tom Reed, HR manager
  name: Tom Reed · title: HR manager
Tom Reed, UX designer
  name: Tom Reed · title: UX designer
Tom Reed, VP sales
  name: Tom Reed · title: VP sales
Tom Reed - NASA engineer
  name: Tom Reed · title: NASA engineer (asked)
Tom Reed, KPMG auditor
  name: Tom Reed · title: KPMG auditor (asked)
Tom Reed, EY consultant
  name: Tom Reed · title: EY consultant
Tom Reed, IT manager
  name: Tom Reed · title: IT manager
Tom Reed, ICU nurse
  name: Tom Reed · title: ICU nurse
Tom Reed, QA engineer, Acme
  name: Tom Reed · title: QA engineer · organization: Acme
"""


@for_each(("line", "told"), rows(LINES))
def test_it_is_told_or_asked(line: str, told: str) -> None:
    assert read_as(line) == told
