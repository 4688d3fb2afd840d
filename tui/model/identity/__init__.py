"""Who is the same: one answer for people, organizations and records that may be twice."""
