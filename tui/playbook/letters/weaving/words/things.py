"""Nouns that one counts: alone after a verb or a preposition they lack their article."""

from tui.playbook.letters.weaving.words import word_set

THINGS = word_set(
    "app application award bachelor's blog book budget calendar certificate certification channel "
    "chart class club course database deadline degree diary draft elective email essay event "
    "fellowship field folder form foundation goal grant group guide handbook hobby instrument "
    "internship job journal language letter list listserv lab license log major manual map "
    "master's meeting memo minor model name network newsletter niche note notebook number paper "
    "pitch plan platform podcast policy portfolio position program project prototype question "
    "reel report routine sample schedule script session shift site skill slack specialty "
    "spreadsheet statement story survey system table team template test thesis tool topic tour "
    "tracker trade trip website workshop"
)
"""Things one makes, joins or takes: "learn database" lacks a word."""

PLACES_OF_WORK = word_set(
    "agency aquarium archive bakery bank bar brewery cafe café center charity church clinic club "
    "company consultancy co-op courthouse daycare diner dealership factory farm firm foundation "
    "gallery garage gym hospital hotel lab laundromat library magazine mill museum newspaper "
    "nonprofit nursery orchestra pharmacy pool pub publisher ranch restaurant salon shelter shop "
    "startup start-up station store studio supermarket theater warehouse winery zoo"
)
"""Where one works, among others of the kind: "at bank" lacks a word."""

SOMEBODY = word_set(
    "advisor adviser boss chef coach colleague congressman contractor coworker dean designer "
    "director doctor editor engineer foreman friend instructor judge lawyer manager mentor nurse "
    "officer owner partner photographer physician plumber president principal producer professor "
    "publisher recruiter researcher scientist senator supervisor surgeon teacher therapist vet "
    "welder writer"
)
"""People by what they do: "ask manager" lacks a word."""

ON_THE_ONE = word_set(
    "write draft finish send fix update edit polish rewrite redo submit complete build revise "
    "watch start review print prepare record clean"
)
"""What one does to the one thing of its kind that was spoken of."""
