"""The question that helps you think of somebody, source by source (F7)."""

from collections.abc import Mapping
from types import MappingProxyType

from tui.model.people import Source
from tui.model.profile import Situation

_PROMPTS: Mapping[Source, str] = MappingProxyType(
    {
        Source.FAMILY: "Which relative has a job you wonder about?",
        Source.FRIENDS: "Which friend works near what you want to do? The easiest place to start.",
        Source.FAMILY_FRIENDS: "Which friend of your family does work you wonder about?",
        Source.FRIENDS_PARENTS: "Whose mother or father does work you wonder about?",
        Source.NEIGHBORS: "Who on your street could tell you about their work?",
        Source.CLASSMATES: "Who went to school with you and works now?",
        Source.ALUMNI: "Who left your school before you, for a place you like?",
        Source.FACULTY: "Which teacher or member of staff knows people in the field?",
        Source.EMPLOYERS: "Which former boss would take your call?",
        Source.COLLEAGUES: "Who have you worked or done research with?",
        Source.COMMUNITY: "Who do you know from a club, a team, a congregation, volunteering?",
        Source.CAREER_COACH: "Who would a career center put you in touch with?",
        Source.REFERRAL: "Who did the last person you talked to tell you to talk to?",
        Source.LINKEDIN: "Whose LinkedIn profile shows a path you would like?",
        Source.STAFF_PAGE: "Who is on the staff page of a place you like?",
        Source.SOCIAL_MEDIA: "Who writes about the work, in a group or feed you read?",
        Source.EVENT: "Who did you meet at a fair, a meetup, or by chance?",
    }
)
_OF_STUDENTS = {
    Source.FRIENDS_PARENTS: "What work do your friends' parents do?",
    Source.CLASSMATES: "Who sat beside you in class, and works now?",
    Source.CAREER_COACH: "Who would your career center put you in touch with?",
}
_OF_ADULTS = {
    Source.FRIENDS_PARENTS: "Which client, patient or parent does such work?",
    Source.FACULTY: "Which teacher of yours, then or now, knows people in the field?",
    Source.CAREER_COACH: "Who would a career counselor or your old school put you in touch with?",
}
_OF_THE_UNDECIDED = {Source.FRIENDS: "Which friend likes their job? The easiest place to start."}
_BY_SITUATION: Mapping[str, Mapping[Source, str]] = MappingProxyType(
    {
        Situation.STUDENT: _OF_STUDENTS,
        Situation.UNDECIDED: _OF_STUDENTS | _OF_THE_UNDECIDED,
        Situation.WORKING: _OF_ADULTS
        | {Source.COLLEAGUES: "Which colleague came from another field, or left for one?"},
        Situation.BETWEEN_JOBS: _OF_ADULTS
        | {
            Source.COLLEAGUES: "Which former colleague has moved to a place you like?",
        },
        Situation.LEAVING_RESEARCH: _OF_ADULTS
        | {
            Source.COLLEAGUES: "Who from your group or your field has left research before you?",
            Source.FACULTY: "Which teacher or adviser has former students outside the university?",
        },
        Situation.RETURNING: _OF_ADULTS
        | {
            Source.COLLEAGUES: "Who did you like to work with before your time away?",
            Source.COMMUNITY: "Who have you met in your time away: a club, a school, volunteering?",
        },
    }
)
_OUT_OF_SCHOOL: Mapping[str, Mapping[Source, str]] = {
    Situation.UNDECIDED: _OF_ADULTS | _OF_THE_UNDECIDED,
    Situation.OTHER: _OF_ADULTS,
}


def source_prompt(source: Source, situation: str = "", *, at_school: bool = True) -> str:
    """Return the question for a source; `situation` is where the person stands, if known.

    Who has not decided or is elsewhere in life need not study: not `at_school` they are asked
    as other adults are.
    """
    prompts = _BY_SITUATION.get(situation, {})
    if not at_school:
        prompts = _OUT_OF_SCHOOL.get(situation, prompts)
    return prompts.get(source) or _PROMPTS[source]
