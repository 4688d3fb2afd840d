"""Several things in one promise: the letter says them all, or asks about the whole line."""

from tests.cases import for_each
from tests.playbook.letters.test_left_out import asides
from tui.playbook.letters.weaving.deeds.promises import promise, promises_in

SAID = {
    "send her my resume and the link to the talk": ["résumé and the link to the talk"],
    "send her the link to the talk and my resume": ["résumé and the link to the talk"],
    "send him the deck & my resume": ["résumé and the deck"],
    "email resume + transcript": ["résumé and transcript"],
    "send resume, cover letter and writing sample": ["résumé, cover letter and writing sample"],
    "send her my resume / cover letter": ["résumé and cover letter"],
    "send her my resume. also the link to the talk": ["résumé and the link to the talk"],
    "resume and cover letter": ["résumé and cover letter"],
    "fix resume, send it to her": ["résumé"],
    "update my resume and send it to her": ["résumé"],
    "send her my resume and call her": ["résumé", "call you"],
    "send my resume, text her when its done": ["résumé", "text you when it is done"],
    "send her the notes, and sign up for the cert class": [
        "send you the notes and sign up for the certification class"
    ],
    "get my cpr card, send her a copy": ["get my CPR card and send you a copy"],
    "send her the reel, the script and my notes": ["send you the reel, the script and my notes"],
    "send her the draft, she wants it short": ["send you the draft"],
    "call her, she is in till 5": ["call you"],
    "send her my cv & ask luis for a letter": [],
    "read the book, then email her what i thought": [],
    "get the form, fill it out and mail it back": [],
    "send thank you card and connect on linkedin": [],
}


@for_each(("what", "said"), SAID.items())
def test_A1_a_promise_keeps_both_of_its_halves_or_neither(what, said):
    assert promises_in(what, {}) == said


def test_N1_what_was_kept_is_both_halves_too():
    assert promise("send her the notes, then sign up for the class", {}) == (
        "send you the notes and sign up for the class"
    )
    assert promise("read the book, then email her what i thought", {}) == ""


def test_A1_what_goes_with_the_resume_is_in_its_sentence():
    body, told = asides("!ask early", "> send her my resume and the link to the talk")
    assert "You will have my résumé and the link to the talk shortly." in body
    assert told == []


def test_A1_a_deed_behind_the_resume_is_promised_beside_it():
    body, told = asides("!ask early", "> send her my cv and call the registrar")
    assert "You will have my CV shortly." in body
    assert "I will call the registrar" in body
    assert told == []


def test_A1_half_of_a_promise_is_told_as_left_out_with_the_other():
    body, told = asides("!ask early", "> read the book, then email her what i thought")
    assert "read the book" not in body
    assert told == ["left out: > read the book, then email her what i thought"]
