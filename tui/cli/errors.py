"""Why a command fails, and the exit status that says so."""

FAILED = 1
BAD_USAGE = 2


class CommandError(Exception):
    """A command cannot do its work; the message tells the person why in one sentence."""

    def __init__(self, message: str, status: int = FAILED) -> None:
        super().__init__(message)
        self.status = status
