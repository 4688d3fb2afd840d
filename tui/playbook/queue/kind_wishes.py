"""Offers that leave nothing to follow up: kind wishes, and small things for the visit itself."""

import re

from tui.model.text.patterns import pattern_of

_WISH = pattern_of(
    r"\b(?:pray(?:s|ed|ing|ers?)?|bless\w*|(?:keep(?:s|ing)? |cross\w* )(?:her |his |their |my "
    r"|your )?"
    r"fingers(?: crossed)?|fingers crossed|wish(?:es|ed)? (?:me|us|you)\b|(?:best|well"
    r"|good) wishes|good luck|best of luck|luck|root(?:s|ing)? for"
    r"|cheer(?:s|ing)?(?: me)? on|cheering for|cheer for|good (?:thoughts|vibes)|light a candle"
    r"|thoughts and prayers|in (?:my|her|his|their|your) thoughts|happy for me|believes? in me"
    r"|(?:send|say|give)s? (?:my |her |his |their )?"
    r"(?:love|regards|greetings|hi|hello)|moral support|hugs?)\b",
    re.IGNORECASE,
)
_FOR_THE_VISIT = pattern_of(
    r"^(?:(?:to )?(?:give|get|gave|buy|bring|validate)s? )?(?:(?:me|us) )?(?:a |an |some |the "
    r"|my )?"
    r"(?:(?:free|visitor|guest) )?(?:parking(?: pass| spot| ticket| permit| validation)?|wi-?fi"
    r"|badge|swag|stickers?|(?:coffee )?mug|tote(?: bag)?|t-?shirt|snacks?|donuts?|cookies|candy"
    r"|(?:cup of|glass of) \w+|water|ride to the station)(?: (?:pass|for the (?:day|visit)|when i "
    r"(?:come|visit)))?[.! ]*$",
    re.IGNORECASE,
)
_DOES_MORE = pattern_of(
    r"\b(?:introduc\w+|intros?|send\w* (?:me|my|a|an|the|some|over)|sends? (?!\w* ?(?:love|good|my"
    r"|her|his|their))|forward\w*|shar(?:e|es|ing)|connect\w*|e-?mail\w*|call\w*|text(?:s|ing)? me"
    r"|look\w*|read\w*|review\w*|shadow\w*|visit\w*|recommend\w*|refer\w*|lend\w*|show\w*|meet\w*"
    r"|ask\w*|put\w*|check\w*|talk\w*|write\w*|help\w*|practice|mock|lunch|coffee|tour)\b",
    re.IGNORECASE,
)


def is_kind_wish(offer: str) -> bool:
    """Whether an offer is no more than a wish or a courtesy, so that nobody has to be reminded.

    "pray for me", "a free parking pass"; not "introduce me to Sam and pray for me".
    """
    if _FOR_THE_VISIT.search(offer.strip()):
        return True
    return bool(_WISH.search(offer)) and not _DOES_MORE.search(_WISH.sub("", offer))
