"""The thread that puts changes on the disk, so that nobody waits for it."""

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from time import monotonic

from tui.store.errors import reason
from tui.store.files.disk import FileIdentity
from tui.store.files.journal import JournalLine
from tui.store.files.raw_documents import Rows
from tui.store.files.saver import Saver
from tui.store.saving import SaveState, Saving

JOURNAL_LIMIT = 8 << 20
"""Bytes of journal after which a new store file is made."""

_RETRY_FIRST = 0.5
_RETRY_LONGEST = 2.0
_SNAPSHOT_RETRY = 60.0


Image = tuple[Rows, int, int]
"""Documents, their schema and the number of their last change."""


class Writer:
    """Lines waiting to be saved, and the thread that saves them.

    Everything is shared under `guard`. Several waiting lines share one sync. Lines that
    the disk refused stay, in order, and are tried again: soon, then after twice as long
    each time, up to two seconds, and with every new line.
    """

    def __init__(
        self, saver: Saver, guard: threading.Condition, image: Callable[[], Image]
    ) -> None:
        """Write through `saver`; `image` copies the documents for a new store file."""
        self.listener: Callable[[SaveState], None] | None = None
        self.collect: Callable[[], None] | None = None
        self.snapshot_due = False
        self.erase_due = False
        self.durable = 0
        # Whether everything is to be saved again, and whether to look if it must be.
        self._taken = self._look = False
        self._saver = saver
        self._guard = guard
        self._image = image
        self._queue: list[JournalLine] = []
        self._error = ""
        self._attempts = 0
        self._delay = _RETRY_FIRST
        self._retry_at = 0.0
        self._collect_at: float | None = None
        self._snapshot_at = 0.0
        self._erase_at = 0.0
        self._erase_error = ""
        self._closing = False
        self._told: SaveState | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to write in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="store writer", daemon=True)
        self._thread.start()

    def changed_outside(self) -> FileIdentity | None:
        """Return which version of the store file another program put there, None if none did."""
        return self._saver.changed_outside()

    def look_at_journal(self) -> None:
        """Have everything saved again if another program took the journal away."""
        with self._guard:
            self._look = True
            self._guard.notify_all()

    def add(self, lines: Iterable[JournalLine]) -> None:
        """Have the lines written, in order."""
        with self._guard:
            self._queue += lines
            self._retry_at = 0.0
            self._guard.notify_all()

    def collect_within(self, seconds: float) -> None:
        """Have `collect`, which adds what is still held back, called in `seconds` at the latest."""
        with self._guard:
            if self._collect_at is None:
                self._collect_at = monotonic() + seconds
                self._guard.notify_all()

    @property
    def state(self) -> SaveState:
        """Whether the disk holds everything."""
        with self._guard:
            waiting = len(self._queue)
            if self._error:
                return SaveState(Saving.NOT_SAVED, self._error, waiting)
            return SaveState(Saving.SAVED if self._is_all_saved else Saving.SAVING, waiting=waiting)

    def flush(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds, or for one refusal; returns whether all is saved."""
        with self._guard:
            self._collect_now()
            attempts = self._attempts
            self._retry_at = 0.0
            self._guard.notify_all()
            self._guard.wait_for(lambda: self._is_all_saved or self._attempts > attempts, timeout)
            return self._is_all_saved

    def mark_erasing(self, seq: int) -> None:
        """Have what change `seq` takes away erased at the latest at the next opening.

        Raises OSError; then that change must not be made.
        """
        self._saver.mark_erasing(seq)

    def erase_soon(self) -> None:
        """Erase what was before the last change as soon as that is saved."""
        with self._guard:
            self.erase_due = True
            self._erase_at = 0.0
            self._guard.notify_all()

    def wait_for_erasing(self, timeout: float) -> str:
        """Wait up to `timeout` seconds, or for one refusal; return why it is not erased, or ""."""
        with self._guard:
            attempts = self._attempts
            self._retry_at = self._erase_at = 0.0
            self._guard.notify_all()
            self._guard.wait_for(lambda: not self.erase_due or self._attempts > attempts, timeout)
            if not self.erase_due:
                return ""
            return self._error or self._erase_error or "the disk takes its time"

    def close(self) -> bool:
        """Save everything, make a store file of it, stop; returns whether all is saved."""
        with self._guard:
            self._collect_now()
            self._retry_at = 0.0
            self._closing = True
            self._guard.notify_all()
        if self._thread is not None:
            self._thread.join()
        else:
            self._finish()
        return self._is_all_saved

    @property
    def _is_all_saved(self) -> bool:
        return not self._queue and not self._taken

    def step(self) -> None:
        """Do what is waiting, once."""
        with self._guard:
            if self._collect_at is not None and self._collect_at <= monotonic():
                self._collect_now()
            look, self._look = self._look, False
        if look:
            self._look_whether_taken()
        self._save()
        if self._erase_waits(monotonic()):
            self._erase()
        if self._snapshot_waits(monotonic()):
            self._snapshot()

    def _run(self) -> None:
        try:
            while self._wait():
                self.step()
            self._finish()
        finally:
            # Even an error in this program must not look like a saved change.
            with self._guard:
                if not self._is_all_saved and not self._error:
                    self._error = "the saving stopped; close the program and open it again"
                self._attempts += 1
                self._guard.notify_all()
            self._tell()

    def _wait(self) -> bool:
        """Wait for work; returns whether to go on."""
        with self._guard:
            while not self._closing:
                now = monotonic()
                if self._look or (not self._is_all_saved and self._retry_at <= now):
                    return True
                if self._snapshot_waits(now) or self._erase_waits(now):
                    return True
                if self._collect_at is not None and self._collect_at <= now:
                    return True
                erase_at = self._erase_at if self.erase_due and not self._queue else None
                retry_at = None if self._is_all_saved else self._retry_at
                times = [self._collect_at, retry_at, erase_at]
                due = [moment for moment in times if moment is not None]
                self._guard.wait(min(due) - now if due else None)
            return False

    def _finish(self) -> None:
        self._look_whether_taken()
        self._save()
        if self._is_all_saved and self.erase_due:
            self._erase()
        if self._is_all_saved:
            _, _, seq = self._image()
            if self.snapshot_due or seq != self._saver.main_seq or self._saver.is_missing():
                self._snapshot()
        self._saver.journal.rotate()

    def _collect_now(self) -> None:
        self._collect_at = None
        if self.collect is not None:
            self.collect()

    def _save(self) -> None:
        self._append()
        if self._taken:
            self._save_again()

    def _append(self) -> None:
        with self._guard:
            batch = list(self._queue)
        if not batch or self._taken:
            return
        self._tell()
        try:
            self._saver.journal.append(batch)
        except OSError as error:
            self._failed(error)
        else:
            if not self._look_whether_taken():
                self._was_saved(len(batch), batch[-1].seq)
        self._tell()

    def _look_whether_taken(self) -> bool:
        if not self._saver.journal.is_whole():
            with self._guard:
                self._taken = True
                self.durable = self._saver.main_seq or 0
        return self._taken

    def _save_again(self) -> None:
        with self._guard:
            rows, schema, seq = self._image()
            waiting = len(self._queue)
        self._tell()
        try:
            self._saver.save_again(rows, schema, seq)
        except OSError as error:
            self._failed(error)
        else:
            with self._guard:
                self._taken = self.snapshot_due = False
                self._was_saved(waiting, seq)
        self._tell()

    def _was_saved(self, waiting: int, seq: int) -> None:
        """Know that the disk has the first `waiting` lines of the queue, and all up to `seq`."""
        with self._guard:
            del self._queue[:waiting]
            self.durable = seq
            self._error = ""
            self._delay = _RETRY_FIRST
            self._guard.notify_all()

    def _failed(self, error: OSError) -> None:
        with self._guard:
            self._error = reason(error)
            self._retry_at = monotonic() + self._delay
            self._delay = min(2 * self._delay, _RETRY_LONGEST)
            self._attempts += 1
            self._guard.notify_all()

    def _snapshot_waits(self, now: float) -> bool:
        wanted = self.snapshot_due or self._saver.journal.size > JOURNAL_LIMIT
        return wanted and not self._error and self._snapshot_at <= now

    def _snapshot(self) -> None:
        rows, schema, seq = self._image()
        # The journal continues every backup: no change may skip it.
        self._append()
        if self.durable < seq:
            return
        self._saver.journal.rotate()
        try:
            self._saver.install(rows, schema, seq, between=self._append)
        except OSError:
            # Nothing is lost without it: the journal holds everything and goes on.
            self._snapshot_at = monotonic() + _SNAPSHOT_RETRY
            self.snapshot_due = True
        else:
            self.snapshot_due = False

    def _erase_waits(self, now: float) -> bool:
        return self.erase_due and not self._error and self._erase_at <= now

    def _erase(self) -> None:
        rows, schema, seq = self._image()
        self._append()
        if self.durable < seq:
            return
        self._saver.journal.rotate()
        try:
            self._saver.erase(rows, schema, seq, between=self._append)
        except OSError as error:
            with self._guard:
                self._erase_error = reason(error)
                self._erase_at = monotonic() + _SNAPSHOT_RETRY
                self._attempts += 1
                self._guard.notify_all()
        else:
            with self._guard:
                self.erase_due = self.snapshot_due = False
                self._guard.notify_all()

    def _tell(self) -> None:
        state = self.state
        if self.listener is not None and state != self._told:
            self._told = state
            # The listener may be gone already; saving goes on.
            with suppress(Exception):
                self.listener(state)
