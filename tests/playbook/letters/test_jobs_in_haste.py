"""Work typed without the small words: a job and its house, and two jobs of one person."""

from tests.cases import for_each
from tui.model.profile import Profile
from tui.playbook.letters.who.me.read_back import read_back
from tui.playbook.letters.who.me.sentences import who_in_short

WORK = {
    "forklift amazon": "I am a forklift operator at Amazon.",
    "forklift @ amazon (nights)": "I am a forklift operator at Amazon.",
    "warehouse amazon": "I work in the warehouse at Amazon.",
    "packer amazon warehouse": "I am a packer at an Amazon warehouse.",
    "front desk marriott": "I work the front desk at Marriott.",
    "call center comcast": "I work in the call center at Comcast.",
    "bank teller chase": "I am a bank teller at Chase.",
    "cna sunrise senior living": "I am a CNA at Sunrise Senior Living.",
    "para lincoln elementary": "I am a paraprofessional at Lincoln Elementary.",
    "forklift operator, amazon": "I am a forklift operator at Amazon.",
    "rn kaiser": "I am an RN at Kaiser.",
    "EMT falck": "I am an EMT.",
    "bookkeeper dads shop": "I am a bookkeeper.",
    "barista @ starbucks + nanny": "I am a barista at Starbucks and a nanny.",
    "barista & dog walker": "I am a barista and a dog walker.",
    "server at olive garden, nanny on weekends": "I am a server at Olive Garden and a nanny.",
    "line cook / uber driver": "I am a line cook and an Uber driver.",
    "sub teacher + uber": "I am a substitute teacher and drive for Uber.",
    "barista @ starbucks, doordash on the side": (
        "I am a barista at Starbucks and deliver for DoorDash."
    ),
    "front desk marriott, nights at a bakery": (
        "I work the front desk at Marriott and work at a bakery."
    ),
    "nurse at Mercy and adjunct at Ivy Tech": "I am a nurse at Mercy and an adjunct at Ivy Tech.",
    "lyft driver and full time dad": "I am a Lyft driver and a full-time dad.",
    "receptionist @ dental office + online student": (
        "I am a receptionist at a dental office and an online student."
    ),
    "nanny, barista, student": "I am a nanny, a barista and a student.",
    # One job of two that cannot be told is asked about, and not left out.
    "teacher's aide & after school program": "",
    "landscaper + snow removal": "",
    # No second job, and no house.
    "cook, wants to be a nurse": "I am a cook.",
    "Sous chef @ The Copper Pot": "I am a sous chef at The Copper Pot.",
    "Dean, School of Nursing": "I am the dean of the School of Nursing.",
}


@for_each(("work", "said"), WORK.items())
def test_R2_work_in_haste_is_told_with_both_jobs_and_their_houses(work, said):
    read = read_back(Profile(name="Ana", work=work))
    assert read.said.startswith(said)
    assert bool(read.questions) != bool(said)


def test_R2_two_jobs_that_are_over_are_told_together():
    profile = Profile(name="Ana", worked="cashier target, then teller chase", field="banking")
    assert read_back(profile).said == (
        "I used to be a cashier at Target and a teller at Chase. I am now looking into banking."
    )


def test_R9_two_jobs_are_told_in_short():
    profile = Profile(name="Ana", work="barista @ starbucks + nanny")
    assert who_in_short(profile) == "Ana, a barista at Starbucks and a nanny"
