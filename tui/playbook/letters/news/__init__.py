"""Letters that bring news: what came of advice, and that one has landed."""
