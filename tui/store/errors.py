"""What can go wrong with the store, told to the person in words."""

import errno
from pathlib import Path

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""Why a write is refused for now: there may be room again at any moment."""


class StoreError(Exception):
    """The store cannot be opened, read or written; the message says what to do."""


def cannot(verb: str, path: Path, error: OSError) -> StoreError:
    """Return the StoreError that says why `path` cannot be `verb` ("read", "written")."""
    return StoreError(
        f"{path} cannot be {verb} ({reason(error)}); check its path and permissions, "
        "or name another store with --store."
    )


def changed_while_open(store: Path) -> str:
    """Return words on what another program wrote into a store that is open."""
    return (
        f"Another program changed {store.name} while it is open in askaround, which goes on with "
        f"its own version. What that program wrote is kept in {store.name}.bad when askaround "
        "ends, and askaround merge joins the two then; nothing is lost."
    )


def reason(error: OSError) -> str:
    """Return the operating system's reason in its own words, in lower case: "disk full"."""
    words = {28: "disk full", 122: "disk quota used up", 27: "file size limit reached"}
    return words.get(error.errno or 0) or (error.strerror or str(error)).lower()
