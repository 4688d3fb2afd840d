"""How many tests run at once."""

import os


def pytest_xdist_auto_num_workers() -> int:
    """Three for each processor: the tests of the screens wait more than they work."""
    return 3 * (os.cpu_count() or 1)
