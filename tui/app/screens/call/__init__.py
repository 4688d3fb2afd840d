"""The call: notes while listening, and the debrief after it."""
