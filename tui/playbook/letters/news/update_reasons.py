"""The reasons to write again (N1), and the sentences that open such a letter."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class UpdateReason(StrEnum):
    """Why one writes again (N1)."""

    ADVICE = "advice"
    INTRODUCTION = "introduction"
    ARTICLE = "article"
    OWN_NEWS = "own news"
    THEIR_NEWS = "their news"
    THEIR_POST = "their post"
    HELP = "help"
    QUESTION = "question"
    APPLIED = "applied"
    OPENING = "opening"

    @property
    def words(self) -> str:
        """The reason in words, for a menu."""
        return _WORDS[self]


_WORDS = {
    UpdateReason.ADVICE: "I followed their advice",
    UpdateReason.INTRODUCTION: "I talked to somebody they introduced",
    UpdateReason.ARTICLE: "I read something that may interest them",
    UpdateReason.OWN_NEWS: "I have news",
    UpdateReason.THEIR_NEWS: "I heard news about them or their organization",
    UpdateReason.THEIR_POST: "I have a comment on something they posted",
    UpdateReason.HELP: "I can offer my help",
    UpdateReason.QUESTION: "I have a new question",
    UpdateReason.APPLIED: "I am applying where they work",
    UpdateReason.OPENING: "A job opening they told me about is not for me",
}

SUBJECTS: Mapping[UpdateReason, str] = MappingProxyType(
    {
        UpdateReason.ADVICE: "What came of our conversation",
        UpdateReason.INTRODUCTION: "Thank you for the introduction",
        UpdateReason.ARTICLE: "An article for you",
        UpdateReason.OWN_NEWS: "A short update",
        UpdateReason.THEIR_NEWS: "I heard your news",
        UpdateReason.THEIR_POST: "Your post",
        UpdateReason.HELP: "Something I could help with",
        UpdateReason.QUESTION: "One more question",
        UpdateReason.APPLIED: "I am applying, and wanted you to know",
        UpdateReason.OPENING: "Thank you for thinking of me",
    }
)

PROMISE_SENTENCES = (
    "When {last}, I said I would {promise}. I did, and [what came of it].",
    "I would like to tell you how one thing went. When {last}, my plan was to {promise}; that is "
    "done, and [what came of it].",
    "You may remember that when {last}, I meant to {promise}. I have done it, and "
    "[what came of it].",
)
"""A promise in words to them, after which what came of it is to be told."""

SAYING_SENTENCES = (
    "Since {last}, [what is new with you]. {kept}",
    "Here is how things have gone since {last}: [what is new with you]. {kept}",
    "You may like to hear what has happened since {last}: [what is new with you]. {kept}",
)
"""Around what they said that is no advice: nobody can have done anything about it."""

INTRODUCED_TOO = (
    "{You} pointed me to {introduced}. {Them} spoke {spoken}, and it cleared up more than one of "
    "my questions.",
    "{You} suggested {introduced}, and that was a good idea: the conversation {spoken} was time "
    "well spent, and it began with you.",
    "{You} told me about {introduced}. I wrote, and the conversation {spoken} helped me to see my "
    "way.",
)
"""What came of an introduction in other words, for others."""

SENTENCES: Mapping[UpdateReason, tuple[str, str, str]] = MappingProxyType(
    {
        UpdateReason.ADVICE: (
            "When {last}, {advice} Since then, I have [what you did about it].",
            "I would like to report back. When {last}, {advice} I have kept it in mind since "
            "then, and [what came of it].",
            "You may remember that when {last}, {advice} Because of it, I have "
            "[what you did about it].",
        ),
        UpdateReason.INTRODUCTION: (
            "{You} pointed me to {introduced}. {Them} spoke {spoken}, and I came away with "
            "answers I would not have found on my own.",
            "I want you to know how it went: {you} suggested {introduced}, and the "
            "conversation {spoken} was time well spent. It began with you.",
            "{You} told me about {introduced}. I got in touch, and the conversation {spoken} "
            "helped me a good deal.",
        ),
        UpdateReason.ARTICLE: (
            "I came across [the article, with its link], and it brought back what you told me "
            "when {last}: [why it may interest them].",
            "Here is something you may like to read: [the article, with its link]. It made me "
            "think of what you said when {last}, because [why it may interest them].",
            "I have just read [the article, with its link] and would have liked to ask you about "
            "it when {last}: [what made you think of them].",
        ),
        UpdateReason.OWN_NEWS: (
            "Since {last}, [what is new with you].",
            "Here is how things have gone since {last}: [what is new with you].",
            "You may like to hear what has happened since {last}: [what is new with you].",
        ),
        UpdateReason.THEIR_NEWS: (
            "I read [the news about them], and it took me back to when {last}. [What you want to "
            "say about it.]",
            "I heard [the news about them] and wanted to send you a line. [What you want to say "
            "about it.] It brought back what you told me when {last}.",
            "When {last}, you told me about {work}, and now I have heard [the news about them]. "
            "[What you want to say about it.]",
        ),
        UpdateReason.THEIR_POST: (
            "I read [what they posted] and recognized some of what you told me when {last}. [What "
            "you think of it.]",
            "I stopped at [what they posted], because it took me back to when {last}. [What you "
            "think of it.]",
            "I saw [what they posted]. [What you think of it.] It fits with what you said when "
            "{last}.",
        ),
        UpdateReason.HELP: (
            "You helped me when {last}, and I would like to give something back: [what you could "
            "do for them].",
            "When {last}, you mentioned [what they need]. I could help with that: [what you could "
            "do for them].",
            "Since {last}, I have been looking for a way to return the favor. I could [what you "
            "could do for them], if that would be useful.",
        ),
        UpdateReason.QUESTION: (
            "Since {last}, a question has come up that I think you can answer: [your question]?",
            "May I come back to you with one question? It was not yet on my list when {last}: "
            "[your question].",
            "There is one thing I did not think to ask when {last}: [your question]?",
        ),
        UpdateReason.APPLIED: (
            "I am applying for [the position] {there}, and what you told me when {last} "
            "is part of why. May I mention in my cover letter that we talked? If not, that is "
            "fine.",
            "I wanted you to hear this from me: after what you told me when {last}, I am applying "
            "for [the position] {there}. I have not mentioned you. Would it be all right "
            "to say that we talked?",
            "I have thought a good deal about what you told me when {last}, and now I am applying "
            "for [the position] {there}. I have given nobody your name; may I say that "
            "we talked?",
        ),
        UpdateReason.OPENING: (
            "Thank you for telling me about [the opening]. I have thought it over, along with what "
            "you told me when {last}, and I will not apply, because [what does not fit]. It means "
            "a lot to me that you thought of me.",
            "It was kind of you to think of me for [the opening]. I went back to my notes from "
            "when {last}, and I will let it pass: [what does not fit].",
            "I have given [the opening] some thought, and what you said when {last}, too. It is "
            "not the right step for me now, because [what does not fit]. Thank you for telling "
            "me about it.",
        ),
    }
)
"""What opens the letter, by reason, in as many phrasings as letters have."""

_REPORTING = (
    "I thought you would like to know. No need to reply.",
    "Thank you again for your help.",
    "I hope things are going well for you.",
)
REPORTED_TOO = (
    "I thought you might be glad to hear it.",
    "That is how far I have come, and I thank you for your part in it.",
    "I am glad that I asked you.",
)
"""The end of a report in other words, for others."""
_SHARING = (
    "I hope things are going well for you. No need to reply.",
    "I hope you are well.",
    "All is well here, and I hope it is with you, too.",
)

FAREWELLS: Mapping[UpdateReason, tuple[str, str, str]] = MappingProxyType(
    {
        UpdateReason.ADVICE: _REPORTING,
        UpdateReason.INTRODUCTION: (
            "Thank you for connecting us. No need to reply.",
            "Thank you again for your help.",
            "Thank you for opening that door.",
        ),
        UpdateReason.ARTICLE: _SHARING,
        UpdateReason.OWN_NEWS: _REPORTING,
        UpdateReason.THEIR_NEWS: _SHARING,
        UpdateReason.THEIR_POST: _SHARING,
        UpdateReason.HELP: (
            "If it is of no use just now, that is fine, too.",
            "Only if it suits you, of course.",
            "A no is just as fine.",
        ),
        UpdateReason.QUESTION: (
            "A line or two would be plenty, whenever it suits you.",
            "I would be grateful for a short answer, and there is no hurry.",
            "If somebody else is the better person to ask, a name would help, too.",
        ),
        UpdateReason.APPLIED: (
            "There is nothing else you need to do.",
            "If you would rather I did not, I will leave it out. There is nothing else to do.",
            "If not, that is fine, and I ask for nothing else.",
        ),
        UpdateReason.OPENING: (
            "If you think I am wrong about that, I would be glad to hear it.",
            "Please keep telling me what you come across.",
            "Thank you again for looking out for me.",
        ),
    }
)
