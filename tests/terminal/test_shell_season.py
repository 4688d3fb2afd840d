"""A whole season by subcommands alone, as a script of the shell."""

import subprocess
from pathlib import Path

from tests.loaded_once import LoadedOnce
from tests.terminal.asking import asking
from tests.waiting import LIMIT

SCRIPT = """
set -eu
at() { export ASKAROUND_NOW="$1"; echo "== $1"; }
has() { grep -q -- "$1" || { echo "not said: $1" >&2; exit 9; }; }

at 2026-09-01T09:00
$PROGRAM me name Sam Rivera
$A me field bee ecology
$A me studies biology
$A me school Lakeside College
$A add "Jane Doe, Entomologist, Bee Lab <jane@beelab.example> #alumni" 2>&1 | has "e-mail: jane"
$A about jane | has "to ask, your move"
$A edit jane why you moved from lab work to the field
$A letter outreach jane | has "You moved from lab work to the field."
$A letter outreach jane sentences | has "^1. Dear Jane,"
$A letter outreach jane sentence 3 I love bees.
$A letter outreach jane | has "I love bees."
$A letter outreach jane draft | has "My name is Sam Rivera"
$A letter outreach jane sent | has "First message to Jane Doe marked as sent."

at 2026-09-09T09:00
$A due | has "write once more"
$A letter nudge jane sent

at 2026-09-11T09:00
$A replied jane yes --wrote Thursday works
$A schedule jane sep 17 3pm --by video --where zoom.example/j/1
$A prep jane | has "Checklist: 0 of 16 done"
$A prep jane tick 2
$A prep jane must 5
$A prep jane bank advice | has "^34. "
$A prep jane take 34
$A prep jane research person wrote a book on bees
$A prep jane goal whether to do field work
$A prep jane questions | has "Must-ask"
$A brief jane | has "whether to do field work"

at 2026-09-16T09:00
$A confirm jane | has "zoom.example/j/1"
$A confirm jane sent

at 2026-09-17T15:00
notes='!soil moisture decides where bees nest\\n>send my poster\\n@Omar Haddad, Bay Freight\\n'
printf "${notes}she was in Utrecht\\n/end\\n" | $PROGRAM --plain call jane | has "kept 4 lines"

at 2026-09-17T15:40
$A debrief jane | has "Line 4, without a mark: she was in Utrecht."
$A debrief jane mark 4 insight
$A debrief jane due 1 sep 20 | has "you promised: send my poster, by Sunday 20 September"
$A debrief jane name omar yes
$A debrief jane linkedin no
$A debrief jane resume no
$A debrief jane touch yes
$A debrief jane right
$A reflect jane job I would like the field work
$A reflect jane next apply to the summer course by oct 1
$A reflect jane drawn more
$A debrief jane step 1 | has "On your list: apply to the summer course"
$A thanks jane fill soil moisture decides where bees nest
$A thanks jane sent
$A debrief jane | has "Reflection: 4 prompts open."

at 2026-09-20T09:00
$A about jane | has "You promised: send my poster"
$A done jane

at 2026-12-20T09:00
$A letter update jane fill I took the course and saw why soil moisture matters
$A letter update jane sent
$A add "J. Doe, Entomologist, Bee Lab <jd@beelab.example>"
$A same | has "J. Doe"
$A same jane, j. doe | has "One person now: Jane Doe"
$A undo
$A redo
$A ask omar no | has "no longer to be asked"
$A rest omar
$A archive omar
$A search utrecht | has "she was in Utrecht"
$A answers 1 | has "Jane Doe: "
$A map | has "Alumni: "

at 2026-12-22T09:00
$A me position field assistant at Bee Lab | has "1 person helped you"
$A letter landed jane sent

! $A debrief omar
! $A letter update nobody
! $A prep jane tick 99
! $A same jane
echo lived
"""


def test_a_season_is_lived_by_subcommands_in_a_script(
    program: Path, environ: dict[str, str], tmp_path: Path, loaded_once: LoadedOnce
) -> None:
    script = tmp_path / "season.sh"
    script.write_text(SCRIPT)
    runs = tmp_path / "runs"
    runs.mkdir()
    with asking(runs, loaded_once, environ) as ask:
        # Twice it is started from nothing: in an empty home, and behind a pipe.
        result = subprocess.run(
            ["bash", str(script)],
            env={**environ, "A": str(ask), "PROGRAM": str(program), "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=8 * LIMIT,
            check=False,
        )
    assert result.stdout.endswith("lived\n"), f"{result.stdout}\n{result.stderr}"
    assert "Traceback" not in result.stderr
    assert result.stderr.splitlines()[-4:] == [
        "askaround: You have not talked with Omar Haddad yet.",
        "askaround: Nobody is called nobody; askaround add brings somebody in.",
        "askaround: “99” is not one of them: the things on the checklist have the numbers 1 to 14.",
        "askaround: Say which two, with a comma between them, as in: "
        "askaround same jane doe, j doe.",
    ]
