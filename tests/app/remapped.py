"""Every command on a key that nobody would guess, and what the screen says with such keys."""

import re
from collections import Counter
from collections.abc import Mapping

from textual.pilot import Pilot
from textual.widgets import Input, Static

from tests.app.conftest import texts, toasts
from tests.house.usual_keys import usual_key_in
from tui.app.screens.answers.passages_pane import PassagesPane
from tui.app.widgets.row_list import RowList
from tui.app.widgets.tab_bar import TabBar
from tui.desk.commands.keymap import LIVE_TOGETHER, key_in_words
from tui.desk.commands.table import ALL

COMMANDS = {command.id: command for command in ALL}
# A field for text has f6 and f7 for itself.
_POOL = (
    *(f"f{number}" for number in (*range(2, 6), *range(8, 25))),
    *(f"ctrl+f{number}" for number in range(1, 25)),
    *(f"ctrl+{digit}" for digit in range(10)),
)
_WIDE = 200
_LIKE_SENTENCES = [command.words for command in ALL if usual_key_in(command.words)]


def unlikely_keys() -> dict[str, str]:
    """Return a key for each command, no two alike where both are live."""
    table: dict[str, str] = {}
    for command in ALL:
        together = [group for _, group in LIVE_TOGETHER if command in group]
        taken = {table.get(other.id) for group in together for other in group}
        used = Counter(table.values())
        free = (key for key in _POOL if key not in taken)
        table[command.id] = min(free, key=used.__getitem__)
    return table


def filled(sentence: str, keys: Mapping[str, str]) -> str:
    """Put the keys that are set into a sentence: "{undo} takes it back."."""
    return re.sub(r"\{([a-z._]+)\}", lambda found: key_in_words(found[1], keys), sentence)


async def press(pilot: Pilot[None], *what: str) -> None:
    """Press keys, or those of commands, on which they are now."""
    keys = pilot.app.desk.settings.keys
    for each in what:
        known = COMMANDS.get(each)
        await pilot.press(keys.get(each, known.keys).split(",")[0] if known else each)


def said(pilot: Pilot[None]) -> list[str]:
    """Return everything the screen says, each text by itself, and the toasts."""
    screen = pilot.app.screen
    return [
        *toasts(pilot),
        *(str(each.render()) for each in screen.query(Static)),
        *(str(each.render()) for each in screen.query(TabBar)),
        *(each._nothing for each in screen.query(PassagesPane)),
        *(each.placeholder for each in screen.query(Input)),
        *(rows._nothing for rows in screen.query(RowList)),
        *(text for rows in screen.query(RowList) for text in texts(rows, _WIDE)),
    ]


def tells(pilot: Pilot[None], *sentences: str) -> None:
    """See that the screen says these sentences with the keys that are set, and no usual one."""
    keys = pilot.app.desk.settings.keys
    texts = said(pilot)
    for sentence in sentences:
        wanted = filled(sentence, keys)
        assert any(wanted in text for text in texts), (wanted, texts)
    named = {text: words for text in texts if (words := usual_key_in(_sentences(text)))}
    if keys:
        assert not named, named


def _sentences(text: str) -> str:
    """Leave out what only looks like one: "checklist / questions"."""
    for words in _LIKE_SENTENCES:
        text = text.replace(words, "")
    return text
