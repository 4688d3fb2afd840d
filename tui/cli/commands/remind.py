"""`askaround remind`: tells by the desktop's notifications; for systemd, launchd and cron."""

import os
import sys
from collections.abc import Iterable
from datetime import timedelta

from tui.cli.commands.due import due_now
from tui.cli.errors import BAD_USAGE, FAILED, CommandError
from tui.cli.terminal import complain
from tui.desk.reminders import Reminder, ToldFile, reminders
from tui.store.files.paths import StorePaths
from tui.system.locations import Locations
from tui.system.typed_paths import printable

_MOST_MINUTES = 24 * 60


def remind(locations: Locations, *, minutes: int, dry_run: bool) -> int:
    """Tell of the talks that begin within so many minutes, and once a day of what is due.

    What could not be shown is printed, and the status is 1; told it is all the same. With
    `dry_run` it is only printed, and told another time.
    """
    if not 1 <= minutes <= _MOST_MINUTES:
        words = f"{minutes} is not a number of minutes from 1 to {_MOST_MINUTES}."
        raise CommandError(words, BAD_USAGE)
    rows, now = due_now(locations)
    file = ToldFile(StorePaths.of(locations.store).told)
    told = file.load()
    found = reminders(rows, now, timedelta(minutes=minutes), told)
    if dry_run:
        print("\n".join(each.line for each in found) or "There is nothing to tell now.")
        return 0
    failed = _shown(found)
    if failed:
        complain(f"No notification could be shown, so this is printed: {failed}.")
    if found:
        try:
            file.keep([*told, *(each.mark for each in found)], now)
        except OSError as error:
            why = f"{printable(file.path)} cannot be written ({error.strerror})"
            complain(f"{why}, so the same is told again next time.")
            return FAILED
    return FAILED if failed else 0


def _shown(found: Iterable[Reminder]) -> str:
    """Show reminders; print what cannot be shown, and return why not."""
    failed = ""
    for each in found:
        from tui.system.desktop_notifier import show_notification  # noqa: PLC0415 - mostly there is nothing to tell

        try:
            if not failed:
                show_notification(each.title, each.words, os.environ, sys.platform)
        except ValueError as error:
            failed = str(error)
        if failed:
            print(each.line)
    return failed
