"""The words of one's own profile: letters spoken one by one in capitals, fillers left out."""

from tests.cases import for_each
from tui.model.profile import Profile
from tui.playbook.letters.who.me.sentences import who_i_am


@for_each(
    ("work", "said"),
    [
        ("otr truck driver at Prairie Star Freight, 11 yrs", "an OTR truck driver at Prairie Star"),
        ("ltl driver", "an LTL driver."),
        ("otr driver basically", "an OTR driver."),
        ("emt, Denver", "an EMT in Denver."),
        ("cna at Oak Manor", "a CNA at Oak Manor."),
        ("cdl driver, basically", "a CDL driver."),
        ("hvac tech", "an HVAC tech."),
        ("lpn at a nursing home", "an LPN at a nursing home."),
        ("cad drafter", "a CAD drafter."),
        ("qa tester at Acme lol", "a QA tester at Acme."),
        ("gis analyst i guess", "a GIS analyst."),
        ("cpa", "a CPA."),
        ("lcsw in private practice", "an LCSW in private practice."),
        ("rn, kinda", "an RN."),
        ("lmsw at a shelter", "an LMSW at a shelter."),
        ("dba at Acme", "a DBA at Acme."),
        ("icu nurse", "an ICU nurse."),
        ("nicu nurse", "a NICU nurse."),
        ("basically a bartender", "a bartender."),
        ("line cook or something", "a line cook."),
    ],
)
def test_R2_work_has_its_capitals_and_no_fillers(work, said):
    assert f"and I am {said}" in who_i_am(Profile(name="Ana", work=work))


@for_each(
    ("field", "said"),
    [
        (
            "dispatch / logistics planning, off the road basically",
            "dispatch or logistics planning, off the road.",
        ),
        ("nursing i guess", "nursing."),
        ("project management or something", "project management."),
        ("hr lol", "HR."),
        ("hr analytics", "HR analytics."),
        ("basically design", "design."),
        ("kinda bookkeeping", "bookkeeping."),
        ("accounting, tbh", "accounting."),
        ("becoming an emt or something like that", "working as an EMT."),
        ("gis, sort of", "GIS."),
        ("lol real estate honestly", "real estate."),
        ("kind of social work", "social work."),
    ],
)
def test_R2_the_field_has_its_capitals_and_no_fillers(field, said):
    told = who_i_am(Profile(name="Ana", work="nurse", field=field))
    assert told.endswith(f"I am looking into {said}")


@for_each("field", ["whatever pays", "something w/ computers", "idk lol", "lol"])
def test_R2_a_field_of_fillers_is_still_none(field):
    told = who_i_am(Profile(name="Ana", work="nurse", field=field))
    assert "looking into" not in told


def test_R2_hr_is_work_and_no_hour():
    assert "and I work in HR." in who_i_am(Profile(name="Ana", work="hr"))


@for_each(
    ("field", "said"),
    [
        ("accounting again, maybe nonprofit or gov't, part time ok", "to return to accounting."),
        ("back in accounting", "to return to accounting."),
        ("back into nursing, ideally peds", "to return to nursing."),
        ("getting back into bookkeeping", "to return to bookkeeping."),
        ("going back to teaching", "to return to teaching."),
        ("return to lab work", "to return to lab work."),
        ("marketing again", "to return to marketing."),
        ("hr again, part time", "to return to HR."),
        ("accounting, maybe nonprofit", "into accounting."),
        ("social work, preferably with teens", "into social work."),
    ],
)
@for_each("situation", ["returning", "between jobs", "working"])
def test_R2_who_wants_back_in_says_to_what(field, said, situation):
    profile = Profile(name="Ana", worked="clerk", work="clerk", field=field, situation=situation)
    assert who_i_am(profile).endswith(f"looking {said}")


@for_each(
    "pitch",
    [
        "I want back in and I am figuring out where somebody like me fits.",
        "I am trying to get back in, and I would like to hear how others did it.",
        "I'd love to see who hires people like me, because I want in.",
        "I want to go back and I am trying to learn where I would fit.",
        "I am looking for a way back in after seven years at home.",
    ],
)
def test_P4_a_pitch_that_does_not_say_back_into_what_stays_out(pitch):
    told = who_i_am(Profile(name="Ana", worked="clerk", field="accounting", pitch=pitch))
    assert "back" not in told
    assert "want in" not in told
