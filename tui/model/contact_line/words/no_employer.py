"""Ways of having no employer, which are no organizations to have worked at."""

import re

from tui.model.text.folding import folded

# Compiled when first used: the first screen does without it.
_NO_EMPLOYER = (
    r"(?:(?:semi-?)?retired|retiree|pensioner|self[ -]?employed|freelancer?|freelancing|independent"
    r"(?: (?:consultant|contractor|professional))?|student|college student|grad(?:uate)? student"
    r"|undergrad(?:uate)?|unemployed|not (?:currently )?(?:employed|working)|between jobs"
    r"|in between jobs|(?:currently |actively )?(?:looking|searching|seeking)"
    r"(?: for)?(?: (?:a|an|my|new|next|the|full[ -]time|part[ -]time))*"
    r"(?: (?:work|jobs?|role|roles|position|opportunit(?:y|ies)|employment|internships?|gigs?))+"
    r"|(?:(?:a|in|at) )*(?:start-?up )?\(?stealth(?: mode)?(?: (?:start-?up|company|mode|firm))*\)?"
    r"|(?:(?:a|in|at) )*start-?up \(stealth\)"
    r"|on (?:[\w-]+ ){0,2}leave(?: (?:until|till|thru|through|from|since|for|right now|now).*)?"
    r"|home|at home|wfh|from home|works? from home"
    r"|(?:(?:has|runs|owns) )?(?:(?:his|her|their|my) )?own (?:small )?(?:business"
    r"|company|firm|shop|practice|studio|thing)"
    r"|job[ -]?seeker|job ?hunting|open to work|on sabbatical|sabbatical|on leave|career break"
    r"|on a career break|gap year|homemaker|house(?:wife|husband)|stay[ -]at[ -]home"
    r" (?:mom|mum|dad|parent|mother|father)|full[ -]time (?:mom|mum|dad|parent|student)"
    r"|rentner(?:in)?|im ruhestand|selbst(?:st)?ändig|freiberuflich(?:er?)?|freiberufler(?:in)?"
    r"|arbeitssuchend|arbeitslos|jubilad[oa]|autónom[oa]|desemplead[oa]|estudiante|retraitée?"
    r"|indépendante?|étudiante?|pensionat[oa]|libero professionista)"
)


def is_no_employer(text: str) -> bool:
    """Whether words say that somebody has no employer: Retired, Self-employed, between jobs."""
    return re.fullmatch(_NO_EMPLOYER, text.strip(" .!"), re.IGNORECASE) is not None


def title_and_employer(title: str, organization: str) -> tuple[str, str]:
    """Return both with what is no employer moved to the title: Designer, Freelance."""
    if not organization or not is_no_employer(organization):
        return title, organization
    if folded(organization) in folded(title):
        return title, ""
    return ", ".join(filter(None, (title, organization))), ""
