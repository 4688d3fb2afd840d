"""Name, letters, title and employer without a comma between them."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

TOGETHER = """
LINDA CHEN CFA PORTFOLIO MANAGER BLACKROCK
  name: LINDA CHEN, CFA · title: PORTFOLIO MANAGER · organization: BLACKROCK
Linda Chen CFA Portfolio Manager BlackRock
  name: Linda Chen, CFA · title: Portfolio Manager · organization: BlackRock
linda chen cfa portfolio manager blackrock
  name: linda chen, cfa · title: portfolio manager · organization: blackrock
LINDA CHEN PORTFOLIO MANAGER BLACKROCK
  name: LINDA CHEN · title: PORTFOLIO MANAGER · organization: BLACKROCK
JOHN SMITH CPA AUDITOR DELOITTE
  name: JOHN SMITH, CPA · title: AUDITOR · organization: DELOITTE
JOHN SMITH CPA SENIOR AUDITOR DELOITTE LLP
  name: JOHN SMITH, CPA · title: SENIOR AUDITOR · organization: DELOITTE LLP
MARIA GONZALEZ MD PEDIATRICIAN MOUNT SINAI HOSPITAL
  name: MARIA GONZALEZ, MD · title: PEDIATRICIAN · organization: MOUNT SINAI HOSPITAL
DAVID PARK ESQ ASSOCIATE SKADDEN
  name: DAVID PARK, ESQ · title: ASSOCIATE · organization: SKADDEN
SARAH OCONNOR RN BSN NURSE MANAGER KAISER PERMANENTE
  name: SARAH OCONNOR, RN, BSN · title: NURSE MANAGER · organization: KAISER PERMANENTE
JAMES LEE PE STRUCTURAL ENGINEER ARUP
  name: JAMES LEE, PE · title: STRUCTURAL ENGINEER · organization: ARUP
James Lee PE Structural Engineer Arup
  name: James Lee, PE · title: Structural Engineer · organization: Arup
Priya Nair PMP Program Manager Infosys
  name: Priya Nair, PMP · title: Program Manager · organization: Infosys
Priya Nair PMP CSM Senior Program Manager Infosys
  name: Priya Nair, PMP, CSM · title: Senior Program Manager · organization: Infosys
ROBERT KING PHD DATA SCIENTIST GENENTECH
  name: ROBERT KING, PHD · title: DATA SCIENTIST · organization: GENENTECH
Robert King PhD Data Scientist Genentech
  name: Robert King, PhD · title: Data Scientist · organization: Genentech
AMY TRAN SOFTWARE ENGINEER GOOGLE
  name: AMY TRAN · title: SOFTWARE ENGINEER · organization: GOOGLE
AMY TRAN GOOGLE
  name: AMY TRAN GOOGLE
AMY TRAN DIRECTOR OF MARKETING NIKE
  name: AMY TRAN · title: DIRECTOR OF MARKETING · organization: NIKE
AMY TRAN VP MARKETING NIKE
  name: AMY TRAN · title: VP MARKETING · organization: NIKE
Ed Moss MBA Vice President Citi
  name: Ed Moss, MBA · title: Vice President · organization: Citi
ED MOSS MBA VICE PRESIDENT CITI
  name: ED MOSS, MBA · title: VICE PRESIDENT · organization: CITI
Ana Ruiz LCSW Social Worker Bayview Clinic
  name: Ana Ruiz, LCSW · title: Social Worker · organization: Bayview Clinic
ANA RUIZ LCSW SOCIAL WORKER BAYVIEW CLINIC
  name: ANA RUIZ, LCSW · title: SOCIAL WORKER · organization: BAYVIEW CLINIC
Ana Ruiz AIA Architect Gensler
  name: Ana Ruiz, AIA · title: Architect · organization: Gensler
Tom Reed CFP Financial Advisor Edward Jones
  name: Tom Reed, CFP · title: Financial Advisor · organization: Edward Jones
TOM REED CFP FINANCIAL ADVISOR EDWARD JONES
  name: TOM REED, CFP · title: FINANCIAL ADVISOR · organization: EDWARD JONES
Linda Chen, CFA PORTFOLIO MANAGER BLACKROCK
  name: Linda Chen, CFA · title: PORTFOLIO MANAGER · organization: BLACKROCK
LINDA CHEN, CFA PORTFOLIO MANAGER, BLACKROCK
  name: LINDA CHEN, CFA · title: PORTFOLIO MANAGER · organization: BLACKROCK
KENJI WATANABE CHIEF FINANCIAL OFFICER SONY
  name: KENJI WATANABE · title: CHIEF FINANCIAL OFFICER · organization: SONY
Georgia Tech
  name: Georgia Tech
JUAN CARLOS DE LA FUENTE ORTIZ
  name: JUAN CARLOS DE LA FUENTE ORTIZ (asked)
KENJI WATANABE CHIEF FINANCIAL OFFICER SONY 415-555-0199
  name: KENJI WATANABE · title: CHIEF FINANCIAL OFFICER · organization: SONY · phone:
  415-555-0199
AMY TRAN VP MARKETING NIKE atran@nike.example
  name: AMY TRAN · title: VP MARKETING · organization: NIKE · e-mail: atran@nike.example
DR LINDA CHEN MD CARDIOLOGIST MAYO CLINIC
  name: DR LINDA CHEN, MD · title: CARDIOLOGIST · organization: MAYO CLINIC
Linda Chen CFA, Portfolio Manager, BlackRock
  name: Linda Chen CFA · title: Portfolio Manager · organization: BlackRock
Mary Cook RN Nurse Manager Kaiser
  name: Mary Cook, RN · title: Nurse Manager · organization: Kaiser
Bob Baker Head Chef Nobu
  name: Bob Baker · title: Head Chef · organization: Nobu
Will Smith Associate Professor Rice University
  name: Will Smith · title: Associate Professor · organization: Rice University
Rose Field Marketing Manager Tesco
  name: Rose Field · title: Marketing Manager · organization: Tesco
LINDA CHEN CFA ASTROLOGER GUCCI
  name: LINDA CHEN CFA ASTROLOGER GUCCI (asked)
LINDA CHEN CFA BLACKROCK
  name: LINDA CHEN CFA BLACKROCK (asked)
"""


@for_each(("line", "told"), rows(TOGETHER))
def test_what_only_spaces_divide_is_taken_apart(line: str, told: str) -> None:
    assert read_as(line) == told
