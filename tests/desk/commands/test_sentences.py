"""Every command says in a sentence what it is for, short enough for a narrow terminal."""

from tui.desk.commands.sentences import SENTENCES
from tui.desk.commands.table import ALL

WIDEST = 42


def test_every_command_has_a_sentence_that_is_seen_whole():
    assert {command.id for command in ALL} == set(SENTENCES)
    assert {each for each, said in SENTENCES.items() if len(said) > WIDEST} == set()


def test_a_sentence_says_more_than_the_words_do():
    told = {command.id: command.words.casefold() for command in ALL}
    assert {each for each, said in SENTENCES.items() if said.casefold() == told[each]} == set()
