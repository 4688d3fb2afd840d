"""Where somebody was goes to the notes, and where they are now is the employer."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

CHANGED = """
Emily Carter, PM, Google -> OpenAI since sept, emilyc@openai.com
  name: Emily Carter · title: PM · organization: OpenAI · e-mail: emilyc@openai.com · notes:
  since sept; before: Google
Emily Carter, PM, Google → OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: before: Google
Emily Carter, Google -> OpenAI
  name: Emily Carter · organization: OpenAI · notes: before: Google
Emily Carter, PM at Google -> OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: before: Google
Emily Carter, Google → OpenAI, PM
  name: Emily Carter · title: PM · organization: OpenAI · notes: before: Google
Emily Carter (Google → OpenAI)
  name: Emily Carter · organization: OpenAI · notes: before: Google
emily carter, pm, google -> openai since sept
  name: emily carter · title: pm · organization: openai · notes: since sept; before: google
Emily Carter, PM, formerly Google, now OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: formerly Google
Emily Carter, PM, formerly at Google, now at OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: formerly at Google
Emily Carter, formerly Google, now OpenAI
  name: Emily Carter · organization: OpenAI · notes: formerly Google
Emily Carter, formerly of Google, currently at OpenAI
  name: Emily Carter · organization: OpenAI · notes: formerly of Google
Emily Carter, PM (formerly Google, now OpenAI)
  name: Emily Carter · title: PM · organization: OpenAI · notes: formerly Google
Emily Carter, PM at OpenAI, formerly Google
  name: Emily Carter · title: PM · organization: OpenAI · notes: formerly Google
Emily Carter, PM, OpenAI (formerly Google)
  name: Emily Carter · title: PM · organization: OpenAI · notes: formerly Google
Emily Carter, PM, OpenAI, ex-Google
  name: Emily Carter · title: PM · organization: OpenAI · notes: ex-Google
Emily Carter, PM, OpenAI (ex Google, Meta)
  name: Emily Carter · title: PM · organization: OpenAI · notes: ex Google; Meta
Emily Carter, PM, ex-Google, OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: ex-Google
Emily Carter, PM, ex-Google now at OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: ex-Google
Emily Carter, ex-Google now at OpenAI
  name: Emily Carter · organization: OpenAI · notes: ex-Google
Emily Carter, ex-Google PM now at OpenAI
  name: Emily Carter · organization: OpenAI · notes: ex-Google PM
Emily Carter, was at Google, now OpenAI
  name: Emily Carter · organization: OpenAI · notes: was at Google
Emily Carter, previously Google, now PM at OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: previously Google
Emily Carter, PM, Google until june, now OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: before: Google until june
Emily Carter, PM, left Google for OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: left Google for OpenAI
Emily Carter, PM, moved from Google to OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: moved from Google to OpenAI
Emily Carter, PM, Google, now at OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: before: Google
Emily Carter, PM, Google => OpenAI (since Sept 2026)
  name: Emily Carter · title: PM · organization: OpenAI · notes: since Sept 2026; before: Google
Emily Carter, PM, Google > OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: before: Google
Emily Carter, PM, Google --> OpenAI in january
  name: Emily Carter · title: PM · organization: OpenAI · notes: in january; before: Google
Emily Carter, PM, Google ➜ OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · notes: before: Google
Uwe Klein, Ingenieur, früher Bosch, jetzt Siemens
  name: Uwe Klein · title: Ingenieur · organization: Siemens · notes: früher Bosch
Paul Petit, ingénieur, ex-Airbus, maintenant chez Thales
  name: Paul Petit · title: ingénieur · organization: Thales · notes: ex-Airbus
Luis Perez, ingeniero, antes Telefonica, ahora Vodafone
  name: Luis Perez · title: ingeniero · organization: Vodafone · notes: antes Telefonica
Emily Carter, analyst at Google -> product manager at OpenAI
  name: Emily Carter · title: product manager · organization: OpenAI · notes: before: analyst at
  Google
Emily Carter, Uber driver -> CDL trucker, Schneider
  name: Emily Carter · title: CDL trucker · organization: Schneider · notes: before: Uber driver
Emily Carter | Google | now OpenAI
  name: Emily Carter · organization: OpenAI · notes: before: Google
Emily Carter, PM at Google, moving to OpenAI in january
  name: Emily Carter · title: PM · organization: Google · notes: moving to OpenAI in january
Emily Carter, PM @ OpenAI (prev. Google)
  name: Emily Carter · title: PM · organization: OpenAI · notes: prev Google
Emily Carter, PM, OpenAI, prev Google & Meta
  name: Emily Carter · title: PM · organization: OpenAI · notes: prev Google & Meta
Emily Carter, PM, OpenAI. Formerly Google.
  name: Emily Carter · title: PM · organization: OpenAI · notes: Formerly Google
Emily Carter - Google - now OpenAI
  name: Emily Carter · organization: OpenAI · notes: before: Google
Emily Carter, nurse, used to be at Kaiser, now Mercy General
  name: Emily Carter · title: nurse · organization: Mercy General · notes: used to be at Kaiser
Emily Carter, PM, moved from Boston to Denver
  name: Emily Carter · title: PM · notes: moved from Boston to Denver
Emily Carter, former colleague, PM, OpenAI
  name: Emily Carter · title: PM · organization: OpenAI · source: colleagues · notes: former
  colleague
Emily Carter, ex-banker, OpenAI
  name: Emily Carter · organization: OpenAI · notes: ex-banker
Emily Carter, PM at OpenAI since 2024
  name: Emily Carter · title: PM · organization: OpenAI · notes: since 2024
Emily Carter, PM, Boston, now at OpenAI
  name: Emily Carter · title: PM, Boston · organization: OpenAI
Emily Carter, now retired, Google
  name: Emily Carter · organization: Google · notes: now retired
Emily Carter, RN, now at Kaiser
  name: Emily Carter, RN · organization: Kaiser
Emily Carter > PM > OpenAI
  name: Emily Carter > · title: PM · organization: > OpenAI (asked)
Emily Carter, student → Google
  name: Emily Carter · title: student · organization: Google
Kim Alvarez, nurse manager, left Mercy for Sutter Health in march
  name: Kim Alvarez · title: nurse manager · organization: Sutter Health · notes: left Mercy for
  Sutter Health in march
"""


@for_each(("line", "told"), rows(CHANGED))
def test_the_latest_employer_is_the_present_one(line: str, told: str) -> None:
    assert read_as(line) == told
