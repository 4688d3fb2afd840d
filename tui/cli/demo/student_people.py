"""The invented people of the demo season: a student of statistics and whom she knows."""

from collections.abc import Mapping
from typing import Any

from tui.cli.demo.cast import DemoPerson
from tui.model.followup import Answer, Direction, TouchKind
from tui.model.people import ContactState, Source

_OUT, _IN = Direction.OUT, Direction.IN

PROFILE = {
    "name": "Nora Castillo",
    "school": "Westbrook State University",
    "studies": "statistics",
    "year": "junior",
    "situation": "student",
    "pitch": "I study statistics and spent last summer cleaning ten years of ridership counts "
    "for a campus shuttle nobody trusted. I like data that people argue about, I explain things "
    "patiently, and I want to find out whether health or transit needs that more.",
    "signature": "Nora Castillo\nnora@example.org",
    "time_zone": "America/Chicago",
}

ORGANIZATIONS: Mapping[str, Mapping[str, Any]] = {
    "Westbrook State University": {"interest": 1},
    "Harbor Children's Hospital": {
        "interest": 3,
        "research": "Biostatistics group of nine, works with four clinics.",
        "resources": ("annual research report", "open seminar, first Tuesday of the month"),
        "openings": ("summer fellowship, applications in January",),
    },
    "Northlight Logistics": {"interest": 2, "resources": ("engineering blog",)},
    "Lakeshore Public Health": {"interest": 2},
    "City Transit Authority": {
        "interest": 3,
        "research": "Publishes its ridership data every Monday.",
        "openings": ("student analyst, 15 hours a week",),
    },
    "Civic Data Lab": {"interest": 2},
    "Summit Mutual": {"interest": 0},
    "Pinecone Apps": {"interest": 1},
    "Meridian Research": {"interest": 1},
    "Bluebird Studio": {"interest": 1},
    "State Labor Office": {"interest": 1},
    "The Morning Ledger": {"interest": 1},
    "Corner Cup Coffee": {},
}

