"""How somebody offers to meet, out of what they wrote."""

from tests.cases import for_each
from tui.model.interview import Format
from tui.playbook.interview.offered import Way, way_offered

PHONE, VIDEO, TABLE = Format.PHONE, Format.VIDEO, Format.IN_PERSON


@for_each(
    ("text", "way"),
    [
        ("I can't do video, phone only please: (555) 123-4567", Way(PHONE, "(555) 123-4567")),
        (
            "sure!! fri 3pm?? call me, 555-123-4567\n> Sent from my phone",
            Way(PHONE, "555-123-4567"),
        ),
        (
            "Not by phone, I hate it. Let's zoom:\nhttps://a.zoom.us/j/1?pwd=x.",
            Way(VIDEO, "https://a.zoom.us/j/1?pwd=x"),
        ),
        ("A video call on Friday at 3 would work", Way(VIDEO)),
        ("Teams is easiest, I'll send a link", Way(VIDEO)),
        ("Friday at 3pm works. My number is 555-123-4567.", Way(PHONE, "555-123-4567")),
        ("Call me: 555-123-4567 (desk) or 555-765-4321", Way(PHONE, "555-123-4567, 555-765-4321")),
        ("Coffee near my office, Friday at 3?", Way(TABLE)),
        ("Phone or Zoom, whatever suits you", Way()),
        ("Let's zoom. If that fails, call 555-123-4567", Way()),
        ("Gladly.\nOmar Haddad\nwww.bayfreight.com/team\nlinkedin.com/in/omar", Way()),
        ("Friday at 3", Way()),
        ("", Way()),
        ("[b]call[/b] \x1b[31m", Way(PHONE)),
        ("a, " * 20_000 + "zoom", Way()),
    ],
)
def test_R6_the_one_way_they_name_is_taken(text, way):
    assert way_offered(text) == way
