"""What somebody will do: promises of one's own, offers of theirs, and who does what for whom."""
