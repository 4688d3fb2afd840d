"""The clock of this run."""

import os

from tui.cli.errors import BAD_USAGE, CommandError
from tui.system.clock import Clock, clock_from


def clock() -> Clock:
    """Return the clock that the environment asks for; raises CommandError when it is no clock."""
    try:
        return clock_from(os.environ)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
