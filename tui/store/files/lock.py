"""One writer at a time: a lock that the system releases even when the program is killed."""

import errno
import os
import stat
import sys
from pathlib import Path

from tui.store.errors import NO_ROOM
from tui.system.typed_paths import read_file

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Windows locks a range of bytes; one far past the number leaves the number readable.
_LOCKED_BYTE = 1 << 30
_LONGEST = 1000
_MOST_DIGITS = 9


class InUseError(Exception):
    """Another process holds the lock; `pid` is its number, 0 when it did not say."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        super().__init__(f"process {pid}" if pid else "another process")


def holder(path: Path) -> int:
    """Return the number of the process that took the lock at `path` last, 0 if it is unknown."""
    try:
        digits = read_file(path, most=_LONGEST).decode("ascii", "replace").strip()
    except OSError:
        return 0
    return int(digits) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else 0


def has_ended(pid: int) -> bool:
    """Whether the process with this number is known not to be running on this computer."""
    if sys.platform == "win32" or not pid:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        pass
    return False


class Lock:
    """The right to write, held from when this object is made until `release`."""

    def __init__(self, path: Path) -> None:
        """Take the lock that lies at `path`; raises InUseError or OSError."""
        # A link is not followed: what it leads to would be emptied.
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        self._handle = os.open(path, flags, 0o600)
        try:
            if not stat.S_ISREG(os.fstat(self._handle).st_mode):
                raise OSError(errno.EINVAL, "its lock is not a file", str(path))
            _take(self._handle)
            self._say_who()
        except BlockingIOError:
            os.close(self._handle)
            raise InUseError(holder(path)) from None
        except OSError:
            os.close(self._handle)
            raise

    def _say_who(self) -> None:
        number = str(os.getpid()).encode()
        try:
            # What is there already has its room, on a full disk too.
            os.write(self._handle, number)
            os.truncate(self._handle, len(number))
        except OSError as error:
            if error.errno not in NO_ROOM:
                raise

    def release(self) -> None:
        """Let the next one write; the file stays, since removing it would let two in."""
        os.close(self._handle)


def _take(handle: int) -> None:
    if sys.platform == "win32":
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
        os.lseek(handle, 0, os.SEEK_SET)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
