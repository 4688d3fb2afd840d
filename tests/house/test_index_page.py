"""On a package index no picture of the README is broken, and no link leads nowhere."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
ADDRESS = "https://code.example/me/askaround"
MESSY = """# A

<picture>
  <source srcset="s/light.svg">
  <img alt="x" src="s/dark.svg">
</picture>

![moves](s/cast.svg)

| | |
|---|---|
| ![Today](s/today.svg) | **Today** says [why](docs/a.md#why), or `c | d`. |

See [the docs](docs/a.md), [a site](https://a.example), [here](#more) and `[x](y)`.
"""


@pytest.fixture(scope="module")
def index_page():
    """The function, without the tool that builds the package, which is not here."""
    names = ["hatchling", "hatchling.metadata", "hatchling.metadata.plugin"]
    interface = ModuleType("hatchling.metadata.plugin.interface")
    interface.MetadataHookInterface = object
    stand_ins = {name: ModuleType(name) for name in names} | {interface.__name__: interface}
    with pytest.MonkeyPatch.context() as patch:
        for name, module in stand_ins.items():
            patch.setitem(sys.modules, name, module)
        spec = importlib.util.spec_from_file_location("index_page", ROOT / "docs" / "index_page.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return module.index_page


def test_without_an_address_there_are_captions_and_words(index_page):
    text = index_page(MESSY, "")
    assert "s/" not in text
    assert "docs/" not in text
    assert "\n- **Today** says why, or `c | d`.\n" in text
    assert "See the docs, [a site](https://a.example), [here](#more)" in text


def test_with_an_address_everything_leads_there(index_page):
    text = index_page(MESSY, f"{ADDRESS}/")
    for kept in ("light.svg", "dark.svg", "cast.svg", "today.svg"):
        assert f"{ADDRESS}/raw/HEAD/s/{kept}" in text
    assert f"[why]({ADDRESS}/blob/HEAD/docs/a.md#why)" in text
    assert "[a site](https://a.example)" in text


@pytest.mark.parametrize("address", ["", ADDRESS])
def test_the_readme_has_nothing_that_leads_into_its_folder(index_page, address):
    text = index_page((ROOT / "README.md").read_text("utf-8"), address)
    leads = re.findall(r'(?:\]\(|src(?:set)?=")([^)"]+)', text)
    assert not [each for each in leads if not each.startswith(("https://", "http://"))]
    assert ("<picture>" in text) == bool(address)
    assert "**A call.** The next question is in sight" in text
    assert text.startswith("# askaround\n")
