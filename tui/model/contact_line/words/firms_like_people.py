"""Firms whose names are those of people: Morgan Stanley, Eli Lilly."""

from tui.model.text.folding import folded

_FIRM_NAMES = """
    morgan stanley|jp morgan|jpmorgan|jpmorgan chase|j.p. morgan|charles schwab|wells fargo
    |john deere|eli lilly|estee lauder|ralph lauren|calvin klein|michael kors|kate spade|merck
    |edward jones|raymond james|merrill lynch|johns hopkins|levi strauss|walt disney|perkins coie
    |brooks brothers|jones day|mary kay|ross|trader joe's|wendy's|denny's|kirkland|bain|booz allen
    |mercer|baker mckenzie|lincoln financial|ford|tiffany|abbott|dell|chase|kaiser|mercy|baxter
    |virginia mason|victoria's secret|macy's|kohl's|lowe's|marshalls|progressive|robert half
    |paul weiss|sidley austin|sullivan cromwell|warner bros|jimmy john's|papa john's|domino's
    |ben & jerry's|jo-ann|franklin templeton|frank's|arthur andersen|lloyds|gordon ramsay
"""
_FIRMS = frozenset(" ".join(_FIRM_NAMES.split()).replace(" |", "|").split("|"))


def is_firm_like_a_person(words: str) -> bool:
    """Whether words are a well-known firm that is called as a person may be: Morgan Stanley."""
    return folded(words.strip(" .,")) in _FIRMS
