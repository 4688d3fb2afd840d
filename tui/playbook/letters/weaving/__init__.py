"""From a note as it was typed to words that can stand in a letter, or to the reason why not."""
