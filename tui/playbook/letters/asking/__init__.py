"""The letters that ask for a conversation: the request, and the nudge after it."""
