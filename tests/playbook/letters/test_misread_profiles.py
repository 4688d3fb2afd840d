"""Who writes, as they typed it in haste: a town is no field, and what one did is not left out."""

from tests.cases import for_each
from tui.model.profile import Profile
from tui.playbook.letters.who.me.sentences import who_i_am, who_in_short

BACK, UNSURE = "returning", "not sure yet"
TOLD = [
    (
        {"school": "UMass Amherst", "studies": "cell biology", "year": "final-year PhD",
         "field": "medical writing or MSL, Boston-ish", "situation": "leaving research"},
        "I am a final-year PhD student in cell biology at UMass Amherst. I am now looking into "
        "medical writing or working as an MSL.",
        "a final-year PhD student in cell biology at UMass Amherst",
    ),
    (
        {"school": "Rice Univ", "studies": "chemistry", "year": "3rd yr PhD",
         "field": "patent law, Houston area", "situation": "student"},
        "I am a third-year PhD student in chemistry at Rice University. I am curious about patent "
        "law.",
        "a third-year PhD student in chemistry at Rice University",
    ),
    (
        {"school": "OSU", "year": "first-year law student", "field": "tax law, Ohio-ish",
         "situation": "student"},
        "I am a first-year law student at OSU. I am curious about tax law.",
        "a first-year law student at OSU",
    ),
    (
        {"school": "Alief Elsik HS houston", "year": "senior", "field": "nursing, Dallas",
         "situation": UNSURE},
        "I am a senior at Alief Elsik High School in Houston.",
        "a senior at Alief Elsik High School in Houston",
    ),
    (
        {"school": "south high school, denver", "year": "junior", "field": "welding",
         "situation": "student"},
        "I am a junior at South High School in Denver.",
        "a junior at South High School in Denver",
    ),
    (
        {"worked": "structural engineer from Ukraine, 11 years bridges",
         "field": "bridge engineering", "situation": BACK},
        "I used to be a structural engineer. I am now looking to return to bridge engineering.",
        "formerly a structural engineer",
    ),
    (
        {"worked": "nurse in Manila, 7 yrs ICU", "field": "nursing", "situation": BACK},
        "I used to be a nurse in Manila. I am now looking to return to nursing.",
        "formerly a nurse in Manila",
    ),
    (
        {"worked": "accountant at deloitte", "field": "bookkeeping", "situation": BACK},
        "I used to be an accountant at Deloitte. I am now looking into bookkeeping.",
        "formerly an accountant at Deloitte",
    ),
    (
        {"worked": "accountant", "field": "which first job is realistic", "situation": BACK},
        "I used to be an accountant. I am now finding out what comes next.",
        "formerly an accountant",
    ),
    (
        {"work": "army vet, 8 yrs as a medic, now EMT nights",
         "field": "physician assistant school", "situation": "working"},
        "I used to be an Army medic. I am now an EMT and am looking into physician assistant "
        "school.",
        "formerly an Army medic and now an EMT",
    ),
    (
        {"work": "mom of 2, 5 yrs as a teller, now cashier at Aldi", "field": "banking",
         "situation": "working"},
        "I used to be a teller. I am now a cashier at Aldi and am looking into banking.",
        "formerly a teller and now a cashier at Aldi",
    ),
]  # fmt: skip


@for_each(("typed", "said", "in_short"), TOLD)
def test_R2_who_writes_is_told_as_a_sentence(typed, said, in_short):
    profile = Profile(name="Jo Beck", **typed)
    assert said in who_i_am(profile)
    assert who_in_short(profile) == f"Jo Beck, {in_short}"
