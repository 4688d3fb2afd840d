"""The words of the question bank, stem by stem: a TIARA letter and a question on each line.

A question's place among its stem's lines is the number in its id, which agendas and notes
refer to. So a new one goes to the end, and one that is no longer offered stays where it is,
with `RETIRED` before it.
"""

from collections.abc import Mapping
from types import MappingProxyType

RETIRED = "x "

LINES: Mapping[str, str] = MappingProxyType(
    {
        "path": """
            I How did you come to do what you do today?
            I What drew you to this field in the first place?
            I Which turn in your career surprised you the most?
            I Which options did you give up when you chose this work?
            I Who or what changed your direction along the way?
            x I Which detour turned out to be worth more than the straight road?
            A Looking back, where would you choose differently today?
            I What did you imagine this work was like before you were in it?
            I What did you have to find out by yourself because there was nobody to ask?
            I If you once changed fields yourself, what did you miss at first?
            I If you once left research yourself, what did you have to unlearn?
            """,
        "first-job": """
            I How did your first job in this field come about?
            I What do you think tipped the balance when you were first hired?
            I What did you learn the hard way in your first year?
            A How do newcomers usually find their way in these days?
            S What were you trusted with in your first months on the job?
            I Who gave you your first real chance in this field?
            A If you had to break into this field again this month, how would you go about it?
            """,
        "in": """
            A How do people come into this work from something quite different?
            R Which job titles should I look for, including ones I would never guess?
            A Which in-between jobs do people take on their way in from another field?
            A What would make you hesitate about somebody with my background?
            A Hearing what I have done so far, what would you leave out of my story?
            I What do career changers in your field tend to underestimate?
            R How do people in this field hear about openings before they are posted?
            A What makes an application stand out to the person who reads it first?
            I How do people where you work look at a gap on a résumé?
            R How does your team look for somebody new when there is an opening?
            I What helped the career changers you know to get in?
            """,
        "training": """
            I Which parts of your education or training turned out to matter, and which did not?
            x I What did you have to teach yourself because no course covered it?
            I How much do degrees and certificates count when your team chooses a new colleague?
            R If you had three free months to learn something for this work, what would you choose?
            S Which project at home would come closest to the real thing?
            I What do people entering the field now bring that was not expected when you started?
            A How would you learn this work without going back to school?
            A How would you explain years of research to somebody who hires in your field?
            I Where does a doctorate get in the way in this work?
            I What training do people get on the job where you work?
            """,
        "day": """
            S What happened on your most recent day at work, from start to finish?
            I How does a busy week differ from a quiet one?
            I How does your time split between people, quiet work and everything else?
            I How do the hours and the commute fit with the rest of life for people on your team?
            I What would an outsider never guess about your days?
            S Which task eats more time than anybody would admit?
            S What are you working on at the moment that you can talk about?
            I How much of your calendar is really yours to arrange?
            x I What does the first hour tell you about how the day will go?
            S What would I notice if I sat beside you for a morning?
            """,
        "best": """
            I When did you last finish a day thinking that this is why you do it?
            I What is the part you would hand to somebody else tomorrow if you could?
            I What drives people out of this line of work?
            S Which problem keeps coming back however often it is solved?
            I What do you put up with because the rest makes up for it?
            I How do people on your team recover after an intense stretch?
            S Which piece of your work are you proudest of?
            I What has this work taught you about yourself?
            """,
        "skills": """
            I What do the best people around you do differently?
            I What kind of person tends to struggle in this role?
            A Which skill took you the longest to build?
            A From what you have heard of my background, what would carry over?
            A How can somebody show they can do this before anyone has hired them?
            I Which quality looks minor on paper but decides a lot in practice?
            S What is the smallest project that would prove someone can do this?
            A What tells you within weeks that a newcomer will be good?
            I How do you keep getting better once nobody around you can teach you?
            S What small piece of your work could I try in an afternoon?
            S What does a good first year look like?
            """,
        "advancement": """
            I What do the next steps up from your position look like?
            I How do people where you work earn more responsibility?
            A What have people who moved up quickly where you work done differently?
            I How does leading people compare with staying a specialist?
            I What do people give up when they are promoted?
            S What kind of assignment gets somebody noticed?
            x A How did you find out what the next job up is really like?
            R How do people find a mentor where you work?
            """,
        "terms": """
            T How well do the pay figures online match what you see?
            I What does this work ask of people that job ads never mention?
            I How much say do people on your team have over when and where they work?
            I How do people who care for somebody or hold a second job make these hours work?
            T How stable does this field feel to you at the moment?
            A How do people get started without unpaid internships?
            I What makes pay grow in this work, apart from time?
            """,
        "fit": """
            I What kind of person is happiest in this work?
            I What kind of person would you honestly advise against it?
            I Which unwritten rules took you the longest to notice?
            I What helps somebody new feel that they belong on your team?
            I How does your organization respond if somebody needs their work arranged differently?
            I Whose lives are different because of what your team does?
            """,
        "changes": """
            T How do you expect this work to change in the next few years?
            T What has changed most since you started?
            T Which new tool or rule worries your colleagues?
            T Where do you expect demand to grow or to shrink?
            T What is everybody excited about, and you are not?
            x T Which old habit of the trade is on its way out?
            A How would you prepare for the changes you see coming?
            T Which early signs should I watch for that this field is about to shift?
            T How has artificial intelligence changed an ordinary week for you?
            T Which part of your work would you never hand to a machine?
            T What do employers want now that they did not two years ago?
            """,
        "reading": """
            R What do you read or listen to in order to keep up?
            R Which associations, communities or events have been worth your time?
            R Which book or talk changed how you go about your work?
            R Where do people in this work discuss things frankly?
            R If I had one weekend to get a true picture of this work, what should I look at?
            R What good example of this work could I look at?
            x R What source does everyone quote that you no longer trust?
            """,
        "advice": """
            A What would you tell yourself at the point where I am now?
            A If you were in my place this year, what would you do first?
            A What common advice about this field should I ignore?
            A What do you wish you had asked before you started?
            A How would you test in a month whether this is for me?
            A What is worth being stubborn about at the beginning?
            A Which mistake is worth making early?
            I What did you worry about at the start that never came true?
            A What would be a sensible next step for me after today?
            A Where would you look first if your own role ended tomorrow?
            """,
        "organization": """
            I How do decisions get made where you work?
            I What sets your employer apart from others that do the same?
            S What is your team trying to get done this year?
            I How are new people helped to find their feet?
            I What happens around you when something goes badly wrong?
            I Who gets listened to in a meeting, whatever their title?
            I What has kept you there rather than somewhere else?
            T Which pressure from outside does your organization feel most at the moment?
            I How different is this role in a small place and in a large one?
            I What about the way you work surprises people who come from research?
            """,
        "people": """
            R Whose work do you admire, inside your organization or outside?
            R Which related roles should I learn about?
            R Who sees this field quite differently from you?
            I Which teams do you depend on most?
            R Who left this work for something else and could tell me why?
            R Who do you call when you are stuck?
            R Who else, further along in this work than I am, would be good for me to talk to?
            S What could I do that would be useful to you?
            """,
    }
)
