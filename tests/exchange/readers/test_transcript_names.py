"""The day, and where it is told the hour, in the names that programs give their transcripts."""

from tests.cases import for_each
from tui.exchange.readers.talks.transcript_name import moment_named

DAY = "2026-11-17T12:00:00"


@for_each(
    "name, said",
    [
        # Zoom in the cloud, which is by Greenwich, and on the disk, where it is the folder.
        ("GMT20261117-150203_Recording.transcript.vtt", "2026-11-17T15:02:00+00:00 with its hour"),
        ("GMT20261117_Recording.transcript.vtt", DAY),
        ("2026-11-17 10.02.03 Jane Doe's Zoom Meeting", "2026-11-17T10:02:00 with its hour"),
        # Meet's, as Drive gives them, and Fireflies', which are by Greenwich, too.
        (
            "Career chat - 2026_11_17 10_02 EST - Transcript.txt",
            "2026-11-17T10:02:00-05:00 with its hour",
        ),
        ("Jane (2026-11-17 at 10 02 GMT-5).txt", "2026-11-17T10:02:00-05:00 with its hour"),
        ("chat 2026-07-17 10:02 GMT+5:30.txt", "2026-07-17T10:02:00+05:30 with its hour"),
        ("chat 2026-07-17 10.02 PDT.vtt", "2026-07-17T10:02:00-07:00 with its hour"),
        (
            "jane-transcript-2026-11-17T15-00-00.000Z.srt",
            "2026-11-17T15:00:00+00:00 with its hour",
        ),
        # A Mac's.
        ("Recording 2026-11-17 at 3.02.05 PM.txt", "2026-11-17T15:02:00 with its hour"),
        ("Recording 2026-11-17 at 3.02.05\u202fAM.txt", "2026-11-17T03:02:00 with its hour"),
        # Only the day: no hour is made up.
        ("Jane_Doe_2026-11-17_otter_ai.txt", DAY),
        ("2026-11-17 Jane.vtt", DAY),
        ("20261117 jane 2 of 3.txt", DAY),
        ("jane 2026.11.17 (1).txt", DAY),
        ("jane_2026-11-17-final.vtt", DAY),
        ("jane-2026-11-17-25-minutes.vtt", DAY),
        ("2026-11-17 99.99.vtt", DAY),
        ("Nov-17-2026 jane.txt", DAY),
        ("jane_november_17,_2026.txt", DAY),
        ("jane 17-11-2026.txt", DAY),
        ("jane 11-17-2026 3pm.txt", DAY),
        # No day: what may be one of two, what is none, and a number that is none.
        ("jane 11-12-2026.txt", None),
        ("2026-13-45 jane.vtt", None),
        ("audio_transcript.vtt", None),
        ("1202611171502.vtt", None),
        ("", None),
    ],
)
def test_the_hour_is_told_only_where_the_name_has_it(name, said):
    found = moment_named(name)
    told = found and f"{found[0].isoformat()}{' with its hour' if found[1] else ''}"
    assert told == said
