"""One conversation: its agenda, its checklist, its clock, its brief."""
