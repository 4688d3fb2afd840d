"""First names that people type in small letters. Words with another meaning are left out."""

_NAMES = """
aaron abby abigail adam aidan aisha alan albert alex alexa alexander alexandra alexis alice alicia
alison allison amanda amelia amir amy ana andre andrea andrew andy angela angie anita ann anna anne
annie anthony antonio ariana arjun arthur ashley austin ava barbara becky ben benjamin beth betty
beverly blake bob bobby brad bradley brandon brenda brian bruce bryan caleb cameron carl carla
carlos carmen carol caroline carolyn catherine cathy charles charlie charlotte chen cheryl chloe
chris christian christina christine christopher cindy claire clara connie connor craig cynthia dan
daniel danielle danny darren dave david deborah debbie debra denise dennis derek diana diane diego
dmitri donald donna doris dorothy doug douglas dylan eddie edgar edward elaine elena eli elijah
elizabeth ellen emily emma eric erica erik erin ethan eugene eva evan evelyn fatima felix fernando
fiona fran frances francisco fred gabriel gabriela gail gary george gina gloria gordon greg gregory
hannah harold harry hassan heather heidi helen henry holly howard hugo ian ibrahim irene isaac
isabel isabella jackie jackson jacob jaime jake james jamie jan jane janet janice jared jason javier
jean jeff jeffrey jen jenna jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joe
joel john johnny jonathan jordan jorge jose joseph josh joshua juan judith judy julia julian julie
justin karen karl karla kate katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth
kenny kevin kim kimberly kristen kristin kumar kurt kyle larry latoya laura lauren laurie lena leo
leon leslie liam lin linda lisa liz logan lois lori louis luca lucas lucia lucy luis luke lydia
maggie malik marcus margaret maria mariah marie marilyn mario marissa martha martin marvin mary
mateo matt matthew maureen megan mei melanie melissa michael michelle miguel mike mohammed molly
monica nancy naomi natalie nathan neil nicholas nicole nina nora olga olivia omar oscar pablo pam
pamela patricia patrick paul paula pedro peggy peter phil philip phyllis priya rachel rafael raj
ralph ramon raymond rebecca renee ricardo richard rick ricky rita robert roberto rodney roger ron
ronald rosa roy russell ruth ryan sally sam samantha samir samuel sandra sanjay sara sarah scott
sean sebastian sergio shannon sharon sheila shirley simon sofia sonia sophia sophie stacy stanley
stephanie stephen steve steven susan susie sydney tamara tammy tara ted teresa terry theresa thomas
tiffany tim timothy tina todd tom tommy tony tracy travis tyler valerie vanessa veronica vicki
vincent virginia walter wendy wei wesley yasmin yolanda yusuf zach zachary zoe
"""

FIRST_NAMES = frozenset(_NAMES.split()) - {
    "austin",
    "virginia",
    "charlotte",
    "sydney",
    "jackson",
    "jan",
}
"""A first name in small letters."""
