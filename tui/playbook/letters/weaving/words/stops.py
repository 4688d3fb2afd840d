"""What never enters a letter, by the reason it stays out. Add to these freely.

A word stops its line wherever it stands; a star stands for any ending.
"""

from collections.abc import Mapping
from types import MappingProxyType

STOPS: Mapping[str, str] = MappingProxyType(
    {
        "is a thought of your own": """
            tbh, imo, imho, idk, iirc, lol, lmao, haha*, hmm*, ugh, meh, yikes, omg, wow, wtf,
            note to self, kind of, kinda, sort of, sorta, maybe, perhaps, not sure, unsure, guess,
            seem, seems, seemed, seemingly, apparently, i think, i feel, i felt, felt like,
            feels like, i should, should i, i could, i might, i want, i wanted, i need, i have to,
            i will, i'll, i'm, i am, i was, i like*, i love*, i hate*, i don't, i can't, i wonder,
            ask her, ask him, ask them, ask about, next time, todo, must ask, follow up,
            followup, double check, look up, google, check if, check whether, remember to,
            vibe*, weirdly, surprisingly, interesting, cool, super nice, really nice, so nice,
            very nice, was nice, nice person, nice guy, nice lady, nice office, awesome,
            great talk, fun,
            good chat, good talk, good call, learned a lot, expected, surprised, surprising,
            dream job, not for me, for me, wish i, hope i, should have asked, forgot to,
            n.b, ps, btw, fyi, unclear, whatever, anyway, honestly, random, tmi, sigh, phew
        """,
        "judges somebody": """
            arrogan*, rude, mean, cold fish, condescend*, creepy, creep, weird, odd, strange,
            annoy*, boring, bored, dull, dry, awkward, awful, horrible, terrible, nasty, snob*,
            stuck up, stuck-up, full of himself, full of herself, self-important, pompous, smug,
            talked over, interrupt*, rambl*, distracted, checked out, unprepared, disorganized,
            was late, were late, is late, min late, mins late, minutes late, hour late,
            showed up late, came late, late for, always late, late and, late to our, tired,
            grumpy, moody, cranky, angry, mad, bitter, jaded, cynical, negative,
            lazy, stupid, dumb, idiot*, moron*, clueless, incompetent, useless, pointless, waste,
            wasted, garbage, trash, crap*, suck*, lame, joke, clown*, nightmare, toxic, brutal,
            hate, hates, hated, hating, despise*, dislike*, resent*, loathe*, can't stand,
            cannot stand, dreads, loves, loved, miserable, cutthroat, sexist, racist, bully,
            bullies, bullying, harass*, old school, old-school, out of touch, cheap, stingy,
            is fake, was fake, fake people,
            phony, liar, lying, lied, lies, dishonest, shady, sketchy, scam*, corrupt, political
            animal, micromanag*, psycho*, crazy, insane, nuts, flaky, flake, cute, hot, handsome,
            pretty woman, overweight, fat, ugly, too old, accent, intimidating, scary, pushy, sad,
            regret*, ashamed, embarrass*, jealous, pathetic, hypocrit*, disappoint*, failure,
            second try, third try, fourth try, failed, flunked, drama, backstab*, politics,
            favorites, favoritism, eat their young, boys club, dead end,
            jerk*, weak, mediocre, ego, egos, picky, snooty, stubborn, immature, unprofessional,
            flirt*, bossy, mess, messy desk
        """,
        "is about their health or home": """
            knee, knees, my back is, his back is, her back is, bad back, back went, hip, shoulder
            is,
            injur*, migraine*, medication*, meds, are shot, is shot, was shot, hearing loss,
            ankle*, wrists, eyesight, arthritis, heart attack, stroke, asthma,
            sick, ill, illness, cancer, chemo, surgery, disease, diabet*, hospitalized, disab*,
            depress*, anxiety, anxious, therap*, adhd, autis*, bipolar, ocd, rehab, addict*,
            alcohol*, sober, drunk, drinking, drinks, drink on, they drink, high til, high till,
            high until,
            them drink, hungover, weed, drugs, pregnan*, miscarr*,
            fertility, ivf, maternity, paternity, baby, babies, kid, kids, child, son, daughter,
            daughters, sons, toddler*, twins, husband, wife, spouse, fiance*, boyfriend,
            girlfriend, partner left, ex-husband, ex-wife, her ex, his ex, my ex, divorc*,
            separated, widow*, marri*, wedding, affair, dating, dated, gay, lesbian, trans, queer,
            mom, moms, mother, mothers, dad, dads, father, fathers, parents, sister, brother,
            sibling*, grandm*, grandf*, aunt,
            uncle, cousin, family, died, death, dying, funeral, grief, griev*, cry, cried, cries,
            crying, tears, teared up, burnout, burned out, burnt out, breakdown, panic*, stress*,
            lonely, suicid*, insomnia, dog, dogs, cat, cats, puppy, menopause, period pain, weight,
            overwhelm*, religio*, church, mosque, temple, synagogue, muslim, christian, jewish,
            mormon, atheist, catholic, republican*, democrat*, trump, biden, liberal,
            conservative, woke, visa, green card, immigra*, deport*, undocumented, citizenship,
            arrest*, jail, prison sentence, felony, dui, bankrupt*, foreclos*, hobby, hobbies,
            vegan, retire, retires, retired, retiring, age, birthday, vacation, house hunting,
            struggl*, suffer*, trauma*, abus*, homeless, evict*
        """,
        "is about money": """
            salary, salaries, pay, pays, paid, paycheck*, paycut*, payroll, wage, wages, bonus*,
            raise, raises, good money, the money, make money, makes money, dollar*, buck, bucks,
            cash, cost, costs, debt*, loan*, mortgage,
            rent, afford*, expensive, pension, pensions, 401k,
            benefits, equity, stock options, rsu*,
            commission, compensation, comp, hourly, overtime, rich, poor, was broke, were broke,
            is broke, are broke, dead broke, budget cut*,
            grand, six figures, tips, tuition, underpaid, overpaid, profit*, losing money
        """,
        "is trouble at work or gossip": """
            layoff*, laid off, lay off, fired her, fired him, got fired, was fired, were fired,
            being fired, getting fired, fire me, fires me, fired me,
            boss quits, manager quits, boss leaves, manager leaves, let go, severance, sued,
            suing, lawsuit*, settlement,
            nda, investigat*, scandal*, union bust*, pip, demot*, unemploy*, job hunting,
            job-hunting, looking to leave, wants out, leaving soon, are leaving, is leaving,
            are quitting, is quitting, about to leave, thinking of
            leaving, going under, shutting down, hiring freeze, frozen, freeze, reorg*, merger,
            acquired,
            acquisition, rumor*, rumour*, gossip*, dirt, hr complaint, complain*, complaint*,
            quit because, left because, fight, fights, fought, feud, enemy, enemies, worst boss at,
            behind her back, behind his back, cover up, covered up, whistle*, turnover is, dying
            industry, illegal*, off the books, under the table, nepotis*, cheat*, steal*, stole
        """,
        "is about what somebody is": """
            white guys, white men, white people, old white, black people, black guys, hispanic*,
            latino*, latina*, minorities, diversity hire*, affirmative action, too young, old guys,
            old men, millennials, boomers, gen z, foreigners, ethnic*, refugee*, foster care,
            came out, served time, women have,
            women are, men are, men have, poor people, rich kids, ageism, ageist, ableis*, teeth,
            fingernails, perfume, cologne, deodorant, smell bad, body odor,
            classis*, colorism, tokenism, lookism, hair, haircut*, dye*, bald, balding, beard,
            beards, mustache*, shave, shaved, shaving, wrinkle*, botox, makeup, make-up, lipstick,
            tattoo*, piercing*, cleavage, skirt, skirts, heels, skinny, slim, short people,
            tall people, tall men, shorter men, taller, your body, their body, your looks, their
            looks, for looks, looks matter, good-looking, good looking, attractive, attractiveness,
            look young, look younger, look old, look older, looks young, looks old, your age, over
            40, over 50, over 60, over forty, over fifty, over sixty, under 30, under thirty, middle
            aged, middle-aged, elderly, old people, young people, older workers, younger workers,
            older people, younger people, geezer*, gray hair, grey hair, skin color, obese
        """,
        "warns of somebody": """
            stay away, steer clear, watch out for, watch your back, don't trust, do not trust,
            never trust, avoid the, avoid working, avoid that, don't work for, do not work for,
            don't work with, do not work with, never work for, never work with, don't go to,
            never hire, not hire, don't hire, won't hire, wouldn't hire, wouldn't send,
            do not go to, sleep with, bit of a, kiss up, suck up
        """,
        "is a word about yourself": """
            hire you, talk too, too shy, too quiet, too fast, too slow, too much, too nervous,
            too junior, overqualified, underqualified, not ready, good at this, i like you,
            you talk too, you talk so, you talk a lot, you talk fast, you talk like, you speak too,
            you speak so, you speak like, you speak fast, you ramble, you mumble, you remind, you
            seem,
            you sound
        """,
        "was told in confidence": """
            doesn't want it, in the letter, don't put this, don't write,
            don't repeat, do not repeat, don't tell, do not tell, don't quote, do not quote,
            don't share, do not share, don't mention, do not mention, keep quiet, keep it quiet,
            keep this, keep to myself, keep to yourself, between us, off the record, off record,
            confiden*, secret, secretly, private, privately, not public, not announced,
            unannounced, hush*, you didn't hear, didn't hear this, not supposed to, nobody knows,
            no one knows yet, embargo*, just between, on the dl, under wraps, leak*
        """,
        "holds a word one does not write": """
            damn*, shit*, fuck*, bitch*, ass, asshole*, bullshit, bs, hell, piss*, dick, screw*,
            goddamn, jesus, christ, balls, bastard*, butt
        """,
        "is half a thought": """
            etc, blah, something something, sth, smth, whatsit, or something, or so, and stuff,
            stuff like, yada, tbd, tba, aka, i.e, viz, cf, sic, nvm, n/a
        """,
    }
)
"""The words, apart by commas, under the reason that is told."""
