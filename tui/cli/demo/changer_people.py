"""The invented people of the other season: a teacher of 47 who looks into another line of work."""

from collections.abc import Mapping
from typing import Any

from tui.cli.demo.cast import DemoPerson
from tui.model.followup import Answer, Direction, TouchKind
from tui.model.people import Source

_OUT, _IN = Direction.OUT, Direction.IN

PROFILE = {
    "name": "Ruth Adeyemi",
    "work": "science teacher at Oak Street Middle School",
    "field": "instructional design",
    "situation": "working and curious",
    "pitch": "I have taught science to thirteen-year-olds for twenty-two years, and what I like "
    "best by now is building a unit, more than giving it for the ninth time. I rewrote our lab "
    "safety course so that nobody sleeps through it. I want to find out whether I "
    "would be good at instructional design, and what I would have to learn first.",
    "signature": "Ruth Adeyemi\nruth@example.org",
    "time_zone": "America/Denver",
    "needs": "to talk after four, once my classes are over",
}

ORGANIZATIONS: Mapping[str, Mapping[str, Any]] = {
    "Oak Street Middle School": {},
    "Foothill Power": {"interest": 1},
    "Prairie Gate Community College": {
        "interest": 3,
        "research": "Six designers for the whole college; every course goes through them.",
        "resources": ("open template library",),
        "openings": ("course builder, part time, two evenings a week",),
    },
    "Brightpath Learning": {
        "interest": 2,
        "research": "Makes courses for hospitals and fire departments; 40 people, all remote.",
    },
    "Alpine Outfitters": {"interest": 2},
    "Umi Education": {"interest": 1},
    "Summit Health Plan": {"interest": 1},
    "City of Fort Mesa": {"interest": 2},
    "State University Extension": {"interest": 3},
    "Ridgeline Safety": {"interest": 1},
}

PEOPLE = (
    DemoPerson(
        name="Tunde Adeyemi",
        title="Corporate Trainer",
        organization="Foothill Power",
        days_ago=64,
        source=Source.FAMILY,
        email="tunde@example.com",
        greet_as="Tunde",
        tags=("family",),
        touches=(
            (63.4, TouchKind.OUTREACH, _OUT, "Can I ask you what you do all day, seriously?"),
            (63.1, TouchKind.REPLY, _IN, "Finally somebody asks. Call me {weekday} before dinner?"),
        ),
    ),
    DemoPerson(
        name="Dana Whitlock",
        title="Instructional Designer",
        organization="Prairie Gate Community College",
        days_ago=58,
        introducer="Tunde Adeyemi",
        email="dana.whitlock@example.org",
        tags=("college",),
        touches=(
            (52.6, TouchKind.OUTREACH, _OUT, "Tunde Adeyemi suggested that I write to you."),
            (45.3, TouchKind.NUDGE, _OUT, "Wrote once more, in two lines."),
            (44.8, TouchKind.REPLY, _IN, "Sorry, launch week. {weekday} at four? I have the link."),
        ),
    ),
    DemoPerson(
        name="Mina Takahashi",
        title="Learning Designer",
        organization="Umi Education",
        days_ago=36,
        source=Source.LINKEDIN,
        email="mina@example.com",
        time_zone="Asia/Tokyo",
        why_them="you taught chemistry in Osaka before you built courses",
        tags=("abroad", "ex-teacher"),
        touches=(
            (35.2, TouchKind.OUTREACH, _OUT, "Asked whether she would answer in writing."),
            (
                *(32.7, TouchKind.REPLY, _IN),
                "With pleasure. When you are free it is night here, so please write.",
            ),
        ),
    ),
    DemoPerson(
        name="Carl Jennings",
        title="Director of Training",
        organization="Summit Health Plan",
        days_ago=27,
        source=Source.STAFF_PAGE,
        email="carl.jennings@example.com",
        answer=Answer.NO,
        touches=(
            (26.6, TouchKind.OUTREACH, _OUT, "Asked for 25 minutes."),
            (23.5, TouchKind.REPLY, _IN, "Can't do these, we are two people short. Best of luck."),
            (22.7, TouchKind.OTHER, _OUT, "Thanked him for a straight answer."),
        ),
    ),
    DemoPerson(
        name="Renee Dubois",
        title="Learning and Development Manager",
        organization="Alpine Outfitters",
        days_ago=19,
        source=Source.COMMUNITY,
        email="renee.dubois@example.com",
        how_we_met="your son Theo was in my third period",
        tags=("parents",),
        touches=(
            (9.2, TouchKind.OUTREACH, _OUT, "Reminded her of Theo and the egg drop."),
            (5.7, TouchKind.REPLY, _IN, "For the egg drop, anything. {weekday}? Just call me."),
        ),
    ),
    DemoPerson(
        name="Kofi Mensah",
        title="Senior Learning Designer",
        organization="Brightpath Learning",
        days_ago=39.5,
        introducer="Dana Whitlock",
        email="kofi.mensah@example.com",
        tags=("safety",),
        touches=(
            (8.4, TouchKind.OUTREACH, _OUT, "Dana Whitlock suggested that I write to you."),
            (4.3, TouchKind.REPLY, _IN, "Happy to. After your last bell, say half past four?"),
        ),
    ),
    DemoPerson(
        name="Luis Ferrer",
        title="Training Specialist",
        organization="City of Fort Mesa",
        days_ago=12,
        source=Source.NEIGHBORS,
        email="luis.ferrer@example.org",
        touches=(
            (4.4, TouchKind.OUTREACH, _OUT, "Asked over the fence first, then in writing."),
            (0.8, TouchKind.REPLY, _IN, "Sure thing! When are you out of class?"),
        ),
    ),
    DemoPerson(
        name="Priscilla Ortega",
        title="Curriculum Developer",
        organization="Ridgeline Safety",
        days_ago=16,
        source=Source.EVENT,
        email="priscilla.ortega@example.org",
        how_we_met="the district science day, where our tables stood side by side",
        touches=((9.3, TouchKind.OUTREACH, _OUT, "Asked for 25 minutes about the drills."),),
    ),
    DemoPerson(
        name="Ama Boateng",
        title="Program Manager",
        organization="Brightpath Learning",
        days_ago=1.5,
        introducer="Renee Dubois",
        email="ama.boateng@example.com",
        why_them="you hire designers who used to teach, and I wonder what you look for",
    ),
    DemoPerson(
        name="Helen Cho",
        title="Instructional Technologist",
        organization="State University Extension",
        days_ago=5,
        source=Source.STAFF_PAGE,
        email="helen.cho@example.org",
        why_them="your soil course is the only one online that my students finished",
    ),
    DemoPerson(
        name="Pat Lindgren",
        title="Principal",
        organization="Oak Street Middle School",
        days_ago=60,
        source=Source.EMPLOYERS,
        to_ask=False,
    ),
)
