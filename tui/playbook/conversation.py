"""The clock of a conversation, and when its closing questions are due (D5, D6)."""

from datetime import datetime

from tui.model.interview import Interview

CLOSING_SECONDS = 5 * 60


def elapsed_seconds(interview: Interview, now: datetime) -> int:
    """Whole seconds since the call was picked up, never negative; 0 before."""
    if interview.started is None:
        return 0
    return max(0, int(((interview.ended or now) - interview.started).total_seconds()))


def seconds_left(interview: Interview, now: datetime) -> int:
    """Seconds of the length agreed that are left; negative when over."""
    return interview.minutes * 60 - elapsed_seconds(interview, now)


def minutes_and_seconds(seconds: int) -> str:
    """Write seconds as mm:ss, with as many minutes as it takes."""
    return f"{seconds // 60:02}:{seconds % 60:02}"


def clock_words(interview: Interview, now: datetime) -> tuple[str, bool]:
    """Return what the call's clock says, and whether it is urgent (5 minutes left or over)."""
    left = seconds_left(interview, now)
    if left > 0:
        words = f"{minutes_and_seconds(left)} left"
    else:
        words = f"time is up, {minutes_and_seconds(-left)} over"
    return words, left <= CLOSING_SECONDS


def closing_time(interview: Interview, now: datetime) -> bool:
    """Say whether the three closing questions should come up now (D6)."""
    return seconds_left(interview, now) <= CLOSING_SECONDS
