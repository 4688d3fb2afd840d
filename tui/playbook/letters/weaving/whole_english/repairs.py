"""The small words that hurried notes leave out, where only one word can be meant."""

import re
from functools import lru_cache

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.whole_english.tested import with_articles_of_tests

_EXAMS = (
    "(?-i:FE|PE|NCLEX|TEAS|HESI|MCAT|LSAT|GRE|GMAT|DAT|PCAT|CPA|CFA|CPCE|NCE|EPPP|PANCE|CISSP|CCNA"
    "|CMA|EA|TOEFL|IELTS|ASVAB|CDL|USMLE|NPTE|ARE|LARE|PSI|Praxis|bar)"
)
_REPAIRS = (
    # résumé, cover letter, portfolio: there is only mine.
    (r"\b(of|on|in|into|to|with|for|from|about|at|update|rewrite|put|send|bring|tailor|polish"
     r"|review|forward|pass|proofread|share|fix|print|email|attach|carry|drop off) "
     r"(résumé|cover letter|LinkedIn profile|LinkedIn headline|GitHub)\b(?! \w+s\b)",
     r"\1 your \2"),
    (r"(?<!\bon )(?<!\bevery )(?<!\bthe )(?<!\bany )"
     r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:nights|mornings|afternoons|evenings))$",
     r"on \1"),
    (r"^(?!always\b)([a-z].*) always$", r"always \1"),
    (r"\bwith (monitor|screen|phone|lights?|door|camera|microphone|sound|television|radio|laptop"
     r"|engine|power|heat|motor|lid|window|sound) (on|off|open|closed|shut)\b", r"with the \1 \2"),
    (r"\bat (top|bottom|end|start|beginning|front|back) of\b", r"at the \1 of"),
    (r"\bin (middle|front half|back) of\b", r"in the \1 of"),
    (r"\b(after|before|in|during|until|for|from|at|by) (first|second|third|last) "
     r"(job|month|semester|shift|client|day|interview|class|year|week|clinical|rotation|term)\b",
     r"\1 the \2 \3"),
    (r"(?<!\bin )(?<!\bduring )(?<!\bafter )(?<!\bbefore )(?<!\buntil )(?<!\bof )(?<!\bfor )"
     r"(?<!\bthan )(?<!\bonly )(?<!\bby )(?<!\band )(?<!\bfrom )(?<!\bis )(?<!\bsave )(?<!\blose )"
     r"(?<!\bspend )(?<!\bsurvive )(?<!\buse )(?<!\bplan )(?<!\bskip )(?<!\benjoy )(?<!\bfinish"
     r" )(?<!\btake )(?<!\bjust )"
     r"\b(your|the) (first|second|third) "
     r"(semester|year|week|month)(?=$| with\b)", r"in \1 \2 \3"),
    (r"(?<=\w )(?<!\bthe )(?<!\byour )(?<!\bin )(first|second) (week|month|year|semester)$",
     r"in the \1 \2"),
    (r"(?<!\bin )(?<!\bby )(?<!\buntil )(?<!\bafter )(?<!\bbefore )(?<!\bfor )(?<!\bfrom )"
     r"(?<!\bthan )(?<!\bof )(?<!\bof your )(?<!\bto )(?<!\band )(?<=\w )"
     r"\b(year|month|week) (one|two|three)$", r"in \1 \2"),
    (r"(?<!\bin )(?<!\bby )(?<!\buntil )(?<!\bafter )(?<!\bbefore )(?<!\bfor )(?<!\bfrom )"
     r"(?<!\bthan )(?<!\bof )(?<!\bto )(?<!\band )(?<!\bduring )(?<!\bover )(?<=\w )"
     r"\b(your (?:first|1L|2L|freshman|sophomore|junior|senior|gap|last) (?:summer|year"
     r"|semester))$",
     r"in \1"),
    (r"\b(if|when|because|that|and|even if|after|before|what) (?:the )?"
     r"(posting|ad|listing|sheet|syllabus|handbook|office|manual|form) (says|asks|wants|uses|is)\b",
     r"\1 the \2 \3"),
    (r"\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten) (years?|months?) experience\b",
     r"\1 \2 of experience"),
    (r"\bwhat(?:'s| is) (your|my|the) ([\w-]+(?: [\w-]+)?)$", r"what \1 \2 is"),
    (r"\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (hours?|minutes?|days?) "
     r"(?:per|each) (day|week|month)\b", r"\1 \2 a \3"),
    (r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth) grade (?=teachers?\b|class"
    r"|students?\b)",
     r"\1-grade "),
    (r"^((?:say|said|says|can|to)? ?come) (see|watch|help|meet|visit|try)\b", r"\1 and \2"),
    (r"\b(one|a|an|another) (statistics|calculus|physics|mathematics|economics|accounting|biology"
     r"|chemistry|psychology|Spanish|writing|coding|GIS)(?=$|,| and\b| or\b| before\b| first\b)",
     r"\1 \2 course"),
    (r"\babout (job shadow|summer job|summer internship)\b(?!ing)", r"about a \1"),
    (r"\b(read|study|note|notes) (\w+) you said$", r"\1 \2 you mentioned"),
    (rf"\b((?:register|sign up|study|prepare|sit) for|take|retake|pass|schedule|book|start)"
     rf" (?:the )?({_EXAMS})\b(?! \w+(?:s\b|[- ]prep|exam))(?! exam)", r"\1 the \2 exam"),
    (r"\b(to|for|with|in|at|by|on|from) ((?:[\w'-]+ ){1,3}?)?([\w'-]+) not (?=\1 )",
     r"\1 \2\3, not "),
    (r"\b(get|earn|finish) (CDL|GED|BSN|ADN|MBA|MSW|MPH|BA|BS)"
     r"(?=$|,| (?:first|then|before|after|and)\b)",
     lambda found: f"{found[1]} {'an' if found[2][0] in 'AM' else 'a'} {found[2]}"),
    (r"\bwrite (her|him|them) (?=(?:when|if|once|after|before|about|in|as soon as|how)\b)",
     r"write to \1 "),
)  # fmt: skip
_WRITTEN = tuple((pattern_of(pattern, re.IGNORECASE), said) for pattern, said in _REPAIRS)


# One note is read several ways, and asked for by several letters.
@lru_cache(maxsize=256)
def repaired(text: str) -> str:
    """Return a cleaned text with the articles and prepositions that only one word can be."""
    for pattern, said in _WRITTEN:
        text = pattern.sub(said, text)
    return with_articles_of_tests(text)
