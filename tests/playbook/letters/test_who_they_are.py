"""Who somebody is to me, as the words beside a name say it: kin, a colleague, a professor."""

from tests.cases import for_each
from tests.world import World
from tui.model.people import Source
from tui.playbook.letters.asking.request import outreach


def asked(name: str, **fields: object) -> str:
    world = World()
    world.profile(school="Lake College")
    return outreach(world.records, world.contact(name, **fields)).body


@for_each(
    "notes",
    ["my elder cousin", "my small sister", "my senior brother's wife", "second cousin of mine"],
)
def test_kin_are_greeted_as_kin_and_not_told_who_writes(notes):
    body = asked("Yaw Owusu", notes=notes)
    assert body.startswith("Hi Yaw,")
    assert "My name is" not in body


@for_each(
    ("notes", "said"),
    [
        ("a former colleague from my attachment at Suame Magazine", "our time at Suame Magazine"),
        ("coworker from my time at the mill", "our time at the mill"),
        ("my former boss during national service at ECG", "our time at ECG"),
        ("a colleague of mine from the hospital", "you know me from work"),
        ("classmate from nursing school", "it has been a while since we were in class together"),
    ],
)
def test_who_worked_with_me_is_reminded_where(notes, said):
    assert said in asked("Selorm Kpodo", notes=notes)


@for_each(
    ("notes", "said"),
    [
        ("now at Kantanka Automobile", "your work at Kantanka Automobile:"),
        (
            "used to work at Acme\nnow Marathon Petroleum",
            "your work at Marathon Petroleum:",
        ),
        ("now retired", "your work:"),
    ],
)
def test_where_a_note_says_they_work_now_is_their_employer(notes, said):
    assert said in asked("Selorm Kpodo", notes=notes)


@for_each(
    ("name", "title"),
    [
        ("Prof. Emmanuel Asante", "Head of Department of Mechanical Engineering"),
        ("Dr. Lena Ruiz", ""),
        ("Emmanuel Asante", "Dean of Students"),
    ],
)
def test_whoever_stands_above_is_no_friend_though_named_as_the_first_one(name, title):
    body = asked(name, title=title, source=Source.FRIENDS)
    assert body.startswith("Dear ")
    assert "Thanks so much" not in body


@for_each(
    ("met", "said"),
    [
        ("met at the job fair in lima", "We met at the job fair in Lima."),
        ("met at NOLA startup wk", "We met at NOLA startup week."),
        ("met at church in spring", "We met at church in spring."),
    ],
)
def test_where_we_met_is_spelled_out(met, said):
    assert said in asked("Bev", how_we_met=met)


def test_F8_who_was_never_talked_to_did_not_mention_anybody():
    world = World()
    world.profile()
    ray = world.contact("Ray Blunt")
    omar = world.contact("Omar Haddad", introduced_by=ray.id)
    assert "Ray Blunt suggested that I write to you." in outreach(world.records, omar).body
