"""Who comes from one thing and does another says both, in plain words."""

from tests.cases import for_each
from tests.world import World
from tui.model.profile import Profile
from tui.playbook.letters.who.me.sentences import who_i_am, who_in_short


def _profile(**fields):
    return World().profile(**{"school_or_role": "", "year": "", **fields})


@for_each(
    ("work", "worked", "field", "said"),
    [
        (
            "warehouse associate at a target distribution center",
            "civil engineer (Kabul Polytechnic, 8 yr roads and drainage)",
            "stormwater engineering, EIT/PE",
            "I used to be a civil engineer. I am now a warehouse associate at a Target "
            "distribution center and am looking into stormwater engineering.",
        ),
        (
            "uber driver",
            "teacher (hs math, 11 yrs)",
            "sql / data / excel",
            "I used to be a teacher. I am now an Uber driver and am looking into SQL, data or "
            "Excel.",
        ),
        (
            "door dash + instacart",
            "paralegal",
            "compliance",
            "I used to be a paralegal. I now work for DoorDash and Instacart and am looking into "
            "compliance.",
        ),
        (
            "home depot, paint dept",
            "architect in caracas",
            "architecture / permitting/ drafting",
            "I used to be an architect in Caracas. I now work in the paint department at Home "
            "Depot and am looking into architecture, permitting or drafting.",
        ),
        (
            "cleaning offices at night",
            "accountant in ukraine, 15 yr",
            "comms or PR",
            "I used to be an accountant in Ukraine. I now clean offices at night and am looking "
            "into communications or PR.",
        ),
        (
            "cna at a nursing home",
            "doctor in syria",
            "becoming an rn or pa",
            "I used to be a doctor in Syria. I am now a CNA at a nursing home and am looking into "
            "working as an RN or a PA.",
        ),
        (
            "barista @ starbucks pt",
            "",
            "being an electrician / apprenticeships",
            "I am a barista at Starbucks. I am looking into apprenticeships or working as an "
            "electrician.",
        ),
        (
            "",
            "civil engineer",
            "public works",
            "I used to be a civil engineer. I am now looking into public works.",
        ),
        ("teacher", "teacher", "edtech", "I am a teacher. I am looking into edtech."),
    ],
)
def test_R2_what_one_did_before_is_told_beside_what_one_does(work, worked, field, said):
    profile = _profile(work=work, worked=worked, field=field, situation="working and curious")
    assert who_i_am(profile).endswith(f", and {said}")


def test_R2_who_studies_tells_what_they_did_before():
    profile = _profile(
        school="laney college", studies="carpentry", year="2nd yr", worked="line cook 12 yrs"
    )
    assert "I used to be a line cook. I am now a second-year carpentry student" in who_i_am(profile)


def test_R9_who_follows_up_is_who_asked():
    profile = _profile(work="uber driver", worked="teacher", situation="working and curious")
    assert who_in_short(profile).endswith(", formerly a teacher and now an Uber driver")


@for_each(
    "pitch",
    [
        "I look to learn how people enter the public works here.",
        "I am civil engineer and want to find out how people start here.",
        "I search how to become a nurse in this country and what it takes.",
        "I want know how people become inspectors in this city.",
        "I am looking for advices about the nursing here and how people begin.",
    ],
)
def test_P4_a_pitch_that_is_no_plain_english_is_told_in_the_words_of_the_profile(pitch):
    said = who_i_am(_profile(work="cook", worked="engineer", field="public works", pitch=pitch))
    assert pitch[:15] not in said
    assert "looking into public works" in said


@for_each(
    ("worked", "said"),
    [
        (
            "copy editor at daily news 11 yrs til layoffs 2019",
            "a copy editor at Daily News until the 2019 layoffs",
        ),
        ("copy editor til 2019 layoffs", "a copy editor until the 2019 layoffs"),
        ("bank teller until march", "a bank teller until March"),
        ("machinist at timken til they shut line 2", "a machinist at Timken"),
        ("receptionist for a dentist till baby", "a receptionist for a dentist"),
        ("line cook 6 yrs until my back went", "a line cook"),
        ("librarian till budget cuts 2011", "a librarian"),
        ("sub teacher til june", "a sub teacher until June"),
        ("paralegal 9 yrs at smith and wold, til firm split", "a paralegal at Smith and Wold"),
        (
            "welder at the yard until it closed in 2016",
            "a welder at the yard until it closed in 2016",
        ),
        ("bookkeeper for dads shop thru 2018", "a bookkeeper until 2018"),
    ],
)
def test_R2_till_when_one_worked_is_a_time_or_left_out(worked, said):
    profile = _profile(worked=worked, work="", field="nursing", situation="returning")
    assert f"I used to be {said}. I am now looking into nursing." in who_i_am(profile)


@for_each(
    ("field", "said"),
    [
        ("rad tech and water treatment", "deciding between radiology tech and water treatment"),
        ("nursing and teaching", "deciding between nursing and teaching"),
        (
            "early childhood ed and social work",
            "deciding between early childhood ed and social work",
        ),
        ("policy and advocacy", "leaning toward policy and advocacy"),
        ("psych or public health", "leaning toward psychology or public health"),
    ],
)
def test_R2_who_is_undecided_decides_between_two_fields(field, said):
    profile = _profile(
        school="Laney College", studies="undecided", work="", worked="", field=field, year="2nd yr"
    )
    assert who_i_am(profile).endswith(f"I have not chosen a major yet and am {said}.")


def test_R2_maybe_another_field_is_one_too():
    profile = _profile(
        work="", worked="nurse", field="food QA or maybe clinical trials", situation="returning"
    )
    assert who_i_am(profile).endswith("I am now looking into food QA or clinical trials.")


def test_R2_an_apprenticeship_has_its_article():
    profile = _profile(
        work="", worked="forklift op at tyson", field="hvac or electrical apprenticeship"
    )
    said = "a forklift operator at Tyson. I am now looking into an HVAC or electrical apprentice"
    assert said in who_i_am(profile)


@for_each(
    ("typed", "in_short"),
    [
        ("career changer, ex nurse; now bootcamp", "Ana, formerly a nurse"),
        ("career changer, was a barista", "Ana, formerly a barista"),
        ("ex-teacher, now data analyst", "Ana, formerly a teacher and now a data analyst"),
        ("bootcamp student, ex nurse", "Ana, formerly a nurse and now a bootcamp student"),
        ("used to be a nurse", "Ana, formerly a nurse"),
        ("nurse at Harbor Hospital", "Ana, a nurse at Harbor Hospital"),
    ],
)
def test_what_is_over_is_not_said_as_if_it_still_were_so(typed, in_short):
    assert who_in_short(Profile(name="Ana", work=typed)) == in_short
