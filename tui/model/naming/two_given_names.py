"""Two given names that are one: Mary Ann, Billy Joe, José Luis."""

from collections.abc import Sequence

from tui.model.naming.known_names import is_given_name, may_be_family_name
from tui.model.text.folding import folded

# The two of which people are called by both.
_USUAL = """
    mary=ann mary=anne mary=beth mary=ellen mary=jane mary=jo mary=kate mary=kay mary=lou mary=lynn
    mary=pat mary=sue mary=catherine mary=katherine mary=claire mary=clare mary=alice mary=frances
    mary=jean mary=carol mary=louise mary=margaret mary=helen
    ann=marie anne=marie anna=maria anna=lena anne=sophie anne=laure anne=lise anne=mette
    rose=marie rosa=maria lee=ann peggy=sue betty=jo betty=lou betty=sue betty=ann betty=jean
    bobby=jo bobby=joe bobby=ray bobby=lee bobby=sue billy=joe billy=bob billy=ray billy=jo
    billy=jean billy=dee jim=bob joe=bob john=paul john=boy johnny=ray jimmy=lee jimmy=joe
    sue=ellen sue=ann jo=ann jo=anne jo=beth norma=jean wanda=jean ella=mae ida=mae annie=mae
    jo=ellen amy=jo sarah=beth tammy=lynn terry=lynn bonnie=jean
    jean=luc jean=pierre jean=paul jean=marc jean=claude jean=francois jean=michel jean=jacques
    jean=louis jean=baptiste jean=philippe jean=marie jean=yves jean=christophe jean=charles
    marie=claire marie=louise marie=helene marie=france marie=pierre marie=christine
    pierre=yves pierre=louis
    ana=maria ana=luisa ana=paula ana=lucia ana=sofia ana=clara ana=carolina ana=beatriz ana=isabel
    ana=cristina ana=rosa ana=gabriela ana=laura
    maria=jose maria=elena maria=luisa maria=teresa maria=fernanda maria=isabel maria=eduarda
    maria=clara maria=cristina maria=angeles maria=pilar maria=rosa maria=eugenia
    maria=victoria maria=paula maria=ines maria=alejandra maria=camila maria=grazia maria=pia
    jose=luis jose=maria jose=antonio jose=manuel jose=miguel jose=carlos jose=angel jose=ignacio
    juan=carlos juan=pablo juan=jose juan=manuel juan=luis juan=antonio juan=david juan=miguel
    luis=miguel luis=fernando luis=alberto luis=enrique luis=felipe miguel=angel marco=antonio
    carlos=alberto francisco=javier victor=manuel pedro=pablo joao=pedro joao=paulo joao=maria
    luiz=carlos luiz=felipe rosa=elena gian=carlo gian=luca gian=marco hans=peter karl=heinz
    hans=jorg klaus=peter eva=maria anna=karin
"""
# Behind another given name these may be the second half of one, or only a middle name.
_MAYBE_WORDS = "jo joe mae sue beth bob lou ellen ann anne kate rae kay lee"
_MAYBE = frozenset(_MAYBE_WORDS.split())
_NEVER_FAMILIES = frozenset(["jo", "mae", "sue", "beth", "bob", "luc", "jose"])


_DOUBLE = frozenset(tuple(pair.split("=")) for pair in _USUAL.split())


def double_name_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return how to greet somebody whose name begins with two given names; () for others.

    `words` are the given names and the family name: Mary Ann Fischer is Mary Ann; Emma Jo Hart
    may be either; Lee Ann Park, Robert James Miller and Jean Paul are told by other rules.
    """
    first, second, *others = (*words, "", "")
    pair = (folded(first), folded(second))
    if not first or not second:
        return ()
    both = f"{first} {second}"
    is_alone = not any(others)
    if pair in _DOUBLE:
        is_sure = not is_alone or pair[1] in _NEVER_FAMILIES or not may_be_family_name(second)
        return (both,) if is_sure else (first, both)
    is_open = not is_alone and pair[1] in _MAYBE and is_given_name(first)
    return (both, first) if is_open and len(folded(first)) > 1 else ()
