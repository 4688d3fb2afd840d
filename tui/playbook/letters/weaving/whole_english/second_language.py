"""What a sentence lacks that was thought in another language: "I want know how is difference"."""

from tui.model.text.patterns import pattern_of

_BROKEN = pattern_of(
    r"\b(?:wants?|wish|hope|would like|(?<!if )need|am able|are able|allowed|interested)"
    r" (?:know|see|learn|ask|hear|understand|speak|talk|find|become|meet|work (?:as|in|at|on))\b"
    r"|\b(?:how|what|why) is (?:difference|reason|situation)\b"
    r"|\bis (?:big |small |great )?difference\b"
    r"|\bI interest |\bI (?:am )?interest in\b|\bI am agree\b|\bI am a work\b"
    r"|\bI (?:interested|interesting|studying|searching|working|learning)\b"
    r"|\bI am (?:work|study|want|know|search|interesting)\b"
    r"|\b(?:must|should) to [a-z]|\bexplain (?:me|us)\b"
    r"|\bfor (?:know|learn|ask|see|understand)\b"
    r"|\b(?:peoples|informations|advices|knowledges)\b|\bmore (?:better|easier)\b|\bin night\b"
    r"|\bI work(?:ed)? (?:\w+ )*?(?:in|at|on|with|for) (?:warehouse|forklift|office|factory|shop"
    r"|store|restaurant|hotel|kitchen|company|field|farm|bar|supermarket|call center|machine|truck"
    r"|crane)(?=$|[.,;]| (?:in|on|at|with|as|and|near|for|since|from|by)\b)"
)


def is_broken(text: str) -> bool:
    """Whether a text has what no native reader would write: "want know", "I work in night"."""
    return _BROKEN.search(text) is not None
