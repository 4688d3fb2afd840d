"""Names as programs for mail write them, with a department or a firm beside."""

from tests.cases import for_each
from tests.model.contact_line.told_lines import read_as, rows

NAMES = """
"Delgado, Ana (Legal)" <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: Legal
Delgado, Ana (Legal) <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: Legal
Ana Delgado (Legal) <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: Legal
"Ana Delgado (Legal)" <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: Legal
"Delgado, Ana [Legal]" <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: Legal
"Delgado, Ana (HR, Madrid)" <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: HR, Madrid
"Delgado, Ana (R&D)" <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: R&D
"Weber, Klaus (CT RDA)" <klaus.weber@siemens.com>
  name: Klaus Weber · e-mail: klaus.weber@siemens.com · notes: CT RDA
"Weber, Klaus (Siemens AG)" <klaus.weber@siemens.com>
  name: Klaus Weber · organization: Siemens AG · e-mail: klaus.weber@siemens.com
"Weber, Dr. Klaus (External)" <klaus.weber@siemens.com>
  name: Dr. Klaus Weber · e-mail: klaus.weber@siemens.com · notes: External
Weber, Klaus (GBM Risk) <klaus.weber@hsbc.com>
  name: Klaus Weber · e-mail: klaus.weber@hsbc.com · notes: GBM Risk
"O'Brien, Siobhan (HSE)" <siobhan.obrien@hse.ie>
  name: Siobhan O'Brien · organization: HSE · e-mail: siobhan.obrien@hse.ie
"Park, Soo-Jin (Battery R&D)" <soojin.park@lg.com>
  name: Soo-Jin Park · e-mail: soojin.park@lg.com · notes: Battery R&D
"Smith, John A. (US - New York)" <jsmith@deloitte.com>
  name: John A. Smith · e-mail: jsmith@deloitte.com · notes: US; New York
"Smith, John (Contractor)" <jsmith@deloitte.com>
  name: John Smith · e-mail: jsmith@deloitte.com · notes: Contractor
"Müller, Hans-Peter (Einkauf)" <h.mueller@bosch.com>
  name: Hans-Peter Müller · e-mail: h.mueller@bosch.com · notes: Einkauf
"Delgado, Ana (she/her)" <ana.delgado@repsol.com>
  name: Ana Delgado (she/her) · e-mail: ana.delgado@repsol.com
"Delgado, Ana | Legal" <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: Legal
"Delgado, Ana - Legal" <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: Legal
Ana Delgado | Legal <ana.delgado@repsol.com>
  name: Ana Delgado · e-mail: ana.delgado@repsol.com · notes: Legal
Ana Delgado (Repsol) <ana.delgado@repsol.com>
  name: Ana Delgado · organization: Repsol · e-mail: ana.delgado@repsol.com
Ana Delgado (Anita) <ana.delgado@repsol.com>
  name: Ana Delgado (Anita) · e-mail: ana.delgado@repsol.com
Delgado Ruiz, Ana María (Legal) <amdelgado@repsol.com>
  name: Ana María Delgado Ruiz · e-mail: amdelgado@repsol.com · notes: Legal
"Chen, Wei (Singapore)" <wei.chen@dbs.com>
  name: Wei Chen · e-mail: wei.chen@dbs.com · notes: Singapore
Rossi, Paola (Ufficio Acquisti) <paola.rossi@enel.it>
  name: Paola Rossi · e-mail: paola.rossi@enel.it · notes: Ufficio Acquisti
"""


@for_each(("line", "told"), rows(NAMES))
def test_the_given_name_is_first_and_what_is_beside_is_no_name(line: str, told: str) -> None:
    assert read_as(line) == told
