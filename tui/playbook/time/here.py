"""Where somebody stands who types a day or a moment."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo


@dataclass(frozen=True, slots=True)
class Here:
    """When and where somebody types: `now` on their clock; `day_first` if 1/12 is 1 December."""

    now: datetime
    day_first: bool = False

    @property
    def today(self) -> date:
        """The day it is for them."""
        return self.now.date()

    @property
    def zone(self) -> tzinfo:
        """The time zone they are in."""
        return self.now.tzinfo or UTC
