"""Lengths of time as the playbook counts them: hours, days and business days."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

from tui.model.text.patterns import pattern_of

_SATURDAY = 5
_WRITTEN = pattern_of(r"([0-9]{1,4}) +(hours?|days?|business +days?)")


class Unit(StrEnum):
    """What a span is counted in."""

    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business days"


@dataclass(frozen=True, slots=True)
class Span:
    """So many hours, days or business days (Monday to Friday)."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        """The span as it is said: "48 h", "a day", "7 days", "3 business days"."""
        if self.unit is Unit.HOURS:
            return f"{self.count} h"
        if self.count == 1:
            return f"a {self.unit.value.removesuffix('s')}"
        return f"{self.count} {self.unit.value}"

    @property
    def written(self) -> str:
        """The span as `span` reads it: "48 hours", "1 day"."""
        return f"{self.count} {self.unit.value.removesuffix('s') if self.count == 1 else self.unit}"

    def after(self, moment: datetime, zone: tzinfo) -> datetime:
        """Return the moment, in UTC, that lies the span after an aware one.

        Hours are hours. Days keep the time on the clock of `zone`, also over a change to
        or from daylight-saving time; business days pass over Saturdays and Sundays.
        """
        return self._moved(moment, zone, 1)

    def before(self, moment: datetime, zone: tzinfo) -> datetime:
        """Return the moment, in UTC, that lies the span before an aware one; see `after`."""
        return self._moved(moment, zone, -1)

    def _moved(self, moment: datetime, zone: tzinfo, way: int) -> datetime:
        if self.unit is Unit.HOURS:
            return moment.astimezone(UTC) + timedelta(hours=way * self.count)
        local = moment.astimezone(zone)
        if self.unit is Unit.DAYS:
            day = local.date() + way * timedelta(days=self.count)
        else:
            day = _business_day(local.date(), self.count, way)
        return local.replace(year=day.year, month=day.month, day=day.day).astimezone(UTC)


def hours(count: int) -> Span:
    """Return so many hours."""
    return Span(count, Unit.HOURS)


def days(count: int) -> Span:
    """Return so many days."""
    return Span(count, Unit.DAYS)


def business_days(count: int) -> Span:
    """Return so many business days."""
    return Span(count, Unit.BUSINESS_DAYS)


def span(text: str) -> Span:
    """Read a span: "48 hours", "7 days", "3 business days"; raises ValueError with a sentence."""
    found = _WRITTEN.fullmatch(" ".join(text.split()))
    if found is None:
        raise ValueError(
            f"“{text}” is no length of time; write 48 hours, 7 days or 3 business days"
        )
    unit = " ".join(found[2].split())
    return Span(int(found[1]), Unit(unit if unit.endswith("s") else f"{unit}s"))


def off_weekend(moment: datetime, zone: tzinfo) -> datetime:
    """Return the moment, or the same hour on Monday when it falls on a weekend in `zone`."""
    local = moment.astimezone(zone)
    if local.weekday() < _SATURDAY:
        return moment
    day = local.date() + timedelta(days=7 - local.weekday())
    return local.replace(year=day.year, month=day.month, day=day.day).astimezone(UTC)


def before_weekend(moment: datetime, zone: tzinfo) -> datetime:
    """Return the moment, or the same hour on Friday when it falls on a weekend in `zone`."""
    local = moment.astimezone(zone)
    if local.weekday() < _SATURDAY:
        return moment
    day = local.date() - timedelta(days=local.weekday() - _SATURDAY + 1)
    return local.replace(year=day.year, month=day.month, day=day.day).astimezone(UTC)


def _business_day(day: date, count: int, way: int) -> date:
    while count:
        day += timedelta(days=way)
        count -= day.weekday() < _SATURDAY
    return day
