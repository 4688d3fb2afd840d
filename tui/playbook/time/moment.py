"""A moment as it was meant, and the nearest one that words for it can mean."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tui.model.interview import Format
from tui.playbook.time.clock_times import Later
from tui.playbook.time.dates import in_words
from tui.playbook.time.days.calendar_days import ImpossibleDayError
from tui.playbook.time.days.days import is_coming_weekday, is_weekday, other_next
from tui.playbook.time.here import Here
from tui.playbook.time.parts import Parts


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as it was meant: `start` on the clock of whoever typed it.

    `minutes` is the length written with it, `place` and `zone` the place named and its zone.
    `about` are the words that said only roughly when: 3ish; `is_next_week` if the weekday is
    today's and its hour has passed; `skipped_to` is the hour that is kept where the clocks
    skip the one written. `how` and `where` are what it says of the meeting: on zoom, at Tatte;
    `beside` is who else is there, which is not kept: with her boss. `next_or` is the other day
    that `next_words` can be, next fri.
    """

    start: datetime
    minutes: int | None = None
    place: str = ""
    zone: str = ""
    about: str = ""
    how: Format | None = None
    where: str = ""
    beside: str = ""
    is_next_week: bool = False
    skipped_to: time | None = None
    next_words: str = ""
    next_or: date | None = None

    @property
    def remark(self) -> str:
        """Say that a time given roughly is kept as an exact one; empty for an exact one.

        And that today's hour has passed, where the same weekday was said, or that "next fri"
        can be another day.
        """
        other = f"“{self.next_words}” can be {in_words(self.next_or)} too" if self.next_or else ""
        return "; ".join(filter(None, (self._remark_on_time(), other)))

    def _remark_on_time(self) -> str:
        if hour := self.skipped_to:
            where = "there" if self.zone else "here"
            return f"that hour does not exist {where} on this day: {hour.hour}:{hour:%M}"
        if self.is_next_week:
            return "that hour has passed today, so next week is meant"
        about = f"“{self.about}” is kept as an exact time" if self.about else ""
        return about or (f"“{self.beside}” is not kept" if self.beside else "")


class PastError(ImpossibleDayError):
    """A moment that is over, where one to come was asked for."""

    def __init__(self, sentence: str, moment: Moment) -> None:
        super().__init__(sentence)
        self.moment = moment


def nearest(parts: Parts, here: Here, place: tuple[str, str]) -> Moment:
    """Return the nearest moment to come, by the clock of the place; else the last one over."""
    clock = parts.clock
    name, zone = place
    there = here.now.astimezone(ZoneInfo(zone)) if zone else here.now
    if isinstance(clock, Later):
        start = (here.now.astimezone(UTC) + clock.span).astimezone(here.zone)
        return Moment(start.replace(second=0, microsecond=0), place=name, zone=zone)
    assert clock is not None  # noqa: S101
    starts = sorted(_at(day, clock.start, there) for day in _days(parts, here.today, there.date()))
    start = next((each for each in starts if each > here.now), starts[-1])
    moment = Moment(start.astimezone(here.zone), clock.minutes, name, zone, clock.about)
    is_today = not zone and is_coming_weekday(parts.day_words, here.today)
    kept = start.astimezone(there.tzinfo).time()
    return replace(
        moment,
        next_words=parts.day_words,
        next_or=other_next(parts.day_words, here.today),
        is_next_week=is_today and moment.start.date() > here.today,
        skipped_to=kept if kept != clock.start else None,
    )


def _days(parts: Parts, here: date, there: date) -> Iterator[date]:
    """Yield the days that can be meant, by the calendar here and by the one there."""
    if parts.day is None:
        yield from (there, there + timedelta(days=1))
        return
    if is_coming_weekday(parts.day_words, here):
        # Wed 3pm, said on a Wednesday at ten, is today.
        yield here
    yield of_day(parts, here)
    if there != here:
        yield of_day(parts, there)
        if is_weekday(parts.day_words):
            # Where the day is another one than here, a weekday can be their today.
            yield of_day(parts, min(here, there) - timedelta(days=1))


def of_day(parts: Parts, today: date) -> date:
    """Return the day that the parts mean; raises `ImpossibleDayError` for none that can be."""
    assert parts.day is not None  # noqa: S101
    try:
        return parts.day(today)
    except OverflowError:
        raise ImpossibleDayError(
            f"“{parts.day_words}” is too far away: take another day."
        ) from None


def _at(day: date, clock: time, there: datetime) -> datetime:
    # By way of UTC, so that an hour the clocks skip becomes the one that exists.
    return datetime.combine(day, clock, there.tzinfo).astimezone(UTC)
