"""Whole folders: of cards, of tables, of LinkedIn's archive; and lists in text files."""

from pathlib import Path

import pytest

from tests.exchange.cards import card
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.detect_format import FileKind
from tui.exchange.readers.folder import kind_of_people, read_people

CONNECTIONS = "First Name,Last Name,URL,Company,Position,Connected On\nLena,Muster,,Acme,Chef,\n"


def folder(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        file = tmp_path / name.replace("__", "/").replace("_", ".")
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_text(text)
    return tmp_path


def test_everybody_in_a_folder_is_read_and_the_rest_is_named(tmp_path: Path) -> None:
    there = folder(
        tmp_path,
        a_vcf=card("3.0", "FN:Lena Muster"),
        b_csv="Name\nOmar Idris\n",
        c_txt="Jan Muster, Chef, Bay Freight\nAda Novak, Analyst, Acme\n",
        d_csv="Wer,Wo\nwir,hier\n",
        e_pdf="%PDF",
        work__f_vcf=card("4.0", "FN:Rui Silva") + card("4.0", "KIND:group\nFN:All"),
        _hidden_vcf=card("3.0", "FN:Nobody"),
    )
    content = read_people(there)
    assert content.kind is kind_of_people(there) is FileKind.FOLDER
    names = [each.name for each in content.reading.contacts]
    assert names == ["Lena Muster", "Omar Idris", "Jan Muster", "Ada Novak", "Rui Silva"]
    (group,) = content.reading.problems
    assert group.reason.startswith("f.vcf, 2: The card of All is a group")
    assert "d.csv: There is no column" in content.remark
    assert content.remark.endswith("Left alone: e.pdf.")


def test_of_linkedins_archive_only_the_people_are_taken(tmp_path: Path) -> None:
    there = folder(
        tmp_path, Connections_csv=CONNECTIONS, Skills_csv="Name\nPython\n", messages_csv="FROM\nx\n"
    )
    content = read_people(there)
    assert [each.name for each in content.reading.contacts] == ["Lena Muster"]
    assert content.remark == "Left alone: Skills.csv, messages.csv."


def test_a_folder_without_people_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="no vCard, CSV, text or invitation in this folder"):
        read_people(tmp_path)


def test_two_rows_of_two_files_have_two_numbers(tmp_path: Path) -> None:
    there = folder(tmp_path, a_csv="Name\nA B\n", b_vcf=card("3.0", "FN:C D"))
    assert [each.number for each in read_people(there).reading.contacts] == [1, 2]


@pytest.mark.parametrize(
    "text", ["Jane Doe, Analyst, Acme\nBo Lind, Chef, Bay\n", "- Jane\n- Bo\n"]
)
def test_a_text_file_may_be_a_list(tmp_path: Path, text: str) -> None:
    content = read_people(folder(tmp_path, people_txt=text) / "people.txt")
    assert content.kind is FileKind.LIST
    assert [each.name.split()[0] for each in content.reading.contacts] == ["Jane", "Bo"]
