"""Classes beside a job are no employer, and no letter says them."""

from tests.cases import for_each
from tui.model.profile import Profile, school_or_work
from tui.playbook.letters.who.me.sentences import who_i_am

BESIDE = {
    "warehouse lead 6 yrs, CC night classes at City College": "a warehouse lead",
    "forklift op, night classes at SF State": "a forklift operator",
    "line cook + evening classes @ laney college": "a line cook",
    "CNA and taking online courses at Lake Community College": "a CNA",
    "bank teller; going to night school": "a bank teller",
    "receptionist, part time student at City College": "a receptionist",
    "barista, 2 classes at city college": "a barista",
    "dental asst taking prereqs at CCSF": "a dental assistant",
    "warehouse lead, night classes": "a warehouse lead",
    "barista w/ online classes": "a barista",
}
EMPLOYERS = {
    "math teacher at Lake Night School": "a math teacher at Lake Night School",
    "custodian at Lake School District": "a custodian at Lake School District",
    "analyst at Acme": "an analyst at Acme",
}


@for_each(("typed", "said"), [*BESIDE.items(), *EMPLOYERS.items()])
def test_who_i_am_beside_classes(typed, said):
    me = Profile(name="Sam Li", situation="working", **school_or_work(typed))
    assert f"I am {said}." in who_i_am(me)
