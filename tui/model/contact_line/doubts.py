"""The questions that a reading of a line leaves open."""

IS_ALL_THE_NAME = (
    "Is all of this the name? Put a comma behind the name, and one before the employer."
)
IS_THE_EMPLOYER = "Which is the employer? Write “title:” and “company:” in front of them."
IS_TURNED = (
    "Is this the whole name? If the second word is the employer, write “company:” before it."
)
IS_GIVEN_NAME = "Is the second word a given name? Then write it first, without a comma."
IS_A_PERSON = "Is this a person? Begin with a person's name."
WHO_IS_IT = "Who is it? Begin with the name."
DOUBTS_OF_NAME = frozenset({IS_ALL_THE_NAME, IS_A_PERSON, WHO_IS_IT})
"""Those with which somebody would be called by a wrong name."""
