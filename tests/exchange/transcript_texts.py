"""Transcripts in the styles of the programs that write them; nobody in them exists."""

ZOOM = """WEBVTT

1
00:00:03.120 --> 00:00:05.400
Sam Reed: Thanks for making the time, Jane.

2
00:00:05.900 --> 00:00:09.000
Sam Reed: How did you get into

3
00:00:09.100 --> 00:00:10.000
Sam Reed: data analysis in the first place?

4
00:00:10.500 --> 00:00:14.000
Jane Doe: I started in sales.

5
00:01:14.500 --> 00:01:18.000
Jane Doe: Here's the thing: nobody asked for SQL.
"""
TEAMS = """\ufeffWEBVTT

3f2a1b0c-1d2e-4f50-8a9b-0c1d2e3f4a5b/12-0
00:00:03.120 --> 00:00:05.400
<v Sam Reed>Thanks for making the time, Jane.</v>

3f2a1b0c-1d2e-4f50-8a9b-0c1d2e3f4a5b/20-0
00:00:05.900 --> 00:00:10.000
<v Sam Reed>How did you get into
data analysis in the first place?</v>

3f2a1b0c-1d2e-4f50-8a9b-0c1d2e3f4a5b/22-0
00:00:10.500 --> 00:00:14.000
<v Jane Doe>I started in sales.</v>

3f2a1b0c-1d2e-4f50-8a9b-0c1d2e3f4a5b/23-0
00:01:14.500 --> 00:01:18.000
<v Jane Doe>Here&apos;s the thing: nobody asked for SQL.</v>
"""
MEET = """1
00:00:03,120 --> 00:00:05,400
<b>Sam Reed:</b> Thanks for making the time, Jane.

2
00:00:05,900 --> 00:00:10,000
Sam Reed: How did you get into data analysis in the first place?

3
00:00:10,500 --> 00:00:14,000
Jane Doe: I started in sales.
4
00:01:14,500 --> 00:01:18,000 align:start position:0%
{\\an8}Jane Doe: Here's the thing: nobody asked for SQL.
"""
OTTER = """Sam Reed  0:03
Thanks for making the time, Jane.

Sam Reed  0:05
How did you get into data analysis in the first place?

Jane Doe  0:10
I started in sales.

Jane Doe  1:14
Here's the thing: nobody asked for SQL.

Transcribed by https://otter.ai
"""
STAMPED = """[00:00:03] Sam Reed: Thanks for making the time, Jane.
[00:00:05] Sam Reed: How did you get into data analysis in the first place?
[00:00:10] Jane Doe: I started in sales.
[00:01:14] Jane Doe: Here's the thing: nobody asked for SQL.
"""
STYLES = {"Zoom": ZOOM, "Teams": TEAMS, "Meet": MEET, "Otter": OTTER, "stamped": STAMPED}
PLAIN = """Sam Reed: Thanks for making the time, Jane.

Sam Reed: How did you get into data analysis in the first place?
Jane Doe: I started in sales.
Jane Doe: Here's the thing: nobody asked for SQL.
"""
