"""Makes tui/playbook/letters/weaving/words/english.txt from Debian's word lists, which are SCOWL.

Needs the packages wamerican and wamerican-small:

    apt-get install wamerican wamerican-small
    PYTHONPATH=. python tests/make_english.py
"""

import re
from pathlib import Path

DICTIONARIES = Path("/usr/share/dict")
TABLE = Path(__file__).parents[1] / "tui/playbook/letters/weaving/words/english.txt"
HEADER = """\
# English words in small letters, from the lists american-english and american-english-small of
# Debian's wamerican 2020.12.07, which are SCOWL (wordlist.sourceforge.net); made by
# tests/make_english.py. Of words up to four letters only the small list's, since what people
# shorten is short. Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify,
# distribute and sell these word lists, the associated scripts, the output created from the
# scripts, and its documentation for any purpose is hereby granted without fee, provided that the
# above copyright notice appears in all copies and that both that copyright notice and this
# permission notice appear in supporting documentation. Kevin Atkinson makes no representations
# about the suitability of this array for any purpose. It is provided "as is" without express or
# implied warranty.
"""
SHORT = 4


def words(name: str) -> set[str]:
    """Return the words of a list that are written in small letters and nothing else."""
    text = (DICTIONARIES / name).read_text(encoding="utf-8")
    return {word for word in text.split() if re.fullmatch("[a-z]+", word)}


def main() -> None:
    """Write the table: one line for each first two letters, the words apart by spaces."""
    small = words("american-english-small")
    known = small | {word for word in words("american-english") if len(word) > SHORT}
    lines: dict[str, list[str]] = {}
    for word in sorted(known):
        lines.setdefault(word[:2], []).append(word)
    TABLE.write_text(HEADER + "\n".join(" ".join(line) for line in lines.values()) + "\n")


if __name__ == "__main__":
    main()
