"""Whether words are whole English: known words, articles in place, and what can be mended."""
