"""What a line was read as is printed, so that a misreading shows."""

import io

import pytest

from tui.cli.main import main


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Jane Doe", ""),
        ("Jane Doe, Acme", "Read as name: Jane Doe · organization: Acme\n"),
        (
            "Jane Doe, Tinkerer, Zalando",
            "Read as name: Jane Doe · title: Tinkerer · organization: Zalando\n",
        ),
    ],
)
def test_what_was_read_is_printed(tmp_path, monkeypatch, capsys, line, told):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    assert main(["add", line]) == 0
    assert capsys.readouterr().err == told


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Lucia Ferri purple hat", "Is all of this the name?"),
        ("hiring manager, Stripe", "Is this a person?"),
        ("laid off from boeing, machinist", "Who is it?"),
    ],
)
def test_nobody_is_added_whose_name_is_doubtful_until_it_is_said_to_be_one(
    tmp_path, monkeypatch, capsys, line, asked
):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    assert main(["add", line]) == 1
    read = capsys.readouterr()
    assert asked in read.err
    assert "Nothing was added" in read.err
    assert "Read as name: " in read.err
    assert not read.out
    assert main(["add", f"name: {line}"]) == 0
    assert capsys.readouterr().out.startswith(f"Added {line.partition(',')[0]}")


@pytest.mark.parametrize("name", ["Priya R.", "Sam Doe Jr."])
def test_a_name_that_ends_with_a_stop_gets_no_second_one(tmp_path, monkeypatch, capsys, name):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    assert main(["add", name]) == 0
    assert main(["undo"]) == 0
    said = capsys.readouterr().out
    assert f"Added {name}\n" in said
    assert ".." not in said


@pytest.mark.parametrize("command", ["add", "import"])
def test_what_comes_in_is_added_as_it_is_imported(tmp_path, monkeypatch, capsys, command):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    text = "Jane Doe, Data Analyst, Acme\nBo Lind, nurse, Bay Clinic\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main([command, "-"]) == 0
    said = capsys.readouterr().out
    assert "new     Jane Doe · Data Analyst, Acme" in said
    assert "2 new" in said


@pytest.mark.parametrize(
    ("command", "text", "asked"),
    [
        ("add", "Bo Lind, nurse, Bay Clinic, bo@bay.example, 212-555-0100 (tall)\n", True),
        ("add", "Bo Lind\nNurse\nBay Clinic\nbo@bay.example\n212-555-0100\n", True),
        ("add", "Jane Doe, Data Analyst, Acme\nBo Lind, nurse, Bay Clinic\n", False),
        ("import", "Bo Lind, nurse, Bay Clinic\n", False),
    ],
)
@pytest.mark.usefixtures("store_at_noon")
def test_who_is_added_alone_is_meant_to_be_asked(monkeypatch, capsys, command, text, asked):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main([command, "-"]) == 0
    told = capsys.readouterr().err
    assert ("e-mail: bo@bay.example · phone: 212-555-0100" in told) is asked
    main(["due"])
    assert ("Bo Lind" in capsys.readouterr().out) is asked


def test_several_people_are_told_the_command_that_takes_them(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    assert main(["add", "Jane Doe, Data Analyst, Acme\nBo Lind, nurse, Bay Clinic\n"]) == 2
    assert "give them to askaround import -." in capsys.readouterr().err


def test_that_only_the_head_of_a_letter_was_read_is_said(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    head = "On Nov 20, 2026, at 3:15 PM, Ana Roe <ana@roe.example> wrote:"
    assert main(["add", f"{head}\n\nSure, any time!\nAna\n"]) == 0
    assert "Only the head of this letter was read" in capsys.readouterr().err


@pytest.fixture
def store_at_noon(tmp_path, monkeypatch):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    monkeypatch.setenv("ASKAROUND_NOW", "2026-11-29T12:00")


@pytest.mark.usefixtures("store_at_noon")
@pytest.mark.parametrize("command", ["about", "search"])
@pytest.mark.parametrize("typed", [["98450 12345"], ["9845012345"], ["98450", "12345"]])
def test_the_digits_of_a_phone_number_find_whose_it_is(capsys, command, typed):
    assert main(["add", "Priya Roy, Consultant, Infosys, +91 98450 12345"]) == 0
    capsys.readouterr()
    assert main([command, *typed]) == 0
    assert capsys.readouterr().out.startswith("Priya Roy, ")


@pytest.mark.usefixtures("store_at_noon")
@pytest.mark.parametrize(
    ("people", "typed", "said"),
    [
        (("Jane Doe",), ["jane", "jan"], "Until Friday 1 January 2027, Jane Doe"),
        (("Jane Doe",), ["jane", "january"], "Until Friday 1 January 2027, Jane Doe"),
        (
            ("Jane Doe", "Jane Adams"),
            ["jane", "d", "june"],
            "Until Tuesday 1 June 2027, Jane Doe",
        ),
        (("May Li",), ["li", "may"], "Say who and until when"),
        (("May Li",), ["may", "may"], "Until Saturday 1 May 2027, May Li"),
        (("Jan Novak", "Jane Doe"), ["jan", "jan"], "Until Friday 1 January 2027, Jan Novak"),
    ],
)
def test_a_month_alone_is_its_first_day_unless_it_is_a_name(capsys, people, typed, said):
    for name in people:
        assert main(["add", name]) == 0
    assert main(["postpone", *typed]) == (0 if said.startswith("Until") else 2)
    told = capsys.readouterr()
    assert said in f"{told.out}{told.err}"
