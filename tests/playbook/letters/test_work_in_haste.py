"""One's own work typed in haste: it is told as work, or asked for, never as a noun it is not."""

from tests.cases import for_each
from tui.model.profile import Profile, Situation, school_or_work
from tui.playbook.letters.who.me.sentences import who_i_am, who_in_short


@for_each(
    ("typed", "said"),
    [
        ("was in payroll 19 yrs, plant closed in june", "until recently I worked in payroll."),
        ("payroll clerk at hartwell foundry 19 yrs", "I was a payroll clerk at Hartwell Foundry."),
        ("been a teller at wells fargo, got laid off", "I was a teller at Wells Fargo."),
        ("did shipping for walmart dc 6 years", "I worked in shipping at Walmart DC."),
        ("in retail mgmt 10 yrs, store shut down", "I worked in retail management."),
        ("used to do hvac, hurt my back", "I worked in HVAC."),
        ("ex truck driver", "I was a truck driver."),
        ("laid off from intel, process tech 12 yrs", "I worked at Intel."),
        ("between things, was in oil and gas", "I worked in oil and gas."),
        ("my plant closed, ran a press brake 15 years", "I was running a press brake."),
        ("newspaper copy editor till they folded", "I was a newspaper copy editor."),
        ("worked the counter at dmv 11 yrs til they cut us", "I worked the counter at DMV."),
        ("got let go from my warehouse job", "I am between jobs and"),
        ("fired", "I am between jobs and"),
    ],
)
def test_R2_work_that_is_over_is_told_as_over(typed, said):
    fields = school_or_work(typed)
    profile = Profile(name="Ana", field="coding", situation=Situation.BETWEEN_JOBS, **fields)
    assert said in who_i_am(profile)


@for_each(
    ("typed", "said"),
    [
        ("line cook tryna get into UX (or smth w/ food tech idk)", "I am a line cook. I am"),
        ("hs math teacher looking to switch to product", "I am a high school math teacher. I am"),
        ("barista for now, wanna do data", "I am a barista. I am"),
        ("i work at a warehouse, nights", "I work at a warehouse. I am"),
        ("I drive a forklift", "I drive a forklift. I am"),
        ("currently a host at olive garden", "I am a host at Olive Garden. I am"),
        ("customer service rep @ verizon, 4yrs", "service representative at Verizon. I am"),
        ("apprentice electrician ibew local 18", "I am an apprentice electrician. I am"),
        ("security guard nights, studying for network+", "I am a security guard. I am"),
        ("vacation trainee at AngloGold Ashanti", "I am a vacation trainee at AngloGold Ashanti"),
        ("working at my dads garage", "I am [your school or work]."),
        ("nobody really lol", "I am [your school or work]."),
    ],
)
def test_R2_work_is_told_without_what_one_wants_besides(typed, said):
    profile = Profile(name="Ana", situation=Situation.WORKING, **school_or_work(typed))
    assert said in who_i_am(profile)


def test_R2_what_one_wants_is_the_field_where_none_is_named():
    profile = Profile(name="Ana", work="line cook trying to get into UX")
    assert who_i_am(profile).endswith("I am a line cook. I am looking into UX.")


def test_R2_a_field_is_told_up_to_what_else_it_may_be():
    profile = Profile(name="Ana", work="nurse", field="UX or something with food tech")
    assert who_i_am(profile).endswith("I am looking into UX.")


def test_R9_work_that_is_over_is_over_in_short_as_well():
    profile = Profile(name="Ana", work="ex truck driver", situation=Situation.WORKING)
    assert who_in_short(profile) == "Ana, formerly a truck driver"


@for_each(
    ("typed", "fields"),
    [
        (
            "I am a second-year HND student in Mechanical Engineering at Lake College.",
            ("Lake College", "Mechanical Engineering", "second-year student"),
        ),
        ("3rd year nursing student at Tri-C", ("Tri-C", "nursing", "3rd-year student")),
        ("grad student in public health at Emory", ("Emory", "public health", "grad student")),
        ("psych major at Kent State", ("Kent State", "psych", "")),
    ],
)
def test_a_student_says_what_and_where_in_one_line(typed, fields):
    profile = Profile(**school_or_work(typed))
    assert (profile.school, profile.studies, profile.year) == fields


@for_each(
    "typed",
    [
        "student teacher at Oak Elementary",
        "student nurse at Mercy Hospital",
        "senior accountant at Kroger",
        "first-year teacher in math at Oak High",
        "student services coordinator at OSU",
    ],
)
def test_who_works_at_a_school_is_no_student(typed):
    assert school_or_work(typed) == {"work": typed}
