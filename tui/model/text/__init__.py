"""Text: cleaned, folded for comparing, counted, and without the ways to reach people."""
