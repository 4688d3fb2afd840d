"""Through whom one knows whom: told in words, or drawn to show others."""

from collections.abc import Sequence
from pathlib import Path

from tui.cli.answering import say
from tui.cli.commands.handing_out import written
from tui.cli.errors import BAD_USAGE, CommandError
from tui.desk.desk import Desk
from tui.model.text.counting import people
from tui.model.text.lines import clean_line
from tui.playbook.contacts.stages import stage
from tui.playbook.letters.who.fields.own_name import name_told
from tui.playbook.network.network import Group, Network, network
from tui.playbook.network.ties import Ties
from tui.system.typed_paths import Kind, kind_at, path_of, printable


def tell_or_draw(
    desk: Desk,
    *,
    words: Sequence[str],
    file_format: str | None,
    out: Path | None,
    private: bool,
    theme: str | None,
) -> int:
    """Say how many people one knows through what, or who they are for one source (F1, F2, F7).

    With a format or a file it is drawn: for one source, only that.
    """
    ties = Ties(desk.book.records, desk.rules)
    whole = network(ties)
    meant = _meant(whole, words)
    if file_format is None and out is None:
        if private or theme:
            option = "--private" if private else "--theme"
            raise CommandError(f"{option} goes with --format or --out.", BAD_USAGE)
        _tell(desk, whole, meant)
    else:
        wanted = {key for group in meant for key in group.members} if words else None
        shown = whole if wanted is None else network(ties, wanted)
        _draw(ties, shown, file_format or _format_of(out), out, private=private, theme=theme)
    return 0


def _meant(whole: Network, words: Sequence[str]) -> Sequence[Group]:
    typed = clean_line(" ".join(words)).casefold()
    found = [each for each in whole.groups if typed in each.words.casefold()]
    if not found:
        known = ", ".join(each.words for each in whole.groups)
        raise CommandError(f"“{typed}” is not a source here; it can be {known}.")
    return found if typed else ()


def _format_of(out: Path | None) -> str:
    """Return the format that the ending of a file says; raises CommandError."""
    from tui.exchange.writers.map.files import FORMATS, is_map_name  # noqa: PLC0415 - only to draw

    if out is not None and kind_at(path_of(out)) is Kind.FOLDER:
        return "svg"
    if out is None or not is_map_name(out):
        name = printable(out) if out else "that"
        raise CommandError(f"{name} does not say what it is to be: {FORMATS}", BAD_USAGE)
    return "svg" if out.suffix.casefold() == ".svg" else "html"


def _draw(
    ties: Ties,
    shown: Network,
    file_format: str,
    out: Path | None,
    *,
    private: bool,
    theme: str | None,
) -> None:
    from tui.exchange.writers.map.files import map_in  # noqa: PLC0415 - only to draw
    from tui.playbook.network.picture import picture  # noqa: PLC0415 - as above

    drawn = picture(ties, shown, name_told(ties.records.profile), private=private)
    if path := written(map_in(file_format, drawn, theme or "auto"), out, f"map.{file_format}"):
        print(f"Wrote the map to {path}.")


def _tell(desk: Desk, whole: Network, meant: Sequence[Group]) -> None:
    for group in meant:
        _say_group(desk, group)
    if meant:
        return
    for group in whole.groups:
        if len(group):
            say(f"{group.words.capitalize()}: {people(len(group))}.")
    empty = [group.words for group in whole.groups if not len(group)]
    if empty:
        say(f"Nobody yet: {', '.join(empty)}.")


def _say_group(desk: Desk, group: Group) -> None:
    if not len(group):
        say(f"{group.words.capitalize()}: nobody yet.")
    for person in group.people:
        contact = person.contact
        introducer = desk.book.records.introducer_of(contact)
        through = f", introduced by {introducer.name}" if introducer else ""
        stands = stage(desk.book.records, contact, desk.rules).value
        at = desk.book.records.organization_of(contact)
        say(f"{', '.join(filter(None, (contact.name, at)))}: {stands}{through}.")
