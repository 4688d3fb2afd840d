"""Every rule of the playbook in one sentence, to be looked up by its id."""

from collections.abc import Mapping
from types import MappingProxyType

RULES: Mapping[str, str] = MappingProxyType(
    {
        "F1": "Start with those you share something with: family, friends, classmates, alumni, "
        "teachers, employers, neighbors, and whoever they send you to.",
        "F2": "Strangers can be asked too: through LinkedIn, a staff page, an online group or "
        "an event.",
        "F3": "A contact is warm if you have something in common and cold if not; the source "
        "says which, and you may overrule it.",
        "F4": "Distance does not matter: meet in person, by phone or by video.",
        "F5": "Make a friend your first interview: nobody is easier to begin with.",
        "F6": "Look at neighboring roles as well; one conversation tends to open the next.",
        "F7": "List whom you already know, source by source; an empty source is a question "
        "worth a minute.",
        "F8": "Remember who sent you to whom, and whether you may mention their name.",
        "S1": "A contact is known, to ask, asked, scheduled, talked, in touch or resting, and "
        "what happened says which.",
        "S2": "Whom you add by hand you mean to ask; whom you import stays merely known until "
        "you act.",
        "S3": "It is always clear whose turn it is, yours or theirs.",
        "R1": "Write an e-mail if you have the address; online messages and texts come second.",
        "R2": "Say who you are, how you found them, what you hope to learn from them, and ask "
        "for one informational interview of a stated length.",
        "R3": "A short message gets read; stay under about 150 words.",
        "R4": "The request carries no résumé and asks for no job.",
        "R5": "Let them choose how and when.",
        "R6": "Once they agree, settle day, time, time zone, length and how you will meet.",
        "R7": "Offer to send your questions ahead.",
        "R8": "Confirm the time and the purpose the day before.",
        "R9": "After about a week of silence write once more, and a second time at most.",
        "P1": "Find out about the person, the organization and the field beforehand.",
        "P2": "Bring 10 to 20 open questions that no search would answer, the most important "
        "first.",
        "P3": "Ask across themes: the path, the days, the skills, the changes, the advice, and "
        "the people.",
        "P4": "Be able to introduce yourself in a minute.",
        "P5": "Have an up-to-date résumé within reach, and keep it there until they ask.",
        "P6": "Settle the place, the line and what you wear, and be on time.",
        "P7": "Be ready in case it turns into a job interview.",
        "D1": "Begin by introducing yourself and saying thanks.",
        "D2": "You lead: let the talk wander, but get the must-asks answered.",
        "D3": "Never ask for a job.",
        "D4": "Near the end, if it feels right, ask what they make of your résumé, your skills "
        "and the titles to look for.",
        "D5": "When the time is up, say thanks, repeat one thing you learned and what you will "
        "do about it.",
        "D6": "Close with three questions: LinkedIn, staying in touch, and whom else to talk to "
        "in their name.",
        "D7": "Check their title and address before you hang up.",
        "A1": "Send a written thank-you within 48 hours that names something you learned.",
        "A2": "Connect on LinkedIn if they agreed to.",
        "A3": "A résumé they asked for goes out at once, along with the thank-you.",
        "A4": "Write down what the call says about the job, the field, the organization, the "
        "skills and your next steps.",
        "A5": "Reread that reflection after a month and after a year.",
        "A6": "Do what you promised, follow the advice, and tell them that you did.",
        "A7": "Everybody they suggest becomes a contact, with a note of who suggested them.",
        "N1": "Write again when you have a reason: a result, an article, news, a question, or "
        "help to offer.",
        "N2": "Keep updates short and rare, for those who showed interest.",
        "N3": "When you land somewhere, thank everyone who helped, by name.",
        "N4": "Some contacts grow into mentors, and others may rest; both are good ends.",
        "O1": "Keep people, notes, reflections and employers in one place.",
        "O2": "At any moment you can see what to do next, and why.",
        "O3": "Answers to the same question can be read side by side.",
    }
)
"""The rules by id: F finding, S stages, R requesting, P preparing, D during, A afterwards,
N staying in touch, O staying organized."""
