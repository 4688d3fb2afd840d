"""A kernel that forgets, tears, reorders and refuses, as real ones may.

What is written is seen at once, but lasts only after a sync: of a file for its bytes, of
a folder for its names. A kill keeps everything that was seen; a power cut keeps what was
synced and, of the rest, whatever chance decides: pieces lost, torn, mangled or in another
order. A sync that fails leaves its writes in doubt for ever and says nothing of it again.
"""

import errno
import random
from dataclasses import dataclass, field
from pathlib import Path

from tui.store.files.disk import FileIdentity

PIECE = 24
Names = dict[tuple[str, str], "Inode | None"]


class CrashError(BaseException):
    """The process is gone; no handler may go on as if it were not."""


@dataclass(eq=False)
class Inode:
    number: int
    seen: bytearray = field(default_factory=bytearray)
    lasting: bytearray = field(default_factory=bytearray)
    unsynced: list[tuple[int, bytes]] = field(default_factory=list)
    changed: int = 0


@dataclass(eq=False)
class Handle:
    path: Path
    inode: Inode


class NoLock:
    def release(self) -> None:
        pass


class SimulatedDisk:
    """One disk over the lives of several processes."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.seen: dict[tuple[str, str], Inode] = {}
        self.lasting: dict[tuple[str, str], Inode] = {}
        self.unsynced: list[Names] = []
        self.handles: dict[int, Handle] = {}
        self.folders: dict[str, Inode] = {}
        self.crash_in: int | None = None
        self.dead = False
        self.space: int | None = None
        self.error_rate = 0.0
        self.count = 0

    # What the test does to it.

    def heal(self) -> None:
        self.crash_in = self.space = None
        self.error_rate = 0.0

    def restart(self, *, power_cut: bool) -> None:
        """Begin the next process's life."""
        self.dead = False
        self.handles.clear()
        self.heal()
        if power_cut:
            self._forget()

    def _forget(self) -> None:
        rng = self.rng
        style = rng.random()
        for change in self.unsynced:
            if style < 0.3 or (style < 0.9 and rng.random() < 0.5):
                self._persist(change)
            elif style < 0.6:
                break
        self.unsynced.clear()
        self.seen = {
            key: inode
            for key, inode in self.lasting.items()
            if key[0] == "/sim" or ("/sim", Path(key[0]).name) in self.lasting
        }
        self.lasting = dict(self.seen)
        for inode in dict.fromkeys(self.seen.values()):
            self._settle(inode)
            inode.seen = bytearray(inode.lasting)

    def _settle(self, inode: Inode) -> None:
        """Decide by chance what became of the writes that were not synced."""
        rng = self.rng
        style = rng.random()
        for offset, data in inode.unsynced:
            for start in range(0, len(data), PIECE):
                piece = data[start : start + PIECE]
                place = offset + start
                if style < 0.15 or (style < 0.8 and rng.random() < 0.5):
                    self._put(inode.lasting, place, piece)
                elif style < 0.4:
                    cut = rng.randrange(len(piece) + 1)
                    self._put(inode.lasting, place, piece[:cut])
                elif style < 0.5:
                    self._put(inode.lasting, place, bytes(len(piece)))
                elif style < 0.6:
                    self._put(inode.lasting, place, rng.randbytes(len(piece)))
                elif style < 0.7:
                    self._put(inode.lasting, place, piece.replace(b"1", b"7").replace(b"2", b"5"))
        inode.unsynced.clear()

    @staticmethod
    def _put(data: bytearray, place: int, piece: bytes) -> None:
        if len(data) < place:
            data.extend(bytes(place - len(data)))
        data[place : place + len(piece)] = piece

    # What the program asks of it.

    def lock(self, path: Path) -> NoLock:
        self._step()
        return NoLock()

    def read(self, path: Path) -> bytes:
        return bytes(self._inode(path).seen)

    def identity(self, path: Path) -> FileIdentity | None:
        inode = self.seen.get(self._key(path))
        return None if inode is None else FileIdentity(inode.number, len(inode.seen), inode.changed)

    def names(self, folder: Path) -> list[str]:
        wanted = str(folder)
        return sorted(name for parent, name in self.seen if parent == wanted)

    def make_folder(self, path: Path) -> None:
        self._step()
        if str(path) != "/sim" and self._key(path) not in self.seen:
            self._refuse()
            self._name({self._key(path): self._new_inode()})

    def create(self, path: Path) -> int:
        self._step()
        if self._key(path) in self.seen:
            raise FileExistsError(errno.EEXIST, "exists")
        self._refuse()
        inode = self._new_inode()
        self._name({self._key(path): inode})
        self.handles[inode.number] = Handle(path, inode)
        return inode.number

    def write(self, handle: int, data: bytes) -> None:
        inode = self.handles[handle].inode
        kept = len(data)
        crash = self._about_to_crash()
        if crash:
            kept = self.rng.randrange(len(data) + 1)
        elif self.space is not None and len(data) > self.space:
            kept = self.space
        elif self.rng.random() < self.error_rate:
            kept = self.rng.randrange(len(data) + 1)
        inode.unsynced.append((len(inode.seen), bytes(data[:kept])))
        inode.seen += data[:kept]
        self.count += 1
        inode.changed = self.count
        if self.space is not None:
            self.space -= kept
        if crash:
            self._crash()
        if kept < len(data):
            full = self.space is not None
            raise OSError(errno.ENOSPC if full else errno.EIO, "disk full" if full else "I/O error")

    def sync(self, handle: int) -> None:
        self._step()
        inode = self.handles[handle].inode
        if self.rng.random() < self.error_rate:
            self._settle(inode)
            raise OSError(errno.EIO, "I/O error")
        for offset, data in inode.unsynced:
            self._put(inode.lasting, offset, data)
        inode.unsynced.clear()

    def close(self, handle: int) -> None:
        self._step()
        del self.handles[handle]

    def sync_folder(self, folder: Path) -> None:
        self._step()
        if self.rng.random() < self.error_rate:
            # Names are journaled by the file system: refused, they wait for the next sync.
            raise OSError(errno.EIO, "I/O error")
        wanted = str(folder)
        for change in list(self.unsynced):
            if any(parent == wanted for parent, _ in change):
                self.unsynced.remove(change)
                self._persist(change)

    def rename(self, source: Path, target: Path) -> None:
        self._step()
        self._refuse()
        self._name({self._key(target): self._inode(source), self._key(source): None})

    def link(self, source: Path, target: Path) -> None:
        self._step()
        if self._key(target) in self.seen:
            raise FileExistsError(errno.EEXIST, "exists")
        self._refuse()
        self._name({self._key(target): self._inode(source)})

    def unlink(self, path: Path) -> None:
        self._step()
        inode = self.seen.get(self._key(path))
        if inode is not None:
            if self.space is not None:
                self.space += len(inode.seen)
            self._name({self._key(path): None})

    # How it does that.

    def _key(self, path: Path) -> tuple[str, str]:
        folder, _, name = str(path).rpartition("/")
        return folder or "/", name

    def _inode(self, path: Path) -> Inode:
        inode = self.seen.get(self._key(path))
        if inode is None:
            raise FileNotFoundError(errno.ENOENT, "no such file")
        return inode

    def _new_inode(self) -> Inode:
        self.count += 1
        return Inode(self.count)

    def _name(self, change: Names) -> None:
        self.unsynced.append(change)
        self._change(self.seen, change)

    def _persist(self, change: Names) -> None:
        self._change(self.lasting, change)

    @staticmethod
    def _change(names: dict[tuple[str, str], Inode], change: Names) -> None:
        for key, inode in change.items():
            if inode is None:
                names.pop(key, None)
            else:
                names[key] = inode

    def _refuse(self) -> None:
        if self.space is not None and self.space <= 0:
            raise OSError(errno.ENOSPC, "disk full")
        if self.rng.random() < self.error_rate:
            raise OSError(errno.EIO, "I/O error")

    def _about_to_crash(self) -> bool:
        if self.dead:
            raise CrashError
        if self.crash_in is None:
            return False
        self.crash_in -= 1
        return self.crash_in < 0

    def _step(self) -> None:
        if self._about_to_crash():
            self._crash()

    def _crash(self) -> None:
        self.dead = True
        raise CrashError
