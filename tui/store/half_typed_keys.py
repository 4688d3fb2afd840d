"""The keys under which half-typed text is kept."""


def line_draft(interview_id: str) -> str:
    """Return the key of the draft of the line being typed in a call."""
    return f"line:{interview_id}"


def pasted_draft(interview_id: str = "", number: int | None = None) -> str:
    """Return the key of one page of lines pasted into a call, or what such keys begin with."""
    first = f"pasted:{interview_id}:" if interview_id else "pasted:"
    return first if number is None else f"{first}{number:06}"


def reflection_draft(interview_id: str) -> str:
    """Return the key of the draft of the reflection on a talk."""
    return f"reflection:{interview_id}"


def edit_draft(note_id: str) -> str:
    """Return the key of the draft of a line of notes being edited."""
    return f"edit:{note_id}"
