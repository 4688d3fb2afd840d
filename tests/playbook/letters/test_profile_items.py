"""What of a list of interests and of a piece of work can stand in a sentence, and what cannot."""

from tests.cases import for_each
from tui.model.profile import Profile, Situation
from tui.playbook.letters.who.me.sentences import who_i_am, who_in_short


def _looking(field: str) -> str:
    told = who_i_am(Profile(name="Ana", work="nurse", field=field))
    return told.partition("I am looking into ")[2].removesuffix(".")


@for_each(
    ("field", "said"),
    [
        (
            "stormwater, green infrastructure, public sector side of it",
            "stormwater, green infrastructure and the public sector side of it",
        ),
        ("animation, the business end of it", "animation and the business end of it"),
        (
            "R&D chef jobs / food product development, how you get out of restaurants",
            "R&D chef jobs or food product development",
        ),
        (
            "radiology tech, sonography, healthcare that isnt nursing",
            "radiology tech, sonography and healthcare that isn't nursing",
        ),
        ("data, ux, product", "data, UX and product"),
        ("urban planning, gis", "urban planning and GIS"),
        ("baking, what it takes to open a shop", "baking"),
        ("fundraising, event planning, i like people", "fundraising and event planning"),
        ("solar, starting in june 2027", "solar"),
        ("wind energy (offshore if possible), policy", "wind energy and policy"),
        ("grant writing, not sure tho", "grant writing"),
        ("teaching, better hours", "teaching"),
        ("policy work; advocacy", "policy work and advocacy"),
        ("it support", "IT support"),
        ("it", "IT"),
        ("health it, data", "health IT and data"),
        ("it or cybersecurity", "IT or cybersecurity"),
        ("brewing and the science of it", "brewing and the science of it"),
        ("logistics + purchasing", "logistics and purchasing"),
    ],
)
def test_R2_a_list_of_interests_is_one_phrase(field, said):
    assert _looking(field) == said


@for_each(
    "field",
    [
        "how you get out of restaurants",
        "what you do all day",
        "no idea",
        "anything but retail",
        "getting out of sales",
        "more money",
        "i want to help people",
        "help people",
    ],
)
def test_R2_a_clause_is_no_interest(field):
    assert "looking into" not in who_i_am(Profile(name="Ana", work="nurse", field=field))


def test_R2_who_has_not_chosen_leans_toward_one_or_the_other():
    profile = Profile(
        name="Ana",
        school="Lake College",
        studies="undecided",
        field="radiology tech, sonography, healthcare that isnt nursing",
        situation=Situation.STUDENT,
    )
    said = "leaning toward radiology tech, sonography or healthcare that isn't nursing."
    assert said in who_i_am(profile)


@for_each(
    ("work", "said"),
    [
        (
            "staff sgt, US Army (logistics NCO, 92A), ETS in april",
            "a staff sergeant in the US Army",
        ),
        ("petty officer, US Navy, out in June", "a petty officer in the US Navy"),
        ("medic @ the army", "a medic in the Army"),
        ("supply clerk at Air Force", "a supply clerk in the Air Force"),
        ("volunteer, Peace Corps, until August", "a volunteer in the Peace Corps"),
        ("analyst at State Department", "an analyst at the State Department"),
        ("claims examiner, VA", "a claims examiner at the VA"),
        ("park ranger at National Park Service", "a park ranger at the National Park Service"),
        ("civil engineer EIT, land development (site grading, drainage)", "a civil engineer"),
        ("social worker LCSW", "a social worker"),
        ("Sous chef @ The Copper Pot", "a sous chef at The Copper Pot"),
        ("line cook, Olive & Thyme, knees are done", "a line cook at Olive & Thyme"),
        ("bookkeeper, Hartwell Foundry, leaving in May", "a bookkeeper at Hartwell Foundry"),
        ("Electrical Engineer PE, Larkin County", "an electrical engineer at Larkin County"),
        ("corporal, US Marine Corps", "a corporal in the US Marine Corps"),
    ],
)
def test_R2_work_has_its_article_and_its_house(work, said):
    assert f"and I am {said}." in who_i_am(Profile(name="Ana", work=work))


def test_R2_who_comes_back_is_told_in_two_sentences():
    profile = Profile(
        name="Anneke Bowman",
        work="home with my kids since 2017 (3 kids!)",
        worked="civil engineer EIT, land development (site grading, drainage)",
        field="stormwater, green infrastructure, public sector side of it",
        situation=Situation.RETURNING,
    )
    assert who_i_am(profile) == (
        "My name is Anneke Bowman, and I used to be a civil engineer. I am now looking into "
        "stormwater, green infrastructure and the public sector side of it."
    )
    assert who_in_short(profile) == "Anneke Bowman, formerly a civil engineer"
