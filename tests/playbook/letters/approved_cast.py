"""Eleven people and those who write to them, with notes as one types them while listening."""

from datetime import date

from tests.playbook.letters.approved_people import Person
from tui.model.connection import connection_words
from tui.model.interview import Format, InterviewStatus
from tui.model.people import Source

NORA = {
    "name": "Nora Castillo",
    "school": "Westbrook State University",
    "studies": "stats",
    "year": "Junior",
    "pitch": "I spent last summer at a bus depot. I like data that people argue about, and I want "
    "to find out whether cities are the place for it.",
    "signature": "Nora Castillo\nnora@example.org",
    "position": "Research Analyst at Lakeview Housing Trust",
}
FRESHMAN = {
    "name": "Theo Brandt",
    "school": "Carrow College",
    "year": "freshman",
    "situation": "not sure yet",
    "field": "nursing or teaching",
    "position": "Summer Camp Counselor at Alder Lake",
}
SOPHOMORE = {
    "name": "Imani Okoye",
    "school": "Tarn University",
    "studies": "bio",
    "year": "2nd yr",
    "field": "public health",
    "position": "lab assistant, Tarn School of Public Health",
}
TEACHER = {
    "name": "Mara Ellison",
    "work": "Teacher, Oak Street Middle School",
    "situation": "working and curious",
    "field": "instructional design",
    "position": "learning designer at the City of Aurora",
}
LAID_OFF = {
    "name": "Dev Anand",
    "worked": "Software Engineer at Northlight Logistics",
    "situation": "between jobs",
    "field": "climate tech",
    "pitch": "I built routing software for nine years. Now I want to find out where that kind of "
    "work helps to save energy. idk yet what to call it",
    "position": "grid software engineer at Prairie Power",
}
RETURNING = {
    "name": "Ruth Adler",
    "worked": "bookkeeper",
    "situation": "returning",
    "field": "hospital billing",
    "needs": "captions if we use video",
    "position": "billing specialist at Harbor Children's Hospital",
}
NURSE = {
    "name": "Sam Pruitt",
    "work": "RN at Lakeside University Hospital",
    "field": "pharmacy",
    "position": "clinical research nurse at Tarn University",
}

