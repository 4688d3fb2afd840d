"""The page of the settings leaves none out."""

import pytest

from tui.desk.setting_lines import settings_known
from tui.desk.settings import Settings
from tui.desk.settings_words import settings_in_words

KNOWN = [name for name, (section, _) in settings_known().items() if section != "rules"]


@pytest.mark.parametrize("name", KNOWN)
def test_every_setting_of_the_file_is_shown(name):
    shown = [each.split(": ")[-1] for each, _ in settings_in_words(Settings())]
    assert name in shown
