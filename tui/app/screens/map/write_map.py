"""The map as a file to show others."""

from pathlib import Path

from tui.app.dialogs.copy_and_write import ask_where_to_write
from tui.app.screens.place import Place
from tui.app.widgets.privacy import is_private
from tui.exchange.writers.map.files import FORMATS, is_map_name, map_file
from tui.playbook.letters.who.fields.own_name import name_told
from tui.playbook.network.network import Network
from tui.playbook.network.picture import picture
from tui.playbook.network.ties import Ties


def write_map(place: Place, ties: Ties, shown: Network, *, whole: bool) -> None:
    """Ask for a file and write the map that is `shown`; in private mode with initials only."""
    private = is_private(place.app)
    drawn = picture(ties, shown, name_told(ties.records.profile), private=private)

    def content(path: Path) -> str:
        return map_file(drawn, path)

    said = (
        "Only what the map shows now is on it." if not whole else "",
        "It has initials for names, as in private mode." if private else "",
    )
    ask_where_to_write(
        place.app,
        place.desk,
        content,
        "~/map.svg",
        aside=" ".join(filter(None, said)),
        formats=FORMATS,
        is_format=is_map_name,
    )
