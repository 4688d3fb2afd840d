"""What a command says, in sentences that nothing typed can turn into something else."""

import sys
from typing import TextIO

from tui.model.text.lines import clean_text, one_stop


def say(text: str, *, to: TextIO | None = None) -> None:
    """Print an answer, with nothing in it that a terminal would act on."""
    print(one_stop(clean_text(text)), flush=True, file=to or sys.stdout)
