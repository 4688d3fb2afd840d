"""What tests of the rules have in common."""

from tui.model.followup import TouchKind
from tui.model.interview import Reflection
from tui.playbook.queue.queue import queue
from tui.playbook.rules import CLASSIC


def of_rule(world, rule, rules=CLASSIC):
    return [item for item in queue(world.records, world.now, rules) if item.rule == rule]


def thanked_talk(world, contact, days_ago, **fields):
    whole = Reflection(**dict.fromkeys(Reflection.model_fields, "quiet"))
    fields = {"reflection": whole, "reflected": world.now, **fields}
    interview = world.talk(contact, days_ago, **fields)
    world.touch(contact, TouchKind.THANK_YOU, days_ago, interview_id=interview.id)
    return interview
