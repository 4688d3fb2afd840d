"""The signs for where somebody stands with you."""

from tui.playbook.contacts.stages import Move, Stage

STAGE_SIGNS = {
    Stage.KNOWN: "·",
    Stage.TO_ASK: "○",
    Stage.ASKED: "◔",
    Stage.SCHEDULED: "◑",
    Stage.TALKED: "●",
    Stage.IN_TOUCH: "★",
    Stage.DECLINED: "⊖",
    Stage.DECIDED_AGAINST: "⊗",
    Stage.RESTING: "◌",
}
"""The sign of each stage (S1): the circle fills as the conversation comes nearer."""


MOVES = {Move.MINE: "your move", Move.THEIRS: "their move"}
"""Whose move it is, in words (S3)."""


SIGNS = (
    ("▌", "where you are"),
    ("▪", "marked"),
    ("✓", "done"),
    ("!", "has a clock"),
    *((sign, stage.value) for stage, sign in STAGE_SIGNS.items()),
    ("Today 5", "so much to do"),
    ("Call 1", "talks ahead"),
    ("→ ← ↔", "you, they, both wrote"),
    ("▸ ▾", "folded, unfolded"),
    ("▰▱", "how much of it"),
    ("…", "there is more"),
)
"""What the signs in rows mean, whatever place they are in."""
