"""The follow-up queue, derived from what happened and what was decided."""
