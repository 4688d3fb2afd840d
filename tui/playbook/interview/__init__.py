"""One interview: its agenda, its checklist, its clock, its brief."""
