"""Memory that is free goes back to the system."""

import ctypes
import subprocess
import sys

import pytest

from tui.system import spare_memory
from tui.system.spare_memory import give_back

KEPT = """
import sys
from pathlib import Path
from tui.system.spare_memory import give_back

def weight():
    status = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in status if line.startswith("VmRSS")).split()[1])

bytes(20 << 20)  # As large as this, glibc keeps blocks from now on.
blocks = [b"x" * 20_000 for _ in range(600)]
del blocks[:-1]
before = weight()
give_back()
print(before - weight())
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="not glibc"
)
def test_what_was_freed_is_given_back():
    printed = subprocess.run([sys.executable, "-c", KEPT], check=True, capture_output=True)
    assert int(printed.stdout) > 8_000


def test_nothing_happens_where_the_c_library_cannot(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    give_back()
    monkeypatch.setattr(spare_memory.sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", None)
    give_back()
