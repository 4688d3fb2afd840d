"""Their answers in writing: pasted whole, looked over by question, and kept in one step."""

from collections.abc import Mapping

from tui.app.dialogs.form import Field, Form
from tui.app.dialogs.half_typed import ask_leaving_draft
from tui.app.screens.place import Place
from tui.model.interview import Interview
from tui.playbook.contacts.history import questions_sent
from tui.playbook.interview.written_answers import match_answers, questions_asked

_REPLY, _REST = "reply", "rest"


class WrittenAnswers:
    """Asks for what somebody wrote, shows it by question, and keeps it with the whole message.

    What was pasted or changed waits when one leaves, and is there the next time.
    """

    def __init__(self, place: Place, interview: Interview) -> None:
        self._place = place
        self._interview = interview
        self._name = place.records.contacts[interview.contact_id].name
        sent = questions_sent(place.records, interview)
        self._sent = sent.text if sent else ""
        self._questions = questions_asked(interview, self._sent)
        self._keeper = place.keeper(f"answers:{interview.id}")
        self._parts_keeper = place.keeper(f"answers:{interview.id}:parts")
        self._before = self._keeper.fields().get(_REPLY, "")

    def ask(self) -> None:
        """Begin with the whole message."""
        field = Field(_REPLY, "Their answers", hint="paste the whole message", long=True)
        form = Form(f"What did {self._name} write?", [field], check=_refuse, keeper=self._keeper)
        ask_leaving_draft(self._place.app, form, self._look_over)

    def _look_over(self, values: Mapping[str, str] | None) -> None:
        if values is None:
            return
        reply = values[_REPLY]
        if reply != self._before:
            self._parts_keeper.clear()
        found = {
            each.item_id: each.text for each in match_answers(reply, self._questions, self._sent)
        }
        fields = [
            Field(f"q{number}", f"{number}. {item.text}", found.get(item.id, ""), long=True)
            for number, item in enumerate(self._questions, start=1)
        ]
        fields.append(Field(_REST, "Anything else they wrote", found.get("", ""), long=True))

        def keep(parts: Mapping[str, str] | None) -> None:
            if parts is not None:
                self._keep(reply, parts)

        form = Form(
            f"What {self._name} answers",
            fields,
            intro="Each line becomes a note. Move what stands at the wrong question.",
            check=_refuse,
            keeper=self._parts_keeper,
        )
        ask_leaving_draft(self._place.app, form, keep)

    def _keep(self, reply: str, parts: Mapping[str, str]) -> None:
        desk = self._place.desk
        answers = {
            item.id: parts[f"q{number}"] for number, item in enumerate(self._questions, start=1)
        }
        desk.book.keep_answers(
            self._interview.id, {**answers, "": parts[_REST]}, reply=reply, now=desk.now()
        )
        self._keeper.clear()
        self._parts_keeper.clear()
        self._place.open_interview("debrief", self._interview.id)
        self._place.say(f"Their answers are kept. {desk.takes_back}")


def _refuse(values: Mapping[str, str]) -> None:
    if not any(text.strip() for text in values.values()):
        raise ValueError("there is nothing in it yet: paste their message.")
