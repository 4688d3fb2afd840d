"""What a package index shows of the README: links and pictures that lead somewhere, or none."""

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_PICTURE = re.compile(r"<picture>.*?</picture>\n*", re.DOTALL)
_IMAGE_ALONE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n+", re.MULTILINE)
# A picture and its caption, in a table without a head.
_HEAD = re.compile(r"^\| \| \|\n\|---\|---\|\n", re.MULTILINE)
_CAPTIONED = re.compile(r"^\| !\[[^\]]*\]\([^)]*\) \| (.*) \|$", re.MULTILINE)
_IN_TREE = r"(?!https?:|#|mailto:)"
_LINK = re.compile(rf"(?<!!)\[([^\]]+)\]\({_IN_TREE}([^)]+)\)")
_SOURCE = re.compile(rf'(!\[[^\]]*\]\(|src(?:set)?="){_IN_TREE}')


class IndexPage(MetadataHookInterface):
    """Gives the package its long description."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Put the README in, for the address that `project.urls` has as `Repository`, if any."""
        text = (Path(self.root) / "README.md").read_text("utf-8")
        address = metadata.get("urls", {}).get("Repository", "")
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": index_page(text, address),
        }


def index_page(readme: str, address: str) -> str:
    """Return the README as it reads away from its folder.

    With the address of the repository, links and pictures lead there. Without one the pictures
    are left out but for their captions, and of a link into the folder its words stay.
    """
    if address:
        address = address.rstrip("/")
        pictures = _SOURCE.sub(rf"\g<1>{address}/raw/HEAD/", readme)
        return _LINK.sub(rf"[\1]({address}/blob/HEAD/\2)", pictures)
    text = _CAPTIONED.sub(r"- \1", _HEAD.sub("", readme))
    return _LINK.sub(r"\1", _IMAGE_ALONE.sub("", _PICTURE.sub("", text)))
