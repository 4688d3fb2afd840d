"""Whether somebody's title tells of a trade or of work with the hands."""

import re

from tui.model.text.patterns import pattern_of

_TRADE = pattern_of(
    r"\b(?:fore(?:man|woman|person)|electrician|plumber|(?:pipe|steam)fitter|welder|carpenter"
    r"|(?:stone|brick)?mason|bricklayer|roofer|mechanic|machinist|line(?:man|woman|worker)"
    r"|(?:bus|truck|delivery|van|taxi|forklift|tow) driver|driver|trucker|glazier|joiner|tiler"
    r"|drywaller|scaffolder|iron ?worker|boilermaker|millwright|locksmith|cabinet ?maker|butcher"
    r"|baker|(?:line |prep |head )?cook|hairdresser|barber|janitor|custodian|landscaper|gardener"
    r"|(?:crane|equipment|machine|forklift) operator|longshore(?:man|worker)|miner|logger"
    r"|(?:house )?painter and decorator|(?:hvac|auto|appliance|elevator)(?: service)? "
    r"(?:tech|technician|mechanic|installer)|handyman|stagehand|housekeeper)\b",
    re.IGNORECASE,
)
_DESK = pattern_of(
    r"\b(?:engineer\w*|manager|director|professor|software|developer|researcher|scientist|analyst"
    r"|head of|vp|president|ceo|cto|chief|editor|writer|lecturer|phd|consultant|recruiter|data"
    r"|marketing|business|designer|executive|attorney|lawyer|student)\b",
    re.IGNORECASE,
)


def in_a_trade(title: str) -> bool:
    """Whether a title plainly tells of a trade; not one of an office as well, nor none at all."""
    return bool(_TRADE.search(title)) and not _DESK.search(title)
