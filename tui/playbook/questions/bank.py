"""The question bank: open questions that no search would answer (P2, P3)."""

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """What a question is about (P3)."""

    PATH = "path into the work"
    FIRST_JOB = "first job and how it was got"
    TRAINING = "training and studies"
    DAY = "a normal day"
    BEST_HARDEST = "best and hardest parts"
    SKILLS = "skills and qualities"
    ADVANCEMENT = "advancement"
    CHANGES = "changes ahead"
    READING = "what to read and join"
    ADVICE = "advice to a younger self"
    ORGANIZATION = "the organization"
    PEOPLE = "other people to talk to"


class Tiara(StrEnum):
    """What a question is after: of five kinds, two each make a conversation."""

    TRENDS = "trends"
    INSIGHTS = "insights"
    ADVICE = "advice"
    RESOURCES = "resources"
    ASSIGNMENTS = "assignments"

    @property
    def letter(self) -> str:
        """The letter of the kind in TIARA."""
        return self.value[0].upper()


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """One question; its id never changes, `minutes` is how long an answer usually takes."""

    id: str
    theme: Theme
    text: str
    minutes: int = 2
    tiara: Tiara | None = None


# A TIARA letter, minutes, and the words. A new question goes to the end of its theme,
# since its position is the number in its id.
_LINES: dict[tuple[str, Theme], str] = {
    ("path", Theme.PATH): """
        I 3 How did you get from where I am now to what you do today?
        I 2 What made you choose this field over the others you were considering?
        I 2 Which turn in your career surprised you the most?
        I 2 What did you leave behind to do this work?
        I 2 Who or what changed your direction along the way?
        I 2 Which detour turned out to be worth more than the straight road?
        A 2 At which point would you turn off differently today?
        I 2 What did you picture this work to be before you knew it from inside?
        """,
    ("first-job", Theme.FIRST_JOB): """
        I 2 How did your first job in this field come about?
        I 2 What do you think made them take you at a time when you had little to show?
        I 2 What did you get wrong in your first year?
        A 2 Where do newcomers really find their way in nowadays?
        S 2 What were you trusted with in those first months?
        I 2 Who took a chance on you back then?
        A 2 How would you look for that first foothold if you had to start over this month?
        """,
    ("training", Theme.TRAINING): """
        I 2 Which parts of your studies turned out to matter, and which did not?
        I 2 What did you have to teach yourself because no course covered it?
        I 2 How much weight do degrees and certificates carry when your team picks somebody?
        R 2 If you had one free semester for learning today, what would go into it?
        S 2 Which practical exercise comes closest to the real thing?
        I 2 What do recent graduates arrive with that your generation did not have?
        A 2 How would you learn the trade without going back to school?
        """,
    ("day", Theme.DAY): """
        S 3 What did you actually do yesterday, hour by hour?
        I 2 How does a busy week differ from a quiet one?
        I 2 What share of your time goes to people, to screens and to paper?
        I 2 How do your hours and your place of work shape the rest of your life?
        I 2 What would an outsider never guess about your days?
        S 2 Which task eats more time than anybody would admit?
        S 3 What are you in the middle of right now?
        I 2 How much of your calendar is really yours to arrange?
        I 2 What does the first hour tell you about how the day will go?
        """,
    ("best", Theme.BEST_HARDEST): """
        I 2 When did you last go home thinking that this is why you do it?
        I 2 What is the part you would hand to somebody else tomorrow if you could?
        I 2 What drives people out of this line of work?
        S 2 Which problem keeps coming back however often it is solved?
        I 2 What do you put up with because the rest makes up for it?
        I 2 How do you recover after a stretch that asked too much?
        S 3 Which piece of work would you show with pride to someone who knows nothing about it?
        I 2 What has this profession taught you about yourself?
        """,
    ("skills", Theme.SKILLS): """
        I 2 What can the best people around you do that the merely good ones cannot?
        I 2 Which kind of person struggles in this role?
        A 2 Which skill took you the longest to build?
        A 3 From what you have heard of my background, what would carry over?
        A 2 How could somebody show those abilities before anyone has hired them?
        I 2 Which quality looks minor on paper but decides a lot in practice?
        S 2 What is the smallest project that would prove someone can do this?
        A 2 Where do you notice within a week that a beginner will be good?
        I 2 How do you get better at something that nobody here can teach you?
        """,
    ("advancement", Theme.ADVANCEMENT): """
        I 2 What do the next steps up from your position look like?
        I 2 How do people here earn more responsibility?
        A 2 What separates those who moved on quickly from those who stayed where they were?
        I 2 How do the different tracks compare, leading people against staying an expert?
        I 2 What does one give up by being promoted?
        S 2 Which assignments make others take notice of somebody?
        A 2 How did you find out what the next job up is really like?
        """,
    ("changes", Theme.CHANGES): """
        T 2 How will this work be different in three to five years?
        T 2 What has changed most since you started?
        T 2 Which new tool or rule worries your colleagues?
        T 2 Where do you expect demand to grow, and where to shrink?
        T 2 What is everybody excited about that leaves you cold?
        T 2 Which old habit of the trade is on its way out?
        A 2 How would you prepare for the changes you see coming?
        T 2 What early sign tells you that things are about to shift?
        """,
    ("reading", Theme.READING): """
        R 2 What do you read or listen to in order to keep up?
        R 2 Which groups or meetings have been worth your evenings?
        R 2 Which book or talk changed how you go about your work?
        R 2 Where do people of your trade discuss things frankly?
        R 2 What would you have me look at this weekend to get a true picture?
        R 2 Which public example of this work do you find well made?
        R 2 What source does everyone quote that you no longer trust?
        """,
    ("advice", Theme.ADVICE): """
        A 2 What would you tell yourself at my age?
        A 2 If you were in my place this year, what would you do first?
        A 2 Which common advice about this field should I ignore?
        A 2 What do you wish you had asked before you started?
        A 2 How would you test in a month whether this is for me?
        A 2 What is worth being stubborn about at the beginning?
        A 2 Which mistake would you let me make, because one only learns from making it?
        I 2 What did you worry about at the start that never came true?
        """,
    ("organization", Theme.ORGANIZATION): """
        I 2 How would you describe the way decisions are made at your organization?
        I 2 What sets your employer apart from others that do the same?
        S 2 What is your team trying to get done this year?
        I 2 How are new people brought in and helped along?
        I 2 What happens around you when something goes badly wrong?
        I 2 Who gets listened to in a meeting, whatever their title?
        I 2 What has kept you with them rather than somewhere else?
        T 2 Which pressure from outside does your organization feel most at the moment?
        """,
    ("people", Theme.PEOPLE): """
        R 2 Whose work do you admire, inside your organization or outside?
        R 2 Which neighboring roles should I learn about?
        R 2 Who sees this field quite differently from you?
        I 2 Which teams do you depend on most?
        R 2 Who left this work for something else and could tell me why?
        R 2 Whom do you ring when you are stuck?
        R 2 Who a few years ahead of me has made a beginning you think well of?
        """,
}
_KINDS = {
    "T": Tiara.TRENDS,
    "I": Tiara.INSIGHTS,
    "A": Tiara.ADVICE,
    "R": Tiara.RESOURCES,
    "S": Tiara.ASSIGNMENTS,
}


def _question(theme: Theme, question_id: str, line: str) -> BankQuestion:
    kind, minutes, text = line.split(maxsplit=2)
    return BankQuestion(question_id, theme, text, int(minutes), _KINDS[kind])


BANK: tuple[BankQuestion, ...] = tuple(
    _question(theme, f"{stem}-{number}", line)
    for (stem, theme), lines in _LINES.items()
    for number, line in enumerate(lines.strip().splitlines(), start=1)
)
"""All questions, by theme, the most useful of each theme first."""

CLOSING: tuple[BankQuestion, ...] = (
    BankQuestion("closing-linkedin", Theme.PEOPLE, "May we connect on LinkedIn?", 1),
    BankQuestion(
        "closing-in-touch",
        Theme.PEOPLE,
        "May I stay in touch and write to you when I have news or a question?",
        1,
    ),
    BankQuestion(
        "closing-others",
        Theme.PEOPLE,
        "Whom else should I talk to, and may I mention your name?",
        1,
        Tiara.RESOURCES,
    ),
)
"""The three questions that close a conversation (D6)."""
