"""Styles that mean the same wherever they are seen."""

from tui.model.note import Mark

FAINT = "$foreground 70%"
"""What is said in passing; for whole widgets there is the class `faint`."""

MARK_STYLES = {
    Mark.INSIGHT: "bold $success",
    Mark.QUOTE: "italic",
    Mark.PROMISE: "bold $accent",
    Mark.OFFER: "$accent",
    Mark.PERSON: "bold $primary",
    Mark.ASK_LATER: "$warning",
    Mark.PERSONAL: FAINT,
}
"""How the words of a line of notes look, by its mark."""
