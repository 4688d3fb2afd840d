"""What is known of how one knows somebody."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """How I know somebody, in a sentence to them; whether they know me, and are a friend."""

    said: str
    knows_me: bool = False
    is_friend: bool = False


def remember(where: str) -> Acquaintance:
    """Return that they may remember me, from `where` if that is known: from the gym."""
    said = f"You may remember me {where}".strip()
    return Acquaintance(f"{said}.", knows_me=True)
