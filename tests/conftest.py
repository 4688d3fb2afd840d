"""How many tests run at once, and that a check of the same code always says the same."""

import os

from hypothesis import settings

settings.register_profile("check", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("check")


def pytest_xdist_auto_num_workers() -> int:
    """Three for each processor: the tests of the screens wait more than they work."""
    return 3 * (os.cpu_count() or 1)