PEOPLE = {
    # An alumna whom somebody of the alumni office suggested.
    "alumna": Person(
        sender=NORA,
        name="Keisha Monroe",
        title="Urban Planner",
        organization="the City of Alder Falls",
        fields={
            "source": Source.ALUMNI,
            "may_use_name": True,
            "why_them": "you went from statistics to city planning, which is what I am weighing",
        },
        introducer="Dana Price",
        form=Format.PHONE,
        place="(555) 010-0117",
        phrasing=0,
        lines=(
            "! maps win the argument before anybody reads the report",
            "laid back, kind of late tho",
            '" sit in on one zoning hearing and youll know if you can bear it',
            "> sit in on a zoning hearing by oct 9",
            "< send me the reading list of her department",
            "~ coaches a girls' soccer team",
        ),
        kept="sit in on a zoning hearing by oct 9",
        agreed={"linkedin_agreed": True},
    ),
    # The mother of a friend, with advice noted under the question for it.
    "friend's parent": Person(
        sender=FRESHMAN,
        name="Mrs. Carol Whitfield",
        title="Branch Manager",
        organization="Prairie Credit Union",
        fields={
            "source": Source.FRIENDS_PARENTS,
            "why_them": "you built up a branch from the counter, and I like explaining numbers",
        },
        form=Format.IN_PERSON,
        place="41 Mill Street, second floor",
        phrasing=1,
        lines=(
            "started as a teller the summer after high school",
            "> look up the training program she went thru",
            "her son hates math",
        ),
        advice=(
            "! take the job where you meet the customers first",
            "! learn to explain a number to somebody whos worried",
        ),
        fell_through=InterviewStatus.NO_SHOW,
    ),
    # Somebody found on LinkedIn, of whose talk hardly anything was written down.
    "stranger": Person(
        sender=TEACHER,
        name="Jonas Lindqvist",
        title="UX Researcher",
        organization="Bluebird Studio",
        fields={
            "source": Source.LINKEDIN,
            "why_them": "your post on teaching and research made me want to ask you more",
        },
        form=Format.VIDEO,
        place="https://meet.example.com/nora",
        phrasing=2,
        lines=("came to research from teaching hs physics, 6 yrs",),
        agreed={"linkedin_agreed": True},
    ),
    # A referral with leave to use the name, who introduced somebody else.
    "referral": Person(
        sender=LAID_OFF,
        name="Wendy Ho",
        title="Biostatistician",
        organization="Harbor Children's Hospital",
        fields={
            "may_use_name": True,
            "source": Source.REFERRAL,
            "why_them": "you work where statistics meets patients, which is what draws me",
        },
        introducer="Prof. Alan Smith",
        form=Format.PHONE,
        place="(555) 010-0142",
        phrasing=0,
        lines=(
            "! shadow a data mgr for a day before any masters degree",
            '" a p-value never held a hand',
            "@Tomás Rivera, Northlight Logistics",
            "> write to Tomás this week",
            "> resume by mon",
        ),
        introduced="Tomás Rivera",
        told=True,
        agreed={"resume_asked_for": True},
        fell_through=InterviewStatus.CANCELED,
    ),
    # A professor in another time zone, found on the staff page.
    "professor": Person(
        sender=SOPHOMORE,
        name="Prof. Erik Solberg",
        title="Professor of Public Health",
        organization="the University of Bergen",
        fields={
            "source": Source.STAFF_PAGE,
            "time_zone": "Europe/Oslo",
            "why_them": "your paper on registries is the first one I read twice",
        },
        form=Format.VIDEO,
        place="https://meet.example.org/solberg",
        phrasing=1,
        lines=(
            '" a registry is only as good as the clerk who fills it in on a Friday afternoon',
            "> read his paper on vaccination registries",
            "< introduce me to two of his doctoral students",
        ),
        advice=('"whoever cleans the data owns the question',),
    ),
    # An uncle, who is written to as one writes to an uncle.
    "uncle": Person(
        sender=FRESHMAN,
        name="Uncle Ray",
        title="Master Electrician",
        organization="Brandt & Sons Electric",
        fields={"source": Source.FAMILY},
        form=Format.IN_PERSON,
        place="the shop on 9th Street",
        phrasing=0,
        lines=(
            "started pulling wire for grandpa at 15",
            "! get your hands dirty b4 you pick a school",
            "knees are shot, doesnt want it in the letter",
            '" nobody ever regretted knowing a trade',
            "< come along on a service call sat",
            "> bring boots",
            "~ aunt deb is sick again",
        ),
    ),
    # A former boss, who knows the writer and is told of an opening in passing.
    "former boss": Person(
        sender=LAID_OFF,
        name="Priya Raman",
        title="VP, Engineering",
        organization="Volta Grid",
        fields={
            "source": Source.EMPLOYERS,
            "why_them": "you are the one person I know who went from trucks to the grid",
        },
        form=Format.VIDEO,
        place="https://meet.example.com/priya",
        phrasing=1,
        lines=(
            "moved to energy bc she was bored w/ ad tech",
            "utilities buy slowly & keep things for 30 yrs",
            "! read 1 rate case start to finish",
            "thinks my resume undersells the routing stuff",
            "< put in a word w/ her hiring mgr for the sr role",
            "< intro to a guy at the co-op",
            "@Luis Ortega, Prairie Power",
            "> send her the 2 pager by mon",
            "> resume",
        ),
        introduced="Luis Ortega",
        agreed={"resume_asked_for": True, "linkedin_agreed": True},
    ),
    # A neighbor who is a charge nurse; hardly a line of hers may be told.
    "nurse": Person(
        sender=RETURNING,
        name="Denise Okafor RN, BSN",
        title="charge nurse",
        organization="Harbor Children's Hospital",
        fields={
            "source": Source.NEIGHBORS,
            "why_them": "you told me over the fence how billing and nursing collide",
        },
        form=Format.PHONE,
        place="555 0117",
        phrasing=2,
        lines=(
            "12 hr shifts, 3 on 4 off",
            "her mgr is a nightmare, wants out",
            "denials eat 1/3 of their day",
            "billing ppl who know the floor are gold",
            "< shadow the unit clerk for a morning",
            "> look up the CPC cert",
            "~ daughter w/ asthma",
        ),
        agreed={"learned": "I will read the coding handbook before I apply anywhere."},
        fell_through=InterviewStatus.CANCELED,
    ),
    # A recruiter one has been connected with for years.
    "recruiter": Person(
        sender=TEACHER,
        name="Bob (Robert) Tanner, SHRM-CP",
        title="Talent Acquisition Partner II",
        organization="Northlight Logistics",
        fields={
            "source": Source.LINKEDIN,
            "notes": connection_words(date(2019, 5, 3)),
            "greet_as": "Bob",
            "why_them": "you hired two teachers into training last year",
        },
        form=Format.VIDEO,
        place="https://meet.example.com/bob",
        phrasing=0,
        lines=(
            "looks at a resume for 8 secs",
            "! translate classroom words into theirs",
            "teachers undersell how much they plan",
            '" i hire for what youll learn not what you know',
            "salary band is 68-82",
            "laid off half his team in march, dont repeat",
            "< look over my resume when its ready",
            "> rewrite the top third",
            "@??? in L&D",
        ),
        advice=("dont apply thru the portal first",),
        agreed={"linkedin_agreed": True},
    ),
    # Somebody whose name has the family name first.
    "surname first": Person(
        sender=NURSE,
        name="Nguyen Thi Lan",
        title="Clinical Pharmacist",
        organization="St. Brigid's",
        fields={
            "source": Source.EVENT,
            "greet_as": "Lan",
            "why_them": "you said at the health fair that pharmacists see what doctors miss",
            "time_zone": "America/New_York",
        },
        form=Format.PHONE,
        place="(555) 010-0188",
        phrasing=1,
        lines=(
            "was a floor nurse for 6 yrs b4 pharm school",
            "came over at 19 w/ no english",
            "rounds are where a pharmacist earns trust",
            "! take organic chem at the community college 1st",
            "prob wont go back to nights ever lol",
            "told me pharmacists catch about 1 error a day",
            "< let me round w/ her for a day",
            "> sign up for o chem",
            "? what abt residency",
        ),
        kept="sign up for o chem",
        told=True,
    ),
    # A teacher one went to school with.
    "teacher": Person(
        sender=SOPHOMORE,
        name="Jordan Lee",
        title="3rd grade teacher",
        organization="Roosevelt Elementary",
        fields={
            "source": Source.CLASSMATES,
            "why_them": "you teach health to nine-year-olds, and I want to see how",
        },
        form=Format.IN_PERSON,
        place="Roosevelt Elementary, room 12",
        phrasing=2,
        lines=(
            "kids remember stories not rules",
            "never knew how much of it is paperwork",
            "subbed for a yr while getting certified",
            '" you cant teach a hungry kid',
            "principal plays favorites",
            "> send him the handwashing study",
            "> come to career day mar 3",
        ),
        advice=("! sub for 1 semester, youll know by friday",),
    ),
}