PEOPLE = (
    DemoPerson(
        name="Sam Whitfield",
        title="Junior Data Analyst",
        organization="Pinecone Apps",
        days_ago=66,
        source=Source.FRIENDS,
        email="sam@example.com",
        tags=("friend", "analytics"),
        touches=(
            (65.2, TouchKind.OUTREACH, _OUT, "Can I practice an interview on you?"),
            (64.1, TouchKind.REPLY, _IN, "Ha, of course. Any afternoon."),
        ),
    ),
    DemoPerson(
        name="Prof. Alan Smith",
        title="Professor of Statistics",
        organization="Westbrook State University",
        days_ago=60,
        source=Source.FACULTY,
        email="alan.smith@example.org",
        tags=("campus",),
        how_we_met="your regression course last spring",
        touches=(
            (52.3, TouchKind.OUTREACH, _OUT, "Asked for 20 minutes in office hours."),
            (49.6, TouchKind.REPLY, _IN, "Gladly. {weekday} after class?"),
        ),
    ),
    DemoPerson(
        name="Wendy Ho",
        title="Biostatistician",
        organization="Harbor Children's Hospital",
        days_ago=44.8,
        introducer="Prof. Alan Smith",
        email="wendy.ho@example.org",
        tags=("health",),
        touches=(
            (40.2, TouchKind.OUTREACH, _OUT, "Prof. Smith suggested that I write to you."),
            (33.1, TouchKind.NUDGE, _OUT, "Followed up in two lines."),
            (32.4, TouchKind.REPLY, _IN, "Sorry, grant season! The {day} works."),
        ),
    ),
    DemoPerson(
        name="Tomás Rivera",
        title="Data Engineer",
        organization="Northlight Logistics",
        days_ago=24.6,
        introducer="Wendy Ho",
        email="tomas.rivera@example.com",
        tags=("engineering",),
        touches=(
            (21.3, TouchKind.OUTREACH, _OUT, "Wendy Ho suggested that I write to you."),
            (19.2, TouchKind.REPLY, _IN, "Anyone Wendy sends gets half an hour."),
        ),
    ),
    DemoPerson(
        name="Ingrid Bauer",
        title="Epidemiologist",
        organization="Lakeshore Public Health",
        days_ago=24.7,
        introducer="Wendy Ho",
        email="ingrid.bauer@example.org",
        tags=("health",),
        touches=((10.4, TouchKind.OUTREACH, _OUT, "Wendy Ho suggested that I write to you."),),
    ),
    DemoPerson(
        name="Denise Okafor",
        title="Senior Data Analyst",
        organization="City Transit Authority",
        days_ago=18,
        source=Source.ALUMNI,
        email="denise.okafor@example.org",
        tags=("transit", "alumni"),
        touches=(
            (9.1, TouchKind.OUTREACH, _OUT, "Found you among our alumni."),
            (
                *(5.8, TouchKind.REPLY, _IN),
                "Happy to. {weekday}? I ride the 22 at eight, call me any time after.",
            ),
        ),
    ),
    DemoPerson(
        name="Priya Raman",
        title="Head of Analytics",
        organization="Northlight Logistics",
        days_ago=10.8,
        introducer="Tomás Rivera",
        email="priya.raman@example.com",
        tags=("analytics",),
        touches=(
            (6.3, TouchKind.OUTREACH, _OUT, "Tomás Rivera suggested that I write to you."),
            (3.5, TouchKind.REPLY, _IN, "Yes. Video is best, I am on the road."),
        ),
    ),
    DemoPerson(
        name="Marcus Bell",
        title="Open Data Lead",
        organization="Civic Data Lab",
        days_ago=1.7,
        introducer="Denise Okafor",
        email="marcus.bell@example.org",
        why_them="you opened the very ridership data that I spent last summer cleaning",
        tags=("transit",),
    ),
    DemoPerson(
        name="Lena Fischer",
        title="UX Researcher",
        organization="Bluebird Studio",
        days_ago=8,
        source=Source.LINKEDIN,
        tags=("research",),
        touches=((2.2, TouchKind.OUTREACH, _OUT, "Wrote about her talk on survey fatigue."),),
    ),
    DemoPerson(
        name="Dr. Omar Haddad",
        title="Research Scientist",
        organization="Meridian Research",
        days_ago=14,
        source=Source.EVENT,
        email="omar.haddad@example.com",
        tags=("research",),
        how_we_met="the career fair, at the table with the paper airplanes",
        touches=(
            (5.2, TouchKind.OUTREACH, _OUT, "Reminded him of the paper airplanes."),
            (0.9, TouchKind.REPLY, _IN, "I remember! Which afternoon suits you?"),
        ),
    ),
    DemoPerson(
        name="Grace Lin",
        title="Labor Economist",
        organization="State Labor Office",
        days_ago=4,
        source=Source.STAFF_PAGE,
        email="grace.lin@example.org",
        why_them="you turn labor counts into advice, and I want to learn how far counts can go",
    ),
    DemoPerson(
        name="Ray Castillo",
        title="Actuary",
        organization="Summit Mutual",
        days_ago=62,
        source=Source.FAMILY,
        email="ray@example.com",
        to_ask=False,
    ),
    DemoPerson(
        name="Beth Kowalski",
        title="Store Manager",
        organization="Corner Cup Coffee",
        days_ago=62,
        source=Source.EMPLOYERS,
        email="beth@example.com",
        to_ask=False,
    ),
    DemoPerson(
        name="Theo Martin",
        greet_as="Theo",
        title="Product Manager",
        organization="Pinecone Apps",
        days_ago=57,
        source=Source.FRIENDS_PARENTS,
        email="theo.martin@example.com",
        state=ContactState.RESTING,
        touches=(
            (50.2, TouchKind.OUTREACH, _OUT, "Asked for 25 minutes."),
            (42.2, TouchKind.NUDGE, _OUT, "Followed up."),
            (34.2, TouchKind.NUDGE, _OUT, "A last line."),
        ),
    ),
    DemoPerson(
        name="Kevin Brandt",
        title="Pricing Analyst",
        organization="Summit Mutual",
        days_ago=45,
        source=Source.FAMILY_FRIENDS,
        how_we_met="through my uncle Ray, who shares an office with you",
        email="kevin.brandt@example.com",
        tags=("insurance",),
        touches=(
            (41.2, TouchKind.OUTREACH, _OUT, "Wrote that Uncle Ray had told me about him."),
            (38.4, TouchKind.REPLY, _IN, "Ray's niece? Sure. {weekday}, a quarter of an hour."),
        ),
    ),
    DemoPerson(
        name="Hannah Weiss",
        title="Data Journalist",
        organization="The Morning Ledger",
        days_ago=17,
        source=Source.SOCIAL_MEDIA,
        email="hannah.weiss@example.org",
        tags=("press",),
        answer=Answer.NO,
        touches=(
            (16.2, TouchKind.OUTREACH, _OUT, "Wrote about her map of empty buses."),
            (
                *(12.3, TouchKind.REPLY, _IN),
                "I have to say no: I get a dozen of these and answer to an editor. Good luck!",
            ),
            (11.6, TouchKind.OTHER, _OUT, "Thanked her for the clear answer."),
        ),
    ),
)
