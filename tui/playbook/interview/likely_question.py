"""Which question of the agenda a line of notes most likely answers."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from tui.model.interview import AgendaItem
from tui.playbook.questions.bank import Theme, theme_now
from tui.playbook.questions.likeness import gist

_LEAST = 1
_LEAD = 1
_THEMES = {theme.value: theme for theme in Theme}

# What people say when they answer a question of a theme; each is the beginning of a word.
_CUES: Mapping[Theme, str] = MappingProxyType(
    {
        Theme.PATH: (
            r"start(?:ed)? (?:out|as|in)|began|grew up|studied|majored|degree in|dropped out|"
            r"switched|quit|left .{1,20} (?:in|for)|got (?:in|into|hired|laid off)|fell into|"
            r"by accident|used to|came (?:from|over|through)|first job|years? (?:ago|at|in)|"
            r"transferred|career change"
        ),
        Theme.FIRST_JOB: (
            r"first (?:job|year|week|month|boss|real)|newcomers?|new hires?|entry.level|"
            r"starting out|hired (?:me|her|him|them)|took a chance|probation"
        ),
        Theme.DAY: (
            r"mornings?|afternoons?|meetings?|stand.?ups?|emails?|slack|calls? all|shifts?|"
            r"(?:on|at) (?:site|a desk)|day to day|typical|every (?:day|week)|mondays?|fridays?|"
            r"half the (?:day|time)|most of (?:the|her|his|their) (?:day|time)|paperwork|"
            r"spreadsheets?|\d+ ?% of"
        ),
        Theme.BEST_HARDEST: (
            r"loves?|hates?|hard(?:est)?|worst|best part|burn.?(?:out|t)|stress\w*|proud|"
            r"frustrat\w+|boring|tedious|rewarding|favorite|miss(?:es)?|exhaust\w+"
        ),
        Theme.SKILLS: (
            r"sql|python|excel|skills?|good at|communicat\w+|writing|soft skills?|people skills?|"
            r"curious|curiosity|patien\w+|detail|portfolio|projects?"
        ),
        Theme.TRAINING: (
            r"certif\w+|courses?|bootcamps?|licen[cs]e\w*|degrees?|masters?|phd|classes|school|"
            r"exams?|training|apprentice\w*|internships?|diploma"
        ),
        Theme.GETTING_IN: (
            r"appl(?:y|ied|ication)\w*|openings?|referr?al\w*|cover letters?|r[eé]sum[eé]s?|cv|"
            r"job titles?|recruiters?|interview(?:s|ed|ing)?|hir(?:e|es|ed|ing)|posted|entry.level"
        ),
        Theme.ADVANCEMENT: (
            r"promot\w+|senior|manager|lead(?:s|ing)?|mentor\w*|next step|rais(?:e|es)|track"
        ),
        Theme.CONDITIONS: (
            r"pa(?:y|ys|id)|salar\w+|wages?|\$ ?\d|\d+ ?k\b|per hour|/ ?h(?:ou)?r|hours|overtime|"
            r"benefits|insurance|pension|unions?|layoffs?|laid off|stable|contract|night shifts?|"
            r"remote|hybrid|from home|vacation|weekends"
        ),
        Theme.FIT: r"culture|belong\w*|introvert\w*|personality|fits?|unwritten|clique\w*|vibe",
        Theme.CHANGES: (
            r"ai|a\.i\.|chatgpt|automat\w+|in (?:\d+|five|ten|three) years|future|trend\w*|"
            r"grow(?:s|ing)|shrink\w*|chang(?:e|es|ed|ing)|demand|regulat\w+|budget cuts?"
        ),
        Theme.READING: (
            r"books?|podcasts?|newsletters?|blogs?|reads?|listens?|conferences?|meetups?|"
            r"associations?|subreddit|discord|youtube|journals?"
        ),
        Theme.ADVICE: (
            r"don['’]?t|never|always|should(?:'ve| have)?|would(?: have|'ve)? (?:told|do)|"
            r"if (?:i|he|she|they) were|be stubborn|advi[cs]es?|wish(?:es)?|regrets?|start small|"
            r"take (?:the|every)|ask for"
        ),
        Theme.ORGANIZATION: (
            r"team of|(?:our|the|their) team|company|department|founders?|boss|reorg\w*|"
            r"decisions?|merger|clients?|customers?|\d+ people|onboarding|offices?"
        ),
        Theme.PEOPLE: r"talk to|knows? (?:a|some)|introduc\w+|reach out|put me in touch|colleague",
    }
)


def likely_question(
    text: str, agenda: Sequence[AgendaItem], current: str = ""
) -> AgendaItem | None:
    """Return the question a line most likely answers, None where nothing speaks for one.

    It must speak for it clearly more than for the question of the id `current`, under which
    the line stands, and than for any other.
    """
    scores = {item.id: _score(text, item) for item in agenda}
    ranked = sorted(agenda, key=lambda item: scores[item.id], reverse=True)
    if not ranked or ranked[0].id == current:
        return None
    best = scores[ranked[0].id]
    rivals = [scores[item.id] for item in ranked[1:]]
    if best < _LEAST or best - max(rivals, default=0) < _LEAD:
        return None
    return ranked[0]


def _score(text: str, item: AgendaItem) -> int:
    return len(gist(text).stems & gist(item.text).stems) + _cues_in(text, item)


def _cues_in(text: str, item: AgendaItem) -> int:
    theme = _THEMES.get(theme_now(item.theme))
    cues = _CUES.get(theme, "") if theme else ""
    if not cues:
        return 0
    return len({found.casefold() for found in re.findall(rf"\b(?:{cues})\b", text, re.IGNORECASE)})
