"""Who sits at this computer, and who came over SSH."""

import pytest

from tui.system.terminal.distance import over_ssh


@pytest.mark.parametrize(
    ("environ", "far"),
    [
        ({}, False),
        ({"SSH_CONNECTION": ""}, False),
        ({"SSH_CONNECTION": "10.0.0.1 5 10.0.0.2 22"}, True),
        ({"SSH_TTY": "/dev/pts/1"}, True),
        ({"SSH_AUTH_SOCK": "/tmp/agent"}, False),
    ],
)
def test_over_ssh(environ, far):
    assert over_ssh(environ) is far
