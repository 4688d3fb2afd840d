"""What the exchange loads before it is asked for anything."""

import pkgutil
import subprocess
import sys

import tui.exchange

LATE = {"vobject", "icalendar", "rapidfuzz"}


def test_no_library_is_loaded_before_it_is_needed() -> None:
    modules = [each.name for each in pkgutil.walk_packages(tui.exchange.__path__, "tui.exchange.")]
    code = f"import sys, {', '.join(modules)}; print(*{LATE!r}.intersection(sys.modules))"
    output = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8", timeout=120
    ).stdout
    assert output.split() == []
