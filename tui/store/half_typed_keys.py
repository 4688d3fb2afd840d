"""The keys under which half-typed text is kept."""


def line_draft(interview_id: str) -> str:
    """Return the key of the draft of the line being typed in a call."""
    return f"line:{interview_id}"


def edit_draft(note_id: str) -> str:
    """Return the key of the draft of a line of notes being edited."""
    return f"edit:{note_id}"
