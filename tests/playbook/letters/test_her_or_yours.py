"""Whether "her" is "you" or "your", and where "me" is "my"."""

from tests.cases import for_each
from tests.playbook.letters.weave_line import woven

SAID = {
    "< lend me her Food Science notes, said to ring in the new year": "offer: offering to lend me "
    "your Food Science notes",
    "< share her Case Studies": "offer: offering to share your Case Studies",
    "< show me her Portfolio": "offer: offering to show me your Portfolio",
    "< introduce me to her Dean": "offer: offering to introduce me to your Dean",
    "> email her Monday": "promise: email you",
    "> tell her Friday": "promise: tell you",
    "> send her Kim's number": "promise: send you Kim's number",
    # Whose questions these are is not sure.
    "> email her Excel questions": "",
    "> tell her Saoirse says hi": "",
    "> test her new GF sponge and tell her honestly": "promise: test your new GF sponge and tell "
    "you honestly",
    "> read her blog and tell her later": "promise: read your blog and tell you later",
    "> update her regularly": "promise: update you regularly",
    "> send her daily updates": "promise: send you daily updates",
    "> try her friendly supplier": "promise: try your friendly supplier",
    "> send him me HACCP cert + shoe size": "promise: send you my HACCP certification and shoe "
    "size",
    "> send her me portfolio": "promise: send you my portfolio",
    "> bring her me notes": "promise: bring you my notes",
    "< send me cv to her boss": "offer: offering to send my CV to your boss",
    "< look over me cover letter": "offer: offering to look over my cover letter",
    # A clause keeps its object.
    "< look at my motivation letter if i send": "",
    "< review my essay if i bring by mon": "",
    "< read my essay if i send it before jan 15": "offer: offering to read my essay if I send it "
    "before January 15",
    "< give me the list": "offer: offering to give me the list",
    "> let her me know": "",
    "> send him me and Joe's list": "",
}


@for_each(("typed", "said"), SAID.items())
def test_A1_her_and_me_are_said_as_whose_it_is(typed, said):
    assert woven(typed) == said


def test_A1_a_day_before_its_date_has_a_comma():
    assert woven("> let him know if tues dec 8 works") == (
        "promise: let you know if Tuesday, December 8 works"
    )
    assert "Tuesday, December 8" in woven("< come visit tues dec 8")
